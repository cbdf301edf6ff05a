import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../target/cli.ts';
import { commandsIn } from '../support/runner-commands.ts';

/** The built command line in a `run:` step: nothing of others is a command to the runner, or moves a cursor. */
const EVIL = '::add-mask::x\n::error::pwned\r##[add-path]/evil\u001b[2J\u009b31m\u0085::set-env name=A::b';
const ESCAPED = JSON.stringify(EVIL);
let directory: string;
let queue: ReturnType<typeof createServer>;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'perf-commands-'));
  write('evil.yml', `script: ${ESCAPED}\nvus: ${ESCAPED}\n`);
  write('plan.yml', `comment-key: ${ESCAPED}\nscript-env:\n  A: ${ESCAPED}\nthresholds: ${ESCAPED}\n`);
  write('throws.js', `throw new Error(${ESCAPED});`);
  write(
    'says.js',
    `import { check } from 'k6'; import { Counter } from 'k6/metrics';
    export const options = { vus: 1, iterations: 2 };
    export default function () {
      console.error(${ESCAPED}); console.log('##[error]x');
      check(null, { [${ESCAPED}]: () => false });
      throw new Error(${ESCAPED});
    }
    export function handleSummary() { return { stdout: ${ESCAPED}, [${ESCAPED}]: 'x' }; }`,
  );
  write('service.mjs', `console.log(${ESCAPED}); console.error(${ESCAPED}); process.exit(7);`);
  write(
    'summary.json',
    JSON.stringify({
      metrics: {
        http_reqs: { count: 100, rate: 10 },
        http_req_duration: { avg: 5, min: 1, med: 4, max: 9, 'p(90)': 7, 'p(95)': 8 },
        [EVIL]: { count: 3, rate: 1 },
      },
      root_group: {
        name: '',
        path: '',
        groups: {},
        checks: { [EVIL]: { name: EVIL, path: `::${EVIL}`, passes: 0, fails: 3 } },
      },
    }),
  );
  write(`${EVIL.replaceAll(/[/\0]/g, '')}.json`, '{');
  queue = createServer((request, response) => {
    const asked = String(request.headers['x-amz-target']);
    response.end(
      JSON.stringify(
        asked.endsWith('ListQueues')
          ? { QueueUrls: [`http://q/0/${EVIL}`, `http://q/0/${encodeURIComponent(EVIL)}`] }
          : { Attributes: { ApproximateNumberOfMessages: EVIL } },
      ),
    );
  });
  await new Promise<void>((resolve) => queue.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  queue.closeAllConnections();
  queue.close();
  rmSync(directory, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, name), text);
}

const k6 = process.env.PERF_TEST_K6_2 === undefined ? [] : ['--k6-path', process.env.PERF_TEST_K6_2];
const short = ['--stack', 'embedded', '--baseline', 'none', ...k6];
const url = () => `http://127.0.0.1:${(queue.address() as AddressInfo).port}`;

describe('nothing of others is a workflow command', () => {
  it.each<[string, () => string[]]>([
    ['a command that there is not', () => [EVIL]],
    ['a flag that there is not', () => ['run', `--${EVIL}`]],
    ['a value that is wrong', () => ['run', 'load', '--vus', EVIL]],
    ['a script that is not there', () => ['run', 'load', '--script', EVIL]],
    ['wrong values of the config file', () => ['run', 'load', '--config', 'evil.yml']],
    ['values of the config file in a plan', () => ['run', 'load', '--config', 'plan.yml', '--dry-run']],
    ['a config file that is not there', () => ['run', 'load', '--config', `${EVIL}.yml`]],
    ['values of script-env in a plan', () => ['run', 'load', '--script-env', `A=${EVIL}`, '--dry-run']],
    [
      'the address of a target',
      () => ['run', 'load', '--target-url', `http://127.0.0.1:1/${EVIL}`, '--dry-run'],
    ],
    ['a file that is no result', () => ['report', `${EVIL.replaceAll(/[/\0]/g, '')}.json`]],
    ['a baseline that is not there', () => ['compare', EVIL, 'summary.json']],
    ['names in a result', () => ['report', 'summary.json']],
    ...['markdown', 'json', 'junit', 'csv', 'html'].map((format): [string, () => string[]] => [
      `names in a result as ${format}`,
      () => ['report', 'summary.json', '--format', format],
    ]),
    ['names in a result as a comment', () => ['report', 'summary.json', '--dry-run']],
    ['names of queues', () => ['queues', '--url', url()]],
    ['an address that does not answer', () => ['queues', '--url', `http://127.0.0.1:1/${EVIL}`]],
    ['a project that is not there', () => ['down', '--project', EVIL]],
    ['an error of a script', () => ['run', 'smoke', ...short, '--script', 'throws.js']],
    ['what a script says, checks and writes', () => ['run', 'smoke', ...short, '--script', 'says.js']],
    [
      'the log of a service',
      () => [
        'run',
        'smoke',
        '--start',
        `node service.mjs`,
        '--script',
        'says.js',
        '--baseline',
        'none',
        ...k6,
      ],
    ],
  ])('%s', async (_, argv) => {
    const { stdout, stderr } = await runCli(argv(), {
      cwd: directory,
      env: { GITHUB_ACTIONS: 'true', CI: 'true', GITHUB_OUTPUT: undefined, GITHUB_STEP_SUMMARY: undefined },
    });
    expect(stdout.length + stderr.length).toBeGreaterThan(0);
    for (const [name, text] of Object.entries({ stdout, stderr })) {
      expect(
        commandsIn(text).filter((command) => command !== 'stop-commands'),
        `${name}: ${text}`,
      ).toEqual([]);
      expect(text.replaceAll(/[\n\t]/g, ''), name).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    }
  });

  it('the attack is one: the bare text would be obeyed', () => {
    expect(commandsIn(EVIL)).toEqual(['add-mask', 'error', 'add-path']);
  });
});

it('a k6 that somebody left in the tool cache is not started', async () => {
  const cache = join(directory, 'tools');
  const folder = join(cache, 'k6', '2.2.0', process.arch);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'k6'), '#!/bin/sh\necho "k6 v2.2.0 (evil)"\n', { mode: 0o755 });
  const { stdout } = await runCli(['doctor'], {
    cwd: directory,
    env: { RUNNER_TOOL_CACHE: cache, K6_PATH: undefined, PATH: '/usr/bin:/bin' },
  });
  expect(stdout).toMatch(/no k6 on this machine .*no digest was recorded/);
});
