import type { Reason, ThresholdResult, ValidityFinding, Verdict } from '../domain/judgement.ts';
import type { RunSummary } from '../domain/measurement.ts';
import type { FailOn } from '../domain/plan.ts';
import { answersOf, type WrongAnswers, wrongAnswers } from '../metrics/answers.ts';
import { wrongAnswersText } from '../wording/answers.ts';
import { crossedText, type Findings, notKnownTexts, passText, regressionTexts } from './verdict-sentences.ts';

/**
 * The one decision. In order: a broken run says nothing else; lost events and failures of the service; crossed limits;
 * regressions; doubts; and only then pass.
 */
export function decideVerdict(findings: Findings, summary: RunSummary, failOn: FailOn[]): Verdict {
  const { thresholds, validity, comparison, capacity, growth } = findings;
  const bySeverity = (severity: ValidityFinding['severity']): string[] =>
    validity.filter((finding) => finding.severity === severity).map(({ sentence }) => sentence);
  const failed = thresholds.filter(({ outcome }) => outcome === 'failed');
  const reasons = {
    broken: reasonsOf('broken', bySeverity('broken')),
    accounting: reasonsOf('accounting', bySeverity('fail')),
    threshold: reasonsOf('threshold', [
      ...withAnswers(
        byWeight(failed, 'error').map((result) => crossedText(result, summary)),
        byWeight(failed, 'error'),
        summary,
      ),
      ...(growth ?? []).filter(({ growing }) => growing).map(({ sentence }) => sentence),
    ]),
    regression: reasonsOf('regression', regressionTexts(comparison, summary)),
    doubt: reasonsOf('validity', [...new Set([...bySeverity('inconclusive'), ...notKnownTexts(summary)])]),
    note: reasonsOf('note', [
      ...byWeight(failed, 'warn').map((result) => `warning: ${crossedText(result, summary)}`),
      ...(capacity === undefined ? [] : [capacity.sentence]),
      ...bySeverity('note'),
    ]),
  };
  const all = inOrder(reasons, summary).flat();
  const outcome: Verdict['outcome'] =
    reasons.broken.length > 0
      ? 'broken'
      : reasons.accounting.length + reasons.threshold.length + reasons.regression.length > 0
        ? 'fail'
        : reasons.doubt.length > 0
          ? 'inconclusive'
          : 'pass';
  const [first] = all;
  const headline =
    outcome === 'pass'
      ? passText(findings, summary)
      : `${outcome}: ${withMore(withoutCapital(first?.sentence ?? ''), more(outcome, reasons))}`;
  if (outcome === 'pass') all.unshift({ kind: 'note', sentence: headline.replace(/^pass: /, '') });
  return { outcome, headline, reasons: all, red: isRed(outcome, reasons, failOn) };
}

/** Where both versions were measured, what they differ in is said before what a limit says of one of them. */
function inOrder(
  { broken, accounting, threshold, regression, doubt, note }: Reasons,
  { sideBySide }: RunSummary,
): Reason[][] {
  const failures = sideBySide === undefined ? [threshold, regression] : [regression, threshold];
  return [broken, accounting, ...failures, doubt, note];
}

type Reasons = Record<'broken' | 'accounting' | 'threshold' | 'regression' | 'doubt' | 'note', Reason[]>;

function isRed(outcome: Verdict['outcome'], reasons: Reasons, failOn: FailOn[]): boolean {
  if (failOn.includes('never')) return false;
  if (outcome === 'broken') return true;
  return (
    (failOn.includes('errors') && reasons.accounting.length > 0) ||
    (failOn.includes('thresholds') && reasons.threshold.length > 0) ||
    (failOn.includes('regressions') && reasons.regression.length > 0) ||
    (failOn.includes('inconclusive') && outcome === 'inconclusive')
  );
}

/** The limit that is furthest off comes first. */
function byWeight(failed: ThresholdResult[], level: 'error' | 'warn'): ThresholdResult[] {
  const excess = ({ actual, threshold }: ThresholdResult): number =>
    // One without a figure explains the least.
    actual === undefined
      ? -1
      : threshold.limit === 0
        ? Number.POSITIVE_INFINITY
        : Math.abs(actual - threshold.limit) / Math.abs(threshold.limit);
  return failed.filter(({ threshold }) => threshold.level === level).sort((a, b) => excess(b) - excess(a));
}

/** What the service answered is said before the first limit on errors that it crossed. */
function withAnswers(sentences: string[], failed: ThresholdResult[], summary: RunSummary): string[] {
  const at = failed.findIndex(({ threshold: { metric } }) => OF_ERRORS.has(metric));
  const worst = failed[at] && behind(failed[at], summary);
  if (worst === undefined) return sentences;
  return sentences.map((sentence, index) =>
    index === at ? `${wrongAnswersText(worst)}: ${sentence}` : sentence,
  );
}

/** The most frequent wrong answer, where it is what crossed the limit: a check may fail for what no status tells. */
function behind({ threshold, actual }: ThresholdResult, summary: RunSummary): WrongAnswers | undefined {
  const { metric, tags } = threshold;
  const [worst] = wrongAnswers(summary).filter(
    ({ endpoint }) => tags.name === undefined || tags.name === endpoint,
  );
  if (worst === undefined || metric === 'http_req_failed') return worst;
  const requests = answersOf(summary, undefined);
  const explained = requests === undefined ? 0 : worst.count / requests;
  return actual !== undefined && explained >= (1 - actual) / 2 ? worst : undefined;
}

const OF_ERRORS = new Set(['http_req_failed', 'checks', 'routing_success_rate']);

function more(outcome: Verdict['outcome'], reasons: Reasons): string {
  const counted =
    outcome === 'broken'
      ? 0
      : reasons.accounting.length + reasons.threshold.length + reasons.regression.length - 1;
  return outcome === 'fail' && counted > 0 ? `, and ${counted} more` : '';
}

const withMore = (sentence: string, rest: string): string =>
  rest === '' ? sentence : sentence.replace(/\.$/, '') + rest;

const reasonsOf = (kind: Reason['kind'], sentences: string[]): Reason[] =>
  sentences.map((sentence) => ({ kind, sentence }));

/** `The run was` -> `the run was`, but not `P95`, `k6`, a number. */
const withoutCapital = (sentence: string): string =>
  /^[A-Z][a-z ]/.test(sentence) && !/^(Little)/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
