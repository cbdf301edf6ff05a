import { describe, expect, it } from 'vitest';
import {
  cleanName,
  cleanText,
  csvCell,
  logLine,
  markdownCode,
  markdownFence,
  markdownText,
  markdownUrl,
  pageText,
  scriptJson,
  terminalText,
  xmlText,
} from '../../src/wording/escape.ts';

const NBSP = '\u00a0';
/** Joins nothing and shows nothing. */
const J = '\u2060';

describe('text is one visible line', () => {
  it.each([
    ['colours', '\x1b[31mred\x1b[0m', 'red'],
    ['a sequence with parameters', 'a\x1b[1;31;4mb', 'ab'],
    ['a sequence with intermediate bytes', 'a\x1b[0 qb', 'ab'],
    ['the 8-bit form', '\x9b31mred', 'red'],
    ['a window title', '\x1b]0;owned\x07text', 'text'],
    ['a title that ends otherwise', '\x1b]0;owned\x1b\\text', 'text'],
    ['a link of a terminal', '\x1b]8;;http://x\x07text\x1b]8;;\x07', 'text'],
    ['its 8-bit form', '\x9d0;owned\x9ctext', 'text'],
    ['a two-character escape', 'a\x1bcb\x1b(Bc', 'abc'],
    ['control characters', 'a\x00\x07\r\nb', 'a b'],
    ['line separators', 'a\u2028\u2029b', 'a b'],
    ['several blanks', '  a   b  ', 'a b'],
    ['text that runs backwards', 'a\u202eb\u2066c', 'abc'],
    ['characters without width', 'a\u200b\ufeff\u00adb', 'ab'],
    ['tag characters', 'a\u{e0041}b', 'ab'],
    ['half a character', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    ['a whole one', 'a😀b', 'a😀b'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
    expect(terminalText(text)).toBe(clean);
  });

  it('is cut by characters, with a sign of it', () => {
    expect(cleanText('x'.repeat(500))).toHaveLength(500);
    expect(cleanText('x'.repeat(501))).toBe(`${'x'.repeat(499)}…`);
    expect(cleanName('x'.repeat(121))).toBe(`${'x'.repeat(119)}…`);
    expect(cleanText('😀😀😀', 3)).toBe('😀😀😀');
    expect(cleanText('😀😀😀😀', 3)).toBe('😀😀…');
    expect(terminalText('abcd', 3)).toBe('ab…');
  });
});

describe('in Markdown text starts nothing', () => {
  it.each([
    ['HTML', '<b>&amp;</b>', '&lt;b&gt;&amp;amp;&lt;/b&gt;'],
    ['a cell', 'a|b', 'a&#124;b'],
    ['a backslash', 'a\\*b', 'a&#92;\\*b'],
    ['code, emphasis, links, images, tables', '`*{}[]~!$^', '\\`\\*\\{\\}\\[\\]\\~\\!\\$\\^'],
    ['an underscore inside a word stays', 'a_b', 'a_b'],
    ['one at its edge does not', '_a_ b_', '\\_a\\_ b\\_'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['other lists', '+ a', '\\+ a'],
    ['an underline of a heading', '=== a', '\\=== a'],
    ['a negative number is none', '-5', '-5'],
    ['later in the line it is none', 'a - b', 'a - b'],
    ['a numbered list', '1. a', '1\\. a'],
    ['another', '12) a', '12\\) a'],
    ['a bare number with a point', '1.', '1\\.'],
    ['a decimal number is none', '1.5 a', '1.5 a'],
    ['a mention', '@octocat', `@${J}octocat`],
    ['an address is none', 'a @ b', 'a @ b'],
    ['an issue', '#12', `\\#${J}12`],
    ['an issue by name', 'GH-12', `GH-${J}12`],
    ['inside a word it is none', 'xGH-12', 'xGH-12'],
    ['an address', 'http://x', `http:${J}//x`],
    ['an address without a scheme', 'see www.x.org', `see www${J}.x.org`],
    ['a picture', ':smile:', `:${J}smile:`],
    ['one whose name begins with a digit', ':1st_place_medal:', `:${J}1st_place_medal:`],
    ['a time is none', '12:34:56', '12:34:56'],
    ['a value and its unit', '5 ms', `5${NBSP}ms`],
  ])('%s', (_, text, escaped) => {
    expect(markdownText(text)).toBe(escaped);
  });

  it('a name is code, and at most 120 characters long', () => {
    expect(markdownCode('a`b 5 ms')).toBe('<code>a\\`b 5 ms</code>');
    expect(markdownCode('x'.repeat(121))).toBe(`<code>${'x'.repeat(119)}…</code>`);
    expect(markdownCode('abcd', 3)).toBe('<code>ab…</code>');
    expect(markdownText('abcd', 3)).toBe('ab…');
  });

  it.each([
    ['https://github.com/a?b=c#d', 'https://github.com/a?b=c#d'],
    [' http://x ', 'http://x'],
    ['HTTPS://x', 'HTTPS://x'],
    ['javascript:alert(1)', undefined],
    ['x https://y', undefined],
    ['https://x) [y](z', undefined],
    ['https://x y', undefined],
    ['https://x|y', undefined],
    ['https://', undefined],
    [`https://${'x'.repeat(492)}`, `https://${'x'.repeat(492)}`],
    [`https://${'x'.repeat(493)}`, undefined],
  ])('the link %s: %s', (url, link) => {
    expect(markdownUrl(url)).toBe(link);
  });

  it('a fence is longer than any in it', () => {
    expect(markdownFence(['a'])).toBe('```text\na\n```');
    expect(markdownFence(['a ``` b', '````` c', '\x1b[31md'])).toBe(
      '``````text\na ``` b\n````` c\nd\n``````',
    );
  });
});

describe('elsewhere', () => {
  it('a line of a log keeps its indentation and its columns', () => {
    expect(logLine('\ta  b\tc  \n')).toBe('  a  b  c');
    expect(logLine('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
    expect(logLine('abcd', 3)).toBe('ab…');
  });

  it('a page keeps units together, its template escapes the rest', () => {
    expect(pageText('<5 ms>')).toBe(`<5${NBSP}ms>`);
    expect(pageText('abcd', 3)).toBe('ab…');
  });

  it('XML has fewer characters', () => {
    expect(xmlText('a\ufffe\uffffb')).toBe('ab');
    expect(xmlText('x'.repeat(2001))).toBe(`${'x'.repeat(1999)}…`);
  });

  it('JSON in a page ends no element', () => {
    expect(scriptJson({ a: '</script><!--&\u2028\u2029' })).toBe(
      '{"a":"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029"}',
    );
  });

  it.each<[string | number | undefined, string]>([
    [undefined, ''],
    [1.5, '1.5'],
    [-1, '-1'],
    [Number.NaN, ''],
    ['a', 'a'],
    ['a,b', '"a,b"'],
    ['a;b', '"a;b"'],
    ['a"b', '"a""b"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['a=b', 'a=b'],
    ['=a,b', `"'=a,b"`],
  ])('the cell %j is %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});
