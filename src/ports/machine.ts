import { arch, cpus, platform, release, totalmem } from 'node:os';

/** What makes two runs comparable: recorded with every result. `runner` is the image of a GitHub runner. */
export interface MachineFacts {
  os: string;
  arch: string;
  cpuModel: string;
  cpuCount: number;
  memoryBytes: number;
  runner?: string;
}

export function machineFacts(env: Record<string, string | undefined>): MachineFacts {
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
