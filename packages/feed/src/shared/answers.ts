import { encode } from './encoding.ts';
import type { Encoding } from './encoding.ts';

const mostAnswers = 500;
const mostBytes = 16_000_000;

/** Shorter answers are not worth encoding. */
const leastEncoded = 1_024;

/** An answer as it was written: its bytes, and headers of its own. */
export interface Written {
  bytes: Buffer;
  headers?: Record<string, string>;
}

/** An answer as it is sent. */
export interface Answer extends Written {
  encoding?: Encoding;
}

/**
 * The answers that were written last, by their ETag. An ETag stands for the state of the feed and everything asked, so
 * what is kept under it can never be wrong; with the next change of the feed nobody asks for it any more.
 */
export class Answers {
  readonly #kept = new Map<string, Written>();
  #bytes = 0;

  /** The answer in the encoding where that is worth it; `write` makes it when it is not kept yet. */
  async answer(etag: string, encoding: Encoding | undefined, write: () => Promise<Written>): Promise<Answer> {
    const encoded = encoding && this.#find(`${etag} ${encoding}`);
    if (encoded) return { ...encoded, encoding };
    const plain = this.#find(etag) ?? this.#keep(etag, await write());
    if (!encoding || plain.bytes.length < leastEncoded) return plain;
    return { ...this.#keep(`${etag} ${encoding}`, { ...plain, bytes: await encode(plain.bytes, encoding) }), encoding };
  }

  /** What is kept under the key; it becomes the last to be forgotten. */
  #find(key: string): Written | undefined {
    const written = this.#kept.get(key);
    if (written === undefined) return undefined;
    this.#kept.delete(key);
    this.#kept.set(key, written);
    return written;
  }

  /** Keeps the answer, and forgets those that nobody has asked for the longest while there are too many. */
  #keep(key: string, written: Written): Written {
    this.#forget(key);
    this.#kept.set(key, written);
    this.#bytes += written.bytes.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= mostAnswers && this.#bytes <= mostBytes) break;
      this.#forget(oldest);
    }
    return written;
  }

  #forget(key: string): void {
    this.#bytes -= this.#kept.get(key)?.bytes.length ?? 0;
    this.#kept.delete(key);
  }
}
