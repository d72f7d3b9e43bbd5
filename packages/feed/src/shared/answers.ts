import { encode } from './encoding.ts';
import type { Encoding } from './encoding.ts';

const mostAnswers = 500;
const mostBytes = 16_000_000;

/** Shorter answers are not worth encoding. */
const leastEncoded = 1_024;

/** An answer as it is sent. */
export interface Answer {
  bytes: Buffer;
  encoding?: Encoding;
}

/**
 * The answers that were written last, by their ETag. An ETag stands for the state of the feed and everything asked, so
 * what is kept under it can never be wrong; with the next change of the feed nobody asks for it any more.
 */
export class Answers {
  readonly #bodies = new Map<string, Buffer>();
  #bytes = 0;

  /** The answer in the encoding where that is worth it; `write` makes it when it is not kept yet. */
  async answer(etag: string, encoding: Encoding | undefined, write: () => Promise<Buffer>): Promise<Answer> {
    const encoded = encoding && this.#find(`${etag} ${encoding}`);
    if (encoded) return { bytes: encoded, encoding };
    const bytes = this.#find(etag) ?? this.#keep(etag, await write());
    if (!encoding || bytes.length < leastEncoded) return { bytes };
    return { bytes: this.#keep(`${etag} ${encoding}`, await encode(bytes, encoding)), encoding };
  }

  /** What is kept under the key; it becomes the last to be forgotten. */
  #find(key: string): Buffer | undefined {
    const bytes = this.#bodies.get(key);
    if (bytes === undefined) return undefined;
    this.#bodies.delete(key);
    this.#bodies.set(key, bytes);
    return bytes;
  }

  /** Keeps the bytes, and forgets those that nobody has asked for the longest while there are too many. */
  #keep(key: string, bytes: Buffer): Buffer {
    this.#forget(key);
    this.#bodies.set(key, bytes);
    this.#bytes += bytes.length;
    for (const oldest of this.#bodies.keys()) {
      if (this.#bodies.size <= mostAnswers && this.#bytes <= mostBytes) break;
      this.#forget(oldest);
    }
    return bytes;
  }

  #forget(key: string): void {
    this.#bytes -= this.#bodies.get(key)?.length ?? 0;
    this.#bodies.delete(key);
  }
}
