const mostAnswers = 500;
const mostBytes = 16_000_000;

/**
 * The answers that were written last, by their ETag. An ETag stands for the state of the feed and everything asked, so
 * what is kept under it can never be wrong; with the next change of the feed nobody asks for it any more.
 */
export class Answers {
  readonly #bodies = new Map<string, Buffer>();
  #bytes = 0;

  /** The answer, which becomes the last one to be forgotten. */
  get(etag: string): Buffer | undefined {
    const body = this.#bodies.get(etag);
    if (body === undefined) return undefined;
    this.#bodies.delete(etag);
    this.#bodies.set(etag, body);
    return body;
  }

  /** Keeps the answer, and forgets those that nobody has asked for the longest while there are too many. */
  keep(etag: string, body: Buffer): void {
    this.#forget(etag);
    this.#bodies.set(etag, body);
    this.#bytes += body.length;
    for (const oldest of this.#bodies.keys()) {
      if (this.#bodies.size <= mostAnswers && this.#bytes <= mostBytes) break;
      this.#forget(oldest);
    }
  }

  #forget(etag: string): void {
    this.#bytes -= this.#bodies.get(etag)?.length ?? 0;
    this.#bodies.delete(etag);
  }
}
