import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** The direction of dependencies (DESIGN §1), read from the import lines themselves. */
const ROOT = resolve(import.meta.dirname, '..');

interface Import {
  /** Path below the repository: `src/plan/make-plan.ts`. */
  from: string;
  /** Path below the repository, or the name of a package. */
  to: string;
  typeOnly: boolean;
  lazy: boolean;
}

const FILES = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => join('src', file))
  .sort();
const IMPORTS = FILES.flatMap((file) => importsOf(file, readFileSync(join(ROOT, file), 'utf8')));

/** A stage is a folder of the line `inputs -> plan -> … -> publish`. */
const STAGES = [
  'inputs',
  'plan',
  'base',
  'target',
  'generator',
  'observe',
  'measure',
  'baseline',
  'judge',
  'report',
  'publish',
];
/** Rooms below the stages, each with what it may know of ours. */
const BELOW: Record<string, string[]> = {
  domain: [],
  metrics: ['domain'],
  wording: ['domain', 'metrics'],
  exec: ['domain', 'ports', 'wording'],
  'k6-results': ['domain', 'metrics', 'wording', 'exec'],
  github: ['domain', 'ports', 'wording'],
  base: ['domain', 'exec', 'ports', 'wording'],
};
const PURE = ['domain', 'metrics', 'wording', 'plan', 'measure', 'judge', 'report'];
/** Parts of an impure room that pure stages call. */
const PURE_PARTS = ['src/k6-results/summary/', 'src/k6-results/recorder/', 'src/k6-results/shards/'];
/** What every stage may know of another: its types alone. */
const SHARED_TYPES = ['src/target/target.ts', 'src/ports/ports.ts', 'src/inputs/schema.ts'];

