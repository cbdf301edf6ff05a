import { describe, expect, test } from 'vitest';
import { progressText, ReadingProgress } from '../../src/commands/reading-progress.ts';

describe('progress of reading', () => {
  test.each([
    [
      'a file: bar, share, rates and time left',
      { name: 'points.json', readBytes: 2e9, sizeBytes: 5e9, points: 8e6 },
      'points.json: ████████░░░░░░░░░░░░ 40 %, 1.00 GB/s, 4.0 M samples/s, 3 s left',
    ],
    [
      'a stream: no end is known',
      { name: 'standard input', readBytes: 3e8, sizeBytes: undefined, points: 1e6 },
      'standard input: 300 MB, 150 MB/s, 0.5 M samples/s',
    ],
    [
      'a file that grew meanwhile',
      { name: 'points.json', readBytes: 6e9, sizeBytes: 5e9, points: 8e6 },
      'points.json: ████████████████████ 100 %, 3.00 GB/s, 4.0 M samples/s, 0 s left',
    ],
  ])('%s', (_name, progress, expected) => {
    expect(progressText(progress, 2)).toBe(expected);
  });

  test('says nothing of what is read in half a second, then at most five times a second', () => {
    const shown: string[] = [];
    let nowMs = 1000;
    const progress = new ReadingProgress(
      { update: (line) => void shown.push(line), done: () => {} },
      () => nowMs,
    );
    for (; nowMs < 3000; nowMs += 10)
      progress.update({ name: 'a', readBytes: nowMs * 1000, sizeBytes: 1e7, points: nowMs });
    expect(shown.length).toBeGreaterThan(5);
    expect(shown.length).toBeLessThanOrEqual(8);
    shown.length = 0;
    for (let until = nowMs + 400; nowMs < until; nowMs += 10)
      progress.update({ name: 'b', readBytes: 5, sizeBytes: 10, points: 1 });
    expect(shown).toEqual([]);
  });
});
