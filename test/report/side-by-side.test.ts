import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/domain/report.ts';
import { readReport, writeReport } from '../../src/domain/report-file.ts';
import { judge } from '../../src/judge/judge.ts';
import { judgedSummary } from '../../src/judge/judged-summary.ts';
import { makeOutputs } from '../../src/publish/outputs.ts';
import {
  comparedFigures,
  comparisonLines,
  percentileRows,
  whereItChanged,
} from '../../src/report/model/compared.ts';
import { forests } from '../../src/report/model/forest.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { headlineSentence } from '../../src/report/model/words.ts';
import { forestView } from '../../src/report/render/html-forest.ts';
import { chartData } from '../../src/report/render/html-charts.ts';
import { renderJunit } from '../../src/report/render/junit.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { renderTerminal } from '../../src/report/render/terminal.ts';
import { comparedTable } from '../../src/report/tables/figures.ts';
import { roundsTable } from '../../src/report/tables/rounds.ts';
import { madeUpRounds } from './made-up-rounds.ts';
import { STORIES } from './stories.ts';

const NAMES = Object.keys(STORIES).filter((name) => name.startsWith('side-by-side-'));

function storyOf(name: string): Report {
  const report = STORIES[`side-by-side-${name}`]?.();
  if (report === undefined) throw new Error(`no story ${name}`);
  return report;
}

/** Everything a reader of text gets. */
const texts = (report: Report): string[] => [
  renderTerminal(report, { colour: false, columns: 100 }),
  renderMarkdown([report]),
  renderJunit([report]),
];

describe('the first sentence', () => {
  it.each([
    [
      'regressed',
      'fail',
      /^p95 is 12 % slower \(11 to 13 %\), 6 rounds, both versions on this machine; also worse: p50/,
    ],
    ['no-change', 'pass', /^p95 changed by less than 10 % \(.*\), 6 rounds, both .*; all 7 limits met$/],
    ['inconclusive', 'inconclusive', /^not known whether p95 got worse: .* would have been seen/],
    [
      'not-counted',
      'pass',
      /^p95 is 14 % faster .*, 6 rounds, both versions on this machine;.*; all 7 limits met$/,
    ],
    ['candidate-died', 'fail', /^this change failed in round 3 while the base did not: /],
    ['base-died', 'broken', /^the base failed in round 3, so there is nothing to compare with: /],
  ])('%s: %s', (name, outcome, sentence) => {
    const report = storyOf(name);
    expect(report.judgement.verdict.outcome).toBe(outcome);
    expect(headlineSentence(report)).toMatch(sentence);
  });

  it.each(NAMES)(
    '%s: says the same everywhere, and no chance, no "significant", no "no regression"',
    (name) => {
      const report = storyOf(name.slice('side-by-side-'.length));
      for (const text of texts(report)) {
        expect(text).not.toMatch(/p-value|significan|no regression|not judged yet|baseline/i);
        expect(text).toMatch(/main \(9f8e7d\u2060?6\)|octocat/);
        expect(text).toMatch(/rounds/);
      }
    },
  );
});

describe('what was compared', () => {
  it.each([
    [
      'regressed',
      [
        'This change (work tree) against main (9f8e7d6): 6 of at most 12 rounds, both at the same time on this machine (4 × AMD EPYC 7763 64-Core Processor).',
      ],
    ],
    [
      'not-counted',
      [
        'This change (work tree) against main (9f8e7d6): 6 of at most 12 rounds, 1 more did not count, both at the same time on this machine (4 × AMD EPYC 7763 64-Core Processor).',
      ],
    ],
  ])('%s: once, and not again what the headline says', (name, lines) => {
    expect(comparisonLines(storyOf(name))).toEqual(lines);
  });

  it('one after the other, interrupted, on a machine that is not known', () => {
    const report = storyOf('no-change');
    const { sideBySide, environment } = report.summary;
    if (sideBySide === undefined) throw new Error('no rounds');
    Object.assign(sideBySide, { mode: 'interleaved', ended: 'interrupted' });
    environment.cpuCount = 0;
    expect(comparisonLines(report)[0]).toBe(
      'This change (work tree) against main (9f8e7d6): 6 of at most 12 rounds, interrupted, one after the other in turn on this machine.',
    );
  });

  it('is said too when something else decides', () => {
    const report = storyOf('no-change');
    report.judgement.verdict.headline = 'fail: p95 645 ms is over the limit of 500 ms (load, steady phase)';
    expect(comparisonLines(report)[1]).toMatch(/^p95 changed by less than 10 %/);

    const unknown = storyOf('inconclusive');
    unknown.judgement.verdict.headline = report.judgement.verdict.headline;
    // It stands among the other reasons already.
    expect(comparisonLines(unknown)).toHaveLength(1);
    const text = renderTerminal(unknown, { colour: false, columns: 2000 });
    expect(text.split('Not known whether p95 got worse')).toHaveLength(2);
  });
});

