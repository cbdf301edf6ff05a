/** Where k6 runs: a process of this machine, a container in the network of the stack, or pods of a Kubernetes cluster. */
export type GeneratorKind = 'host' | 'container' | 'cluster';

/** What other rooms than that of the generators must know of a kind. */
interface GeneratorTraits {
  /** The word for it in `k6-runner`; undefined where it is asked for by `engine`. */
  runner: string | undefined;
  /** Behind the name of a stack on which it cannot be. */
  impossible: string;
  /** Behind "k6 runs". */
  where: string;
  /** What k6 cannot do there that it can on this machine; undefined where it runs here. */
  away: { livePage: string; files(reads: readonly string[]): string } | undefined;
}

/** One row a kind. */
export const GENERATORS = {
  host: {
    runner: 'host',
    impossible: 'which a process of this machine does not reach',
    where: 'on this machine',
    away: undefined,
  },
  container: {
    runner: 'stack',
    impossible: 'which has no containers',
    where: 'as a container of the stack',
    away: {
      livePage:
        'The live page of k6 cannot be reached while k6 runs in the network of the stack; use k6-runner host for it.',
      files: (reads) =>
        `k6 runs in a container and sees only ${reads.join(', ')}; with k6-runner host it sees this machine.`,
    },
  },
  cluster: {
    runner: undefined,
    impossible: 'whose service the pods of a cluster do not reach',
    where: 'as pods of a Kubernetes cluster',
    away: {
      livePage: 'The live page of k6 cannot be reached while k6 runs in a cluster.',
      files: () => 'The script is packed with everything it imports and opens on this machine.',
    },
  },
} as const satisfies Readonly<Record<GeneratorKind, GeneratorTraits>>;

/** What carries the load: one k6, or several that share it. */
export const ENGINES = ['local', 'kubernetes', 'k6-operator'] as const;
export type Engine = (typeof ENGINES)[number];
/** What makes the runners of a split load: a Job of ours, or the k6-operator of the cluster. */
export type ClusterEngine = Exclude<Engine, 'local'>;

/** What `k6-runner` may say. */
export type K6Runner = 'auto' | NonNullable<(typeof GENERATORS)[GeneratorKind]['runner']>;

export const GENERATOR_KINDS = Object.keys(GENERATORS) as GeneratorKind[];
export const K6_RUNNERS: readonly K6Runner[] = [
  'auto',
  ...GENERATOR_KINDS.flatMap((kind) => GENERATORS[kind].runner ?? []),
];
