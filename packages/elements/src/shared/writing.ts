import type { ResolvedText } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { currentLocale } from './messages.ts';
import { languageName } from './texts.ts';

/** The heading of a part, one level below the title. */
export const heading = (name: unknown, level: number, id?: string): TemplateResult =>
  html`<div role="heading" aria-level=${level} class="part" id=${ifDefined(id)} tabindex=${ifDefined(id ? -1 : undefined)}>${name}</div>`;

/** A text of the feed in paragraphs. One in another language than the widget's is marked as such, and says so. */
export function paragraphs({ text, inLanguage }: ResolvedText): TemplateResult {
  const isOther = inLanguage !== currentLocale();
  return html`<div lang=${isOther ? inLanguage : nothing}>${text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}</div>
    ${isOther ? html`<p class="muted small">${languageName(inLanguage)}</p>` : nothing}`;
}

/** A local date, with its time unless it has none. A date alone is UTC as it is: with a `Z` after it WebKit knows no such date. */
export const dateInWords = (date: string, hasTime = false): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long', timeZone: 'UTC', ...(hasTime && { timeStyle: 'short' }) }).format(new Date(hasTime ? `${date.slice(0, 16)}Z` : date.slice(0, 10)));
