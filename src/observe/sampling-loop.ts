import { reasonOf } from '../wording/reason.ts';
import type { Sampler, SeriesStore } from './sampling.ts';

export interface SamplingLoop {
  /** Waits for the round under way; no other follows. */
  stop(): Promise<void>;
  /** `queue depths could not be read 3 of 60 times: connect ECONNREFUSED`; undefined when all went well. */
  complaint(): string | undefined;
}

/** Calls the sampler once a period. A round that takes longer makes the next one fall out, so that rounds never overlap. */
export function startSampling(sampler: Sampler, store: SeriesStore, periodMs: number): SamplingLoop {
  let rounds = 0;
  let failures = 0;
  let reason = '';
  let underWay: Promise<void> | undefined;

  const round = async () => {
    rounds++;
    try {
      store.add(await sampler.sample(Date.now()));
    } catch (error) {
      failures++;
      reason = reasonOf(error);
    }
  };
  const tick = () => {
    underWay ??= round().finally(() => {
      underWay = undefined;
    });
  };
  tick();
  const timer = setInterval(tick, periodMs).unref();
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
      sampler.close?.();
    },
    complaint: () =>
      failures === 0
        ? undefined
        : `${sampler.name} could not be read ${failures} of ${rounds} times: ${reason}`,
  };
}
