import { isAbsolute, relative, resolve } from 'node:path';
import { GENERATOR_KINDS, GENERATORS } from '../domain/generators.ts';
import { TARGET_KINDS, TARGETS } from '../domain/targets.ts';
import { policyOf } from '../domain/test-types.ts';
import { ORDINARY_RULES } from './ordinary-stack.ts';
import type { Rule } from './read-fields.ts';
import { SIDE_BY_SIDE_RULES } from './side-by-side-rules.ts';
import { IMPLYING_INPUTS, type InputName, type Inputs, inputsOnlyWith } from './schema.ts';
import { formatDuration } from './values.ts';

export type InputRule = Rule<Inputs>;

/** The input that a stack is nothing without, and the stack that it is given for. */
const STACK_RULES: readonly InputRule[] = IMPLYING_INPUTS.flatMap(({ name, stack, missing, ignored }) => [
  (inputs, isGiven) =>
    inputs.stack === stack && !isGiven(name) ? `stack is "${stack}"${missing}` : undefined,
  (inputs) => {
    const others = IMPLYING_INPUTS.filter((other) => other.name !== name);
    if (inputs[name] === undefined || others.some((other) => inputs[other.name] !== undefined))
      return undefined;
    return inputs.stack === undefined || inputs.stack === stack
      ? undefined
      : `${name} is given but stack is "${inputs.stack}", ${ignored}: use stack ${stack} or drop ${name}`;
  },
]);

