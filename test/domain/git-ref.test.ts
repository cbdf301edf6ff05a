import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { expectedOfRef } from '../../src/domain/git-ref.ts';

describe('a ref that somebody gave', () => {
  it.each([
    'main',
    'v1.2.3',
    'feature/über-schnell',
    'HEAD',
    'HEAD~2',
    'main^^',
    'v1^2~3',
    '8c1f2ab',
    'refs/heads/main',
    'a@b',
    'dependabot/npm_and_yarn/x-1.0',
  ])('%s', (ref) => expect(expectedOfRef(ref)).toBeUndefined());

  it.each([
    ['', 'the name of a branch'],
    ['--upload-pack=touch /tmp/x', 'it begins with "-"'],
    ['-x', 'it begins with "-"'],
    ['a..b', 'not a range'],
    ['a...b', 'not a range'],
    ['main\n', 'without blanks'],
    ['main x', 'without blanks'],
    ['main\u0000', 'control'],
    ['\u001b[2Jmain', 'control'],
    ['ma\u202ein', 'invisible'],
    ['ma\u200bin', 'invisible'],
    ['main:README.md', 'such as main'],
    [':/text', 'such as main'],
    ['main@{1}', 'such as main'],
    ['@{upstream}', 'such as main'],
    ['refs/heads/*', 'such as main'],
    ['ma?n', 'such as main'],
    ['m[a]in', 'such as main'],
    ['main\\x', 'such as main'],
    ['^main', 'such as main'],
    ['main^{commit}', 'such as main'],
    ['/main', 'such as main'],
    ['a//b', 'such as main'],
    ['main/', 'such as main'],
    ['.hidden', 'such as main'],
    ['a/.b', 'such as main'],
    ['a.lock', 'such as main'],
    ['a.lock/b', 'such as main'],
    ['main.', 'such as main'],
    ['x'.repeat(251), 'at most 250'],
  ])('%j is not seen by git', (ref, expected) => expect(expectedOfRef(ref)).toContain(expected));

  it('is never one that git itself would not take as a branch', () => {
    const pieces = ['a', '/', '.', '..', '@', '{', '~', '^', ':', ' ', '-', '.lock', '\\', '*', '\u007f'];
    const names = pieces.flatMap((a) => pieces.flatMap((b) => [`${a}${b}x`, `x${a}${b}`]));
    const taken = [...new Set(names)].filter(
      (name) => !/[~^]/.test(name) && expectedOfRef(name) === undefined,
    );
    expect(taken.length).toBeGreaterThan(5);
    // One call, so that it is quick: check-ref-format takes one name only.
    const script = 'for name in "$@"; do git check-ref-format "refs/heads/$name" || echo "$name"; done';
    expect(execFileSync('sh', ['-c', script, 'sh', ...taken], { encoding: 'utf8' })).toBe('');
  });
});
