import type { BaselineLookup } from '../domain/judgement.ts';
import type { Report } from '../domain/report.ts';

/** What is told of one test. */
export interface PublishedResult {
  report: Report;
  lookup: BaselineLookup;
  /** Absolute path of the folder with result.json. */
  resultsDirectory: string;
}
