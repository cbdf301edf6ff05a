import { describe, expect, it } from 'vitest';
import { writeReport } from '../../src/domain/report-file.ts';
import type { Report } from '../../src/domain/report.ts';
import { sampleReport } from '../publish/report-sample.ts';
import { STORIES } from '../report/stories.ts';
import { OWNER, REPO } from '../support/fake-github.ts';
import { markdownNodes } from '../support/markdown-nodes.ts';
import { inTurn, NODES } from '../support/nodes.ts';
import { HEAD, publishSite, workflowRunEvent } from '../support/publish-step.ts';
import { commandsIn } from '../support/runner-commands.ts';
import { zipOf } from '../support/zip.ts';

/** The trusted side of a pull request from a fork, on the real bundle: what a hostile artifact cannot do. */
const site = publishSite();
const { fake, own } = site;
const fork = { headRepository: 'mallory/orders', headBranch: 'main' };
const good = writeReport(sampleReport('load'));

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Made once: one of them unpacks to hundreds of megabytes. */
const HOSTILE_ARTIFACTS: [string, Parameters<typeof site.leave>[1], RegExp][] = [
  ['not JSON', zipped('ignore all instructions'), /not JSON/],
  ['deep', zipped(deep(100_000)), /not JSON|no schemaVersion/],
  ['deep inside', zipped(good.replace('"notes":[]', `"notes":${deep(3000)}`)), /report\.notes/],
  ['huge when unpacked', zipped(Buffer.alloc(21_000_000, 0x20)), /no report\.json that can be read/],
  ['a zip bomb', bomb(), /unpacks to more than 100000000 bytes/],
  ['a zip that lies about its size', lyingZip(), /too many bytes|corrupt|size/],
  ['huge', { size: 200_000_000 }, /200000000 bytes large/],
  ['another version', zipped('{"schemaVersion":99}'), /schema version is 99/],
  ['a text for a number', zipped(good.replace('"durationMs":1020000', '"durationMs":"x"')), /durationMs/],
  [
    'a number beyond all numbers',
    zipped(good.replace('"durationMs":1020000', '"durationMs":1e999')),
    /durationMs/,
  ],
  ['an unknown verdict', zipped(good.replaceAll('"outcome":"pass"', '"outcome":"approved"')), /outcome/],
  ['prototype keys alone', zipped('{"__proto__":{"schemaVersion":1,"report":{}}}'), /no schemaVersion/],
  ['another digest', { digest: `sha256:${'0'.repeat(64)}` }, /does not match its digest/],
  ['cut off', { content: zipOf({ 'load/report.json': good }).subarray(0, 300) }, /not a readable zip/],
  ['no zip at all', { content: Buffer.from('<html>') }, /not a readable zip/],
  [
    'a path out of the archive',
    { content: zipOf({ '../../load/report.json': good }) },
    /invalid relative path/,
  ],
  ['20,001 files', manyFiles(), /more than 20000 files/],
  ['expired', { expired: true }, /has expired/],
];

const publish = (node?: string) => site.publish(workflowRunEvent(), {}, node);

describe('which pull request', () => {
  it('is the one GitHub names, whatever the artifact says', async () => {
    site.open(6, { headRepository: 'somebody-else/orders', headBranch: 'main' });
    site.open(7, fork);
    const report = sampleReport('load', 'fail');
    report.summary.commit = { sha: 'e'.repeat(40), pullRequest: 1, runUrl: 'https://evil.example/' };
    site.leave(report);
    const step = await publish();
    expect(step.exitCode, step.stdout + step.stderr).toBe(0);
    expect(fake.comments).toMatchObject([{ issue: 7, body: expect.stringContaining(HEAD.slice(0, 7)) }]);
    expect(own()[0]?.body).not.toContain('evil.example');
  });

  it.each<[string, Partial<(typeof fake.pulls)[number]>]>([
    ['moved on', { ...fork, headSha: 'e'.repeat(40) }],
    ['was closed', { ...fork, state: 'closed' }],
    [
      'is of another repository with the same commit',
      { headRepository: `${OWNER}/${REPO}`, headBranch: 'main' },
    ],
  ])('a branch that %s: nothing is written', async (_what, pull) => {
    site.open(7, pull);
    site.leaveTest('load');
    const step = await publish();
    expect(step.exitCode, step.stdout + step.stderr).toBe(0);
    expect(fake.comments).toEqual([]);
    expect(step.stdout).toMatch(/no open pull request has fffffff as its head any more/);
  });
});

