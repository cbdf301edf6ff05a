import { describe, expect, test } from 'vitest';
import { commandLine } from '../../src/inputs/command-line.ts';

describe('a command line is split as a shell would', () => {
  test.each<[string, string[]]>([
    ['npm start', ['npm', 'start']],
    ['  node\t server.js  ', ['node', 'server.js']],
    ['java -jar "my app.jar"', ['java', '-jar', 'my app.jar']],
    ['node -e \'a && b | $(c) `d` "e"\'', ['node', '-e', 'a && b | $(c) `d` "e"']],
    ['a "b;c" d"e f"g \'\'', ['a', 'b;c', 'de fg', '']],
    ['a b\\ c \\& \\$X', ['a', 'b c', '&', '$X']],
    ['a "\\"b\\" \\$ \\n \\\\"', ['a', '"b" $ \\n \\']],
    ['./gradlew -Dx.y=1 --port=3000', ['./gradlew', '-Dx.y=1', '--port=3000']],
  ])('%s', (text, words) => {
    expect(commandLine(text)).toEqual({ ok: true, value: words });
  });
});

describe('what needs a shell is refused, with what to do', () => {
  test.each([
    'npm ci && npm start',
    'a | b',
    'a; b',
    'a > log',
    'a < in',
    'a &',
    'a $(b)',
    'a `b`',
    'a $PORT',
    'a "$PORT"',
    'a "`b`"',
    'a *.js',
    'a ~/x',
    'a {b,c}',
    'a # note',
    'a\nb',
    'a "b$',
  ])('%s', (text) => {
    expect(commandLine(text)).toEqual({
      ok: false,
      expected: expect.stringContaining('put everything else into a script'),
    });
  });
  test.each([
    ['', 'a command, such as "npm start"'],
    ["''", 'a command, such as "npm start"'],
    ['a "b', 'a command whose quotes end: " is open'],
    ["a 'b", "a command whose quotes end: ' is open"],
    ['a \\', 'stands for nothing'],
    ['NODE_ENV=production node a.js', 'give the variable NODE_ENV by start-env'],
  ])('%s', (text, expected) => {
    expect(commandLine(text)).toEqual({ ok: false, expected: expect.stringContaining(expected) });
  });
});
