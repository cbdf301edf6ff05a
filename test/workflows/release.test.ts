import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = resolve(import.meta.dirname, '../..');
let directory: string;
let repository: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'perf-release-'));
  repository = join(directory, 'repository');
  mkdirSync(repository);
  git('init', '--quiet', '--initial-branch=main');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function git(...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...who, ...args], { cwd: repository, encoding: 'utf8' }).trim();
}

const REPOSITORY = 'git+https://github.com/octo-org/perf.git';

/** A commit that calls itself this version; gives its SHA. */
function commit(version: string, owners = '@octo-org/maintainers @octocat'): string {
  writeFileSync(
    join(repository, 'package.json'),
    JSON.stringify({ name: 'x', version, repository: { type: 'git', url: REPOSITORY }, a: 1 }, null, 2),
  );
  mkdirSync(join(repository, '.github'), { recursive: true });
  writeFileSync(join(repository, '.github/CODEOWNERS'), `# @org/nobody\n/dist/ ${owners}\n`);
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '-m', version);
  return git('rev-parse', 'HEAD');
}

function script(name: string, args: string[], checks = GREEN, ghRepo = 'octo-org/perf') {
  const bin = join(directory, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\nprintf '%s' '${checks}'\n`, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync(join(root, '.ci', name), args, {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}`, GH_REPO: ghRepo },
  });
  return { status, lines: stdout.split('\n').filter(Boolean), said: stderr };
}

const GREEN = 'success\tCI passed\nsuccess\tdist is what the sources build\nfailure\tanother\n';

describe('what may be released', () => {
  it('a commit of main with its own version and green checks', () => {
    const sha = commit('1.2.3');
    git('update-ref', 'refs/remotes/origin/main', sha);
    expect(script('check-release.sh', ['v1.2.3', sha])).toMatchObject({ status: 0, said: '' });
  });

  it.each<[string, string, boolean, string, RegExp]>([
    ['another version', 'v1.2.4', true, GREEN, /package\.json says 1\.2\.3, the tag is v1\.2\.4/],
    ['no version at all', 'v1.2', true, GREEN, /v1\.2 is no version/],
    ['a commit beside main', 'v1.2.3', false, GREEN, /is not on main/],
    [
      'a red CI',
      'v1.2.3',
      true,
      GREEN.replace('success\tCI', 'failure\tCI'),
      /"CI passed" of \w+ is failure/,
    ],
    [
      'a CI that still runs',
      'v1.2.3',
      true,
      GREEN.replace('success\tCI', 'null\tCI'),
      /"CI passed" of \w+ is null/,
    ],
    ['no check of dist', 'v1.2.3', true, 'success\tCI passed\n', /"dist is .*" of \w+ is missing/],
    [
      'one red beside a green of the name',
      'v1.2.3',
      true,
      `${GREEN}failure\tCI passed\n`,
      /is failure\nsuccess/,
    ],
  ])('not %s', (_, tag, onMain, checks, sentence) => {
    const base = commit('1.0.0');
    const sha = commit('1.2.3');
    git('update-ref', 'refs/remotes/origin/main', onMain ? sha : base);
    const checked = script('check-release.sh', [tag, sha], checks);
    expect(checked.status).toBe(1);
    expect(checked.said).toMatch(sentence);
  });
});

it('nothing is released from another repository than the package names', () => {
  const sha = commit('1.2.3');
  git('update-ref', 'refs/remotes/origin/main', sha);
  const checked = script('check-release.sh', ['v1.2.3', sha], GREEN, 'mallory/perf');
  expect(checked).toMatchObject({
    status: 1,
    said: expect.stringContaining('package.json names the repository octo-org/perf, this is mallory/perf\n'),
  });
});

it.each([
  [
    'a team of others',
    '@org/maintainers',
    '.github/CODEOWNERS names @org/maintainers, which is no team of octo-org\n',
  ],
  ['nobody', '', '.github/CODEOWNERS names nobody\n'],
])('nothing is released where what is released belongs to %s', (_, owners, said) => {
  const sha = commit('1.2.3', owners);
  git('update-ref', 'refs/remotes/origin/main', sha);
  expect(script('check-release.sh', ['v1.2.3', sha])).toMatchObject({ status: 1, said });
});

it('every place that has owners is there', () => {
  const lines = readFileSync(join(root, '.github/CODEOWNERS'), 'utf8').split('\n');
  const places = lines.filter((line) => line.startsWith('/')).map((line) => line.split(' ')[0] ?? '');
  expect(places.filter((place) => !existsSync(join(root, place)))).toEqual([]);
  expect(places).toEqual(
    expect.arrayContaining(['/dist/', '/.github/', '/.ci/', '/package.json', '/Dockerfile']),
  );
});

describe('moving tags', () => {
  it('go to the newest release of their line, and are made by the first', () => {
    const sha = commit('1.2.3');
    git('tag', 'v1.2.3');
    expect(script('moving-tags.sh', ['v1.2.3', sha]).lines).toEqual(['v1.2', 'v1']);
  });

  it('go forward', () => {
    commit('1.9.0');
    for (const tag of ['v1.9.0', 'v1.9', 'v1']) git('tag', tag);
    const sha = commit('1.10.0');
    git('tag', 'v1.10.0');
    expect(script('moving-tags.sh', ['v1.10.0', sha]).lines).toEqual(['v1.10', 'v1']);
  });

  it('a release of an older line does not take v1 back', () => {
    commit('1.2.3');
    for (const tag of ['v1.2.3', 'v1.2']) git('tag', tag);
    git('checkout', '--quiet', '-b', 'old');
    const sha = commit('1.2.4');
    git('tag', 'v1.2.4');
    git('checkout', '--quiet', 'main');
    commit('1.3.0');
    for (const tag of ['v1.3.0', 'v1.3', 'v1']) git('tag', tag);
    const moved = script('moving-tags.sh', ['v1.2.4', sha]);
    expect(moved.lines).toEqual(['v1.2']);
    expect(moved.said).toContain('v1 stays: v1.3.0 is newer than v1.2.4');
  });

  it('nothing moves to a commit that is not ahead', () => {
    const sha = commit('1.2.3');
    commit('1.2.2');
    for (const tag of ['v1.2', 'v1']) git('tag', tag);
    git('tag', 'v1.2.3', sha);
    expect(script('moving-tags.sh', ['v1.2.3', sha]).lines).toEqual([]);
  });
});

