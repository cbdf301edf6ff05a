import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { InputError } from '../../src/domain/errors.ts';
import type { BaseRequest } from '../../src/base/open-base.ts';
import {
  ask,
  baseOf,
  commit,
  git,
  importHistory,
  repository,
  scratch,
  shallowCheckout,
  story,
  watchedGit,
  write,
} from './repositories.ts';

const S = story();
const pullRequest = (sha = S.change) => ({
  sha,
  branch: 'change',
  baseBranch: 'main',
  pullRequest: 7,
  event: 'pull_request',
});
const server = (directory: string) => readFileSync(join(directory, 'services/shop/server.txt'), 'utf8');

describe('the base of a pull request', () => {
  it('is where it left its base branch', async () => {
    await using base = await baseOf(S.clone, { commit: pullRequest() });
    expect(base).toMatchObject({ sha: S.left, label: `main (${S.left.slice(0, 7)})`, notes: [] });
    expect(server(base.directory)).toBe('version 3');
    expect(server(S.clone)).toBe('slower still');
  });

  it('is what GitHub merged it into, where that merge is checked out', async () => {
    const checkout = shallowCheckout(S.url, 'refs/pull/7/merge', 10);
    await using base = await baseOf(checkout, { commit: pullRequest() });
    expect(base).toMatchObject({ sha: S.main, label: `main (${S.main.slice(0, 7)})`, notes: [] });
    expect(existsSync(join(base.directory, 'b.txt'))).toBe(true);
  });

  it('costs one commit in the shallow clone of actions/checkout', async () => {
    const checkout = shallowCheckout(S.url, 'refs/pull/7/merge');
    await using base = await baseOf(checkout, { commit: pullRequest() });
    expect(base.sha).toBe(S.main);
    expect(git(checkout, 'rev-list', '--count', S.main)).toBe('1');
    expect(git(checkout, 'for-each-ref')).toBe('');
  });

  it('is found by making a shallow clone deeper, where its own commit is checked out', async () => {
    const checkout = shallowCheckout(S.url, 'change');
    // One that is not known to the remote.
    commit(checkout, 'c.txt', 'local');
    await using base = await baseOf(checkout, { commit: pullRequest() });
    expect(base.sha).toBe(S.left);
  });
});

describe('the base of a push', () => {
  const push = { sha: S.main, branch: 'main', event: 'push' };
  it.each([
    ['full', undefined],
    ['shallow', 1],
  ])('is the commit before, in a %s clone', async (_, depth) => {
    const checkout = shallowCheckout(S.url, 'main', depth ?? 100);
    await using base = await baseOf(checkout, { commit: push, defaultBranch: 'main' });
    expect(base.sha).toBe(git(S.clone, 'rev-parse', 'origin/main~1'));
    expect(base.label).toBe(`main (${base.sha.slice(0, 7)})`);
  });
});

describe('nothing to compare with by itself', () => {
  const first = repository();
  commit(first, 'a.txt', '1');
  it.each<[string, string, BaseRequest['commit'], RegExp, RegExp]>([
    ['a laptop', S.clone, { sha: S.change, branch: 'change' }, /^this is no pull request/, /base: main/],
    ['no commit facts', S.clone, undefined, /^this is no pull request/, /base: main/],
    [
      'a schedule',
      S.clone,
      { sha: S.main, branch: 'main', event: 'schedule' },
      /^a run by schedule is/,
      /base: main/,
    ],
    [
      'another branch',
      S.clone,
      { sha: S.main, branch: 'change', event: 'push' },
      /^a push to change .* not to the default branch, main$/,
      /base: main/,
    ],
    [
      'a first commit',
      first,
      { sha: 'x', branch: 'main', event: 'push' },
      /first of its branch/,
      /next push/,
    ],
    [
      'the same commit',
      S.clone,
      { sha: S.change, baseBranch: 'change', event: 'pull_request' },
      /very commit .* nothing to compare$/,
      /calibrate/,
    ],
  ])('%s', async (_, directory, facts, because, advice) => {
    const { result, left } = await ask(directory, { commit: facts, defaultBranch: 'main' });
    expect(result).toMatchObject({
      kind: 'unavailable',
      because: expect.stringMatching(because),
      advice: expect.stringMatching(advice),
    });
    expect(left).toEqual([]);
  });
});

