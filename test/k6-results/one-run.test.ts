import { describe, expect, test } from 'vitest';
import { bytesOf, fixture, metricOf, read, versions } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';

const { file } = scratchFiles();

describe.each(versions)('files of one run of k6 %s', (version) => {
  const mixed = (...names: string[]): string[] => names.map((name) => fixture(`mixed-${version}`, name));

  test.each([
    ['export.json', 'handle.json'],
    ['handle-line.json', 'export.json', 'handle.json'],
    ['export.json', 'handle.json', 'points.ndjson'],
  ])('summaries of the same run are one, not shards: %s, %s', async (...names) => {
    const [alone, together] = await Promise.all([read(mixed('handle.json')), read(mixed(...names))]);
    for (const scope of ['iterations', 'http_reqs', 'http_req_failed', 'http_req_duration'])
      expect(metricOf(together, scope), scope).toMatchObject({
        ...counted(metricOf(alone, scope)),
      });
    expect(together.k6Thresholds.length).toBe(alone.k6Thresholds.length);
    expect(together.summary.notes.join()).toContain('of the same run');
    expect(together.summary.notes.join()).not.toContain('summaries were read as shards');
  });

  test('its samples as NDJSON and as CSV are refused: added up they would be twice the load', async () => {
    await expect(read(mixed('points.ndjson', 'points.csv'))).rejects.toThrow(/hold the same samples/);
    await expect(read(mixed('points.csv', 'points.ndjson'))).rejects.toThrow(/hold the same samples/);
    await expect(read(mixed('points.csv', 'points.csv'))).rejects.toThrow(/hold the same samples/);
  });

  test('samples, recording and summary fill each other in', async () => {
    const result = await read(mixed('points.ndjson', 'recorder.ndjson', 'export.json'));
    expect(result.summary.damage).toEqual([]);
    expect(result.k6Thresholds.length).toBe(9);
    expect(result.series.length).toBeGreaterThan(20);
  });
});

test('recordings of shards cannot be merged, and stand back where there is something better', async () => {
  const recorders = versions.map((version) => fixture(`mixed-${version}`, 'recorder.ndjson'));
  await expect(read(recorders)).rejects.toThrow(/recordings cannot be merged/);
  const result = await read([...recorders, fixture('mixed-2.2.0', 'export.json')]);
  expect(result.summary.notes.join()).toContain('recordings of several shards cannot be merged');
});

test('a result of this tool is a whole of its own', async () => {
  const { summary } = await read([fixture('mixed-2.2.0', 'export.json')]);
  const own = file(JSON.stringify(summary));
  expect((await read([own])).summary.metrics).toEqual(summary.metrics);
  await expect(read([own, fixture('mixed-2.2.0', 'points.ndjson')])).rejects.toThrow(/cannot be joined/);
});

test('names and tags beyond any sense are left out, and that is said', async () => {
  const odd = `{"metric":"${'m'.repeat(400)}","type":"Point","data":{"time":"2026-11-24T09:00:00Z","value":1,"tags":{}}}\n`;
  const result = await read([file(`${bytesOf('sockets-2.2.0', 'points.ndjson')}${odd}`)]);
  expect(result.summary.notes.join()).toContain('1 metrics or sub-metrics are left out');
});

/** The figures that would double if files were added up. */
function counted(metric: ReturnType<typeof metricOf>): object {
  if (metric?.kind === 'trend' || metric?.kind === 'counter') return { count: metric.count };
  if (metric?.kind === 'rate') return { total: metric.total, nonzero: metric.nonzero };
  throw new Error('no such metric');
}
