// One way of reading one file, in a process of its own: prints what it took and what it found. Bundled by ingest.mjs.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readK6Line } from '../../src/k6-results/samples/scan/k6-line.ts';
import { writerState } from '../../src/k6-results/source/growing-file.ts';
import { PointSink } from '../../src/k6-results/samples/accumulate/point-sink.ts';
import { readResults } from '../../src/k6-results/read-results.ts';
import { TagBlocks } from '../../src/k6-results/samples/scan/tag-blocks.ts';
import { fuzzOnce } from '../../test/k6-results/fuzz.ts';
import { metricSeries } from '../../src/metrics/observed.ts';

const [way = '', file = '', argument = ''] = process.argv.slice(2);
const began = performance.now();
const found = await ({ tool, naive, duckdb, follow, fuzz }[way] ?? tool)();
const usage = process.resourceUsage();
console.log(
  JSON.stringify({
    wallS: (performance.now() - began) / 1000,
    cpuS: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakMb: usage.maxRSS / 1024,
    ...found,
  }),
);

/** The whole of `report` up to the figures. */
async function tool(): Promise<object> {
  const { summary, series } = await readResults([file], {
    stdin: process.stdin,
    tags: [],
    thresholds: [],
    onProgress: () => {},
  });
  if (argument !== 'figures') return {};
  return {
    metrics: summary.metrics.filter(({ tags }) => Object.keys(tags).length === 0),
    damage: summary.damage,
    p95BySecond: metricSeries(series, 'http_req_duration', 'p(95)')?.points,
  };
}

/** What most scripts do, into the same sink. */
async function naive(): Promise<object> {
  const sink = new PointSink({ tags: [], selectors: [] });
  sink.beginFile();
  const blocks = new TagBlocks(() => undefined, sink);
  for await (const text of createInterface({ input: createReadStream(file) })) {
    const line = readK6Line(text);
    if (line.kind !== 'point') continue;
    const metric = sink.metric(line.metric);
    sink.add(metric, sink.cellOf(line.second), blocks.internTags(line.tags), line.value);
  }
  return { points: [...sink.metrics.values()].reduce((sum, { total }) => sum + total, 0) };
}

/** Until its writer is gone. */
async function follow(): Promise<object> {
  const { summary } = await readResults([file], {
    stdin: process.stdin,
    tags: [],
    thresholds: [],
    onProgress: () => {},
    follow: (path) => writerState(path, 5000),
  });
  return { endedAtMs: Date.now(), metrics: summary.metrics.length };
}

/** Exact totals, nothing by second or tag: what a query gives. `argument`: where the module is. */
async function duckdb(): Promise<object> {
  const { DuckDBInstance } = await import(argument);
  const instance = await DuckDBInstance.create(':memory:', { threads: '2' });
  const connection = await instance.connect();
  const columns = `{metric: 'VARCHAR', type: 'VARCHAR', data: 'STRUCT(value DOUBLE)'}`;
  const reader = await connection.runAndReadAll(`
    SELECT metric, count(*), count_if(data.value <> 0), sum(data.value), min(data.value), max(data.value),
      quantile_cont(data.value, [0.5, 0.9, 0.95, 0.99, 0.999])
    FROM read_ndjson('${file}', columns = ${columns}) WHERE type = 'Point' GROUP BY metric`);
  return { metrics: reader.getRows().length };
}

/** `argument` lines in all of format `file`, against plain reading. */
async function fuzz(): Promise<object> {
  let lines = 0;
  const differences: string[] = [];
  for (let seed = 100; lines < Number(argument); seed += 1) {
    const result = fuzzOnce(file === 'csv' ? 'csv' : 'ndjson', 20_000, seed);
    lines += result.lines;
    differences.push(...result.differences);
  }
  return { lines, differences };
}
