import type { Comparability } from '../../domain/comparability.ts';
import type { RunSummary } from '../../domain/measurement.ts';
import { formatCount, formatDuration, formatNumber, formatQuantity } from '../../wording/numbers.ts';
import { scenariosText } from '../../wording/scenarios.ts';

export interface Differences {
  /** `replicas changed from 1 to 4`: each makes the two runs incomparable. */
  changed: string[];
  /** What only one of the two tells. */
  unknown: string[];
}

/** Holds everything but the code under test of two runs against each other, field by field. */
export function differencesOf(candidate: RunSummary, earlier: RunSummary): Differences {
  const changed: string[] = [];
  const unknown: string[] = [];
  for (const { what, of } of FIELDS) {
    const now = of(candidate);
    const before = of(earlier);
    if (now === undefined && before === undefined) continue;
    if (now === undefined || before === undefined) unknown.push(what);
    else if (keyOf(now) !== keyOf(before)) changed.push(changeText(what, before, now));
  }
  if (changed.length === 0) changed.push(...changedHash(candidate, earlier));
  const before = partsOf(earlier.comparability);
  for (const [what, now] of partsOf(candidate.comparability)) {
    const value = before.get(what);
    if (value !== undefined && value !== now) changed.push(changeText(what, value, now));
  }
  return { changed, unknown };
}

/** Results of version 0.1.0 have no record: their hash tells the same profile of another script or script-env. */
function changedHash(candidate: RunSummary, earlier: RunSummary): string[] {
  const [now, before] = [candidate, earlier].map(({ profile, comparability }) =>
    comparability === undefined ? profile?.hash : undefined,
  );
  if (now === undefined || before === undefined || now === before) return [];
  return [changeText('load profile', before, now)];
}

/** A value to compare by and to show; where what is shown does not tell two apart, `detail` does. */
type Value = string | { key: string; show: string; detail?: string };

interface Field {
  what: string;
  of: (run: RunSummary) => Value | undefined;
}

const FIELDS: readonly Field[] = [
  { what: 'test type', of: ({ testType }) => testType },
  { what: 'load', of: ({ comparability }) => ownLoad(comparability) },
  { what: 'load model', of: ({ profile }) => profile?.loadModel },
  { what: 'stages', of: ({ profile }) => profile && stages(profile) },
  { what: 'offered events per second', of: ({ profile }) => offered(profile, 'events') },
  { what: 'offered requests per second', of: ({ profile }) => offered(profile, 'requests') },
  { what: 'requests', of: ({ comparability }) => requests(comparability) },
  { what: 'events per request', of: ({ profile }) => number(profile?.eventsPerRequest) },
  { what: 'script', of: ({ comparability }) => script(comparability) },
  { what: 'variables of script-env', of: ({ comparability }) => names(comparability?.scriptEnv) },
  { what: 'k6 major version', of: ({ environment }) => majorOf(environment.k6Version) },
  { what: 'k6 runner', of: ({ comparability }) => comparability?.k6Runner },
  { what: 'runners', of: ({ comparability }) => number(comparability?.runners) },
  { what: 'stack', of: ({ environment }) => told(environment.stack) },
  { what: 'target host', of: ({ comparability }) => comparability?.targetHost },
  { what: 'start command', of: ({ comparability }) => comparability?.startCommand },
  { what: 'compose service', of: ({ comparability }) => comparability?.composeService },
  { what: 'events path', of: ({ comparability }) => comparability?.eventsPath },
  { what: 'queue backend', of: ({ comparability }) => comparability?.queueBackend },
  { what: 'replicas', of: ({ comparability }) => number(comparability?.replicas) },
  {
    what: 'machine class',
    // This machine carries nothing of a load that runs in a cluster.
    of: ({ environment, comparability }) =>
      comparability?.k6Runner === 'cluster' ? undefined : machineClass(environment),
  },
];

