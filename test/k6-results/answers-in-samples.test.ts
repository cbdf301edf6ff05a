import { describe, expect, it } from 'vitest';
import { isObserved } from '../../src/metrics/observed.ts';
import { fixture, read, versions } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';

const { file } = scratchFiles();

const point = (tags: Record<string, string>): string =>
  JSON.stringify({
    metric: 'http_reqs',
    type: 'Point',
    data: { time: '2026-11-24T06:00:01.000Z', value: 1, tags: { group: '', ...tags } },
  });

const answersOf = async (lines: string[]) => (await read([file(`${lines.join('\n')}\n`)])).summary.answers;

describe.each(versions)('answers in samples of k6 %s', (version) => {
  it.each(['points.ndjson', 'points.ndjson.gz', 'milli.csv', 'points.csv.gz', 'rfc3339.csv'])(
    'are by endpoint and status in %s',
    async (name) => {
      const { answers, metrics } = (await read([fixture(`mixed-${version}`, name)])).summary;
      const requests = metrics.find(
        ({ name, tags }) => name === 'http_reqs' && Object.keys(tags).length === 0,
      );
      expect(answers?.counted).toBe('all');
      expect(answers?.rows.map(({ code, expected, count }) => [code, expected, count])).toEqual([
        [500, undefined, 5],
        [200, true, requests?.kind === 'counter' ? requests.count - 5 : undefined],
      ]);
    },
  );

  it.each(['export.json', 'handle.json'])('are not told by a summary: %s', async (name) => {
    expect((await read([fixture(`mixed-${version}`, name)])).summary.answers).toBeUndefined();
  });

  it('are none in setup()', async () => {
    const { answers } = (await read([fixture(`setup-${version}`, 'points.ndjson')])).summary;
    expect(answers?.rows).toEqual([{ endpoint: 'pay', code: 200, count: 64, expected: true }]);
  });

  it('are errors of the connection where nothing answered', async () => {
    const { answers } = (await read([fixture(`dead-${version}`, 'points.ndjson')])).summary;
    expect(answers?.rows.map(({ code }) => code)).toEqual([1212]);
  });
});

describe('answers in samples of others', () => {
  it.each<[string, Record<string, string>, object[] | undefined]>([
    [
      '404 that was expected',
      { name: 'a', status: '404', expected_response: 'true' },
      [{ endpoint: 'a', code: 404, count: 1, expected: true }],
    ],
    [
      '200 that was not',
      { name: 'a', status: '200', expected_response: 'false' },
      [{ endpoint: 'a', code: 200, count: 1 }],
    ],
    ['no expectation told', { status: '503' }, [{ code: 503, count: 1 }]],
    ['an error alone', { error_code: '1211', status: '0' }, [{ code: 1211, count: 1 }]],
    ['no status', { name: 'a' }, undefined],
    ['a status that is none', { name: 'a', status: 'teapot' }, [{ endpoint: 'a', code: 0, count: 1 }]],
    [
      'a name of the object',
      { name: '__proto__', status: '500' },
      [{ endpoint: '__proto__', code: 500, count: 1 }],
    ],
  ])('%s', async (_, tags, rows) => {
    expect((await answersOf([point(tags)]))?.rows).toEqual(rows);
  });

  it('are a line over time for each code that was not expected, also where seconds are put together', async () => {
    for (const seconds of [10, 4000]) {
      const lines = Array.from({ length: seconds }, (_, second) =>
        ['200', ...(second % 2 === 0 ? ['500', '500'] : ['404'])].map((status) =>
          point({ name: 'a', status }).replace(
            '2026-11-24T06:00:01.000Z',
            new Date(Date.UTC(2026, 10, 24) + second * 1000).toISOString(),
          ),
        ),
      ).flat();
      const { series } = await read([file(`${lines.join('\n')}\n`)]);
      const ofAnswers = series.flatMap((one) => (!isObserved(one) && one.metric === 'answers' ? [one] : []));
      expect(ofAnswers.map(({ tags }) => tags.code).sort()).toEqual(['404', '500']);
      for (const { tags, points } of ofAnswers) {
        const cellS = seconds / points.length;
        const count = points.reduce((sum, [, perSecond]) => sum + perSecond * cellS, 0);
        expect(count).toBeCloseTo(tags.code === '500' ? seconds : seconds / 2, 0);
      }
    }
  });

  it('are bounded, what went wrong kept and the rest counted, however many names there are', async () => {
    const lines = Array.from({ length: 9000 }, (_, index) =>
      point({ name: `/item/${index}`, status: index % 3 === 0 ? '500' : '200' }),
    );
    const answers = await answersOf(lines);
    expect(answers?.rows.length).toBeLessThanOrEqual(1000);
    expect(answers?.rows[0]).toMatchObject({ code: 500 });
    const shown = answers?.rows.reduce((sum, { count }) => sum + count, 0) ?? 0;
    expect(shown + (answers?.others ?? 0)).toBe(9000);
  });
});
