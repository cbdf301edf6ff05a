import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fetchWithin } from '../../ports/fetch-within.ts';
import { childEnvironment } from '../../exec/environment.ts';
import { run } from '../../exec/run.ts';
import { reasonOf } from '../../wording/reason.ts';

/**
 * SHA-256 of release archives, from `k6-v<version>-checksums.txt` of each release. Nothing that is not listed here is
 * downloaded, unless the user gives the checksum (`k6-checksum`).
 */
const CHECKSUMS: Record<string, string> = {
  'k6-v2.2.0-linux-amd64.tar.gz': 'b5a8003c86f35f5cd5ceef1490312c48e587696c94d998cefc6d7b3b4cb1597d',
  'k6-v2.2.0-linux-arm64.tar.gz': '4ecd64cadcc792402d16293836115480419c4447c032858f564852d98f1bf54c',
  'k6-v2.2.0-macos-amd64.zip': '45a08590511c8a6a9c6331645e60c41624924e848e29472e87c60ac956d50372',
  'k6-v2.2.0-macos-arm64.zip': '37a028506bf13578de66c906296803775df28cc2504b1a8c5d786b2803e757c7',
};

const ORIGIN = 'https://github.com/grafana/k6/releases/download';
const ATTEMPTS = 3;
const TIMEOUT_MS = 120_000;

export interface ReleaseRequest {
  version: string;
  /** The user's own SHA-256, hex; goes before the table. */
  checksum: string | undefined;
  /** An empty folder to work in. */
  directory: string;
  signal: AbortSignal;
  /** Base of the download address; only tests change it. */
  origin?: string | undefined;
  platform?: NodeJS.Platform;
  arch?: string;
}

/** Downloads and unpacks a release whose checksum is known beforehand; says why not otherwise. */
export async function downloadK6(request: ReleaseRequest): Promise<{ path: string } | { problem: string }> {
  const asset = assetName(request);
  if (asset === undefined)
    return {
      problem: `k6 has no release for ${request.platform ?? process.platform} ${request.arch ?? process.arch}`,
    };
  const expected = request.checksum ?? CHECKSUMS[asset];
  if (expected === undefined)
    return {
      problem: `no checksum is pinned for ${asset}; give its SHA-256 as k6-checksum to allow the download`,
    };
  const url = `${request.origin ?? ORIGIN}/v${request.version}/${asset}`;
  const archive = await fetchBytes(url, request.signal);
  if ('problem' in archive) return archive;
  const actual = createHash('sha256').update(archive.bytes).digest('hex');
  if (actual !== expected)
    return {
      problem: `${asset} has the SHA-256 ${actual}, expected ${expected}: the download was thrown away`,
    };
  return unpack(archive.bytes, asset, request);
}

function assetName({
  version,
  platform = process.platform,
  arch = process.arch,
}: ReleaseRequest): string | undefined {
  const cpu = { x64: 'amd64', arm64: 'arm64' }[arch];
  const suffix = { linux: `linux-${cpu}.tar.gz`, darwin: `macos-${cpu}.zip` }[platform as string];
  return cpu === undefined || suffix === undefined ? undefined : `k6-v${version}-${suffix}`;
}

async function fetchBytes(
  url: string,
  signal: AbortSignal,
): Promise<{ bytes: Buffer } | { problem: string }> {
  let problem = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    try {
      const answer = await fetchWithin(TIMEOUT_MS, url, bytesOrStatus, { signal });
      if (typeof answer !== 'number') return { bytes: answer };
      problem = `${url} answered ${answer}`;
      if (answer < 500 && answer !== 429) break;
    } catch (error) {
      problem = `${url} could not be reached: ${reasonOf(error)}`;
    }
    if (signal.aborted || attempt === ATTEMPTS) break;
    await delay(1000 * attempt, undefined, { signal }).catch(() => {});
  }
  return { problem };
}

async function bytesOrStatus(response: Response): Promise<Buffer | number> {
  if (response.ok) return Buffer.from(await response.arrayBuffer());
  await response.body?.cancel();
  return response.status;
}

/** bsdtar of macOS reads zip files too. */
async function unpack(
  bytes: Buffer,
  asset: string,
  { directory, signal }: ReleaseRequest,
): Promise<{ path: string } | { problem: string }> {
  mkdirSync(directory, { recursive: true });
  const archive = join(directory, asset);
  writeFileSync(archive, bytes);
  const folder = asset.replace(/\.(tar\.gz|zip)$/, '');
  const { code, stderr, error } = await run(['tar', '-xf', archive, '-C', directory, `${folder}/k6`], {
    timeoutMs: 60_000,
    signal,
    env: childEnvironment(process.env),
  });
  if (code !== 0)
    return { problem: `${asset} could not be unpacked: ${error?.message ?? stderr.trim().slice(0, 200)}` };
  return { path: join(directory, folder, 'k6') };
}
