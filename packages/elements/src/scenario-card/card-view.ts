import type { Material, ResolvedText } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { licenceName, licenceUrl, minutesInWords, minutesOf, peopleInWords, levelName, typeName } from '../shared/material-terms.ts';
import { currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { fill, languageName, resolved } from '../shared/texts.ts';

export interface CardView {
  material: Material;
  /** Level of the title's heading, 1 to 6. */
  level: number;
  open: () => void;
}

/** A material at a glance: does it fit? */
export function cardView({ material, level, open }: CardView): TemplateResult {
  const { learningResourceType, scenario, url } = material;
  const label = msg('Open the scenario', { id: 'open-scenario' });
  return html`
    <article class="card" part="card" aria-labelledby="title">
      <p class="kind">${typeName(learningResourceType)}</p>
      ${title(material, level)}
      <p class="aim">${resolved(firstParagraph(material.description))}</p>
      <dl class="facts">${facts(material)}</dl>
      ${translationNote(material)}
      <div class="row">
        ${scenario
          ? html`<button type="button" class="button main open" @click=${open}>${label}</button>`
          : html`<a class="button main" href=${url} target="_blank" rel="noopener">${msg('Open its page', { id: 'open-page' })}</a>`}
      </div>
    </article>
  `;
}

/** The heading, with whose material it is. */
export const title = ({ name, publisher }: Material, level: number): TemplateResult => html`
  <div role="heading" aria-level=${level} class="title" id="title" tabindex="-1">${resolved(name)}</div>
  <p class="muted from">${resolved(publisher.name)}, ${nameOf('region', currentLocale(), publisher.addressCountry)}</p>
`;

const firstParagraph = ({ text, ...rest }: ResolvedText): ResolvedText => ({ ...rest, text: text.split(/\n\s*\n/)[0]! });

export const fact = (name: string, value: unknown): TemplateResult | typeof nothing => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing);

/** What decides whether a material fits. */
export const facts = ({ timeRequired, groupSize, educationalLevel, inLanguage, license }: Material): unknown[] => [
  fact(msg('Time', { id: 'time' }), timeRequired && minutesInWords(minutesOf(timeRequired))),
  fact(msg('Group', { id: 'group', desc: 'Followed by how many people it is for' }), groupSize && peopleInWords(groupSize)),
  fact(msg('Experience', { id: 'level', desc: 'Followed by how much experience those who lead it should have' }), educationalLevel && levelName(educationalLevel)),
  fact(msg('Languages', { id: 'languages', desc: 'Followed by the languages that it can be read in' }), inLanguage.map(languageName).join(', ')),
  fact(msg('Licence', { id: 'licence' }), html`<a href=${licenceUrl(license)} target="_blank" rel="noopener license">${licenceName(license)}</a>`),
];

/** That not all of it is in the reader's language. */
const translationNote = ({ untranslated, language }: Material) =>
  untranslated.length ? html`<p class="muted note">${fill(msg('Not all of it has been translated into {language} yet.', { id: 'partly' }), languageName(language))}</p>` : nothing;