describe('the table of both versions', () => {
  it('has each figure once, the compared ones first, and the limits of the others', () => {
    const figures = comparedFigures(storyOf('regressed').keyFigures);
    const labels = figures.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels).toEqual([
      'p95 latency',
      'p99 latency',
      'Median latency',
      'Requests',
      'Failed requests',
      'Orchestrator memory peak',
      'CPU per request',
      'Queue depth average',
      'Events',
      'Routed events',
      'Orchestrator CPU average',
    ]);
  });

  it('base, change and range are those of the rounds, and colour is only outside the noise', () => {
    const { columns = [], rows = [] } =
      comparedTable([{ figures: comparedFigures(storyOf('regressed').keyFigures) }]) ?? {};
    expect(columns.map(({ title }) => title)).toEqual([
      'Figure',
      'Base',
      'This change',
      'Change',
      'Range',
      'Result',
    ]);
    const told = rows.map((cells) => [cells[0]?.text, cells[5]?.text, cells[5]?.tone]);
    expect(told.slice(0, 4)).toEqual([
      ['p95 latency', 'regressed, limit < 500 ms met', 'bad'],
      ['p99 latency', 'no change, limit < 1,000 ms met', 'plain'],
      ['Median latency', 'regressed', 'bad'],
      ['Requests', 'not judged', 'plain'],
    ]);
    for (const cells of rows) expect(cells[3]?.form === 'strong').toBe(cells[5]?.tone !== 'plain');
  });

  it('one of several tests names its test', () => {
    const figures = comparedFigures(storyOf('regressed').keyFigures);
    expect(comparedTable([{ test: 'load', figures }])?.rows[0]?.[0]?.text).toBe('load: p95 latency');
  });

  it('is that of a single version where no round counts', () => {
    const report = storyOf('no-change');
    const { sideBySide } = report.summary;
    if (sideBySide === undefined) throw new Error('no rounds');
    sideBySide.figures = [];
    for (const text of [renderMarkdown([report]), renderTerminal(report, { colour: false, columns: 100 })]) {
      expect(text).toContain('limit met');
      expect(text).not.toMatch(/\| Range \||change {2,}range/);
    }
  });

  it('rounds: every one with both sides, and why it does not count', () => {
    const rows = roundsTable(storyOf('not-counted'))?.rows ?? [];
    expect(rows).toHaveLength(7);
    const cells = rows[2]?.map(({ text }) => text);
    expect(cells?.slice(0, 2)).toEqual(['3', 'base']);
    expect(cells?.[4]).toMatch(/^−1\d %$/);
    expect(cells?.at(-1)).toBe('no: the base: k6 dropped 4.2 % of its iterations');
  });
});

describe('where it changed', () => {
  const shifted = (call: string, changeAt: (percent: number) => number): Report => {
    const report = storyOf('regressed');
    const { sideBySide } = report.summary;
    if (sideBySide === undefined) throw new Error('no rounds');
    for (const figure of sideBySide.figures) Object.assign(figure, { call });
    sideBySide.baseQuantiles = report.distribution.map(([percent, ms]) => [
      percent,
      ms / (1 + changeAt(percent)),
    ]);
    return report;
  };

  it.each([
    ['regressed', 0.1, 0.1, 'Slower everywhere'],
    ['regressed', 0.01, 0.1, 'Slower mostly in the tail'],
    ['regressed', 0.1, 0.01, 'Slower mostly for the typical request'],
    ['improved', -0.1, -0.12, 'Faster everywhere'],
    ['improved', -0.01, -0.1, 'Faster mostly in the tail'],
    ['no change', 0.01, 0.1, undefined],
    ['inconclusive', 0.1, 0.1, undefined],
  ])('%s, %d at the median, %d at p95: %s', (call, median, tail, where) => {
    expect(whereItChanged(shifted(call, (percent) => (percent < 90 ? median : tail)))).toBe(where);
  });

  it('the difference at every percentile that both have', () => {
    const rows = percentileRows(shifted('regressed', () => 0.25));
    expect(rows.length).toBeGreaterThan(20);
    for (const { change, baseMs, candidateMs } of rows) {
      expect(change).toBeCloseTo(0.25);
      expect(candidateMs).toBeGreaterThan(baseMs);
    }
  });

  it('nothing without the base', () => {
    const report = storyOf('regressed');
    delete report.summary.sideBySide?.baseQuantiles;
    expect(percentileRows(report)).toEqual([]);
    expect(whereItChanged(report)).toBeUndefined();
  });
});

