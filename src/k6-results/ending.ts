import type { K6Ending } from '../domain/measurement.ts';

export interface HowItEnded {
  exitCode: number | undefined;
  signal: string | undefined;
  /** What k6 logged as errors. */
  errors: readonly string[];
  /** How long the load ran, and how long it was to run, where they are known. */
  ranS?: number | undefined;
  plannedS?: number | undefined;
}

/** What k6's end means, with the reason k6 or the script gave for it. */
export function k6Ending({ exitCode, signal, errors, ranS, plannedS }: HowItEnded): K6Ending {
  const meant = meaningOf(exitCode, signal);
  if (exitCode === 99) {
    const stopped = errors.find((error) => STOPPED_BY_THRESHOLD.test(error));
    if (stopped === undefined) return meant;
    const after =
      ranS === undefined
        ? ''
        : ` after ${seconds(ranS)}${plannedS === undefined ? ' s' : ` of ${seconds(plannedS)} s`}`;
    const metrics = /^thresholds on metrics '([^']*)'/.exec(stopped)?.[1];
    return ending(
      'StoppedByThreshold',
      'thresholds',
      `The run was stopped${after} by a threshold with abortOnFail${metrics ? ` on ${metrics}` : ''} (exit code 99).`,
    );
  }
  if (exitCode === undefined || !WITH_REASON.includes(meant.category) || exitCode === 109) return meant;
  const reason = reasonIn(errors);
  const where = /\bat (setup|teardown) \((?:file|webpack):/.exec(errors.join('\n'))?.[1];
  if (exitCode === 107 && reason !== undefined && where !== undefined)
    return { ...meant, sentence: `${where}() of the script threw: ${reason} (exit code 107).` };
  return reason === undefined
    ? meant
    : { ...meant, sentence: meant.sentence.replace(/ \(exit code \d+\)\.$/, (code) => `: ${reason}${code}`) };
}

/** `cmd/run.go` and `metrics/engine/engine.go` of k6. */
const STOPPED_BY_THRESHOLD = /at least one has abortOnFail enabled, stopping test prematurely/;

const WITH_REASON: K6Ending['category'][] = ['script', 'config', 'infrastructure'];

const LONGEST_REASON_CHARS = 300;

/** The first error that says something of its own; k6 adds to `exec.test.fail` one that does not. */
function reasonIn(errors: readonly string[]): string | undefined {
  for (const error of errors) {
    if (/^test run was marked as failed/.test(error)) continue;
    const [first = ''] = error.split('\n');
    const said = first
      .replace(/^test (?:aborted|marked as failed): /, '')
      .replace(/^GoError: /, '')
      .replace(/ at \S+ \((?:file|webpack):.*\)$/, '')
      .trim();
    if (said !== '') return said.slice(0, LONGEST_REASON_CHARS);
  }
  return undefined;
}

function seconds(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/**
 * Codes: `errext/exitcodes/codes.go` of k6, the same from 1.0 to 2.2. A code of 0 is not success:
 * exceptions in iterations and failed requests end with 0 as well.
 */
function meaningOf(exitCode: number | undefined, signal: string | undefined): K6Ending {
  if (signal !== undefined) return bySignal(signal);
  if (exitCode === undefined) return ending('NotStarted', 'infrastructure', 'k6 did not start.');
  const shellSignal = SIGNALS[exitCode];
  if (shellSignal !== undefined) return bySignal(shellSignal);
  return (
    ENDINGS[exitCode] ??
    ending(`ExitCode${exitCode}`, 'infrastructure', `k6 ended with the unknown exit code ${exitCode}.`)
  );
}

const ENDINGS: Record<number, K6Ending> = {
  0: ending('Ended', 'ended', 'k6 ran to its end.'),
  97: ending('CloudTestRunFailed', 'infrastructure', 'k6 says its cloud run failed (exit code 97).'),
  98: ending(
    'CloudFailedToGetProgress',
    'infrastructure',
    'k6 lost contact with its cloud run (exit code 98).',
  ),
  99: ending(
    'ThresholdsHaveFailed',
    'thresholds',
    'k6 ran to its end and thresholds of the script failed (exit code 99).',
  ),
  100: ending(
    'SetupTimeout',
    'infrastructure',
    'setup() of the script took longer than its setupTimeout (exit code 100).',
  ),
  101: ending(
    'TeardownTimeout',
    'infrastructure',
    'teardown() of the script took longer than its teardownTimeout (exit code 101).',
  ),
  102: ending(
    'GenericTimeout',
    'infrastructure',
    'A part of the script took longer than its timeout (exit code 102).',
  ),
  103: ending(
    'ScriptStoppedFromRESTAPI',
    'interrupted',
    'Somebody stopped the run through the REST API of k6 (exit code 103).',
  ),
  104: ending('InvalidConfig', 'config', 'k6 does not accept the options of the script (exit code 104).'),
  105: ending('ExternalAbort', 'interrupted', 'k6 was stopped before its end by a signal (exit code 105).'),
  106: ending(
    'CannotStartRESTAPI',
    'infrastructure',
    'k6 could not open the port of its REST API (exit code 106).',
  ),
  107: ending(
    'ScriptException',
    'script',
    'The script threw an exception outside its iterations, or could not be loaded (exit code 107).',
  ),
  108: ending(
    'ScriptAborted',
    'script',
    'The script ended its own run with exec.test.abort() (exit code 108).',
  ),
  109: ending('GoPanic', 'infrastructure', 'k6 itself crashed (exit code 109).'),
  110: ending(
    'MarkedAsFailed',
    'script',
    'The script marked its own run as failed with exec.test.fail() (exit code 110).',
  ),
  255: ending(
    'CannotRun',
    'config',
    'k6 could not run the script: missing file, no exported function or a wrong option (exit code 255).',
  ),
};

/** What a shell or a container runtime makes of a signal. */
const SIGNALS: Record<number, string> = { 130: 'SIGINT', 137: 'SIGKILL', 143: 'SIGTERM' };

function bySignal(signal: string): K6Ending {
  return signal === 'SIGKILL'
    ? ending(
        'Killed',
        'infrastructure',
        'k6 was killed (SIGKILL) and left no summary: out of memory, or it did not stop when asked to.',
      )
    : ending('Signalled', 'interrupted', `k6 was ended by ${signal} and left no summary.`);
}

function ending(name: string, category: K6Ending['category'], sentence: string): K6Ending {
  return { name, category, sentence };
}
