import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { inspectScript } from '../../src/generator/script/inspect.ts';
import { prepareScript } from '../../src/generator/script/prepare.ts';
import { run } from '../../src/exec/run.ts';
import { hostGenerator } from '../../src/generator/host.ts';
import { K6_VERSIONS, k6Of } from '../support/k6.ts';
import { planOf } from '../support/k6-run.ts';
import { silentLog } from '../support/silent-log.ts';

const signal = new AbortController().signal;

describe.each(K6_VERSIONS)('scripts of users on k6 %s', (version) => {
  let k6: { path: string; version: string };
  let directory: string;
  beforeAll(async () => {
    k6 = await k6Of(version);
  }, 600_000);
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'perf-script-'));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));

  const write = (name: string, text: string) => {
    const path = join(directory, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return path;
  };
  const refusal = async (script: string, timeoutMs = 30_000) => {
    const error = await inspectScript({
      script,
      generator: hostGenerator(k6),
      env: {},
      reads: [],
      signal,
      timeoutMs,
    }).catch((reason) => reason);
    expect(error).toBeInstanceOf(UserError);
    return error as UserError;
  };

  it.each([
    ['a syntax error', 'a.js', 'export default function ( {', /a\.js has a syntax error/],
    [
      'an import by URL',
      'b.js',
      'import x from "https://example.invalid/x.js"; export default function () { x(); }',
      /imports something that is not on this machine/,
    ],
    ['no exports', 'c.js', 'const nothing = 1;', /exports no function/],
    [
      'an import that is not there',
      'd.js',
      'import x from "./none.js"; export default function () { x(); }',
      /imports or opens a file that is not there/,
    ],
    [
      'an exception while it loads',
      'e.js',
      'throw new Error("not today"); export default function () {}',
      /cannot be loaded: .*not today/,
    ],
  ])('%s', async (_name, file, text, message) => {
    expect((await refusal(write(file, text))).message).toMatch(message);
  });

  it('TypeScript that makes k6 spin for ever ends with advice', async () => {
    const script = write(
      'spin.ts',
      'async function f(a: any) { for await (const x of a) {} }\nexport default function () {}',
    );
    expect((await refusal(script, 3000)).message).toMatch(/did not finish reading .*spin\.ts within 3 s/);
  });

  it('says what a script will do', async () => {
    const script = write(
      'ok.ts',
      'export const options = { vus: 3, duration: "40s" };\nexport default function (): void {}',
    );
    const facts = await inspectScript({ script, generator: hostGenerator(k6), env: {}, reads: [], signal });
    expect(facts).toMatchObject({ totalDurationS: 70, maxVus: 3 });
  });

  const USER = `
    import { greeting } from './lib/greeting.js';
    import { Counter } from 'k6/metrics';
    const data = open('./data/word.txt');
    const mine = new Counter('my_counter');
    export const options = {
      vus: 4, iterations: 4,
      thresholds: { my_counter: ['count>0'] },
    };
    export function setup() { return { from: 'setup' }; }
    export default function (given) { mine.add(1); console.log(greeting, data, given.from, __ENV.WHO); }
    export function handleSummary() { return { stdout: 'my own summary' }; }`;

  const prepare = async (more: object) => {
    write('lib/greeting.js', 'export const greeting = "hello";');
    write('data/word.txt', 'word');
    const script = write('mine.js', USER);
    const results = join(directory, 'results');
    mkdirSync(results);
    const test = { ...planOf({ k6, script: '' }, results), script, ...more };
    const prepared = await prepareScript({
      test,
      run: test.runs[0],
      generator: hostGenerator(k6),
      log: silentLog(),
      signal,
    });
    const ran = await run([k6.path, 'run', '--no-color', prepared.path], {
      timeoutMs: 30_000,
      env: { WHO: 'me' },
    });
    expect(readFileSync(script, 'utf8')).toBe(USER);
    return { script, prepared, ...ran, exitCode: ran.code };
  };

  it('is used as it is when nothing has to change', async () => {
    const { script, prepared, exitCode } = await prepare({});
    expect(prepared.path).toBe(script);
    expect(exitCode).toBe(0);
  });

  it('is wrapped to rescale it: imports, files, setup, summary and its own thresholds stay', async () => {
    const { script, prepared, exitCode, stdout, stderr } = await prepare({ rescale: { vus: 2 } });
    expect(prepared.path).not.toBe(script);
    expect(stderr).toMatch(/hello word setup me/);
    expect(stdout).toContain('my own summary');
    expect(stdout).toMatch(/2 max VUs/);
    expect(exitCode).toBe(0);
  });

  it('is wrapped to add limits to its own', async () => {
    const k6Env = { PERF_THRESHOLDS: '{"my_counter":["count>100"]}' };
    const { exitCode, stderr } = await prepare({ k6Env });
    expect(exitCode).toBe(99);
    expect(stderr).toMatch(/my_counter/);
  });
});
