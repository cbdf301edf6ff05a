import type { Period } from '../accumulate/periods.ts';
import { type BytePattern, bytePattern, hashOf, matches } from './byte-pattern.ts';

/** Distinct tag blocks remembered; then all are forgotten and numbered anew, which costs time and nothing else. */
const MOST_BLOCKS = 20_000;
/** A power of two. Blocks that share a slot are found by their text, which takes longer. */
const SLOTS = 16_384;

export interface TagBlock {
  id: number;
  /** The block as written; undefined for one that was read another way. */
  pattern: BytePattern | undefined;
  tags: Record<string, string>;
  /** The part of the run that samples with these tags belong to. */
  period: Period | undefined;
  /** The one that followed it last: a request has its checks after it. */
  next: TagBlock | undefined;
}

/** Who the blocks are for. */
export interface BlockUser {
  periodOf(tags: Record<string, string>): Period | undefined;
  /** Ids are given anew. */
  forgetBlocks(): void;
}

/** Tag blocks by their text: 79 % of lines repeat the one before, so that tags are read once and compared after. */
export class TagBlocks {
  readonly #byText = new Map<string, TagBlock>();
  readonly #byHash: (TagBlock | undefined)[] = new Array(SLOTS).fill(undefined);
  #current: TagBlock | undefined;
  readonly #parse: (text: string) => Record<string, string> | undefined;
  readonly #user: BlockUser;

  /** `parse` reads a block, undefined when it is damaged. */
  constructor(parse: (text: string) => Record<string, string> | undefined, user: BlockUser) {
    this.#parse = parse;
    this.#user = user;
  }

  /** The block at `at`, when it is the one before again or the one that followed it last. */
  find(view: DataView, at: number, end: number): TagBlock | undefined {
    const current = this.#current;
    if (current === undefined) return undefined;
    if (isAt(view, at, end, current)) return current;
    const { next } = current;
    if (next === undefined || !isAt(view, at, end, next)) return undefined;
    this.#current = next;
    return next;
  }

  /** The block in `buffer` from `from` up to `to`. */
  intern(view: DataView, buffer: Buffer, from: number, to: number): TagBlock | undefined {
    const previous = this.#current;
    const block = this.#intern(view, buffer, from, to);
    if (block === undefined) return undefined;
    if (previous !== undefined) previous.next = block;
    this.#current = block;
    return block;
  }

  #intern(view: DataView, buffer: Buffer, from: number, to: number): TagBlock | undefined {
    const slot = hashOf(view, from, to) & (SLOTS - 1);
    const hashed = this.#byHash[slot];
    if (hashed?.pattern?.length === to - from && matches(view, from, hashed.pattern)) return hashed;
    const block = this.#internText(buffer, from, to);
    this.#byHash[slot] = block;
    return block;
  }

  #internText(buffer: Buffer, from: number, to: number): TagBlock | undefined {
    const key = buffer.toString('latin1', from, to);
    const known = this.#byText.get(key);
    if (known !== undefined) return known;
    const pattern = bytePattern(Uint8Array.prototype.slice.call(buffer, from, to));
    const tags = pattern === undefined ? undefined : this.#parse(buffer.toString('utf8', from, to));
    return tags === undefined ? undefined : this.#remember(key, pattern, tags);
  }

  /** A block that was read another way. */
  internTags(tags: Record<string, string>): TagBlock {
    const key = tagsKey(tags);
    return this.#byText.get(key) ?? this.#remember(key, undefined, tags);
  }

  forget(): void {
    this.#byText.clear();
    this.#byHash.fill(undefined);
    this.#current = undefined;
    this.#user.forgetBlocks();
  }

  #remember(key: string, pattern: BytePattern | undefined, tags: Record<string, string>): TagBlock {
    if (this.#byText.size >= MOST_BLOCKS) this.forget();
    const period = this.#user.periodOf(tags);
    const block = { id: this.#byText.size, pattern, tags, period, next: undefined };
    this.#byText.set(key, block);
    return block;
  }
}

function isAt(view: DataView, at: number, end: number, { pattern }: TagBlock): boolean {
  return pattern !== undefined && at + pattern.length <= end && matches(view, at, pattern);
}

/** The same for the same tags in any order. */
export const tagsKey = (tags: Record<string, string>): string =>
  JSON.stringify(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));
