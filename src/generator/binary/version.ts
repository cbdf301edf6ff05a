import { runProcess } from '../../exec/run-process.ts';

/** What this tool is tested with; others are refused, because their results or their behaviour differ. */
export const SUPPORTED_K6 = '1.8.x or 2.x';

export type K6Check = { version: string } | { problem: string };

/** Asks a k6 binary for its version and says whether it can be used. */
export async function checkK6(path: string, signal: AbortSignal): Promise<K6Check> {
  const { exitCode, stdout, stderr, timedOut, failure } = await runProcess(path, ['version'], {
    timeoutMs: 20_000,
    signal,
    env: { PATH: process.env.PATH, K6_NO_USAGE_REPORT: 'true', K6_AUTO_EXTENSION_RESOLUTION: 'false' },
  });
  if (failure !== undefined)
    return {
      problem: 'code' in failure && failure.code === 'ENOENT' ? 'there is no such file' : failure.message,
    };
  if (timedOut) return { problem: '`k6 version` did not answer within 20 s' };
  const version = /\bv(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (exitCode !== 0 || version === undefined)
    return {
      problem: `\`k6 version\` failed (exit code ${exitCode ?? 'none'}): ${firstLine(stderr || stdout)}`,
    };
  return isSupported(version)
    ? { version }
    : { problem: `it is k6 ${version}; supported are ${SUPPORTED_K6}` };
}

export function isSupported(version: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  return major === 2 || (major === 1 && (minor ?? 0) >= 8);
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 200) || 'it said nothing';
}
