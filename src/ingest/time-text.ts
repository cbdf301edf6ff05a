import { parseTime } from './k6-line.ts';

const DOT = 46;
const ZERO = 48;
const NINE = 57;
/** `2026-11-24T08:00:00` */
const SECOND_LENGTH = 19;
const LONGEST_ZONE = 6;

/** All four bytes are between `0` and `9`: their upper half is 3, and still is when 6 is added to the lower. */
function areDigits(word: number): boolean {
  return (word & 0xf0f0f0f0) === 0x30303030 && ((word + 0x06060606) & 0xf0f0f0f0) === 0x30303030;
}

/**
 * Reads RFC 3339 times out of bytes. Most lines are of the same second as the one before: its 19 characters and its
 * zone are compared, and only a new second is parsed.
 */
export class TimeText {
  second = Number.NaN;
  ms = 0;
  // The text compared with, and the second it stands for.
  readonly #words = new Int32Array(5);
  #wordsSecond = Number.NaN;
  #zone: Uint8Array = new Uint8Array(0);

  /** For times that are no text. */
  set(second: number, ms: number): void {
    this.second = second;
    this.ms = ms;
  }

  /** Position of `terminator` right after the time at `at`; 0 when there is no such time. Sets `second` and `ms`. */
  read(view: DataView, buffer: Buffer, at: number, terminator: number): number {
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
    const end = zoneAt + zone.length;
    if (!sameZone || view.getUint8(end) !== terminator)
      return this.#newSecond(view, buffer, at, zoneAt, terminator);
    this.second = this.#wordsSecond;
    return end;
  }

  /** Position after `.123456789`, or `from` when there is no fraction; 0 when it is not one to nine digits. */
  #fraction(view: DataView, from: number): number {
    this.ms = 0;
    if (view.getUint8(from) !== DOT) return from;
    let at = from + 1;
    const first = view.getInt32(at, true);
    // Nine digits as a rule: eight of them are looked at in two words.
    if (areDigits(first) && areDigits(view.getInt32(at + 4, true))) at += 8;
    let byte = view.getUint8(at);
    while (byte >= ZERO && byte <= NINE) byte = view.getUint8(++at);
    const digits = at - from - 1;
    if (digits === 0 || digits > 9) return 0;
    this.ms = (first & 15) * 100;
    if (digits > 1) this.ms += ((first >> 8) & 15) * 10;
    if (digits > 2) this.ms += (first >> 16) & 15;
    return at;
  }

  #newSecond(view: DataView, buffer: Buffer, at: number, zoneAt: number, terminator: number): number {
    const end = buffer.indexOf(terminator, zoneAt);
    if (end < 0 || end - zoneAt > LONGEST_ZONE) return 0;
    const time = parseTime(buffer.toString('latin1', at, end));
    if (time === undefined) return 0;
    for (let index = 0; index < 5; index += 1)
      this.#words[index] = view.getInt32(at + (index === 4 ? 15 : index * 4), true);
    this.#zone = Uint8Array.prototype.slice.call(buffer, zoneAt, end);
    this.#wordsSecond = time.second;
    this.second = time.second;
    return end;
  }
}
