import type { Step, Supply } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { resolved } from '../shared/texts.ts';
import type { OpenedScenario } from './opened-scenario.ts';
import { adaptationName, partName } from './part-names.ts';
import { fewest, helpful, misfits, most, pieces, type Misfit } from './scaling.ts';
import { heading, paragraphs } from '../shared/writing.ts';

/** For how many people, whether that fits, and what they need: a list to tick off. */
export function suppliesView(view: OpenedScenario, level: number): TemplateResult {
  const { material, people, typed, isWrong, type } = view;
  const supply = material.scenario!.supply ?? [];
  return html`
    ${heading(partName('supply'), level)}
    <div class="people">
      <label for="people">${msg('How many people will come?', { id: 'how-many' })}</label>
      <input id="people" type="number" inputmode="numeric" min=${fewest} max=${most} aria-invalid=${isWrong} aria-describedby=${isWrong ? 'people-mistake' : nothing}
        .value=${typed} @input=${(event: Event) => type((event.target as HTMLInputElement).value)} />
    </div>
    ${isWrong ? html`<p class="mistake" id="people-mistake" role="alert">${msg('Please enter a whole number from 1 to 1000.', { id: 'people-wrong' })}</p>` : nothing}
    <div role="status">${fit(view)}</div>
    ${supply.length
      ? html`<ul class="supplies" part="supplies">
          ${supply.map((each) => item(each, people))}
        </ul>`
      : nothing}
  `;
}

const item = (supply: Supply, people: number) => html`
  <li>
    <label>
      <input type="checkbox" />
      <span class="name">${resolved(supply.name)}<br /><span class="muted small">${basis(supply)}</span></span>
      <span class="amount">${plural(msg('{n, plural, one {# piece} other {# pieces}}', { id: 'pieces', desc: 'How many of a thing are needed' }), pieces(supply, people))}</span>
    </label>
  </li>
`;

/** What the amount is counted by. */
function basis({ quantity, per, groupOf }: Supply): string {
  const each = (words: string) => `${quantity.toLocaleString(currentLocale())} ${words}`;
  if (per === 'person') return each(msg('for each person', { id: 'per-person', desc: 'After a number: 2 for each person' }));
  if (per === 'group' && groupOf) return each(plural(msg('{n, plural, one {for each # person} other {for each # people}}', { id: 'per-group', desc: 'After a number: 1 for each 4 people' }), groupOf));
  return msg('for all together', { id: 'per-session' });
}

/** Whether the scenario fits so many people, and what helps where it does not. */
function fit({ material, people }: OpenedScenario): TemplateResult {
  const scenario = material.scenario!;
  const found = misfits(scenario, people);
  if (!found.length) return html`<p class="fits">${plural(msg('{n, plural, one {Fits # person.} other {Fits # people.}}', { id: 'fits' }), people)}</p>`;
  const help = helpful(scenario, found);
  return html`
    <div class="notice" part="notice">
      <p><strong>${plural(msg('{n, plural, one {With # person this does not fit:} other {With # people this does not fit:}}', { id: 'misfits' }), people)}</strong></p>
      <ul>
        ${found.map((misfit) => html`<li>${misfit.step === undefined ? msg('the whole scenario', { id: 'whole' }) : stepName(scenario.step, misfit.step)}: ${limit(misfit)}</li>`)}
      </ul>
      ${help.map(({ to, text }) => html`<p><strong>${adaptationName(to)}</strong></p>${paragraphs(text)}`)}
    </div>
  `;
}

const stepName = (steps: readonly Step[], index: number) =>
  html`${msg('step', { id: 'step', desc: 'Followed by its number' })} ${index + 1}, ${resolved(steps[index]!.name)}`;

/** For how many people it works. */
export const limit = ({ is, limit }: Pick<Misfit, 'is' | 'limit'>): string =>
  is === 'too-few'
    ? plural(msg('{n, plural, one {at least # person} other {at least # people}}', { id: 'at-least' }), limit)
    : plural(msg('{n, plural, one {at most # person} other {at most # people}}', { id: 'at-most' }), limit);
