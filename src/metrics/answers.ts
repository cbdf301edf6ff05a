import { type AnswerRow, isWrong } from '../domain/answers.ts';
import type { RunSummary } from '../domain/measurement.ts';
import { findMetric, rateIn } from './select.ts';

export interface WrongAnswers extends AnswerRow {
  /** Of how many; undefined where that is not known. */
  total: number | undefined;
}

/** Answers that were not as expected, the most frequent first. */
export function wrongAnswers(summary: RunSummary): WrongAnswers[] {
  return (summary.answers?.rows ?? [])
    .filter(isWrong)
    .map((row) => ({ ...row, total: answersOf(summary, row.endpoint) }));
}

/** How many answers there were of one endpoint, or of all. */
export function answersOf(summary: RunSummary, endpoint: string | undefined): number | undefined {
  const tags = endpoint === undefined ? {} : { name: endpoint };
  const failed = rateIn(summary, 'http_req_failed', tags);
  if (failed !== undefined && failed.total > 0) return failed.total;
  const requests = findMetric(summary, 'http_reqs', tags);
  return requests?.kind === 'counter' ? requests.count : undefined;
}
