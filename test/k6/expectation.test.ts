import { describe, expect, it } from 'vitest';
import { checksOf, jsonOf, needsBody, statusText, stepsOf } from '../../k6/lib/expectation.ts';
import type { Expectation } from '../../k6/lib/request-list.ts';

const checked = (expect_: Expectation, status: number, body: unknown = '') =>
  Object.fromEntries(
    Object.entries(checksOf({ name: 'order', expect: expect_ })).map(([name, isRight]) => [
      name,
      isRight({ status, body }),
    ]),
  );

describe('what is expected of an answer', () => {
  it.each<[Expectation['statuses'], number, string, boolean]>([
    [[[201, 201]], 201, 'order: status is 201', true],
    [[[201, 201]], 200, 'order: status is 201', false],
    [[[200, 299]], 200, 'order: status is 200 to 299', true],
    [[[200, 299]], 299, 'order: status is 200 to 299', true],
    [[[200, 299]], 300, 'order: status is 200 to 299', false],
    [[[200, 299]], 0, 'order: status is 200 to 299', false],
    [
      [
        [200, 200],
        [404, 404],
      ],
      404,
      'order: status is 200 or 404',
      true,
    ],
    [
      [
        [200, 200],
        [404, 404],
      ],
      403,
      'order: status is 200 or 404',
      false,
    ],
  ])('%j, and %s: %s is %s', (statuses, status, name, right) => {
    expect(checked({ statuses, json: {} }, status)).toEqual({ [name]: right });
  });

  it.each<[unknown, boolean]>([
    ['{"state":"open"}', true],
    ['shut', false],
    [null, false],
  ])('a body that contains a text: %j is %s', (body, right) => {
    expect(checked({ statuses: [[200, 200]], contains: 'open', json: {} }, 200, body)).toEqual({
      'order: status is 200': true,
      'order: body contains "open"': right,
    });
  });

  it.each<[unknown, boolean]>([
    ['{"items":[{"id":7}]}', true],
    ['{"items":[{"id":"7"}]}', false],
    ['{"items":[]}', false],
    ['no JSON', false],
  ])('a value at a path: %j is %s', (body, right) => {
    expect(checked({ statuses: [[200, 200]], json: { '$.items[0].id': 7 } }, 200, body)).toMatchObject({
      'order: $.items[0].id is 7': right,
    });
  });

  it.each<[string, (string | number)[] | undefined]>([
    ['$', []],
    ['$.token', ['token']],
    ['$.a-b.c_d', ['a-b', 'c_d']],
    ['$.items[12].id', ['items', 12, 'id']],
    ['$["odd name"][0]', ['odd name', 0]],
    ['token', undefined],
    ['$..token', undefined],
    ['$.items[*]', undefined],
    ['$.items[-1]', undefined],
    ['$.', undefined],
  ])('the path %s', (path, steps) => {
    expect(stepsOf(path)).toEqual(steps);
  });

  it('own keys only', () => {
    expect(jsonOf('{"a":1}', '$.constructor')).toBeUndefined();
    expect(jsonOf('[1]', '$.length')).toBe(1);
    expect(jsonOf('{"a":{"b":null}}', '$.a.b')).toBeNull();
  });

  it('a body is looked at only where something is expected of it', () => {
    expect(needsBody({ statuses: [], json: {} })).toBe(false);
    expect(needsBody({ statuses: [], json: { $: 1 } })).toBe(true);
    expect(needsBody({ statuses: [], json: {}, contains: 'x' })).toBe(true);
  });

  it('in words', () => {
    expect(
      statusText([
        [201, 201],
        [300, 399],
      ]),
    ).toBe('201 or 300 to 399');
  });
});
