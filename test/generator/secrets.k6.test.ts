import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { K6_VERSIONS, k6Of } from '../support/k6.ts';
import { runOnce } from '../support/k6-run.ts';

const SECRET = 'tok-AAAA-secret-1';

/** A secret in an address, in a log line, in a tag, in a metric, in a check and in an error. */
const SCRIPT = `
  import http from 'k6/http';
  import { check } from 'k6';
  import { Counter } from 'k6/metrics';
  const mine = new Counter('mine');
  export const options = {
    vus: 1, iterations: 2,
    thresholds: { ['mine{key:' + __ENV.API_KEY + '}']: ['count>100'] },
  };
  export default function () {
    http.get('http://127.0.0.1:9/login?token=' + __ENV.API_KEY);
    http.get('http://me:' + __ENV.API_KEY + '@127.0.0.1:9/');
    console.error('failed with ' + __ENV.API_KEY);
    mine.add(1, { key: __ENV.API_KEY });
    check(null, { ['knows ' + __ENV.API_KEY]: () => false });
    throw new Error('broke on ' + __ENV.API_KEY);
  }`;

it.each(K6_VERSIONS)('k6 %s: a secret is in nothing it leaves', async (version) => {
  const k6 = await k6Of(version);
  const directory = mkdtempSync(join(tmpdir(), 'perf-secret-'));
  try {
    const { outcome, log, progress } = await runOnce({
      k6,
      directory,
      script: SCRIPT,
      scriptEnv: { API_KEY: SECRET },
    });
    const told = JSON.stringify([outcome, log, progress]);
    expect(told).toContain('failed with ***');
    expect(told).not.toContain(SECRET);
    const left = readdirSync(directory).filter((name) => name !== 'script.js');
    expect(left).toContain('k6-summary.json');
    for (const name of left) expect(readFileSync(join(directory, name), 'utf8')).not.toContain(SECRET);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
