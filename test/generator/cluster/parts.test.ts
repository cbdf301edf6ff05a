import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { planOf } from '../../plan/plan-of.ts';
import { PACKAGE_ROOT } from '../../support/k6.ts';
import { resultLines, ResultReader } from '../../../k6/lib/result-lines.ts';
import { withoutEnvironment } from '../../../src/generator/cluster/archive.ts';
import { describeManifests } from '../../../src/generator/cluster/dry-run.ts';
import { problemOf } from '../../../src/generator/cluster/kubectl.ts';
import { merged, SEGMENT_ARGS, segmentOf } from '../../../src/generator/cluster/manifests.ts';
import { neverRuns, readPods } from '../../../src/generator/cluster/pods.ts';
import { clockShiftMs, readStart } from '../../../src/generator/cluster/start-signal.ts';
import type { Runner } from '../../../src/generator/cluster/runner.ts';

describe('results in a log', () => {
  const value = { text: `ä😀${'x'.repeat(30_000)}`, list: [1, 2] };
  const lines = resultLines('@@M', value)
    .split('\n')
    .filter((line) => line !== '');

  test('every line is shorter than what a container runtime cuts, in bytes', () => {
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThan(16_000);
  });

  test('come back whole in any order, twice, and between other lines', () => {
    const reader = new ResultReader('@@M');
    const all = [...lines].reverse().flatMap((line) => [line, 'noise', line]);
    expect(all.filter((line) => reader.take(line)).length).toBe(2 * lines.length);
    expect(JSON.parse(reader.text() ?? '')).toEqual(value);
  });

  test.each([
    ['one line is missing', lines.slice(1)],
    ['nothing has come', []],
    ['the mark of another run', lines.map((line) => line.replace('@@M', '@@N'))],
    ['no numbers', ['@@M a/b text']],
  ])('%s', (_, some) => {
    const reader = new ResultReader('@@M');
    for (const line of some) reader.take(line);
    expect(reader.text()).toBeUndefined();
  });
});

describe('shares of a load', () => {
  test.each([
    [1, ['0:1'], '0,1'],
    [3, ['0:1/3', '1/3:2/3', '2/3:1'], '0,1/3,2/3,1'],
  ])('of %i runners', (runners, segments, sequence) => {
    expect(segments.map((_, index) => segmentOf(index, runners))).toEqual(segments);
    expect(SEGMENT_ARGS(runners).at(-1)).toBe(sequence);
  });
});

describe('a template over what we make', () => {
  const ours = {
    spec: {
      containers: [{ name: 'k6', image: 'a', env: [{ name: 'A', value: '1' }] }],
      volumes: [{ name: 'v' }],
    },
  };
  test.each([
    ['nothing', undefined, ours],
    [
      'a new field',
      { spec: { serviceAccountName: 's' } },
      { spec: { ...ours.spec, serviceAccountName: 's' } },
    ],
    [
      'a container of the same name and a list that grows',
      { spec: { containers: [{ name: 'k6', env: [{ name: 'B', value: '2' }] }], volumes: [{ name: 'w' }] } },
      {
        spec: {
          containers: [
            {
              name: 'k6',
              image: 'a',
              env: [
                { name: 'A', value: '1' },
                { name: 'B', value: '2' },
              ],
            },
          ],
          volumes: [{ name: 'v' }, { name: 'w' }],
        },
      },
    ],
    [
      'names of every object',
      JSON.parse('{"__proto__":{"a":1},"constructor":"c"}'),
      { ...ours, constructor: 'c' },
    ],
  ])('%s', (_, theirs, expected) => {
    expect(merged(ours, theirs)).toEqual(expected);
  });
});

const pod = (status: object, metadata: object = {}) =>
  JSON.stringify({
    items: [
      {
        metadata: { name: 'p', labels: { 'batch.kubernetes.io/job-completion-index': '1' }, ...metadata },
        spec: { nodeName: 'n' },
        status: { phase: 'Running', podIP: '10.0.0.1', ...status },
      },
    ],
  });
const container = (state: object, ready = false) => ({ containerStatuses: [{ name: 'k6', ready, state }] });

