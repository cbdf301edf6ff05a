import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSources } from '../../src/generator/script/sources.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'perf-sources-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (name: string, text = '') => {
  const path = join(root, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};

describe('what a script may read', () => {
  it('is the whole repository, also where its folder is a package of its own', () => {
    write('shop/.git/HEAD');
    write('shop/packages/perf/package.json');
    const script = write(
      'shop/packages/perf/load.js',
      `import '../shared/lib.js'; open('../../data/x.json');`,
    );
    write('shop/packages/shared/lib.js');
    write('shop/data/x.json');
    expect(readSources(script).reads).toEqual([join(root, 'shop')]);
  });

  it('without a repository it is the outermost package, without that its folder', () => {
    const script = write('mono/packages/perf/load.js');
    expect(readSources(script).reads).toEqual([join(root, 'mono/packages/perf')]);
    write('mono/packages/perf/package.json');
    write('mono/package.json');
    expect(readSources(script).reads).toEqual([join(root, 'mono')]);
  });

  it('and what it, or a file it imports, names outside of that', () => {
    const script = write(
      'perf/load.ts',
      `import { a } from "../lib/a.ts";
       export * from '../lib/b.js';
       const c = require('../lib/c.cjs');
       client.load(['../protos'], 'x.proto');
       const none = open('../none.json');`,
    );
    const a = write('lib/a.ts', 'const rows = await openFile(`../data/rows.csv`);');
    const b = write('lib/b.js', `import './deep/d.js';`);
    const c = write('lib/c.cjs');
    const d = write('lib/deep/d.js', `open('${join(root, 'elsewhere/e.json')}');`);
    const e = write('elsewhere/e.json');
    const rows = write('data/rows.csv');
    write('protos/x.proto');
    expect(new Set(readSources(script).reads)).toEqual(
      new Set([join(root, 'perf'), a, b, c, d, e, rows, join(root, 'protos')]),
    );
  });

  it('a path of a URL is no file, and neither root nor home are ever shown whole', () => {
    const script = write(
      'perf/load.js',
      `http.get(base + '/tmp'); open('/'); open('${homedir()}'); client.load(['/'], 'x'); import '../../../../../../..';`,
    );
    expect(readSources(script).reads).toEqual([join(root, 'perf')]);
  });

  it('files that import each other, or are binary, are read once and do no harm', () => {
    write('perf/b.js', `import './a.js'; import './none.js';`);
    write('perf/c.js', '\u0000\u0001');
    const script = write('perf/a.js', `import './b.js'; import './c.js';`);
    symlinkSync(join(root, 'perf'), join(root, 'perf/loop'));
    expect(readSources(script).reads).toEqual([join(root, 'perf')]);
  });
});

it('the names it reads of its environment', () => {
  write('perf/lib.js', 'export const token = __ENV.TOKEN;');
  const script = write(
    'perf/load.js',
    `import './lib.js';
     const { A, B = 'x', C: renamed } = __ENV;
     if (__ENV.D || __ENV['E'] || __ENV?.F || __ENV["G"]) other.__ENVIRONMENT.H;`,
  );
  expect(readSources(script).environmentNames).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'TOKEN']);
});
