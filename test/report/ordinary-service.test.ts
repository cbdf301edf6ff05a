import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { judgeCapacity } from '../../src/judge/by-type/capacity.ts';
import { diagnose } from '../../src/judge/diagnosis/diagnose.ts';
import type { Measurement, Metric } from '../../src/domain/measurement.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { makeCharts } from '../../src/report/model/charts.ts';
import { endpointRows } from '../../src/report/model/latency-rows.ts';
import { renderJunit } from '../../src/report/render/junit.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { renderTerminal } from '../../src/report/render/terminal.ts';
import { htmlView } from '../../src/report/render/html-view.ts';
import { calledBy, testedSentence, workOf } from '../../src/wording/tested.ts';
import { limit, measuredRun, type Story, trend } from '../judge/measured-run.ts';
import { seriesOf } from '../support/series.ts';

const TESTED = { service: 'shop', what: 'started by npm start' };
const COMMIT = { sha: '0123456789abcdef' };

/** A measured run of a service that gets requests. */
function shopRun(story: Story = {}): Measurement {
  const run = measuredRun(story);
  const { profile, accounting: _, ...summary } = run.summary;
  if (profile === undefined) throw new Error('no profile');
  return {
    ...run,
    summary: {
      ...summary,
      tested: TESTED,
      commit: COMMIT,
      profile: { ...profile, unit: 'requests', eventsPerRequest: 1 },
      metrics: summary.metrics.filter(({ name }) => !/event|routing/.test(name)),
    },
  };
}

const judgementOf = (measurement: Measurement, thresholds = [limit('http_reqs', { kind: 'rate' }, '>', 1)]) =>
  judge({
    measurement,
    test: { thresholds },
    lookup: { kind: 'off' },
    plan: { failOn: ['thresholds'], baseline: { regressionTolerance: 0.05 } },
    diagnosis: diagnose(measurement, undefined),
    mustCompare: false,
    asStored: false,
  });

describe('the words of an ordinary service', () => {
  it('what is counted, how it is called, what was tested', () => {
    const { summary } = shopRun();
    expect([workOf(summary), workOf({}), workOf(measuredRun().summary)]).toEqual([
      'requests',
      'events',
      'events',
    ]);
    expect(['orchestrator', 'queue', 'k6'].map(calledBy(summary))).toEqual(['shop', 'queue', 'k6']);
    expect(calledBy({})('orchestrator')).toBe('orchestrator');
    expect(testedSentence(summary)).toBe('shop, started by npm start, commit 0123456');
    expect(testedSentence({ tested: TESTED })).toBe('shop, started by npm start');
    expect(testedSentence({ commit: COMMIT })).toBeUndefined();
  });

  it('one row for the rate of its requests, whatever a limit calls it', () => {
    const base = { tags: { phase: 'steady' }, better: 'higher' as const };
    const metrics: Metric[] = [
      { ...base, kind: 'counter', name: 'http_reqs', unit: 'count', count: 300, perSecond: 30 },
      { ...base, kind: 'gauge', name: 'requests_per_second', unit: 'per second', last: 30, min: 30, max: 30 },
    ];
    const run = shopRun();
    run.summary.metrics = [...metrics, ...run.summary.metrics.filter(({ name }) => name !== 'http_reqs')];
    const { keyFigures } = makeReport(run, judgementOf(run));
    const rows = keyFigures.filter(({ metric }) => /http_reqs|requests_per_second/.test(metric));
    expect(rows.map(({ label, limitOutcome }) => [label, limitOutcome])).toEqual([['Requests', 'passed']]);
  });

  it('too little is said in requests', () => {
    const held = judgementOf(shopRun({ all: { eventsPerSecond: 1 } })).validity.find(
      ({ rule }) => rule === 'held-back',
    );
    expect(held?.sentence).toContain('offered requests/s were achieved');
    const { steps, sentence } = judgeCapacity(
      shopRun({ testType: 'stress', phases: { 'step-5': { eventsPerSecond: 1 } } }),
      [],
    );
    expect(steps.at(-1)?.broken).toContain('offered requests/s were answered');
    expect(sentence).toContain('requests/s.');
    const good = judgeCapacity(shopRun({ testType: 'stress' }), []);
    expect(good.sentence).toMatch(
      /^Held up to 5,000 VUs and .* requests\/s; no breaking point was reached\.$/,
    );
  });

  it('every rendering begins with what was tested', () => {
    const run = shopRun();
    const report = makeReport(run, judgementOf(run));
    const [verdict, , tested] = renderTerminal(report, { colour: false, columns: 100 }).split('\n');
    expect([verdict, tested]).toEqual([
      expect.stringContaining('PASSED'),
      'Tested: shop, started by npm start, commit 0123456',
    ]);
    const markdown = renderMarkdown([report]);
    expect(markdown).toMatch(/^### \S+ Performance of shop, load passed: /);
    expect(markdown.split('\n')[2]).toMatch(/^shop, started by npm start · <code>0123456<\/code>/);
    expect(renderMarkdown([report, report])).toContain('Performance of shop passed: ');
    expect(renderJunit([report])).toContain(
      '<property name="tested" value="shop, started by npm start, commit 0123456"/>',
    );
    expect(report.facts[0]).toEqual({
      name: 'Tested',
      value: 'shop, started by npm start, commit 0123456',
    });
    const { title, subtitle } = htmlView(report);
    expect(title).toBe('shop · load');
    expect(subtitle).toMatch(/^shop, started by npm start · /);
    const plain = measuredRun();
    const others = makeReport(plain, judgementOf(plain, []));
    expect(renderTerminal(others, { colour: false, columns: 100 })).not.toContain('Tested');
    expect(htmlView(others).title).toBe('load');
  });

  it('its charts: requests that were offered, CPU under its name', () => {
    const charts = makeCharts(
      [
        seriesOf('http_reqs', 'per second', [
          [0, 1],
          [1000, 2],
        ]),
        seriesOf('requests_offered', 'per second', [
          [0, 1],
          [1000, 2],
        ]),
        seriesOf('orchestrator.cpu', 'cores', [
          [0, 1],
          [1000, 2],
        ]),
        seriesOf('k6.cpu', 'cores', [
          [0, 1],
          [1000, 2],
        ]),
      ],
      calledBy(shopRun().summary),
    );
    expect(charts.map(({ id, lines }) => [id, lines.map(({ label }) => label)])).toEqual([
      ['requests', ['requests', 'offered']],
      ['cpu', ['shop', 'k6']],
    ]);
  });
});

describe('an endpoint', () => {
  const NAME = { name: 'order' };
  const all = trend('http_req_duration', NAME, 10, () => 5);
  const expected = (count: number): Metric =>
    trend('http_req_duration', { ...NAME, expected_response: 'true' }, count, () => 9);
  const rows = (...metrics: Metric[]) => endpointRows({ ...measuredRun().summary, metrics });

  it('counts all its requests, and tells the time of the answers that were expected', () => {
    expect(rows(all, expected(4))).toMatchObject([{ name: 'order (expected answers)', count: 10, p95Ms: 9 }]);
  });

  it('none of whose answers was as expected keeps its row', () => {
    expect(rows(all, expected(0))).toMatchObject([{ name: 'order (all answers)', count: 10, p95Ms: 5 }]);
  });
});
