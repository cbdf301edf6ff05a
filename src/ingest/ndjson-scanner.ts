import { Decimal, JSON_NUMBER } from './decimal.ts';
import { parseTags, readK6Line } from './k6-line.ts';
import { type LineStart, LineStarts } from './line-starts.ts';
import type { LineReport } from './line-report.ts';
import { matches } from './byte-pattern.ts';
import { PointFeed } from './point-feed.ts';
import type { PointSink } from './point-sink.ts';
import { type TagBlock, TagBlocks } from './tag-blocks.ts';
import { TimeText } from './time-text.ts';

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const LINE_START = '{"metric":"';
/** `{"metric":"`, `","value":` and `,"tags":` as words. */
const START_LABEL = wordsAt(LINE_START, 0, 4, 7);
const VALUE_LABEL = wordsAt('","value":', 0, 4, 6);
const TAGS_LABEL = wordsAt(',"tags":', 0, 4);
/** A line shorter than this does not hold everything a point has. */
const SHORTEST = 96;
/** Bytes after the start of a line that time and labels take at least. */
const AFTER_START = 64;
const LONGEST_NUMBER = 40;

/**
 * Reads `--out json` lines out of a buffer of bytes without making strings of them: a metric, second and tag block
 * seen before is compared, not parsed. A line that is not exactly as expected goes through `readK6Line`, so that being
 * right never rests on the fast path.
 */
export class NdjsonScanner {
  readonly #sink: PointSink;
  readonly #feed: PointFeed;
  readonly #starts = new LineStarts(QUOTE);
  readonly #time = new TimeText();
  readonly #number = new Decimal();
  readonly #blocks: TagBlocks;
  readonly #declared = new Set<string>();
  #buffer: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #end = 0;
  #block: TagBlock | undefined;

