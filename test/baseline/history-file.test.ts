import { describe, expect, it } from 'vitest';
import { appendDuet, appendRun, readHistory } from '../../src/baseline/history-file.ts';
import { runSummary } from '../judge/run-summary.ts';
import { duet, duetRun } from '../support/duets.ts';
import { counter, trend } from '../judge/measured-run.ts';

const ids = (text: string) => {
  const history = readHistory(text);
  return history.kind === 'read' ? history.runs.map(({ id }) => id) : history.because;
};
const file = (runs: unknown, schemaVersion: unknown = 1) => JSON.stringify({ schemaVersion, runs });

describe('a history is read as untrusted text', () => {
  it.each([
    ['a history', file([runSummary('b'), runSummary('a')]), ['b', 'a']],
    ['a single result', JSON.stringify(runSummary('one')), ['one']],
    ['no JSON', '{', 'it is not JSON'],
    ['no version', '{}', 'it has no schemaVersion'],
    ['a later version', file([], 3), 'its schema version is 3, this version reads 1 and 2'],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  it.each([
    ['a history without runs', file([]), /^it does not have the shape of a result: runs: /],
    ['a history of something else', file([{ id: 5 }]), /^it does not have the shape of a result: runs\.0\./],
    [
      'a result of something else',
      '{"schemaVersion":1,"id":5}',
      /^it does not have the shape of a result: [a-z]+: /,
    ],
    ['more runs than there ever are', file(Array(201).fill(runSummary('a'))), /: runs: /],
  ])('%s', (_, text, expected) => {
    expect(ids(text)).toMatch(expected);
  });

  it('200 runs are read', () => {
    expect(ids(file(Array(200).fill(runSummary('a'))))).toHaveLength(200);
  });
});

describe('a history with comparisons of two versions', () => {
  const read = (value: unknown) => {
    const history = readHistory(JSON.stringify(value));
    return history.kind === 'read'
      ? { runs: history.runs.map(({ id }) => id), duets: history.duets.map(({ id }) => id) }
      : history.because;
  };
  it('is of version 2; one without is of version 1, which earlier versions of this tool read', () => {
    expect(appendRun(runSummary('b'), []).schemaVersion).toBe(1);
    const history = appendRun(duetRun('b'), [runSummary('a')], [duet('a')]);
    expect(history.schemaVersion).toBe(2);
    expect(read(history)).toEqual({ runs: ['b', 'a'], duets: ['b', 'a'] });
  });
  it('of version 1 they are among its runs', () => {
    expect(read({ schemaVersion: 1, runs: [runSummary('c'), duetRun('b'), duetRun('a')] })).toEqual({
      runs: ['c', 'b', 'a'],
      duets: ['b', 'a'],
    });
  });
  it('may have them alone', () => {
    expect(read(appendDuet(duetRun('b'), [], []))).toEqual({ runs: [], duets: ['b'] });
    expect(read({ schemaVersion: 2, runs: [], duets: [] })).toMatch(/duets/);
  });
  it('a run that is none to compare with adds what was learnt, and stays out', () => {
    expect(read(appendDuet(duetRun('b'), [runSummary('a')], []))).toEqual({ runs: ['a'], duets: ['b'] });
  });
  it('holds the last 60, none twice', () => {
    const earlier = Array.from({ length: 60 }, (_, index) => duet(`duet-${index}`));
    const { duets = [] } = appendRun(duetRun('duet-3'), [], earlier);
    expect(duets).toHaveLength(60);
    expect(
      appendRun(duetRun('new'), [], earlier)
        .duets?.map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['new', 'duet-0']);
    expect(appendRun(duetRun('new'), [], earlier).duets).toHaveLength(60);
  });
  it.each([
    ['no list of what was learnt', { schemaVersion: 2, runs: [] }],
    ['something else in it', { schemaVersion: 2, runs: [], duets: [{ id: 'x', variances: 'many' }] }],
    ['more than there ever are', { schemaVersion: 2, runs: [], duets: Array(201).fill(duet('x')) }],
  ])('%s: refused', (_, value) => {
    expect(read(value)).toMatch(/^it does not have the shape of a result: duets/);
  });
});

describe('what is kept of earlier runs', () => {
  const run = (id: string) =>
    runSummary(
      id,
      {},
      {
        metrics: [trend('http_req_duration', {}, 10, (percent) => percent), counter('http_reqs', {}, 10)],
        load: {
          exitCode: 0,
          ending: 'Ended',
          endingSentence: '',
          messages: [{ level: 'error', message: 'boom', count: 1 }],
        },
      },
    );
  const [newest, earlier] = appendRun(run('b'), [run('a')]).runs;

  it('the percentiles that are looked at again: 0, 50, 75, 90, 95, 99, 99.9, 100', () => {
    const whole = trend('http_req_duration', {}, 10, (percent) => percent);
    if (whole.kind !== 'trend') throw new Error('no trend');
    const quantiles: [number, number][] = [0, 10, 50, 75, 90, 95, 98, 99, 99.5, 99.9, 100].map((p) => [p, p]);
    const old = { ...run('a'), metrics: [{ ...whole, quantiles }, counter('http_reqs', {}, 10)] };
    expect(appendRun(run('b'), [old]).runs[1]?.metrics).toEqual([
      { ...whole, quantiles: [0, 50, 75, 90, 95, 99, 99.9, 100].map((p) => [p, p]) },
      counter('http_reqs', {}, 10),
    ]);
  });

  it('no messages of k6', () => {
    expect(earlier?.load).toEqual({ ...run('a').load, messages: [] });
  });

  it('the newest run is kept whole', () => {
    expect(newest).toEqual(run('b'));
  });

  it('a run that is there already is replaced', () => {
    expect(appendRun(run('a'), [run('b'), run('a')]).runs.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
