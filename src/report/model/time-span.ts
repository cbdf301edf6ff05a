import type { Report } from '../../domain/report.ts';

/** What the charts and sparklines cover: the phases, and every point that was measured after them. */
export function timeSpan({ phases, charts }: Report): [fromMs: number, toMs: number] {
  const points = charts.flatMap(({ lines }) => lines.map(({ series }) => series.points));
  const firsts = points.flatMap((one) => one[0]?.[0] ?? []);
  const lasts = points.flatMap((one) => one.at(-1)?.[0] ?? []);
  const fromMs = phases[0]?.fromMs ?? Math.min(...firsts);
  const toMs = Math.max(phases.at(-1)?.toMs ?? 0, ...lasts);
  return Number.isFinite(fromMs) ? [fromMs, toMs] : [0, 0];
}
