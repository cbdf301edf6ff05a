import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A commit that calls itself this version; gives its SHA. */
function commit(version: string): string {
  writeFileSync(
    join(repository, 'package.json'),
    `{\n  "name": "x",\n  "version": "${version}",\n  "a": 1\n}\n`,
  );
  git('add', '.');
  git('commit', '--quiet', '--allow-empty', '-m', version);
  return git('rev-parse', 'HEAD');
}

function script(name: string, args: string[], checks = GREEN) {
  const bin = join(directory, 'bin');
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, 'gh'), `#!/bin/sh\nprintf '%s' '${checks}'\n`, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync(join(root, '.ci', name), args, {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env.PATH}` },
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

describe('the workflow of a release', () => {
  const { jobs } = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'));
  const commands = (job: { steps: { run?: string }[] }) => job.steps.map(({ run }) => run ?? '').join('\n');

  it('runs npm only where nothing can be written, and no script of a package', () => {
    expect(Object.values(jobs.verify.permissions)).toEqual(['read', 'read']);
    for (const line of commands(jobs.verify)
      .split('\n')
      .filter((text) => /npm (?:ci|i\b|install)/.test(text)))
      expect(line).toContain('--ignore-scripts');
  });

  it('writes only where neither npm nor node nor a build runs, after everything was verified', () => {
    expect(jobs.release.needs).toBe('verify');
    expect(commands(jobs.release)).not.toMatch(/\b(?:npm|npx|node)\b/);
    expect(jobs.release.steps.map(({ uses = '' }) => uses.split('@')[0]).filter(Boolean)).toEqual([
      'actions/checkout',
      'actions/attest-build-provenance',
    ]);
  });
});

describe('images by digest', () => {
  const digest = `@sha256:${'a'.repeat(64)}`;
  it.each([
    ['none yet', ['', ''], 0],
    ['all', [digest, digest], 0],
    ['one that was forgotten', [digest, ''], 1],
    ['one that is cut off', [digest, digest.slice(0, -1)], 1],
  ])('%s', (_, [first = '', second = ''], status) => {
    const file = join(directory, '.env');
    writeFileSync(file, `# images\nA_IMAGE=a/b:1${first}\nB_IMAGE=c:2${second}\n`);
    const check = spawnSync(process.execPath, [join(root, 'scripts/pin-images.mjs'), '--check', file]);
    expect(check.status).toBe(status);
  });

  it('those that are shipped', () => {
    expect(spawnSync(process.execPath, [join(root, 'scripts/pin-images.mjs'), '--check']).status).toBe(0);
  });
});
