import { execFileSync } from 'node:child_process';

/**
 * The Nodes the bundle is tried on: the one the action declares, and the oldest that is promised, which runs the tests
 * themselves. Each is called by what it says of itself.
 */
export const NODES: [name: string, path: string][] = [
  ...new Map(
    [process.env.PERF_TEST_NODE24 || process.execPath, process.execPath].map((path) => [
      `Node ${execFileSync(path, ['--version'], { encoding: 'utf8' }).trim().slice(1).split('.')[0]}`,
      path,
    ]),
  ),
];

export function pathOfNode(name: string): string | undefined {
  return NODES.find(([known]) => known === name)?.[1];
}

/** The Nodes in turn over the cases of a table: a fault does not depend on the Node, that the bundle runs on both does. */
export function inTurn<T extends unknown[]>(cases: readonly T[]): [node: string, ...T][] {
  return cases.map((one, index) => [NODES[index % NODES.length]?.[0] ?? '', ...one]);
}