it('a limit of the script itself counts from its first request on, and its row says so', () => {
  const measurement = madeUpRounds({ rounds: 4, maxRounds: 4, noise: 0.01 });
  measurement.k6Thresholds = [{ metric: 'http_req_duration', expression: 'p(95)<5000', ok: true }];
  const judgement = judge({
    measurement,
    test: { thresholds: [] },
    lookup: { kind: 'off' },
    plan: { failOn: [], baseline: { regressionTolerance: 0 } },
  });
  const labels = makeReport(measurement, judgement).keyFigures.map(({ label }) => label);
  expect(labels).toContain('p95 latency (warm-up included)');
  expect(labels.join()).not.toContain('whole run');
});

describe('intervals against zero', () => {
  it('ratios and points each on an axis that holds every interval, floor and margin', () => {
    const report = storyOf('inconclusive');
    const p95 = report.summary.sideBySide?.figures.find(({ figure }) => figure === 'p95');
    Object.assign(p95 ?? {}, { range: [-0.4, 1.46], changes: [0.1, 30] });
    const [ratios, points] = forests(report);
    expect(ratios?.reach).toBeLessThan(4);
    expect([ratios?.unit, points?.unit]).toEqual(['relative', 'points']);
    for (const forest of [ratios, points])
      for (const { range = [0, 0], margin = 0, floor = 0 } of forest?.rows ?? [])
        expect(Math.max(...[...range, margin, floor].map(Math.abs))).toBeLessThanOrEqual(forest?.reach ?? 0);
  });

  it('one dot for each counted round, and the floor on the side that is worse', () => {
    const report = storyOf('not-counted');
    const { sideBySide } = report.summary;
    const throughput = sideBySide?.figures.find(({ figure }) => figure === 'throughput');
    if (throughput === undefined) throw new Error('no throughput');
    throughput.call = 'no change';
    const rows = forests(report).flatMap((forest) => forest.rows);
    const p95 = rows.find(({ label }) => label === 'p95 latency');
    expect(p95?.rounds).toHaveLength(6);
    expect(p95?.floor).toBeGreaterThan(0);
    expect(p95?.tone).toBe('good');
    expect(rows.find(({ label }) => label === 'Requests')?.floor).toBeLessThan(0);
  });

  it('ratios and points have an axis each, and no figure stands in both', () => {
    const report = storyOf('regressed');
    const of = (scale: string) =>
      report.summary.sideBySide?.figures.filter((one) => one.scale === scale && one.change !== undefined)
        .length;
    expect(forests(report).map(({ unit, rows }) => [unit, rows.length])).toEqual([
      ['relative', of('ratio')],
      ['points', of('points')],
    ]);
  });

  it('calls the service by its own name, as the table does', () => {
    const report = storyOf('regressed');
    const summary = { ...report.summary, tested: { service: 'shop', what: 'started by npm start' } };
    const labels = forests({ ...report, summary }).flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels.join()).toContain('shop memory');
    expect(labels.join()).not.toContain('Orchestrator');
  });

  it('what is inside the noise has no colour, what is not judged neither floor nor margin', () => {
    const rows = forests(storyOf('no-change')).flatMap((forest) => forest.rows);
    for (const { tone } of rows) expect(tone).toBe('plain');
    const requests = rows.find(({ label }) => label === 'Requests');
    expect([requests?.floor, requests?.margin, requests?.result]).toEqual([
      undefined,
      undefined,
      'not judged',
    ]);
  });

  it('zero is in the middle, everything within the axis, ticks at round numbers', () => {
    const row = {
      label: 'p95 latency',
      change: 0.1,
      range: [0.05, 0.15] as [number, number],
      rounds: [-3, 0.1, 3],
      floor: 0.05,
      margin: 0.1,
      result: 'regressed',
      tone: 'bad' as const,
      sentence: 'p95 latency: +10 %, +5 to +15 %, regressed',
    };
    const view = forestView({ unit: 'relative', reach: 0.2, rows: [row] });
    expect(view.ticks).toEqual([
      { at: '25.00', text: '−10 %' },
      { at: '50.00', text: '±0 %' },
      { at: '75.00', text: '+10 %' },
    ]);
    expect(view.rows[0]).toMatchObject({
      estimate: '75.00',
      range: { from: '62.50', to: '87.50' },
      margin: { from: '25.00', width: '50.00' },
      floor: '62.50',
      rounds: ['0.00', '75.00', '100.00'],
    });
  });
});

