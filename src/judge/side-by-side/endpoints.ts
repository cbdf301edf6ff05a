import { type Side, SIDES } from '../../domain/observation.ts';
import type { Round } from '../../domain/side-by-side.ts';
import { samplesWanted } from '../../metrics/quantile.ts';
import { formatCount, formatPercent } from '../../wording/numbers.ts';

export interface EndpointShares {
  /** Compared by themselves: both versions have them, with enough requests in every round. */
  names: string[];
  /** Why figures over all requests are not judged: the versions did not answer the same requests. */
  mixDiffers: string | undefined;
  /** The same for the error rate. */
  errorsDiffer: string | undefined;
  notes: string[];
}

/** Of more only those with most requests are compared by themselves. */
const MOST_ENDPOINTS = 50;
/** An endpoint that one version lacks changes no figure over all requests below this share of them. */
const LEAST_SHARE_OF_MIX = 0.005;
const MOST_NAMED = 3;

/** Requests with an expected answer, of each round that has any. */
interface Counts extends Record<Side, number[]> {
  name: string;
}

export function endpointShares(rounds: readonly Round[]): EndpointShares {
  const all = new Map<string, Counts>();
  for (const round of rounds)
    for (const side of SIDES)
      for (const { name, requests, p95Ms } of round[side].endpoints) {
        const found = all.get(name) ?? { name, base: [], candidate: [] };
        if (p95Ms !== undefined && requests > 0) found[side].push(requests);
        all.set(name, found);
      }
  const known = [...all.values()];
  const onOneSide = known.filter(({ base, candidate }) => (base.length === 0) !== (candidate.length === 0));
  const enough = known.filter(({ base, candidate }) =>
    [base, candidate].every(
      (requests) =>
        requests.length === rounds.length && requests.every((count) => count >= samplesWanted(95)),
    ),
  );
  const byRequests = enough.sort((a, b) => total(b.base) - total(a.base));
  // Of a single endpoint everything is said by the figures of the whole.
  const names = known.length === 1 ? [] : byRequests.slice(0, MOST_ENDPOINTS).map(({ name }) => name);
  const mostRequests = Math.max(...SIDES.map((side) => total(rounds.map((round) => round[side].requests))));
  const weighty = onOneSide.filter(
    ({ base, candidate }) => total(base) + total(candidate) >= LEAST_SHARE_OF_MIX * mostRequests,
  );
  return {
    names,
    mixDiffers: onlySideOf(weighty[0]) ?? (known.length === 0 ? failedByBase(rounds) : undefined),
    // What this change fails and the base does not is just what the error rate is for.
    errorsDiffer: onlySideOf(weighty.find(({ base }) => base.length === 0)),
    notes: [
      ...SIDES.flatMap((side) =>
        leftOut(
          side,
          onOneSide.filter((one) => one[side].length > 0).map(({ name }) => name),
        ),
      ),
      ...(enough.length > MOST_ENDPOINTS && names.length > 0
        ? [
            `Of ${formatCount(enough.length)} endpoints the ${MOST_ENDPOINTS} with most requests are compared.`,
          ]
        : []),
    ],
  };
}

const called = { base: 'the base', candidate: 'this change' } as const;

function onlySideOf(endpoint: Counts | undefined): string | undefined {
  if (endpoint === undefined) return undefined;
  const side = endpoint.base.length > 0 ? 'base' : 'candidate';
  return `${endpoint.name} is answered by ${called[side]} alone: shown, not judged`;
}

/** Where nobody knows the endpoints, as in a script of the user's own: this much more fails in the base, and other requests are left. */
const MOST_FAILED_BY_BASE_ALONE = 0.02;

function failedByBase(rounds: readonly Round[]): string | undefined {
  const shareOf = (side: Side) =>
    total(rounds.map((round) => round[side].failed)) / total(rounds.map((round) => round[side].requests));
  const [base, candidate] = [shareOf('base'), shareOf('candidate')];
  // Of no requests at all there is no share.
  if (!(base - candidate > MOST_FAILED_BY_BASE_ALONE)) return undefined;
  return `the base fails ${formatPercent(base)} of the requests and this change ${formatPercent(candidate)}, so what was answered is not the same: shown, not judged`;
}

function leftOut(side: Side, names: string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMED ? ` and ${formatCount(names.length - MOST_NAMED)} more` : '';
  return [
    `Left out, as ${called[side]} alone answers ${names.length === 1 ? 'it' : 'them'}: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`,
  ];
}

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);
