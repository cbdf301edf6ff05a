import { newLineReport } from './line-report.ts';
import type { MetricAccumulator } from './metric-accumulator.ts';
import type { PointSink } from './point-sink.ts';
import { sameBytes, type TagBlock, TagBlocks } from './tag-blocks.ts';

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const DOT = 46;
const POWERS = Float64Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const SAFE_DIGITS = 15;

/** A metric by the bytes of its name, comma included. */
interface Candidate {
  metric: MetricAccumulator;
  bytes: Uint8Array;
  words: Int32Array;
  next: Candidate | undefined;
}

/**
 * Reads `--out csv` rows out of a buffer of bytes: `metric_name,timestamp,metric_value`, then a column for each system
 * tag, `extra_tags` and `metadata`. Time comes as unix seconds (the default), milli-, micro- or nanoseconds, or RFC 3339.
 * A row that is not exactly as expected is split by the rules of CSV.
 */
export class CsvScanner {
  readonly report = newLineReport();
  firstMs = Number.POSITIVE_INFINITY;
  lastMs = Number.NEGATIVE_INFINITY;
  readonly #sink: PointSink;
  readonly #blocks: TagBlocks;
  readonly #byName = new Map<string, Candidate>();
  #columns: string[] = [];
  #buffer: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #end = 0;
  #candidate: Candidate | undefined;
  #block: TagBlock | undefined;
  #second = Number.NaN;
  #ms = 0;
  #cell = -1;
  #epoch = -1;

