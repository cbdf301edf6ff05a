import { readHistory } from '../../src/baseline/history-file.ts';
import type { Measurement } from '../../src/domain/measurement.ts';
import { UserError } from '../../src/domain/errors.ts';
import { readReport, writeReport } from '../../src/domain/report-file.ts';
import type { Report } from '../../src/domain/report.ts';
import { unzip } from '../../src/github/unzip.ts';
import { judgeAndReport } from '../../src/line/judge-and-report.ts';
import { parseThreshold } from '../../src/plan/thresholds.ts';
import { reportOfOthers } from '../../src/report/model/of-others.ts';
import { renderFiguresCsv } from '../../src/report/render/csv.ts';
import { renderJunit } from '../../src/report/render/junit.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { renderTerminal } from '../../src/report/render/terminal.ts';
import { seeded } from '../k6-results/seeded.ts';
import { madeUpRun } from '../report/made-up-run.ts';
import { STORIES } from '../report/stories.ts';
import { zipOf } from '../support/zip.ts';

/** What a fuzzer did and what it found. */
export interface Fuzzed {
  tried: number;
  /** Values that were taken, and shown or judged; the others were refused. */
  taken: number;
  problems: string[];
  slowestMs: number;
}

/** Each tries `most` cases; the same seed tries the same ones. */
export const FUZZERS: Record<string, (most: number, seed: number) => Fuzzed | Promise<Fuzzed>> = {
  'every field of report.json': fuzzReports,
  'every field of result.json': fuzzResults,
  'zip archives': fuzzZips,
  'limits (thresholds)': fuzzThresholds,
  'names of Object.prototype for every name': fuzzNames,
};

/** Nothing that is read or rendered may take longer, however slow the machine: worse than linear takes minutes. */
const MOST_MS = 5000;
export const OBJECT_NAMES = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'length', 'then'];

const HOSTILE_TEXTS = [
  '',
  ...OBJECT_NAMES,
  '| a | `b` <img src=x onerror=alert(1)> --> @octocat #1 [x](javascript:alert(1))',
  '\u202e\u2066evil\u0000\u001b[31m\u009b2J\u0085',
  '\n::add-mask::x\r\n##[error]y',
  '=cmd|calc\uff1d1',
  '\ud800',
  `e${'\u0301'.repeat(400)}`,
  '</script><script>alert(1)</script>',
  ']]>&lt;!--',
  'x'.repeat(500),
  `${'::'.repeat(249)}x`,
  'x'.repeat(2001),
];
const HOSTILE_NUMBERS: unknown[] = [
  0,
  -0,
  -1,
  0.1,
  5e-324,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
  Number.MAX_SAFE_INTEGER + 2,
  2 ** 31,
  null,
  '1',
  [],
  {},
  true,
];

function fuzzReports(most: number, seed: number): Fuzzed {
  const reports = Object.values(STORIES).map((story) => JSON.parse(writeReport(story())) as object);
  return fuzzFields(reports, most, seed, (text) => {
    const read = readReport(text);
    if (read.kind === 'refused') return isOneSentence(read.because);
    return [...shown([read.report]), ...shown([reportOfOthers(read.report)])];
  });
}

function fuzzResults(most: number, seed: number): Fuzzed {
  const measurement = madeUpRun();
  const files = [madeUpRun({ seed: 2 }), madeUpRun({ seed: 3, testType: 'stress' })].map(
    ({ summary }) => JSON.parse(JSON.stringify(summary)) as object,
  );
  return fuzzFields(files, most, seed, (text) => {
    const read = readHistory(text);
    if (read.kind === 'refused') return isOneSentence(read.because);
    const [newest] = read.runs;
    const baseline = {
      runs: read.runs,
      source: 'file',
      sha: newest?.commit?.sha,
      newestAt: newest?.startedAt,
    };
    const rules = { thresholds: [], failOn: ['regressions' as const], regressionTolerance: 0.05 };
    const own: Measurement = newest === undefined ? measurement : { ...measurement, summary: newest };
    // As what is compared with, and as what is shown: `compare` takes a result on both sides.
    const compared = judgeAndReport({ measurement, lookup: { kind: 'found', baseline }, rules });
    return [
      ...shown([compared.report]),
      ...shown([judgeAndReport({ measurement: own, lookup: { kind: 'off' }, rules }).report]),
    ];
  });
}

