import { describe, expect, it } from 'vitest';

const script = (name: string) => import(new URL(`../../scripts/mutants/${name}`, import.meta.url).href);
const { survivorLine, leftOutText } = await script('tell.mjs');
const { inBatches, rangesOf } = await script('changed-lines.mjs');

describe('a change that no test noticed is shown where it is', () => {
  const source = ['const a = 1;', 'return a < b', '  ? left', '  : right;'].join('\n');
  const at = (
    startLine: number,
    startColumn: number,
    endLine: number,
    endColumn: number,
    status = 'Survived',
  ) =>
    survivorLine(
      {
        fileName: 'src/judge/x.ts',
        location: {
          start: { line: startLine, column: startColumn },
          end: { line: endLine, column: endColumn },
        },
        replacement: 'false',
        status,
      },
      () => source,
    );

  it('in one line', () => {
    expect(at(2, 8, 2, 13)).toBe('src/judge/x.ts:2:8: a < b -> false');
  });
  it('over several, in one', () => {
    expect(at(2, 8, 4, 10)).toBe('src/judge/x.ts:2:8: a < b ? left : right -> false');
  });
  it('and whether any test gets there', () => {
    expect(at(1, 11, 1, 12, 'NoCoverage')).toBe('src/judge/x.ts:1:11 (no test gets here): 1 -> false');
  });
});

describe('what has changed', () => {
  it('is the new side of a difference, of TypeScript alone', () => {
    const diff = [
      '--- a/src/judge/a.ts',
      '+++ b/src/judge/a.ts',
      '@@ -3 +3 @@ function a() {',
      '-  return 1;',
      '+  return 2;',
      '@@ -9,2 +9,0 @@',
      '-  gone();',
      '@@ -20,0 +19,4 @@',
      '--- a/src/judge/gone.ts',
      '+++ /dev/null',
      '@@ -1,9 +0,0 @@',
      '--- a/src/judge/notes.md',
      '+++ b/src/judge/notes.md',
      '@@ -1 +1 @@',
    ].join('\n');
    expect(rangesOf(diff)).toEqual([
      { file: 'src/judge/a.ts', from: 3, to: 3 },
      { file: 'src/judge/a.ts', from: 19, to: 22 },
    ]);
  });

  it('is tried in batches, and a large file is cut', () => {
    const ranges = [
      { file: 'a.ts', from: 1, to: 3 },
      { file: 'b.ts', from: 1, to: 12 },
      { file: 'c.ts', from: 7, to: 7 },
    ];
    expect(inBatches(ranges, 5)).toEqual([
      [
        { file: 'a.ts', from: 1, to: 3 },
        { file: 'b.ts', from: 1, to: 2 },
      ],
      [{ file: 'b.ts', from: 3, to: 7 }],
      [{ file: 'b.ts', from: 8, to: 12 }],
      [{ file: 'c.ts', from: 7, to: 7 }],
    ]);
    expect(inBatches([], 5)).toEqual([]);
  });

  it('is named by file where it was too much', () => {
    expect(
      leftOutText([
        { file: 'a.ts', from: 1, to: 3 },
        { file: 'b.ts', from: 1, to: 1 },
        { file: 'a.ts', from: 9, to: 10 },
      ]),
    ).toBe(['Too much has changed for one run. Not tried:', '  a.ts: 5 lines', '  b.ts: 1 line'].join('\n'));
    const many = Array.from({ length: 23 }, (_, index) => ({ file: `${index}.ts`, from: 1, to: 1 }));
    expect(leftOutText(many)).toMatch(/19\.ts: 1 line\n {2}and 3 more$/);
  });
});
