import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runSummarySchema } from '../../src/domain/measurement.ts';
import { aJob, runStep, type StepResult } from '../support/action-step.ts';
import { commandsIn } from '../support/runner-commands.ts';

/** The committed bundle with the embedded stack and real k6: main, then post. */
const SHORT = { stack: 'embedded', 'upload-artifacts': 'false', comment: 'never', 'save-baseline': 'never' };
const SMALL = { ...SHORT, 'test-type': 'load', duration: '8s', vus: '10', 'events-per-second': '1000' };

/** Without PERF_TEST_K6_2 the bundle finds a k6 by itself. */
const k6: Record<string, string> = process.env.PERF_TEST_K6_2
  ? { 'k6-path': process.env.PERF_TEST_K6_2 }
  : {};

describe('a healthy service', () => {
  test('is green, leaves outputs, summary and results, and nothing to take down', async () => {
    await using job = aJob();
    writeFileSync(join(job.workspace, 'orchestrator-perf.yml'), 'vus: 50\nevents-per-request: 50\n');
    const main = await runStep(job, { inputs: { ...SMALL, ...k6, 'script-env': 'API_KEY=hush-hush' } });

    expect(main.exitCode, transcript(main)).toBe(0);
    expect(main.outputs).toMatchObject({
      verdict: 'pass',
      'thresholds-failed': '0',
      'baseline-found': 'false',
      'k6-version': '2.2.0',
      'k6-exit-code': '0',
      'error-rate': '0',
    });
    expect(Number(main.outputs['p95-ms'])).toBeGreaterThan(0);
    expect(Number(main.outputs['events-per-second'])).toBeGreaterThan(500);
    expect(JSON.parse(main.outputs['metrics-json'] ?? '')).toHaveProperty('load.verdict', 'pass');
    expect(main.stdout).toContain('vus = 10 (input vus)');
    expect(main.stdout).toContain('events-per-request = 50 (orchestrator-perf.yml:2)');
    expect(main.summary).toMatch(/load/);

    const result = runSummarySchema.parse(
      JSON.parse(readFileSync(main.outputs['result-json'] ?? '', 'utf8')),
    );
    expect(result.commit).toMatchObject({ sha: expect.stringMatching(/^c0ffee/), branch: 'main' });
    expect(readdirSync(join(job.workspace, 'perf-results/load'))).toEqual(
      expect.arrayContaining(['result.json', 'report.html', 'report.md', 'junit.xml', 'plan.json', 'logs']),
    );
    const kept = readFileSync(join(job.workspace, 'perf-results/load/plan.json'), 'utf8');
    expect(kept).toContain('API_KEY');
    expect(kept + main.stdout).not.toContain('hush-hush');
    expect(stillRunning(main)).toEqual([]);

    const post = await runStep(job, { state: main.state });
    expect(post).toMatchObject({ exitCode: 0, outputs: {} });
    expect(post.stdout).toMatch(/nothing to take down/i);
  });
});

describe('a service that is too slow', () => {
  test('is red, and the annotation names the limit with the value', async () => {
    await using job = aJob();
    const main = await runStep(job, {
      inputs: { ...SMALL, ...k6 },
      env: { PERF_FAULT_LATENCY_MS: '600' },
    });
    expect(main.exitCode, transcript(main)).toBe(1);
    expect(main.outputs.verdict).toBe('fail');
    expect(main.outputs.reason).toMatch(/p9[59] \d+.* ms is over the limit of/);
    expect(Number(main.outputs['thresholds-failed'])).toBeGreaterThan(0);
    expect(main.stdout).toMatch(
      /^::error title=load%3A limit failed::p95 [\d,]+ ms is over the limit of 500 ms/m,
    );
    expect(main.summary).toMatch(/500\sms/);
  });
  test('is green when nothing shall turn red, with the same figures', async () => {
    await using job = aJob();
    const main = await runStep(job, {
      inputs: { ...SMALL, ...k6, 'fail-on': 'never', annotations: 'false', 'job-summary': 'false' },
      env: { PERF_FAULT_LATENCY_MS: '600' },
    });
    expect(main.exitCode, transcript(main)).toBe(0);
    expect(main.outputs.verdict).toBe('fail');
    expect(commandsIn(main.stdout)).not.toContain('error');
    expect(main.summary).toBe('');
  });
});

