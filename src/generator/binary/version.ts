import { isSupportedK6, SUPPORTED_K6 } from '../../domain/k6.ts';
import { childEnvironment } from '../../exec/environment.ts';
import { run } from '../../exec/run.ts';

export type K6Check = { version: string } | { problem: string };

/** Asks a k6 binary for its version and says whether it can be used. */
export async function checkK6(path: string, signal: AbortSignal): Promise<K6Check> {
  const { code, stdout, stderr, timedOut, error } = await run([path, 'version'], {
    timeoutMs: 20_000,
    signal,
    env: {
      ...childEnvironment(process.env),
      K6_NO_USAGE_REPORT: 'true',
      K6_AUTO_EXTENSION_RESOLUTION: 'false',
    },
  });
  if (error !== undefined)
    return { problem: 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : error.message };
  if (timedOut) return { problem: '`k6 version` did not answer within 20 s' };
  const version = /\bv(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (code !== 0 || version === undefined)
    return {
      problem: `\`k6 version\` failed (exit code ${code ?? 'none'}): ${firstLine(stderr || stdout)}`,
    };
  return isSupportedK6(version)
    ? { version }
    : { problem: `it is k6 ${version}; supported are ${SUPPORTED_K6}` };
}

function firstLine(text: string): string {
  return (text.trim().split('\n')[0] ?? '').slice(0, 200) || 'it said nothing';
}
