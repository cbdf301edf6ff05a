import { createConnection } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startEventsServer } from '../support/events-server.ts';
import { K6_VERSIONS, k6Of } from '../support/k6.ts';
import { runOnce } from '../support/k6-run.ts';
import { recordingLog } from '../support/log.ts';

const LIVE_PAGE = /Live page of k6: http:\/\/127\.0\.0\.1:(\d+) /;

/** The page of k6 once it answers; undefined when the run is over before. */
async function livePage(
  lines: string[],
  isOver: () => boolean,
): Promise<{ port: number; text: string } | undefined> {
  while (!isOver()) {
    const port = Number(LIVE_PAGE.exec(lines.join('\n'))?.[1]);
    const text = port > 0 ? await textOf(`http://127.0.0.1:${port}/ui/`) : undefined;
    if (text !== undefined) return { port, text };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return undefined;
}

const textOf = (url: string): Promise<string | undefined> =>
  fetch(url, { headers: { Connection: 'close' } }).then(
    (response) => (response.ok ? response.text() : undefined),
    () => undefined,
  );

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = createConnection({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('close', () => socket.destroy());
  });

describe.each(K6_VERSIONS)('the live page on k6 %s', (version) => {
  it('answers on loopback while the load runs, and is gone with it', async () => {
    await using server = await startEventsServer();
    const log = recordingLog();
    let over = false;
    const running = runOnce({
      k6: await k6Of(version),
      url: server.url,
      profile: { testType: 'smoke', durationS: 6 },
      dashboard: true,
      log,
    }).finally(() => {
      over = true;
    });
    const page = await livePage(log.lines, () => over);
    expect(page?.text).toMatch(/<html/i);
    expect((await running).outcome.exitCode).toBe(0);
    expect(await isOpen(page?.port ?? 0)).toBe(false);
  });
});
