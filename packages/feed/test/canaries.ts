// Words that are nowhere else, and when each may be seen by readers.
import { randomBytes } from 'node:crypto';

export class Canaries {
  readonly #prefix = `vards${randomBytes(5).toString('hex')}n`;
  readonly #times: [from: number, until: number][][] = [];

  /** A new one, which nobody may see yet. */
  next(): string {
    return `${this.#prefix}${this.#times.push([]) - 1}x`;
  }

  in(text: string): string[] {
    return [...new Set(text.match(new RegExp(`${this.#prefix}\\d+x`, 'g')))];
  }

  show(word: string): void {
    const times = this.#timesOf(word);
    if (times.at(-1)?.[1] !== Infinity) times.push([Date.now(), Infinity]);
  }

  hide(word: string): void {
    const last = this.#timesOf(word).at(-1);
    if (last?.[1] === Infinity) last[1] = Date.now();
  }

  /** Whether somebody who began to read and was done then may have seen it. */
  mayBeSeen(word: string, begun: number, done: number): boolean {
    return this.#timesOf(word).some(([from, until]) => from <= done && until >= begun);
  }

  #timesOf = (word: string) => this.#times[Number(word.slice(this.#prefix.length, -1))]!;
}
