import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { childEnvironment } from '../../exec/environment.ts';
import { run } from '../../exec/run.ts';

const OLDEST_GO = [1, 25];
const BUILD_TIMEOUT_MS = 600_000;

export interface BuildRequest {
  version: string;
  packageRoot: string;
  /** An empty folder to work in. */
  directory: string;
  env: Record<string, string | undefined>;
  signal: AbortSignal;
  /** Called when the build really begins: it takes about a minute. */
  onStart(goVersion: string): void;
}

/** Builds k6 from the module proxy; go.mod and go.sum in `k6/go/<version>` pin every byte of it. */
export async function buildK6(request: BuildRequest): Promise<{ path: string } | { problem: string }> {
  const { version, packageRoot, directory, signal } = request;
  const pinned = join(packageRoot, 'k6', 'go', version);
  if (!existsSync(join(pinned, 'go.sum'))) return { problem: `no pinned module for k6 ${version} to build` };
  const env = {
    ...childEnvironment(request.env, 'network', 'go'),
    GOFLAGS: '-mod=readonly',
    GOWORK: 'off',
    CGO_ENABLED: '0',
  };
  const go = await run(['go', 'version'], { timeoutMs: 20_000, signal, env });
  if (go.error !== undefined) return { problem: 'Go is not on PATH' };
  const goVersion = /\bgo(\d+)\.(\d+)/.exec(go.stdout);
  if (goVersion === null)
    return { problem: `\`go version\` said: ${(go.stderr || go.stdout).trim().slice(0, 200)}` };
  const [major, minor] = [Number(goVersion[1]), Number(goVersion[2])];
  if (major < (OLDEST_GO[0] ?? 0) || (major === OLDEST_GO[0] && minor < (OLDEST_GO[1] ?? 0)))
    return { problem: `Go is ${goVersion[0].slice(2)}; building needs ${OLDEST_GO.join('.')} or newer` };
  request.onStart(goVersion[0].slice(2));
  mkdirSync(directory, { recursive: true });
  cpSync(pinned, directory, { recursive: true });
  const path = join(directory, 'k6');
  const build = await run(['go', 'build', '-trimpath', '-ldflags', '-s -w', '-o', path, '.'], {
    cwd: directory,
    timeoutMs: BUILD_TIMEOUT_MS,
    signal,
    env,
  });
  if (build.code === 0) return { path };
  if (build.timedOut) return { problem: '`go build` took longer than 10 minutes' };
  return {
    problem: `\`go build\` failed: ${build.stderr.trim().split('\n').slice(-3).join(' | ').slice(0, 500)}`,
  };
}
