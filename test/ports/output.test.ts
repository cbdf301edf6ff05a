import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardedOutput, type Place } from '../../src/ports/output.ts';
import { commandsIn } from '../support/runner-commands.ts';

function written(text: string, place: Partial<Place> & { isTTY?: boolean } = {}): string {
  let out = '';
  const stream = {
    isTTY: place.isTTY,
    write(given: string) {
      out += given;
    },
  };
  guardedOutput(stream, { isFile: false, inWorkflow: false, ...place }).write(text);
  return out;
}

describe('what the command line prints', () => {
  it.each<[string, string, Partial<Place> & { isTTY?: boolean }, string | RegExp]>([
    ['plain lines in a workflow', 'a\nb\n', { inWorkflow: true }, 'a\nb\n'],
    [
      'a command in a workflow',
      'a\n::error::x\n',
      { inWorkflow: true },
      /^::stop-commands::(\S+)\na\n::error::x\n::\1::\n$/,
    ],
    [
      'the old form',
      'a ##[add-mask]x',
      { inWorkflow: true },
      /^::stop-commands::(\S+)\na ##\[add-mask\]x\n::\1::\n$/,
    ],
    ['a command into a file', '::error::x\n', { inWorkflow: true, isFile: true }, '::error::x\n'],
    ['a command at home', '::error::x\n', {}, '::error::x\n'],
    ['controls into a pipe stay data', 'a\x9b2Jb', {}, 'a\x9b2Jb'],
    ['controls in a terminal', 'a\x1b[2Jb\x07\x9b31mc\x1b]0;t\x07d', { isTTY: true }, 'ab  31mcd'],
    ['controls in a workflow', 'a\x1b[2Jb\n', { inWorkflow: true }, 'ab\n'],
    ['colours of ours', '\x1b[31mred\x1b[0m \x1b[8mhidden', { isTTY: true }, '\x1b[31mred\x1b[0m hidden'],
    ['a cleared screen of ours', '\x1b[H\x1b[2Jtable\x1b[H\x1b[2J', { isTTY: true }, '\x1b[H\x1b[2Jtable'],
  ])('%s', (_, text, place, expected) => {
    if (expected instanceof RegExp) expect(written(text, place)).toMatch(expected);
    else expect(written(text, place)).toBe(expected);
  });

  it('is never a command of others, and what follows is heard again', () => {
    const pieces = fc.constantFrom(
      '::',
      'error',
      '##[',
      ']',
      ' ',
      '\t',
      '\n',
      '\r',
      '\x85',
      '\u2003',
      'a',
      '\x1b[31m',
      '\x1f',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (said) => {
        const heard = commandsIn(`${written(`${said.join('')}\n`, { inWorkflow: true })}::notice::after`);
        expect(heard.filter((command) => command !== 'stop-commands')).toEqual(['notice']);
      }),
      { numRuns: 3000 },
    );
  });
});
