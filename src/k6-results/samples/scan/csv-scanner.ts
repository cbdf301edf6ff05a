import { csvTags, readCsvRow, ROW_START, rowsOf, splitRow } from './csv-row.ts';
import { Decimal } from './decimal.ts';
import type { LineReport } from './line-report.ts';
import { LineStarts } from './line-starts.ts';
import { PointFeed } from '../accumulate/point-feed.ts';
import type { PointSink } from '../accumulate/point-sink.ts';
import { type TagBlock, TagBlocks } from './tag-blocks.ts';
import { TimeText } from './time-text.ts';

const NEWLINE = 10;
const QUOTE = 34;
const COMMA = 44;
/** Name, time and value take no more than this; what comes after is looked for in what was read. */
const LONGEST_HEAD = 192;
const AFTER_NAME = 64;
/** A row whose quote is never closed is not looked for any further. */
const LONGEST_ROW = 1024 * 1024;

/**
 * Reads `--out csv` rows out of a buffer of bytes: `metric_name,timestamp,metric_value`, then a column for each system
 * tag, `extra_tags` and `metadata`. A row that is not exactly as expected goes through `readCsvRow`.
 */
export class CsvScanner {
  readonly #sink: PointSink;
  readonly #feed: PointFeed;
  readonly #starts = new LineStarts(0, COMMA);
  readonly #time = new TimeText(',');
  readonly #number = new Decimal();
  readonly #blocks: TagBlocks;
  #columns: string[] = [];
  #buffer: Buffer = Buffer.alloc(0);
  #view: DataView = new DataView(new ArrayBuffer(0));
  #end = 0;
  /** There is no quote from `#noQuoteFrom` up to `#quote`. */
  #noQuoteFrom = 0;
  #quote = -1;