  constructor(sink: PointSink) {
    this.#sink = sink;
    this.#feed = new PointFeed(sink);
    this.#blocks = new TagBlocks(parseTags, () => {
      sink.forgetBlocks();
      this.#starts.forgetBlocks();
      this.#block = undefined;
    });
  }

  get report(): LineReport {
    return this.#feed.report;
  }

  get firstMs(): number {
    return this.#feed.firstMs;
  }

  get lastMs(): number {
    return this.#feed.lastMs;
  }

  /** Takes the whole lines of `buffer` up to `end`; returns where the first incomplete line starts. */
  scan(buffer: Buffer, end: number): number {
    if (buffer !== this.#buffer) {
      this.#buffer = buffer;
      this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    this.#end = end;
    const { report } = this.#feed;
    let at = 0;
    while (at < end) {
      let next = this.#fastLine(at);
      if (next === 0) {
        const newline = buffer.indexOf(NEWLINE, at);
        if (newline < 0 || newline >= end) break;
        this.#slowLine(buffer.toString('utf8', at, newline));
        next = newline + 1;
      }
      report.lines += 1;
      at = next;
    }
    return at;
  }

  /** The rest after the last line end: a whole line without its end, or the stump of one. */
  finish(rest: Buffer): void {
    if (rest.length === 0) return;
    const text = rest.toString('utf8', 0, rest.length);
    this.report.lines += 1;
    if (text.trim() !== '' && readK6Line(text).kind === 'broken') this.report.cutOff = true;
    else this.#slowLine(text);
  }

  /** Start of the next line; 0 when this one must be read the slow way or is not all there. */
  #fastLine(from: number): number {
    const view = this.#view;
    if (from + SHORTEST > this.#end) return 0;
    if (
      view.getInt32(from, true) !== START_LABEL[0] ||
      view.getInt32(from + 4, true) !== START_LABEL[1] ||
      view.getInt32(from + 7, true) !== START_LABEL[2]
    )
      return 0;
    let at = from + LINE_START.length;
    const start = this.#starts.find(view, this.#buffer, at, this.#end - AFTER_START);
    if (start === undefined) return 0;

    const time = this.#time;
    at = time.read(view, this.#buffer, at + start.pattern.length, QUOTE);
    if (
      at === 0 ||
      view.getInt32(at, true) !== VALUE_LABEL[0] ||
      view.getInt32(at + 4, true) !== VALUE_LABEL[1] ||
      view.getInt32(at + 6, true) !== VALUE_LABEL[2]
    )
      return 0;
    at += 10;

    let value = this.#number.read(view, at);
    if (Number.isNaN(value) || view.getUint8(this.#number.end) !== COMMA) value = this.#oddNumber(at);
    if (Number.isNaN(value)) return 0;
    at = this.#number.end;
    if (view.getInt32(at, true) !== TAGS_LABEL[0] || view.getInt32(at + 4, true) !== TAGS_LABEL[1]) return 0;
    at += 8;

    const block = this.#tagBlock(at, start);
    if (block?.pattern === undefined) return 0;
    this.#feed.add(start.metric, block, value, time.second, time.ms);
    return at + block.pattern.length + 3;
  }

  /** Exponents and very long numbers; NaN when it is no number of JSON. Moves the end of the number to the comma. */
  #oddNumber(from: number): number {
    const comma = this.#buffer.indexOf(COMMA, from);
    if (comma < 0 || comma - from > LONGEST_NUMBER) return Number.NaN;
    const text = this.#buffer.toString('latin1', from, comma);
    const value = JSON_NUMBER.test(text) ? Number(text) : Number.NaN;
    this.#number.end = comma;
    return Number.isFinite(value) ? value : Number.NaN;
  }

  /** The block at `at`, when it ends in `}}` and a line end. */
  #tagBlock(at: number, start: LineStart): TagBlock | undefined {
    const previous = this.#block;
    if (previous !== undefined && this.#isBlock(previous, at)) return previous;
    const last = start.block;
    if (last !== undefined && last !== previous && this.#isBlock(last, at)) {
      this.#block = last;
      return last;
    }
    const newline = this.#buffer.indexOf(NEWLINE, at);
    if (newline < 0 || newline >= this.#end || newline - at < 4) return undefined;
    if (this.#view.getUint8(at) !== OPEN_BRACE || !this.#isClosed(newline - 2)) return undefined;
    const block = this.#blocks.intern(this.#view, this.#buffer, at, newline - 2);
    if (block === undefined) return undefined;
    this.#block = block;
    start.block = block;
    return block;
  }

  #isBlock({ pattern }: TagBlock, at: number): boolean {
    if (pattern === undefined) return false;
    const end = at + pattern.length;
    if (end + 2 >= this.#end || this.#view.getUint8(end + 2) !== NEWLINE) return false;
    return this.#isClosed(end) && matches(this.#view, at, pattern);
  }

  /** `}}` closes data and line. */
  #isClosed(at: number): boolean {
    return this.#view.getUint8(at) === CLOSE_BRACE && this.#view.getUint8(at + 1) === CLOSE_BRACE;
  }

  #slowLine(text: string): void {
    if (text.trim() === '') return;
    const line = readK6Line(text);
    switch (line.kind) {
      case 'point': {
        if (OLD_ORDER.test(text)) this.report.oldOrder = true;
        const metric = this.#sink.metric(line.metric);
        const start = `${LINE_START}${line.metric}","type":"Point","data":{"time":"`;
        // From now on lines of this metric that look like this one are fast.
        if (text.startsWith(start) && /^\w+$/.test(line.metric) && !this.#starts.isKnown(line.metric, metric))
          this.#starts.register(line.metric, metric, start.slice(LINE_START.length));
        this.#feed.add(metric, this.#blocks.internTags(line.tags), line.value, line.second, line.ms);
        return;
      }
      case 'declaration':
        this.report.declarations += 1;
        if (this.#declared.has(line.metric)) this.report.redeclared += 1;
        this.#declared.add(line.metric);
        this.#sink.declare(line.metric, line.declaration);
        return;
      case 'not finite':
        this.report.notFinite += 1;
        return;
      case 'broken':
        // A console does not write braces where JSON has them: what has none was never data.
        if (!text.includes('"') || !/[{}]/.test(text)) this.report.foreign += 1;
        else this.#feed.broken(text);
    }
  }
}

const OLD_ORDER = /^\{"type":"Point",/;

function wordsAt(text: string, ...offsets: number[]): Int32Array {
  const view = new DataView(new TextEncoder().encode(text).buffer);
  return Int32Array.from(offsets.map((offset) => view.getInt32(offset, true)));
}
