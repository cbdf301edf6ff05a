import { containerReader } from '../docker/container-usage.ts';
import type { Engine } from '../docker/engine-api.ts';
import type { ContainerUsage, Service } from '../target.ts';

/**
 * Reads every container of a running stack. k6's comes and goes, so it is looked for by its name (`k6`) whenever it has not
 * been found. A container that cannot be read at the moment (stopped, being replaced) is left out: a gap, not a zero.
 */
export function figuresOfStack(
  engine: Engine,
  services: readonly Service[],
  k6: string | undefined,
): () => Promise<ContainerUsage[]> {
  const readers = new Map<string, Awaited<ReturnType<typeof containerReader>>>();
  return async () => {
    const known = services.flatMap(({ name, replica, containerId }) =>
      containerId === undefined
        ? []
        : [{ of: { service: name, ...(replica !== undefined && { replica }) }, id: containerId }],
    );
    const wanted = k6 === undefined ? known : [...known, { of: { service: 'k6' }, id: k6 }];
    const figures = await Promise.all(
      wanted.map(async ({ of, id }) => {
        try {
          const reader = readers.get(id) ?? (await containerReader(engine, id));
          readers.set(id, reader);
          return { ...of, ...(await reader()) };
        } catch {
          readers.delete(id);
          return undefined;
        }
      }),
    );
    return figures.filter((figure) => figure !== undefined);
  };
}
