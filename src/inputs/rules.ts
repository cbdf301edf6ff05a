import { isAbsolute, relative, resolve } from 'node:path';
import { policyOf } from '../domain/test-types.ts';
import type { Rule } from './read-fields.ts';
import type { InputName, Inputs } from './schema.ts';
import { formatDuration } from './values.ts';

export type InputRule = Rule<Inputs>;

/** Inputs that mean something only with containers. */
export const COMPOSE_ONLY = [
  'compose-file',
  'compose-profiles',
  'orchestrator-image',
  'orchestrator-build',
  'orchestrator-port',
  'replicas',
  'queue-backend',
  'grafana',
] as const satisfies readonly InputName[];

export const INPUT_RULES: readonly InputRule[] = [
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
  (inputs) =>
    inputs.stack === 'external' && inputs['target-url'] === undefined
      ? 'stack is "external", which starts nothing: give target-url, the address of the service'
      : undefined,
  ({ start, 'target-url': url }) =>
    start !== undefined && url !== undefined
      ? 'start and target-url are both given: the service is started or it runs already, drop one of them'
      : undefined,
  (inputs, isGiven) =>
    inputs.stack === 'command' && !isGiven('start')
      ? 'stack is "command": give start, the command that starts the service, such as "npm start"'
      : undefined,
  ({ start, stack, 'target-url': url }) =>
    start !== undefined && url === undefined && stack !== undefined && stack !== 'command'
      ? `start is given but stack is "${stack}", which does not run it: use stack command or drop start`
      : undefined,
  (inputs, isGiven) => {
    if (isGiven('start') || inputs.stack === 'command') return undefined;
    const given = (['build-command', 'start-directory', 'start-env'] as const).filter((name) =>
      isGiven(name),
    );
    return given.length === 0
      ? undefined
      : `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect without start: give start, or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
  (inputs) =>
    inputs.start === undefined &&
    inputs['target-url'] !== undefined &&
    inputs.stack !== undefined &&
    inputs.stack !== 'external'
      ? `target-url is given but stack is "${inputs.stack}", which starts its own service: use stack external or drop target-url`
      : undefined,
  (inputs, isGiven) => {
    if (inputs.stack === undefined || inputs.stack === 'compose') return undefined;
    const given = COMPOSE_ONLY.filter((name) => isGiven(name));
    if (given.length === 0) return undefined;
    return `${given.join(', ')} ${given.length === 1 ? 'has' : 'have'} no effect with stack "${inputs.stack}": use stack compose or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
  (inputs) =>
    inputs['orchestrator-image'] !== undefined && inputs['orchestrator-build'] !== undefined
      ? 'orchestrator-image and orchestrator-build are both given: the service comes from one of them'
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
    return runner === 'stack' && stack !== undefined && stack !== 'compose'
      ? `k6-runner is "stack" but stack is "${stack}", which has no containers: use host or auto`
      : undefined;
  },
  (inputs) =>
    inputs['k6-runner'] === 'host' && inputs.stack === 'compose' && (inputs.replicas ?? 1) > 1
      ? `k6-runner is "host" and replicas is ${inputs.replicas}: a published port leads to one replica only; use stack or auto`
      : undefined,
  (inputs) =>
    inputs['base-url'] !== undefined && inputs.stack !== undefined && inputs.stack !== 'external'
      ? `base-url is given but stack is "${inputs.stack}", which starts its own service: give target-url beside it, or name the other version by base`
      : undefined,
  (inputs) =>
    inputs['base-url'] !== undefined && inputs['base-url'] === inputs['target-url']
      ? `base-url and target-url are both ${inputs['base-url']}: side by side wants two versions`
      : undefined,
  ({ base, 'base-url': url }, isGiven) =>
    url !== undefined && isGiven('base') && base !== 'none'
      ? `base is "${base}" and base-url is given: the other version comes from one of them`
      : undefined,
  ({ base, stack }, isGiven) =>
    isGiven('base') && base !== undefined && base !== 'none' && base !== 'auto' && stack === 'external'
      ? `base is "${base}" but target-url is given, and nothing is started: give base-url, where the other version runs`
      : undefined,
  ({ 'test-type': types = [], base, 'base-url': url }, isGiven) => {
    const isAsked = url !== undefined || (isGiven('base') && base !== 'none' && base !== 'auto');
    if (!isAsked || types.some((type) => policyOf(type).sideBySide === 'rounds')) return undefined;
    return `base is given but no test of ${types.join(', ')} is run side by side: use test-type load, or base none`;
  },
  (inputs, isGiven) => {
    const hasBase = inputs['base-url'] !== undefined || inputs.base !== 'none';
    const given = (['rounds', 'round-duration', 'warm-up', 'side-by-side'] as const).filter((name) =>
      isGiven(name),
    );
    if (hasBase || given.length === 0 || inputs.base === undefined) return undefined;
    return `${given.join(' and ')} ${given.length === 1 ? 'has' : 'have'} no effect without another version: give base, or drop ${given.length === 1 ? 'it' : 'them'}`;
  },
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
