import { describe, expect, it } from 'vitest';
import { always, fitted, type Section } from '../../src/report/render/markdown-parts.ts';

describe('a body that is too long', () => {
  const section = (letter: string, weight: number): Section => ({
    variants: [letter.repeat(10), letter.repeat(4), ''],
    weight,
  });
  const sections = [always('HEAD'), section('a', 2), section('b', 1), section('c', 1)];
  const shown = (most: number) => fitted(sections, most, 'N').replaceAll('\n\n', ' ');

  it.each([
    ['as it is where it fits', 40, 'HEAD aaaaaaaaaa bbbbbbbbbb cccccccccc'],
    ['the lowest weight first, of equal ones the last', 39, 'HEAD aaaaaaaaaa bbbbbbbbbb cccc N'],
    ['until it is gone', 36, 'HEAD aaaaaaaaaa bbbbbbbbbb N'],
    ['then the one before it', 30, 'HEAD aaaaaaaaaa bbbb N'],
    ['then that is gone too', 24, 'HEAD aaaaaaaaaa N'],
    ['then what weighs more', 18, 'HEAD aaaa N'],
    ['what is always there stays', 12, 'HEAD N'],
  ])('%s', (_, most, body) => {
    expect(shown(most)).toBe(body);
  });

  it('of what cannot be shortened whole lines', () => {
    expect(fitted([always('one\ntwo\nthree')], 9, 'NOTE')).toBe('one\ntwo');
    expect(fitted([always('a line')], 3, 'NOTE')).toBe('a l');
  });
});