  constructor(sink: PointSink) {
    this.#sink = sink;
    this.#blocks = new TagBlocks(
      (text) => this.#tagsOf(splitRow(text.replace(/\r$/, ''))),
      () => {
        sink.forgetBlocks();
        this.#block = undefined;
      },
    );
  }

  scan(buffer: Buffer, end: number): number {
    if (buffer !== this.#buffer) {
      this.#buffer = buffer;
      this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    this.#end = end;
    let at = 0;
    while (at < end) {
      let next = this.#columns.length === 0 ? 0 : this.#fastRow(at);
      if (next === 0) {
        const newline = this.#rowEnd(at);
        if (newline < 0) break;
        this.#slowRow(buffer.toString('utf8', at, newline));
        next = newline + 1;
      }
      this.report.lines += 1;
      at = next;
    }
    return at;
  }

  finish(rest: Buffer): void {
    if (rest.length === 0) return;
    this.report.lines += 1;
    const before = this.report.broken;
    this.#slowRow(rest.toString('utf8'), true);
    if (this.report.broken > before) {
      this.report.broken = before;
      this.report.cutOff = true;
    }
  }

  /** A line end inside quotes does not end the row. */
  #rowEnd(from: number): number {
    let newline = this.#buffer.indexOf(NEWLINE, from);
    while (newline >= 0 && newline < this.#end) {
      let quotes = 0;
      for (
        let at = this.#buffer.indexOf(QUOTE, from);
        at >= 0 && at < newline;
        at = this.#buffer.indexOf(QUOTE, at + 1)
      )
        quotes += 1;
      if (quotes % 2 === 0) return newline;
      newline = this.#buffer.indexOf(NEWLINE, newline + 1);
    }
    return -1;
  }

  #fastRow(from: number): number {
    const view = this.#view;
    if (from + 160 > this.#end) return 0;
    const candidate = this.#find(from);
    if (candidate === undefined) return 0;
    let at = from + candidate.bytes.length;

    let byte = view.getUint8(at);
    const timeFrom = at;
    let time = 0;
    while (byte >= 48 && byte <= 57) {
      time = time * 10 + (byte - 48);
      byte = view.getUint8(++at);
    }
    const digits = at - timeFrom;
    if (byte !== COMMA) return 0;
    // Seconds, milli- or microseconds; nanoseconds have more digits than a number holds and go the slow way.
    if (digits === 10) this.#enter(time, 0);
    else if (digits === 13) this.#enter(Math.floor(time / 1e3), time % 1e3);
    else if (digits === 16) this.#enter(Math.floor(time / 1e6), Math.floor((time % 1e6) / 1e3));
    else return 0;

    byte = view.getUint8(++at);
    const negative = byte === MINUS;
    if (negative) byte = view.getUint8(++at);
    const integerFrom = at;
    let number = 0;
    while (byte >= 48 && byte <= 57) {
      number = number * 10 + (byte - 48);
      byte = view.getUint8(++at);
    }
    const integers = at - integerFrom;
    let fractions = 0;
    if (byte === DOT) {
      const fractionFrom = ++at;
      byte = view.getUint8(at);
      while (byte >= 48 && byte <= 57) {
        number = number * 10 + (byte - 48);
        byte = view.getUint8(++at);
      }
      fractions = at - fractionFrom;
    }
    if (byte !== COMMA || integers === 0 || integers + fractions > SAFE_DIGITS) return 0;
    let value = fractions === 0 ? number : number / (POWERS[fractions] ?? 1);
    if (negative) value = -value;

    at += 1;
    const block = this.#tagBlock(at);
    if (block === undefined) return 0;
    at += block.bytes.length;
    this.#point(candidate.metric, block, value);
    return at + 1;
  }

  #find(at: number): Candidate | undefined {
    const predicted = this.#candidate?.next;
    if (predicted !== undefined && this.#is(predicted, at)) {
      this.#candidate = predicted;
      return predicted;
    }
    const comma = this.#buffer.indexOf(COMMA, at);
    if (comma < 0 || comma - at > 128) return undefined;
    const name = this.#buffer.toString('latin1', at, comma);
    let candidate = this.#byName.get(name);
    if (candidate === undefined) {
      if (!/^\w+$/.test(name)) return undefined;
      const bytes = Buffer.from(`${name},`, 'latin1');
      const words = new Int32Array(bytes.length >>> 2);
      for (let index = 0; index < words.length; index += 1) words[index] = bytes.readInt32LE(index * 4);
      candidate = { metric: this.#sink.metric(name), bytes, words, next: undefined };
      this.#byName.set(name, candidate);
    }
    if (this.#candidate !== undefined) this.#candidate.next = candidate;
    this.#candidate = candidate;
    return candidate;
  }

  #is(candidate: Candidate, at: number): boolean {
    return (
      at + candidate.bytes.length + 64 <= this.#end &&
      sameBytes(this.#view, at, candidate.words, candidate.bytes)
    );
  }

  #enter(second: number, ms: number): void {
    this.#ms = ms;
    if (second === this.#second && this.#epoch === this.#sink.epoch) return;
    if (this.#second - second > this.report.backwardsS) this.report.backwardsS = this.#second - second;
    this.#second = second;
    this.#cell = this.#sink.cellOf(second);
    this.#epoch = this.#sink.epoch;
  }

  #tagBlock(at: number): TagBlock | undefined {
    const previous = this.#block;
    if (previous !== undefined) {
      const end = at + previous.bytes.length;
      if (
        end < this.#end &&
        this.#view.getUint8(end) === NEWLINE &&
        sameBytes(this.#view, at, previous.words, previous.bytes)
      )
        return previous;
    }
    const newline = this.#rowEnd(at);
    if (newline < 0) return undefined;
    const block = this.#blocks.intern(this.#buffer, at, newline);
    if (block !== undefined) this.#block = block;
    return block;
  }

  #point(metric: MetricAccumulator, block: TagBlock, value: number): void {
    const atMs = this.#second * 1000 + this.#ms;
    if (atMs < this.firstMs) this.firstMs = atMs;
    if (atMs > this.lastMs) this.lastMs = atMs;
    this.report.points += 1;
    if (!metric.add(this.#cell, block.id, value))
      this.#sink.resolveBlock(metric, block.id, block.tags, value);
  }

  #slowRow(text: string, last = false): void {
    const row = text.replace(/^\ufeff/, '').replace(/\r$/, '');
    if (row.trim() === '') return;
    const fields = splitRow(row);
    if (fields?.[0] === 'metric_name') {
      // A second header: two files were put together.
      if (this.#columns.length > 0) this.report.redeclared += 1;
      this.#columns = fields.slice(3);
      return;
    }
    const [name = '', time = '', valueText = '', ...rest] = fields ?? [];
    const at = timeOf(time);
    const value = Number(valueText);
    const tags = this.#tagsOf(rest);
    const whole = at !== undefined && valueText.trim() !== '' && tags !== undefined && name !== '';
    if (whole && !Number.isFinite(value) && /^[+-]?Inf|^NaN/.test(valueText)) {
      this.report.notFinite += 1;
      return;
    }
    if (!whole || !Number.isFinite(value) || (last && rest.length < this.#columns.length)) {
      this.report.broken += 1;
      this.report.firstBroken ??= { line: this.report.lines + 1, text: text.slice(0, 120) };
      return;
    }
    this.#enter(at.second, at.ms);
    this.#point(this.#sink.metric(name), this.#blocks.internTags(tags), value);
  }

  /** Undefined when the row has not as many columns as the header. */
  #tagsOf(fields: string[] | undefined): Record<string, string> | undefined {
    if (fields === undefined || fields.length !== this.#columns.length) return undefined;
    const tags: Record<string, string> = {};
    this.#columns.forEach((column, index) => {
      const field = fields[index] ?? '';
      if (field === '' || column === 'metadata') return;
      if (column !== 'extra_tags') tags[column] = field;
      else for (const [name, value] of extraTags(field)) tags[name] = value;
    });
    return tags;
  }
}

/** `k=v&k2=v2`, as k6 writes it: not escaped, so that a value may hold what looks like the next tag. */
function extraTags(field: string): [string, string][] {
  return field.split('&').flatMap((pair): [string, string][] => {
    const equals = pair.indexOf('=');
    return equals < 1 ? [] : [[pair.slice(0, equals), pair.slice(equals + 1)]];
  });
}

/** Fields of one row; undefined when a quote is left open. */
export function splitRow(row: string): string[] | undefined {
  if (!row.includes('"')) return row.split(',');
  const fields: string[] = [];
  let field = '';
  let quoted = false;
  for (let at = 0; at < row.length; at += 1) {
    const character = row.charAt(at);
    if (quoted) {
      if (character !== '"') field += character;
      else if (row.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && field === '') quoted = true;
    else if (character === ',') {
      fields.push(field);
      field = '';
    } else field += character;
  }
  if (quoted) return undefined;
  fields.push(field);
  return fields;
}

function timeOf(text: string): { second: number; ms: number } | undefined {
  const digits = /^\d{10}(\d{0,9})$/.exec(text);
  if (digits !== null)
    return { second: Number(text.slice(0, 10)), ms: Number((digits[1] ?? '').slice(0, 3).padEnd(3, '0')) };
  const ms = /^\d{4}-\d\d-\d\dT/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : { second: Math.floor(ms / 1000), ms: ((ms % 1000) + 1000) % 1000 };
}
