import { describe, expect, it } from 'vitest';
import { LONGEST_REPORT_BYTES, readReport, writeReport } from '../../src/domain/report-file.ts';
import { STORIES } from '../report/stories.ts';

const written = (): { schemaVersion: unknown; report: Record<string, unknown> } => {
  const report = STORIES.regressed?.();
  if (report === undefined) throw new Error('no such story');
  return JSON.parse(writeReport(report));
};
const why = (text: string) => {
  const read = readReport(text);
  return read.kind === 'refused' ? read.because : undefined;
};

describe('a report.json of anybody', () => {
  it.each<[string, string, string]>([
    ['no JSON', '{"schemaVersion":1', 'it is not JSON (SyntaxError)'],
    ['nothing', '', 'it is not JSON (SyntaxError)'],
    ['a list', '[]', 'it has no schemaVersion'],
    ['no object', 'null', 'it has no schemaVersion'],
    ['a later version', '{"schemaVersion":2}', 'its schema version is 2, this version reads 1'],
    [
      'a version of any length',
      JSON.stringify({ schemaVersion: 'x'.repeat(1000) }),
      `its schema version is ${'x'.repeat(20)}, this version reads 1`,
    ],
  ])('is refused with the reason: %s', (_, text, because) => {
    expect(why(text)).toBe(because);
  });

  it.each<[Record<string, unknown>, RegExp]>([
    [{ title: 7 }, /^report\.title: Invalid input/],
    [{ charts: [{}] }, /^report\.charts/],
    [{ events: [{ service: 'a', kind: 'k'.repeat(1000) }] }, /^report\.events\.0\./],
  ])('is refused with the first place that is not as it must be: %j', (wrong, because) => {
    const { report, schemaVersion } = written();
    expect(why(JSON.stringify({ schemaVersion, report: { ...report, ...wrong } }))).toMatch(because);
  });

  it('is not looked at beyond a length', () => {
    const text = JSON.stringify(written());
    const padded = (length: number) => text + ' '.repeat(length - text.length);
    expect(readReport(padded(LONGEST_REPORT_BYTES)).kind).toBe('read');
    expect(why(padded(LONGEST_REPORT_BYTES + 1))).toBe('it is longer than 20000000 characters');
  });
});