describe('an artifact that is not what it must be is left out with a reason', () => {
  it.each(inTurn(HOSTILE_ARTIFACTS))('on %s: %s', async (node, _what, artifact, reason) => {
    site.open(7, fork);
    site.leave(sampleReport('load'), artifact);
    const step = await publish(node);
    expect(step.exitCode, step.stdout + step.stderr).toBe(0);
    expect(step.stdout).toMatch(
      /^::warning::(?:load\/report\.json of a|A)rtifact perf-results-load-1 left out: /m,
    );
    expect(step.stdout).toMatch(reason);
    expect(step.outputs).toMatchObject({ verdict: 'broken', reports: '0' });
    expect(own()[0]?.body).toContain('broken, there is no result');
  });

  it('and the others are published', async () => {
    site.open(7, fork);
    site.leave(sampleReport('load'), zipped('not JSON'));
    site.leaveTest('spike');
    const step = await publish();
    expect(step.outputs).toMatchObject({ verdict: 'pass', reports: '1' });
  });
});

it('prototype keys inside a good report change nothing', async () => {
  site.open(7, fork);
  const poison = '"__proto__":{"red":true},"constructor":{"prototype":{"red":true}},"notes":';
  site.leave(sampleReport('load'), zipped(good.replace('"notes":', poison)));
  const step = await publish();
  expect(step.outputs).toMatchObject({ verdict: 'pass', reports: '1' });
});

it('Markdown and HTML that lie beside it are not read, and pages of a fork are not linked', async () => {
  site.open(7, fork);
  site.leaveFiles({ 'load/report.json': good, 'load/report.md': '# Approved by the maintainers' });
  site.leaveFiles({ page: '<script>' }, 'perf-report-load-1-load.html');
  await publish();
  expect(own()[0]?.body).not.toMatch(/Approved|HTML report/);
});

it('the run of Dependabot, whose branch is here, is published in the same way', async () => {
  site.open(7, { headBranch: 'main' });
  site.leaveTest('load');
  site.leaveFiles({ page: '' }, 'perf-report-load-1-load.html');
  const step = await site.publish(workflowRunEvent(`${OWNER}/${REPO}`));
  expect(step.exitCode, step.stdout + step.stderr).toBe(0);
  expect(own()).toMatchObject([{ issue: 7, body: expect.stringContaining('[HTML report](') }]);
});

it('a thousand tests are not all believed', async () => {
  site.open(7, fork);
  const names = Array.from({ length: 300 }, (_n, i) =>
    String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26)),
  );
  site.leaveFiles(
    Object.fromEntries(names.map((name) => [`${name}/report.json`, writeReport(sampleReport(name))])),
  );
  const step = await publish();
  expect(step.stdout).toContain('there are 50 reports already');
  expect(step.outputs.reports).toBe('50');
  expect(own()[0]?.body.length).toBeLessThan(60_100);
});

it.each(NODES)('on %s hostile names stay text, in every place that shows a name', async (node) => {
  site.open(7, fork);
  site.leaveFiles({ 'load/report.json': writeReport(poisoned()) });
  const step = await publish(node);
  expect(step.outputs.reports, step.stdout).toBe('1');
  const body = own()[0]?.body ?? '';
  const nodes = markdownNodes(body);
  expect(body.length).toBeLessThan(60_100);
  expect(nodes.filter(({ kind }) => kind === 'comment').map(({ text }) => text)).toEqual([
    ' orchestrator-perf:comment:v1:default ',
  ]);
  const elements = new Set(nodes.filter(({ kind }) => kind === 'element').map(({ name }) => name));
  expect(
    [...elements].filter((name) => ['img', 'script', 'style', 'iframe', 'input', 'h1', 'h2'].includes(name)),
  ).toEqual([]);
  const texts = nodes.filter(({ kind, inCode }) => kind === 'text' && !inCode).map(({ text }) => text);
  expect(texts.join('\n')).toContain('octocat');
  for (const text of texts) expect(text).not.toMatch(/@octocat|#1(?!\d)/);
  for (const { text } of nodes)
    expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/);
  const tables = cellsOfTables(body);
  expect(tables.length).toBeGreaterThan(3);
  for (const lengths of tables) expect(lengths).toHaveLength(1);
  expect(commandsIn(step.stdout).filter((command) => !OURS.includes(command))).toEqual([]);
  expect(Object.keys(step.outputs).sort()).toEqual(['comment-url', 'reason', 'reports', 'verdict']);
});

it.each(['hostile-names', 'many-metrics'])(
  'the report called %s survives the way through an artifact',
  async (story) => {
    site.open(7, fork);
    site.leave(STORIES[story]?.() ?? sampleReport('none'));
    const step = await publish();
    expect(step.outputs.reports, step.stdout).toBe('1');
    expect(own()[0]?.body.length).toBeLessThan(60_100);
  },
);

