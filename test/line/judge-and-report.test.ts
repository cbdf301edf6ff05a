import { describe, expect, it } from 'vitest';
import { type Measurement, runSummarySchema } from '../../src/domain/measurement.ts';
import { readReport, writeReport } from '../../src/domain/report-file.ts';
import { judgeAndReport } from '../../src/line/judge-and-report.ts';
import { parseThreshold } from '../../src/plan/thresholds.ts';
import { measuredRun } from '../judge/measured-run.ts';

const long = (length: number): string => 'n'.repeat(length);
const LATENCY = { tags: {}, unit: 'ms', better: 'lower', kind: 'gauge', last: 1, min: 1, max: 1 } as const;
const k6Says = (metric: string, expression: string): Measurement =>
  measuredRun({ measurement: { k6Thresholds: [{ metric, expression, ok: false }] } });
const noted = (notes: string[]): Measurement => measuredRun({ summary: { notes } });

function uttered(messages: number, length: number): Measurement {
  const run = measuredRun();
  const message = { level: 'error', message: long(length), count: 1 };
  return {
    ...run,
    summary: { ...run.summary, load: { ...run.summary.load, messages: Array(messages).fill(message) } },
  };
}

/** Names and messages of a script may have any length: what was measured must be readable afterwards. */
describe('a result can be read again', () => {
  it.each<[string, Measurement, string[]]>([
    ['a limit on a long address', measuredRun(), [`http_req_duration{name:${long(1980)}}: p(95)<1ms`]],
    [
      'a limit of the script on a long address',
      k6Says(`http_req_duration{name:${long(3000)}}`, 'p(95)<1'),
      [],
    ],
    ['a long expression of the script', k6Says('http_reqs', `count>1${'0'.repeat(600)}`), []],
    ['a metric with a long name', measuredRun({ metrics: [{ ...LATENCY, name: long(400) }] }), []],
    [
      'a tag with a long value',
      measuredRun({ metrics: [{ ...LATENCY, name: 'm', tags: { name: long(3000) } }] }),
      [],
    ],
    [
      'a tag with a long name',
      measuredRun({ metrics: [{ ...LATENCY, name: 'm', tags: { [long(600)]: 'x' } }] }),
      [],
    ],
    ['a long message of k6', uttered(1, 3000), []],
    ['many messages of k6', uttered(80, 10), []],
    ['a long note', noted([long(2500)]), []],
    ['many notes', noted(Array(300).fill('note')), []],
    [
      'a long verdict of before',
      measuredRun({ summary: { verdict: { outcome: 'pass', headline: long(1999) } } }),
      [],
    ],
  ])('%s', (_, measurement, lines) => {
    const kept = judgeAndReport({
      measurement,
      lookup: { kind: 'off' },
      rules: {
        thresholds: lines.map((line) => parseThreshold(line, 'user', { anyMetric: true })),
        failOn: ['thresholds', 'errors'],
        regressionTolerance: 0.05,
      },
    });
    const { summary } = kept.measurement;
    const read = runSummarySchema.safeParse(JSON.parse(JSON.stringify(summary)));
    expect(read.error?.issues ?? []).toEqual([]);
    expect(summary.verdict?.outcome).toBe(kept.report.judgement.verdict.outcome);
    expect(readReport(writeReport(kept.report))).toMatchObject({ kind: 'read' });
  });
});
