import type { Material, ResolvedText, Scenario } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { audienceName, competenceName, themeName } from '../shared/material-subjects.ts';
import { typeName } from '../shared/material-terms.ts';
import { msg } from '../shared/messages.ts';
import { fill, languageName } from '../shared/texts.ts';
import { fact, facts, title } from './card-view.ts';
import { doingView } from './doing-view.ts';
import { mediaView } from './media-view.ts';
import type { OpenedScenario } from './opened-scenario.ts';
import { adaptationName, partName } from './part-names.ts';
import { relatedView } from './related-view.ts';
import { stepsView } from './steps-view.ts';
import { suppliesView } from './supplies-view.ts';
import { partsOf } from './untranslated.ts';
import { heading, paragraphs } from '../shared/writing.ts';

/** All of a scenario: what one needs to choose, prepare and lead it. */
export function openedView(view: OpenedScenario): TemplateResult {
  const { material, level, close } = view;
  const { learningResourceType, themes, description, audience, teaches } = material;
  const scenario = material.scenario!;
  const below = Math.min(level + 1, 6);
  return html`
    <article class="opened" part="opened" aria-labelledby="title" @keydown=${(event: KeyboardEvent) => leave(event, close)}>
      ${close ? html`<button type="button" class="button back" @click=${close}>${msg('Back to the card', { id: 'back-to-card' })}</button>` : nothing}
      <p class="kind">${[typeName(learningResourceType), ...themes.map(themeName)].join(' · ')}</p>
      ${title(material, level)} ${translationNotes(material)}
      <div class="aim">${paragraphs(description)}</div>
      <dl class="facts">
        ${facts(material)} ${fact(msg('For', { id: 'for', desc: 'Followed by the people that the event is for' }), audience.map(audienceName).join(', '))}
        ${fact(msg('Competences', { id: 'competences', desc: 'Followed by what one learns' }), teaches.map(competenceName).join('; '))}
      </dl>
      ${doingView(view)} ${list('aims', scenario.aims, below)} ${suppliesView(view, below)} ${text('preparation', scenario.preparation, below)}
      ${text('space', scenario.space, below)} ${stepsView(view, below)} ${adaptations(scenario, below)} ${list('risk', scenario.risk, below)}
      ${list('evaluation', scenario.evaluation, below)} ${mediaView(material, below)} ${relatedView(view, below)}
    </article>
  `;
}

/** Escape leads back, but not out of what somebody is writing. */
function leave(event: KeyboardEvent, close: (() => void) | undefined) {
  if (event.key === 'Escape' && !/^(input|textarea|select)$/.test((event.target as Element).localName)) close?.();
}

const text = (part: string, content: ResolvedText | undefined, level: number) => (content ? html`${heading(partName(part), level)}${paragraphs(content)}` : nothing);

const list = (part: string, items: readonly ResolvedText[] | undefined, level: number) =>
  items?.length
    ? html`${heading(partName(part), level)}
        <ul>
          ${items.map((item) => html`<li>${paragraphs(item)}</li>`)}
        </ul>`
    : nothing;

const adaptations = ({ adaptation }: Scenario, level: number) =>
  adaptation?.length
    ? html`${heading(partName('adaptation'), level)}
        <dl class="pairs">
          ${adaptation.map(({ to, text }) => html`<div><dt>${adaptationName(to)}</dt><dd>${paragraphs(text)}</dd></div>`)}
        </dl>`
    : nothing;

/** Which parts are in another language than the reader's, and which translations nobody has checked. */
function translationNotes({ untranslated, language, name, description }: Material): TemplateResult | typeof nothing {
  const parts = partsOf(untranslated).map(({ name, numbers }) => [partName(name), ...(numbers.length ? [`(${numbers.join(', ')})`] : [])].join(' '));
  const states = [name, description].map(({ state }) => state);
  const notes = [
    parts.length ? `${fill(msg('Not yet translated into {language}:', { id: 'not-translated', desc: 'Followed by parts of the page' }), languageName(language))} ${parts.join(', ')}.` : '',
    states.includes('machine') ? msg('Translated by a program, not yet checked by a person.', { id: 'text-machine' }) : '',
    states.includes('outdated') ? msg('The original has changed since this translation was made.', { id: 'text-outdated' }) : '',
  ].filter(Boolean);
  return notes.length ? html`<p class="notice note">${notes.join(' ')}</p>` : nothing;
}
