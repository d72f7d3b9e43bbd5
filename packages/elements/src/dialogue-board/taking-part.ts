// What comes when a reader takes part: writing, answering, reacting, reporting. It arrives as one file, beside its words, when
// the pointer or the focus enters the board.
import { isFeedError, newIdempotencyKey, type Post, type Reaction, type Reactions } from '@kopa/sdk';
import type { LitElement } from 'lit';
import { send } from '../shared/sending.ts';
import { feedUrl } from './addresses.ts';
import type { Desk } from './desk.ts';
import { refusalView } from './refusals.ts';
import { Reporting } from './reporting.ts';
import { Writing } from './writing.ts';

export { styles } from './taking-part.styles.ts';

/** The Idempotency-Key of each reaction of this page: however often it is sent, it counts once. */
const keys = new Map<string, string>();
/** Reactions that were given on this page; nobody else knows of them. */
const given = new Set<string>();

/** What the reader has opened, by post, by `to-` and thread, or `topic`: forms, and why a reaction was not counted. */
export class TakingPart {
  #host: LitElement;
  #desk: Desk;
  #opened = new Map<string, { view: () => unknown }>();

  constructor(host: LitElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
  }

  has(id: string): boolean {
    return this.#opened.has(id);
  }

  view(id: string): unknown {
    return this.#opened.get(id)?.view();
  }

  /** Opens the form to write a post, or to answer one. */
  write(replyTo?: string): void {
    const id = replyTo ? `to-${replyTo}` : 'topic';
    this.#open(id, new Writing(this.#host, this.#desk, replyTo, () => this.#shut(id, replyTo ? `#post-${replyTo}` : '.begin')), '#write-text');
  }

  report(post: Post): void {
    this.#open(post.id, new Reporting(this.#host, this.#desk, post, () => this.#shut(post.id, `#post-${post.id}`)), '#report-title');
  }

  // One at a time: forms have fields of the same names. What was written in another stays in the page's memory.
  #open(id: string, form: { view: () => unknown }, focus: string) {
    for (const other of [...this.#opened.keys()]) this.#close(other);
    this.#opened.set(id, form);
    this.#touch(id);
    this.#desk.focus(focus);
  }

  #shut(id: string, focus: string) {
    this.#close(id);
    this.#desk.focus(focus);
  }

  #close(id: string) {
    this.#opened.delete(id);
    this.#touch(id);
  }

  #touch(id: string) {
    this.#desk.touch(id.replace('to-', ''));
  }

  hasReacted(id: string, reaction: Reaction): boolean {
    return given.has(`${id} ${reaction}`);
  }

  /** Counts one more reaction. Nobody is noted with it. */
  async react(post: Post, reaction: Reaction): Promise<void> {
    const { id } = post;
    const name = `${id} ${reaction}`;
    if (given.has(name)) return;
    given.add(name);
    this.#touch(id);
    const key = keys.get(name) ?? newIdempotencyKey();
    keys.set(name, key);
    try {
      const reactions = (await send('POST', feedUrl(this.#desk.feed, `posts/${id}/reactions`), { key, body: { reaction } })) as Reactions;
      this.#close(id);
      this.#desk.reacted(post, reactions);
    } catch (error) {
      given.delete(name);
      this.#open(id, { view: () => refusalView(isFeedError(error) ? error : 'unknown') }, '.notice.wrong');
    }
  }
}