describe('a ref by name', () => {
  const { clone, left, main } = S;
  git(clone, 'tag', 'v1', left);
  git(clone, 'tag', '--annotate', '--message', 'v2', 'v2', left);
  git(clone, 'branch', 'ahead', 'change');
  it.each([
    ['v1', left, []],
    ['v2', left, []],
    [left, left, []],
    [left.slice(0, 8), left, []],
    ['change~2', left, []],
    ['main', left, ['the base is the commit where this work left main, which has gone on by 2 commits']],
    [
      'origin/main',
      left,
      ['the base is the commit where this work left origin/main, which has gone on by 2 commits'],
    ],
    [main, left, [expect.stringContaining('has gone on by 2 commits')]],
  ])('%s', async (asked, sha, notes) => {
    await using base = await baseOf(clone, { asked });
    expect(base).toMatchObject({ sha, notes, label: `${asked} (${sha.slice(0, 7)})` });
  });

  it('that is ahead of a clean tree is compared with as it stands', async () => {
    const behind = shallowCheckout(S.url, S.left, 100);
    await using base = await baseOf(behind, { asked: 'main' });
    expect(base).toMatchObject({ sha: main, notes: ['main is 2 commits ahead of what is checked out here'] });
    write(behind, 'a.txt', 'changed');
    await using again = await baseOf(behind, { asked: 'main' });
    expect(again.sha).toBe(left);
  });

  it('that has no common history is compared with as it stands', async () => {
    const other = repository();
    const old = commit(other, 'a.txt', 'old');
    git(other, 'checkout', '--quiet', '--orphan', 'new');
    commit(other, 'a.txt', 'new');
    await using base = await baseOf(other, { asked: 'main' });
    expect(base).toMatchObject({
      sha: old,
      notes: [expect.stringContaining('main has no commit in common')],
    });
  });

  it.each(['main', 'origin/main'])('%s, which only the remote has, is fetched', async (asked) => {
    const single = join(scratch(), 'shop');
    git(dirname(single), 'clone', '--quiet', '--single-branch', '--branch', 'change', S.url, single);
    expect(git(single, 'branch', '--all')).not.toContain('main');
    await using base = await baseOf(single, { asked });
    expect(base.sha).toBe(left);
    expect(git(single, 'rev-parse', '--is-shallow-repository')).toBe('false');
  });

  it.each(['HEAD~2', 'main'])('%s in a shallow clone makes it deeper', async (asked) => {
    await using base = await baseOf(shallowCheckout(S.url, 'change'), { asked });
    expect(base.sha).toBe(left);
  });

  it('costs a shallow clone nothing of the history that it has', async () => {
    const origin = repository();
    const history = Array.from(
      { length: 150 },
      (_, at) => `commit refs/heads/main\ncommitter x <x@example.com> ${at} +0000\ndata 1\n.\n`,
    );
    importHistory(origin, history.join(''));
    git(origin, 'checkout', '--quiet', '-b', 'other', 'main~10');
    commit(origin, 'a.txt', '1');
    const checkout = shallowCheckout(`file://${origin}`, 'main', 100);
    await using base = await baseOf(checkout, { asked: 'other' });
    expect(base.sha).toBe(git(origin, 'rev-parse', 'main~10'));
    expect(Number(git(checkout, 'rev-list', '--count', 'HEAD'))).toBeGreaterThanOrEqual(100);
  });

  it('is there in a clone that fetches files when it needs them', async () => {
    const partial = join(scratch(), 'shop');
    git(S.url.replace('file://', ''), 'config', 'uploadpack.allowFilter', 'true');
    git(dirname(partial), 'clone', '--quiet', '--filter=blob:none', '--branch', 'change', S.url, partial);
    await using base = await baseOf(partial, { asked: 'main' });
    expect(server(base.directory)).toBe('version 3');
  });

  it('whose commit is checked out is the base of what was changed since', async () => {
    const checkout = shallowCheckout(S.url, 'change', 100);
    write(checkout, 'services/shop/server.txt', 'changed');
    await using base = await baseOf(checkout, { asked: 'change' });
    expect(base).toMatchObject({ sha: S.change, notes: [] });
    expect(server(base.directory)).toBe('slower still');
    expect(server(checkout)).toBe('changed');
  });
});

