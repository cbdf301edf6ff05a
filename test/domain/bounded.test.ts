import { expect, it } from 'vitest';
import * as z from 'zod';
import { cutToFit } from '../../src/domain/bounded.ts';

const schema = z.object({
  name: z.string().max(5),
  rows: z.array(z.object({ text: z.string().max(3) })).max(2),
  tags: z.record(z.string().max(4), z.string().max(3)),
});

it('what fits is the very same value', () => {
  const value = { name: 'abcde', rows: [{ text: 'abc' }], tags: { abcd: 'abc' } };
  expect(cutToFit(schema, value)).toBe(value);
});

it('texts end with an ellipsis, lists lose their end, names of tags that are too long go', () => {
  const value = {
    name: 'abcdef',
    rows: [{ text: 'abcd' }, { text: 'abc' }, { text: 'abcd' }],
    tags: { ab: 'abcd', abcdef: 'x' },
  };
  const before = structuredClone(value);
  const fitting = cutToFit(schema, value);
  expect(fitting).toEqual({ name: 'abcd…', rows: [{ text: 'ab…' }, { text: 'abc' }], tags: { ab: 'ab…' } });
  expect(schema.safeParse(fitting).success).toBe(true);
  expect(value).toEqual(before);
});

it('other mistakes are not hidden, and stay as they are', () => {
  const wrong = { name: 'abcdef', rows: [{ text: ['a'] }], tags: {} };
  expect(cutToFit(schema, wrong)).toEqual({ ...wrong, name: 'abcd…' });
  expect(schema.safeParse(cutToFit(schema, { name: 7, rows: [], tags: {} })).success).toBe(false);
});
