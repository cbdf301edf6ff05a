import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDERS = ['.github/workflows', 'examples'];

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

/** The folder of our own action a step uses: `$/run`, `org/orchestrator-perf/publish@v1`. */
function ownAction(uses: string): string | undefined {
  const [, folder] = /^(?:\$|[\w.-]+\/orchestrator-perf)(?:\/([\w-]+))?(?:@.+)?$/.exec(uses) ?? [];
  if (!uses.includes('orchestrator-perf') && !uses.startsWith('$/')) return undefined;
  return folder ?? '.';
}

const steps = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((file) => file.endsWith('.yml'))
    .flatMap((file) => {
      const workflow = parse(readFileSync(join(ROOT, folder, file), 'utf8')) as {
        jobs?: Record<string, { steps?: Step[] }>;
      };
      return Object.values(workflow.jobs ?? {}).flatMap(({ steps: own = [] }) =>
        own.map((step) => ({ file: `${folder}/${file}`, step })),
      );
    }),
).filter(({ step }) => step.uses !== undefined && ownAction(step.uses) !== undefined);

test('steps that use this action were found', () => {
  expect(steps.length).toBeGreaterThan(3);
});

test.each(steps.map(({ file, step }) => [file, step.uses ?? '', step]))(
  '%s: %s gets inputs it has',
  (_, uses, step) => {
    const metadata = join(ROOT, ownAction(uses) ?? '', 'action.yml');
    expect(existsSync(metadata), metadata).toBe(true);
    const known = Object.keys((parse(readFileSync(metadata, 'utf8')) as { inputs?: object }).inputs ?? {});
    expect(Object.keys(step.with ?? {}).filter((name) => !known.includes(name))).toEqual([]);
  },
);
