import { Decimal, JSON_NUMBER } from './decimal.ts';
import { parseTags, readK6Line } from './k6-line.ts';
import { LineStarts } from './line-starts.ts';
import type { LineReport } from './line-report.ts';
import { PointFeed } from '../accumulate/point-feed.ts';
import type { PointSink } from '../accumulate/point-sink.ts';
import { type TagBlock, TagBlocks } from './tag-blocks.ts';
import { TimeText } from './time-text.ts';

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
const LINE_START = '{"metric":"';
const TAGS_LABEL = ',"tags":';
const VALUE_LABEL = '","value":';
const TAGS_WORDS = wordsAt(TAGS_LABEL, 0, 4);
const LINE_END = '}}\n';
/** A line shorter than this does not hold everything a point has. */
const SHORTEST = 96;
/** Bytes after the start of a line that time and labels take at least. */
const AFTER_START = 64;
const LONGEST_NUMBER = 40;
/** `,"tags":{}}}` */
const SHORTEST_BLOCK = 12;

/**
 * Reads `--out json` lines out of a buffer of bytes without making strings of them: a metric, second and tag block
 * seen before is compared, not parsed. A line that is not exactly as expected goes through `readK6Line`, so that being
 * right never rests on the fast path.
 */
export class NdjsonScanner {
  readonly #sink: PointSink;
  readonly #feed: PointFeed;
  readonly #starts = new LineStarts(LINE_START.length, QUOTE);
  readonly #time = new TimeText(VALUE_LABEL);
  readonly #number = new Decimal();
  readonly #blocks: TagBlocks;
  readonly #declared = new Set<string>();
  #buffer: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #end = 0;

  constructor(sink: PointSink) {
    this.#sink = sink;
    this.#feed = new PointFeed(sink);
    this.#blocks = new TagBlocks((text) => parseTags(text.slice(TAGS_LABEL.length, -LINE_END.length)), sink);
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
        // Where points go is what the last fast line said.
        this.#time.forget();
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
    const start = this.#starts.find(view, this.#buffer, from, this.#end - AFTER_START);
    if (start === undefined) return 0;

    const time = this.#time;
    const timeAt = from + start.pattern.length;
    const again = time.readAgain(view, timeAt);
    const at = again === 0 ? time.read(view, this.#buffer, timeAt) : again;
    if (at === 0) return 0;
    let value = this.#number.read(view, at);
    if (Number.isNaN(value) || view.getUint8(this.#number.end) !== COMMA) value = this.#oddNumber(at);
    if (Number.isNaN(value)) return 0;

    const tagsAt = this.#number.end;
    const block = this.#blocks.find(view, tagsAt, this.#end) ?? this.#otherBlock(tagsAt);
    if (block?.pattern === undefined) return 0;
    if (again === 0) this.#feed.moveTo(time.second, time.ms);
    this.#feed.add(start.metric, block, value);
    return tagsAt + block.pattern.length;
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

  /** The rest of the line from `,"tags":` on. */
  #otherBlock(at: number): TagBlock | undefined {
    const newline = this.#buffer.indexOf(NEWLINE, at);
    if (newline < 0 || newline >= this.#end || newline - at < SHORTEST_BLOCK) return undefined;
    const view = this.#view;
    if (
      view.getInt32(at, true) !== TAGS_WORDS[0] ||
      view.getInt32(at + 4, true) !== TAGS_WORDS[1] ||
      view.getUint8(at + TAGS_LABEL.length) !== OPEN_BRACE ||
      view.getUint8(newline - 1) !== CLOSE_BRACE ||
      view.getUint8(newline - 2) !== CLOSE_BRACE
    )
      return undefined;
    return this.#blocks.intern(view, this.#buffer, at, newline + 1);
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
          this.#starts.register(line.metric, metric, start);
        this.#feed.moveTo(line.second, line.ms);
        this.#feed.add(metric, this.#blocks.internTags(line.tags), line.value);
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
