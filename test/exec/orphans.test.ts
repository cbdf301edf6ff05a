import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { orphanedTrees, OWNER_VARIABLE, ownerMark } from '../../src/exec/orphans.ts';
import { TREE_VARIABLE } from '../../src/exec/process-tree.ts';

/** A process of a tree, with this as the process of ours that started it. */
async function marked(tree: string, owner: string | undefined) {
  const child = spawn(process.execPath, ['-e', "console.log('up'); setInterval(() => {}, 1000)"], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, [TREE_VARIABLE]: tree, [OWNER_VARIABLE]: owner },
  });
  await once(child.stdout, 'data');
  return { [Symbol.dispose]: () => void child.kill('SIGKILL') };
}

it.skipIf(process.platform !== 'linux')(
  'a tree is left behind when the process that started it is gone, and no other one is',
  async () => {
    const own = await ownerMark();
    const [, startedAt = '', namespace = ''] = own.split(' ');
    using _ended = await marked('test-gone', `4194304 1 ${namespace}`);
    using _sameTree = await marked('test-gone', `4194304 1 ${namespace}`);
    using _samePid = await marked('test-same-pid', `${process.pid} ${startedAt}1 ${namespace}`);
    using _living = await marked('test-living', own);
    using _container = await marked('test-container', '4194304 1 pid:[1]');
    using _older = await marked('test-no-owner', undefined);
    const found = (await orphanedTrees()).filter((tree) => tree.startsWith('test-'));
    expect(found.toSorted()).toEqual(['test-gone', 'test-same-pid']);
  },
);
