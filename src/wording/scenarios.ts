import type { Scenario } from '../domain/comparability.ts';
import { formatCount, formatDuration, formatNumber, plural } from './numbers.ts';

/** `constant-vus checkout: 4 VUs for 6 s`: what a scenario does, complete. */
export function scenarioText(scenario: Scenario): string {
  const { name, executor, exec, startS = 0 } = scenario;
  const more = [
    startS > 0 ? `after ${formatDuration(startS)}` : '',
    exec === undefined || exec === 'default' ? '' : `function ${exec}`,
  ].filter(Boolean);
  return [`${executor} ${name}: ${loadText(scenario)}`, ...more].join(', ');
}

export function scenariosText(scenarios: readonly Scenario[]): string {
  return scenarios.map(scenarioText).join('; ') || 'no scenario';
}

function loadText(scenario: Scenario): string {
  const { executor, durationS, vus = 1, iterations = 1, maxDurationS } = scenario;
  const most = maxDurationS === undefined ? '' : `, ${formatDuration(maxDurationS)} at most`;
  switch (executor) {
    case 'shared-iterations':
      return `${plural(iterations, 'iteration')} shared by ${plural(vus, 'VU')}${most}`;
    case 'per-vu-iterations':
      return `${plural(vus, 'VU')}, ${plural(iterations, 'iteration')} each${most}`;
    case 'ramping-vus':
      return `${plural(scenario.startVus ?? 1, 'VU')}${stagesText(scenario, (target) => formatCount(target))}`;
    case 'constant-arrival-rate':
      return `${rateText(scenario, scenario.rate ?? 0)}${forText(durationS)}${poolText(scenario)}`;
    case 'ramping-arrival-rate':
      return `${rateText(scenario, scenario.startRate ?? 0)}${stagesText(scenario, (target) => rateText(scenario, target))}${poolText(scenario)}`;
    default:
      return `${plural(vus, 'VU')}${forText(durationS)}`;
  }
}

function forText(durationS: number | undefined): string {
  return durationS === undefined ? '' : ` for ${formatDuration(durationS)}`;
}

function stagesText({ stages = [] }: Scenario, show: (target: number) => string): string {
  return stages.map(({ durationS, target }) => ` → ${show(target)} in ${formatDuration(durationS)}`).join('');
}

function rateText({ perS = 1 }: Scenario, rate: number): string {
  return perS === 1 ? `${formatNumber(rate)}/s` : `${formatNumber(rate)} per ${formatDuration(perS)}`;
}

function poolText({ preAllocatedVus, maxVus }: Scenario): string {
  if (preAllocatedVus === undefined) return '';
  const most = maxVus === undefined || maxVus === preAllocatedVus ? '' : ` to ${formatCount(maxVus)}`;
  return `, with ${formatCount(preAllocatedVus)}${most} VUs`;
}
