import type { MaterialSummary } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { themeName } from '../shared/material-subjects.ts';
import { licenceName, minutesInWords, minutesOf, peopleInWords, typeName } from '../shared/material-terms.ts';
import { materialPageUrl } from '../shared/material-url.ts';
import { currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { plural } from '../shared/plural.ts';
import { languageName, resolved } from '../shared/texts.ts';
import { aimOf } from './aim.ts';

export interface Results {
  items: MaterialSummary[];
  /** Address of the feed. */
  feed: string;
  /** The language that the page asks for. */
  language: string;
  /** Level of each title's heading, 1 to 6. */
  level: number;
  open: (material: MaterialSummary) => void;
}

/** What was found, as a list of articles. */
export const resultsView = (view: Results): TemplateResult => html`
  <ul class="results" part="results">
    ${view.items.map((material) => html`<li>${result(material, view)}</li>`)}
  </ul>
`;

function result(material: MaterialSummary, { feed, language, level, open }: Results): TemplateResult {
  const { id, learningResourceType, themes, name, description } = material;
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open(material);
  };
  return html`
    <article class="result" part="result" aria-labelledby=${`name-${id}`}>
      <p class="kind">${[typeName(learningResourceType), ...themes.map(themeName)].join(' · ')}</p>
      <div role="heading" aria-level=${level} class="name" id=${`name-${id}`}>
        <a href=${materialPageUrl(feed, id, language)} data-material=${id} @click=${follow}>${resolved(name)}</a>
      </div>
      <p class="aim">${resolved({ ...description, text: aimOf(description.text) })}</p>
      <dl class="about">${facts(material)}</dl>
    </article>
  `;
}

/** What decides whether a material fits; the labels are for those who do not see the line. */
const facts = ({ timeRequired, groupSize, inLanguage, license, addressCountry, publisher }: MaterialSummary) => [
  fact(msg('Time', { id: 'time' }), timeRequired && minutesInWords(minutesOf(timeRequired))),
  fact(msg('Group', { id: 'group', desc: 'Followed by how many people it is for' }), groupSize && peopleInWords(groupSize)),
  fact(msg('Country', { id: 'filter-country' }), nameOf('region', currentLocale(), addressCountry ?? publisher.addressCountry)),
  fact(msg('Languages', { id: 'languages', desc: 'Followed by the languages that it can be read in' }), languagesInWords(inLanguage)),
  fact(msg('Licence', { id: 'licence' }), licenceName(license)),
];

const fact = (name: string, value: string | undefined) => (value ? html`<div><dt class="hidden">${name}</dt><dd>${value}</dd></div>` : nothing);

/** Few languages by their names, and so those that the reader may not know; many by their number. */
const languagesInWords = (languages: readonly string[]) =>
  languages.length > 3 && languages.includes(currentLocale()) ? plural(msg('{n, plural, one {in # language} other {in # languages}}', { id: 'language-count' }), languages.length) : languages.map(languageName).join(', ');
