import { expect, test } from 'vitest';
import { readPublishInputs } from '../../src/inputs/publish-schema.ts';
import type { InputSource } from '../../src/inputs/source.ts';

test('nothing but the token: everything has its default', () => {
  expect(readPublishInputs(given({ 'github-token': 'ghs_1' }))).toEqual({
    'github-token': 'ghs_1',
    'artifact-name': 'perf-results-',
    comment: 'auto',
    'comment-key': 'default',
    'job-summary': true,
    'issue-on-regression': false,
    'dry-run': false,
  });
});

test('every mistake is said at once, the token never', () => {
  const wrong = given({
    'github-token': 'ghs secret',
    'artifact-name': 'a/b',
    comment: 'sometimes',
    'comment-key': 'a b',
    'job-summary': 'maybe',
    'issue-on-regression': '1',
    'dry-run': 'yes',
  });
  const message = messageOf(wrong);
  for (const name of Object.keys(Object.fromEntries(wrong.values)))
    expect(message).toContain(`- ${name} is `);
  expect(message).not.toContain('ghs secret');
});

test('without a token nothing can be read', () => {
  expect(messageOf(given({ comment: 'never' }))).toContain('github-token is empty: leave it out');
});

function given(texts: Record<string, string>): InputSource {
  const values = Object.entries(texts).map(
    ([name, text]) => [name, { text, where: `input ${name}` }] as const,
  );
  return { kind: 'input', values: new Map(values) };
}

function messageOf(source: InputSource): string {
  try {
    readPublishInputs(source);
  } catch (error) {
    return String(error);
  }
  throw new Error('nothing was wrong');
}
