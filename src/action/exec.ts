import { getExecOutput } from '@actions/exec';
import { childEnvironment } from '../exec/environment.ts';
import type { Capture } from '../exec/git.ts';

/** As the runner runs commands: the command line and what it wrote are in the debug log of the step. */
export const captureWithActions: Capture = async (command, args, directory) => {
  const env = childEnvironment(process.env);
  return (await getExecOutput(command, args, { cwd: directory, silent: true, env })).stdout;
};
