// The action's main step, killed outright at random moments of a short run, then its post step: what is left? Needs dist/,
// Linux, and k6 as PERF_TEST_K6_2 or where the tool finds it. PERF_KILLS (40) runs on the embedded stack, PERF_KILLS_COMPOSE
// (0) on the compose stack, for which Docker and the images must be there. First it is shown that a leftover is seen: where
// the post step is held back, there has to be one. docs/reliability.md keeps the figures.
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const FILES = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'];
const stacks = {
  embedded: { stack: 'embedded', duration: '2s' },
  compose: { stack: 'compose', duration: '2s', 'queue-backend': 'reference' },
};
const counts = {
  embedded: Number(process.env.PERF_KILLS ?? 40),
  compose: Number(process.env.PERF_KILLS_COMPOSE ?? 0),
};

console.log('| stack | killed | a whole run | left after the post step |\n|---|---:|---:|---:|');
for (const [stack, count] of Object.entries(counts)) {
  if (count === 0) continue;
  const wholeMs = await wholeRun(stack);
  await seeLeftover(stack);
  let left = 0;
  for (let turn = 0; turn < count; turn++) {
    // One in each part of the run, at a random place in it.
    const atMs = ((turn + Math.random()) / count) * wholeMs;
    const job = newJob();
    const main = startStep(job, inputsOf(stack));
    await Promise.race([sleep(atMs), main.ended]);
    main.child.kill('SIGKILL');
    await main.ended;
    const state = stateOf(job);
    const post = startStep(job, {}, { 'STATE_orchestrator-perf': state });
    const code = await post.ended;
    const found = await whatIsLeft(job, state);
    if (found.length > 0 || code !== 0) {
      left += 1;
      console.error(
        `${stack}, killed after ${Math.round(atMs)} ms, post step ended with ${code}: ${found.join('; ')}`,
      );
    }
    rmSync(job, { recursive: true, force: true });
  }
  console.log(`| ${stack} | ${count} | ${(wholeMs / 1000).toFixed(1)} s | ${left} |`);
  if (left > 0) process.exitCode = 1;
}

function inputsOf(stack) {
  const k6 = process.env.PERF_TEST_K6_2;
  return {
    ...stacks[stack],
    'test-type': 'smoke',
    vus: '2',
    baseline: 'none',
    comment: 'never',
    'upload-artifacts': 'false',
    ...(k6 && stack === 'embedded' ? { 'k6-path': k6 } : {}),
  };
}

async function wholeRun(stack) {
  const job = newJob();
  const startMs = performance.now();
  const step = startStep(job, inputsOf(stack));
  const code = await step.ended;
  if (code !== 0) throw new Error(`a whole run on ${stack} ended with ${code}:\n${step.said().slice(-3000)}`);
  await startStep(job, {}, { 'STATE_orchestrator-perf': stateOf(job) }).ended;
  rmSync(job, { recursive: true, force: true });
  return performance.now() - startMs;
}

/** A main step is killed and nobody takes down after it: a look that finds nothing then finds nothing ever. */
async function seeLeftover(stack) {
  const job = newJob();
  const main = startStep(job, inputsOf(stack));
  // The embedded stack ends with us, as it should: there a process that outlives the step is put beside it.
  const outlives =
    stack === 'embedded'
      ? spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
          env: { PATH: `${process.env.PATH}:${job}` },
          stdio: 'ignore',
        })
      : undefined;
  const isUp = () =>
    outlives !== undefined ||
    projectsIn(stateOf(job))
      .flatMap(leftOfProject)
      .some((what) => what.startsWith('container'));
  while (!isUp() && main.child.exitCode === null) await sleep(100);
  main.child.kill('SIGKILL');
  await main.ended;
  const state = stateOf(job);
  const found = await whatIsLeft(job, state);
  outlives?.kill('SIGKILL');
  await startStep(job, {}, { 'STATE_orchestrator-perf': state }).ended;
  const after = await whatIsLeft(job, state);
  rmSync(job, { recursive: true, force: true });
  if (found.length === 0) throw new Error(`${stack}: nothing is seen where something was left on purpose`);
  if (after.length > 0) throw new Error(`${stack}: still there after the post step: ${after.join('; ')}`);
  console.error(`${stack}, left on purpose and seen: ${found.join('; ')}`);
}

function newJob() {
  const job = mkdtempSync(join(tmpdir(), 'perf-kill-'));
  mkdirSync(join(job, 'workspace'));
  return job;
}

function startStep(job, inputs, state = undefined) {
  for (const name of FILES) if (!existsSync(join(job, name))) writeFileSync(join(job, name), '');
  const child = spawn(
    process.env.PERF_TEST_NODE24 || process.execPath,
    [join(root, state ? 'dist/post/index.js' : 'dist/index.js')],
    {
      cwd: join(job, 'workspace'),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        // By this every process of the run is known again: what is started gets the path of who starts it.
        PATH: `${process.env.PATH}:${job}`,
        CI: 'true',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: join(job, 'workspace'),
        GITHUB_REPOSITORY: 'octo-org/orders',
        GITHUB_SHA: 'c0ffee0000000000000000000000000000000000',
        GITHUB_REF: 'refs/heads/main',
        GITHUB_REF_NAME: 'main',
        GITHUB_EVENT_NAME: 'workflow_dispatch',
        RUNNER_TEMP: job,
        ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(job, name)])),
        ...Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
        ),
        ...state,
      },
    },
  );
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (said) => {
      text += said;
    });
  const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
  return { child, ended, said: () => text };
}

/** What the main step kept for its post step, as a runner reads it: the last value counts. */
function stateOf(job) {
  const text = readFileSync(join(job, 'STATE'), 'utf8');
  return [...text.matchAll(/^orchestrator-perf<<(\S+)\n([\s\S]*?)\n\1$/gm)].at(-1)?.[2] ?? '';
}

/** Processes, containers, networks and volumes; what is ending has three seconds to do so. */
async function whatIsLeft(job, state) {
  let found = [];
  for (let look = 0; look < 30; look++) {
    found = [...processesOf(job), ...projectsIn(state).flatMap(leftOfProject)];
    if (found.length === 0) break;
    await sleep(100);
  }
  return found;
}

function processesOf(job) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/environ`, 'latin1').includes(job)) return [];
        return [
          `process ${pid} ${readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ').slice(0, 100)}`,
        ];
      } catch {
        // It ended, or is somebody else's.
        return [];
      }
    });
}

function projectsIn(state) {
  return [
    ...state.matchAll(/"kind":"compose"[^}]*?"name":"([\w-]+)"|"name":"([\w-]+)"[^}]*?"kind":"compose"/g),
  ].map(([, first, second]) => first ?? second);
}

function leftOfProject(project) {
  const label = `label=com.docker.compose.project=${project}`;
  return [
    ['container', ['ps', '-aq', '--filter', label]],
    ['network', ['network', 'ls', '-q', '--filter', label]],
    ['volume', ['volume', 'ls', '-q', '--filter', label]],
  ].flatMap(([kind, args]) =>
    execFileSync('docker', args, { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean)
      .map((id) => `${kind} ${id} of ${project}`),
  );
}
