import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyFiller,
  headerFiller,
  jsonFiller,
  pathFiller,
  placeholdersIn,
  variablesIn,
} from '../../k6/lib/template.ts';

const VALUES = { id: 7, name: 'a "b" / ü', none: undefined, 'a.b-c': 'dotted' };
const ENV = { TOKEN: 'to"ken', EMPTY: '' };
/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: what is filled in is written so */

describe('what is filled into a request', () => {
  it.each([
    ['/products/{id}', '/products/7'],
    ['/search?q={name}&x={a.b-c}', '/search?q=a%20%22b%22%20%2F%20%C3%BC&x=dotted'],
    ['/fixed?{}&{ id }&{1}', '/fixed?{}&{ id }&{1}'],
    ['/t/${TOKEN}', '/t/to%22ken'],
  ])('the path %s becomes %s', (text, expected) => {
    expect(pathFiller(text, ENV)(VALUES)).toBe(expected);
  });

  it.each([
    ['Bearer ${TOKEN}', 'Bearer to"ken'],
    ['{name}', 'a "b" / ü'],
  ])('the header %s becomes %s', (text, expected) => {
    expect(headerFiller(text, ENV)(VALUES)).toBe(expected);
  });

  it('no value ends the line of its header', () => {
    expect(headerFiller('a {x} b', {})({ x: 'one\r\nInjected: yes' })).toBe('a one Injected: yes b');
  });

  it.each<[unknown, unknown]>([
    [
      { product: '{id}', quantity: 1 },
      { product: 7, quantity: 1 },
    ],
    [
      { product: 'no {id}', list: ['{id}', '{name}'] },
      { product: 'no 7', list: [7, 'a "b" / ü'] },
    ],
    ['{id}', 7],
    [{ '{id}': '{id}' }, { 7: 7 }],
    [
      { said: '"{id}"', and: ':"{name}"', 'k"': 'x,"{id}' },
      { said: '"7"', and: ':"a "b" / ü"', 'k"': 'x,"7' },
    ],
    [{ token: '${TOKEN}' }, { token: 'to"ken' }],
    [{ '{name}': { deep: [{ '{id}': '{id}{id}' }] } }, { 'a "b" / ü': { deep: [{ 7: '77' }] } }],
  ])('the JSON %j becomes %j', (value, expected) => {
    expect(JSON.parse(jsonFiller(value, ENV)(VALUES))).toEqual(expected);
  });

  it('a text stays as it is written', () => {
    expect(bodyFiller('{"a":"{id}","t":"${TOKEN}"}', ENV)(VALUES)).toBe('{"a":"7","t":"to"ken"}');
  });

  it('JSON is JSON again, whatever is in it and whatever is filled in', () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.boolean()),
        (value, id) => {
          const text = jsonFiller(
            { value, '{id}': ['{id}', 'x{id}'] },
            new Proxy({}, ANY),
          )(new Proxy({ id }, ANY));
          const parsed = JSON.parse(text);
          // JSON knows no Infinity and no -0.
          if (typeof id !== 'number') expect(parsed[String(id)]).toEqual([id, `x${id}`]);
        },
      ),
    );
  });

  it.each([
    [() => pathFiller('/x/{none}', ENV)(VALUES), '{none} has no value'],
    [() => pathFiller('/x/{toString}', ENV)(VALUES), '{toString} has no value'],
    [() => headerFiller('${MISSING}', ENV), 'the variable MISSING is not set'],
    [() => headerFiller('${EMPTY}', ENV), 'the variable EMPTY is not set'],
  ])('what is missing is said', (fill, sentence) => {
    expect(fill).toThrow(sentence);
  });

  it('names are told apart from variables and from other braces', () => {
    const text = '{a} ${B} {c.d} { e } {"f":1} ${g} {}';
    expect(placeholdersIn(text)).toEqual(['a', 'c.d']);
    expect(variablesIn(text)).toEqual(['B', 'g']);
  });
});
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above */

/** Whatever a random text names has a value. */
const ANY: ProxyHandler<Record<string, unknown>> = {
  get: (target, name) => (Object.hasOwn(target, name) ? target[String(name)] : 'x'),
  getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true, value: 'x' }),
};
