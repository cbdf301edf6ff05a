import { expect, it } from 'vitest';
import { observedLabel, replicaText } from '../../src/wording/series.ts';
import { reasonOf } from '../../src/wording/reason.ts';

const caused = (message: string, cause: unknown) => new Error(message, { cause });
const coded = (message: string, code: string) => Object.assign(new Error(message), { code });

it.each<[string, unknown, string]>([
  ['a message', new Error('boom'), 'boom'],
  ['an error without one', new TypeError(''), 'TypeError'],
  ['no error at all', 'boom', 'boom'],
  ['nothing', undefined, 'undefined'],
  [
    'a message that says something goes before its cause',
    caused('no such host', new Error('x')),
    'no such host',
  ],
  ['one that says nothing gives way to its cause', caused('fetch failed', new Error('refused')), 'refused'],
  ['another', caused('terminated', new Error('other side closed')), 'other side closed'],
  ['an empty one', caused('', new Error('refused')), 'refused'],
  ['words like those say something', caused('fetch failed twice', new Error('x')), 'fetch failed twice'],
  ['and these', caused('it terminated', new Error('x')), 'it terminated'],
  ['a cause by its code', caused('fetch failed', coded('', 'ECONNREFUSED')), 'ECONNREFUSED'],
  ['a cause that says nothing either', caused('fetch failed', new Error('')), 'fetch failed'],
  ['a cause that is no error', caused('fetch failed', 'x'), 'fetch failed'],
])('%s', (_, error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});

it.each([
  [{ service: 'queue', quantity: 'depth' }, 'Queue depth'],
  [{ service: 'queue', quantity: 'depth', queue: 'payments' }, 'Queue depth (payments)'],
  [
    { service: 'mine', quantity: 'threads', replica: '2', side: 'base' as const },
    'mine.threads (replica 2, base)',
  ],
  [{ service: 'orchestrator', quantity: 'cpu', replica: 'all' }, 'Orchestrator CPU (all replicas)'],
])('%j is called %s', (identity, label) => {
  expect(observedLabel(identity)).toBe(label);
});

it('a replica is called by its number', () => {
  expect([replicaText('3'), replicaText('all')]).toEqual(['replica 3', 'all replicas']);
});
