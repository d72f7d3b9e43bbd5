import type { GlossaryEntry } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { closing, entryTerm, entryText } from './entry-view.ts';
import { cutterOf, type Cutter } from './glossary.ts';

/** The words of a topic that are explained wherever they stand: a button opens the explanation below the post. */
export class Words {
  #cut: Cutter;
  #touch: (id: string) => void;
  /** The word of each post that is explained just now. */
  #explained = new Map<string, GlossaryEntry>();

  constructor(entries: readonly GlossaryEntry[], touch: (id: string) => void) {
    this.#cut = cutterOf(entries);
    this.#touch = touch;
  }

  /** A text of a post with its marked words. */
  marked(id: string, text: string, language: string): unknown {
    const explained = this.#explained.get(id);
    return this.#cut(text, language).map(({ text, entry }) => {
      if (!entry) return text;
      const isOpen = entry === explained;
      const toggle = () => this.#explain(id, isOpen ? undefined : entry);
      return html`<button type="button" class="word" aria-expanded=${isOpen} aria-controls=${isOpen ? `word-${id}` : nothing} @click=${toggle}>${text}</button>`;
    });
  }

  /** What is explained of a post. */
  explanation(id: string, languages: readonly string[]): TemplateResult | typeof nothing {
    const entry = this.#explained.get(id);
    if (!entry) return nothing;
    const close = (event: Event) => {
      (event.target as Element).closest('article')!.querySelector<HTMLElement>('.word[aria-expanded=true]')?.focus();
      this.#explain(id, undefined);
    };
    return html`<div class="explained" role="note" id="word-${id}" @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && close(event)}>
      <p>${entryTerm(entry)}</p>
      <p>${entryText(entry, languages)}</p>
      <button type="button" class="plain" @click=${close}>${closing()}</button>
    </div>`;
  }

  #explain(id: string, entry: GlossaryEntry | undefined) {
    if (entry) this.#explained.set(id, entry);
    else this.#explained.delete(id);
    this.#touch(id);
  }
}
