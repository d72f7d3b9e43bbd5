import type { MaterialReference } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { typeName } from '../shared/material-terms.ts';
import { currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { plural } from '../shared/plural.ts';
import { fill, resolved } from '../shared/texts.ts';
import { webAddress } from '../shared/web-address.ts';
import { heading } from '../shared/writing.ts';
import { answers, fullest, type Profile, type Standing } from './profile.ts';
import { answerName } from './words.ts';

export interface ProfileView {
  profile: Profile;
  /** Level of its headings, 1 to 6. */
  level: number;
  /** Goes to a dimension, by its index. */
  go: (index: number) => void;
  /** Follows a link to a material, where whoever holds the widget shows it. */
  follow: (event: MouseEvent, material: MaterialReference) => void;
  save: (kind: 'csv' | 'json') => void;
  print: () => void;
}

/** How the library stands: a chart and its table, where it is weakest, what helps there, and what to do with all that. */
export function profileView(view: ProfileView): TemplateResult {
  const { profile, level, save, print } = view;
  if (!profile.answered) return html`<p class="text">${msg('Nothing is answered yet. As soon as you answer, your profile grows here.', { id: 'profile-empty' })}</p>`;
  return html`
    ${missing(profile)} ${chart(profile)} ${table(view)} ${weakest(view, level)}
    ${heading(msg('Keep the result', { id: 'keep-result' }), level)}
    <p class="text">${msg('Nobody but you has your answers: they are gone when you leave this page.', { id: 'answers-stay' })}</p>
    <div class="row keep">
      <button type="button" class="button" @click=${() => save('csv')}>${msg('Download for a spreadsheet (CSV)', { id: 'save-csv' })}</button>
      <button type="button" class="button" @click=${() => save('json')}>${msg('Download (JSON)', { id: 'download-json' })}</button>
      <button type="button" class="button" @click=${print}>${msg('Print', { id: 'print' })}</button>
    </div>
  `;
}

function missing({ answered, statements }: Profile): TemplateResult | typeof nothing {
  const left = statements - answered;
  if (!left) return nothing;
  return html`<p class="notice">${plural(msg('{n, plural, one {# statement is not answered yet. The profile counts only the others.} other {# statements are not answered yet. The profile counts only the others.}}', { id: 'unanswered-statements' }), left)}</p>`;
}

/** A mean as a visitor reads it: `1.8`. */
export const meanInWords = (mean: number | undefined): string =>
  mean === undefined ? '–' : mean.toLocaleString(currentLocale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Bars with their names and numbers; to those who do not see them it is told as one sentence, and there is the table. */
const chart = ({ standings, weakest }: Profile) => html`
  <figure class="chart" part="chart" role="img" aria-label=${standings.map(({ dimension, mean }) => `${dimension.name.text}: ${meanInWords(mean)}`).join('; ')}>
    ${standings.map((standing) => bar(standing, weakest.includes(standing)))}
    <p class="scale">${answers.map((answer) => html`<span>${answerName(answer)}</span>`)}</p>
  </figure>
`;

function bar({ dimension, mean }: Standing, isWeakest: boolean): TemplateResult {
  const width = `${((mean ?? 0) / fullest) * 100}%`;
  return html`
    <div class=${isWeakest ? 'bar weak' : 'bar'}>
      <p class="bar-name">${resolved(dimension.name)}${isWeakest ? html`${' '}<span class="mark">${msg('weakest', { id: 'weakest-mark' })}</span>` : nothing}</p>
      <p class="mean">${meanInWords(mean)}</p>
      <svg width="100%" height="20" focusable="false">
        <rect class="ground" width="100%" height="20" rx="4"></rect>
        <rect class="filled" width=${width} height="20" rx="4"></rect>
        <line class="tick" x1="33.33%" x2="33.33%" y1="0" y2="20"></line>
        <line class="tick" x1="66.67%" x2="66.67%" y1="0" y2="20"></line>
      </svg>
    </div>
  `;
}

function table({ profile, go }: ProfileView): TemplateResult {
  return html`
    <details class="twin">
      <summary>${msg('The profile as a table', { id: 'profile-table' })}</summary>
      <div class="scroll"><table part="table">
        <thead>
          <tr>
            <th scope="col">${msg('Field', { id: 'dimension', desc: 'Column of a table: one of the fields in which a library rates itself' })}</th>
            <th scope="col">${msg('Mean, 0 to 3', { id: 'mean-column' })}</th>
            <th scope="col">${msg('Answered', { id: 'answered-column' })}</th>
          </tr>
        </thead>
        <tbody>
          ${profile.standings.map(
            (standing, index) => html`<tr>
              <th scope="row"><button type="button" class="plain" @click=${() => go(index)}>${resolved(standing.dimension.name)}</button>${profile.weakest.includes(standing) ? html`${' '}<span class="mark">${msg('weakest', { id: 'weakest-mark' })}</span>` : nothing}</th>
              <td>${meanInWords(standing.mean)}</td>
              <td>${standing.answered.toLocaleString(currentLocale())} / ${standing.dimension.statement.length.toLocaleString(currentLocale())}</td>
            </tr>`,
          )}
        </tbody>
      </table></div>
    </details>
  `;
}

function weakest(view: ProfileView, level: number): unknown {
  const { weakest, answered, statements, standings } = view.profile;
  if (!weakest.length) {
    if (answered < statements) return nothing;
    const isFull = standings[0]?.mean === fullest;
    const text = isFull
      ? msg('Everything holds fully. Tell other libraries how you got there!', { id: 'all-fully' })
      : msg('Your library stands alike everywhere. Begin where readers would notice it first.', { id: 'all-alike' });
    return html`<p class="notice">${text}</p>`;
  }
  const names = new Intl.ListFormat(currentLocale(), { type: 'conjunction' }).format(weakest.map(({ dimension }) => dimension.name.text));
  const materials = [...new Map(weakest.flatMap(({ dimension }) => dimension.material).map((each) => [each.url, each])).values()];
  return html`
    ${heading(msg('Where to begin', { id: 'where-to-begin' }), level)}
    <p class="text">${fill(msg('Your library is weakest in: {dimension}.', { id: 'weakest-is' }), names)}</p>
    ${materials.length
      ? html`<p class="text">${msg('These materials help there:', { id: 'helps-there' })}</p>
          <ul class="helps">
            ${materials.map((each) => html`<li>${reference(each, view)}</li>`)}
          </ul>`
      : nothing}
  `;
}

function reference(material: MaterialReference, { follow }: ProfileView): TemplateResult {
  const { url, name, learningResourceType, publisher } = material;
  const about = [learningResourceType && typeName(learningResourceType), publisher && nameOf('region', currentLocale(), publisher.addressCountry)].filter(Boolean).join(', ');
  return html`<a href=${ifDefined(webAddress(url))} rel="noopener" @click=${(event: MouseEvent) => follow(event, material)}>${name ? resolved(name) : url}</a>${about ? html`${' '}<span class="muted">${about}</span>` : nothing}`;
}
