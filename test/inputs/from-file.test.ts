import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import { fromFile } from '../../src/inputs/from-file.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';
import { parseConfig } from '../../src/inputs/parse-config.ts';

describe('values of a config file', () => {
  const textOf = (yaml: string, name: string) => parseConfig(yaml, 'perf.yml').values.get(name)?.text;
  test.each([
    ['a number', 'vus: 200', 'vus', '200'],
    ['a text', 'duration: 15m', 'duration', '15m'],
    ['a boolean', 'dry-run: true', 'dry-run', 'true'],
    ['nothing', 'duration:', 'duration', ''],
    ['a list', 'compose-file:\n  - a.yml\n  - b.yml', 'compose-file', 'a.yml\nb.yml'],
    ['several lines', 'thresholds: |\n  a: max<1\n  b: max<2\n', 'thresholds', 'a: max<1\nb: max<2\n'],
    [
      'limits by metric',
      'thresholds:\n  a: [p(95)<1, max<2]\n  b: rate<1%',
      'thresholds',
      'a: p(95)<1\na: max<2\nb: rate<1%',
    ],
    ['variables', 'script-env:\n  A: 1\n  B: x=y', 'script-env', 'A=1\nB=x=y'],
    ['an alias', 'x: &v 5m\nduration: *v', 'duration', '5m'],
  ])('%s', (_, yaml, name, text) => {
    expect(textOf(yaml, name)).toBe(text);
  });
  test('each knows its line', () => {
    const { values } = parseConfig('# mine\nvus: 1\n\nduration: 1m\n', 'perf.yml');
    expect([...values].map(([name, { where }]) => [name, where])).toEqual([
      ['vus', 'perf.yml:2'],
      ['duration', 'perf.yml:4'],
    ]);
  });
  test('an empty file gives nothing', () => {
    expect(parseConfig('# nothing yet\n', 'perf.yml').values.size).toBe(0);
  });
});

describe('config files that cannot be meant', () => {
  test.each([
    ['not YAML', 'vus: [1', /perf\.yml:\d+ is not YAML/],
    ['the same name twice', 'vus: 1\nvus: 2', /perf\.yml:2 is not YAML: .*unique/],
    ['a list at the top', '- vus: 1', /no `name: value` lines/],
    ['a huge file', `# ${'x'.repeat(300_000)}`, /larger than 256 KiB/],
  ])('%s', (_, yaml, says) => {
    expect(() => parseConfig(yaml, 'perf.yml')).toThrow(InputError);
    expect(() => parseConfig(yaml, 'perf.yml')).toThrow(says);
  });
  test.each([
    ['a nested value', 'duration:\n  load: 5m', /duration \(perf\.yml:1\) has a nested value/],
    ['options of a k6 script', 'options: { vus: 5 }', /unknown name "options" \(perf\.yml:1\)/],
    ['the inputs of a workflow step', 'with:\n  vus: 5', /unknown name "with"/],
    [
      'a threshold object of a k6 script',
      'thresholds:\n  http_req_duration: [{ threshold: p(95)<400, abortOnFail: true }]',
      /thresholds \(perf\.yml:1\) has an object of a k6 script with abortOnFail.*write the expression alone, p\(95\)<400/,
    ],
  ])('%s, said with the mistakes of all others', (_, yaml, says) => {
    const read = () =>
      readInputs({ surface: 'cli', sources: [parseConfig(`${yaml}\nvus: none`, 'perf.yml')] });
    expect(read).toThrow(says);
    expect(read).toThrow(/vus is "none"/);
  });
  test('a bomb of aliases is refused', () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `a${n + 1}: &a${n + 1} [${Array(10).fill(`*a${n}`)}]`,
    );
    const bomb = ['a0: &a0 [x]', ...levels].join('\n');
    expect(() => parseConfig(bomb, 'perf.yml')).toThrow(InputError);
    expect(() => parseConfig(bomb, 'perf.yml')).toThrow(/alias/i);
    expect(() => parseConfig('vus: *nobody', 'perf.yml')).toThrow(InputError);
  });
});

describe('where the file is looked for', () => {
  const directory = mkdtempSync(join(tmpdir(), 'perf-config-'));
  afterAll(() => rmSync(directory, { recursive: true }));

  test('without orchestrator-perf.yml there is none', async () => {
    expect((await fromFile(directory, undefined)).values.size).toBe(0);
  });
  test('one that is called .yaml is not passed over in silence', async () => {
    writeFileSync(join(directory, 'orchestrator-perf.yaml'), 'vus: 3');
    expect((await fromFile(directory, undefined)).problems).toEqual([
      'there is orchestrator-perf.yaml, but the config file is looked for as orchestrator-perf.yml: rename it, or name it in config',
    ]);
    const named = await fromFile(directory, 'orchestrator-perf.yaml');
    expect([named.problems, named.values.get('vus')?.text]).toEqual([undefined, '3']);
  });
  test('orchestrator-perf.yml is found, another one by its name', async () => {
    writeFileSync(join(directory, 'orchestrator-perf.yml'), 'vus: 1');
    writeFileSync(join(directory, 'other.yml'), 'vus: 2');
    expect((await fromFile(directory, undefined)).values.get('vus')).toMatchObject({
      text: '1',
      where: 'orchestrator-perf.yml:1',
    });
    expect((await fromFile(directory, 'other.yml')).values.get('vus')?.text).toBe('2');
  });
  test('one that was asked for by name must be there', async () => {
    await expect(fromFile(directory, 'missing.yml')).rejects.toThrow(
      /missing\.yml cannot be read \(ENOENT\)/,
    );
    await expect(fromFile(directory, '.')).rejects.toThrow(/EISDIR/);
  });
});