describe('what the cluster says of a runner', () => {
  test.each<[string, string, object]>([
    [
      'ready',
      pod(container({ running: {} }, true)),
      { index: 1, state: 'running', isReady: true, node: 'n', address: '10.0.0.1' },
    ],
    [
      'ended well',
      pod(container({ terminated: { exitCode: 0, reason: 'Completed' } })),
      { state: 'ended', exitCode: 0 },
    ],
    [
      'out of memory',
      pod(container({ terminated: { exitCode: 137, reason: 'OOMKilled' } })),
      { exitCode: 137, reason: 'OOMKilled' },
    ],
    [
      'evicted',
      pod({ phase: 'Failed', reason: 'Evicted', message: 'disk' }),
      { state: 'ended', exitCode: undefined, reason: 'Evicted', message: 'disk' },
    ],
    [
      'on a node that is drained',
      pod(
        {
          ...container({ running: {} }),
          conditions: [
            {
              type: 'DisruptionTarget',
              status: 'True',
              reason: 'EvictionByEvictionAPI',
              message: 'evicting',
            },
          ],
        },
        { deletionTimestamp: 'x' },
      ),
      { isBeingDeleted: true, reason: 'EvictionByEvictionAPI' },
    ],
    [
      'without a place',
      pod({
        phase: 'Pending',
        conditions: [
          { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: '0/1 nodes' },
        ],
      }),
      { state: 'waiting', reason: 'Unschedulable', message: '0/1 nodes' },
    ],
    [
      'nothing yet',
      JSON.stringify({ items: [{ metadata: { name: 'p' } }] }),
      { index: 0, state: 'waiting', isReady: false },
    ],
  ])('%s', (_, json, expected) => {
    expect(readPods(json)[0]).toMatchObject(expected);
  });

  test.each<[string, object, RegExp | undefined]>([
    [
      'backing off',
      { waiting: { reason: 'ImagePullBackOff', message: 'no' } },
      /its image i:1 cannot be pulled/,
    ],
    [
      'not found',
      { waiting: { reason: 'ErrImagePull', message: 'i:1: not found' } },
      /cannot be pulled \(ErrImagePull: i:1: not found\)/,
    ],
    ['a registry that hiccups', { waiting: { reason: 'ErrImagePull', message: 'timeout' } }, undefined],
    [
      'a missing secret',
      { waiting: { reason: 'CreateContainerConfigError', message: 'secret "x" not found' } },
      /cannot be started/,
    ],
    ['on its way', { waiting: { reason: 'ContainerCreating' } }, undefined],
  ])('whether it will ever run: %s', (_, state, said) => {
    const [one] = readPods(pod({ phase: 'Pending', ...container(state) }));
    const never = one && neverRuns(one, 'i:1');
    if (said === undefined) expect(never).toBeUndefined();
    else expect(never?.sentence).toMatch(said);
  });
});

describe('letting the runners go', () => {
  const runners = ['Runner 1 of 2', 'Runner 2 of 2'].map((who) => ({ who }) as Runner);
  const read = (told: object | string) =>
    readStart(
      `noise\n@@M ${typeof told === 'string' ? told : JSON.stringify(told)}\n`,
      '@@M',
      runners,
      'http://s/health',
    );

  test('how far apart they and their clocks are', () => {
    expect(read({ fromMs: 10_000, toMs: 10_012, refused: [], clocksMs: [10_400, 15_200] })).toEqual({
      spreadMs: 12,
      clockOffsetsS: [0, 5],
    });
  });

  test.each<[string, object | string, RegExp]>([
    [
      'one cannot be reached',
      { waiting: [1], isHealthy: true, health: '' },
      /Runner 2 of 2 could not be reached/,
    ],
    [
      'the service is not there',
      { waiting: [], isHealthy: false, health: 'answered 503' },
      /GET http:\/\/s\/health answered 503/,
    ],
    [
      'one refuses',
      { fromMs: 1, toMs: 2, refused: [{ index: 0, why: 'answered 500' }], clocksMs: [] },
      /Runner 1 of 2 was not let go: answered 500/,
    ],
    ['nothing that can be read', '{', /could not be let go/],
  ])('%s', (_, told, said) => {
    expect(() => read(told)).toThrow(said);
  });
});

describe('one clock', () => {
  const began = { notBeforeMs: 100_000, notAfterMs: 104_000 };
  test.each([
    ['a clock that may be right is left alone', 103_000, 0],
    ['rounding is no clock that is wrong', 99_100, 0],
    ['nor on the other side', 104_900, 0],
    ['one that is five seconds behind', 97_000, 3000],
    ['one that is an hour ahead', 3_704_000, -3_600_000],
  ])('%s', (_, beganMs, shiftMs) => {
    expect(clockShiftMs(beganMs, began)).toBe(shiftMs);
  });
});

