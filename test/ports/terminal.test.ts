import { describe, expect, test } from 'vitest';
import { guardedOutput } from '../../src/ports/output.ts';
import { slowProgress, terminalLog, terminalProgress, usesColour } from '../../src/ports/terminal.ts';

describe('the log of a terminal', () => {
  test('says the level, hides secrets, keeps other people’s escapes out', async () => {
    const { stderr, text } = aStream({});
    const log = terminalLog({ stderr, env: {} });
    log.mask('hush');
    await log.group('Stack', async () => log.info('a hush\x1b[2J\nb'));
    log.warn('w');
    log.error('e');
    log.debug('d');
    expect(text()).toBe('Stack\na ***\nb\nwarning: w\nerror: e\n');
  });
  test('colours only its own words', () => {
    const { stderr, text } = aStream({ isTTY: true });
    terminalLog({ stderr, env: {} }).error('e\x1b[32m');
    expect(text()).toBe('\x1b[31merror: e\x1b[0m\n');
  });
  test('debug lines on request', () => {
    const { stderr, text } = aStream({});
    terminalLog({ stderr, env: { PERF_DEBUG: '1' } }).debug('d');
    expect(text()).toBe('debug: d\n');
  });
  test('in a workflow step a line of a child is no command', () => {
    const { stderr, text } = aStream({ isTTY: true });
    const guarded = guardedOutput(stderr, { isFile: false, inWorkflow: true });
    terminalLog({ stderr: guarded, env: { GITHUB_ACTIONS: 'true' } }).error('x\n::add-mask::y');
    expect(text()).toMatch(/^::stop-commands::(\S+)\nerror: x\n::add-mask::y\n::\1::\n$/);
  });
});

describe('colour', () => {
  test.each([
    ['a terminal', true, {}, true],
    ['a pipe', false, {}, false],
    ['NO_COLOR', true, { NO_COLOR: '1' }, false],
    ['an empty NO_COLOR', true, { NO_COLOR: '' }, true],
    ['FORCE_COLOR on a pipe', false, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', true, { FORCE_COLOR: '0' }, false],
    ['NO_COLOR outranks FORCE_COLOR', true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
  ])('%s', (_, isTTY, env, colour) => {
    expect(usesColour({ isTTY }, env)).toBe(colour);
  });
});

describe('progress', () => {
  test('in a terminal one line replaces the other and goes at the end', () => {
    const { stderr, text } = aStream({ isTTY: true, columns: 30 });
    const progress = terminalProgress({ stderr, env: {} });
    progress.update('first');
    progress.update('x'.repeat(100));
    progress.done();
    expect(text()).toBe(`\r\x1b[2Kfirst\r\x1b[2K${'x'.repeat(29)}\r\x1b[2K`);
  });
  test('elsewhere a line every 30 seconds', () => {
    const lines: string[] = [];
    let nowMs = 0;
    const progress = slowProgress(
      (line) => lines.push(line),
      () => nowMs,
    );
    for (const second of [0, 1, 29.9, 30, 45, 61]) {
      nowMs = second * 1000;
      progress.update(`at ${second}\ns`);
    }
    expect(lines).toEqual(['at 0 s', 'at 30 s', 'at 61 s']);
  });
});

function aStream(facts: { isTTY?: boolean; columns?: number }) {
  let written = '';
  return {
    stderr: {
      ...facts,
      write(text: string) {
        written += text;
      },
    },
    text: () => written,
  };
}
