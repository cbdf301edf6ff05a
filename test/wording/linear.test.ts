import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { k6Ending } from '../../src/generator/ending.ts';
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
const ENDS = ['', 'x', '!', '\n!', '"', ' x'];

function durationMs(read: (text: string) => unknown, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn++) {
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

describe('no reader of text of others is worse than linear', () => {
  const SIZE = 8000;
  it.each(Object.entries(READERS))('%s', (_name, read) => {
    const slow: string[] = [];
    fc.assert(
      fc.property(
        fc.constantFrom('', 'x', 'a:', '://', '\x1b]'),
        fc.constantFrom(...PIECES),
        fc.constantFrom(...ENDS),
        (start, piece, end) => {
          const text = (count: number) => start + piece.repeat(count) + end;
          const large = durationMs(read, text(4 * SIZE));
          // Too short to tell; four times the text of a quadratic reader takes sixteen times as long.
          if (large < 20) return;
          if (large / durationMs(read, text(SIZE)) > 9) slow.push(JSON.stringify([start, piece, end]));
        },
      ),
      { numRuns: 150, seed: 1 },
    );
    expect(slow).toEqual([]);
  });
});
