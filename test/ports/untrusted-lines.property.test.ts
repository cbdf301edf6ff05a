import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardCommands, plainLine } from '../../src/ports/untrusted-lines.ts';
import { commandsIn } from '../support/runner-commands.ts';

const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '::',
        'error',
        'add-mask',
        '##[',
        ']',
        ' ',
        '\t',
        '\n',
        '\r',
        '\u2003',
        '\u00a0',
        'stop-commands',
        'a=b',
      ),
      fc.string({ maxLength: 3 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

test('no text is ever a command, and commands after it are heard again', () => {
  fc.assert(
    fc.property(text, (said) => {
      const heard = commandsIn(`${guardCommands(said)}\n::notice::after`);
      expect(heard.filter((command) => command !== 'stop-commands')).toEqual(['notice']);
    }),
    { numRuns: 5000 },
  );
});

test('a line stays one line without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      expect(plainLine(line)).not.toMatch(/[\x00-\x08\x0a-\x1f\x7f-\x9f]/);
    }),
  );
});
