import { UserError } from '../../domain/errors.ts';
import { GENERATORS } from '../../domain/generators.ts';
import type { Generator } from '../generator.ts';
import { K6Messages } from '../messages.ts';
import { goDurationS } from './go-duration.ts';
import { plannedSecondsOf, type Scenarios } from './scenarios.ts';

export interface InspectedScript {
  /** Options as k6 will use them; of them only what is read here is checked. */
  options: { scenarios: Scenarios; summaryTrendStats: string[]; tags: Record<string, string> };
  /** Until the last scenario is over; undefined where one runs a number of iterations. */
  plannedS: number | undefined;
  /** At most, graceful stops included. */
  totalDurationS: number;
  maxVus: number;
}

export interface InspectRequest {
  /** Absolute path; with `input` what k6 reads is an entry to it. */
  script: string;
  input?: string;
  directory: string;
  /** Where it will run: only what can be read there counts. */
  generator: Pick<Generator, 'ask' | 'kind'>;
  /** Environment of the run: scripts read it while they load. */
  env: Record<string, string>;
  reads: string[];
  signal: AbortSignal;
  timeoutMs?: number;
}

/** Syntax that k6 cannot run makes it spin for ever, in `inspect` and in `run`, when the file ends in `.ts`. */
const TIMEOUT_MS = 30_000;

/** Asks k6 what it would do with a script, without doing it; a script that cannot run is a UserError with its cause. */
export async function inspectScript(request: InspectRequest): Promise<InspectedScript> {
  const { script, input, directory, generator, env, reads, signal, timeoutMs = TIMEOUT_MS } = request;
  const result = await generator.ask(
    {
      args: [
        'inspect',
        '--execution-requirements',
        // `run` hands its environment to the script by default, `inspect` does not.
        '--include-system-env-vars',
        '--log-format',
        'json',
        input === undefined ? script : '-',
      ],
      env,
      directory,
      reads,
      ...(input !== undefined && { input }),
    },
    { timeoutMs, signal },
  );
  signal.throwIfAborted();
  if (result.timedOut)
    throw new UserError(
      `k6 did not finish reading ${script} within ${timeoutMs / 1000} s`,
      'k6 hangs on TypeScript syntax it cannot run: decorators, `using`, `for await`. Write the script without them.',
    );
  if (result.code !== 0) throw inspectError(request, result.stderr, result.error);
  return readInspected(script, result.stdout);
}

interface Cause {
  said: RegExp;
  what: string;
  hint: string;
}

const MISSING_FILE: Cause = {
  said: /couldn't be found on local disk|^GoError: (?:stat|open) .*no such file or directory/s,
  what: 'imports or opens a file that is not there',
  hint: 'k6 needs the exact file name with its extension; paths are relative to the importing file.',
};

/** In k6's own words (`loader/loader.go`, `js/modules/resolution.go`), which a script can hardly utter by accident. */
const CAUSES: Cause[] = [
  MISSING_FILE,
  {
    said: /^(?!GoError).*: script exception$/s,
    what: 'throws while it is loaded',
    hint: 'The message is its own. A variable it wants is given by script-env: NAME=value.',
  },
  {
    said: /no exported functions/i,
    what: 'exports no function',
    hint: 'Export a default function, or one for each scenario: `export default function () { … }`.',
  },
  {
    said: /unknown modules \["k6\/x\//,
    what: 'imports an extension that this k6 does not have',
    hint: 'Build a k6 with it (https://github.com/grafana/xk6) and give that by k6-path, with k6-runner host.',
  },
  {
    said: /unknown modules \[/,
    what: 'imports a module that this k6 does not have',
    hint: 'Check its name, and the k6-version it came with.',
  },
  {
    said: /couldn't be recognised as something k6 supports/,
    what: 'imports a package by its name',
    hint: 'k6 looks into no node_modules: import a file by its path, or bundle the script (esbuild) before the run.',
  },
  {
    said: /couldn't be retrieved from the resolved url/,
    what: 'imports something that is not on this machine',
    hint: 'Keep a copy of the module beside the script and import that; runs must not depend on the network.',
  },
  {
    said: /Line \d+:\d+ |SyntaxError/,
    what: 'has a syntax error',
    hint: 'Try it with: k6 inspect <script>',
  },
];

function inspectError(
  { script, generator, reads }: InspectRequest,
  stderr: string,
  error?: Error,
): UserError {
  const messages = new K6Messages();
  for (const line of stderr.split('\n')) messages.add(line);
  const said = messages.at('error').join(' | ') || error?.message || 'k6 gave no reason';
  const cause = CAUSES.find((one) => one.said.test(said));
  const { away } = GENERATORS[generator.kind];
  const unseen = cause === MISSING_FILE && away !== undefined ? ` ${away.files(reads)}` : '';
  return new UserError(
    `k6 script ${script} ${cause?.what ?? 'cannot be loaded'}: ${said
      .replace(/: script exception$/, '')
      .trim()
      .slice(0, 600)}`,
    `${cause?.hint ?? 'Try it with: k6 inspect <script>'}${unseen}`,
  );
}

function readInspected(script: string, stdout: string): InspectedScript {
  try {
    const { totalDuration, maxVUs, scenarios, summaryTrendStats, tags } = JSON.parse(stdout);
    if (!isScenarios(scenarios)) throw new TypeError('no scenarios');
    return {
      options: {
        scenarios,
        summaryTrendStats: Array.isArray(summaryTrendStats) ? summaryTrendStats.map(String) : [],
        tags: Object.fromEntries(Object.entries(tags ?? {}).map(([name, value]) => [name, String(value)])),
      },
      plannedS: plannedSecondsOf(scenarios),
      totalDurationS: goDurationS(String(totalDuration)),
      maxVus: Number(maxVUs) || 0,
    };
  } catch (cause) {
    throw new UserError(`k6 could not say what ${script} does`, 'Try it with: k6 inspect <script>', {
      cause,
    });
  }
}

function isScenarios(value: unknown): value is Scenarios {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'object' && one !== null)
  );
}
