import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { essentialEnvironment } from '../exec/essential-environment.ts';
import type { K6Launch } from './target.ts';

/**
 * k6 as a child of this process. It must not outlive us: on Linux the kernel is asked to end it when we are gone,
 * however we went (setpriv sets the wish and becomes k6, so the pid is k6's).
 */
export async function launchK6OnHost({ binary, args, env }: K6Launch): Promise<ChildProcess> {
  const setpriv = process.platform === 'linux' ? SETPRIV.find(isExecutable) : undefined;
  const [command, ...argv] =
    setpriv === undefined ? [binary, ...args] : [setpriv, '--pdeathsig', 'KILL', '--', binary, ...args];
  return spawn(command, argv, {
    env: { ...essentialEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own process group: Ctrl-C in a terminal reaches the whole group, and a second SIGINT makes k6 drop its results.
    detached: true,
    windowsHide: true,
  });
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
