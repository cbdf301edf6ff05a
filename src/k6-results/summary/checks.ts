import type { RunSummary } from '../../domain/measurement.ts';
import { isRecord, ownValue } from '../json.ts';

export type Check = NonNullable<RunSummary['checks']>[number];

/** As many as a result may hold, and as long as their paths may be. */
export const MOST_CHECKS = 1000;
const LONGEST_PATH = 1000;
/** A hostile file may nest its groups without end. */
const DEEPEST = 100;

/** Checks of a summary's `root_group`: lists in the data of `handleSummary`, objects by name in a summary export. */
export function checksOf(rootGroup: unknown): Check[] {
  const checks: Check[] = [];
  const collect = (group: unknown, path: string, depth: number): void => {
    for (const check of membersOf(ownValue(group, 'checks'))) {
      const read = checkFrom(check, path);
      if (read !== undefined && checks.length < MOST_CHECKS) checks.push(read);
    }
    if (depth < DEEPEST)
      for (const inner of membersOf(ownValue(group, 'groups'))) {
        const name = ownValue(inner, 'name');
        collect(inner, typeof name === 'string' ? `${path}::${name}` : path, depth + 1);
      }
  };
  collect(rootGroup, '', 0);
  return checks;
}

/** Checks of a list, as a machine-readable summary has them: their groups are not in it. */
export function checksOfList(list: unknown): Check[] {
  return membersOf(list)
    .flatMap((check) => checkFrom(check, undefined) ?? [])
    .slice(0, MOST_CHECKS);
}

/** Two checks of one path, as shards have them, are one. */
export function addedChecks(all: readonly Check[]): Check[] {
  const byPath = new Map<string, Check>();
  for (const { path, passes, fails } of all) {
    const known = byPath.get(path);
    byPath.set(path, {
      path,
      passes: passes + (known?.passes ?? 0),
      fails: fails + (known?.fails ?? 0),
    });
  }
  return [...byPath.values()].slice(0, MOST_CHECKS);
}

export const checkPath = (path: string): string => path.slice(0, LONGEST_PATH);

function checkFrom(check: unknown, group: string | undefined): Check | undefined {
  const [name, written, passes, fails] = ['name', 'path', 'passes', 'fails'].map((key) =>
    ownValue(check, key),
  );
  const path =
    typeof written === 'string'
      ? written
      : typeof name === 'string'
        ? group === undefined
          ? name
          : `${group}::${name}`
        : undefined;
  return path === undefined || !isCount(passes) || !isCount(fails)
    ? undefined
    : { path: checkPath(path), passes, fails };
}

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** `setup()` and `teardown()` are groups of their own, where they did anything that has one. */
export function hasSetupGroup(rootGroup: unknown): boolean {
  return membersOf(ownValue(rootGroup, 'groups')).some((group) =>
    ['::setup', '::teardown'].includes(String(ownValue(group, 'path'))),
  );
}

function membersOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return isRecord(value) ? Object.values(value) : [];
}
