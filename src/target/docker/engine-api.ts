import { Agent, request } from 'node:http';

/** Docker's Engine API: unversioned paths, so that the daemon answers with its own newest version. */
export interface Engine {
  get(path: string): Promise<unknown>;
  send(method: 'POST' | 'DELETE', path: string): Promise<void>;
  close(): void;
}

export class EngineError extends Error {
  override readonly name = 'EngineError';
  readonly status: number;
  constructor(path: string, status: number, text: string) {
    super(`Docker answered ${status} to ${path}: ${text.slice(0, 300)}`);
    this.status = status;
  }
}

/** `host` as in DOCKER_HOST: `unix:///var/run/docker.sock` or `tcp://127.0.0.1:2375`. TLS and ssh are not spoken. */
export function openEngine(host: string): Engine {
  const where = endpointOf(host);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const call = (method: string, path: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const sent = request({ ...where, method, path, agent, timeout: 10_000 }, (answer) => {
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('error', reject);
        answer.on('end', () => {
          const status = answer.statusCode ?? 0;
          if (status >= 200 && status < 400) resolve(text);
          else reject(new EngineError(path, status, text));
        });
      });
      sent.on('timeout', () => sent.destroy(new Error(`Docker did not answer ${path} within 10 s`)));
      sent.on('error', reject);
      sent.end();
    });
  return {
    get: async (path) => parseAnswer(await call('GET', path)),
    send: async (method, path) => {
      await call(method, path);
    },
    close: () => agent.destroy(),
  };
}

/** One JSON document, or JSON Lines (`/events`). */
function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as unknown);
  }
}

function endpointOf(host: string): { socketPath: string } | { host: string; port: number } {
  if (host.startsWith('unix://')) return { socketPath: host.slice('unix://'.length) };
  const url = new URL(host.replace(/^tcp:/, 'http:'));
  if (url.protocol !== 'http:') throw new Error(`cannot speak ${host}`);
  return { host: url.hostname, port: Number(url.port || 2375) };
}

/** Path with a `filters` parameter, as the list calls and `/events` take it. */
export function filtered(path: string, filters: Record<string, string[]>): string {
  return `${path}${path.includes('?') ? '&' : '?'}filters=${encodeURIComponent(JSON.stringify(filters))}`;
}
