/** A part of the run, from its first sample to its last. */
export interface Period {
  fromMs: number;
  toMs: number;
  /** `setup()` or `teardown()`: before or after the load. */
  isOutside: boolean;
}

/** As many phases are kept apart; a test of this tool has at most some fifty. */
const MOST_PHASES = 500;

/** When the parts of a run were, told by the tags of its samples. */
export class Periods {
  readonly #load = newPeriod(false);
  readonly #setup = newPeriod(true);
  readonly #teardown = newPeriod(true);
  readonly #phases = new Map<string, Period>();

  /** Samples without any tag are of no part: k6 counts its VUs from before `setup()` to after `teardown()`. */
  of(tags: Record<string, string>): Period | undefined {
    if (isOf('setup', tags)) return this.#setup;
    if (isOf('teardown', tags)) return this.#teardown;
    const { phase } = tags;
    if (phase === undefined) return Object.keys(tags).length === 0 ? undefined : this.#load;
    const known = this.#phases.get(phase);
    if (known !== undefined || this.#phases.size >= MOST_PHASES) return known ?? this.#load;
    const period = newPeriod(false);
    this.#phases.set(phase, period);
    return period;
  }

  /** True when something was done before or after the load. */
  get hasOutside(): boolean {
    return isSeen(this.#setup) || isSeen(this.#teardown);
  }

  /** Seconds of the load alone; undefined where no sample tells. */
  get loadS(): number | undefined {
    const parts = [this.#load, ...this.#phases.values()].filter(isSeen);
    const fromMs = isSeen(this.#setup) ? this.#setup.toMs : Math.min(...parts.map(({ fromMs }) => fromMs));
    const toMs = Math.max(...parts.map(({ toMs }) => toMs));
    return parts.length === 0 || toMs <= fromMs ? undefined : (toMs - fromMs) / 1000;
  }

  /** Seconds of one phase; undefined where it was too short to divide by. */
  phaseS(phase: string): number | undefined {
    const period = this.#phases.get(phase);
    const seconds = period === undefined ? 0 : (period.toMs - period.fromMs) / 1000;
    return seconds < SHORTEST_S ? undefined : seconds;
  }
}

/** Between the first and the last sample of a shorter phase chance decides. */
const SHORTEST_S = 1;

const isSeen = ({ fromMs, toMs }: Period): boolean => fromMs <= toMs;

/** k6 gives what it runs once the group of that name and no scenario; a group of the script's own has one. */
function isOf(name: 'setup' | 'teardown', { group, scenario }: Record<string, string>): boolean {
  return scenario === undefined && (group === `::${name}` || group?.startsWith(`::${name}::`) === true);
}

/** True for tags that ask for what was done before or after the load. */
export function asksForOutside({ group }: Record<string, string>): boolean {
  return group !== undefined && /^::(?:setup|teardown)(?:::|$)/.test(group);
}

function newPeriod(isOutside: boolean): Period {
  return { fromMs: Number.POSITIVE_INFINITY, toMs: Number.NEGATIVE_INFINITY, isOutside };
}