describe('what kubectl says', () => {
  const failed = { code: 1, signal: undefined, stdout: '', timedOut: false };
  test.each([
    ['Error in configuration: context "x" does not exist', /kube-context/],
    ['Error from server (NotFound): namespaces "x" not found', /kube-namespace/],
    ['Error from server (Forbidden): pods is forbidden: User "u"', /Role/],
    ['Error from server (Forbidden): exceeded quota: q, requested: pods=4', /quota/],
    ['The connection to the server 127.0.0.1:1 was refused', /reachable/],
    ['error: You must be logged in to the server (Unauthorized)', /Log in/],
  ])('%s', (stderr, hint) => {
    const problem = problemOf('it failed', { ...failed, stderr });
    expect(problem.message).toBe(`it failed: ${stderr}`);
    expect(problem.hint).toMatch(hint);
  });

  test('not installed', () => {
    const problem = problemOf('it failed', {
      ...failed,
      code: undefined,
      stderr: '',
      error: new Error('ENOENT'),
    });
    expect(problem.message).toContain('kubectl could not be started');
  });
});

describe('the environment in an archive', () => {
  const tar = (name: string, text: string): Buffer => {
    const header = Buffer.alloc(512);
    header.write(name);
    header.write(`${text.length.toString(8).padStart(11, '0')}\0`, 124);
    const body = Buffer.alloc(Math.ceil(text.length / 512) * 512);
    body.write(text);
    return Buffer.concat([header, body]);
  };
  const metadata = JSON.stringify({ type: 'js', env: { TOKEN: 'secret', A: '1' }, filename: 'f' }, null, 2);

  test('is taken out, and nothing moves', () => {
    const archive = Buffer.concat([
      tar('data', 'x'.repeat(700)),
      tar('metadata.json', metadata),
      tar('other', 'secret stays'),
    ]);
    const clean = withoutEnvironment(archive);
    expect(clean.length).toBe(archive.length);
    expect(clean.toString()).not.toContain('TOKEN');
    expect(clean.subarray(-1024).equals(archive.subarray(-1024))).toBe(true);
    const at = 512 + 1024 + 512;
    expect(JSON.parse(clean.toString('utf8', at, at + metadata.length))).toEqual({
      type: 'js',
      env: {},
      filename: 'f',
    });
  });

  test.each([
    ['no metadata', tar('data', 'x')],
    ['metadata that is no JSON', tar('metadata.json', '{')],
    ['nothing', Buffer.alloc(0)],
  ])('%s is an error: nobody knows what is in it', (_, archive) => {
    expect(() => withoutEnvironment(archive)).toThrow(/cannot be read/);
  });
});

describe('the manifests of a dry run', () => {
  const values = {
    engine: 'kubernetes',
    'target-url': 'http://shop:8080',
    runners: '3',
    'script-env': 'TOKEN=abc',
  };
  const manifests = (more: Record<string, string> = {}) =>
    parseAllDocuments(describeManifests(planOf({ ...values, ...more }), PACKAGE_ROOT)).map((document) =>
      document.toJS(),
    );

  test('are everything that would be made, without a secret', () => {
    const all = manifests();
    expect(all.map(({ kind }) => kind)).toEqual(['ConfigMap', 'Secret', 'Job', 'Pod']);
    expect(JSON.stringify(all)).not.toContain('abc');
    expect(all[1].stringData).toEqual({ TOKEN: '***' });
    expect(all[2].spec).toMatchObject({
      completions: 3,
      parallelism: 3,
      completionMode: 'Indexed',
      backoffLimitPerIndex: 0,
    });
    expect(all[2].spec.backoffLimit).toBeUndefined();
    const [k6] = all[2].spec.template.spec.containers;
    expect(k6.args).toEqual(expect.arrayContaining(['--paused', '0,1/3,2/3,1', '/perf/archive.tar']));
    expect(k6.args).not.toContain('--summary-export');
    expect(Object.keys(all[0].data)).toEqual([
      'runner-0.json',
      'runner-1.json',
      'runner-2.json',
      'start-runners.ts',
    ]);
    expect(JSON.parse(all[0].data['runner-2.json'])).toEqual({ executionSegment: '2/3:1' });
  });

  test('name nodes and amounts as they were asked for, and have labels by which they are found', () => {
    const [, , job, starter] = manifests({
      'runner-node-selector': 'pool=load',
      'runner-cpu': '2',
      'runner-memory': '4Gi',
    });
    expect(job.spec.template.spec.nodeSelector).toEqual({ pool: 'load' });
    expect(job.spec.template.spec.containers[0].resources).toEqual({
      requests: { cpu: '2', memory: '4Gi' },
      limits: { memory: '4Gi' },
    });
    for (const labels of [job.metadata.labels, job.spec.template.metadata.labels, starter.metadata.labels])
      expect(labels).toMatchObject({
        'app.kubernetes.io/managed-by': 'orchestrator-perf',
        'orchestrator-perf/run': job.metadata.name,
      });
  });

  test('there are none where no cluster is planned', () => {
    expect(describeManifests(planOf({}), PACKAGE_ROOT)).toBe('');
  });
});
