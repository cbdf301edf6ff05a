import { setTimeout as sleep } from 'node:timers/promises';
import { drainBySqs } from './drain-by-sqs.ts';
import { makeSqs } from './sqs.ts';

export interface DrainSettings {
  endpoint: string;
  /** localstack and reference have a cheaper way than receive and delete. */
  backend: string;
  region: string;
  /** Queues that are not consumed. */
  spared: string[];
  on: boolean;
  log(line: string): void;
}

export interface DrainCounts {
  /** `hook`: in LocalStack, under its own lock. `counters`: the reference queue's built-in consumer. */
  how: 'off' | 'hook' | 'counters' | 'sqs';
  drained: Record<string, number>;
  /** Age of the oldest message when it was last taken from; of some backends. */
  oldestAgeS: Record<string, number>;
  /** What the hook saw of each queue at the same moment as `drained`. */
  depths?: Record<string, QueueDepth>;
}

export interface QueueDepth {
  /** Visible messages before they were taken. */
  waited: number;
  /** Visible messages that were left. */
  left: number;
  inFlight: number;
  delayed: number;
}

export interface Draining {
  counts(): DrainCounts;
  /** The same of this moment: the queues are looked at for it where that is cheap. */
  freshCounts(): Promise<DrainCounts>;
  /** Resolves when nothing is being taken any more: depth + counts are then exact. */
  pause(): Promise<void>;
}

const TICK_MS = 250;
/** LocalStack installs the hook when it is ready, a moment after it is healthy. */
const HOOK_PATIENCE_MS = 10_000;

export function startDraining(settings: DrainSettings): Draining {
  const state: DrainCounts = {
    how: settings.on ? firstWay(settings.backend) : 'off',
    drained: {},
    oldestAgeS: {},
  };
  let paused = !settings.on;
  let turn: Promise<void> = Promise.resolve();
  const bySqs = drainBySqs(makeSqs(settings.endpoint, settings.region), settings.spared, state);
  const startedAtMs = Date.now();
  let lastProblem = '';

  const step = async () => {
    if (state.how === 'hook') await byHook(settings, state);
    else if (state.how === 'counters') await byCounters(settings, state);
    else if (state.how === 'sqs') await bySqs();
  };
  const problem = (error: unknown) => {
    const text = error instanceof Error ? error.message : String(error);
    if (text !== lastProblem) settings.log(`cannot take messages: ${text}`);
    lastProblem = text;
    if (error instanceof NoSuchRoute && Date.now() - startedAtMs > HOOK_PATIENCE_MS) {
      settings.log('this queue has no drain route: receiving and deleting over SQS instead');
      state.how = 'sqs';
    }
  };
  /** One at a time: two would count the same messages between them. */
  const takeTurn = (): Promise<void> => {
    turn = turn.then(step).catch(problem);
    return turn;
  };
  const loop = async () => {
    for (;;) {
      if (!paused) await takeTurn();
      await sleep(TICK_MS);
    }
  };
  void loop();
  return {
    counts: () => state,
    freshCounts: async () => {
      if (state.how === 'hook' && !paused) await takeTurn();
      return state;
    },
    pause: async () => {
      paused = true;
      await turn;
      // The built-in consumer of the reference queue never pauses: read it once more.
      if (state.how === 'counters') await byCounters(settings, state).catch(problem);
    },
  };
}

function firstWay(backend: string): DrainCounts['how'] {
  if (backend === 'localstack') return 'hook';
  return backend === 'reference' ? 'counters' : 'sqs';
}

class NoSuchRoute extends Error {}

interface HookAnswer {
  drained: Record<string, number>;
  oldest: Record<string, number>;
  depths: Record<string, [waited: number, left: number, inFlight: number, delayed: number]>;
}

/** compose/localstack/drain.py: cumulative counts, so that a lost answer loses nothing. */
async function byHook(settings: DrainSettings, state: DrainCounts): Promise<void> {
  const except = encodeURIComponent(settings.spared.join(','));
  const answer = await fetch(`${settings.endpoint}/_perf/drain?except=${except}`, {
    method: 'POST',
    signal: AbortSignal.timeout(10_000),
  });
  const text = await answer.text();
  if (!answer.ok) throw new NoSuchRoute(`/_perf/drain answered ${answer.status}`);
  const { drained, oldest, depths } = JSON.parse(text) as HookAnswer;
  Object.assign(state.drained, drained);
  Object.assign(state.oldestAgeS, oldest);
  state.depths = Object.fromEntries(
    Object.entries(depths).map(([queue, [waited, left, inFlight, delayed]]) => [
      queue,
      { waited, left, inFlight, delayed },
    ]),
  );
}

async function byCounters(settings: DrainSettings, state: DrainCounts): Promise<void> {
  const answer = await fetch(`${settings.endpoint}/counters`, { signal: AbortSignal.timeout(5000) });
  const { queues } = (await answer.json()) as {
    queues: Record<string, { drained: number; deleted: number }>;
  };
  for (const [name, { drained, deleted }] of Object.entries(queues)) state.drained[name] = drained + deleted;
}
