import type { GlossaryEntry } from '@kopa/sdk';
import { html, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';
import { directionOf, isSame, languageName } from './languages.ts';

/** A word that is explained, with the language that it comes from. */
export const entryTerm = ({ word, inLanguage }: GlossaryEntry): TemplateResult =>
  html`<dfn lang=${inLanguage} dir=${directionOf(inLanguage)}>${word}</dfn> <span class="muted">(${languageName(inLanguage)})</span>`;

/** Its explanation in the reader's language, or in one that there is. */
export function entryText({ explanations }: GlossaryEntry, languages: readonly string[]): TemplateResult {
  const tags = Object.keys(explanations);
  const language = [...languages, 'en'].map((wanted) => tags.find((tag) => isSame(tag, wanted))).find(Boolean) ?? tags[0]!;
  return html`<span lang=${language} dir=${directionOf(language)}>${explanations[language]}</span>`;
}

/** What closes an explanation: the word comes with those of the first view. */
export const closing = (): string => msg('Close', { id: 'close' });
