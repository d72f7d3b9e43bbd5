import type { Material, MaterialReference, ResolvedText } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { audienceName, competenceName, themeName } from '../shared/material-subjects.ts';
import { licenceName, licenceUrl, typeName } from '../shared/material-terms.ts';
import { currentLocale, msg, term } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { fill, languageName, resolved } from '../shared/texts.ts';
import { webAddress } from '../shared/web-address.ts';
import { heading, paragraphs } from '../shared/writing.ts';

/** Where and how a material is shown. */
export interface Place {
  feed: string;
  /** The material's identifier. */
  material: string;
  /** The language that the page asks for. */
  language: string;
  /** Level of the title's heading, 1 to 6. */
  level: number;
  /** Opens another material in this place. */
  open: (material: MaterialReference & { id: string }) => void;
}

/** What a library's costs are called; never run, but read by the tools that bring messages to the translators. */
export const costs = () => [
  msg('Free of charge', { id: 'cost-free', desc: 'What an experiment costs a library' }),
  msg('Low', { id: 'cost-low' }),
  msg('Medium', { id: 'cost-medium' }),
  msg('High', { id: 'cost-high' }),
];

/** All of an experiment or a collection; of any other material what all have. */
export function readingView(material: Material, place: Place): TemplateResult {
  const { learningResourceType, themes, name, publisher, description } = material;
  const below = Math.min(place.level + 1, 6);
  return html`
    <article class="reading" aria-labelledby="reading-title">
      <p class="kind">${[typeName(learningResourceType), ...themes.map(themeName)].join(' · ')}</p>
      <div role="heading" aria-level=${place.level} class="title" id="reading-title">${resolved(name)}</div>
      <p class="muted">${resolved(publisher.name)}, ${country(publisher.addressCountry)}</p>
      ${translationNote(material)}
      <div class="text aim">${paragraphs(description)}</div>
      <dl class="facts">${facts(material)}</dl>
      ${experiment(material, below)} ${chapters(material, place, below)} ${files(material, below)} ${origin(material, place, below)}
    </article>
  `;
}

const country = (code: string) => nameOf('region', currentLocale(), code);

const fact = (name: string, value: unknown) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing);

const facts = ({ experiment, audience, teaches, inLanguage, license }: Material) => [
  fact(msg('Place', { id: 'place', desc: 'Where an experiment took place' }), experiment && [experiment.addressLocality, country(experiment.addressCountry)].filter(Boolean).join(', ')),
  fact(msg('Cost', { id: 'cost', desc: 'Followed by what an experiment costs a library' }), experiment?.costClass && term('cost', experiment.costClass)),
  fact(msg('For', { id: 'for', desc: 'Followed by the people that the event is for' }), audience.map(audienceName).join(', ')),
  fact(msg('Competences', { id: 'competences', desc: 'Followed by what one learns' }), teaches.map(competenceName).join(', ')),
  fact(msg('Languages', { id: 'languages', desc: 'Followed by the languages that it can be read in' }), inLanguage.map(languageName).join(', ')),
  fact(msg('Licence', { id: 'licence' }), html`<a href=${licenceUrl(license)} target="_blank" rel="noopener license">${licenceName(license)}</a>`),
];

const translationNote = ({ untranslated, language }: Material) =>
  untranslated.length ? html`<p class="notice">${fill(msg('Not all of it has been translated into {language} yet.', { id: 'partly' }), languageName(language))}</p>` : nothing;

const part = (name: string, text: ResolvedText | undefined, level: number) => (text ? html`${heading(name, level)}<div class="text">${paragraphs(text)}</div>` : nothing);

function experiment({ experiment }: Material, level: number): unknown {
  if (!experiment) return nothing;
  const { problem, approach, participants, results, failed, advice = [], links = [] } = experiment;
  return html`
    ${part(msg('What the problem was', { id: 'experiment-problem' }), problem, level)} ${part(msg('What was tried', { id: 'experiment-approach' }), approach, level)}
    ${part(msg('Who took part', { id: 'experiment-participants' }), participants, level)} ${part(msg('What came of it', { id: 'experiment-results' }), results, level)}
    ${part(msg('What did not work', { id: 'experiment-failed' }), failed, level)}
    ${list(msg('Advice to others', { id: 'experiment-advice' }), advice.map((each) => paragraphs(each)), level)}
    ${list(msg('Read on', { id: 'experiment-links', desc: 'Heading of a list of links about an experiment' }), links.map(({ href, title }) => link(href, resolved(title))), level)}
  `;
}

const list = (name: string, items: unknown[], level: number) =>
  items.length
    ? html`${heading(name, level)}
        <ul class="text">
          ${items.map((item) => html`<li>${item}</li>`)}
        </ul>`
    : nothing;

/** A link out, or only its text where its address leads nowhere safe. */
function link(url: string | undefined, text: unknown): unknown {
  const address = webAddress(url);
  return address ? html`<a href=${address} rel="noopener">${text}</a>` : text;
}

const chapters = ({ collection }: Material, place: Place, level: number) =>
  collection?.chapter.map(
    ({ name, description, hasPart }) => html`
      ${heading(resolved(name), level)} ${description ? html`<div class="text">${paragraphs(description)}</div>` : nothing}
      <ul class="parts">
        ${hasPart.map((each) => html`<li>${reference(each, place)}</li>`)}
      </ul>
    `,
  ) ?? nothing;

/** Another material, to open in this place, or a page elsewhere. */
function reference(material: MaterialReference, { open }: Place): TemplateResult {
  const { id, url, name, learningResourceType, publisher } = material;
  const follow = (event: MouseEvent) => {
    if (!id || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open({ ...material, id });
  };
  const about = [learningResourceType && typeName(learningResourceType), publisher && country(publisher.addressCountry)].filter(Boolean).join(', ');
  return html`<a href=${ifDefined(webAddress(url))} rel="noopener" data-material=${id ?? nothing} @click=${follow}>${name ? resolved(name) : url}</a>${about ? html`${' '}<span class="muted">${about}</span>` : nothing}`;
}

const files = ({ associatedMedia }: Material, level: number) =>
  list(
    msg('Files', { id: 'files' }),
    associatedMedia.map(({ name, state, contentUrl }) =>
      state === 'available' ? link(contentUrl, resolved(name)) : html`${resolved(name)} <span class="muted">– ${msg('this file is missing; please ask the publisher', { id: 'file-missing' })}</span>`,
    ),
    level,
  );

function origin({ creator, isBasedOn, isPartOf, citation }: Material, place: Place, level: number): unknown {
  const entry = (name: string, all: unknown[]) => (all.length ? html`<div><dt>${name}</dt><dd>${all.map((each) => html`<p>${each}</p>`)}</dd></div>` : nothing);
  if (![...creator, ...isBasedOn, ...isPartOf, ...citation].length) return nothing;
  return html`
    ${heading(msg('Where it comes from', { id: 'lineage' }), level)}
    <dl class="origin">
      ${entry(msg('Made by', { id: 'made-by', desc: 'Followed by the authors' }), creator.map(({ name }) => name))}
      ${entry(msg('Based on', { id: 'based-on', desc: 'Followed by links to the materials that the event makes use of' }), isBasedOn.map((each) => reference(each, place)))}
      ${entry(msg('Part of', { id: 'part-of', desc: 'Followed by links to collections' }), isPartOf.map((each) => reference(each, place)))}
      ${entry(msg('Sources', { id: 'sources' }), citation.map(({ name, url, pages }) => html`${link(url, name)}${pages ? `, ${pages}` : nothing}`))}
    </dl>
  `;
}
