import { describe, expect, test } from 'vitest';
import type { RunSummary } from '../../src/domain/measurement.ts';
import { diagnose } from '../../src/judge/diagnosis/diagnose.ts';
import { generatorFindings } from '../../src/judge/validity/generator.ts';
import { observedFigure, observedSeries } from '../support/series.ts';
import { measuredRun } from './measured-run.ts';

/** A slow run on a machine of four cores; `cores` is what each service used. */
function run(cores: Record<string, number>, environment: Partial<RunSummary['environment']> = {}) {
  const measurement = measuredRun({ all: { latencyMs: (percent) => 1500 + percent } });
  const { summary } = measurement;
  summary.environment = { ...summary.environment, cpuCount: 4, ...environment };
  const startMs = summary.phases[0]?.fromMs ?? 0;
  for (const [name, value] of Object.entries(cores)) {
    const [service = '', replica] = name.split('#');
    const tags = replica === undefined ? {} : { replica };
    summary.observed.push(observedFigure(`${service}.cpu`, 'cores', value, tags));
    const points = Array.from({ length: summary.durationMs / 1000 }, (_, second): [number, number] => [
      startMs + second * 1000,
      value,
    ]);
    measurement.observations.series.push(observedSeries(`${service}.cpu`, 'cores', points, tags));
  }
  const busy = generatorFindings(measurement).find(({ rule }) => rule === 'busy-machine');
  const causes = diagnose(measurement).filter(({ rule }) => rule.startsWith('machine-'));
  return { busy: busy?.sentence, cause: causes[0] };
}

describe('whose work took the CPU of the machine', () => {
  test('what neither stack nor k6 used is somebody else’s', () => {
    const { busy, cause } = run({ machine: 3.9, orchestrator: 0.5, k6: 0.4 });
    expect(busy).toMatch(/^Something else used 3\.0 of the 4 cores .*\(stack and k6 used 0\.9\)/);
    expect(cause?.rule).toBe('machine-taken');
    expect(cause?.evidence).toContain('stack and k6 had 0.9 cores (orchestrator 0.5 cores, k6 0.4 cores)');
  });

  test('each service counts once, each replica of it, and whatever else the stack runs', () => {
    const { busy, cause } = run({
      machine: 3.9,
      'orchestrator#1': 1,
      'orchestrator#2': 0.8,
      prometheus: 0.4,
      payments: 0.4,
      k6: 0.4,
    });
    expect(busy).toBeUndefined();
    expect(cause?.rule).toBe('machine-full');
    expect(cause?.evidence).toContain('(orchestrator 1.8 cores, prometheus 0.4 cores, payments 0.4 cores');
  });

  test('an external service on this machine may be what is busy: nobody is blamed', () => {
    for (const isTargetHere of [true, undefined]) {
      const here = isTargetHere === undefined ? {} : { isTargetHere };
      const { busy, cause } = run({ machine: 3.9, k6: 0.4 }, { stack: 'external', ...here });
      expect(busy).toBeUndefined();
      expect(cause?.rule).toBe('machine-full');
      expect(cause?.what).toContain('how much of the CPU was whose is not known');
    }
  });

  test('unless it tells its own CPU', () => {
    const environment = { stack: 'external', isTargetHere: true };
    expect(run({ machine: 3.9, k6: 0.4, orchestrator: 0.5 }, environment).busy).toMatch(/used 3\.0 of/);
    expect(run({ machine: 3.9, k6: 0.4, orchestrator: 3.1 }, environment).busy).toBeUndefined();
  });

  test('what an external service uses elsewhere is nothing of this machine', () => {
    const environment = { stack: 'external', isTargetHere: false };
    expect(run({ machine: 3.9, k6: 0.4, orchestrator: 3.1 }, environment).busy).toMatch(/used 3\.5 of/);
    expect(run({ machine: 3.9, k6: 0.4 }, environment).cause?.rule).toBe('machine-taken');
  });
});
