import type { RunSummary } from '../domain/measurement.ts';
import type { SideBySidePlan } from '../domain/plan.ts';
import type { CalibrationRequest } from '../judge/side-by-side/calibration.ts';
import { isThroughputTelling } from '../judge/side-by-side/throughput.ts';
import { planRun } from '../line/plan-run.ts';
import type { Command } from './command.ts';
import { drivePlanned } from './drive-planned.ts';

/** `orchestrator-perf calibrate`: one version against itself, and what could be seen on this machine. */
export const calibrateCommand: Command = async (line, ports) => {
  const { env, workingDirectory, packageRoot, stdout } = ports;
  const values = new Map(line.source.values);
  values.set('base', { text: 'auto', where: 'calibrate' });
  await using planned = await planRun({
    surface: 'cli',
    source: { ...line.source, values },
    env,
    workingDirectory,
    packageRoot,
    againstItself: true,
  });
  let isKnown = planned.plan.dryRun;
  await drivePlanned(planned, ports, async (results, plan, _ports, line) => {
    const [{ calibrationOf }, { measureWarmUp }, { isSideBySide }] = await Promise.all([
      import('../judge/side-by-side/calibration.ts'),
      import('../line/measure-warm-up.ts'),
      import('../line/rounds.ts'),
    ]);
    for (const { test, measurement } of results) {
      const calibration = calibrationRequest(measurement.summary, test.sideBySide);
      const warmUp =
        calibration === undefined || !isSideBySide(test) || calibration.mode !== 'concurrent'
          ? undefined
          : await measureWarmUp(plan, test, line);
      const found = calibration && calibrationOf({ ...calibration, ...(warmUp && { warmUp }) });
      isKnown ||= found !== undefined;
      const sentences = found?.sentences ?? [
        'Too few rounds counted to say what can be seen here: see the lines above, and run it again with more rounds.',
      ];
      stdout.write(`${sentences.map((sentence) => `${sentence}\n`).join('')}`);
    }
  });
  return isKnown ? 0 : 3;
};

function calibrationRequest(
  summary: RunSummary,
  planned: SideBySidePlan | undefined,
): CalibrationRequest | undefined {
  const { sideBySide } = summary;
  if (sideBySide === undefined || planned === undefined) return undefined;
  const { rounds, mode } = sideBySide;
  const counted = rounds.filter(({ notCounted }) => notCounted === undefined);
  const seconds = counted.reduce((sum, { candidate }) => sum + candidate.windowS, 0);
  const requests = counted.reduce((sum, { base, candidate }) => sum + base.requests + candidate.requests, 0);
  return {
    rounds,
    mode,
    requestsPerSecond: seconds === 0 ? 0 : requests / seconds,
    roundS: planned.roundS,
    prior: [],
    throughputJudged: planned.isThroughputJudged && isThroughputTelling(summary),
  };
}
