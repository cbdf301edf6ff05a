import { describe, expect, it } from 'vitest';
import { expressionText, holds, parseExpression, splitExpression } from '../../src/metrics/expression.ts';
import { parseGoFloat } from '../../src/metrics/go-float.ts';

describe('a number as k6 reads it (Go strconv.ParseFloat)', () => {
  it.each([
    ['500', 500],
    ['.01', 0.01],
    ['+0.01', 0.01],
    ['-3', -3],
    ['1.', 1],
    ['1.e-2', 0.01],
    ['1e3', 1000],
    ['1_5', 15],
    ['1_000.5', 1000.5],
    ['0x1p-2', 0.25],
    ['0x_1.8p1', 3],
    ['-0x10p0', -16],
    ['0x1_0p0', 16],
    ['0x1.88p0', 1.53125],
    ['0x1.8_8p0', 1.53125],
    ['0x1p10', 1024],
  ])('%s is %d', (text, value) => {
    expect(parseGoFloat(text)).toBe(value);
  });
  it.each([
    '',
    '.',
    'e3',
    '1e',
    '_1',
    '1_',
    '1__5',
    '1_.5',
    '1 5',
    'abc',
    'inf',
    'NaN',
    '1e999',
    '0x',
    '0x1',
    '500ms',
    'x0x1p2',
    '0x1p2ms',
    '0xp2',
    '9'.repeat(401),
  ])('%j is none', (text) => {
    expect(parseGoFloat(text)).toBeUndefined();
  });
});

describe('a threshold expression as k6 reads it', () => {
  it.each([
    ['p(95)<500', 'p(95)<500'],
    [' p(.5) >= 1_5 ', 'p(0.5)>=15'],
    ['rate<.01', 'rate<0.01'],
    ['med<=1.e-2', 'med<=0.01'],
    ['count === 0', 'count==0'],
    ['value!=+3', 'value!=3'],
    ['avg > 10', 'avg>10'],
    ['p(99.99)==1', 'p(99.99)==1'],
  ])('%j is %s', (text, read) => {
    const expression = parseExpression(text);
    expect(expression === undefined ? undefined : expressionText(expression)).toBe(read);
  });
  it.each([
    '',
    'p95<500',
    'p(95)',
    '<500',
    'p(95)<',
    'p(101)<1',
    'p(-1)<1',
    'p()<1',
    'mean<1',
    'p(95)=<5',
    'p(95)<5ms',
    'p(95)<<5',
  ])('%j is none', (text) => {
    expect(parseExpression(text)).toBeUndefined();
  });
  it('splits at the first operator that k6 looks for, and needs something behind it', () => {
    expect(splitExpression('p(95)<=5')).toEqual({ statistic: 'p(95)', operator: '<=', limit: '5' });
    expect(splitExpression('rate===1')).toEqual({ statistic: 'rate', operator: '==', limit: '1' });
    expect(splitExpression('rate<')).toBeUndefined();
  });
});

it.each([
  ['<', [true, false, false]],
  ['<=', [true, true, false]],
  ['>', [false, false, true]],
  ['>=', [false, true, true]],
  ['==', [false, true, false]],
  ['===', [false, true, false]],
  ['!=', [true, false, true]],
] as const)('%s of a value below, at and above the limit', (operator, expected) => {
  expect([1, 2, 3].map((value) => holds(value, operator, 2))).toEqual(expected);
});
