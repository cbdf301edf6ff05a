import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/judge/judge.ts';
import { checksOf, checksOfList } from '../../src/k6-results/summary/checks.ts';
import { parseSummaryExport } from '../../src/k6-results/summary/values.ts';
import { makeReport } from '../../src/report/model/make-report.ts';
import { htmlView } from '../../src/report/render/html-view.ts';
import { commandsIn, unwrapped } from '../commands/reports.ts';
import { fixture, read, versions } from './reading.ts';
import { scratchFiles } from './scratch-files.ts';

const { file } = scratchFiles();
const { report } = commandsIn('checks');
const byPath = (checks: { path: string }[] = []) => [...checks].sort((a, b) => (a.path < b.path ? -1 : 1));

describe.each(versions)('checks of a script run by k6 %s', (version) => {
  test.each(['points.ndjson', 'points.csv', 'milli.csv', 'export.json', 'handle.json'])(
    'are counted by their path in %s',
    async (name) => {
      const { summary } = await read([fixture(`setup-${version}`, name)]);
      const [alive, paid, receipt, seeded] = byPath(summary.checks);
      expect(alive).toEqual({ path: '::alive', passes: 64, fails: 0 });
      expect(paid).toEqual({ path: '::cart::pay::paid', passes: 64, fails: 0 });
      expect(receipt?.path).toBe('::cart::pay::receipt');
      expect(seeded).toEqual({ path: '::setup::seeded', passes: 1, fails: 0 });
      expect(summary.checks).toHaveLength(4);
    },
  );

  test('every shape of one run tells the same, also odd names', async () => {
    const [expected, ...others] = await Promise.all(
      ['export.json', 'handle.json', 'handle-line.json', 'points.ndjson', 'points.csv', 'points.csv.gz'].map(
        async (name) => byPath((await read([fixture(`mixed-${version}`, name)])).summary.checks),
      ),
    );
    expect(expected?.[0]?.path).toBe('::fine');
    for (const other of others) expect(other).toEqual(expected);
  });

  test('a machine-readable summary does not tell their groups', async () => {
    const { summary } = await read([fixture(`machine-${version}`, 'machine.json')]);
    expect(summary.checks).toContainEqual({ path: 'fine', passes: 0, fails: 5 });
  });

  test('a run of this tool reads them of its own summary', () => {
    const json: unknown = JSON.parse(readFileSync(fixture(`setup-${version}`, 'export.json'), 'utf8'));
    expect(parseSummaryExport(json)).toMatchObject({ hasSetup: true });
    expect(parseSummaryExport(json).checks).toHaveLength(4);
  });
});

test('of shards the cases add up, of two shapes of one run they do not', async () => {
  const path = '::setup::seeded';
  const both = await read(['export.json', 'handle.json'].map((name) => fixture('setup-2.2.0', name)));
  expect(both.summary.checks).toContainEqual({ path, passes: 1, fails: 0 });
  const shard = (passes: number) =>
    file(
      JSON.stringify({
        root_group: { checks: [{ name: 'a', path: '::a', passes, fails: 1 }] },
        metrics: { iterations: { count: passes, rate: 1 } },
      }),
    );
  expect((await read([shard(2), shard(5)])).summary.checks).toEqual([{ path: '::a', passes: 7, fails: 2 }]);
});

describe('checks of hostile files', () => {
  test.each([undefined, null, 1, 'x', [], { checks: [null, 1, { name: 'a' }, { passes: 1, fails: 1 }] }])(
    '%j has none',
    (group) => {
      expect(checksOf(group)).toEqual([]);
      expect(checksOfList(group)).toEqual([]);
    },
  );

  test('names like what every object has, deep groups, long paths and very many', () => {
    const named = JSON.parse(
      '{"checks":{"__proto__":{"name":"__proto__","passes":1,"fails":0},"constructor":{"name":"constructor","passes":0,"fails":1}}}',
    );
    expect(checksOf(named).map(({ path }) => path)).toEqual(['::__proto__', '::constructor']);
    let deep: object = { name: 'end', checks: [{ name: 'a', passes: 1, fails: 0 }] };
    for (let depth = 0; depth < 5000; depth += 1) deep = { name: 'g', groups: [deep] };
    expect(checksOf(deep)).toEqual([]);
    const many = Array.from({ length: 3000 }, (_, index) => ({
      name: `${index}`.repeat(500),
      passes: 1,
      fails: 0,
    }));
    const checks = checksOf({ checks: many });
    expect(checks).toHaveLength(1000);
    expect(Math.max(...checks.map(({ path }) => path.length))).toBe(1000);
    expect(checksOf({ checks: [{ name: 'a', passes: -1, fails: Number.NaN }] })).toEqual([]);
  });
});

describe('in a report', () => {
  const setup = fixture('setup-2.2.0', 'points.ndjson');

  test('Markdown has them in a table, the failing ones first', async () => {
    const { text: written } = await report([setup, '--format', 'markdown']);
    const text = written.replaceAll('\u2060', '');
    const at = (name: string) => text.indexOf(name, text.indexOf('Checks</summary>'));
    expect(at('cart::pay::receipt')).toBeGreaterThan(0);
    expect(at('cart::pay::receipt')).toBeLessThan(at('cart::pay::paid'));
  });

  test('so has the page', async () => {
    const measurement = await read([setup]);
    const judgement = judge({
      measurement,
      test: { thresholds: [] },
      lookup: { kind: 'off' },
      plan: { failOn: [], baseline: { regressionTolerance: 0.05 } },
    });
    const { checks } = htmlView(makeReport(measurement, judgement));
    expect(checks?.rows.map(({ cells }) => cells[0]?.text)).toEqual([
      'cart::pay::receipt',
      'setup::seeded',
      'cart::pay::paid',
      'alive',
    ]);
    const template = new URL('../../src/report/render/templates/report.hbs', import.meta.url);
    expect(readFileSync(template, 'utf8')).toContain('{{> table checks}}');
  });

  test('the terminal names the failing ones', async () => {
    const { text } = await report([setup]);
    expect(unwrapped(text)).toMatch(/The check "cart::pay::receipt" failed in \d+ of 64 cases/);
    const group = { checks: ['a', 'b', 'c'].map((name, fails) => ({ name, passes: 2, fails })) };
    const metrics = { iterations: { count: 2, rate: 1 }, checks: { value: 0.5, passes: 3, fails: 3 } };
    const several = await report(['-'], Buffer.from(JSON.stringify({ root_group: group, metrics })));
    expect(unwrapped(several.text)).toContain(
      'Failing checks - c: 2 of 4 failed (50 %) - b: 1 of 3 failed (33.3 %)',
    );
  });
});
