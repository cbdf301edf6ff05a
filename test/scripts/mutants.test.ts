import { describe, expect, it } from 'vitest';

const script = (name: string) => import(new URL(`../../scripts/mutants/${name}`, import.meta.url).href);
const { survivorLine } = await script('tell.mjs');

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
