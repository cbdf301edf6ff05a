import { expect, it } from 'vitest';
import type { Comparison, ThresholdResult, ValidityFinding, Verdict } from '../../src/domain/judgement.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { renderJunit } from '../../src/report/render/junit.ts';
import { limit, measuredRun } from '../judge/measured-run.ts';

const LATENCY = limit('http_req_duration', { kind: 'percentile', percent: 95 }, '<', 500);

function junit({
  thresholds = [] as Partial<ThresholdResult>[],
  validity = [] as ValidityFinding[],
  comparisons = [] as Partial<Comparison>[],
  outcome = 'pass' as Verdict['outcome'],
}) {
  const judgement = {
    thresholds: thresholds.map((result) => ({
      threshold: LATENCY,
      scope: 'http_req_duration',
      actual: 600,
      ...result,
    })),
    validity,
    comparison: {
      kind: 'judged',
      sentence: '',
      historySize: 6,
      comparisons: comparisons.map((one) => ({
        metric: 'http_req_duration',
        statistic: 'p(95)',
        change: 0.5,
        changeUnit: 'relative',
        because: 'so it was',
        ...one,
      })),
    },
    diagnosis: [],
    verdict: { outcome, headline: `${outcome}: headline`, reasons: [], red: false },
  } as unknown as Parameters<typeof makeReport>[1];
  const xml = renderJunit([makeReport(measuredRun(), judgement)]);
  const totals = /<testsuite [^>]*(tests="\d+" failures="\d+" errors="\d+" skipped="\d+")/.exec(xml)?.[1];
  // The first case is the verdict, and there is always one.
  const cases = [
    ...xml.matchAll(/<testcase name="([^"]+)"[^>]*?(?:\/>|>\s*<(\w+) message="([^"]*)"\/>)/g),
  ].map(([, name, kind, message]) => [name, kind, message]);
  return { totals, cases };
}
const last = (changes: Parameters<typeof junit>[0]) => junit(changes).cases.at(-1);

it.each<[Verdict['outcome'], unknown[], string]>([
  ['pass', ['verdict', undefined, undefined], 'tests="1" failures="0" errors="0" skipped="0"'],
  ['fail', ['verdict', 'failure', 'fail: headline'], 'tests="1" failures="1" errors="0" skipped="0"'],
  ['broken', ['verdict', 'error', 'broken: headline'], 'tests="1" failures="0" errors="1" skipped="0"'],
  [
    'inconclusive',
    ['verdict', 'skipped', 'inconclusive: headline'],
    'tests="1" failures="0" errors="0" skipped="1"',
  ],
])('a verdict of %s', (outcome, verdict, totals) => {
  expect(junit({ outcome })).toEqual({ totals, cases: [verdict] });
});

it.each<[string, Partial<ThresholdResult>, unknown[]]>([
  ['met', { outcome: 'passed' }, [undefined, undefined]],
  ['failed', { outcome: 'failed' }, ['failure', 'was 600 ms']],
  [
    'failed, and only warns',
    { outcome: 'failed', threshold: { ...LATENCY, level: 'warn' } },
    ['skipped', 'warning: was 600 ms'],
  ],
  ['of no samples', { outcome: 'no samples', actual: undefined }, ['error', 'no samples']],
  ['not measured', { outcome: 'not measured', actual: undefined }, ['error', 'not measured']],
])('a limit that is %s', (_, result, expected) => {
  const [name, ...told] = last({ thresholds: [result] }) ?? [];
  expect(name).toBe('http_req_duration p(95) &lt; 500 ms');
  expect(told).toEqual(expected);
});

it.each([
  ['broken', ['validity: rule', 'error', 'Said.']],
  ['inconclusive', ['validity: rule', 'error', 'Said.']],
  ['fail', ['validity: rule', 'failure', 'Said.']],
  ['note', ['verdict', undefined, undefined]],
] as const)('a finding of severity %s', (severity, expected) => {
  expect(last({ validity: [{ rule: 'rule', severity, sentence: 'Said.' }] })).toEqual(expected);
});

it.each([
  ['regressed', ['comparison: http_req_duration p(95)', 'failure', '+50 %, so it was']],
  ['inconclusive', ['comparison: http_req_duration p(95)', 'skipped', '+50 %, so it was']],
  ['improved', ['comparison: http_req_duration p(95)', undefined, undefined]],
  [undefined, ['verdict', undefined, undefined]],
] as const)('a figure that is %s', (call, expected) => {
  expect(last({ comparisons: [{ call }] })).toEqual(expected);
});