  constructor(sink: PointSink) {
    this.#sink = sink;
    this.#feed = new PointFeed(sink);
    this.#blocks = new TagBlocks(
      (text) => csvTags(splitRow(text.replace(/\r?\n$/, '')), this.#columns),
      sink,
    );
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

  /** Takes the whole rows of `buffer` up to `end`; returns where the first incomplete row starts. */
  scan(buffer: Buffer, end: number): number {
    if (buffer !== this.#buffer) {
      this.#buffer = buffer;
      this.#view = new DataView(buffer.buffer, buffer.byteOffset, buffer.byteLength);
    }
    this.#end = end;
    const { report } = this.#feed;
    this.#quote = -1;
    let at = 0;
    while (at < end) {
      let next = this.#columns.length === 0 ? 0 : this.#fastRow(at);
      if (next === 0) {
        const rowEnd = this.#rowEnd(at);
        if (rowEnd < 0) break;
        this.#slowRow(buffer.toString('utf8', at, rowEnd));
        next = rowEnd + 1;
      }
      report.lines += 1;
      at = next;
    }
    return at;
  }

  /** What is left after the last row that was surely whole. */
  finish(rest: Buffer): void {
    if (rest.length === 0) return;
    const rows = [...rowsOf(rest.toString('utf8'))];
    rows.forEach((row, index) => {
      this.report.lines += 1;
      const isLast = index === rows.length - 1;
      if (isLast && row.trim() !== '' && readCsvRow(row, this.#columns).kind === 'broken')
        this.report.cutOff = true;
      else this.#slowRow(row);
    });
  }

  /** Where the row that begins at `from` ends; -1 when that is not there yet. The rule of `rowsOf`, on bytes. */
  #rowEnd(from: number): number {
    let newline = this.#newline(from);
    let at = from;
    let open = false;
    while (newline >= 0) {
      for (let quote = this.#nextQuote(at); quote < newline; quote = this.#nextQuote(quote + 1)) open = !open;
      if (!open || newline - from > LONGEST_ROW) return newline;
      const next = this.#newline(newline + 1);
      if (next < 0) return -1;
      if (
        ROW_START.test(
          this.#buffer.toString('latin1', newline + 1, Math.min(next, newline + 1 + LONGEST_HEAD)),
        )
      )
        return newline;
      at = newline + 1;
      newline = next;
    }
    return -1;
  }

  #newline(from: number): number {
    const newline = this.#buffer.indexOf(NEWLINE, from);
    return newline < this.#end ? newline : -1;
  }

  /** Most files hold no quote at all: that is found out once, not for every row. */
  #nextQuote(from: number): number {
    if (from < this.#noQuoteFrom || from > this.#quote) {
      const found = this.#buffer.indexOf(QUOTE, from);
      this.#noQuoteFrom = from;
      this.#quote = found < 0 ? this.#end : found;
    }
    return this.#quote;
  }

  /** Start of the next row; 0 when this one must be read the slow way or is not all there. */
  #fastRow(from: number): number {
    const view = this.#view;
    if (from + LONGEST_HEAD > this.#end) return 0;
    const start = this.#starts.find(view, this.#buffer, from, this.#end - AFTER_NAME);
    if (start === undefined) return 0;
    let at = this.#timeEnd(from + start.pattern.length);
    if (at === 0) return 0;
    const value = this.#number.read(view, at);
    at = this.#number.end;
    if (Number.isNaN(value) || view.getUint8(at) !== COMMA) return 0;
    const block = this.#blocks.find(view, at + 1, this.#end) ?? this.#otherBlock(at + 1);
    if (block?.pattern === undefined) return 0;
    const { second, ms } = this.#time;
    this.#feed.moveTo(second, ms);
    this.#feed.add(start.metric, block, value);
    return at + 1 + block.pattern.length;
  }

  /** Position after the time and its comma; 0 when it is no time. Nanoseconds are more than a number holds. */
  #timeEnd(from: number): number {
    const view = this.#view;
    let at = from;
    let byte = view.getUint8(at);
    let time = 0;
    while (byte >= 48 && byte <= 57 && at - from < 17) {
      time = time * 10 + (byte - 48);
      byte = view.getUint8(++at);
    }
    const digits = at - from;
    if (digits === 4) return this.#time.readAgain(view, from) || this.#time.read(view, this.#buffer, from);
    if (byte !== COMMA) return 0;
    if (digits === 10) this.#time.set(time, 0);
    else if (digits === 13) this.#time.set(Math.floor(time / 1e3), time % 1e3);
    else if (digits === 16) this.#time.set(Math.floor(time / 1e6), Math.floor((time % 1e6) / 1e3));
    else return 0;
    return at + 1;
  }

  /** The rest of the row after the value and its comma, line end included. */
  #otherBlock(at: number): TagBlock | undefined {
    const rowEnd = this.#rowEnd(at);
    return rowEnd < 0 ? undefined : this.#blocks.intern(this.#view, this.#buffer, at, rowEnd + 1);
  }

  #slowRow(text: string): void {
    if (text.trim() === '') return;
    const row = readCsvRow(text, this.#columns);
    switch (row.kind) {
      case 'header':
        // A second header: two files were put together.
        if (this.#columns.length > 0) this.report.redeclared += 1;
        if (row.columns.join() !== this.#columns.join()) this.#useColumns(row.columns);
        return;
      case 'point': {
        const metric = this.#sink.metric(row.metric);
        if (/^\w+$/.test(row.metric) && !this.#starts.isKnown(row.metric, metric))
          this.#starts.register(row.metric, metric, `${row.metric},`);
        this.#feed.moveTo(row.second, row.ms);
        this.#feed.add(metric, this.#blocks.internTags(row.tags), row.value);
        return;
      }
      case 'not finite':
        this.report.notFinite += 1;
        return;
      case 'foreign':
        this.report.foreign += 1;
        return;
      case 'broken':
        this.#feed.broken(text);
    }
  }

  /** The same text means other tags under another header. */
  #useColumns(columns: string[]): void {
    this.#columns = columns;
    this.#blocks.forget();
  }
}