describe('who may import whom', () => {
  test('the import lines were found', () => {
    expect(IMPORTS.length).toBeGreaterThan(200);
    expect(folderOf('src/plan/make-plan.ts')).toBe('plan');
    expect(importsOf('src/a/b.ts', "import type { X } from '../c/d.ts';\nawait import('@x/y');")).toEqual([
      { from: 'src/a/b.ts', to: 'src/c/d.ts', typeOnly: true, lazy: false },
      { from: 'src/a/b.ts', to: '@x/y', typeOnly: false, lazy: true },
    ]);
  });

  test.each(Object.keys(BELOW))('%s knows only what is below it', (room) => {
    expect(
      illegal(({ from, to }) => {
        const theirs = folderOf(to);
        return (
          folderOf(from) === room &&
          to.startsWith('src/') &&
          theirs !== room &&
          !BELOW[room]?.includes(theirs)
        );
      }),
    ).toEqual([]);
  });

  test('a stage never imports another stage', () => {
    expect(
      illegal(({ from, to, typeOnly }) => {
        const [mine, theirs] = [folderOf(from), folderOf(to)];
        if (!STAGES.includes(mine) || !STAGES.includes(theirs) || mine === theirs) return false;
        return !(typeOnly && SHARED_TYPES.includes(to));
      }),
    ).toEqual([]);
  });

  test('a stage never imports what joins the stages', () => {
    expect(
      illegal(
        ({ from, to }) =>
          STAGES.includes(folderOf(from)) &&
          (dirname(to) === 'src' || ['commands', 'action', 'line'].includes(folderOf(to))),
      ),
    ).toEqual([]);
  });

  test('@actions/* is at the edges of the action only, and the artifact client is loaded when it is wanted', () => {
    expect(
      illegal(
        ({ from, to }) =>
          to.startsWith('@actions/') &&
          !/^src\/(?:main\.ts|inputs\/from-action\.ts|action\/|github\/)/.test(from),
      ),
    ).toEqual([]);
    expect(illegal(({ to, lazy }) => to === '@actions/artifact' && !lazy)).toEqual([]);
  });

  test('the command line reaches no @actions/* at all', () => {
    const reached = reachedFrom('src/cli.ts');
    expect(reached.has('src/line/run-tests.ts'), 'the walk goes through').toBe(true);
    expect([...reached].filter((name) => name.startsWith('@actions/'))).toEqual([]);
  });

  test('processes are started in exec only', () => {
    expect(
      illegal(({ from, to }) => /^(?:node:)?child_process$/.test(to) && folderOf(from) !== 'exec'),
    ).toEqual([]);
  });

  test('nothing is printed but through the guarded output of cli.ts and the log of the action', () => {
    const printing = FILES.filter((file) => folderOf(file) !== 'reference').filter((file) =>
      /\bprocess\.std(?:out|err)\b|\bconsole\./.test(code(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(printing).toEqual(['src/cli.ts']);
    const cli = code(readFileSync(join(ROOT, 'src/cli.ts'), 'utf8'));
    expect(cli).not.toMatch(/process\.std(?:out|err)\.write/);
  });

  test('a kind of target is known by its row in the table of drivers only', () => {
    const isDriver = (file: string) => /^src\/target\/(?:external\.ts|[^/]+\/)/.test(file);
    expect(illegal(({ from, to }) => isDriver(to) && folderOf(from) !== 'target')).toEqual([]);
  });

  test('every request over HTTP has an end that the process waits for', () => {
    // The servers of the reference room listen as long as they live.
    const fetching = FILES.filter((file) => folderOf(file) !== 'reference').filter((file) =>
      /(?<![.\w])fetch\(/.test(code(readFileSync(join(ROOT, file), 'utf8'))),
    );
    expect(fetching).toEqual(['src/ports/fetch-within.ts']);
  });

  test.each([
    ['the command line', ['src/cli.ts', 'src/commands/run-command.ts'], ['zod']],
    ['the action', ['src/main.ts', 'src/action/main-step.ts'], ['@actions/core', 'zod']],
  ])('%s loads nothing heavier before it has read its inputs', (_, entries, libraries) => {
    const loaded = entries.flatMap((entry) => [...reachedFrom(entry, { lazy: false })]);
    expect(loaded).toContain('src/inputs/schema.ts');
    const others = loaded.filter((name) => !name.startsWith('src/') && !name.startsWith('k6/'));
    expect([...new Set(others.filter((name) => !name.startsWith('node:')))].sort()).toEqual(libraries);
    // Each of these brings in a good part of Node itself.
    expect(
      others.filter((name) => /^node:(?:child_process|crypto|https?|net|tls|worker_threads)$/.test(name)),
    ).toEqual([]);
  });

  test('there is no circle, of types neither', () => {
    const below = new Map(
      FILES.map((file) => [
        file,
        IMPORTS.filter(({ from }) => from === file).flatMap(({ to }) => (FILES.includes(to) ? [to] : [])),
      ]),
    );
    // What imports nothing that is left cannot be in a circle: what remains in the end is one.
    for (let before = -1; before !== below.size; ) {
      before = below.size;
      for (const [file, imports] of below) if (!imports.some((to) => below.has(to))) below.delete(file);
    }
    expect([...below.keys()]).toEqual([]);
  });

  test('relative imports name their file', () => {
    expect(illegal(({ to }) => to.startsWith('src/') && !FILES.includes(to))).toEqual([]);
  });
});

describe('what is pure', () => {
  const pureFiles = FILES.filter(isPure);

  test('imports nothing of Node', () => {
    expect(illegal(({ from, to }) => isPure(from) && to.startsWith('node:'))).toEqual([]);
  });
  test.each([
    ['the clock', /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(/],
    ['chance', /\bMath\.random\(|\brandomUUID\(|\bcrypto\./],
    ['the process', /\bprocess\.|\bBuffer\.|\bsetTimeout\(|\bsetInterval\(|\bfetch\(/],
    ['the console', /\bconsole\./],
  ])('does not touch %s', (_, pattern) => {
    const touching = pureFiles.filter((file) => pattern.test(code(readFileSync(join(ROOT, file), 'utf8'))));
    expect(touching).toEqual([]);
  });
});

function illegal(isIllegal: (line: Import) => boolean): string[] {
  return IMPORTS.filter(isIllegal).map(({ from, to }) => `${from} imports ${to}`);
}

function importsOf(from: string, text: string): Import[] {
  const lines = code(text);
  const found: Import[] = [];
  for (const [, keyword, body = '', target = ''] of lines.matchAll(
    /^(import|export)\b([^;'"]*?)\bfrom\s+['"]([^'"]+)['"]/gms,
  )) {
    if (keyword === undefined) continue;
    const names =
      /\{([^}]*)\}/s
        .exec(body)?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== '') ?? [];
    const allTypes = names.length > 0 && names.every((name) => name.trim().startsWith('type '));
    found.push({ from, to: target, typeOnly: body.trimStart().startsWith('type ') || allTypes, lazy: false });
  }
  for (const [, target = ''] of lines.matchAll(/^import\s+['"]([^'"]+)['"]/gm))
    found.push({ from, to: target, typeOnly: false, lazy: false });
  for (const [, target = ''] of lines.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g))
    found.push({ from, to: target, typeOnly: false, lazy: true });
  return found.map((line) => ({ ...line, to: resolved(from, line.to) }));
}

function resolved(from: string, target: string): string {
  return target.startsWith('.') ? relative(ROOT, resolve(ROOT, dirname(from), target)) : target;
}

function reachedFrom(entry: string, { lazy } = { lazy: true }): Set<string> {
  const reached = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    for (const line of IMPORTS)
      if (line.from === file && !line.typeOnly && (lazy || !line.lazy)) waiting.push(line.to);
  }
  return reached;
}

function isPure(file: string): boolean {
  return PURE.includes(folderOf(file)) || PURE_PARTS.some((part) => file.startsWith(part));
}

/** `src/plan/names.ts` -> `plan`; files directly in src have none. */
function folderOf(file: string): string {
  return /^src\/([^/]+)\//.exec(file)?.[1] ?? '';
}

/** Without comments: they may speak of anything. */
function code(text: string): string {
  return text.replaceAll(/\/\*.*?\*\//gs, '').replaceAll(/^\s*\/\/.*$/gm, '');
}
