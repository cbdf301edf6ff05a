/** A word that a reader may not know. */
export interface Word {
  id: string;
  /** As it stands in the page; the first is the one it is explained under. */
  words: [string, ...string[]];
  text: string;
  /** Page of the documentation that says more. */
  page: string;
}

export const GLOSSARY: readonly Word[] = [
  {
    id: 'baseline',
    words: ['baseline', 'Baseline'],
    text: 'The last runs of the branch this one is compared with, made in the same way on a machine of the same kind.',
    page: 'docs/baselines.md',
  },
  {
    id: 'noise',
    words: ['noise', 'Noise'],
    text: 'How far runs without any change differ from one another. A difference inside of it says nothing of the code.',
    page: 'docs/comparison.md',
  },
  {
    id: 'inconclusive',
    words: ['inconclusive'],
    text: 'Neither passed nor failed: the run cannot answer the question, and the reason says what it would take.',
    page: 'docs/verdicts.md',
  },
  {
    id: 'broken',
    words: ['broken'],
    text: 'The run did not take place as planned, so that none of its figures is one of the service.',
    page: 'docs/verdicts.md',
  },
  {
    id: 'regressed',
    words: ['regressed', 'regression'],
    text: 'Worse than before by more than noise explains and by more than the tolerance.',
    page: 'docs/comparison.md',
  },
  {
    id: 'steady',
    words: ['steady'],
    text: 'The phase in which the load stays the same. A load test is judged by it alone: in a ramp each second is another test.',
    page: 'docs/load-profiles.md',
  },
  {
    id: 'percentile',
    words: ['p95', 'p99', 'p90', 'percentile'],
    text: 'p95: 95 of 100 answers took this long or less, five took longer. p99 and p90 in the same way.',
    page: 'docs/reading-k6-results.md',
  },
  {
    id: 'vu',
    words: ['VUs', 'VU', 'Virtual users'],
    text: 'Virtual users: how many run at the same time, each waiting for its answer before it sends again.',
    page: 'docs/load-profiles.md',
  },
  {
    id: 'offered',
    words: ['offered', 'Offered'],
    text: 'What the test meant to send. Where much less was achieved, the service held k6 up.',
    page: 'docs/load-profiles.md',
  },
  {
    id: 'dropped',
    words: ['dropped iterations', 'dropped'],
    text: 'What k6 should have sent and had nobody to send it: latency looks better than it was.',
    page: 'docs/verdicts.md',
  },
];
