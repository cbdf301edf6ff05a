import { writeObservationFiles } from '../observe/csv-files.ts';
import type { TestResult } from './run-tests.ts';
import type { Plan } from '../domain/plan.ts';
import { shareablePlan } from '../plan/shareable-plan.ts';
import { readReportAssets } from '../ports/report-assets.ts';
import { writeResultsDirectory } from '../publish/results-directory.ts';
import { resultFiles } from '../report/render/result-files.ts';

/** The results directory of one test, complete. */
export async function writeResults({ test, measurement, report }: TestResult, plan: Plan): Promise<void> {
  // The results are uploaded: no value of script-env goes with them.
  const shared = shareablePlan({ ...plan, tests: [test] });
  const files = await resultFiles({
    report,
    measurement,
    plan: shared,
    test: shared.tests[0],
    readAssets: readReportAssets,
  });
  await writeResultsDirectory(test.resultsDirectory, files);
  await writeObservationFiles(test.resultsDirectory, measurement.observations);
}
