import { accessSync, constants } from 'node:fs';
import type { Argv } from '../domain/plan.ts';
import { childEnvironment } from '../exec/environment.ts';
import { run } from '../exec/run.ts';

/**
 * k6 must not outlive us: on Linux the kernel is asked to end it when we are gone, however we went (setpriv sets the wish and
 * becomes k6, so the pid is k6's). Gives what turns its command into one that does so; the bare command where no setpriv here can.
 */
export async function endWithUs(candidates: readonly string[] = SETPRIV): Promise<(argv: Argv) => Argv> {
  const setpriv = process.platform === 'linux' ? candidates.find(isExecutable) : undefined;
  if (setpriv === undefined) return (argv) => argv;
  const wished = (argv: Argv): Argv => [setpriv, '--pdeathsig', 'KILL', '--', ...argv];
  const { code } = await run(wished(['true']), { env: childEnvironment(process.env), timeoutMs: 5000 });
  return code === 0 ? wished : (argv) => argv;
}

/** Of util-linux 2.33 or newer; the one of BusyBox, as in images of Alpine, has no such option. */
const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'];

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
