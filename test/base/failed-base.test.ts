import { expect, it } from 'vitest';
import { StackError } from '../../src/domain/errors.ts';
import { failedBase } from '../../src/base/failed-base.ts';

it('a base that cannot be built is said with its last lines, on one line', () => {
  const tail = ['one', 'npm error code E404', '', '\u001b[31mnpm error gone\u001b[0m', ' '];
  const error = new StackError('build-command of main (8c1f2ab) exited with code 1', 'hint', 'build', tail);
  const { because, advice } = failedBase('main (8c1f2ab)', error);
  expect(because).toBe(
    'main (8c1f2ab) could not be started: build-command of main (8c1f2ab) exited with code 1 | one | npm error code E404 | npm error gone',
  );
  expect(advice).toContain('base: none');
});
