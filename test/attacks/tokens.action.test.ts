import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aJob, type Job, runStep } from '../support/action-step.ts';

/** Code of a pull request that the committed bundle starts, and programs it asks, looking for the tokens of the job. */
const TOKENS = {
  ACTIONS_RUNTIME_TOKEN: 'AAAA-runtime-token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'BBBB-identity-token',
  GITHUB_TOKEN: 'CCCC-github-token',
  GH_TOKEN: 'DDDD-gh-token',
  NODE_AUTH_TOKEN: 'EEEE-registry-token',
};
const INPUT_TOKEN = 'FFFF-input-token';
const ALL = [...Object.values(TOKENS), INPUT_TOKEN];
/** Docker and its compose files may read what is the user's own; what belongs to the step is none of theirs. */
const OF_THE_STEP = ALL.filter((token) => token !== TOKENS.NODE_AUTH_TOKEN);

const k6 = process.env.PERF_TEST_K6_2 ? { 'k6-path': process.env.PERF_TEST_K6_2 } : undefined;
const inputs = {
  'github-token': INPUT_TOKEN,
  'test-type': 'smoke',
  baseline: 'none',
  comment: 'never',
  'upload-artifacts': 'false',
};

function put(job: Job, files: Record<string, string>, mode = 0o644): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(job.workspace, name, '..'), { recursive: true });
    writeFileSync(join(job.workspace, name), text, { mode });
  }
}

const read = (job: Job, name: string) =>
  existsSync(join(job.workspace, name)) ? readFileSync(join(job.workspace, name), 'utf8') : '';

describe('the tokens of the job', () => {
  it('reach neither the build, nor the service, nor the script of a pull request', async () => {
    await using job = aJob();
    put(job, {
      'build.mjs':
        "import { writeFileSync } from 'node:fs'; writeFileSync('build.env', JSON.stringify(process.env));",
      'service.mjs': `import { createServer } from 'node:http'; import { writeFileSync } from 'node:fs';
        writeFileSync('service.env', JSON.stringify(process.env));
        createServer((request, response) => {
          let body = '';
          request.on('data', (text) => { body += text; });
          request.on('end', () => { if (body !== '') writeFileSync('script.env', body); response.end('ok'); });
        }).listen(process.env.PORT, '127.0.0.1');`,
      'attack.js': `import http from 'k6/http';
        export const options = { vus: 1, iterations: 1 };
        export default function () { http.post(__ENV.ORCHESTRATOR_URL + '/', JSON.stringify(__ENV)); }`,
    });
    const commands = { start: 'node service.mjs', 'build-command': 'node build.mjs', script: 'attack.js' };
    const step = await runStep(job, { inputs: { ...inputs, ...commands, ...k6 }, env: TOKENS });
    for (const name of ['build.env', 'service.env', 'script.env']) {
      const environment = read(job, name);
      expect(environment, `${name}: ${step.stdout}${step.stderr}`).toContain('"PATH"');
      expect(
        ALL.filter((token) => environment.includes(token)),
        name,
      ).toEqual([]);
    }
  });

  it.each([
    ['docker', { stack: 'compose' }, OF_THE_STEP],
    ['git', { start: 'node service.mjs', base: 'main', 'test-type': 'load' }, ALL],
    ['kubectl', { engine: 'kubernetes', runners: '2', 'target-url': 'http://perf.example.org' }, OF_THE_STEP],
  ])('do not reach %s', async (program, given, tokens) => {
    await using job = aJob();
    const bin = join(job.directory, 'bin');
    const seen = join(job.directory, 'seen');
    mkdirSync(bin);
    writeFileSync(join(bin, program), `#!/bin/sh\nenv >> '${seen}'\nexit 1\n`, { mode: 0o755 });
    put(job, { 'service.mjs': '' });
    const env = { ...TOKENS, PATH: `${bin}:${process.env.PATH}` };
    const step = await runStep(job, { inputs: { ...inputs, ...given, ...k6 }, env });
    expect(step.exitCode).toBe(1);
    expect(existsSync(seen), step.stdout + step.stderr).toBe(true);
    const environment = readFileSync(seen, 'utf8');
    expect(environment).toContain('PATH=');
    expect(tokens.filter((token) => environment.includes(token))).toEqual([]);
  });
});

it('a k6 that the config file of a pull request names is not started', async () => {
  await using job = aJob();
  put(job, { 'orchestrator-perf.yml': 'k6-path: ./evil\nstack: embedded\ntest-type: smoke\n' });
  put(job, { evil: '#!/bin/sh\ntouch "$(dirname "$0")/was-started"\necho "k6 v2.2.0"\n' }, 0o755);
  const step = await runStep(job, {});
  expect(step.exitCode).toBe(1);
  expect(step.stdout).toMatch(/k6-path .*cannot be given in the config file of a workflow/);
  expect(existsSync(join(job.workspace, 'was-started'))).toBe(false);
});
