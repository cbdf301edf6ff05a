import * as z from 'zod';

const versioned = z.object({ schemaVersion: z.unknown() });

/** Why this version cannot read a result or history at all; undefined when it can. */
export function versionProblem(value: unknown, readable: readonly number[] = [1]): string | undefined {
  const version = versioned.safeParse(value).data?.schemaVersion;
  if (version === undefined) return 'it has no schemaVersion';
  return readable.some((one) => one === version)
    ? undefined
    : `its schema version is ${String(version).slice(0, 20)}, this version reads ${readable.join(' and ')}`;
}

/** The first thing that is not as it must be. */
export function shapeProblem({ issues: [first] }: z.ZodError): string {
  return `it does not have the shape of a result: ${first?.path.join('.')}: ${first?.message}`;
}
