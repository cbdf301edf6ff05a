/** Distinct tag blocks remembered; then all are forgotten and numbered anew, which costs time and nothing else. */
const MOST_BLOCKS = 20_000;

export interface TagBlock {
  id: number;
  /** The block as written. */
  bytes: Uint8Array;
  /** The same, four bytes at a time. */
  words: Int32Array;
  tags: Record<string, string>;
}

/** Tag blocks by their text: 79 % of lines repeat the one before, so that tags are read once and compared after. */
export class TagBlocks {
  readonly #byText = new Map<string, TagBlock>();
  readonly #parse: (text: string) => Record<string, string> | undefined;
  readonly #forgotten: () => void;

  /** `parse` reads a block, undefined when it is damaged; `forgotten` is called when ids are given anew. */
  constructor(parse: (text: string) => Record<string, string> | undefined, forgotten: () => void) {
    this.#parse = parse;
    this.#forgotten = forgotten;
  }

  /** The block in `buffer` from `from` up to `to`. */
  intern(buffer: Buffer, from: number, to: number): TagBlock | undefined {
    const key = buffer.toString('latin1', from, to);
    const known = this.#byText.get(key);
    if (known !== undefined) return known;
    const tags = this.#parse(buffer.toString('utf8', from, to));
    return tags === undefined ? undefined : this.#remember(key, Buffer.from(buffer.subarray(from, to)), tags);
  }

  /** A block that was read another way. */
  internTags(tags: Record<string, string>): TagBlock {
    const key = JSON.stringify(Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1)));
    return this.#byText.get(key) ?? this.#remember(key, Buffer.alloc(0), tags);
  }

  #remember(key: string, bytes: Buffer, tags: Record<string, string>): TagBlock {
    if (this.#byText.size >= MOST_BLOCKS) {
      this.#byText.clear();
      this.#forgotten();
    }
    const block = { id: this.#byText.size, bytes, words: wordsOf(bytes), tags };
    this.#byText.set(key, block);
    return block;
  }
}

/** Bytes as little-endian words; the last, incomplete word is left out (`sameBytes` compares it by an overlap). */
export function wordsOf(bytes: Uint8Array): Int32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Int32Array.from({ length: bytes.length >>> 2 }, (_, index) => view.getInt32(index * 4, true));
}

/** True when `view` holds `bytes` at `at`. Needs at least four bytes to be worth it; reads no byte beyond them. */
export function sameBytes(view: DataView, at: number, words: Int32Array, bytes: Uint8Array): boolean {
  const count = words.length;
  for (let index = 0; index < count; index += 1)
    if (view.getInt32(at + index * 4, true) !== words[index]) return false;
  for (let index = count * 4; index < bytes.length; index += 1)
    if (view.getUint8(at + index) !== bytes[index]) return false;
  return true;
}
