import type { Argv } from '../domain/plan.ts';
import type { Parse } from './values.ts';

/**
 * Words of a command as a shell tells them apart (blanks, quotes, backslash), and nothing else that a shell does: no
 * variable, no pattern, no pipe. What would need one is refused, so that nothing runs otherwise than it reads.
 */
export const commandLine: Parse<Argv> = (text) => {
  const words: string[] = [];
  let word: string | undefined;
  let quote: '"' | "'" | undefined;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    if (quote === undefined && /\s/.test(char) && char !== '\n') {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (char === quote) quote = undefined;
    else if (quote === undefined && (char === '"' || char === "'")) {
      quote = char;
      word ??= '';
    } else if (char === '\\' && quote !== "'") {
      if (next === '') return refused('a \\ at the end, which stands for nothing');
      // Between double quotes a backslash is one, but before these.
      const isEscape = quote === undefined || '"\\$`'.includes(next);
      word = (word ?? '') + (isEscape ? next : `\\${next}`);
      at++;
    } else if (isOfTheShell(char, quote)) return refused(`"${char === '\n' ? 'a line end' : char}"`);
    else if (char === '\0') return refused('a NUL');
    else word = (word ?? '') + char;
  }
  if (quote !== undefined) return { ok: false, expected: `a command whose quotes end: ${quote} is open` };
  if (word !== undefined) words.push(word);
  const [command, ...args] = words;
  if (command === undefined || command === '')
    return { ok: false, expected: 'a command, such as "npm start"' };
  if (/^[A-Za-z_]\w*=/.test(command))
    return {
      ok: false,
      expected: `a command, such as "npm start"; give the variable ${command.replace(/=.*$/s, '')} by start-env`,
    };
  return { ok: true, value: [command, ...args] };
};

/** Unquoted, or what also means something between double quotes. */
function isOfTheShell(char: string, quote: '"' | "'" | undefined): boolean {
  if (quote === "'") return false;
  if (quote === '"') return '$`'.includes(char);
  return '&|;<>()$`*?[]{}~#!\n'.includes(char);
}

function refused(what: string): { ok: false; expected: string } {
  return {
    ok: false,
    expected: `a command with its arguments, which is started without a shell: it has ${what}. Quote it with ' where it is meant as it is; put everything else into a script and give that`,
  };
}
