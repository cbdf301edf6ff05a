// The compose stack on this machine: up and down with the images present, what it carries on LocalStack and on the
// reference queue, and what watching it costs. Needs Docker and dist/; about ten minutes.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sendBatches } from './generate-sqs-load.mjs';

const root = join(fileURLToPath(import.meta.url), '../../..');
const cli = join(root, 'dist', 'cli', 'index.js');
const scratch = mkdtempSync(join(tmpdir(), 'perf-bench-stack-'));
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

try {
  row('what', 'measured', 'bound');
  row('---', '---', '---');
  const parts = {
    up: async () => {
      for (const backend of ['localstack', 'reference']) await upAndDown(backend);
    },
    localstack: async () => {
      const mostMessages = await localstackAlone();
      await carries('localstack', 3000);
      // One event in five is two messages; six tenths of what LocalStack takes leave room for its consumers.
      await carries('localstack', Math.floor((mostMessages * 0.6) / 1.2 / 100) * 100);
    },
    reference: () => carries('reference', 8000),
    observing,
  };
  // `node scripts/bench/stack.mjs up observing` measures these parts alone.
  const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(parts);
  for (const part of wanted) await parts[part]();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** From the command typed to the first event accepted; and from `down` typed to nothing left. */
async function upAndDown(backend) {
  const ups = [];
  const downs = [];
  // The first round builds the image and is not counted.
  for (let round = 0; round < 4; round++) {
    const startedAt = performance.now();
    const { stdout } = await command(['up', '--queue-backend', backend]);
    const url = /orchestrator: +(http\S+)/.exec(stdout)?.[1];
    const project = /down --project (\S+)/.exec(stdout)?.[1];
    const answer = await fetch(`${url}/api/orchestrator/events`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ eventId: 'first', eventType: 'OrderCreated', payload: {} }),
    });
    await answer.text();
    const upS = (performance.now() - startedAt) / 1000;
    if (answer.status >= 500) throw new Error(`the first event was answered ${answer.status}`);
    const downAt = performance.now();
    await command(['down', '--project', project]);
    if (round === 0) continue;
    ups.push(upS);
    downs.push((performance.now() - downAt) / 1000);
  }
  row(
    `${backend}: \`up\` typed to the first event answered`,
    `${median(ups).toFixed(1)} s, median of 3`,
    '≤ 8 s',
  );
  row(`${backend}: \`down\` typed to nothing left`, `${median(downs).toFixed(1)} s, median of 3`, '≤ 3 s');
}

/** The limit that LocalStack itself has on this machine: the messages of the stack, sent by nobody else. */
async function localstackAlone() {
  const { stdout } = await command(['up', '--queue-backend', 'localstack']);
  const project = /down --project (\S+)/.exec(stdout)?.[1];
  try {
    const perSecond = await sendBatches(/queue: +(http\S+)/.exec(stdout)?.[1], {
      seconds: 15,
      connections: 4,
    });
    row(
      'LocalStack alone: SendMessageBatch of ten with the three attributes, 4 connections',
      `${perSecond} messages/s`,
      '',
    );
    return perSecond;
  } finally {
    await command(['down', '--project', project]);
  }
}

async function carries(backend, eventsPerSecond) {
  const results = join(scratch, backend);
  await command([
    ...['run', 'load', '--stack', 'compose', '--queue-backend', backend, '--duration', '90s', '--vus', '60'],
    ...['--events-per-second', String(eventsPerSecond), '--results-path', results, '--fail-on', 'never'],
  ]);
  const result = JSON.parse(readFileSync(join(results, 'load', 'result.json'), 'utf8'));
  const steady = (name) =>
    result.metrics.find((metric) => metric.name === name && metric.tags.phase === 'steady');
  const p95 = steady('http_req_duration').quantiles.find(([percent]) => percent === 95)[1];
  const achieved = result.phases.find((phase) => phase.name === 'steady').achievedEventsPerSecond;
  const { submitted, routed, failed } = result.accounting ?? {};
  row(
    `${backend}: ${eventsPerSecond} events/s offered for 90 s, k6 and stack on this machine`,
    `${Math.round(achieved)} events/s, p95 ${p95.toFixed(0)} ms, ${submitted - routed - failed} of ${submitted} events unaccounted for`,
    `≥ ${eventsPerSecond} events/s, p95 < 500 ms, 0`,
  );
}

function observing() {
  const child = join(scratch, 'observe-child.mjs');
  execFileSync(join(root, 'node_modules', '.bin', 'esbuild'), [
    join(root, 'scripts/bench/observe-child.ts'),
    ...['--bundle', '--platform=node', '--target=node20', '--format=esm', '--log-level=error'],
    // Packages in CommonJS call require; an ES module has none.
    "--banner:js=import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    `--outfile=${child}`,
  ]);
  const { observed, bare } = JSON.parse(
    execFileSync(process.execPath, [child, root], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const cost = observed.map(({ cpuShare }, index) => 100 * (cpuShare - bare[index].cpuShare));
  const ratios = observed.map(({ p95Ms }, index) => p95Ms / bare[index].p95Ms);
  const spread = bare.map(({ p95Ms }) => p95Ms / median(bare.map((round) => round.p95Ms)));
  row(
    'observing: CPU of the tool, observed − not observed',
    `${median(cost).toFixed(1)} % of one core, median of ${cost.length} pairs`,
    '≤ 2 %',
  );
  row(
    'observing: p95 observed ÷ not observed',
    `${median(ratios).toFixed(2)} (pairs ${Math.min(...ratios).toFixed(2)} … ${Math.max(...ratios).toFixed(2)}; unobserved rounds alone ${Math.min(...spread).toFixed(2)} … ${Math.max(...spread).toFixed(2)})`,
    'not outside the spread of unobserved rounds',
  );
}

function command(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [cli, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => (stdout += text));
    child.stderr.on('data', (text) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve({ stdout, stderr })
        : reject(new Error(`${args.join(' ')} ended with ${code}:\n${stderr}`)),
    );
  });
}

function median(values) {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)];
}
