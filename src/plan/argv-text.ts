import { HIDDEN, looksSecret, scrubber } from '../wording/secret-names.ts';

/** To read and to paste into a shell; never run from this text. */
export function argvText(argv: readonly string[]): string {
  return argv
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(' ');
}

/** The same words without secrets: values of such variables, and of options whose names look secret (`--api-key x`). */
export function withoutSecretWords<Words extends readonly string[]>(
  argv: Words,
  env: Record<string, string>,
): Words {
  const scrub = scrubber([env]);
  return argv.map((word, index) => {
    const option = /^(-{1,2}[\w.-]+|[A-Za-z_]\w*)=/.exec(word)?.[1];
    if (option !== undefined && isSecretOption(option)) return `${option}=${HIDDEN}`;
    const before = argv[index - 1];
    const isValue = before?.startsWith('-') === true && !before.includes('=') && !word.startsWith('-');
    return isValue && isSecretOption(before) ? HIDDEN : scrub(word);
  }) as readonly string[] as Words;
}

function isSecretOption(option: string): boolean {
  return looksSecret(option.replace(/^-+/, '').replaceAll(/[-.]/g, '_'));
}
