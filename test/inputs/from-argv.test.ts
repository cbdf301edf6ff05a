import { describe, expect, test } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import { COMMAND_NAMES } from '../../src/inputs/commands.ts';
import { type CommandLine, fromArgv } from '../../src/inputs/from-argv.ts';
import { readInputs } from '../../src/inputs/read-inputs.ts';

describe('what is asked for', () => {
  test('run with a type and flags', () => {
    const line = command(['run', 'stress', '--duration', '15m', '--vus=2000', '--dry-run']);
    expect(line.command).toBe('run');
    expect(textsOf(line)).toEqual({
      'test-type': 'stress',
      duration: '15m',
      vus: '2000',
      'dry-run': 'true',
    });
  });
  test.each<[name: string, argv: string[], texts: Record<string, string>]>([
    ['several types', ['run', 'load', 'spike'], { 'test-type': 'load,spike' }],
    ['no type', ['run'], {}],
    ['the last of a repeated flag wins', ['run', '--vus', '1', '--vus', '2'], { vus: '2' }],
    [
      'lists add up',
      ['run', '--thresholds', 'a: max<1', '--thresholds', 'b: max<1'],
      { thresholds: 'a: max<1\nb: max<1' },
    ],
    ['a negated flag', ['run', '--no-dashboard'], { dashboard: 'false' }],
    ['a flag with an explicit false', ['run', '--keep-stack=false'], { 'keep-stack': 'false' }],
    ['a negative number reaches its own check', ['run', '--vus', '-5'], { vus: '-5' }],
    ['a limit with a dash in front', ['run', '--thresholds=--x'], { thresholds: '--x' }],
    ['after two dashes everything is an operand', ['run', '--', 'load'], { 'test-type': 'load' }],
  ])('%s', (_, argv, texts) => {
    expect(textsOf(command(argv))).toEqual(texts);
  });
  test('operands and flags of the other commands', () => {
    expect(command(['data', '2500', 'orders.jsonl', '--seed', '7'])).toMatchObject({
      operands: ['2500', 'orders.jsonl'],
      options: { seed: '7' },
    });
    expect(command(['queues', '--watch', '--interval', '5', '--for', '300', '--csv', 'f']).options).toEqual({
      watch: true,
      interval: '5',
      for: '300',
      csv: 'f',
    });
    expect(command(['report', 'a.json', '-', '--format', 'html']).operands).toEqual(['a.json', '-']);
    expect(textsOf(command(['up', '--grafana']))).toEqual({ grafana: 'true' });
  });
});

describe('help', () => {
  test.each([[], ['--help'], ['-h'], ['help']])('in general: %s', (...argv) => {
    const line = fromArgv(argv.flat());
    expect(line).toMatchObject({ kind: 'help' });
    for (const name of COMMAND_NAMES)
      expect(line).toHaveProperty('text', expect.stringContaining(`  ${name} `));
  });
  test.each([...COMMAND_NAMES, ''])(
    'of %s is as wide as the terminal, 80 columns where there is none',
    (name) => {
      for (const [columns, widest] of [
        [undefined, 80],
        [72, 72],
        [300, 110],
      ] as const) {
        const line = fromArgv(
          [name, '--help'].filter((word) => word !== ''),
          columns,
        );
        if (line.kind !== 'help') throw new Error('not help');
        expect(line.text).toMatch(new RegExp(`^Usage: orchestrator-perf ${name}`));
        for (const row of line.text.split('\n').slice(1))
          expect(row.length, row).toBeLessThanOrEqual(name === '' ? Math.max(widest, columns ?? 0) : widest);
        expect(
          fromArgv(
            ['help', name].filter((word) => word !== ''),
            columns,
          ),
        ).toEqual(line);
      }
    },
  );
  test('names every input of a run with its default, and none of the action', () => {
    const line = fromArgv(['run', '--help']);
    if (line.kind !== 'help') throw new Error('not help');
    const text = line.text.replaceAll(/\s+/g, ' ');
    expect(text).toContain(
      '--health-timeout <text> How long the stack may take to become healthy. (default: 180s)',
    );
    expect(text).toContain('(localstack, floci, elasticmq, reference, none; default: localstack)');
    expect(line.text).not.toContain('--github-token');
  });
  test('version', () => {
    expect(fromArgv(['--version'])).toEqual({ kind: 'version' });
  });
});

describe('wrong usage', () => {
  test.each<[name: string, argv: string[], says: RegExp]>([
    ['unknown command', ['rnu'], /unknown command "rnu".*run, .*report.*Did you mean "run"/],
    ['unknown flag', ['run', '--duratoin', '1m'], /unknown flag --duratoin\. Did you mean "duration"/],
    ['short flag', ['run', '-d'], /unknown flag -d/],
    ['flag of another command', ['data', '1', 'f', '--vus', '2'], /unknown flag --vus/],
    ['input of the action', ['run', '--comment', 'never'], /unknown flag --comment/],
    ['value missing at the end', ['run', '--duration'], /--duration needs a value/],
    ['value missing in the middle', ['run', '--duration', '--vus', '2'], /--duration needs a value/],
    ['too few operands', ['compare', 'a.json'], /compare takes <baseline> <candidate>, given "a.json"/],
    ['too many operands', ['doctor', 'now'], /doctor takes no arguments, given "now"/],
    ['a prototype name', ['run', '--__proto__', 'x'], /unknown flag --__proto__/],
    ['an inherited name', ['constructor'], /unknown command "constructor"/],
    ['help on nothing', ['help', 'me'], /unknown command "me"/],
  ])('%s', (_, argv, says) => {
    expect(problemsOf(argv).join('\n')).toMatch(says);
  });
  test('wrong flags and wrong values of a run are shown together', () => {
    expect(problemsOf(['run', 'laod', '--stak', 'x', '--vus', '0'])).toEqual([
      expect.stringContaining('--stak'),
      expect.stringContaining('laod'),
      expect.stringContaining('vus is "0"'),
    ]);
  });
  test.each<[argv: string[], problems: number]>([
    [['run', 'load', '--durations', '10s'], 1],
    [['run', '--durations', '10s', 'load'], 1],
    [['compare', '--tolerance', '5%', 'a.json', 'b.json'], 1],
    [['compare', 'a.json', '--tolerance', 'b.json'], 1],
    [['doctor', '--wait', '10s'], 1],
    // The flag that was meant takes no value.
    [['up', '--grafanna', 'now'], 2],
    [['run', 'load', '--no-dashboard', 'sopke'], 1],
  ])('what follows an unknown flag is no mistake of its own: %j', (argv, count) => {
    expect(problemsOf(argv)).toHaveLength(count);
  });
  test('all mistakes at once', () => {
    expect(problemsOf(['compare', '--fast', '--slow'])).toEqual([
      expect.stringContaining('--fast'),
      expect.stringContaining('--slow'),
      expect.stringContaining('compare takes'),
    ]);
  });
});

function command(argv: string[]): CommandLine & { kind: 'command' } {
  const line = fromArgv(argv);
  if (line.kind !== 'command') throw new Error(`${line.kind} was understood`);
  return line;
}

function textsOf(line: CommandLine & { kind: 'command' }): Record<string, string> {
  return Object.fromEntries([...line.source.values].map(([name, { text }]) => [name, text]));
}

function problemsOf(argv: string[]): string[] {
  try {
    const line = fromArgv(argv);
    if (line.kind === 'command') readInputs({ surface: 'cli', sources: [line.source] });
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('no problem was found');
}
