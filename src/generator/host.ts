import { accessSync, constants } from 'node:fs';
import type { Argv } from '../domain/plan.ts';
import { childEnvironment } from '../exec/environment.ts';
import { run } from '../exec/run.ts';
import type { Generator } from './generator.ts';
import { startK6 } from './k6-process.ts';

/** k6 as a child of this process. */
export function hostGenerator(k6: { path: string; version: string }): Generator {
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

/**
 * k6 must not outlive us: on Linux the kernel is asked to end it when we are gone, however we went (setpriv sets the
 * wish and becomes k6, so the pid is k6's).
 */
function endingWithUs(argv: Argv): Argv {
  const setpriv = process.platform === 'linux' ? SETPRIV.find(isExecutable) : undefined;
  return setpriv === undefined ? argv : [setpriv, '--pdeathsig', 'KILL', '--', ...argv];
}

/** util-linux 2.33 or newer; Alpine has none by default. */
const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