describe('wrong inputs', () => {
  test('are all shown at once, before anything is started', async () => {
    await using job = aJob();
    const main = await runStep(job, {
      inputs: { 'test-type': 'laod', duration: '10 minutes', vus: '1e9', thresholds: 'nope' },
    });
    expect(main.exitCode).toBe(1);
    expect(main.outputs.verdict).toBe('broken');
    const [line, ...others] = main.stdout.split('\n').filter((text) => text.startsWith('::error'));
    expect(others).toEqual([]);
    expect(line).toMatch(/laod.*Did you mean "load".*10 minutes.*1e9/);
    expect(readdirSync(job.workspace)).toEqual([]);
  });
  test('a limit that cannot be meant is refused before the stack starts', async () => {
    await using job = aJob();
    const main = await runStep(job, { inputs: { ...SMALL, thresholds: 'http_req_duraton: p(95)<1' } });
    expect(main.exitCode).toBe(1);
    expect(main.stdout).toMatch(
      /::error::.*unknown metric "http_req_duraton".*Did you mean "http_req_duration"/,
    );
  });
});

describe('a dry run', () => {
  test('prints the plan and touches nothing', async () => {
    await using job = aJob();
    const main = await runStep(job, { inputs: { ...SMALL, 'dry-run': 'true' } });
    expect(main.exitCode, transcript(main)).toBe(0);
    expect(main.stdout).toMatch(/steady +hold .*10 VUs +judged/);
    expect(readdirSync(job.workspace)).toEqual([]);
    expect(main.outputs).toEqual({});
    expect(main.stdout).toContain('Comment: none, comment is never');
  });

  test('says which comment on which pull request it would write', async () => {
    await using job = aJob();
    const eventPath = join(job.directory, 'event.json');
    const head = { sha: 'f'.repeat(40), repo: { full_name: 'octo-org/orders' } };
    writeFileSync(eventPath, JSON.stringify({ pull_request: { number: 7, head, base: { ref: 'main' } } }));
    const main = await runStep(job, {
      inputs: { 'dry-run': 'true', 'comment-key': 'checkout', 'github-token': 'ghs_fake' },
      env: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: eventPath,
        // Nothing listens there: a dry run asks nobody.
        GITHUB_API_URL: 'http://127.0.0.1:9',
      },
    });
    expect(main.exitCode, transcript(main)).toBe(0);
    expect(main.stdout).toContain(
      'Comment: created or edited on pull request 7 (event pull_request), found again by its first line ' +
        '<!-- orchestrator-perf:comment:v1:checkout -->',
    );
    expect(main.stdout).toMatch(/perf-baseline-main-checkout-<test type>-<profile hash>/);
  });
});

describe('what children print', () => {
  test('is never a command of the workflow', async () => {
    await using job = aJob();
    writeFileSync(join(job.workspace, 'hostile.js'), HOSTILE_SCRIPT);
    const main = await runStep(job, {
      inputs: { ...SHORT, ...k6, 'test-type': 'smoke', script: 'hostile.js' },
      env: { RUNNER_DEBUG: '1' },
    });
    expect(main.stdout, 'the script was heard').toContain('pwned');
    const obeyed = commandsIn(main.stdout);
    const ours = ['debug', 'endgroup', 'error', 'group', 'stop-commands', 'warning'];
    expect(obeyed.filter((command) => !ours.includes(command))).toEqual([]);
    for (const line of main.stdout.split('\n').filter((text) => /^::(?:error|warning)/.test(text)))
      expect(line).not.toMatch(/^::\w+::pwned/);
    expect(main.outputs).not.toHaveProperty('pwned');
    expect(main.state).not.toHaveProperty('pwned');
    expect(readFileSync(join(job.directory, 'ENV'), 'utf8')).toBe('');
    expect(stillRunning(main)).toEqual([]);
  });
});