describe('a ref by name that cannot be had is wrong usage', () => {
  async function refusal(directory: string, changes: Partial<BaseRequest>): Promise<InputError> {
    const error = await ask(directory, changes).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(InputError);
    return error as InputError;
  }

  it('unknown: the remote was asked, and what was meant is guessed', async () => {
    const error = await refusal(S.clone, { asked: 'chnage' });
    expect(error.message).toBe(
      'base "chnage": "chnage" is no branch, tag or commit of this repository, nor of its remote origin. Did you mean "change"?',
    );
    expect(error.hint).toContain('git branch --all');
  });

  it('the same commit, and nothing was changed', async () => {
    write(S.clone, 'perf-results/result.json', '{}');
    const error = await refusal(S.clone, { asked: 'change', ownPaths: [join(S.clone, 'perf-results')] });
    expect(error.message).toMatch(/^base "change": change \(.{7}\) is the very commit that is checked out/);
    expect(error.hint).toContain('orchestrator-perf calibrate');
  });

  it('no repository', async () => {
    const error = await refusal(scratch(), { asked: 'main' });
    expect(error.message).toMatch(/is in no git repository \(not a git repository/);
    expect(error.hint).toContain('base-image');
  });

  it('a repository of another user', async () => {
    const { path } = watchedGit(
      `echo "fatal: detected dubious ownership in repository at '/x'" >&2; exit 128`,
    );
    vi.stubEnv('PATH', path);
    try {
      const error = await refusal(S.clone, { asked: 'main' });
      expect(error.message).toContain('git does not trust the repository');
      expect(error.hint).toBe(`Run: git config --global --add safe.directory ${S.clone}`);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('no room for it', async () => {
    const { path } = watchedGit(
      'case "$*" in *"worktree add"*) echo "fatal: No space left on device" >&2; exit 128;; esac',
    );
    vi.stubEnv('PATH', path);
    try {
      const error = await refusal(S.clone, { asked: 'main' });
      expect(error.message).toMatch(/could not be checked out in .*: No space left on device$/);
      expect(error.hint).toContain('TMPDIR');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('no place for it', async () => {
    vi.stubEnv('RUNNER_TEMP', '/nowhere/at/all');
    try {
      const error = await refusal(S.clone, { asked: 'main' });
      expect(error.message).toMatch(
        /^base "main": there is no place for its files in \/nowhere\/at\/all: ENOENT/,
      );
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('no commit yet', async () => {
    expect((await refusal(repository(), { asked: 'main' })).message).toContain('nothing is committed yet');
  });

  it('no git', async () => {
    vi.stubEnv('PATH', scratch());
    try {
      expect((await refusal(S.clone, { asked: 'main' })).message).toContain('git is not there');
    } finally {
      vi.unstubAllEnvs();
    }
  });

  it('a shallow clone whose remote is gone', async () => {
    const checkout = shallowCheckout(S.url, 'change');
    git(checkout, 'remote', 'set-url', 'origin', 'file:///nowhere/at/all');
    const error = await refusal(checkout, { asked: 'main' });
    expect(error.message).toMatch(
      /the clone is shallow, main is not in it, and it could not be fetched from origin: .*nowhere/,
    );
    expect(error.hint).toContain('fetch-depth: 0');
  });

  it('a shallow clone without a remote', async () => {
    const checkout = shallowCheckout(S.url, 'change');
    git(checkout, 'branch', 'main', git(checkout, 'commit-tree', '-m', 'x', 'HEAD^{tree}'));
    git(checkout, 'remote', 'remove', 'origin');
    const error = await refusal(checkout, { asked: 'main' });
    expect(error.message).toMatch(/the clone is shallow, .* has no remote to fetch it from/);
  });

  it.each(['--upload-pack=touch pwned', '-x', 'a..b', 'main\u001b[2J', 'x@{u}'])(
    '%j never reaches git',
    async (asked) => {
      const watched = watchedGit();
      vi.stubEnv('PATH', watched.path);
      try {
        const error = await refusal(S.clone, { asked });
        expect(error.message).toMatch(/^base must be /);
        expect(error.message).not.toContain('\u001b');
      } finally {
        vi.unstubAllEnvs();
      }
      expect(watched.calls()).toEqual([]);
    },
  );

  it('a transport that runs a command', async () => {
    const checkout = shallowCheckout(S.url, 'change');
    const proof = join(scratch(), 'proof');
    git(checkout, 'remote', 'set-url', 'origin', `ext::sh -c "touch% ${proof}"`);
    git(checkout, 'config', 'protocol.ext.allow', 'always');
    expect((await refusal(checkout, { asked: 'main' })).message).toContain("transport 'ext' not allowed");
    expect(existsSync(proof)).toBe(false);
  });

  it('a folder that the base does not have: nothing is left of the attempt', async () => {
    write(S.clone, 'services/new/package.json', '{}');
    const { left, result } = await ask(join(S.clone, 'services/new'), { commit: pullRequest() });
    expect(result).toMatchObject({
      because: `services/new does not exist in main (${S.left.slice(0, 7)}): there is nothing to build or start`,
    });
    expect(left).toHaveLength(1);
    expect(existsSync(left[0]?.directory ?? '')).toBe(false);
    const error = await refusal(S.clone, { asked: 'main', needs: [join(S.clone, 'services/new')] });
    expect(error.message).toContain('services/new does not exist in main');
    expect(git(S.clone, 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('interrupted', async () => {
    const signal = AbortSignal.abort();
    await expect(ask(S.clone, { asked: 'main', signal })).rejects.toThrow('stopped while the base version');
  });
});

describe('the files of the base', () => {
  it('are in a folder of their own that nobody else can look into, with the name of the repository', async () => {
    const { result, left } = await ask(join(S.clone, 'services/shop'), { asked: 'main' });
    if (result.kind !== 'base') throw new Error(result.because);
    await using base = result;
    const { directory = '' } = left[0] ?? {};
    expect(statSync(directory).mode & 0o777).toBe(0o700);
    expect(base.directory).toBe(join(directory, basename(S.clone), 'services/shop'));
    expect(readFileSync(join(base.directory, 'server.txt'), 'utf8')).toBe('version 3');
  });

  it('have the counterpart of every path of the repository', async () => {
    const link = join(scratch(), 'link');
    symlinkSync(join(S.clone, 'services'), link);
    await using base = await baseOf(link, { asked: 'main' });
    const root = dirname(base.directory);
    expect(basename(base.directory)).toBe('services');
    expect(
      [
        link,
        join(link, 'shop/server.txt'),
        S.clone,
        join(S.clone, 'b/..c'),
        '/etc/hosts',
        dirname(S.clone),
      ].map(base.mapPath),
    ).toEqual([
      base.directory,
      join(base.directory, 'shop/server.txt'),
      root,
      join(root, 'b/..c'),
      '/etc/hosts',
      dirname(S.clone),
    ]);
  });

  it('are gone at the end, with all that was made in them, and the list of git knows nothing of them', async () => {
    const before = git(S.clone, 'worktree', 'list');
    const { result, left } = await ask(S.clone, { asked: 'main' });
    if (result.kind !== 'base') throw new Error(result.because);
    write(result.directory, 'node_modules/x/index.js', '1');
    writeFileSync(join(result.directory, 'a.txt'), 'changed');
    await result[Symbol.asyncDispose]();
    expect(existsSync(left[0]?.directory ?? '')).toBe(false);
    expect(git(S.clone, 'worktree', 'list')).toBe(before);
  });

  it('of two at once are apart', async () => {
    const shallow = shallowCheckout(S.url, 'change');
    const bases = await Promise.all(
      [S.clone, S.clone, S.clone, shallow, shallow].map((directory) => baseOf(directory, { asked: 'main' })),
    );
    expect(new Set(bases.map(({ directory }) => directory)).size).toBe(5);
    expect(bases.map(({ sha }) => sha)).toEqual(Array(5).fill(S.left));
    await Promise.all(bases.map((base) => base[Symbol.asyncDispose]()));
    for (const directory of [S.clone, shallow])
      expect(git(directory, 'worktree', 'list').split('\n')).toHaveLength(1);
  });

  it('come without the hooks of the repository', async () => {
    const proof = join(scratch(), 'proof');
    write(S.clone, '.git/hooks/post-checkout', `#!/bin/sh\ntouch ${proof}\n`);
    git(S.clone, 'config', 'core.fsmonitor', `touch ${proof}`);
    chmodSync(join(S.clone, '.git/hooks/post-checkout'), 0o755);
    await using base = await baseOf(S.clone, { asked: 'main' });
    expect(base.sha).toBe(S.left);
    expect(existsSync(proof)).toBe(false);
  });

  it('lack their submodules, and say so', async () => {
    const library = repository('library');
    commit(library, 'lib.txt', '1');
    const user = repository();
    git(user, 'submodule', '--quiet', 'add', `file://${library}`, 'vendor/library');
    const first = commit(user, 'a.txt', '1');
    commit(user, 'a.txt', '2');
    await using base = await baseOf(user, { asked: 'HEAD~1' });
    expect(base).toMatchObject({
      sha: first,
      notes: [
        'the base is without its submodules (vendor/library): where the service needs them, let build-command fetch them',
      ],
    });
    expect(existsSync(join(base.directory, 'vendor/library/lib.txt'))).toBe(false);
  });

  it('say nothing of Git LFS where its files were committed as they are', async () => {
    const user = repository();
    write(user, '.gitattributes', '*.bin filter=lfs\n');
    commit(user, 'model.bin', 'all of it');
    commit(user, 'a.txt', '2');
    await using base = await baseOf(user, { asked: 'HEAD~1' });
    expect(base.notes).toEqual([]);
  });

  it('keep the pointers of Git LFS, and say so', async () => {
    const user = repository();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 3\n`;
    write(user, '.gitattributes', '*.bin filter=lfs diff=lfs merge=lfs -text\n');
    write(user, 'model.bin', pointer);
    commit(user, 'data/other.bin', pointer);
    commit(user, 'a.txt', '2');
    // As `git lfs install` sets it, without a git-lfs that could answer.
    const proof = join(scratch(), 'proof');
    git(user, 'config', 'filter.lfs.process', `touch ${proof}; false`);
    git(user, 'config', 'filter.lfs.smudge', `touch ${proof}; false`);
    git(user, 'config', 'filter.lfs.required', 'true');
    await using base = await baseOf(user, { asked: 'HEAD~1' });
    expect(base.notes).toEqual([
      '2 files of the base (data/other.bin, model.bin) are in Git LFS, and only the pointers are there: where the service needs them, let build-command run git lfs pull',
    ]);
    expect(readFileSync(join(base.directory, 'model.bin'), 'utf8')).toBe(pointer);
    expect(existsSync(proof)).toBe(false);
  });
});