const ONLY_WITH_RULES: readonly InputRule[] = TARGET_KINDS.map((kind) => {
  const ofKind = inputsOnlyWith(kind);
  return ({ stack }, isGiven) => {
    if (stack === undefined || stack === kind) return undefined;
    const given = ofKind.filter((name) => isGiven(name));
    if (given.length === 0) return undefined;
    return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect with stack "${stack}": use stack ${kind} or drop ${given.length === 1 ? 'it' : 'them'}`;
  };
});

/** Inputs that mean something only where the load is split over a cluster. */
const CLUSTER_ONLY = [
  'runners',
  'kube-context',
  'kube-namespace',
  'runner-image',
  'starter-image',
  'runner-cpu',
  'runner-memory',
  'runner-node-selector',
  'kube-template',
  'keep-runners',
] as const satisfies readonly InputName[];

/** Inputs that mean something only where events are sent, and only where requests are. */
const EVENTS_ONLY = ['events-per-second', 'events-per-request', 'events-path'] as const;
export const REQUESTS_ONLY = ['requests-per-second', 'setup', 'data', 'data-order', 'data-seed'] as const;

const REQUEST_RULES: readonly InputRule[] = [
  (inputs, isGiven) =>
    inputs.requests !== undefined && isGiven('script')
      ? 'requests and script are both given: the load is the one or the other, drop one of them'
      : undefined,
  (_, isGiven) => {
    const given = EVENTS_ONLY.filter((name) => isGiven(name));
    if (!isGiven('requests') || given.length === 0) return undefined;
    return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect with requests: use requests-per-second, or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
  (_, isGiven) => {
    const given = REQUESTS_ONLY.filter((name) => isGiven(name));
    if (isGiven('requests') || given.length === 0) return undefined;
    return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect without requests: give requests, or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
  (_, isGiven) =>
    isGiven('requests') && !isGiven('data') && (isGiven('data-order') || isGiven('data-seed'))
      ? 'data-order and data-seed are about the rows of data, and there is no data: give it, or drop them'
      : undefined,
  (_, isGiven) =>
    isGiven('requests') && !isGiven('stack')
      ? 'requests are given and nothing says what takes them: give start (the command that starts the service), build or image (its container), compose-file with compose-service, or target-url (its address)'
      : undefined,
];

const isSplit = ({ engine = 'local' }: { engine?: Inputs['engine'] | undefined }): boolean =>
  engine !== 'local';

export const INPUT_RULES: readonly InputRule[] = [
  ...SIDE_BY_SIDE_RULES,
  ...REQUEST_RULES,
  (inputs, isGiven) => {
    if (inputs.engine !== 'local') return undefined;
    const given = CLUSTER_ONLY.filter((name) => isGiven(name));
    if (given.length === 0) return undefined;
    return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect with engine "local": use engine kubernetes or k6-operator, or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
  ({ engine, stack }) =>
    isSplit({ engine }) && stack !== undefined && !TARGETS[stack].generators.includes('cluster')
      ? `engine is "${engine}" and stack is "${stack}", ${GENERATORS.cluster.impossible}: give target-url, an address inside the cluster or a public one`
      : undefined,
  (inputs) =>
    isSplit(inputs) && inputs['k6-runner'] !== undefined && inputs['k6-runner'] !== 'auto'
      ? `engine is "${inputs.engine}" and k6-runner is "${inputs['k6-runner']}": k6 runs in the cluster, drop k6-runner`
      : undefined,
  (inputs) =>
    isSplit(inputs) && inputs.dashboard === true
      ? `engine is "${inputs.engine}" and dashboard is true: the live page of k6 shows one k6 only, drop it`
      : undefined,
  (inputs) => {
    const { vus, runners } = inputs;
    return isSplit(inputs) && vus !== undefined && runners !== undefined && vus < runners
      ? `vus is ${vus} and runners is ${runners}: every runner needs a VU, take at most ${vus} runners`
      : undefined;
  },
  (inputs) => {
    const { duration, 'test-type': types = [] } = inputs;
    if (duration === undefined) return undefined;
    const tooShortFor = types.find((type) => duration > policyOf(type).longestMs);
    if (tooShortFor === undefined) return undefined;
    return `duration is ${formatDuration(duration)}: ${tooShortFor} runs at most ${formatDuration(policyOf(tooShortFor).longestMs)}; for a longer hold use test-type soak (48h)`;
  },
  (inputs) => {
    const { duration, 'max-run-time': most } = inputs;
    if (duration === undefined || most === undefined || duration <= most) return undefined;
    return `duration is ${formatDuration(duration)}, longer than max-run-time ${formatDuration(most)}: shorten the one or raise the other`;
  },
  ({ start, 'target-url': url }) =>
    start !== undefined && url !== undefined
      ? 'start and target-url are both given: the service is started or it runs already, drop one of them'
      : undefined,
  ...STACK_RULES,
  (inputs, isGiven) => {
    if (isGiven('start') || inputs.stack === 'command') return undefined;
    const given = (['build-command', 'start-directory', 'start-env'] as const).filter((name) =>
      isGiven(name),
    );
    return given.length === 0
      ? undefined
      : `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect without start: give start, or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
  ...ONLY_WITH_RULES,
  ...ORDINARY_RULES,
  (inputs) =>
    inputs.image !== undefined && inputs.build !== undefined
      ? 'image and build are both given: the service comes from one of them'
      : undefined,
  (inputs) =>
    inputs.script !== undefined && (inputs['test-type']?.length ?? 0) > 1
      ? `script is one script, but test-type names ${inputs['test-type']?.join(', ')}: give one type for a run of your own script`
      : undefined,
  (inputs) => {
    const failOn = inputs['fail-on'];
    return failOn !== undefined && failOn.length > 1 && failOn.includes('never')
      ? 'fail-on has "never" beside others: give never alone, or drop it'
      : undefined;
  },
  (inputs) =>
    inputs['k6-path'] !== undefined && inputs['k6-checksum'] !== undefined
      ? 'k6-path and k6-checksum are both given: a binary given by path is used as it is and not checked'
      : undefined,
  (inputs) => {
    const { stack, 'k6-runner': runner } = inputs;
    if (stack === undefined || runner === undefined || runner === 'auto') return undefined;
    const there = TARGETS[stack].generators.flatMap((kind) => GENERATORS[kind].runner ?? []);
    const asked = GENERATOR_KINDS.find((kind) => GENERATORS[kind].runner === runner);
    return asked === undefined || there.includes(runner)
      ? undefined
      : `k6-runner is "${runner}" but stack is "${stack}", ${GENERATORS[asked].impossible}: use ${there.join(', ')} or auto`;
  },
  (inputs) =>
    inputs['k6-runner'] === 'host' && inputs.stack === 'compose' && (inputs.replicas ?? 1) > 1
      ? `k6-runner is "host" and replicas is ${inputs.replicas}: a published port leads to one replica only; use stack or auto`
      : undefined,
  (inputs) => {
    const results = inputs['results-path'];
    if (results === undefined || isAbsolute(results)) return undefined;
    // A relative path that climbs out is a mistake or an attack; an absolute one is a decision.
    const inside = relative(resolve('/w'), resolve('/w', results));
    return inside === '..' || inside.startsWith('../') || resolve('/w', results) === '/w'
      ? `results-path is "${results}": expected a folder below the working directory, or an absolute path`
      : undefined;
  },
];
