import { join } from 'node:path';
import { findK6 } from '../../src/generator/binary/find.ts';
import { recordingLog } from './log.ts';

export const PACKAGE_ROOT = join(import.meta.dirname, '../..');

/** Both supported lines of k6; every test of the k6 tier runs on both. */
export const K6_VERSIONS = ['1.8.1', '2.2.0'] as const;
export type K6Version = (typeof K6_VERSIONS)[number];

const GIVEN: Record<K6Version, string> = { '1.8.1': 'PERF_TEST_K6_1', '2.2.0': 'PERF_TEST_K6_2' };

/** The binary named by PERF_TEST_K6_1 or PERF_TEST_K6_2; without it, what our own finder gives (it may build one). */
export async function k6Of(version: K6Version): Promise<{ path: string; version: string }> {
  const given = process.env[GIVEN[version]];
  if (given !== undefined && given !== '') return { path: given, version };
  const plan = { version, generator: 'host', dashboard: false } as const;
  return findK6(plan, {
    log: recordingLog(),
    signal: new AbortController().signal,
    env: process.env,
    packageRoot: PACKAGE_ROOT,
  });
}
