import type { Reason } from '../domain/judgement.ts';
import type { Report } from '../domain/report.ts';
import type { Annotation } from '../ports/ports.ts';

/** GitHub shows ten errors of a step, cut at 4,096 characters; the tenth is the verdict that turns the step red. */
const MOST = 9;
const LONGEST = 1000;

const TITLES: Record<Reason['kind'], string> = {
  broken: 'run is broken',
  accounting: 'the service failed or lost events',
  threshold: 'limit failed',
  regression: 'regression',
  validity: 'result is in doubt',
  note: 'warning',
};

/** One annotation for each reason that made a test fail, and for each limit that only warns; the weightiest first. */
export function makeAnnotations(reports: readonly Report[]): Annotation[] {
  const annotations = reports.flatMap(({ title, judgement: { verdict } }) =>
    verdict.outcome === 'pass'
      ? warnings(verdict.reasons).map((reason) => annotation(title, reason, 'warning'))
      : [
          ...verdict.reasons
            .filter(({ kind }) => kind !== 'note')
            .map((reason) => annotation(title, reason, verdict.red ? 'error' : 'warning')),
          ...warnings(verdict.reasons).map((reason) => annotation(title, reason, 'warning')),
        ],
  );
  return annotations.length <= MOST
    ? annotations
    : [...annotations.slice(0, MOST - 1), overflow(annotations.length - MOST + 1)];
}

/** `note` reasons also tell harmless facts; only limits that warn are worth an annotation. */
function warnings(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ kind, sentence }) => kind === 'note' && sentence.startsWith('warning: '));
}

function annotation(test: string, { kind, sentence }: Reason, level: Annotation['level']): Annotation {
  return {
    level,
    title: `${test}: ${TITLES[kind]}`,
    message: sentence.replace(/^warning: /, '').slice(0, LONGEST),
  };
}

function overflow(left: number): Annotation {
  return { level: 'warning', title: 'orchestrator-perf', message: `${left} more in the job summary` };
}
