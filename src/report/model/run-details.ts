import type { RunSummary } from '../../domain/measurement.ts';
import type { TestPlan } from '../../domain/plan.ts';
import { calledBy, testedSentence } from '../../wording/tested.ts';
import { scenariosText } from '../../wording/scenarios.ts';
import { formatCount, formatDuration, formatNumber, formatQuantity } from '../../wording/numbers.ts';

/** What ran, where, and with what: enough to run it again. */
export function runDetails(
  summary: RunSummary,
  test: TestPlan | undefined,
): { name: string; value: string }[] {
  const { profile, environment, commit, load } = summary;
  const facts: [name: string, value: string | undefined][] = [
    ['Tested', testedSentence(summary)],
    ['Test', test?.testType ?? summary.testType],
    ['Started', startedSentence(summary)],
    ['Took', formatDuration(summary.durationMs / 1000)],
    ['Profile', profile && profileSentence(profile)],
    ['Stages', profile && stagesSentence(profile)],
    ['Load', summary.comparability?.scenarios && scenariosText(summary.comparability.scenarios)],
    ['Script', test?.workload.kind === 'script' ? test.script : undefined],
    ['k6 ended', load.endingSentence],
    ['Iterations', load.iterations && iterationsSentence(load.iterations)],
    ['Stack', known(environment.stack)],
    ['k6', known(environment.k6Version)],
    ['Machine', machineSentence(environment)],
    ['Runner', environment.runner],
    ...Object.entries(environment.images ?? {}).map(([service, image]): [string, string] => [
      `Image of ${calledBy(summary)(service)}`,
      image,
    ]),
    ['Commit', commit && [commit.sha.slice(0, 12), commit.branch].filter(Boolean).join(' on ')],
    ['Run', commit?.runUrl],
    [
      'Result',
      `${summary.id}, schema ${summary.schemaVersion}, ${summary.tool.name} ${summary.tool.version}`,
    ],
  ];
  return facts.flatMap(([name, value]) => (value ? [{ name, value }] : []));
}

/** undefined for results that do not tell it in any way. */
export function startedSentence({ startedAt, startedBy }: RunSummary): string | undefined {
  if (startedBy === 'nothing') return undefined;
  const time = startedAt.replace('T', ' ').replace(/(\.\d+)?Z$/, ' UTC');
  return startedBy === undefined ? time : `${time} by the time of the file`;
}

/** Results of others do not tell where they come from. */
export function known(fact: string): string | undefined {
  return fact === 'unknown' || fact === '' ? undefined : fact;
}

/** `4 × AMD EPYC 7763`; `''` where it is not known. */
export function machineText(
  { cpuCount, cpuModel }: Pick<RunSummary['environment'], 'cpuCount' | 'cpuModel'>,
  before = '',
  after = '',
): string {
  return cpuCount === 0 ? '' : `${before}${cpuCount} × ${cpuModel}${after}`;
}

function machineSentence(environment: RunSummary['environment']): string | undefined {
  const { os, arch, cpuCount, memoryBytes } = environment;
  if (cpuCount === 0) return undefined;
  return `${os} ${arch}, ${machineText(environment)}, ${formatQuantity(memoryBytes, 'bytes')} memory`;
}

/** `60 VUs, closed model, 2,000 events/s in requests of 100, rescaled from the default` */
export function profileSentence(profile: NonNullable<RunSummary['profile']>): string {
  return [
    `up to ${formatCount(profile.peakVus)} VUs for ${formatDuration(profile.durationS)}`,
    `${profile.loadModel} model`,
    profile.eventsPerSecond > 0
      ? `${formatNumber(profile.eventsPerSecond)} ${profile.unit === 'requests' ? 'requests/s at the peak' : `events/s at the peak in requests of ${formatCount(profile.eventsPerRequest)}`}`
      : '',
    profile.rescaled ? 'rescaled from the default profile' : '',
    `profile ${profile.hash}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function stagesSentence(profile: NonNullable<RunSummary['profile']>): string {
  const stages = profile.stages.map(
    (stage) => `${stage.phase} ${formatDuration(stage.durationS)} → ${formatCount(stage.targetVus)}`,
  );
  const shown = stages.slice(0, 24);
  const more = stages.length - shown.length;
  return `${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''} VUs`;
}

function iterationsSentence(iterations: NonNullable<RunSummary['load']['iterations']>): string {
  return `${formatCount(iterations.complete)} complete, ${formatCount(iterations.interrupted)} interrupted, ${formatCount(iterations.dropped)} dropped`;
}
