import { describe, expect, test } from 'vitest';
import {
  findPort,
  type PortEvidence,
  portOf,
  portsInLog,
  wrongPort,
} from '../../src/target/compose/find-port.ts';

const NOTHING: PortEvidence = {
  given: undefined,
  variable: undefined,
  published: [],
  exposed: [],
  image: { exposed: [], variable: undefined },
};

describe('where a service listens', () => {
  test.each<[name: string, evidence: Partial<PortEvidence>, found: unknown]>([
    ['nobody says it', {}, { candidates: [], from: '' }],
    ['the input', { given: 1, published: [2], exposed: [3] }, { port: 1, from: 'port' }],
    ['ports', { published: [3000], exposed: [4000] }, { port: 3000, from: 'its ports' }],
    ['a port published twice', { published: [3000, 3000] }, { port: 3000, from: 'its ports' }],
    ['expose', { exposed: [4000] }, { port: 4000, from: 'its expose' }],
    ['EXPOSE', { image: { exposed: [80], variable: undefined } }, { port: 80, from: 'EXPOSE of its image' }],
    ['PORT of the files', { variable: 5000 }, { port: 5000, from: 'its variable PORT' }],
    [
      'PORT of the image',
      { image: { exposed: [], variable: 5001 } },
      { port: 5001, from: 'its variable PORT' },
    ],
    [
      'the files know better than the image',
      { variable: 5000, image: { exposed: [], variable: 5001 } },
      { port: 5000, from: 'its variable PORT' },
    ],
    // A port of a debugger beside it.
    [
      'of several the one that is told',
      { published: [9229, 3000], variable: 3000 },
      { port: 3000, from: 'its variable PORT' },
    ],
    [
      'of several the one that the image exposes',
      { published: [9229, 3000], image: { exposed: [3000], variable: undefined } },
      { port: 3000, from: 'EXPOSE of its image' },
    ],
    [
      'of several none',
      { published: [9229, 3000], variable: 8080 },
      { candidates: [9229, 3000], from: 'its ports' },
    ],
    // What it is told is inside; another one is published by a proxy in the same container.
    ['ports before PORT', { published: [80], variable: 3000 }, { port: 80, from: 'its ports' }],
  ])('%s', (_, evidence, found) => {
    expect(findPort({ ...NOTHING, ...evidence })).toEqual(found);
  });

  test.each([
    ['3000', 3000],
    ['65535', 65_535],
    ['65536', undefined],
    ['0', undefined],
    ['80/tcp', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is %s', (text, port) => {
    expect(portOf(text)).toBe(port);
  });
});

describe('where its log says that it listens', () => {
  test.each<[line: string, ports: number[]]>([
    ['listening on 3000', [3000]],
    ['Server listening at http://0.0.0.0:8000', [8000]],
    ['Listening on :8080', [8080]],
    ['Tomcat started on port(s): 8080 (http) with context path', [8080]],
    ['Tomcat initialized with port 8081 (http)', [8081]],
    [' * Running on http://127.0.0.1:5000', [5000]],
    ['Now listening on: http://[::]:8082', [8082]],
    ['Uvicorn running on http://0.0.0.0:8000 (Press CTRL+C to quit)', [8000]],
    ['ready - started server on *:3001, url: http://localhost:3001', [3001]],
    ['took 1234 ms to load 5678 rows', []],
    ['error 4711', []],
  ])('%s', (line, ports) => {
    expect(portsInLog([line]).map(({ port }) => port)).toEqual(ports);
  });

  test('of a long line the beginning', () => {
    expect(portsInLog([`listening on 3000 ${'port '.repeat(1000)}`, `port${' '.repeat(400)}4000`])).toEqual([
      { port: 3000, line: expect.stringMatching(/^listening on 3000.{200,283}$/) },
    ]);
  });
});

describe('a wrong port is named', () => {
  const image = (...exposed: number[]) => ({ exposed, variable: undefined });
  test.each([
    [
      'both',
      image(3000),
      ['2026-11-28T08:15:01Z listening on 3000'],
      [3000, 'its image has EXPOSE 3000 and its log says "listening on 3000"'],
    ],
    ['the log alone', image(), ['08:15:01 listening on 3000'], [3000, 'its log says "listening on 3000"']],
    ['the image alone', image(80, 443), ['no word'], [80, 'its image has EXPOSE 80 443']],
    [
      'the log against the image',
      image(4000),
      ['listening on 3000'],
      [3000, 'its log says "listening on 3000"'],
    ],
    ['they agree with who asked', image(4000), ['listening on 4000'], undefined],
    ['the log agrees', image(80), ['listening on 4000'], [80, 'its image has EXPOSE 80']],
    ['nothing is known', image(), [], undefined],
  ])('%s', (_, ports, log, expected) => {
    const wrong = wrongPort(4000, ports, log);
    expect(wrong && [wrong.port, wrong.says]).toEqual(expected);
  });
});
