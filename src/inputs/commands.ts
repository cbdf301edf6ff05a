import { TEST_TYPES } from '../../k6/lib/profiles.ts';
import { existsOn, INPUT_NAMES, type InputName, inputsOnlyWith } from './schema.ts';

export interface Option {
  type: 'boolean' | 'string';
  description: string;
  /** Placeholder of the value in the help. */
  value?: string;
}

export interface Command {
  summary: string;
  /** As in the usage line: `<a> <b>`, `[type]`. */
  operands: string;
  fewest: number;
  most: number;
  /** Inputs this command takes as flags. */
  inputs: readonly InputName[];
  /** Flags of this command only. */
  options: Readonly<Record<string, Option>>;
}

const EVERY_INPUT = INPUT_NAMES.filter((name) => existsOn(name, 'cli'));
const STACK_INPUTS: readonly InputName[] = [
  ...inputsOnlyWith('compose'),
  'config',
  'stack',
  'health-path',
  'metrics-path',
  'health-timeout',
  'working-directory',
];
const FORMAT: Option = {
  type: 'string',
  value: '<format>',
  description: 'terminal, html, markdown, json, junit or csv (default: terminal)',
};
const OUTPUT: Option = {
  type: 'string',
  value: '<file>',
  description: 'write to this file (default: standard output)',
};
const COMMENT: Option = {
  type: 'boolean',
  description: 'print the comment a pull request would get, exactly as GitHub would be sent it',
};

const K6_EXIT_CODE: Option = {
  type: 'string',
  value: '<number>',
  description: 'what k6 ended with: 99 says that limits were crossed, also where the file holds none',
};

/** Every command of the tool with what it accepts; help and parsing both read it. */
export const COMMANDS = {
  run: {
    summary: 'run a performance test and judge it',
    operands: `[${[...TEST_TYPES, 'all'].join('|')}]`,
    fewest: 0,
    most: 5,
    inputs: EVERY_INPUT,
    options: {},
  },
  calibrate: {
    summary: 'one version against itself: what this machine can show',
    operands: '',
    fewest: 0,
    most: 0,
    inputs: EVERY_INPUT.filter((name) => name !== 'base' && !name.startsWith('base-')),
    options: {},
  },
  report: {
    summary: 'report on k6 results that are already there',
    operands: '<k6 results…>',
    fewest: 1,
    most: 10_000,
    inputs: ['thresholds', 'fail-on', 'config', 'working-directory'],
    options: {
      format: FORMAT,
      output: OUTPUT,
      'dry-run': COMMENT,
      'test-type': { type: 'string', value: '<type>', description: 'judge as this type of test' },
      baseline: { type: 'string', value: '<file>', description: 'compare with this result' },
      follow: { type: 'boolean', description: 'keep reading a file that is still being written' },
      tag: { type: 'string', value: '<name>', description: 'keep metrics apart by this tag' },
      'k6-exit-code': K6_EXIT_CODE,
    },
  },
  compare: {
    summary: 'compare two results',
    operands: '<baseline> <candidate>',
    fewest: 2,
    most: 2,
    inputs: ['thresholds', 'fail-on', 'regression-tolerance', 'config', 'working-directory'],
    options: { format: FORMAT, output: OUTPUT, 'dry-run': COMMENT, 'k6-exit-code': K6_EXIT_CODE },
  },
  eject: {
    summary: 'write the k6 script of your requests, to be edited',
    operands: `[${TEST_TYPES.join('|')}]`,
    fewest: 0,
    most: 1,
    inputs: EVERY_INPUT,
    options: { output: OUTPUT },
  },
  data: {
    summary: 'write test events, one a line',
    operands: '<count> <file>',
    fewest: 2,
    most: 2,
    inputs: [],
    options: {
      seed: {
        type: 'string',
        value: '<number>',
        description: 'another seed gives other events (default: 1)',
      },
    },
  },
  queues: {
    summary: 'show the queues of a running stack',
    operands: '',
    fewest: 0,
    most: 0,
    inputs: [],
    options: {
      url: {
        type: 'string',
        value: '<url>',
        description: 'SQS endpoint (default: that of the running stack)',
      },
      project: { type: 'string', value: '<name>', description: 'the stack of this compose project' },
      watch: { type: 'boolean', description: 'repeat until Ctrl-C' },
      interval: { type: 'string', value: '<seconds>', description: 'seconds between two looks (default: 2)' },
      for: { type: 'string', value: '<seconds>', description: 'stop after this many seconds' },
      csv: { type: 'string', value: '<file>', description: 'write every look to this file as well' },
    },
  },
  up: {
    summary: 'start the stack and leave it running',
    operands: '',
    fewest: 0,
    most: 0,
    inputs: STACK_INPUTS,
    options: {},
  },
  down: {
    summary: 'take down what `up` or a killed run left',
    operands: '',
    fewest: 0,
    most: 0,
    inputs: ['working-directory'],
    options: { project: { type: 'string', value: '<name>', description: 'only this compose project' } },
  },
  doctor: {
    summary: 'check what this machine has and lacks',
    operands: '',
    fewest: 0,
    most: 0,
    inputs: [],
    options: {},
  },
  init: {
    summary: 'write a workflow and a config that fit here, and try them',
    operands: '',
    fewest: 0,
    most: 0,
    inputs: ['working-directory'],
    options: {
      try: { type: 'boolean', description: 'run a smoke test with what was written' },
      from: {
        type: 'string',
        value: '<file>',
        description: 'make the requests of an OpenAPI description or a .har, or use a k6 script',
      },
      service: { type: 'string', value: '<name>', description: 'which one, where there are several' },
      force: { type: 'boolean', description: 'overwrite files that are there' },
    },
  },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

export function commandOf(name: CommandName): Command {
  return COMMANDS[name];
}