/** One field of one file at a time becomes something else. */
function fuzzFields(
  files: readonly object[],
  most: number,
  seed: number,
  look: (text: string) => string[] | undefined,
): Fuzzed {
  const cases = files.flatMap((file) =>
    leavesOf(file).flatMap(({ path, value }) =>
      (typeof value === 'string' ? [...HOSTILE_TEXTS, 1, null] : HOSTILE_NUMBERS).map((hostile) => ({
        file,
        path,
        hostile,
      })),
    ),
  );
  const random = seeded(seed);
  const chosen =
    cases.length <= most
      ? cases
      : Array.from({ length: most }, () => cases[Math.floor(random() * cases.length)]).filter(
          (one) => one !== undefined,
        );
  return fuzz(chosen, ({ file, path, hostile }) => ({
    what: `${path.join('.')} = ${JSON.stringify(hostile)?.slice(0, 60)}`,
    found: look(JSON.stringify(replaced(file, path, hostile))),
  }));
}

async function fuzzZips(most: number, seed: number): Promise<Fuzzed> {
  const good = zipOf({ 'load/report.json': 'x'.repeat(3000), 'a/b.log': 'log', 'c.txt': '' });
  const random = seeded(seed);
  const result: Fuzzed = { tried: 0, taken: 0, problems: [], slowestMs: 0 };
  for (let turn = 0; turn < most; turn++) {
    const archive = Buffer.from(good);
    const hits = 1 + Math.floor(random() * 6);
    for (let hit = 0; hit < hits; hit++)
      archive[Math.floor(random() * archive.length)] = Math.floor(random() * 256);
    const cut = random() < 0.2 ? archive.subarray(0, Math.floor(random() * archive.length)) : archive;
    const startMs = performance.now();
    try {
      const files = await unzip(cut, { maxEntries: 10, maxBytes: 10_000 });
      const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
      if (files.size > 10 || bytes > 10_000)
        result.problems.push(`turn ${turn}: ${files.size} files, ${bytes} bytes`);
      if ([...files.keys()].some((name) => /^\/|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(name)))
        result.problems.push(`turn ${turn}: a name that leaves the archive`);
      result.taken += 1;
    } catch (error) {
      if (!(error instanceof Error) || error instanceof TypeError || error instanceof RangeError)
        result.problems.push(`turn ${turn}: ${String(error)}`);
    }
    result.tried += 1;
    result.slowestMs = Math.max(result.slowestMs, performance.now() - startMs);
  }
  return result;
}

function fuzzThresholds(most: number, seed: number): Fuzzed {
  const random = seeded(seed);
  const pieces = [
    ...['http_req_duration', 'checks', 'p(95)', 'rate', 'count', 'avg', '{', '}', ':', ',', '<', '<=', '=='],
    ...[
      '500',
      '1e999',
      '0x1p4',
      '-0',
      '%',
      'ms',
      's',
      '_',
      ' ',
      '\t',
      'warn',
      '"',
      "'",
      '(',
      ')',
      '\\',
      '\0',
    ],
    ...['no defaults', 'é', '😀', 'x'.repeat(200)],
    ...OBJECT_NAMES,
  ];
  const any = () => pieces[Math.floor(random() * pieces.length)] ?? '';
  const several = (longest: number) =>
    Array.from({ length: 1 + Math.floor(random() * longest) }, any).join('');
  // Half of them look like a limit, with one part that may be anything.
  const alike = () => {
    const parts = ['http_req_duration', ':', 'p(95)', '<', '500'];
    parts[Math.floor(random() * parts.length)] = several(2);
    return parts.join('');
  };
  const lines = Array.from({ length: most }, () => (random() < 0.5 ? alike() : several(10)));
  return fuzz(lines, (line) => {
    try {
      const { limit } = parseThreshold(line, 'user', { anyMetric: true });
      return { what: line, found: Number.isFinite(limit) ? [] : ['its limit is no number'] };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { what: line, found: error.hint === '' ? ['no hint'] : undefined };
    }
  });
}

