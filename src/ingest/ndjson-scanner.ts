import { epochSecond, readK6Line, textTags } from './k6-line.ts';
import { newLineReport } from './line-report.ts';
import type { Declaration, MetricAccumulator } from './metric-accumulator.ts';
import type { PointSink } from './point-sink.ts';
import { sameBytes, type TagBlock, TagBlocks, wordsOf } from './tag-blocks.ts';

/** A metric and the constant text of its lines from the name to the time. */
interface Candidate {
  metric: MetricAccumulator;
  bytes: Uint8Array;
  words: Int32Array;
  /** The metric that followed this one last time. */
  next: Candidate | undefined;
  /** Tag blocks seen with it last. */
  recent: TagBlock[];
  recentAt: number;
}

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;
/** `{"metric":"`, `","value":` and `,"tags":` as words. */
const LINE_START = wordsAt('{"metric":"', 0, 4, 7);
const VALUE_LABEL = wordsAt('","value":', 0, 4, 6);
const TAGS_LABEL = wordsAt(',"tags":', 0, 4);
const POWERS = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
/** Digits a float64 holds without loss: above it the number is left to the runtime. */
const SAFE_DIGITS = 15;
const RECENT = 4;

/**
 * Reads `--out json` lines out of a buffer of bytes without making strings of them: a metric, second and tag block
 * seen before is compared, not parsed. A line that is not exactly as expected goes through `readK6Line`, so that being
 * right never rests on the fast path.
 */
export class NdjsonScanner {
  readonly report = newLineReport();
  firstMs = Number.POSITIVE_INFINITY;
  lastMs = Number.NEGATIVE_INFINITY;
  readonly #sink: PointSink;
  readonly #blocks: TagBlocks;
  readonly #byHash: (Candidate | undefined)[] = new Array(1024).fill(undefined);
  readonly #byName = new Map<string, Candidate>();
  #buffer: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #end = 0;
  #candidate: Candidate | undefined;
  #block: TagBlock | undefined;
  // The second of the line before: its 19 characters as words, its zone, its number and its cell.
  readonly #secondWords = new Int32Array(5);
  #zone: Uint8Array = new Uint8Array(0);
  #second = Number.NaN;
  #cell = -1;
  #epoch = -1;

