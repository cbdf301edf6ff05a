import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { scriptDigest } from '../../src/generator/script/digest.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'perf-digest-'));
  for (const [name, text] of Object.entries(FILES)) write(name, text);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const SCRIPT = `
import { order } from './lib/order.ts';
import data from '../data/users.js';
const rows = open('rows.csv');
const file = await fs.open("./more.bin");
const parsed = await csv.parse(await fs.open('../data/parsed.csv'));
client.load(['../protos'], 'shop.proto');
const password = open('./password.txt');
const absolute = open(\`ROOT/far/away.json\`);
`;
const FILES: Record<string, string> = {
  'perf/load.js': SCRIPT,
  'perf/lib/order.ts': "export * from './deep.ts';",
  'perf/lib/deep.ts': "open('./beside-deep.json')",
  'perf/lib/beside-deep.json': '{}',
  'perf/rows.csv': 'a,b',
  'perf/more.bin': '\u0000',
  'perf/password.txt': 'hush',
  'perf/.env': 'TOKEN=1',
  'perf/not-named.js': '',
  'data/users.js': '',
  'data/parsed.csv': '',
  'protos/shop.proto': 'import "money.proto";',
  'protos/money.proto': 'message Money {}',
  'far/away.json': '1',
};

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text.replace('ROOT', root));
};
const digest = (env: Record<string, string> = {}) =>
  scriptDigest({ script: join(root, 'perf/load.js'), name: 'load.js', env });

describe('the digest of a script', () => {
  it('counts every file it imports or opens, whatever the way', () => {
    expect(digest()).toEqual({ name: 'load.js', digest: expect.stringMatching(/^[0-9a-f]{64}$/), files: 11 });
  });

  it.each(Object.keys(FILES).filter((name) => !/not-named|password|\.env$/.test(name)))(
    'changes with %s',
    (name) => {
      const before = digest()?.digest;
      write(name, `${FILES[name]}\n `);
      expect(digest()?.digest).not.toBe(before);
    },
  );

  it.each(['perf/not-named.js', 'perf/password.txt', 'perf/.env'])('does not change with %s', (name) => {
    const before = digest()?.digest;
    write(name, 'something else');
    expect(digest()?.digest).toBe(before);
  });

  it('counts a file that a variable names', () => {
    const before = digest()?.digest;
    write('data/own.jsonl', '{}');
    const named = digest({ DATA: '../data/own.jsonl', BASE_URL: 'https://x', EMPTY: '' });
    expect(named).toMatchObject({ files: 12 });
    expect(named?.digest).not.toBe(before);
    write('data/own.jsonl', '{ }');
    expect(digest({ DATA: join(root, 'data/own.jsonl') })?.digest).not.toBe(named?.digest);
  });

  it('is the same in another checkout, and there is none of a script that cannot be read', () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'perf-digest-'));
    write('perf/load.js', "import './lib/order.ts'");
    cpSync(root, elsewhere, { recursive: true });
    const here = digest();
    expect(here?.files).toBe(4);
    expect(scriptDigest({ script: join(elsewhere, 'perf/load.js'), name: 'load.js', env: {} })).toEqual(here);
    rmSync(elsewhere, { recursive: true });
    expect(scriptDigest({ script: join(elsewhere, 'none.js'), name: 'none.js', env: {} })).toBeUndefined();
  });
});
