import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The bundle as users get it; `npm run build` makes it. */
export const BUNDLE = resolve(import.meta.dirname, '../../dist/index.js');

/** A job's folders and the files a runner hands to a step. */
export interface Job extends AsyncDisposable {
  directory: string;
  workspace: string;
}

export interface StepResult {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  /** Read back from the files as a runner does. */
  outputs: Record<string, string>;
  state: Record<string, string>;
  summary: string;
}

export interface StepRequest {
  /** Path of the Node to run on; by default the one the action declares. */
  node?: string | undefined;
  inputs?: Record<string, string>;
  env?: Record<string, string>;
  /** State of the main step: this is the post step then. */
  state?: Record<string, string>;
  /** Another file of dist/ than the main step's. */
  entry?: string;
  /** Looked at ten times a second; once it is true, the step gets the signal (SIGINT). */
  interruptWhen?: () => boolean;
  signal?: NodeJS.Signals;
}

export function aJob(): Job {
  const directory = mkdtempSync(join(tmpdir(), 'perf-job-'));
  const workspace = join(directory, 'workspace');
  mkdirSync(workspace);
  return {
    directory,
    workspace,
    async [Symbol.asyncDispose]() {
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Runs the bundle as a runner would: a clean environment, inputs and state as variables, fresh files. */
export function runStep(job: Job, request: StepRequest = {}): Promise<StepResult> {
  const file = (name: string) => join(job.directory, name);
  for (const name of FILES) writeFileSync(file(name), '');
  const child = spawn(
    request.node ?? (process.env.PERF_TEST_NODE24 || process.execPath),
    [request.entry === undefined ? BUNDLE : resolve(BUNDLE, '..', request.entry)],
    {
      cwd: job.workspace,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        PATH: process.env.PATH,
        HOME: process.env.HOME,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: job.workspace,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'octo-org/orders',
        GITHUB_SHA: 'c0ffee0000000000000000000000000000000000',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        GITHUB_RUN_ID: '77',
        GITHUB_RUN_ATTEMPT: '1',
        RUNNER_TEMP: job.directory,
        ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, file(name)])),
        ...prefixed('INPUT_', request.inputs),
        ...prefixed('STATE_', request.state),
        ...request.env,
      },
    },
  );
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  const watch = setInterval(() => {
    if (request.interruptWhen?.() !== true) return;
    clearInterval(watch);
    child.kill(request.signal ?? 'SIGINT');
  }, 100);
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('close', (exitCode) => {
      clearInterval(watch);
      const read = (name: string) => readFileSync(file(name), 'utf8');
      const outputs = fileCommands(read('OUTPUT'));
      const state = fileCommands(read('STATE'));
      done({ exitCode, stdout, stderr, outputs, state, summary: read('STEP_SUMMARY') });
    });
  });
}

const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'] as const;

/** `name<<delimiter`, lines, `delimiter`; the last of a name wins. */
function fileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at);
    values[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return values;
}

function prefixed(prefix: string, values: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      `${prefix}${prefix === 'INPUT_' ? name.toUpperCase() : name}`,
      value,
    ]),
  );
}