describe('the charts', () => {
  it('draw both versions, and shade the rounds that count', () => {
    const { charts, phases, percentiles } = chartData(storyOf('not-counted'));
    const latency = charts.find(({ id }) => id === 'latency');
    expect(latency?.lines.map(({ label, side }) => [label, side])).toEqual([
      ['p95, this change', 'candidate'],
      ['p95, base', 'base'],
      ['median, this change', 'candidate'],
      ['median, base', 'base'],
    ]);
    expect(charts.find(({ id }) => id === 'vus')?.lines.map(({ side }) => side)).toEqual([undefined]);
    expect(phases.map(({ judged }) => judged)).toEqual([true, true, false, true, true, true, true]);
    expect(phases.map(({ fromS }) => fromS)).toEqual(
      [...phases.map(({ fromS }) => fromS)].sort((a, b) => a - b),
    );
    expect(percentiles.length).toBeGreaterThan(20);
  });
});

describe('other readers', () => {
  it('result.json tells it the same way again', () => {
    for (const name of ['regressed', 'no-change', 'inconclusive', 'candidate-died', 'base-died']) {
      const report = storyOf(name);
      const { judgement } = report;
      const by = {
        thresholds: judgement.thresholds.map(({ threshold }) => threshold),
        k6Thresholds: [],
        failOn: ['regressions' as const],
      };
      const summary = JSON.parse(JSON.stringify(judgedSummary(report.summary, judgement, by)));
      const measurement = {
        summary,
        series: [],
        observations: { series: [], events: [], missing: [], limits: [] },
        k6Thresholds: [],
      };
      const again = judge({
        measurement,
        test: { thresholds: [] },
        lookup: { kind: 'off' },
        plan: { failOn: ['regressions'], baseline: { regressionTolerance: 0.05 } },
        asStored: true,
      });
      const told = makeReport(measurement, again);
      const firstTable = (one: Report) => renderMarkdown([one]).split('\n\n').slice(0, 3).join('\n');
      expect(firstTable(told)).toBe(firstTable(report));
      expect(percentileRows(told)).toEqual(percentileRows(report));
    }
  });

  it('report.json carries both sides to the half that publishes', () => {
    const report = storyOf('regressed');
    const read = readReport(writeReport(report));
    if (read.kind !== 'read') throw new Error(read.because);
    const comment = (one: Report) => renderMarkdown([{ ...one, charts: [] }]);
    expect(comment(read.report)).toBe(comment(report));
  });

  it('JUnit: what was compared as properties, a regression with its range as a failure', () => {
    const xml = renderJunit([storyOf('regressed')]);
    expect(xml).toContain('<property name="base" value="main (9f8e7d6)"/>');
    expect(xml).toContain('<property name="rounds counted" value="6"/>');
    expect(xml).toMatch(
      /comparison: http_req_duration p\(95\)"[^>]*>\s*<failure message="\+1[\d.]+ % \(\+11 to \+13 %\), worse than/,
    );
    expect(renderJunit([STORIES.regressed?.() as Report])).not.toContain('<properties>');
  });

  it.each([
    ['regressed', '2', '0'],
    ['not-counted', '0', '3'],
    ['candidate-died', '1', '0'],
    ['no-change', '0', '0'],
  ])('outputs of %s: %s regressions, %s improvements, and the base', (name, regressions, improvements) => {
    const outputs = makeOutputs(
      [{ report: storyOf(name), lookup: { kind: 'off' }, resultsDirectory: '/results' } as never],
      { reportFormats: ['json'] },
    );
    expect(outputs).toMatchObject({
      regressions,
      improvements,
      'baseline-found': 'true',
      'baseline-sha': '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
    });
  });
});
