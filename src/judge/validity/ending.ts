import type { ValidityFinding } from '../../domain/judgement.ts';
import { HANDLE_SUMMARY_THREW } from '../../domain/k6.ts';
import type { Measurement, RunSummary } from '../../domain/measurement.ts';
import { policyOf } from '../../domain/test-types.ts';
import { parseExpression } from '../../metrics/expression.ts';
import { countIn, findMetric, rateIn } from '../../metrics/select.ts';
import { formatCount, formatPercent, formatDuration } from '../../wording/numbers.ts';

/** Did k6 run to its end, and did it do anything at all? An exit code of 0 does not say so. */
export function endingFindings({ summary, k6Thresholds }: Measurement): ValidityFinding[] {
  return [...summaryEndingFindings(summary), ...unexplainedThresholdExit(summary, k6Thresholds)];
}

/** The same of a result alone. */
export function summaryEndingFindings(summary: RunSummary): ValidityFinding[] {
  return [
    ...damaged(summary),
    ...ending(summary),
    ...nothingTested(summary),
    ...phasesNotReached(summary),
    ...interruptedIterations(summary),
    ...scriptErrors(summary),
    ...brokenSummary(summary),
  ];
}

function ending({ load, durationMs, testType }: RunSummary): ValidityFinding[] {
  const after = `after ${formatDuration(durationMs / 1000)}`;
  if (load.stoppedBy === 'user')
    return [broken('interrupted', `The run was interrupted ${after}; what was measured until then is kept.`)];
  if (load.stoppedBy === 'watchdog')
    return [broken('watchdog', `k6 overstayed its time and was ended ${after}: ${load.endingSentence}`)];
  if (load.stoppedBy === 'stack')
    return [
      {
        rule: 'stack-lost',
        // A service that falls over under stress has answered the question.
        severity: policyOf(testType).overload === 'sought' ? 'fail' : 'broken',
        sentence: `The service under test was gone ${after}, so the run was ended: nothing was left to load.`,
      },
    ];
  if (load.ending === 'MarkedAsFailed' || load.ending === 'StoppedByThreshold')
    return [{ rule: 'ending', severity: 'fail', sentence: load.endingSentence }];
  if (endedByItself(load)) return [];
  return [broken('ending', load.endingSentence)];
}

/** A script may test something else than HTTP: then one of these says so. */
const OTHER_WORK = /^(grpc_req_duration|grpc_streams|ws_|browser_)/;
/** What any run has: whatever else is in foreign results, an extension or the script itself measured. */
const OF_ANY_RUN =
  /^(iterations|iteration_duration|dropped_iterations|vus|vus_max|data_sent|data_received|checks|group_duration|http_.*|requests_per_second)$/;

function nothingTested(summary: RunSummary): ValidityFinding[] {
  // How k6 ended has been said already.
  if (!endedByItself(summary.load)) return [];
  if (summary.metrics.length === 0)
    return [broken('no-summary', 'k6 left no summary: there are no figures to judge.')];
  const iterations = countIn(summary, 'iterations', {});
  const requests = countIn(summary, 'http_reqs', {}) ?? (hasAnswers(summary) ? 1 : 0);
  const foreign = isOfOthers(summary);
  const checked = rateIn(summary, 'checks')?.total ?? 0;
  const other =
    checked > 0 ||
    summary.metrics.some(({ name }) => OTHER_WORK.test(name) || (foreign && !OF_ANY_RUN.test(name)));
  // Samples that others picked out of a run need not hold its iterations.
  const ran = iterations === undefined ? foreign : iterations > 0;
  if (requests > 0 || (ran && other)) return [];
  return [
    broken(
      'nothing-tested',
      iterations === undefined
        ? 'There are neither requests nor iterations in these results: nothing was tested.'
        : `k6 made ${formatCount(requests)} requests in ${formatCount(iterations)} iterations: nothing was tested.`,
    ),
  ];
}

/** Results that k6 left without this tool do not tell where they come from. */
const isOfOthers = ({ environment }: RunSummary): boolean => environment.stack === 'unknown';

/** A summary may hold latencies and not how many. */
function hasAnswers(summary: RunSummary): boolean {
  const latency = findMetric(summary, 'http_req_duration');
  return latency?.kind === 'trend' && latency.count > 0;
}

function phasesNotReached({ profile, phases, load, testType }: RunSummary): ValidityFinding[] {
  if (profile === undefined || phases.length === 0) return [];
  if (load.stoppedBy === 'stack' && policyOf(testType).overload === 'sought') return [];
  const cut = profile.judgedPhases.filter((name) => {
    const phase = phases.find((candidate) => candidate.name === name);
    const planned = profile.stages.find((stage) => stage.phase === name)?.durationS ?? 0;
    return phase === undefined || phase.toMs - phase.fromMs < planned * 1000 * SHORTEST_SHARE_OF_PHASE;
  });
  if (cut.length === 0) return [];
  const severity = load.category === 'ended' || load.category === 'thresholds' ? 'inconclusive' : 'broken';
  const which = cut.length === 1 ? `The phase ${cut[0]} was` : `The phases ${cut.join(', ')} were`;
  return [
    {
      rule: 'phase-cut',
      severity,
      sentence: `${which} not reached or cut short, so the run does not show what the profile asks for.`,
    },
  ];
}

