import type { Plan } from '../domain/plan.ts';
import { containersCsv, queuesCsv } from '../observe/csv-files.ts';
import { shareablePlan } from '../plan/shareable-plan.ts';
import { readReportAssets } from '../ports/report-assets.ts';
import { writeResultsDirectory } from '../publish/results-directory.ts';
import { resultFiles } from '../report/render/result-files.ts';
import type { TestResult } from './ports.ts';

/** The results directory of one test, complete. */
export async function writeResults({ test, measurement, report }: TestResult, plan: Plan): Promise<void> {
  // The results are uploaded: no value of script-env goes with them.
  const shared = shareablePlan({ ...plan, tests: [test] });
  const { observations } = measurement;
  await writeResultsDirectory(test.resultsDirectory, [
    ...resultFiles({
      report,
      measurement,
      plan: shared,
      test: shared.tests[0],
      readAssets: readReportAssets,
    }),
    { name: 'queues.csv', text: () => queuesCsv(observations.series) },
    { name: 'containers.csv', text: () => containersCsv(observations) },
  ]);
}
