import { describe, expect, test } from 'vitest';
import { makeOutputs, OUTPUTS } from '../../src/publish/outputs.ts';
import { aResult } from './a-result.ts';

const FORMATS = { reportFormats: ['html', 'json'] as const };

describe('outputs', () => {
  test('of one test', () => {
    const result = aResult({
      outcome: 'fail',
      figures: [
        ['http_req_duration', 'p(95)', 812.3456789],
        ['http_req_duration', 'p(99)', 1200],
        ['http_req_failed', 'rate', 0],
        ['events_per_second', 'value', 2987.4],
      ],
      failedLimits: ['http_req_duration: p(95)<500ms', 'warn http_req_duration: p(99)<1s'],
      calls: ['regressed', 'improved', 'improved', 'no change', undefined],
      exitCode: 99,
    });
    expect(
      makeOutputs([result], { ...FORMATS, commentUrl: 'https://c', artifactUrl: 'https://a' }),
    ).toMatchObject({
      verdict: 'fail',
      reason: 'fail: the load sentence',
      'p95-ms': '812.346',
      'p99-ms': '1200',
      'error-rate': '0',
      'events-per-second': '2987.4',
      'requests-per-second': '',
      'thresholds-failed': '1',
      regressions: '1',
      improvements: '2',
      'baseline-found': 'false',
      'baseline-sha': '',
      'comment-url': 'https://c',
      'artifact-url': 'https://a',
      'report-html': '/results/load/report.html',
      'result-json': '/results/load/result.json',
      'k6-version': '2.2.0',
      'k6-exit-code': '99',
    });
  });
  test('of several tests: the worst verdict, sums, and every figure by type', () => {
    const outputs = makeOutputs(
      [
        aResult({ figures: [['http_req_duration', 'p(95)', 10]] }),
        aResult({ title: 'spike', outcome: 'broken', figures: [['http_req_duration', 'p(95)', 20]] }),
        aResult({
          title: 'stress',
          outcome: 'fail',
          failedLimits: ['http_reqs: count>1', 'http_reqs: rate>1'],
        }),
      ],
      FORMATS,
    );
    expect(outputs).toMatchObject({
      verdict: 'broken',
      reason: 'broken: the spike sentence',
      'p95-ms': '10',
      'thresholds-failed': '2',
    });
    expect(JSON.parse(outputs['metrics-json'])).toMatchObject({
      load: { verdict: 'pass', 'p95-ms': 10 },
      spike: { verdict: 'broken', 'p95-ms': 20 },
      stress: { verdict: 'fail', 'thresholds-failed': 2 },
    });
  });
  test('without any result the run is broken and figures are empty, not zero', () => {
    expect(makeOutputs([], FORMATS)).toMatchObject({ verdict: 'broken', 'p95-ms': '', 'metrics-json': '{}' });
  });
  test('the baseline says its commit', () => {
    const lookup = {
      kind: 'found' as const,
      baseline: { runs: [], source: 'artifact', sha: '8c1f2ab', newestAt: undefined },
    };
    expect(makeOutputs([aResult({ lookup })], FORMATS)).toMatchObject({
      'baseline-found': 'true',
      'baseline-sha': '8c1f2ab',
    });
  });
  test('are exactly those that are documented', () => {
    expect(Object.keys(makeOutputs([aResult()], FORMATS))).toEqual(Object.keys(OUTPUTS));
  });
});
