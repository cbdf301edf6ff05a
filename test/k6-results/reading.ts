import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { Measurement, Metric } from '../../src/domain/measurement.ts';
import { metricName } from '../../src/metrics/name.ts';
import { type ReadOptions, readResults } from '../../src/k6-results/read-results.ts';

export const fixtures = fileURLToPath(new URL('../fixtures/ingest/', import.meta.url));
export const fixture = (...path: string[]): string => join(fixtures, ...path);
export const versions = ['1.8.1', '2.2.0'] as const;

export function read(files: string[], options: Partial<ReadOptions> = {}): Promise<Measurement> {
  return readResults(files, {
    stdin: Readable.from([]),
    tags: [],
    thresholds: [],
    onProgress: () => {},
    ...options,
  });
}

export function metricOf({ summary }: Measurement, scope: string): Metric | undefined {
  return summary.metrics.find(({ name, tags }) => metricName(name, tags) === scope);
}

export const bytesOf = (...path: string[]): Buffer => readFileSync(fixture(...path));
export const allFixtures = (): string[] => readdirSync(fixtures, { recursive: true, encoding: 'utf8' });
