import type { Comparability } from '../domain/comparability.ts';
import type { Service } from './target.ts';

/** What the running services say of what must be the same for runs to compare. */
export function servicesComparability(
  services: readonly Service[],
): Pick<Comparability, 'limits' | 'images'> {
  return {
    limits: Object.fromEntries(
      services.map(({ name, cpuLimitCores, memoryLimitBytes }) => [
        name,
        {
          ...(cpuLimitCores !== undefined && { cpus: cpuLimitCores }),
          ...(memoryLimitBytes !== undefined && { memoryBytes: memoryLimitBytes }),
        },
      ]),
    ),
    images: imagesOf(services.filter(({ isUnderTest }) => isUnderTest !== true)),
  };
}

/** Image with digest by service, as far as services come from images. */
export function imagesOf(services: readonly Service[]): Record<string, string> {
  return Object.fromEntries(
    services.flatMap(({ name, image }) => (image === undefined ? [] : [[name, image]])),
  );
}
