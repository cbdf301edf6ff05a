import { describe, expect, test } from 'vitest';
import { guardCommands, plainLine } from '../../src/ports/untrusted-lines.ts';
import { commandsIn } from '../support/runner-commands.ts';

describe('text of others in a workflow log', () => {
  test.each([
    ['a command', '::error::x'],
    ['after blanks', ' \t ::error::x'],
    ['after a no-break space', '\u00a0::error::x'],
    ['with properties', '::error file=a,line=1::x'],
    ['on the second line', 'ok\n::add-mask::password'],
    ['after a bare carriage return', 'ok\r::add-mask::password'],
    ['of the old form, anywhere in the line', 'oops ##[add-mask]x'],
    ['that stops commands itself', '::stop-commands::abc\n::abc::\n::error::x'],
    ['after a resume with a wrong token', '::token::\n::error::x'],
  ])('%s is no command', (_, text) => {
    const printed = guardCommands(text);
    expect(commandsIn(text), 'the runner would obey the bare text').not.toEqual([]);
    expect(commandsIn(printed)).toEqual(['stop-commands']);
    expect(printed).toContain(text);
  });
  test('commands of ours work again afterwards', () => {
    expect(commandsIn(`${guardCommands('::error::x')}\n::warning::y`)).toEqual(['stop-commands', 'warning']);
  });
  test.each(['plain', 'a :: b', 'std::vector', '# [x]', ''])('"%s" is printed as it is', (text) => {
    expect(guardCommands(text)).toBe(text);
  });
});

describe('text of others in a terminal', () => {
  test.each([
    ['colours', '\x1b[31mred\x1b[0m', 'red'],
    ['cursor movements', 'a\x1b[2K\x1b[1Ab', 'ab'],
    ['a window title', 'a\x1b]0;evil\x07b', 'ab'],
    ['a link', '\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\', 'text'],
    ['bells and backspaces', 'a\x07\x08b', 'a  b'],
    ['8-bit controls', 'a\x9b31mb', 'a 31mb'],
    ['a tab', 'a\tb', 'a\tb'],
    ['letters', 'naïve 🚀 ₂', 'naïve 🚀 ₂'],
  ])('%s', (_, text, shown) => {
    expect(plainLine(text)).toBe(shown);
  });
});