/** What a run has several of, by names of its own: of these only what both runs have is compared. */
function partsOf(record: Comparability | undefined): Map<string, string> {
  const parts = new Map<string, string>();
  for (const [name, value] of Object.entries(record?.loadSettings ?? {}))
    parts.set(`${name} of script-env`, value);
  for (const [name, value] of Object.entries(record?.queueSettings ?? {})) parts.set(name, value);
  for (const [service, { cpus, memoryBytes }] of Object.entries(record?.limits ?? {})) {
    parts.set(`CPU limit of ${service}`, cpus === undefined ? 'none' : formatQuantity(cpus, 'cores'));
    parts.set(
      `memory limit of ${service}`,
      memoryBytes === undefined ? 'none' : formatQuantity(memoryBytes, 'bytes'),
    );
  }
  for (const [service, image] of Object.entries(record?.images ?? {}))
    parts.set(`image of ${service}`, image);
  return parts;
}

const keyOf = (value: Value): string => (typeof value === 'string' ? value : value.key);

function changeText(what: string, before: Value, now: Value): string {
  const [from, to] = [before, now].map((value) => (typeof value === 'string' ? value : value.show));
  if (from !== to) return `${what} changed from ${from} to ${to}`;
  const [fromDetail, toDetail] = [before, now].map((value) =>
    typeof value === 'string' ? value : (value.detail ?? value.key),
  );
  return `${what} changed from ${fromDetail} to ${toDetail}`;
}

function ownLoad(record: Comparability | undefined): Value | undefined {
  const scenarios = record?.scenarios;
  if (scenarios === undefined) return undefined;
  const key = JSON.stringify(scenarios.map((scenario) => Object.entries(scenario).sort()));
  return { key, show: scenariosText(scenarios) };
}

type Profile = NonNullable<RunSummary['profile']>;

function stages({ stages: all, startVus, peakVus, durationS }: Profile): Value {
  const detail = all.map(
    ({ phase, durationS: seconds, targetVus }) =>
      `${phase} ${formatDuration(seconds)} → ${formatCount(targetVus)} VUs`,
  );
  return {
    key: JSON.stringify([
      startVus,
      all.map(({ phase, durationS: seconds, targetVus }) => [phase, seconds, targetVus]),
    ]),
    show: `${formatCount(peakVus)} VUs in ${formatDuration(durationS)}`,
    detail: `${formatCount(startVus)} VUs, ${detail.join(', ')}`,
  };
}

function script(record: Comparability | undefined): Value | undefined {
  if (record?.script === undefined) return undefined;
  const { name, digest, files } = record.script;
  const size = files === 1 ? '' : ` and ${formatCount(files - 1)} more files`;
  return { key: digest, show: `${name}${size} (${digest.slice(0, 12)})` };
}

function requests(record: Comparability | undefined): Value | undefined {
  if (record?.requests === undefined) return undefined;
  const { names, digest } = record.requests;
  return { key: digest, show: `${names.join(', ')} (${digest.slice(0, 12)})` };
}

const offered = (profile: RunSummary['profile'], unit: 'events' | 'requests'): string | undefined =>
  profile !== undefined && (profile.unit ?? 'events') === unit ? number(profile.eventsPerSecond) : undefined;

function names(all: readonly string[] | undefined): string | undefined {
  return all === undefined ? undefined : [...all].sort().join(', ') || 'none';
}

const number = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : formatNumber(value);

/** Results of others say `unknown` where an own one always tells. */
const told = (text: string): string | undefined => (text === 'unknown' || text === '' ? undefined : text);

function majorOf(version: string): string | undefined {
  return /^v?(\d+)\./.exec(version)?.[1] ?? told(version);
}

function machineClass(environment: RunSummary['environment']): string | undefined {
  const { cpuModel, cpuCount, arch, runner } = environment;
  if (cpuCount === 0) return undefined;
  return [cpuModel, `${cpuCount} CPUs`, arch, imageName(runner)]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** `ubuntu24 20260801.1` is image `ubuntu24`: a weekly image build alone must not empty the history. */
function imageName(runner: string | undefined): string | undefined {
  return runner?.split(/[\s/]/)[0];
}
