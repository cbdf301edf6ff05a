import { describe, expect, it } from 'vitest';
import { ANSWER_MARK } from '../../k6/lib/answer-mark.ts';
import { AnswerBodies } from '../../src/generator/answer-bodies.ts';
import { scrubber } from '../../src/wording/secret-names.ts';

const line = (said: unknown, mark = ANSWER_MARK): string =>
  JSON.stringify({
    level: 'warning',
    msg: `${mark}${typeof said === 'string' ? said : JSON.stringify(said)}`,
  });

const taken = (lines: string[], scrub = (text: string) => text) => {
  const bodies = new AnswerBodies(scrub);
  return { taken: lines.map((one) => bodies.take(one)), bodies: bodies.list() };
};

describe('what wrong answers said', () => {
  it('is out of the messages of k6, cut, and without what nobody should read', () => {
    const scrub = scrubber([{ API_TOKEN: 'quoted"secret' }]);
    const text = 'for quoted"secret: {"password":"p1","id":7} Bearer abcdefghij';
    const read = taken([line({ endpoint: 'order', code: 401, text: text.padEnd(900, ' !') })], scrub);
    expect(read.taken).toEqual([true]);
    expect(read.bodies[0]?.text).toMatch(/^for \*\*\*: \{"password":"\*\*\*","id":7\} Bearer \*\*\*[ !]+$/);
    expect(read.bodies[0]?.text).toHaveLength(300);
  });

  it.each([
    ['no JSON', line('x'), true],
    ['a number for a text', line({ endpoint: 'a', code: 1, text: 5 }), true],
    ['no code', line({ endpoint: 'a', code: 'x', text: 'b' }), true],
    ['another message', line({ endpoint: 'a', code: 404, text: 'b' }, 'said: '), false],
    ['one that quotes the mark', line(`x ${ANSWER_MARK}{}`, '> '), false],
    ['no log line', `${ANSWER_MARK}{}`, false],
  ])('is nothing where it is %s', (_, one, isTaken) => {
    expect(taken([one])).toEqual({ taken: [isTaken], bodies: [] });
  });

  it('is three texts at most, however many are said', () => {
    const lines = Array.from({ length: 5000 }, (_, index) =>
      line({
        endpoint: 'a',
        code: 500,
        text: 'x'.repeat(index % 9) + String.fromCharCode(97 + (index % 26)),
      }),
    );
    expect(taken(lines).bodies).toHaveLength(3);
  });
});
