import { describe, expect, it } from 'vitest';
import { parseRows, roundOf, rowAt } from '../../k6/lib/rows.ts';

describe('rows of data', () => {
  it.each<[string, string, unknown]>([
    [
      'a.csv',
      'id,name\n1,one\n2,two\n',
      [
        { id: '1', name: 'one' },
        { id: '2', name: 'two' },
      ],
    ],
    [
      'a.csv',
      '\uFEFFid,name\r\n1,"a ""b"", c\nd"\r\n\r\n2,',
      [
        { id: '1', name: 'a "b", c\nd' },
        { id: '2', name: '' },
      ],
    ],
    ['A.CSV', 'id\n 7 \n\n"8"', [{ id: '7' }, { id: '8' }]],
    ['a.csv', 'a,b\n,\n', [{ a: '', b: '' }]],
    ['a.jsonl', '{"id":1}\n\n{"id":"x","deep":{"a":1}}', [{ id: 1 }, { id: 'x', deep: { a: 1 } }]],
  ])('of %s %j', (name, text, rows) => {
    expect(parseRows(text, name)).toEqual(rows);
  });

  it.each([
    ['a.csv', '', 'a.csv holds no rows'],
    ['a.csv', 'id,name\n', 'a.csv holds no rows'],
    ['a.jsonl', '\n \n', 'a.jsonl holds no rows'],
    ['a.csv', 'id,name\n1\n', 'a.csv row 1 has 1 cells, its first line names 2'],
    ['a.csv', 'id,id\n1,2\n', 'has the name "id" in its first line'],
    ['a.csv', 'id,\n1,2\n', 'has the name "" in its first line'],
    ['a.csv', 'id;name\n1;2\n', 'has the name "id;name" in its first line'],
    ['a.csv', 'id\n"1\n2', 'a.csv has a quote that does not end: "1'],
    ['a.jsonl', '{"id":1}\n{id:2}', 'a.jsonl line 2 is not JSON'],
    ['a.jsonl', '[1]', 'a.jsonl line 1 is no object'],
  ])('%s with %j is refused', (name, text, sentence) => {
    expect(() => parseRows(text, name)).toThrow(sentence);
  });

  it('in turn', () => {
    expect([0, 1, 2, 3, 7].map((turn) => rowAt(turn, 3, 'in-turn', 1))).toEqual([0, 1, 2, 0, 1]);
  });

  it('at random: the same by the same seed, others by another, all of them about as often', () => {
    const drawn = (seed: number) =>
      Array.from({ length: 5000 }, (_, turn) => rowAt(turn, 10, 'random', seed));
    expect(drawn(1)).toEqual(drawn(1));
    expect(drawn(1)).not.toEqual(drawn(2));
    for (const seed of [0, 1, 2, 4_294_967_295]) {
      const counts = Array.from({ length: 10 }, (_, row) => drawn(seed).filter((one) => one === row).length);
      expect(Math.min(...counts)).toBeGreaterThan(400);
      expect(Math.max(...counts)).toBeLessThan(600);
    }
  });

  it.each([
    [[1], [0]],
    [[5], [0]],
    [
      [1, 1],
      [0, 1],
    ],
    [
      [1, 2],
      [1, 0, 1],
    ],
    [
      [2, 4, 2],
      [1, 0, 2, 1],
    ],
    [
      [1, 3],
      [1, 0, 1, 1],
    ],
  ])('weights %j give the round %j', (weights, round) => {
    expect(roundOf(weights)).toEqual(round);
  });
});
