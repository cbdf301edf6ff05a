import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { numberSetting } from './settings.ts';

/** Listens on PERF_HOST and PERF_PORT (any free port) and says where in one line of JSON, which the tool waits for. */
export function listen(server: Server, env: NodeJS.ProcessEnv, onListening: () => void = () => {}): void {
  const host = env.PERF_HOST || '127.0.0.1';
  server.on('error', (error) => {
    console.error(`cannot listen on ${host}: ${error.message}`);
    process.exit(1);
  });
  server.listen(numberSetting(env, 'PERF_PORT', 0), host, () => {
    const { port } = server.address() as AddressInfo;
    console.log(JSON.stringify({ listening: `http://${host.includes(':') ? `[${host}]` : host}:${port}` }));
    onListening();
  });
}
