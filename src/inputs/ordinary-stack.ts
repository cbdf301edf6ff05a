import { SERVICE_UNDER_TEST } from '../domain/observation.ts';
import { didYouMean } from '../wording/nearest.ts';
import type { Rule } from './read-fields.ts';
import type { InputName, Inputs } from './schema.ts';
import type { Provenance } from './source.ts';

/** What can be read here of compose files. */
export interface FileServices {
  names: string[];
  /** False: a file that is included is somewhere else, or under a name that only Compose knows. */
  isComplete: boolean;
}

/** Undefined where one of the files cannot be read at all: Compose says more then. */
export type ServicesIn = (files: readonly string[]) => FileServices | undefined;

/**
 * An ordinary service runs without a queue, and in a stack of its own: where requests are sent, where a service of the
 * user's compose files is named, and with a script of the user's own that is not about the orchestrator by a name of it.
 */
export function implyOrdinary(
  values: Record<string, unknown>,
  provenance: Record<string, Provenance>,
  given: { byAlias: ReadonlySet<InputName>; servicesIn: ServicesIn | undefined },
): void {
  const inputs = values as Partial<Inputs>;
  if (inputs.stack !== 'compose') return;
  const files = inputs['compose-file'];
  const services = files === undefined ? undefined : given.servicesIn?.(files);
  // Its default here: nobody who has no queue wants to read of one.
  if (provenance['queue-backend']?.kind === 'default' && isOrdinary(inputs, given.byAlias, services))
    values['queue-backend'] = 'none';
  if (inputs['queue-backend'] !== 'none' || inputs['compose-service'] !== undefined) return;
  const tested = theOnlyOne(inputs, services);
  if (tested === undefined) return;
  values['compose-service'] = tested;
  provenance['compose-service'] = { kind: 'implied', where: 'implied by compose-file' };
}

function isOrdinary(
  { requests, script, image, build, ...inputs }: Partial<Inputs>,
  byAlias: ReadonlySet<InputName>,
  services: FileServices | undefined,
): boolean {
  if (requests !== undefined || inputs['compose-service'] !== undefined) return true;
  if (script === undefined) return false;
  if (image !== undefined) return !byAlias.has('image');
  if (build !== undefined) return !byAlias.has('build');
  return services !== undefined && !services.names.includes(SERVICE_UNDER_TEST);
}

function theOnlyOne(
  { image, build }: Partial<Inputs>,
  services: FileServices | undefined,
): string | undefined {
  if (services === undefined) return undefined;
  if (services.names.includes(SERVICE_UNDER_TEST)) return SERVICE_UNDER_TEST;
  const isElsewhere = image !== undefined || build !== undefined;
  return services.names.length === 1 && services.isComplete && !isElsewhere ? services.names[0] : undefined;
}

/** What must be known of a service that no stack of ours is about. */
export const ORDINARY_RULES: readonly Rule<Inputs>[] = [
  (inputs, isGiven) => {
    const { stack, image, build, requests } = inputs;
    if (stack !== 'compose' || inputs['queue-backend'] !== 'none') return undefined;
    const isSaid = ([image, build, inputs['compose-file'], inputs['compose-service']] as const).some(
      (given) => given !== undefined,
    );
    if (isSaid) return undefined;
    // Said of requests to no stack at all, whichever is the default.
    if (requests !== undefined && !isGiven('stack')) return undefined;
    return requests === undefined
      ? 'queue-backend is "none" and nothing says which service is tested: give image, build (a folder with a Dockerfile), or compose-file with compose-service'
      : 'requests are given and nothing says what takes them: give image, build (a folder with a Dockerfile), or compose-file with compose-service';
  },
  (inputs) =>
    inputs['compose-service'] !== undefined && inputs['compose-file'] === undefined
      ? `compose-service is "${inputs['compose-service']}" and there is no compose-file: give the file that has it`
      : undefined,
  (inputs) => {
    const { stack, 'compose-service': service, 'queue-backend': queue } = inputs;
    if (stack !== 'compose' || service === undefined || service === SERVICE_UNDER_TEST) return undefined;
    return queue === undefined || queue === 'none'
      ? undefined
      : `compose-service is "${service}" and queue-backend is "${queue}", which is part of a stack with a service called ${SERVICE_UNDER_TEST}: drop queue-backend, and let your files bring the queue`;
  },
  ({ grafana, 'queue-backend': queue }) =>
    grafana === true && queue === 'none'
      ? 'grafana is true and queue-backend is "none": without Prometheus Grafana has nothing to show, drop it or choose a queue-backend'
      : undefined,
];

/** The service under test is one of the files, and it is known which. */
export function ordinaryServiceRule(servicesIn: ServicesIn): Rule<Inputs> {
  return (inputs) => {
    const { stack, image, build, 'compose-file': files, 'compose-service': service } = inputs;
    if (stack !== 'compose' || inputs['queue-backend'] !== 'none' || files === undefined) return undefined;
    const services = servicesIn(files);
    if (services === undefined) return undefined;
    const { names, isComplete } = services;
    const of = `compose-file is "${files.join('", "')}"`;
    if (service === undefined) {
      if (image !== undefined || build !== undefined) return undefined;
      return names.length === 0
        ? `${of}, which has no service: give one that has the service under test`
        : `${of} with the services ${names.join(', ')}: which one is to be tested? Give it as compose-service`;
    }
    return names.includes(service) || !isComplete
      ? undefined
      : `compose-service is "${service}", and ${files.join(', ')} has ${names.join(', ')}.${didYouMean(service, names)}`;
  };
}
