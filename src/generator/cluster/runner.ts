import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { ResultReader } from '../../../k6/lib/result-lines.ts';
import { LineRing } from '../../exec/line-ring.ts';
import { parseJson } from '../../k6-results/json.ts';
import { RecorderCounters } from '../live-counters.ts';
import { K6Messages } from '../messages.ts';
import { type K6Progress, parseProgress } from '../progress.ts';
import type { RunnerPod } from './pods.ts';

/** What the entry of a script prints at the end of a runner's log (`script/entry.ts`). */
const resultSchema = z.object({
  files: z.record(z.string(), z.string()),
  atMs: z.number(),
  durationMs: z.number(),
  /** The script has a setup() or a teardown(). */
  runsSetup: z.boolean(),
});
export type RunnerResult = z.infer<typeof resultSchema>;

const LAST_LINES = 15;

/** One runner: what the cluster says of it, and what it has said itself. */
export class Runner {
  readonly index: number;
  readonly messages = new K6Messages();
  readonly figures = new RecorderCounters();
  /** As the cluster told it last. */
  pod: RunnerPod | undefined;
  /** The cluster knew its pod, and does not any more. */
  isGone = false;
  progress: K6Progress | undefined;
  /** By the clock of this process. */
  runningSince: number | undefined;
  readonly #results: ResultReader;
  readonly #last = new LineRing(LAST_LINES);
  readonly #of: number;
  readonly #folder: string;
  #record: number | undefined;

  constructor(index: number, of: number, mark: string, resultsDirectory: string) {
    this.index = index;
    this.#of = of;
    this.#results = new ResultReader(mark);
    this.#folder = join(resultsDirectory, `runner-${index + 1}`);
    rmSync(this.#folder, { recursive: true, force: true });
    mkdirSync(this.#folder, { recursive: true });
  }

  get folder(): string {
    return this.#folder;
  }

  /** `Runner 2 of 4 (pod perf-1-x7x2p on node-b)`. */
  get who(): string {
    const { name, node } = this.pod ?? {};
    const where = name === undefined ? '' : ` (pod ${name}${node === undefined ? '' : ` on ${node}`})`;
    return `Runner ${this.index + 1} of ${this.#of}${where}`;
  }

  /** One line of its log; gives what kind of line it was. */
  take(line: string): 'result' | 'progress' | 'message' | 'other' {
    if (this.#results.take(line)) return 'result';
    if (line.startsWith('{"event":')) {
      this.#keep(line);
      return 'other';
    }
    const progress = parseProgress(line);
    if (progress !== undefined) {
      this.progress = progress;
      return 'progress';
    }
    if (line.trim() !== '' && !/^\S+\s+(?:✓|✗)?\s*\[/.test(line)) this.#last.push(line);
    if (!/^\{"(?:level|time|msg|error|hint|source)"/.test(line)) return 'other';
    this.messages.add(line);
    return 'message';
  }

  lastLines(): string[] {
    return this.#last.last(LAST_LINES);
  }

  get hasWholeResult(): boolean {
    return this.#results.text() !== undefined;
  }

  /** How much of the result has come: `3 of 6`. */
  get resultSoFar(): string {
    return `${this.#results.parts.size} of ${this.#results.count || 'at least 1'}`;
  }

  result(): RunnerResult | undefined {
    const text = this.#results.text();
    return text === undefined ? undefined : resultSchema.safeParse(parseJson(text)).data;
  }

  get recordFile(): string {
    return join(this.#folder, 'timeline.ndjson');
  }

  /** The recorder writes a line a second for hours: to the disk, not into memory. */
  #keep(line: string): void {
    this.figures.take(line);
    this.#record ??= openSync(this.recordFile, 'w');
    writeSync(this.#record, `${line}\n`);
  }

  close(): void {
    if (this.#record !== undefined) closeSync(this.#record);
    this.#record = undefined;
  }
}
