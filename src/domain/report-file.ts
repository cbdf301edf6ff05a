import * as z from 'zod';
import { cutToFit } from './bounded.ts';
import { type Report, reportSchema } from './report.ts';
import { versionProblem } from './result-problem.ts';

/** Content of report.json: a report as data, without its charts, for the side that publishes it. */
export function writeReport(report: Report): string {
  // As it will be read: what is not a number is null there.
  const asRead: unknown = JSON.parse(JSON.stringify({ ...report, charts: [] }));
  return JSON.stringify({ schemaVersion: 1, report: cutToFit(fileSchema.shape.report, asRead) });
}

export type ReadReport = { kind: 'read'; report: Report } | { kind: 'refused'; because: string };

/** Longest report.json that is looked at. */
export const LONGEST_REPORT_BYTES = 20_000_000;

/** Reads a report that anybody may have written: every number a number, every list and text capped, nothing else kept. */
export function readReport(text: string): ReadReport {
  if (text.length > LONGEST_REPORT_BYTES)
    return refused(`it is longer than ${LONGEST_REPORT_BYTES} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(`it is not JSON (${error instanceof Error ? error.name : 'unknown'})`);
  }
  const otherVersion = versionProblem(value);
  if (otherVersion !== undefined) return refused(otherVersion);
  const parsed = fileSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(`${issue?.path.join('.')}: ${issue?.message}`.slice(0, 300));
  }
  return { kind: 'read', report: parsed.data.report };
}

function refused(because: string): ReadReport {
  return { kind: 'refused', because };
}

const fileSchema = z.object({
  schemaVersion: z.literal(1),
  report: reportSchema.extend({ charts: z.array(z.never()).max(0) }),
});
