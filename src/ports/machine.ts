import type { Machine } from '../domain/measurement.ts';
import { arch, cpus, platform, release, totalmem } from 'node:os';

export function describeMachine(env: Record<string, string | undefined>): Machine {
  const processors = cpus();
  const runner = [env.ImageOS, env.ImageVersion].filter((part) => part).join('/');
  return {
    os: `${platform()} ${release()}`,
    arch: arch(),
    cpuModel: processors[0]?.model.trim() ?? 'unknown',
    cpuCount: processors.length,
    memoryBytes: totalmem(),
    ...(runner === '' ? {} : { runner }),
  };
}
