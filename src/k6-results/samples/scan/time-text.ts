import { areDigits, isDigit } from './decimal.ts';
import { parseTime } from './k6-line.ts';

const DOT = 46;
/** `2026-11-24T08:00:00` */
const SECOND_LENGTH = 19;
const LONGEST_ZONE = 6;
/** The text remembered is compared by its first and last 24 bytes, eight at a time: between 24 and 48 that is all of it. */
const HALF = 24;

/**
 * Reads RFC 3339 times out of bytes. Most lines are of the same instant as the one before, and most others of the same
 * second: those are compared, and only a new second is parsed.
 */
export class TimeText {
  second = Number.NaN;
  ms = 0;
  readonly #terminator: Uint8Array;
  // The instant read last, terminator included.
  readonly #last = new Float64Array(6);
  #lastLength = 0;
  // The text of the second parsed last, and the second it stands for.
  readonly #words = new Int32Array(5);
  #wordsSecond = Number.NaN;
  #zone: Uint8Array = new Uint8Array(0);

  /** `terminator`: what follows a time; it is read with it. */
  constructor(terminator: string) {
    this.#terminator = new TextEncoder().encode(terminator);
  }

  /** For times that are no text. */
  set(second: number, ms: number): void {
    this.second = second;
    this.ms = ms;
    this.#lastLength = 0;
  }

  /** The time at `at` is not taken to be known any more. */
  forget(): void {
    this.#lastLength = 0;
  }

  /** Position after the time at `at` and its terminator, when it is the one read last; 0 when it is another. */
  readAgain(view: DataView, at: number): number {
    const length = this.#lastLength;
    const last = this.#last;
    const tail = at + length - HALF;
    const isLast =
      length > 0 &&
      view.getFloat64(tail, true) === last[3] &&
      view.getFloat64(tail + 8, true) === last[4] &&
      view.getFloat64(tail + 16, true) === last[5] &&
      view.getFloat64(at, true) === last[0] &&
      view.getFloat64(at + 8, true) === last[1] &&
      view.getFloat64(at + 16, true) === last[2];
    return isLast ? at + length : 0;
  }

  /** Position after the time at `at` and its terminator; 0 when there is no such time. Sets `second` and `ms`. */
  read(view: DataView, buffer: Buffer, at: number): number {
    this.#lastLength = 0;
    const end = this.#readText(view, buffer, at);
    if (end - at >= HALF) this.#remember(view, at, end);
    return end;
  }

  #remember(view: DataView, at: number, end: number): void {
    this.#lastLength = end - at;
    for (let index = 0; index < 3; index += 1) {
      this.#last[index] = view.getFloat64(at + index * 8, true);
      this.#last[index + 3] = view.getFloat64(end - HALF + index * 8, true);
    }
  }

  #readText(view: DataView, buffer: Buffer, at: number): number {
    const words = this.#words;
    const same =
      view.getInt32(at, true) === words[0] &&
      view.getInt32(at + 4, true) === words[1] &&
      view.getInt32(at + 8, true) === words[2] &&
      view.getInt32(at + 12, true) === words[3] &&
      view.getInt32(at + 15, true) === words[4];
    const zoneAt = this.#fraction(view, at + SECOND_LENGTH);
    if (zoneAt === 0) return 0;
    const zone = this.#zone;
    let sameZone = same && zone.length > 0;
    for (let index = 0; sameZone && index < zone.length; index += 1)
      sameZone = view.getUint8(zoneAt + index) === zone[index];
    if (!sameZone) return this.#newSecond(view, buffer, at, zoneAt);
    this.second = this.#wordsSecond;
    return this.#afterTerminator(view, zoneAt + zone.length);
  }

  /** 0 when the terminator is not at `at`. */
  #afterTerminator(view: DataView, at: number): number {
    const terminator = this.#terminator;
    for (let index = 0; index < terminator.length; index += 1)
      if (view.getUint8(at + index) !== terminator[index]) return 0;
    return at + terminator.length;
  }

  /** Position after `.123456789`, or `from` when there is no fraction; 0 when it is not one to nine digits. */
  #fraction(view: DataView, from: number): number {
    this.ms = 0;
    if (view.getUint8(from) !== DOT) return from;
    let at = from + 1;
    const first = view.getInt32(at, true);
    // Nine digits as a rule: eight of them are looked at in two words.
    if (areDigits(first) && areDigits(view.getInt32(at + 4, true))) at += 8;
    while (isDigit(view.getUint8(at))) at += 1;
    const digits = at - from - 1;
    if (digits === 0 || digits > 9) return 0;
    this.ms = (first & 15) * 100;
    if (digits > 1) this.ms += ((first >> 8) & 15) * 10;
    if (digits > 2) this.ms += (first >> 16) & 15;
    return at;
  }

  #newSecond(view: DataView, buffer: Buffer, at: number, zoneAt: number): number {
    const end = buffer.indexOf(this.#terminator, zoneAt);
    if (end < 0 || end - zoneAt > LONGEST_ZONE) return 0;
    const time = parseTime(buffer.toString('latin1', at, end));
    if (time === undefined) return 0;
    for (let index = 0; index < 5; index += 1)
      this.#words[index] = view.getInt32(at + (index === 4 ? 15 : index * 4), true);
    this.#zone = Uint8Array.prototype.slice.call(buffer, zoneAt, end);
    this.#wordsSecond = time.second;
    this.second = time.second;
    return end + this.#terminator.length;
  }
}
