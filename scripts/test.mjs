// npm test: runs every tier this machine supports, names what it skipped and why, ends with one line
// `N passed, N failed`. PERF_TEST_REQUIRE=all turns a skipped tier into a failure, `unit:k6` one of these two. PERF_TEST_NODES names more
// Nodes, separated by colons: what depends on the Node runs whole on each of them.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(fileURLToPath(import.meta.url), '../..');

/**
 * A tier, and what it needs: `missing()` gives the reason it cannot run here, or undefined. `once`: files that take
 * minutes and are the same on every Node.
 */
const tiers = [
  { name: 'unit', missing: () => undefined, onEveryNode: true },
  {
    name: 'k6',
    missing: k6Missing,
    onEveryNode: true,
    once: [
      'test/line/side-by-side.k6.test.ts',
      'test/line/side-by-side-faults.k6.test.ts',
      'test/commands/init-try.k6.test.ts',
    ],
  },
  { name: 'docker', missing: dockerMissing },
  // Its tests take the Nodes of GitHub's runners in turn by themselves.
  { name: 'action', missing: () => undefined },
  { name: 'page', missing: chromiumMissing },
  { name: 'kube', missing: clusterMissing },
];
const NODES = [process.execPath, ...(process.env.PERF_TEST_NODES ?? '').split(':').filter(Boolean)];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !tiers.some((tier) => tier.name === name));
if (unknown.length > 0) {
  console.error(
    `unknown tier: ${unknown.join(', ')}; there are ${tiers.map((tier) => tier.name).join(', ')}`,
  );
  process.exit(2);
}

const wanted = tiers.filter((tier) => asked.length === 0 || asked.includes(tier.name));
const skipped = [];
const runnable = [];
for (const tier of wanted) {
  const why = tier.missing();
  if (why === undefined)
    for (const [index, node] of (tier.onEveryNode ? NODES : NODES.slice(0, 1)).entries())
      runnable.push({ tier: tier.name, node, without: index === 0 ? [] : (tier.once ?? []) });
  else skipped.push(`${tier.name}: ${why}`);
}

if (!existsSync(join(root, 'dist', 'cli', 'index.js'))) await run('node', ['scripts/build.mjs']);

const outputs = mkdtempSync(join(tmpdir(), 'perf-test-'));
let passed = 0;
let failed = 0;
/** What failed, told once more at the end: a log that is kept is often only its last lines. */
const fell = [];
for (const [index, { tier, node, without }] of runnable.entries()) {
  const report = join(outputs, `${index}.json`);
  const version = answers(node, ['--version'])?.trim().slice(1);
  console.log(`\n== ${tier} tier, Node ${version}`);
  const vitest = [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', tier];
  const excluded = without.flatMap((file) => ['--exclude', file]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  // Children that are called `node` are this one too.
  const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}` };
  const code = await run(node, [...vitest, ...excluded, '--passWithNoTests', ...reporters], env);
  const counted = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  passed += counted?.numPassedTests ?? 0;
  const failures = counted?.numFailedTests ?? 0;
  // A file that does not load, or an unhandled error, fails the tier without failing a test.
  failed += failures > 0 || code === 0 ? failures : 1;
  if (failures === 0 && code !== 0) fell.push(`${tier} tier, Node ${version}: vitest ended with ${code}`);
  for (const test of counted?.testResults?.flatMap((file) => file.assertionResults) ?? []) {
    if (test.status === 'pending' || test.status === 'skipped') skipped.push(`${tier}: ${test.fullName}`);
    if (test.status === 'failed')
      fell.push(`${tier} tier, Node ${version}: ${test.fullName}\n${test.failureMessages.join('\n')}`);
  }
}
rmSync(outputs, { recursive: true, force: true });

console.log('');
for (const what of fell) console.log(`failed ${what}\n`);
for (const what of skipped) console.log(`skipped ${what}`);
const required = (process.env.PERF_TEST_REQUIRE ?? '').split(':');
failed += skipped.filter((what) => required.includes('all') || required.includes(what.split(':')[0])).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

function answers(command, args) {
  try {
    return execFileSync(command, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
  } catch {
    return undefined;
  }
}

function k6Missing() {
  if (process.env.PERF_TEST_K6_1 && process.env.PERF_TEST_K6_2) return undefined;
  if (answers('k6', ['version']) !== undefined || answers('go', ['version']) !== undefined) return undefined;
  return 'neither k6 on PATH nor Go to build it; install k6 2.2.0 or Go 1.25, or set PERF_TEST_K6_1 and PERF_TEST_K6_2';
}

function dockerMissing() {
  const version = answers('docker', ['version', '--format', '{{.Server.APIVersion}}']);
  if (version === undefined) return 'no Docker engine answers; start one or set DOCKER_HOST';
  if (answers('docker', ['compose', 'version', '--short']) === undefined)
    return 'docker compose is not installed';
  return undefined;
}

function clusterMissing() {
  return answers(join(root, '.ci', 'kube', 'provision-kube.sh'), ['env']) === undefined
    ? 'no test cluster; as root on Linux, start one with .ci/kube/provision-kube.sh up'
    : undefined;
}

function chromiumMissing() {
  const paths = [
    process.env.PERF_TEST_CHROMIUM,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return paths.some((path) => path && existsSync(path))
    ? undefined
    : 'no Chromium; install it or set PERF_TEST_CHROMIUM';
}