/** Every name of a report at once, and each alone, is one that every object has. */
function fuzzNames(most: number, seed: number): Fuzzed {
  const stories = Object.values(STORIES).map((story) => JSON.parse(writeReport(story())) as object);
  const names = [...new Set(stories.flatMap((story) => namesIn(story)))];
  const cases = OBJECT_NAMES.flatMap((name) =>
    stories.flatMap((story) => [undefined, ...names].map((one) => ({ name, story, one }))),
  );
  const random = seeded(seed);
  const chosen = cases.length <= most ? cases : cases.filter(() => random() < most / cases.length);
  return fuzz(chosen, ({ name, story, one }) => {
    const renamed = JSON.stringify(story, (key, value: unknown) =>
      isName(key, value) && (one === undefined || value === one) ? name : value,
    );
    const read = readReport(renamed);
    const what = `${one ?? 'every name'} -> ${name}`;
    return { what, found: read.kind === 'refused' ? undefined : shown([read.report]) };
  });
}

const NAMED = /^(?:name|metric|service|replica|queue|phase|label|path|title|scope|call|statistic|testType)$/;

function isName(key: string, value: unknown): value is string {
  return typeof value === 'string' && NAMED.test(key);
}

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (isName(key, inner) ? [inner] : namesIn(inner)));
}

/** Runs each case under its own guard and clock. `found: undefined` is a refusal. */
function fuzz<T>(
  cases: readonly T[],
  look: (one: T) => { what: string; found: string[] | undefined },
): Fuzzed {
  const result: Fuzzed = { tried: 0, taken: 0, problems: [], slowestMs: 0 };
  for (const one of cases) {
    const startMs = performance.now();
    try {
      const { what, found } = look(one);
      if (found !== undefined) result.taken += 1;
      result.problems.push(...(found ?? []).map((problem) => `${what}: ${problem}`));
    } catch (error) {
      const where = error instanceof Error ? error.stack?.split('\n').slice(0, 3).join(' ') : String(error);
      result.problems.push(`${JSON.stringify(one)?.slice(-200)}: ${where}`);
    }
    result.tried += 1;
    const ms = performance.now() - startMs;
    if (ms > MOST_MS) result.problems.push(`${JSON.stringify(one)?.slice(-200)}: took ${ms} ms`);
    result.slowestMs = Math.max(result.slowestMs, ms);
  }
  return result;
}

/** What is wrong with the texts a report becomes. */
function shown(reports: Report[]): string[] {
  const texts = {
    markdown: renderMarkdown(reports),
    terminal: reports.map((report) => renderTerminal(report, { colour: false, columns: 100 })).join(''),
    junit: renderJunit(reports),
    csv: renderFiguresCsv(reports).replaceAll('\r\n', '\n'),
  };
  // In a fence, as logs stand in, everything is text.
  const open = texts.markdown.replaceAll(/^(`{3,})text\n[\s\S]*?\n\1$/gm, '');
  return [
    ...Object.entries(texts).flatMap(([name, text]) =>
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(
        text,
      )
        ? [`${name} has a character that must not be there`]
        : [],
    ),
    ...(texts.markdown.length > 60_000 ? ['the comment is too long'] : []),
    ...(/<(?:img|script|\/script)|(?<!\u2060)@octocat/.test(open) ? ['Markdown has markup of others'] : []),
    ...(/NaN|undefined|\[object|function /.test(open) ? ['Markdown shows what is no text'] : []),
    ...(/^(?:"?)[=+@\uff1d]/m.test(texts.csv) ? ['a cell begins a formula'] : []),
  ];
}

function isOneSentence(because: string): undefined {
  if (because === '' || because.length > 1000) throw new Error(`refused with ${because.length} characters`);
  return undefined;
}

interface Leaf {
  path: (string | number)[];
  value: unknown;
}

/** Texts and numbers of a file; of a list its first two items stand for the others. */
function leavesOf(value: unknown, path: Leaf['path'] = []): Leaf[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ path, value }];
  if (Array.isArray(value))
    return value.slice(0, 2).flatMap((item, index) => leavesOf(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

/** A copy with one place changed; what is beside the way is shared. */
function replaced(value: unknown, [step, ...rest]: Leaf['path'], by: unknown): unknown {
  if (step === undefined) return by;
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? replaced(item, rest, by) : item));
  return { ...(value as object), [step]: replaced((value as Record<string, unknown>)[step], rest, by) };
}