  constructor(sink: PointSink) {
    this.#sink = sink;
    this.#blocks = new TagBlocks(parseTags, () => {
      sink.forgetBlocks();
      this.#block = undefined;
      for (const candidate of this.#byName.values()) {
        candidate.recent = [];
        candidate.recentAt = 0;
      }
    });
  }

  /** Takes the whole lines of `buffer` up to `end`; returns where the first incomplete line starts. */
  scan(buffer: Buffer, end: number): number {
    if (buffer !== this.#buffer) {
      this.#buffer = buffer;
      this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    this.#end = end;
    let at = 0;
    while (at < end) {
      let next = this.#fastLine(at);
      if (next === 0) {
        const newline = buffer.indexOf(NEWLINE, at);
        if (newline < 0 || newline >= end) break;
        this.#slowLine(buffer.toString('utf8', at, newline));
        next = newline + 1;
      }
      this.report.lines += 1;
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
    if (from + 96 > this.#end) return 0;
    if (
      view.getInt32(from, true) !== LINE_START[0] ||
      view.getInt32(from + 4, true) !== LINE_START[1] ||
      view.getInt32(from + 7, true) !== LINE_START[2]
    )
      return 0;
    let at = from + 11;
    const candidate = this.#find(at);
    if (candidate === undefined) return 0;
    at += candidate.bytes.length;

    const fraction = this.#time(at);
    if (fraction === 0) return 0;
    const ms = this.#fractionMs(at + 19, fraction);
    at = fraction;
    if (
      view.getInt32(at, true) !== VALUE_LABEL[0] ||
      view.getInt32(at + 4, true) !== VALUE_LABEL[1] ||
      view.getInt32(at + 6, true) !== VALUE_LABEL[2]
    )
      return 0;
    at += 10;

    // The number: digits as integers, one correctly rounded division; anything unusual is left to the runtime.
    const valueFrom = at;
    let byte = view.getUint8(at);
    const negative = byte === MINUS;
    if (negative) byte = view.getUint8(++at);
    const integerFrom = at;
    let digits = 0;
    while (byte >= 48 && byte <= 57) {
      digits = digits * 10 + (byte - 48);
      byte = view.getUint8(++at);
    }
    const integers = at - integerFrom;
    let fractions = 0;
    if (byte === DOT) {
      const fractionFrom = ++at;
      byte = view.getUint8(at);
      while (byte >= 48 && byte <= 57) {
        digits = digits * 10 + (byte - 48);
        byte = view.getUint8(++at);
      }
      fractions = at - fractionFrom;
      if (fractions === 0) return 0;
    }
    if (integers === 0 || (integers > 1 && view.getUint8(integerFrom) === 48)) return 0;
    let value: number;
    if (byte === COMMA && integers + fractions <= SAFE_DIGITS) {
      value = fractions === 0 ? digits : digits / (POWERS[fractions] ?? 1);
      if (negative) value = -value;
    } else {
      const comma = this.#buffer.indexOf(COMMA, valueFrom);
      if (comma < 0 || comma - valueFrom > 40) return 0;
      const text = this.#buffer.toString('latin1', valueFrom, comma);
      if (!JSON_NUMBER.test(text)) return 0;
      value = Number(text);
      if (!Number.isFinite(value)) return 0;
      at = comma;
    }
    if (view.getInt32(at, true) !== TAGS_LABEL[0] || view.getInt32(at + 4, true) !== TAGS_LABEL[1]) return 0;
    at += 8;

    const block = this.#tagBlock(at, candidate);
    if (block === undefined) return 0;
    at += block.bytes.length;
    // `}}` closes data and line; only whole lines count.
    if (
      at + 2 >= this.#end ||
      view.getUint8(at) !== CLOSE_BRACE ||
      view.getUint8(at + 1) !== CLOSE_BRACE ||
      view.getUint8(at + 2) !== NEWLINE
    )
      return 0;
    this.#point(candidate.metric, block, value, ms);
    return at + 3;
  }

  #find(at: number): Candidate | undefined {
    const predicted = this.#candidate?.next;
    if (predicted !== undefined && this.#is(predicted, at)) {
      this.#candidate = predicted;
      return predicted;
    }
    const found = this.#byHash[this.#hash(at)];
    const candidate = found !== undefined && this.#is(found, at) ? found : this.#findByName(at);
    if (candidate === undefined) return undefined;
    if (this.#candidate !== undefined) this.#candidate.next = candidate;
    this.#candidate = candidate;
    return candidate;
  }

  #is(candidate: Candidate, at: number): boolean {
    if (at + candidate.bytes.length + 64 > this.#end) return false;
    return sameBytes(this.#view, at, candidate.words, candidate.bytes);
  }

  #findByName(at: number): Candidate | undefined {
    const quote = this.#buffer.indexOf(QUOTE, at);
    if (quote < 0 || quote - at > 128) return undefined;
    const candidate = this.#byName.get(this.#buffer.toString('latin1', at, quote));
    return candidate !== undefined && this.#is(candidate, at) ? candidate : undefined;
  }

  #hash(at: number): number {
    const view = this.#view;
    const mixed =
      Math.imul(view.getInt32(at, true), 0x9e3779b1) ^
      Math.imul(view.getInt32(at + 4, true), 0x85ebca6b) ^
      Math.imul(view.getInt32(at + 8, true), 0xc2b2ae35) ^
      Math.imul(view.getInt32(at + 12, true), 0x27d4eb2f);
    return mixed >>> 22;
  }

  /** Position of the quote after the time, having made sure of the second; 0 when it is no time. */
  #time(at: number): number {
    const view = this.#view;
    const known = this.#secondWords;
    const same =
      view.getInt32(at, true) === known[0] &&
      view.getInt32(at + 4, true) === known[1] &&
      view.getInt32(at + 8, true) === known[2] &&
      view.getInt32(at + 12, true) === known[3] &&
      view.getInt32(at + 15, true) === known[4];
    let end = at + 19;
    if (view.getUint8(end) === DOT) {
      end += 1;
      let byte = view.getUint8(end);
      const from = end;
      while (byte >= 48 && byte <= 57) byte = view.getUint8(++end);
      if (end === from || end - from > 9) return 0;
    }
    const zone = this.#zone;
    let sameZone = same && zone.length > 0;
    for (let index = 0; sameZone && index < zone.length; index += 1)
      sameZone = view.getUint8(end + index) === zone[index];
    if (sameZone && view.getUint8(end + zone.length) === QUOTE) return end + zone.length;
    return this.#newSecond(at, end);
  }

  #newSecond(at: number, zoneAt: number): number {
    const quote = this.#buffer.indexOf(QUOTE, zoneAt);
    if (quote < 0 || quote - zoneAt > 6) return 0;
    const zone = this.#buffer.toString('latin1', zoneAt, quote);
    const time = this.#buffer.toString('latin1', at, at + 19);
    if (!PLAIN_TIME.test(time) || !ZONE.test(zone)) return 0;
    const second = epochSecond(time, zone);
    if (second === undefined) return 0;
    for (let index = 0; index < 5; index += 1)
      this.#secondWords[index] = this.#view.getInt32(at + (index === 4 ? 15 : index * 4), true);
    this.#zone = Buffer.from(zone, 'latin1');
    this.#enter(second);
    return quote;
  }

  #enter(second: number): void {
    if (this.#second - second > this.report.backwardsS) this.report.backwardsS = this.#second - second;
    this.#second = second;
    this.#cell = this.#sink.cellOf(second);
    this.#epoch = this.#sink.epoch;
  }

  /** First three digits of a fraction, as milliseconds. */
  #fractionMs(dot: number, end: number): number {
    let ms = 0;
    for (let index = 1; index <= 3; index += 1) {
      const byte = dot + index < end ? this.#view.getUint8(dot + index) : 0;
      ms = ms * 10 + (byte >= 48 && byte <= 57 ? byte - 48 : 0);
    }
    return ms;
  }

  #tagBlock(at: number, candidate: Candidate): TagBlock | undefined {
    const previous = this.#block;
    if (previous !== undefined && this.#isBlock(previous, at)) return previous;
    for (const block of candidate.recent) {
      if (block !== previous && this.#isBlock(block, at)) {
        this.#block = block;
        return block;
      }
    }
    const newline = this.#buffer.indexOf(NEWLINE, at);
    if (newline < 0 || newline >= this.#end || newline - at < 4) return undefined;
    if (this.#view.getUint8(at) !== OPEN_BRACE) return undefined;
    if (this.#view.getUint8(newline - 1) !== CLOSE_BRACE || this.#view.getUint8(newline - 2) !== CLOSE_BRACE)
      return undefined;
    const block = this.#blocks.intern(this.#buffer, at, newline - 2);
    if (block === undefined) return undefined;
    this.#block = block;
    candidate.recent[candidate.recentAt] = block;
    candidate.recentAt = (candidate.recentAt + 1) % RECENT;
    return block;
  }

  #isBlock(block: TagBlock, at: number): boolean {
    const end = at + block.bytes.length;
    if (end + 2 >= this.#end || this.#view.getUint8(end + 2) !== NEWLINE) return false;
    return sameBytes(this.#view, at, block.words, block.bytes);
  }

  #point(metric: MetricAccumulator, block: TagBlock, value: number, ms: number): void {
    const sink = this.#sink;
    if (this.#epoch !== sink.epoch) this.#enter(this.#second);
    const atMs = this.#second * 1000 + ms;
    if (atMs < this.firstMs) this.firstMs = atMs;
    if (atMs > this.lastMs) this.lastMs = atMs;
    this.report.points += 1;
    if (!metric.add(this.#cell, block.id, value)) sink.resolveBlock(metric, block.id, block.tags, value);
  }

  #slowLine(text: string): void {
    if (text.trim() === '') return;
    const line = readK6Line(text);
    switch (line.kind) {
      case 'point': {
        if (OLD_ORDER.test(text)) this.report.oldOrder = true;
        const metric = this.#sink.metric(line.metric);
        this.#register(line.metric, metric, text);
        this.#secondWords.fill(0);
        this.#enter(line.second);
        this.#point(metric, this.#blocks.internTags(line.tags), line.value, line.ms);
        return;
      }
      case 'declaration':
        this.#declare(line.metric, line.data);
        return;
      case 'not finite':
        this.report.notFinite += 1;
        return;
      case 'broken':
        this.#broken(text);
    }
  }

  #broken(text: string): void {
    // A console does not write braces where JSON has them: what starts otherwise was never data.
    if (!text.includes('"') || !/[{}]/.test(text)) {
      this.report.foreign += 1;
      return;
    }
    this.report.broken += 1;
    this.report.firstBroken ??= { line: this.report.lines + 1, text: text.slice(0, 120) };
  }

  #declare(name: string, data: Record<string, unknown>): void {
    const declaration = readDeclaration(data);
    if (declaration === undefined) {
      this.report.broken += 1;
      this.report.firstBroken ??= { line: this.report.lines + 1, text: `metric ${name}` };
      return;
    }
    this.report.declarations += 1;
    if (this.#declaredNames.has(name)) this.report.redeclared += 1;
    this.#declaredNames.add(name);
    this.#sink.declare(name, declaration);
  }
  readonly #declaredNames = new Set<string>();

  /** From now on lines of this metric that look like this one are fast. */
  #register(name: string, metric: MetricAccumulator, text: string): void {
    const start = `{"metric":"${name}","type":"Point","data":{"time":"`;
    if (this.#byName.get(name)?.metric === metric || !/^\w+$/.test(name) || !text.startsWith(start)) return;
    const bytes = Buffer.from(start.slice(11), 'latin1');
    const candidate = { metric, bytes, words: wordsOf(bytes), next: undefined, recent: [], recentAt: 0 };
    this.#byName.set(name, candidate);
    const hashed = Buffer.concat([bytes, Buffer.alloc(16)]);
    const view = this.#view;
    this.#view = new DataView(hashed.buffer, hashed.byteOffset, hashed.byteLength);
    this.#byHash[this.#hash(0)] = candidate;
    this.#view = view;
  }
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const OLD_ORDER = /^\{"type":"Point",/;
const PLAIN_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/;
const ZONE = /^(?:Z|[+-]\d\d:\d\d)$/;

function parseTags(text: string): Record<string, string> | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json)
      ? textTags({ ...json })
      : undefined;
  } catch {
    return undefined;
  }
}

function readDeclaration(data: Record<string, unknown>): Declaration | undefined {
  const type = data.type;
  if (type !== 'trend' && type !== 'rate' && type !== 'counter' && type !== 'gauge') return undefined;
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  return {
    type,
    contains: typeof data.contains === 'string' ? data.contains : 'default',
    thresholds: list(data.thresholds).filter((text) => typeof text === 'string'),
    submetrics: list(data.submetrics).flatMap((entry) => {
      const tags = typeof entry === 'object' && entry !== null && 'tags' in entry ? entry.tags : undefined;
      return typeof tags === 'object' && tags !== null ? [textTags({ ...tags })] : [];
    }),
  };
}

function wordsAt(text: string, ...offsets: number[]): Int32Array {
  const view = new DataView(new TextEncoder().encode(text).buffer);
  return Int32Array.from(offsets.map((offset) => view.getInt32(offset, true)));
}
