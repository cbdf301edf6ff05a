import { setImmediate as nextTurn } from 'node:timers/promises';

const TURN_BYTES = 16 * 1024 * 1024;

/**
 * Files are read synchronously: a thread that reads for us costs more than the read, and leaves the bytes in the cache
 * of another core. Signals and timers get their turn in between.
 */
export class Turns {
  #bytes = 0;

  /** True when it was the turn of others. */
  async after(bytes: number): Promise<boolean> {
    this.#bytes += bytes;
    if (this.#bytes < TURN_BYTES) return false;
    this.#bytes = 0;
    await nextTurn();
    return true;
  }
}
