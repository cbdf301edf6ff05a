import { expect, test } from 'vitest';
import { argvText, withoutSecretWords } from '../../src/plan/argv-text.ts';

test.each<[string[], string]>([
  [['node', 'a/b.js', '--x=1,2', 'me@x:8%'], 'node a/b.js --x=1,2 me@x:8%'],
  [['sh', '-c', 'a && b'], "sh -c 'a && b'"],
  [['echo', "it's", ''], "echo 'it'\\''s' ''"],
])('%j can be pasted into a shell: %s', (argv, text) => {
  expect(argvText(argv)).toBe(text);
});

test.each<[string, string[], string[]]>([
  ['the value behind an option', ['--api-key', 'x1'], ['--api-key', '***']],
  ['a value with it', ['--api.key=x1', '-token=x2'], ['--api.key=***', '-token=***']],
  ['a variable before the command', ['API_KEY=x1', 'node'], ['API_KEY=***', 'node']],
  ['the value of a variable that is a secret', ['--auth', 'bearer hush-hush'], ['--auth', 'bearer ***']],
  ['not another option', ['--token', '--port', '1'], ['--token', '--port', '1']],
  ['not what stands behind a value', ['--token=x', 'server.js'], ['--token=***', 'server.js']],
  ['not an option that only sounds like it', ['--monkey', 'x1', '--x=y'], ['--monkey', 'x1', '--x=y']],
  ['not a word that is no option', ['token', 'x1'], ['token', 'x1']],
])('secret is %s', (_, argv, shown) => {
  expect(withoutSecretWords(argv, { MY_TOKEN: 'hush-hush' })).toEqual(shown);
});
