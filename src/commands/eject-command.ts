import { writeFile } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { InputError } from '../domain/errors.ts';
import { planRun } from '../line/plan-run.ts';
import { cannotWrite } from '../ports/cannot-write.ts';
import { ejectedScript } from './eject/script.ts';
import type { Command } from './command.ts';

/** `orchestrator-perf eject load --output perf/load.js`: the k6 script of a test of requests. */
export const ejectCommand: Command = async (line, ports) => {
  const { log, env, workingDirectory, packageRoot, stdout } = ports;
  const { plan } = await planRun({
    surface: 'cli',
    source: line.source,
    env,
    workingDirectory,
    packageRoot,
    isSent: false,
  });
  const [test, ...others] = plan.tests;
  if (test.workload.kind !== 'requests')
    throw new InputError(
      [
        test.workload.kind === 'script'
          ? 'script is given: that is the k6 script already'
          : 'there are no requests to make a script of: give requests',
      ],
      'docs/requests.md shows how they are written; k6/load.ts of this package is the script that sends events.',
    );
  if (others.length > 0)
    throw new InputError(['eject writes one script: give one type of test, such as eject load']);
  const { output } = line.options;
  const folder = typeof output === 'string' ? dirname(resolve(workingDirectory, output)) : workingDirectory;
  const file = test.workload.data?.file;
  const script = ejectedScript({
    test,
    workload: test.workload,
    service: plan.service,
    dataPath: file === undefined ? undefined : `./${relative(folder, file)}`,
  });
  if (typeof output !== 'string') {
    await new Promise<void>((done) => stdout.write(script, () => done()));
    return 0;
  }
  await writeFile(resolve(workingDirectory, output), script).catch((error: unknown) => {
    throw cannotWrite('the script', output, error, 'Give a file in a folder that exists and is writable.');
  });
  log.info(
    `Written: ${output}. Give it back with: orchestrator-perf run ${test.testType} --script ${output}`,
  );
  return 0;
};
