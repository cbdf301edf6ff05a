/**
 * What is wrong with a git ref that somebody gave, as the end of "must be …"; undefined when git may see it. Stricter than
 * `git check-ref-format`: a ref, with `~2` or `^` behind it, and nothing else of git's language of revisions.
 */
export function expectedOfRef(ref: string): string | undefined {
  if (ref === '') return 'the name of a branch, a tag or a commit';
  if (ref.length > LONGEST) return `a git ref of at most ${LONGEST} characters`;
  if (ref.startsWith('-')) return 'a git ref, not an option: it begins with "-"';
  if (/[\s\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(ref))
    return 'a git ref, without blanks, control or invisible characters';
  if (ref.includes('..')) return 'one git ref, not a range';
  const name = ref.replace(/[~^][\d~^]*$/, '');
  const isName =
    !/[~^:?*[\]\\]|@\{|\/\/|\.$|\/$|^\//.test(name) &&
    name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
  return isName ? undefined : 'the name of a branch, a tag or a commit, such as main, v1.2 or HEAD~1';
}

const LONGEST = 250;