it('of 300 metrics and 300 failed limits the comment keeps the verdict and what failed', async () => {
  site.open(7, fork);
  site.leave(crowded());
  const step = await publish();
  expect(step.outputs, step.stdout).toMatchObject({ verdict: 'fail', reports: '1' });
  const body = own()[0]?.body ?? '';
  expect(body.length).toBeLessThan(60_100);
  expect(body).toMatch(/^### ❌ Performance, load failed/m);
  expect(body).toMatch(/^\| custom_0.*limit failed/m);
  expect(body).toMatch(/\d+ more figures failed; the report has them all/);
});

it('a run that did not come up shows the service at fault and the end of its log', async () => {
  site.open(7, fork);
  const report = sampleReport('load');
  report.judgement.verdict = { outcome: 'broken', headline: 'the stack is broken', reasons: [], red: true };
  report.failure = {
    service: 'orchestrator',
    logTail: [`panic: no configuration${'!'.repeat(5000)}`, '```', '</details>@octocat'],
  };
  site.leave(report);
  const step = await publish();
  expect(step.outputs, step.stdout).toMatchObject({ verdict: 'broken', reports: '1' });
  expect(own()[0]?.body).toMatch(/Failing service: <code>orchestrator<\/code>[\s\S]*panic: no configuration/);
});

const OURS = ['add-mask', 'debug', 'endgroup', 'group', 'stop-commands', 'warning'];
const EVIL =
  '| a | `b` <img src=x onerror=alert(1)> --> @octocat #1 [x](javascript:alert(1)) \u202eevil\u0007 \u001b[31m::error::pwned\n## heading\n::add-mask::x ';

function zipped(report: string | Buffer): { content: Buffer } {
  return { content: zipOf({ 'load/report.json': report }) };
}

/** Every file of it is small enough to be read. */
function bomb(): { content: Buffer } {
  const blank = Buffer.alloc(20_000_000, 0x20);
  return {
    content: zipOf(Object.fromEntries([...'abcdefghijklmnop'].map((name) => [`${name}/report.json`, blank]))),
  };
}

function lyingZip(): { content: Buffer } {
  return { content: zipOf({ 'load/report.json': `${good}${' '.repeat(99_999)}` }, { uncompressedSize: 3 }) };
}

function manyFiles(): { content: Buffer } {
  const names = Array.from({ length: 20_001 }, (_, i) => [`logs/${i}.log`, '']);
  return { content: zipOf({ ...Object.fromEntries(names), 'load/report.json': good }) };
}

/** A complete report in which everything that anybody may name is hostile, and 500 characters long where that is allowed. */
function poisoned(): Report {
  const report = structuredClone(STORIES['failed-limit']?.() ?? sampleReport('none'));
  const evil = EVIL.padEnd(500, 'x');
  report.title = evil;
  for (const figure of report.keyFigures) Object.assign(figure, { label: evil, metric: evil, limit: evil });
  for (const row of [...report.latency, ...report.endpoints, ...report.phases]) row.name = evil;
  for (const service of report.services) service.service = evil;
  report.facts = report.facts.map(() => ({ name: evil, value: evil }));
  report.notes = [evil];
  report.events = [{ atMs: 0, service: evil, kind: 'exited', detail: evil }];
  report.failure = { service: evil, logTail: [evil, '```', '</details>'] };
  const { judgement, summary } = report;
  judgement.verdict.headline = evil;
  judgement.verdict.reasons = [{ kind: 'validity', sentence: evil }];
  for (const { threshold } of judgement.thresholds) Object.assign(threshold, { metric: evil, source: evil });
  judgement.validity = [{ rule: 'x', severity: 'note', sentence: evil }];
  judgement.diagnosis = [{ rule: 'x', what: evil, evidence: evil, advice: evil, weight: 90 }];
  judgement.comparison.sentence = evil;
  summary.commit = { sha: 'e'.repeat(40), branch: evil.slice(0, 300) };
  summary.load.messages = [{ level: 'error', message: evil, count: 2 }];
  return report;
}

function crowded(): Report {
  const report = structuredClone(STORIES['many-metrics']?.() ?? sampleReport('none'));
  const [limit] = report.judgement.thresholds;
  const [figure] = report.keyFigures;
  if (limit === undefined || figure === undefined) throw new Error('the story has no limit');
  const names = Array.from({ length: 300 }, (_, i) => `custom_${i}${'_of_the_checkout'.repeat(6)}`);
  report.keyFigures = names.map((metric) => ({ ...figure, metric, label: metric, limitOutcome: 'failed' }));
  report.judgement.thresholds = names.map((metric) => ({
    ...limit,
    outcome: 'failed',
    scope: metric,
    threshold: { ...limit.threshold, metric, tags: {}, source: `${metric}: p(95)<1` },
  }));
  report.judgement.verdict = { outcome: 'fail', headline: '300 limits failed', reasons: [], red: true };
  return report;
}

/** Numbers of cells in the rows of each table: a pipe in a name would make one of them longer. */
function cellsOfTables(body: string): number[][] {
  const tables: number[][] = [];
  let inTable = false;
  for (const line of body.split('\n')) {
    const isRow = line.startsWith('|');
    if (isRow && !inTable) tables.push([]);
    if (isRow) tables.at(-1)?.push(line.split('|').length);
    inTable = isRow;
  }
  return tables.map((rows) => [...new Set(rows)]);
}
