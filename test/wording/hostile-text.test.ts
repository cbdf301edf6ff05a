import { describe, expect, it } from 'vitest';
import { cleanText, csvCell, markdownCode, markdownText } from '../../src/wording/escape.ts';

const JOINER = '\u2060';

describe('text of others', () => {
  it.each([
    ['soft hyphen', '\u00ad'],
    ['grapheme joiner', '\u034f'],
    ['Arabic letter mark', '\u061c'],
    ['Hangul filler', '\u3164'],
    ['half-width Hangul filler', '\uffa0'],
    ['Khmer vowel inherent', '\u17b4'],
    ['Mongolian vowel separator', '\u180e'],
    ['zero-width joiner', '\u200d'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2067'],
    ['variation selector', '\ufe0f'],
    ['supplementary variation selector', '\u{e0100}'],
    ['tag', '\u{e0041}'],
    ['interlinear anchor', '\ufff9'],
    ['blank Braille cell', '\u2800'],
    ['musical begin beam', '\u{1d173}'],
  ])('%s is stripped', (_name, character) => {
    expect(cleanText(`pa${character}ss`)).toBe('pass');
  });

  it('a stack of marks stays on its line, the marks of real languages stay', () => {
    expect(cleanText(`a${'\u0301'.repeat(50)}b`)).toBe('a\u0301\u0301\u0301b');
    expect(cleanText('क्षि นี้ Việt')).toBe('क्षि นี้ Việt');
  });

  it.each([':tada:', ':+1:', ':-1:', ':100:', ':1234:', ':e-mail:'])('%s is no emoji', (name) => {
    expect(markdownText(`a ${name} b`).replaceAll('\\', '')).toBe(`a :${JOINER}${name.slice(1)} b`);
  });

  it('a time of day stays as it is', () => expect(markdownText('at 10:30:00')).toBe('at 10:30:00'));

  it.each(['8c1f2ab', '8c1f2ab94d0e', '8C1F2AB', '1'.repeat(40)])('%s links to no commit', (sha) => {
    expect(markdownText(`see ${sha}.`)).toBe(`see ${sha.slice(0, 6)}${JOINER}${sha.slice(6)}.`);
    expect(markdownCode(sha)).toBe(`<code>${sha}</code>`);
  });

  it.each(['1234567', 'effaced', '12.5'])('%s is no commit', (word) => expect(markdownText(word)).toBe(word));

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(1)',
    '\u200b=1',
    '\u3164=1',
    '\ufeff＝1',
    '﹣1',
    '﹢1',
    '\u00a0=1',
    '\u3000=1',
    '\u2212 1',
  ])('%j is no formula in a CSV file', (text) => expect(csvCell(text)).toMatch(/^'/));
});