interface Job {
  permissions: Record<string, string>;
  steps: { run?: string; uses?: string }[];
}

describe('the workflow of a release', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));
  const commands = (job: Job) => job.steps.map(({ run }) => run ?? '').join('\n');
  const actionsOf = (job: Job) => job.steps.map(({ uses = '' }) => uses.split('@')[0]).filter(Boolean);

  it('runs npm only where nothing can be written, and no script of a package', () => {
    expect(Object.values(jobs.verify.permissions)).toEqual(['read', 'read']);
    for (const line of commands(jobs.verify)
      .split('\n')
      .filter((text) => /npm (?:ci|i\b|install)/.test(text)))
      expect(line).toContain('--ignore-scripts');
  });

  it('writes to the repository only where neither npm nor node nor a build runs, after everything was verified', () => {
    expect(jobs.release.needs).toBe('verify');
    expect(commands(jobs.release)).not.toMatch(/\b(?:npm|npx|node|docker)\b/);
    expect(actionsOf(jobs.release)).toEqual(['actions/checkout', 'actions/attest-build-provenance']);
    const writers = Object.entries<Job>(jobs).filter(([, job]) => job.permissions.contents === 'write');
    expect(writers.map(([name]) => name)).toEqual(['release']);
  });

  it('publishes the package with its provenance, out of what is committed, by a job that may sign and nothing else', () => {
    expect(jobs.package.needs).toEqual(['verify', 'release']);
    expect(jobs.package.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
    expect(actionsOf(jobs.package)).toEqual(['actions/checkout', 'actions/setup-node']);
    const npm = commands(jobs.package).match(/\bnpm .*/g) ?? [];
    expect(npm).toEqual(['npm publish --ignore-scripts --provenance --access public']);
    expect(JSON.stringify(jobs)).not.toMatch(/secrets\./);
  });

  it('builds the image out of what is committed, by a job that runs no npm and writes nothing but packages', () => {
    expect(jobs.image.needs).toEqual(['verify', 'release']);
    expect(jobs.image.permissions).toEqual({
      contents: 'read',
      packages: 'write',
      'id-token': 'write',
      attestations: 'write',
    });
    expect(commands(jobs.image)).not.toMatch(/\b(?:npm|npx|node)\b/);
  });
});

it('the image is built of the pinned images, pushed by its version and by what moves to it, and its digest is told', () => {
  const sha = commit('1.2.3');
  git('tag', 'v1.2.3');
  mkdirSync(join(repository, 'compose'));
  writeFileSync(join(repository, 'compose/.env'), 'NODE_IMAGE=node:1@sha256:a\nK6_IMAGE=k6:2@sha256:b\n');
  const bin = join(directory, 'bin');
  const asked = join(directory, 'asked');
  const output = join(directory, 'output');
  mkdirSync(bin);
  const docker = `#!/bin/sh
printf '%s\\n' "$*" >> '${asked}'
case $1 in
  login) cat > '${asked}.token' ;;
  inspect) echo ghcr.io/octo-org/perf@sha256:c ;;
esac
`;
  writeFileSync(join(bin, 'docker'), docker, { mode: 0o755 });
  const { status, stderr } = spawnSync(join(root, '.ci/push-image.sh'), ['v1.2.3', sha], {
    cwd: repository,
    encoding: 'utf8',
    env: {
      PATH: `${bin}:${process.env.PATH}`,
      REPOSITORY: 'Octo-Org/perf',
      ACTOR: 'octocat',
      TOKEN: 'secret-token',
      GITHUB_OUTPUT: output,
    },
  });
  expect(status, stderr).toBe(0);
  const lines = readFileSync(asked, 'utf8').split('\n');
  expect(lines[0]).toContain('--build-arg NODE_IMAGE=node:1@sha256:a --build-arg K6_IMAGE=k6:2@sha256:b');
  expect(lines.filter((line) => line.startsWith('push '))).toEqual([
    'push ghcr.io/octo-org/perf:1.2.3',
    'push ghcr.io/octo-org/perf:1.2',
    'push ghcr.io/octo-org/perf:1',
  ]);
  expect(lines.join()).not.toContain('secret-token');
  expect(readFileSync(`${asked}.token`, 'utf8')).toBe('secret-token');
  expect(readFileSync(output, 'utf8')).toBe('image=ghcr.io/octo-org/perf\ndigest=sha256:c\n');
});

it('the image is made of the images of the stack', () => {
  const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const images = readFileSync(join(root, 'compose/.env'), 'utf8');
  for (const name of ['NODE_IMAGE', 'K6_IMAGE']) {
    const tag = new RegExp(`^${name}=([^@\\s]+)`, 'm').exec(images)?.[1];
    expect(tag, name).toBeDefined();
    expect(dockerfile).toContain(`ARG ${name}=${tag}\n`);
  }
});
