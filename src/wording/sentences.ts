import type { Metric } from '../domain/measurement.ts';
import type { Threshold } from '../domain/plan.ts';

/** 12345 -> `12,345`. */
export const countText = (value: number): string => Math.round(value).toLocaleString('en-US');

/** 0.0234 -> `2.3 %`; keeps two digits of small shares, so that 0.05 % is not shown as 0.1 %. */
export function percentText(ratio: number): string {
  const percent = ratio * 100;
  const digits = percent === 0 || Math.abs(percent) >= 10 ? 0 : Math.abs(percent) >= 1 ? 1 : 2;
  return `${trimmedZeros(percent.toFixed(digits))} %`;
}

export function secondsText(seconds: number): string {
  return seconds >= 10 ? `${Math.round(seconds)} s` : `${trimmedZeros(seconds.toFixed(1))} s`;
}

const trimmedZeros = (digits: string): string => digits.replace(/\.0+$/, '');

/** A span as people say it: `45 s`, `12 min`, `15 h`. */
export function spanText(seconds: number): string {
  if (seconds < 120) return secondsText(seconds);
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

/** A value in its unit, short enough for a headline: `645 ms`, `2.3 %`, `1.4 GB`, `2,105 events/s`. */
export function valueText(value: number, unit: Metric['unit'], metric = ''): string {
  switch (unit) {
    case 'ms':
      return `${Math.abs(value) >= 100 ? countText(value) : trimmed(value)} ms`;
    case 's':
      return secondsText(value);
    case 'ratio':
      return percentText(value);
    case 'bytes':
      return bytesText(value);
    case 'cores':
      return `${trimmed(value)} ${trimmed(value) === '1' ? 'core' : 'cores'}`;
    case 'per second':
      return `${Math.abs(value) >= 100 ? countText(value) : trimmed(value)} ${perSecondOf(metric)}/s`;
    case 'count':
    case 'none':
      return Number.isInteger(value) || Math.abs(value) >= 100 ? countText(value) : trimmed(value);
  }
}

/** `p95`, `average`, `rate`: how a statistic is called in a sentence. */
export function statisticText({ statistic }: Pick<Threshold, 'statistic'>): string {
  if (statistic.kind === 'percentile') return `p${statistic.percent}`;
  return (
    { min: 'minimum', max: 'maximum', avg: 'average', med: 'median' }[statistic.kind as string] ??
    statistic.kind
  );
}

/** `steady phase`, `phase step-3`, `whole run`: where a limit was looked at. */
export function scopeText(tags: Record<string, string>): string {
  const { phase, expected_response, ...others } = tags;
  const where = phase === undefined ? 'whole run' : phase === 'steady' ? 'steady phase' : `phase ${phase}`;
  const rest = Object.entries(others).map(([key, value]) => `${key} ${value}`);
  return [where, ...rest].join(', ');
}

function bytesText(bytes: number): string {
  for (const [size, unit] of [
    [1e9, 'GB'],
    [1e6, 'MB'],
    [1e3, 'kB'],
  ] as const)
    if (Math.abs(bytes) >= size) return `${trimmed(bytes / size)} ${unit}`;
  return `${countText(bytes)} bytes`;
}

function perSecondOf(metric: string): string {
  return metric.startsWith('events')
    ? 'events'
    : metric.startsWith('requests') || metric === 'http_reqs'
      ? 'requests'
      : '1';
}

const trimmed = (value: number): string => String(Number(value.toPrecision(3)));
