import type { Post, Translation } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';
import { fill } from '../shared/texts.ts';
import { directionOf, isSame, languageName, translationIn } from './languages.ts';
import type { Words } from './words.ts';

/** How posts are read: as they were written, in the reader's language where somebody has translated them, or both. */
export type Mode = 'original' | 'mine' | 'both';

export interface TextsView {
  mode: Mode;
  /** The reader's languages, the best first. */
  languages: readonly string[];
  /** The words that are explained; undefined until the code for them is there. */
  words: Words | undefined;
  /** True for a post that its reader has turned to the other of its texts. */
  isTurned: (id: string) => boolean;
  turn: (id: string) => void;
}

/** What a post says, with the marks that belong to it. */
export function textsView(post: Post, view: TextsView): TemplateResult {
  const { id, inLanguage, originalText, translations } = post;
  const found = translationIn(view.languages, inLanguage, translations);
  const isBoth = view.mode === 'both' && found !== undefined;
  const isOriginal = isBoth || !found || (view.mode === 'original') !== view.isTurned(id);
  return html`
    <div class=${isBoth ? 'texts both' : 'texts'}>
      ${isOriginal ? html`<div>${textView(post, originalText, inLanguage, view)}${found || !isSame(inLanguage, view.languages[0]!) ? originMark(inLanguage) : nothing}</div>` : nothing}
      ${found && (isBoth || !isOriginal) ? html`<div>${textView(post, found.translation.text, found.language, view)}${translationMark(found.translation, inLanguage)}</div>` : nothing}
    </div>
    ${found && !isBoth
      ? html`<button type="button" class="plain turn" @click=${() => view.turn(id)}>
          ${isOriginal ? msg('Show the translation', { id: 'show-translation' }) : msg('Show the original', { id: 'show-original' })}
        </button>`
      : nothing}
    ${view.words?.explanation(id, view.languages) ?? nothing}
  `;
}

const textView = ({ id }: Post, text: string, language: string, { words }: TextsView) => html`
  <div class="text" lang=${language} dir=${directionOf(language)}>
    ${text.split(/\n\s*\n/).map((paragraph) => html`<p>${words?.marked(id, paragraph, language) ?? paragraph}</p>`)}
  </div>
`;

const originMark = (language: string) => html`<p class="mark">${fill(msg('Original: {language}', { id: 'original-in' }), languageName(language))}</p>`;

function translationMark({ state, by }: Translation, inLanguage: string): TemplateResult {
  const isMachine = state === 'machine';
  return html`<p class="mark">
    <span class=${isMachine ? 'badge machine' : 'badge'}>${isMachine ? msg('Translated by a machine, not reviewed', { id: 'by-machine' }) : msg('Translated by a person', { id: 'by-person' })}</span>
    ${fill(msg('Original: {language}', { id: 'original-in' }), languageName(inLanguage))}${by ? ` · ${by}` : nothing}
  </p>`;
}
