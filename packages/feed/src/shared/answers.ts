const mostAnswers = 500;
const mostCharacters = 16_000_000;

/**
 * The answers that were written last, by their ETag. An ETag stands for the state of the feed and everything asked, so
 * what is kept under it can never be wrong; with the next change of the feed nobody asks for it any more.
 */
export class Answers {
  readonly #texts = new Map<string, string>();
  #characters = 0;

  /** The answer, which becomes the last one to be forgotten. */
  get(etag: string): string | undefined {
    const text = this.#texts.get(etag);
    if (text === undefined) return undefined;
    this.#texts.delete(etag);
    this.#texts.set(etag, text);
    return text;
  }

  /** Keeps the answer, and forgets those that nobody has asked for the longest while there are too many. */
  keep(etag: string, text: string): void {
    this.#forget(etag);
    this.#texts.set(etag, text);
    this.#characters += text.length;
    for (const oldest of this.#texts.keys()) {
      if (this.#texts.size <= mostAnswers && this.#characters <= mostCharacters) break;
      this.#forget(oldest);
    }
  }

  #forget(etag: string): void {
    this.#characters -= this.#texts.get(etag)?.length ?? 0;
    this.#texts.delete(etag);
  }
}
