import type { Comparison, Judgement, Reason } from '../../domain/judgement.ts';
import type { Report } from '../../domain/report.ts';
import { formatQuantity, plural } from '../../wording/numbers.ts';

/** Stands above whatever comes from a fork. */
export const OF_OTHERS =
  'Measured by the code of a fork, which also chose the names below. Nobody of this repository has looked at it.';

/**
 * The report of somebody who is not trusted: its names, numbers and quoted logs stay what they are, and every sentence
 * is made here from them. Nothing it says reads as if this tool or a maintainer had said it.
 */
export function reportOfOthers(report: Report): Report {
  const { judgement, facts } = report;
  return {
    ...report,
    title: report.title.slice(0, LONGEST_TITLE),
    judgement: {
      ...judgement,
      validity: [],
      diagnosis: [],
      comparison: { ...judgement.comparison, sentence: comparisonSentence(judgement.comparison) },
      ...(judgement.capacity && { capacity: ownCapacity(judgement.capacity) }),
      ...(judgement.recovery && { recovery: ownRecovery(judgement.recovery) }),
      ...(judgement.growth && {
        growth: judgement.growth.map((one) => ({
          ...one,
          sentence: one.growing ? 'A figure grew over the hold.' : 'Too little was held to tell what grows.',
        })),
      }),
      verdict: ownVerdict(judgement),
    },
    // Commit and run are GitHub's word.
    facts: facts.filter(({ name }) => name === 'Commit' || name === 'Run'),
    events: report.events.map((event) => ({ ...event, detail: '' })),
    notes: [],
  };
}

const LONGEST_TITLE = 60;

const COUNTED: Record<Reason['kind'], [one: string, many: string]> = {
  broken: ['thing that broke the run', 'things that broke the run'],
  accounting: ['difference between events sent and handled', 'differences between events sent and handled'],
  threshold: ['failed limit', 'failed limits'],
  regression: ['regression', 'regressions'],
  validity: ['doubt about the figures', 'doubts about the figures'],
  note: ['note', 'notes'],
};

function ownVerdict({ verdict }: Judgement): Judgement['verdict'] {
  const { outcome, reasons, red } = verdict;
  const counts = new Map<Reason['kind'], number>();
  for (const { kind } of reasons) if (kind !== 'note') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const said = [...counts].map(([kind, count]) => plural(count, ...COUNTED[kind]));
  const without = outcome === 'pass' ? 'nothing failed' : 'without a reason';
  const headline = `${outcome}: ${said.length === 0 ? without : said.join(', ')}`;
  return { outcome, red, reasons: [], headline };
}

function comparisonSentence({ kind, historySize, comparisons }: Judgement['comparison']): string {
  const called = (call: Comparison['call']) => comparisons.filter((one) => one.call === call).length;
  switch (kind) {
    case 'judged':
      return `Compared with ${plural(historySize, 'earlier run')}: ${called('regressed')} regressed, ${called('improved')} improved.`;
    case 'shown':
      return `Shown beside ${plural(historySize, 'earlier run')}, not judged.`;
    case 'not comparable':
      return 'The earlier runs were made in another way: not compared.';
    case 'missing':
      return 'Nothing to compare with.';
    case 'off':
      return '';
  }
}

function ownCapacity(capacity: NonNullable<Judgement['capacity']>): NonNullable<Judgement['capacity']> {
  const { breakingPoint, lastGood, steps } = capacity;
  const held = lastGood && `held ${formatQuantity(lastGood.eventsPerSecond, 'per second')}`;
  const broke = breakingPoint && `broke at ${formatQuantity(breakingPoint.eventsPerSecond, 'per second')}`;
  const said = [held, broke].filter((part) => part !== undefined).join(', ');
  return {
    ...capacity,
    ...(breakingPoint && { breakingPoint: { ...breakingPoint, gaveWay: 'a limit' } }),
    steps: steps.map((step) => (step.broken === undefined ? step : { ...step, broken: 'broke' })),
    sentence: `The service ${said || 'did not break'}.`,
  };
}

function ownRecovery(recovery: NonNullable<Judgement['recovery']>): NonNullable<Judgement['recovery']> {
  const recovered = recovery.spikes.filter(({ recoveryS }) => recoveryS !== undefined).length;
  return {
    ...recovery,
    sentence: `Recovered from ${recovered} of ${plural(recovery.spikes.length, 'spike')}.`,
  };
}
