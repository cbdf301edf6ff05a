// The ceiling of the embedded stack with k6 on the same machine: offers more and more until it does not hold, and says
// what an event costs each process and what was full. `PERF_BENCH_BEFORE=folder` measures another checkout with its own
// dist/ in turn, rate by rate. usage: node scripts/bench/embedded.mjs [events per second…]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '../../..');
const versions = [{ name: 'after', root, holds: true }];
if (process.env.PERF_BENCH_BEFORE)
  versions.unshift({ name: 'before', root: process.env.PERF_BENCH_BEFORE, holds: true });
const rates =
  process.argv.length > 2
    ? process.argv.slice(2).map(Number)
    : Array.from({ length: 16 }, (_, step) => 30_000 + 5000 * step);
const SERVICES = ['orchestrator', 'queue', 'k6'];
const cores = cpus().length;
const scratch = mkdtempSync(join(tmpdir(), 'perf-bench-embedded-'));
const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);

try {
  row('offered', 'version', 'achieved, p95, errors, lost', 'CPU an event: orchestrator + queue + k6', 'full');
  row('---', '---', '---', '---', '---');
  for (const rate of rates)
    for (const version of versions.filter(({ holds }) => holds)) {
      const held = measure(version, rate);
      if (holds(held)) version.best = held;
      else version.holds = false;
      row(`${rate} events/s`, version.name, text(held), perEvent(held), full(held));
    }
  for (const { name, best } of versions)
    console.log(
      best === undefined
        ? `\n${name}: holds none of these rates.`
        : `\n${name}: holds ${best.rate} events/s on ${cores} cores (${text(best)}); ${perEvent(best)}.`,
    );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

/** A run of half a minute: its ramp is a third of it, and its steady phase about as long. */
function measure({ name, root }, rate) {
  const results = join(scratch, `${name}-${rate}`);
  const k6 = process.env.PERF_TEST_K6_2;
  const { stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'dist', 'cli', 'index.js'),
      ...['run', 'load', '--duration', '30s', '--vus', '100', '--events-per-second', String(rate)],
      ...['--results-path', results, '--fail-on', 'never', '--baseline', 'none'],
      ...(k6 === undefined ? [] : ['--k6-path', k6]),
    ],
    { encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const file = join(results, 'load', 'result.json');
  let result;
  try {
    result = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`no result at ${rate} events/s: ${error.message}\n${stderr}`);
  }
  const steady = (metric) => result.metrics.find((one) => one.name === metric && one.tags.phase === 'steady');
  const coresOf = (service) =>
    result.observed.find((one) => one.service === service && one.quantity === 'cpu')?.avg;
  const { submitted, routed, failed } = result.accounting;
  return {
    rate,
    achieved: result.phases.find((phase) => phase.name === 'steady').achievedEventsPerSecond,
    p95Ms: steady('http_req_duration').quantiles.find(([percent]) => percent === 95)[1],
    errors: steady('event_errors').count,
    lost: submitted - routed - failed,
    cores: Object.fromEntries(SERVICES.map((service) => [service, coresOf(service)])),
    machine: coresOf('machine'),
  };
}

/** 98 %: k6 starts no request before its time, and the last of a phase may fall behind its end. */
function holds({ rate, achieved, p95Ms, errors, lost }) {
  return achieved >= 0.98 * rate && p95Ms < 500 && errors === 0 && lost === 0;
}

function text({ achieved, p95Ms, errors, lost }) {
  return `${Math.round(achieved)} events/s, p95 ${p95Ms.toFixed(0)} ms, ${errors} errors, ${lost} lost`;
}

function perEvent({ achieved, cores }) {
  const us = SERVICES.map((service) => (1e6 * cores[service]) / achieved);
  return `${us.map((one) => one.toFixed(1)).join(' + ')} = ${us.reduce((a, b) => a + b).toFixed(1)} µs`;
}

/** A process of Node computes on one core; k6 on all. */
function full({ cores: used, machine }) {
  const ours = SERVICES.reduce((sum, service) => sum + used[service], 0);
  const busy = SERVICES.filter((service) => service !== 'k6' && used[service] > 0.9);
  return [
    `${ours.toFixed(2)} of ${cores} cores`,
    ...busy.map((service) => `${service} on its one core (${used[service].toFixed(2)})`),
    ...(machine - ours > 0.1 ? [`others use ${(machine - ours).toFixed(2)}`] : []),
  ].join('; ');
}
