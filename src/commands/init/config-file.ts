import { stringify } from 'yaml';
import type { Suggested } from './from/suggested.ts';
import type { FoundService } from './found.ts';
import type { InspectedRepository } from './inspect.ts';
import { stackLines, startLines } from './stack-lines.ts';

/** What a first run asks for, beside what the file says: a smoke test of the length of a test is none. */
export const FIRST_RUN = ['run', 'smoke', '--duration', '15s', '--vus', '3'] as const;

export interface StarterConfig {
  text: string;
  /** What the reader has to know, or to do, before it works. */
  notes: string[];
}

const yaml = (value: object): string =>
  stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, defaultStringType: 'PLAIN' });

const isHere = (origin: string | undefined): origin is string =>
  origin !== undefined && /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin);

const commented = (text: string): string => text.replaceAll(/^(?=.)/gm, '# ');

/** The config of an ordinary service: how it is started, and what is asked of it. */
export function serviceConfig(service: FoundService, suggested: Suggested): StarterConfig {
  const { lines, otherwise, notes } = stackLines(service);
  // A recording of this machine says where it runs; one of elsewhere is nothing to load unasked.
  if ('target-url' in lines && isHere(suggested.origin)) lines['target-url'] = suggested.origin;
  const healthPath = service.healthPath ?? suggested.healthPath;
  const what =
    suggested.script === undefined
      ? yaml({ requests: suggested.requests })
      : yaml({ script: suggested.script });
  return {
    notes,
    text: `${HEAD}${yaml({ service: service.name, ...lines })}${otherwise === undefined ? '' : `# Without Docker, in place of it:\n${commented(yaml(otherwise))}`}# The path that answers 2xx once the service is ready.
${yaml({ 'health-path': healthPath ?? '/' })}
${suggested.script === undefined ? REQUESTS : '# Your own k6 script; the address of the service is __ENV.ORCHESTRATOR_URL.\n'}${what}
test-type: load
# Total length of a run; the stages are rescaled.
duration: 5m
${LOAD}# vus: 50
${suggested.script === undefined ? '# requests-per-second: 50\n' : ''}
# Limits; a line replaces the default limit on the same statistic.
# thresholds: |
#   http_req_duration: p(95)<300ms
${TOLERANCE}`,
  };
}

const HEAD = '# Settings of orchestrator-perf; inputs of the workflow and flags win over them.\n';
const LOAD =
  '# How much load. Beside another version (--base) a pilot finds what this machine carries of both, unless it is said here.\n';
const REQUESTS = '# What is asked of it, in turn (docs/requests.md).\n';
const TOLERANCE = `
# A change smaller than this is never called a regression.
regression-tolerance: 10%
`;

/** The config of a service that takes events, or of the reference service where none was found. */
export function eventConfig({
  orchestrator,
  k6Scripts,
}: Pick<InspectedRepository, 'orchestrator' | 'k6Scripts'>): StarterConfig {
  const [script] = k6Scripts;
  const stack: Record<string, string | number> = {};
  if (orchestrator !== undefined && 'composeFile' in orchestrator)
    Object.assign(stack, { stack: 'compose', 'compose-file': orchestrator.composeFile });
  else if (orchestrator !== undefined) Object.assign(stack, eventStack(orchestrator.service));
  const set = (name: string, value: string | number | undefined, otherwise: string) =>
    value === undefined ? `# ${name}: ${otherwise}\n` : yaml({ [name]: value });
  const keys = Object.keys(stack);
  return {
    notes: [],
    text: `${HEAD}
test-type: load
# Total length of a run; the stages are rescaled.
duration: 10m
${LOAD}# vus: 100
# events-per-second: 1000

# The service under test.
${keys.length === 0 ? '# start: npm start\n# compose-file: compose.perf.yml\n# orchestrator-build: .\n' : yaml(stack)}${set('health-path', orchestrator !== undefined && 'service' in orchestrator ? orchestrator.service.healthPath : undefined, '/health')}# metrics-path: /actuator/prometheus

# Your own k6 script in place of the built-in one.
${set('script', script, 'perf/checkout.js')}
# Limits; a line replaces the default limit on the same statistic.
# thresholds: |
#   http_req_duration: p(95)<500ms
#   http_req_failed: rate<1%
${TOLERANCE}`,
  };
}

function eventStack({ dockerfile, start, folder }: FoundService): Record<string, string | number> {
  if (dockerfile !== undefined)
    return {
      'orchestrator-build': folder,
      ...(dockerfile.port === undefined || dockerfile.port === 8080
        ? {}
        : { 'orchestrator-port': dockerfile.port }),
    };
  return start === undefined ? {} : startLines(start, folder);
}
