import type { Material, Run } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { peopleInWords } from '../shared/material-terms.ts';
import { materialPageUrl } from '../shared/material-url.ts';
import { currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { plural } from '../shared/plural.ts';
import { resolved } from '../shared/texts.ts';
import { webAddress } from '../shared/web-address.ts';
import type { OpenedScenario } from './opened-scenario.ts';
import { dateInWords, heading, paragraphs } from '../shared/writing.ts';

/** What others have made of it and what comes: runs, events, where it is from and what came of it. */
export function relatedView(view: OpenedScenario, level: number): TemplateResult {
  const { material } = view;
  return html`${runs(view, level)} ${events(material, level)} ${lineage(view, level)}`;
}

function runs({ material, run, running, isRunning }: OpenedScenario, level: number): TemplateResult {
  return html`
    ${heading(msg('Who has run it', { id: 'runs' }), level)}
    ${material.runs.length
      ? html`<ul class="runs">
          ${material.runs.map(runView)}
        </ul>`
      : html`<p class="muted">${msg('Nobody has told of it yet.', { id: 'no-runs' })}</p>`}
    <button type="button" class="button run" aria-expanded=${isRunning} @click=${run}>${msg('We have run it', { id: 'we-ran-it', desc: 'Button: opens a form' })}</button>
    ${running === 'asked' || running === undefined
      ? nothing
      : running === 'failed'
        ? html`<p class="mistake run-failed" role="alert" tabindex="-1">${msg('The form could not be loaded. Please try again.', { id: 'run-form-failed' })}</p>`
        : running}
  `;
}

const runView = ({ date, addressLocality, addressCountry, groupSize, changes, inLanguage }: Run) => html`
  <li>
    <p>
      <strong>${addressLocality}${addressCountry ? `, ${country(addressCountry)}` : nothing}</strong><br />
      <span class="muted">${[dateInWords(date), ...(groupSize ? [peopleInWords({ minValue: groupSize, maxValue: groupSize })] : [])].join(' · ')}</span>
    </p>
    ${changes ? paragraphs({ text: changes, inLanguage: inLanguage ?? currentLocale() }) : nothing}
  </li>
`;

const country = (code: string) => nameOf('region', currentLocale(), code);

function events({ events }: Material, level: number): TemplateResult | typeof nothing {
  if (!events.length) return nothing;
  return html`
    ${heading(msg('Coming events with it', { id: 'events-with-it', desc: '“It” is the scenario' }), level)}
    <ul>
      ${events.map(
        ({ title, start, showWithoutTime, addressLocality, url }) => html`<li>
          <a href=${ifDefined(webAddress(url))} rel="noopener">${resolved(title)}</a><br />
          <span class="muted">${[dateInWords(start, !showWithoutTime), ...(addressLocality ? [addressLocality] : [])].join(' · ')}</span>
        </li>`,
      )}
    </ul>
  `;
}

type Reference = Material['isBasedOn'][number];

const reference = ({ url, name, publisher }: Reference) =>
  html`<a href=${ifDefined(webAddress(url))} rel="noopener">${name ? resolved(name) : url}</a>${publisher ? html`<span class="muted">, ${country(publisher.addressCountry)}</span>` : nothing}`;

function lineage(view: OpenedScenario, level: number): TemplateResult | typeof nothing {
  const { isBasedOn, isPartOf, citation, adaptations } = view.material;
  if (![...isBasedOn, ...isPartOf, ...citation].length && !adaptations) return nothing;
  const entry = (name: string, all: unknown[]) => (all.length ? html`<div><dt>${name}</dt><dd>${all.map((each) => html`<p>${each}</p>`)}</dd></div>` : nothing);
  return html`
    ${heading(msg('Where it comes from', { id: 'lineage' }), level)}
    <dl class="pairs">
      ${entry(msg('Based on', { id: 'based-on', desc: 'Followed by links to the materials that the event makes use of' }), isBasedOn.map(reference))}
      ${entry(msg('Part of', { id: 'part-of', desc: 'Followed by links to collections' }), isPartOf.map(reference))}
      ${entry(msg('Sources', { id: 'sources' }), citation.map(source))} ${adaptations ? entry(msg('Made of it', { id: 'made-of-it', desc: 'Followed by adaptations by others' }), [adapted(view)]) : nothing}
    </dl>
  `;
}

function source({ name, url, pages }: Material['citation'][number]): TemplateResult {
  const address = webAddress(url);
  return html`${address ? html`<a href=${address} rel="noopener">${name}</a>` : name}${pages ? `, ${pages}` : nothing}`;
}

/** What others have made of it: how many, and once somebody asks, which. */
function adapted({ material, adaptations, askForAdaptations, feed, language }: OpenedScenario): TemplateResult {
  if (typeof adaptations === 'object')
    return html`<span class="adaptations"
      >${adaptations.map(
        ({ id, name, publisher }) => html`<span><a href=${materialPageUrl(feed, id, language)} rel="noopener">${resolved(name)}</a><span class="muted">, ${country(publisher.addressCountry)}</span></span>`,
      )}</span
    >`;
  const count = plural(msg('{n, plural, one {# adaptation} other {# adaptations}}', { id: 'adaptation-count' }), material.adaptations);
  return html`<button type="button" class="plain" aria-disabled=${adaptations === 'asked'} @click=${askForAdaptations}>${count}</button>
    ${adaptations === 'failed' ? html`<span class="mistake" role="alert">${msg('They could not be loaded. Please try again.', { id: 'adaptations-failed' })}</span>` : nothing}`;
}
