import { dirname } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { goDurationS } from './go-duration.ts';
import { K6Messages } from '../messages.ts';
import type { Generator } from '../generator.ts';

export interface ScriptFacts {
  /** Options as k6 will use them, unvalidated. */
  options: Record<string, unknown>;
  totalDurationS: number;
  maxVus: number;
}

export interface InspectRequest {
  script: string;
  /** Where it will run: only what can be read there counts. */
  generator: Pick<Generator, 'ask'>;
  /** Environment of the run: scripts read it while they load. */
  env: Record<string, string>;
  reads: string[];
  signal: AbortSignal;
  timeoutMs?: number;
}

/** Syntax that k6 cannot run makes it spin for ever, in `inspect` and in `run`, when the file ends in `.ts`. */
const TIMEOUT_MS = 30_000;

/** Asks k6 what it would do with a script, without doing it; a script that cannot run is a UserError with its cause. */
export async function inspectScript(request: InspectRequest): Promise<ScriptFacts> {
  const { script, generator, env, reads, signal, timeoutMs = TIMEOUT_MS } = request;
  const result = await generator.ask(
    {
      args: [
        'inspect',
        '--execution-requirements',
        // `run` hands its environment to the script by default, `inspect` does not.
        '--include-system-env-vars',
        '--log-format',
        'json',
        script,
      ],
      env,
      directory: dirname(script),
      reads,
    },
    { timeoutMs, signal },
  );
  signal.throwIfAborted();
  if (result.timedOut)
    throw new UserError(
      `k6 did not finish reading ${script} within ${timeoutMs / 1000} s`,
      'k6 hangs on TypeScript syntax it cannot run: decorators, `using`, `for await`. Write the script without them.',
    );
  if (result.code !== 0) throw whyNot(script, result.stderr, result.error);
  return readFacts(script, result.stdout);
}

/** What k6 says, in order of how exact it is, and what helps. */
const CAUSES: { said: RegExp; what: string; hint: string }[] = [
  {
    said: /no exported functions/i,
    what: 'exports no function',
    hint: 'Export a default function, or one for each scenario: `export default function () { … }`.',
  },
  {
    said: /couldn't be found|no such file/i,
    what: 'imports or opens a file that is not there',
    hint: 'k6 needs the exact file name with its extension; paths are relative to the importing file.',
  },
  {
    said: /https?:\/\/|remote module|k6\/x\//i,
    what: 'imports something that is not on this machine',
    hint: 'Keep a copy of the module beside the script and import that; runs must not depend on the network.',
  },
  {
    said: /SyntaxError|Line \d+:\d+|Unexpected (token|end)/i,
    what: 'has a syntax error',
    hint: 'Try it with: k6 inspect <script>',
  },
];

function whyNot(script: string, stderr: string, error: Error | undefined): UserError {
  const messages = new K6Messages();
  for (const line of stderr.split('\n')) messages.add(line);
  const said = (messages.at('error').join(' | ') || error?.message || 'k6 gave no reason').slice(0, 600);
  const cause = CAUSES.find((one) => one.said.test(said.replaceAll(`file://${script}`, '')));
  return new UserError(
    `k6 script ${script} ${cause?.what ?? 'cannot be loaded'}: ${said}`,
    cause?.hint ?? 'Try it with: k6 inspect <script>',
  );
}

function readFacts(script: string, stdout: string): ScriptFacts {
  try {
    const { totalDuration, maxVUs, ...options } = JSON.parse(stdout);
    return { options, totalDurationS: goDurationS(String(totalDuration)), maxVus: Number(maxVUs) || 0 };
  } catch (cause) {
    throw new UserError(`k6 could not say what ${script} does`, 'Try it with: k6 inspect <script>', {
      cause,
    });
  }
}
