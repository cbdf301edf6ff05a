import type { ReadProgress } from '../k6-results/source/read-file.ts';
import type { ProgressLine } from '../ports/ports.ts';

const EVERY_MS = 200;
/** Small files are read before anyone could read a line about them. */
const QUIET_MS = 500;

/** `points.json: 41 %, 1.6 GB/s, 7.0 M samples/s, 3 s left` while a large file is read. */
export class ReadingProgress {
  readonly #line: ProgressLine;
  readonly #now: () => number;
  #file = '';
  #startedMs = 0;
  #shownMs = 0;

  constructor(line: ProgressLine, now: () => number) {
    this.#line = line;
    this.#now = now;
  }

  update(progress: ReadProgress): void {
    const nowMs = this.#now();
    if (progress.name !== this.#file) {
      this.#file = progress.name;
      this.#startedMs = nowMs;
    }
    if (nowMs - this.#startedMs < QUIET_MS || nowMs - this.#shownMs < EVERY_MS) return;
    this.#shownMs = nowMs;
    this.#line.update(progressText(progress, (nowMs - this.#startedMs) / 1000));
  }
}

export function progressText({ name, readBytes, sizeBytes, points }: ReadProgress, seconds: number): string {
  const bytesPerSecond = readBytes / seconds;
  const rate = `${bytesText(bytesPerSecond)}/s, ${(points / seconds / 1e6).toFixed(1)} M samples/s`;
  if (sizeBytes === undefined || sizeBytes === 0) return `${name}: ${bytesText(readBytes)}, ${rate}`;
  const share = Math.min(1, readBytes / sizeBytes);
  const bar = '█'.repeat(Math.round(share * 20)).padEnd(20, '░');
  const leftS = Math.ceil(Math.max(0, sizeBytes - readBytes) / bytesPerSecond);
  return `${name}: ${bar} ${Math.floor(share * 100)} %, ${rate}, ${leftS} s left`;
}

function bytesText(bytes: number): string {
  return bytes >= 1e9 ? `${(bytes / 1e9).toFixed(2)} GB` : `${(bytes / 1e6).toFixed(0)} MB`;
}
