import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { METRICS, STATISTICS } from '../../src/metrics/catalogue.ts';
import { parseThreshold } from '../../src/plan/thresholds.ts';

const thresholdable = [...METRICS.values()].filter(({ from }) => from !== 'judged');
const line = fc.constantFrom(...thresholdable).chain(({ name: metric, kind }) => {
  return fc.record({
    metric: fc.constant(metric),
    statistic: fc.constantFrom(...STATISTICS[kind]).map((name) => name.replace('p(N)', 'p(99.9)')),
    operator: fc.constantFrom('<', '<=', '>', '>=', '==', '!='),
    limit: fc.double({ min: 0, max: 1e9, noNaN: true }),
    blanks: fc.constantFrom('', ' ', '  '),
    warn: fc.boolean(),
  });
});

test('every statistic of every metric can be limited, however it is spaced', () => {
  fc.assert(
    fc.property(line, ({ metric, statistic, operator, limit, blanks, warn }) => {
      const text = `${warn ? 'warn ' : ''}${metric}${blanks}:${blanks}${statistic}${blanks}${operator}${blanks}${limit}`;
      const threshold = parseThreshold(text, 'user');
      expect(threshold).toMatchObject({ metric, operator, limit, level: warn ? 'warn' : 'error' });
    }),
  );
});

test('whatever is written, it is a limit or a mistake that says what to do', () => {
  const noise = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          'http_req_duration',
          'p(95)',
          '{',
          '}',
          ':',
          '<',
          '500',
          'ms',
          ' ',
          'warn',
          ',',
          '%',
          '\n',
          'x:y',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(noise, (text) => {
      try {
        expect(Number.isFinite(parseThreshold(text, 'user').limit)).toBe(true);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        expect(error.hint).not.toBe('');
      }
    }),
    { numRuns: 2000 },
  );
});
