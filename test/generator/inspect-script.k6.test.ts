import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { inspectScript } from '../../src/generator/script/inspect.ts';
import { hostGenerator } from '../../src/generator/host.ts';
import { K6_VERSIONS, k6Of } from '../support/k6.ts';

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
    writeFileSync(path, text);
    return path;
  };
  const refusal = async (script: string, timeoutMs = 30_000) => {
    const error = await inspectScript({
      script,
      directory,
      generator: await hostGenerator(k6),
      env: { K6_AUTO_EXTENSION_RESOLUTION: 'false' },
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
    [
      'an extension',
      'x.js',
      'import sql from "k6/x/sql"; export default function () { sql(); }',
      /imports an extension that this k6 does not have/,
    ],
    [
      'a package by its name',
      'p.js',
      'import _ from "lodash"; export default function () { _(); }',
      /imports a package by its name/,
    ],
    [
      'a data file that is not there',
      'f.js',
      'const data = open("./none.json"); export default function () {}',
      /imports or opens a file that is not there/,
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
      /throws while it is loaded: Error: not today/,
    ],
    // Words of other causes in a message of the script's own change nothing.
    [
      'an exception that speaks of a URL and a file',
      'g.js',
      'throw new Error("SyntaxError, no such file https://x.example"); export default function () {}',
      /throws while it is loaded/,
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
    const facts = await inspectScript({
      script,
      directory,
      generator: await hostGenerator(k6),
      env: {},
      reads: [],
      signal,
    });
    expect(facts).toMatchObject({ totalDurationS: 70, plannedS: 40, maxVus: 3 });
  });
});
