import { describe, expect, test } from 'vitest';
import * as values from '../../src/inputs/values.ts';

const HOUR_MS = 3_600_000;

describe('durations', () => {
  test.each([
    ['90s', 90_000],
    ['15m', 900_000],
    ['1h30m', 5_400_000],
    ['1h2m3s', 3_723_000],
    ['500ms', 500],
    ['1.5s', 1500],
    ['30d', 30 * 24 * HOUR_MS],
    [' 10s ', 10_000],
  ])('%s is %d ms', (text, ms) => {
    expect(values.parseDurationMs(text)).toBe(ms);
  });

  test.each(['10 minutes', '10', '', '-5s', '5', '1h 30m', 'm', '1e3s', '10S', '١٠s', '5m5'])(
    '"%s" is no duration',
    (text) => {
      expect(values.parseDurationMs(text)).toBeUndefined();
    },
  );

  test.each([500, 90_000, 5_400_000, 3_723_000, 0])('%d ms is written so that it reads back', (ms) => {
    expect(values.parseDurationMs(values.formatDuration(ms))).toBe(ms);
  });

  test('a duration out of bounds says the bounds', () => {
    const parse = values.durationMs({ minMs: 1000, maxMs: HOUR_MS });
    expect(parse('0s')).toEqual({ ok: false, expected: 'a duration between 1s and 1h' });
    expect(parse('2h')).toEqual({ ok: false, expected: 'a duration between 1s and 1h' });
  });
});

describe('numbers', () => {
  const vus = values.integer({ min: 1, max: 100_000 });
  test.each([
    ['1', 1],
    ['0100', 100],
    ['+7', 7],
    ['100000', 100_000],
  ])('%s is %d', (text, value) => {
    expect(vus(text)).toEqual({ ok: true, value });
  });
  test.each(['0', '1.5', '1e9', '1000000000', '-3', 'ten', '0x10', ''])('%s is no number of VUs', (text) => {
    expect(vus(text).ok).toBe(false);
  });

  const rate = values.perSecond({ min: 0.1, max: 10_000_000 });
  test.each([
    ['3000', 3000],
    ['2.5', 2.5],
    ['3k', 3000],
    ['3000/s', 3000],
    ['3k/s', 3000],
  ])('%s is %d per second', (text, value) => {
    expect(rate(text)).toEqual({ ok: true, value });
  });
  test.each(['0', '-1', '1e3', '3000/m', 'NaN'])('%s is no rate', (text) => {
    expect(rate(text).ok).toBe(false);
  });

  const percentage = values.percentage({ maxPercent: 1000 });
  test.each([
    ['5%', 0.05],
    ['0.05', 0.05],
    ['12.5 %', 0.125],
    ['0', 0],
    ['1', 1],
    ['200%', 2],
  ])('%s is %d', (text, value) => {
    expect(percentage(text)).toEqual({ ok: true, value });
  });
  test.each(['5', '-1%', '5 percent', '1001%', ''])('%s is no percentage', (text) => {
    expect(percentage(text).ok).toBe(false);
  });
});

describe('words and lines', () => {
  test.each([
    ['true', true],
    ['false', false],
  ])('%s', (text, value) => {
    expect(values.strictBoolean(text)).toEqual({ ok: true, value });
  });
  test.each(['True', 'yes', 'no', '1', '0', 'on', ''])('"%s" is neither true nor false', (text) => {
    expect(values.strictBoolean(text)).toEqual({ ok: false, expected: 'true or false' });
  });

  test('a list may be separated by commas, spaces and lines, and keeps the order of the allowed values', () => {
    expect(values.listOf(['a', 'b', 'c'])('c, a\na')).toEqual({ ok: true, value: ['a', 'c'] });
  });
  test('an unknown item suggests the nearest', () => {
    expect(values.listOf(['thresholds', 'errors'])('threshold')).toEqual({
      ok: false,
      expected: 'a list of any of thresholds, errors. Did you mean "thresholds"?',
    });
  });
  test('lines drop blanks and comments', () => {
    expect(values.lines('a: 1\r\n\n  # why\n b: 2 ')).toEqual({ ok: true, value: ['a: 1', 'b: 2'] });
  });
  test('an environment keeps equals signs in values', () => {
    expect(values.environment('A=1=2\n# c\nB=')).toEqual({ ok: true, value: { A: '1=2', B: '' } });
  });
  test.each(['novalue', '1A=2', 'K6_VUS=3', 'PERF_PROFILE={}', 'ORCHESTRATOR_URL=x', 'a b=c'])(
    'environment line "%s" is refused',
    (text) => {
      expect(values.environment(text).ok).toBe(false);
    },
  );
  test.each([
    ['https://perf.example.org/', 'https://perf.example.org'],
    ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
    ['http://[::1]:80/base', 'http://[::1]:80/base'],
  ])('%s is an address', (text, value) => {
    expect(values.httpUrl(text)).toEqual({ ok: true, value });
  });
  test.each(['perf.example.org', 'ftp://x', 'http://me:pw@x', 'http://x?a=1', 'javascript:alert(1)', ''])(
    '"%s" is no address',
    (text) => {
      expect(values.httpUrl(text).ok).toBe(false);
    },
  );
});
