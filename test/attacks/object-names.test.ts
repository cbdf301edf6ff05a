import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { optionsWith } from '../../k6/lib/user-entry.ts';
import { sampleQueues } from '../../src/observe/queues.ts';
import { figureResult } from '../../src/report/model/words.ts';
import { composeTargetPlan } from '../target/compose-stack.ts';
import { serviceNames } from '../../src/target/compose/names.ts';
import { unzip } from '../../src/github/unzip.ts';
import { zipOf } from '../support/zip.ts';
import { OBJECT_NAMES } from './fuzz.ts';

/** Each place where somebody else's name is looked up, with the names that every object has. */
describe.each(OBJECT_NAMES)('called %s', (name) => {
  it('a service of a compose file is none of ours', () => {
    expect(serviceNames(composeTargetPlan().compose).roleOf(name)).toBe('other');
  });

  it('a metric of a script keeps its limits, and gets ours', () => {
    const own = { thresholds: Object.fromEntries([['checks', ['rate>0.9']]]) };
    const { thresholds = {} } = optionsWith(own, { thresholds: Object.fromEntries([[name, ['count>1']]]) });
    expect(Object.entries(thresholds)).toEqual([
      ['checks', ['rate>0.9']],
      [name, ['count>1']],
    ]);
  });

  it('the call of a figure is shown and has no tone', () => {
    const figure = {
      label: 'x',
      metric: 'x',
      statistic: 'p(95)',
      unit: 'ms',
      changeUnit: 'relative',
    } as const;
    expect(figureResult({ ...figure, call: name } as never)).toEqual({ text: name, tone: 'plain' });
  });

  it('a queue that its consumers never saw has lost nothing and has no age', async () => {
    const answer = { depths: Object.fromEntries([[name, { waited: 1, left: 2, inFlight: 3, delayed: 4 }]]) };
    const server = createServer((_request, response) => response.end(JSON.stringify(answer)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      expect(
        await sampleQueues({ url, consumersUrl: url, backend: 'localstack', region: 'us-east-1' }),
      ).toEqual([{ queue: name, waited: 1, visible: 2, inFlight: 3, delayed: 4, takenOut: 0 }]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('a file in an archive is a file', async () => {
    const files = await unzip(zipOf(Object.fromEntries([[name, 'x']])), { maxEntries: 5, maxBytes: 100 });
    expect([...files].map(([file, content]) => [file, String(content)])).toEqual([[name, 'x']]);
  });
});
