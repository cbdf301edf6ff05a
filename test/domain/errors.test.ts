import { describe, expect, it } from 'vitest';
import { InputError, LoadError, StackError, UserError } from '../../src/domain/errors.ts';
import { cutToFit } from '../../src/domain/bounded.ts';
import { isSupportedK6, k6Files } from '../../src/domain/k6.ts';
import { observedName, observedTags, parseObservedName } from '../../src/domain/observed-name.ts';
import { shapeProblem, versionProblem } from '../../src/domain/result-problem.ts';
import * as z from 'zod';

describe('errors of users', () => {
  it.each([
    [new UserError('what', 'do'), 'UserError'],
    [new InputError(['what'], 'do'), 'InputError'],
    [new StackError('what', 'do', 'queue'), 'StackError'],
    [new LoadError('what', 'do'), 'LoadError'],
  ])('%s', (error, name) => {
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({ name, message: 'what', hint: 'do' });
  });

  it('all mistakes of one invocation are said together', () => {
    expect(new InputError(['a', 'b'])).toMatchObject({
      message: '2 mistakes in what was given:\n- a\n- b',
      problems: ['a', 'b'],
      hint: '',
    });
    expect(new InputError([]).message).toBe('there is nothing to run');
  });

  it('what must not be told is hidden everywhere', () => {
    const hide = (text: string) => text.replaceAll('hush', '***');
    const error = new StackError('a hush', 'b hush', 'queue', ['c hush', 'd'], { cause: 'x' });
    error.scrub(hide);
    expect(error).toMatchObject({
      message: 'a ***',
      hint: 'b ***',
      service: 'queue',
      logTail: ['c ***', 'd'],
      cause: 'x',
    });
    expect(new StackError('a', 'b', undefined).logTail).toEqual([]);
  });
});

describe('what is too long for its shape is cut', () => {
  const schema = z.object({
    name: z.string().max(5),
    rows: z.array(z.object({ text: z.string().max(3), more: z.array(z.string().max(2)).max(2) })).max(2),
    tags: z.record(z.string().max(3), z.string().max(3)),
  });
  const fitting = { name: 'abcde', rows: [{ text: 'abc', more: ['ab', 'cd'] }], tags: { abc: 'abc' } };

  it('nothing of what fits', () => {
    expect(cutToFit(schema, fitting)).toBe(fitting);
  });

  it('texts get a sign of it, lists lose their end, keys that are too long go', () => {
    const given = {
      name: 'abcdef',
      rows: [
        { text: 'abcd', more: ['abc', 'd', 'e'] },
        { text: 'x', more: [] },
        { text: 'too many', more: [] },
      ],
      tags: { abcd: 'x', a: 'abcd' },
    };
    const before = structuredClone(given);
    const cut = cutToFit(schema, given);
    expect(cut).toEqual({
      name: 'abcd…',
      rows: [
        { text: 'ab…', more: ['a…', 'd'] },
        { text: 'x', more: [] },
      ],
      tags: { a: 'ab…' },
    });
    expect(schema.safeParse(cut).success).toBe(true);
    expect(given).toEqual(before);
  });

  it('what is wrong otherwise is left for the reader to refuse', () => {
    const given = { ...fitting, name: 5 };
    expect(cutToFit(schema, given)).toEqual(given);
    expect(cutToFit(z.number().max(5), 7)).toBe(7);
  });
});

describe('which k6 is supported', () => {
  it.each([
    ['1.8.0', true],
    ['1.8.5', true],
    ['1.10.0', true],
    ['2.0.0', true],
    ['2.2.0', true],
    ['1.7.9', false],
    ['0.57.0', false],
    ['3.0.0', false],
    ['1', false],
    ['2', true],
    ['', false],
  ])('%s: %s', (version, supported) => {
    expect(isSupportedK6(version)).toBe(supported);
  });

  it('its files are in the results directory', () => {
    expect(k6Files('/r')).toEqual({
      summary: '/r/k6-summary.json',
      record: '/r/timeline.ndjson',
      ownSummary: '/r/script-summary.json',
    });
  });
});

describe('names of what is observed', () => {
  it.each([
    ['orchestrator.memory', {}, { service: 'orchestrator', quantity: 'memory' }],
    ['a.b.cpu', {}, { service: 'a.b', quantity: 'cpu' }],
    ['queue.depth', { queue: 'payments' }, { service: 'queue', quantity: 'depth', queue: 'payments' }],
    [
      'orchestrator.cpu',
      { replica: '2', side: 'base' },
      { service: 'orchestrator', quantity: 'cpu', replica: '2', side: 'base' },
    ],
    ['orchestrator.cpu', { side: 'elsewhere', other: 'x' }, { service: 'orchestrator', quantity: 'cpu' }],
    ['http_reqs', {}, undefined],
    ['.cpu', {}, undefined],
    ['orchestrator.', {}, undefined],
  ])('%s %j', (name, tags, identity) => {
    const parsed = parseObservedName(name, tags);
    expect(parsed).toEqual(identity);
    if (parsed !== undefined) {
      expect(observedName(parsed)).toBe(name);
      expect(parseObservedName(name, observedTags(parsed))).toEqual(parsed);
    }
  });

  it('only what narrows it is a tag', () => {
    expect(observedTags({ service: 'a', quantity: 'b' })).toEqual({});
    expect(
      observedTags({ service: 'a', quantity: 'b', queue: 'q', replica: '1', side: 'candidate' }),
    ).toEqual({
      queue: 'q',
      replica: '1',
      side: 'candidate',
    });
  });
});

describe('what is wrong with a result', () => {
  it.each([
    [{ schemaVersion: 1 }, undefined],
    [{ schemaVersion: 2 }, 'its schema version is 2, this version reads 1'],
    [{ schemaVersion: 'x'.repeat(30) }, `its schema version is ${'x'.repeat(20)}, this version reads 1`],
    [{}, 'it has no schemaVersion'],
    [5, 'it has no schemaVersion'],
    [null, 'it has no schemaVersion'],
  ])('the version of %j', (value, problem) => {
    expect(versionProblem(value)).toBe(problem);
  });

  it('the first thing that is not as it must be, by its path', () => {
    const { error } = z.object({ a: z.object({ b: z.number() }) }).safeParse({ a: { b: 'x' } });
    expect(error && shapeProblem(error)).toMatch(/^it does not have the shape of a result: a\.b: .*number/);
  });
});
