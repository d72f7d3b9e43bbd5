import { Html, html } from './html.ts';
import { nameOf } from './language.ts';
import type { Written } from './moderation-form.ts';
import type { Moderating } from './moderation-parts.ts';

/** Fields of a translation: its language, its text, and who made it. */
export function translationFields({ tell, language }: Moderating, written: Written, languages: string[], id = 'new'): Html {
  const chosen = languages.includes(written.language) ? written.language : languages[0];
  const options = languages.map((each) => html`<option value="${each}"${each === chosen ? new Html(' selected') : undefined}>${nameOf('language', language, each)}</option>`);
  return html`<div class="field"><label for="language-${id}">${tell('translateInto')}</label><select id="language-${id}" name="language">${options}</select></div>
${translationText({ tell }, written, id, undefined)}`;
}

/** The text of a translation and who made it, for a language that is known. */
export function translationText({ tell }: Pick<Moderating, 'tell'>, { text, by, proposed }: Written, id: string, lang: string | undefined): Html {
  return html`<input type="hidden" name="proposed" value="${proposed}">
<div class="field"><label for="text-${id}">${tell('translationText')}</label><textarea id="text-${id}" name="text" rows="4" dir="auto"${lang === undefined ? undefined : html` lang="${lang}"`}>${text}</textarea></div>
<div class="field"><label for="by-${id}">${tell('by')}</label><input id="by-${id}" name="by" value="${by}" maxlength="100" autocomplete="off" dir="auto"></div>`;
}