const SHORTEST_SHARE_OF_PHASE = 0.9;

/** Requests in flight of an iteration that is cut leave no trace, and those are the slow ones (facts: k6 #877). */
function interruptedIterations({ load }: RunSummary): ValidityFinding[] {
  const { interrupted, complete } = load.iterations ?? { interrupted: 0, complete: 0 };
  const stopped =
    load.stoppedBy === 'user' || load.stoppedBy === 'stack' || load.ending === 'StoppedByThreshold';
  if (interrupted === 0 || stopped) return [];
  const share = interrupted / (interrupted + complete);
  return [
    {
      rule: 'interrupted-iterations',
      severity: share > 0.001 ? 'inconclusive' : 'note',
      sentence: `${formatCount(interrupted)} iterations (${formatPercent(share)}) were cut off and their requests are in no figure: the slowest answers may be missing.`,
    },
  ];
}

/** k6 logs crossed thresholds as an error: those are judged elsewhere. */
const VERDICT_OF_K6 = /^thresholds on metrics /;

/** A JavaScript exception as k6 logs it (`js/runner.go`): its name, or the stack below it. */
const EXCEPTION = /^(?:Uncaught|GoError|[A-Z]\w*Error|Error)\b|\n\s*at /;
const SOME_ITERATIONS = 0.01;
const MOST_ITERATIONS = 0.5;

/** Exceptions in iterations leave the exit code at 0. */
function scriptErrors({ load, metrics }: RunSummary): ValidityFinding[] {
  const errors = load.messages.filter(
    ({ level, message }) =>
      level === 'error' && !VERDICT_OF_K6.test(message) && !message.startsWith(HANDLE_SUMMARY_THREW),
  );
  const count = errors.reduce((sum, message) => sum + message.count, 0);
  if (count === 0 || metrics.length === 0) return [];
  const iterations = load.iterations?.complete ?? 0;
  // The reason is in how k6 ended.
  if (load.category === 'script' && iterations === 0) return [];
  const thrown = Math.max(
    ...errors.filter(({ message }) => EXCEPTION.test(message)).map(({ count }) => count),
    0,
  );
  const most =
    errors
      .reduce((a, b) => (b.count > a.count ? b : a))
      .message.split('\n')[0]
      ?.slice(0, 160) ?? '';
  return [
    {
      rule: 'script-errors',
      severity:
        thrown > iterations * MOST_ITERATIONS
          ? 'broken'
          : count > iterations * SOME_ITERATIONS
            ? 'inconclusive'
            : 'note',
      sentence: `k6 logged ${count === 1 ? 'one error' : `${formatCount(count)} errors`} in ${formatCount(iterations)} iterations, most often: ${most}`,
    },
  ];
}

/** The figures of the run do not suffer: they are kept before the script's own summary is asked for. */
function brokenSummary({ load }: RunSummary): ValidityFinding[] {
  const thrown = load.messages.find(({ message }) => message.startsWith(HANDLE_SUMMARY_THREW));
  if (thrown === undefined) return [];
  const sentence = `${thrown.message.slice(0, 300)}: what it was to write is missing.`;
  return [{ rule: 'own-summary', severity: 'note', sentence }];
}

function unexplainedThresholdExit(
  { load, verdict, thresholdsNotTold, setup }: RunSummary,
  k6Thresholds: Measurement['k6Thresholds'],
): ValidityFinding[] {
  const explained = k6Thresholds.some(
    ({ ok, expression }) => !ok && parseExpression(expression) !== undefined,
  );
  // Which limits were crossed may be in none of the files: then that is the finding.
  if (load.category !== 'thresholds' || explained || thresholdsNotTold !== undefined) return [];
  // A result that was judged before does not hold what k6 said of its limits: its verdict does.
  if (verdict !== undefined) return [];
  return [
    {
      rule: 'unexplained-exit',
      severity: 'inconclusive',
      sentence:
        setup === 'apart'
          ? `k6 ended with code ${load.exitCode ?? 99} (thresholds crossed), but its limits count what setup() and teardown() did, which is in no figure here: those requests alone may have crossed one.`
          : `k6 ended with code ${load.exitCode ?? 99} (thresholds crossed), but names none here that could be read.`,
    },
  ];
}

function endedByItself({ category, stoppedBy }: RunSummary['load']): boolean {
  const toItsEnd = category === undefined || category === 'ended' || category === 'thresholds';
  return toItsEnd && (stoppedBy === undefined || stoppedBy === 'itself');
}

/** What the reader of foreign files found wrong with them. */
function damaged({ damage }: RunSummary): ValidityFinding[] {
  return (damage ?? []).map(({ severity, sentence }) => ({ rule: 'damaged-file', severity, sentence }));
}

const broken = (rule: string, sentence: string): ValidityFinding => ({ rule, severity: 'broken', sentence });
