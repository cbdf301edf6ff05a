import type { ComposePlan } from '../../domain/plan.ts';
import { run } from '../../exec/run.ts';

/** What the services said, as it may be shown and kept. */
export interface ServiceLogs {
  all(service: string): Promise<string>;
  /** Oldest first, without empty lines. */
  tail(service: string, lines: number): Promise<string[]>;
}

const TIMEOUT_MS = 30_000;
const LARGEST_BYTES = 20_000_000;

export function serviceLogs(
  { commands }: ComposePlan,
  env: NodeJS.ProcessEnv,
  scrub: (text: string) => string,
): ServiceLogs {
  const read = async (...args: string[]) => {
    const options = { env, timeoutMs: TIMEOUT_MS, maxBytes: LARGEST_BYTES };
    return scrub((await run([...commands.logs, ...args], options)).stdout);
  };
  return {
    all: (service) => read(service),
    tail: async (service, lines) => {
      // The last --tail wins.
      const text = await read('--tail', String(lines), service);
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .slice(-lines);
    },
  };
}
