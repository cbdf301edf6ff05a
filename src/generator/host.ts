import { childEnvironment } from '../exec/environment.ts';
import { run } from '../exec/run.ts';
import { endWithUs } from './end-with-us.ts';
import type { Generator } from './generator.ts';
import { startK6 } from './k6-process.ts';

/** k6 as a child of this process. */
export async function hostGenerator(k6: { path: string; version: string }): Promise<Generator> {
  const endingWithUs = await endWithUs();
  return {
    kind: 'host',
    k6Version: k6.version,
    hint: `Check that ${k6.path} exists and can be executed on this machine.`,
    serviceUrl: (urlHere) => urlHere,
    ask: ({ args, env, directory, input }, { timeoutMs, signal }) =>
      run([k6.path, ...args], {
        env: { ...childEnvironment(process.env), ...env },
        cwd: directory,
        input,
        timeoutMs,
        signal,
      }),
    start: (launch) =>
      startK6({
        argv: endingWithUs([k6.path, ...launch.args]),
        env: { ...childEnvironment(process.env), ...launch.env },
        launch,
        isK6: true,
        stop: (child) => child.signal('SIGINT'),
        kill: (child) => child.kill(),
      }),
  };
}