describe('a cancelled job', () => {
  test('stops k6, keeps what was measured and takes the stack down', async () => {
    await using job = aJob();
    const main = await runStep(job, {
      inputs: { ...SMALL, duration: '60s', ...k6 },
      interruptWhen: () => linesOf(join(job.workspace, 'perf-results/load/timeline.ndjson')) > 10,
    });
    expect(main.exitCode, transcript(main)).toBe(1);
    expect(main.outputs.verdict).toBe('broken');
    expect(main.outputs.reason).toMatch(/stopped|interrupt/i);
    expect(existsSync(join(job.workspace, 'perf-results/load/result.json'))).toBe(true);
    expect(stillRunning(main)).toEqual([]);
  });
});

describe('a main step that is killed outright', () => {
  test('leaves no process behind, and its post step ends well', async () => {
    await using job = aJob();
    const main = await runStep(job, {
      inputs: { ...SMALL, duration: '60s', ...k6 },
      env: { RUNNER_DEBUG: '1' },
      interruptWhen: () => linesOf(join(job.workspace, 'perf-results/load/timeline.ndjson')) > 10,
      signal: 'SIGKILL',
    });
    expect(main.exitCode).toBeNull();
    expect(main.stdout).toMatch(/pid \d+/);
    await expect
      .poll(() => [...stillRunning(main), ...mentioning(job.directory)], { timeout: 10_000 })
      .toEqual([]);
    const post = await runStep(job, { state: main.state });
    expect(post.exitCode, transcript(post)).toBe(0);
  });
});

describe('two jobs on one machine', () => {
  test('do not get into each other’s way', async () => {
    await using one = aJob();
    await using two = aJob();
    const results = await Promise.all(
      [one, two].map((job) => runStep(job, { inputs: { ...SMALL, 'test-type': 'smoke', ...k6 } })),
    );
    expect(
      results.map(({ exitCode }) => exitCode),
      results.map(transcript).join('\n====\n'),
    ).toEqual([0, 0]);
    expect(results.flatMap(stillRunning)).toEqual([]);
  });
});

const HOSTILE_SCRIPT = `
import http from 'k6/http';
import { check } from 'k6';
export const options = { vus: 1, iterations: 3, thresholds: { 'checks': ['rate>0.5'] } };
const lines = ['::error::pwned', '  ::add-mask::pwned', '##[add-mask]pwned', '::set-output name=pwned::1',
  '::save-state name=pwned::1', 'x\\n::add-mask::pwned', 'x\\r::add-mask::pwned', '::stop-commands::pwned'];
export default function () {
  for (const line of lines) { console.log(line); console.error(line); console.warn(line); }
  const answer = http.get(__ENV.ORCHESTRATOR_URL + '/health', { tags: { name: '::error::pwned' } });
  check(answer, { '::error::pwned': (r) => r.status === 200, '\\n::add-mask::pwned': (r) => r.status === 1 });
}
`;

/** Processes with this text in their command line. */
function mentioning(text: string): string[] {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
    } catch {
      return false;
    }
  });
}

function linesOf(file: string): number {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length : 0;
}

/** Processes the step said it started that are still there. */
function stillRunning({ stdout }: StepResult): number[] {
  const pids = [...stdout.matchAll(/\bpid (\d+)/g)].map(([, pid]) => Number(pid));
  return pids.filter((pid) => existsSync(`/proc/${pid}`));
}

function transcript({ stdout, stderr }: StepResult): string {
  return `${stdout}\n${stderr}`.slice(-6000);
}
