import { describe, expect, it } from 'vitest';
import { k6Ending } from '../../src/k6-results/ending.ts';
import { goDurationS } from '../../src/generator/script/go-duration.ts';
import { parseDurationMs, httpUrl } from '../../src/inputs/values.ts';
import { parseExpression } from '../../src/metrics/expression.ts';
import { parseGoFloat } from '../../src/metrics/go-float.ts';
import { parseMetricName } from '../../src/metrics/name.ts';
import { parseThreshold } from '../../src/plan/thresholds.ts';
import { guardCommands, plainLine } from '../../src/ports/untrusted-lines.ts';
import {
  cleanText,
  csvCell,
  logLine,
  markdownFence,
  markdownText,
  markdownUrl,
} from '../../src/wording/escape.ts';
import { keepUnits } from '../../src/wording/numbers.ts';
import { looksSecret, scrubber } from '../../src/wording/secret-names.ts';

/** Everything that reads text of others. A reader may refuse it, but the work may only grow as the text does. */
const READERS: Record<string, (text: string) => unknown> = {
  parseDurationMs,
  goDurationS,
  httpUrl,
  parseExpression,
  parseGoFloat,
  parseMetricName,
  threshold: (text) => parseThreshold(text, 'user', { anyMetric: true }),
  guardCommands: (text) => guardCommands(text, 'token'),
  plainLine,
  cleanText,
  csvCell,
  logLine,
  markdownFence: (text) => markdownFence([text]),
  markdownText,
  markdownUrl,
  keepUnits,
  looksSecret,
  scrubber: (text) => scrubber([{ API_TOKEN: 'a secret value' }])(text),
  k6Ending: (text) =>
    k6Ending({ exitCode: 107, signal: null, errors: [text], ranS: 1, plannedS: 1 } as never),
};

/** What expressions are slow on: a piece many times over, between a beginning and an end that does not fit. */
const PIECES = [
  '1',
  '/',
  ' ',
  '\n',
  '\t',
  '"',
  "'",
  'a',
  '-',
  ':',
  ':a',
  '{',
  '}',
  '(',
  'p(',
  '_',
  '.',
  '=',
  '@',
  '\x1b',
  '\x1b[',
  '\x9d',
  '1.1',
  '1m',
  'warn ',
  '://',
  ' at x (file:',
  '\u0301',
  '`',
];
const STARTS = ['', 'x', 'a:', '://', 'a{b:', 'a{b:x', '\x1b]'];
const ENDS = ['', 'x', 'x}', '!', '\n!', '"', ' x'];

function durationMs(read: (text: string) => unknown, text: string, turns: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn++) {
    const startMs = performance.now();
    try {
      read(text);
    } catch {
      // Refused, which is an answer too.
    }
    best = Math.min(best, performance.now() - startMs);
  }
  return best;
}

const SIZE = 2500;
/** Below it nothing can be told of growth; a quadratic reader needs longer for 4 * SIZE characters. */
const TELLING_MS = 15;

/** Four times the text takes a quadratic reader sixteen times as long. Best of three: the machine may be busy. */
function isSlow(read: (text: string) => unknown, text: (count: number) => string): boolean {
  if (durationMs(read, text(4 * SIZE), 1) < TELLING_MS) return false;
  const large = durationMs(read, text(4 * SIZE), 3);
  return large >= TELLING_MS && large / durationMs(read, text(SIZE), 3) > 9;
}

describe('no reader of text of others is worse than linear', () => {
  it.each(Object.entries(READERS))('%s', (_name, read) => {
    const slow: string[] = [];
    for (const start of STARTS)
      for (const piece of PIECES)
        for (const end of ENDS)
          if (isSlow(read, (count) => start + piece.repeat(count) + end))
            slow.push(JSON.stringify([start, piece, end]));
    expect(slow).toEqual([]);
  });
});
