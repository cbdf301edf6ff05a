import { describe, expect, it } from 'vitest';
import { addedAnswers, answerCode, answersSchema, distinctBodies } from '../../src/domain/answers.ts';

it.each([
  [200, undefined, 200],
  [404, 1404, 404],
  [0, 1212, 1212],
  [0, 1503, 503],
  [undefined, 1404, 404],
  [undefined, 1399, 1399],
  [undefined, 1600, 1600],
  [0, 0, 0],
  [-1, 12, 0],
  [Number.NaN, Number.NaN, 0],
])('the code of status %s and error code %s is %i', (status, errorCode, code) => {
  expect(answerCode(status, errorCode)).toBe(code);
});

describe('answers added up', () => {
  it('are one row for an endpoint and a code, what went wrong first', () => {
    const rows = [
      { endpoint: 'a', code: 200, count: 90, expected: true as const },
      { endpoint: 'a', code: 404, count: 2 },
      { endpoint: 'a', code: 404, count: 3 },
      { code: 1212, count: 9 },
      { endpoint: 'b', code: 500, count: 0 },
    ];
    expect(addedAnswers('all', rows)).toEqual({
      counted: 'all',
      rows: [
        { code: 1212, count: 9 },
        { endpoint: 'a', code: 404, count: 5 },
        { endpoint: 'a', code: 200, count: 90, expected: true },
      ],
    });
  });

  it('are nothing where there was none', () => {
    expect(addedAnswers('wrong', [])).toBeUndefined();
  });

  it('keep what went wrong, and count the rest, whatever the names', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({
      endpoint: `${index === 2999 ? '__proto__' : index}${'x'.repeat(400)}`,
      code: index === 2999 ? 500 : 200,
      count: 2,
      ...(index < 2999 && { expected: true as const }),
    }));
    const added = addedAnswers('all', rows);
    expect(answersSchema.safeParse(added).success).toBe(true);
    expect(added?.rows[0]).toMatchObject({ code: 500, count: 2 });
    const shown = added?.rows.reduce((sum, { count }) => sum + count, 0) ?? 0;
    expect(shown + (added?.others ?? 0)).toBe(6000);
  });

  it('keep three bodies that differ in more than numbers', () => {
    const texts = ['order 1 not found', 'order 2 not found', 'no', 'busy', 'never shown'];
    expect(distinctBodies(texts.map((text) => ({ code: 404, text }))).map(({ text }) => text)).toEqual([
      'order 1 not found',
      'no',
      'busy',
    ]);
  });
});
