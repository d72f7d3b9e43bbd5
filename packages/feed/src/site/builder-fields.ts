import { publishedLanguages } from '../shared/language.ts';
import { speakingToWebmasters } from './builder-words.ts';
import { Html, html } from './html.ts';
import { nameOf } from './language.ts';
import { schemes } from './snippets.ts';
import type { Scheme } from './snippets.ts';
import type { Language } from './words.ts';

/** Fields of the snippet builder. */

export type Choosable = [value: string, text: string];

export function select(name: string, label: string, all: Choosable[], chosen: string): Html {
  const options = all.map(
    ([value, text]) => html`<option value="${value}"${value === chosen ? new Html(' selected') : undefined}>${text}</option>`,
  );
  return html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${options}</select></div>`;
}

export function text(name: string, label: string, value: string | undefined, more: string): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
<input type="text" id="${name}" name="${name}" value="${value ?? ''}" autocomplete="off" ${new Html(more)}></div>`;
}

export function ticks(name: string, label: string, all: Choosable[], chosen: string | undefined): Html {
  const values = chosen?.split(' ') ?? [];
  const boxes = all.map(([value, text]) => {
    const checked = values.includes(value) ? new Html(' checked') : undefined;
    return html`<label class="tick"><input type="checkbox" name="${name}" value="${value}"${checked}> ${text}</label>`;
  });
  const others = values.filter((value) => !all.some(([known]) => known === value));
  return html`<div class="field" role="group" aria-labelledby="${name}-label"><span class="label" id="${name}-label">${label}</span>
<div class="ticks">${boxes}</div>${others.map((value) => kept(name, value))}</div>`;
}

export function tick(name: string, label: string, isTicked: boolean): Html {
  return html`<div class="field"><label class="tick"><input type="checkbox" name="${name}" value="true"${isTicked ? new Html(' checked') : undefined}> <span>${label}</span></label></div>`;
}

/** What was chosen in the address and has no field here. */
export const kept = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}">`;

/** The accent colour, to write or to pick. */
export function accentField(language: Language, accent: string | undefined): Html {
  const own = speakingToWebmasters(language);
  return html`<div class="field">
${text('accent', own('accent'), accent, 'pattern="#[0-9A-Fa-f]{6}" maxlength="7" spellcheck="false"')}
<label class="picker" hidden><span>${own('pick')}</span> <input type="color" value="${accent ?? '#0a6375'}"></label></div>`;
}

export function headingField(language: Language, chosen: string | undefined): Html {
  const levels = [1, 2, 3, 4, 5, 6].map((each): Choosable => [each === 2 ? '' : String(each), `h${each}`]);
  return select('heading-level', speakingToWebmasters(language)('headingLevel'), levels, chosen === '2' ? '' : (chosen ?? ''));
}

/** How the frame looks. */
export function schemeField(language: Language, scheme: Scheme): Html {
  const own = speakingToWebmasters(language);
  const looks = schemes.map((each): Choosable => [each === 'light' ? '' : each, own(each)]);
  return html`${select('scheme', own('scheme'), looks, scheme === 'light' ? '' : scheme)}
<p class="quiet hint">${own('scheme_hint')}</p>`;
}

/** What few webmasters need; open when one of it is chosen. */
export function moreFields(language: Language, isOpen: boolean, fields: Html): Html {
  return html`<details id="more"${isOpen ? new Html(' open') : undefined}><summary>${speakingToWebmasters(language)('more')}</summary>
${fields}
</details>`;
}

export const languagesToChoose = (language: Language): Choosable[] => publishedLanguages.map((code) => [code, nameOf('language', language, code)]);
