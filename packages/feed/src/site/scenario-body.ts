import type { Material, MediaObject, Scenario } from '@kopa/contract';
import { resolved } from './event-list.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { fileLink, listSection, misfitOf, paragraphs, section, termOf, textSection } from './material-parts.ts';
import { naming, numberOf, timeLong } from './material-words.ts';
import { countedOf } from './registration-words.ts';
import type { Language } from './words.ts';

type Step = Scenario['step'][number];
type Supply = NonNullable<Scenario['supply']>[number];

export interface ScenarioShown {
  material: Material;
  language: Language;
  /** For how many people the supplies are counted. */
  people: number;
}

/** Everything that one needs to lead the activity, in the order in which one needs it. */
export function scenarioBody(shown: ScenarioShown): Html {
  const { material, language } = shown;
  const { aims, preparation, space, risk, evaluation, adaptation } = material.scenario!;
  const others = adaptation?.map(({ to, text }) => html`<div><dt>${termOf('adaptation', to, language)}</dt><dd>${paragraphs(text, language)}</dd></div>`);
  return html`${listSection('aims', aims, language)}
${suppliesOf(shown)}
${textSection('preparation', preparation, language)}
${textSection('space', space, language)}
${stepsOf(shown)}
${section('adaptation', others?.length ? html`<dl class="pairs">${others}</dl>` : undefined, language)}
${listSection('risk', risk, language)}
${listSection('evaluation', evaluation, language)}`;
}

/** A table to tick off, counted for the group; whether the group is one that the scenario is for. */
function suppliesOf({ material, language, people }: ScenarioShown): Html | undefined {
  const { supply = [], groupSize } = material.scenario!;
  if (supply.length === 0) return undefined;
  const tell = naming(language);
  const misfit = misfitOf(groupSize, people, language);
  const rows = supply.map(
    (one) => html`<tr><td class="tick-box"><span></span></td><td class="number">${pieces(one, people).toLocaleString(language)}</td><th scope="row">${resolved(one.name, language)}</th><td class="quiet">${perOf(one, language)}</td></tr>\n`,
  );
  return html`<section class="part"><h2>${tell('supply')} <span class="count">${countedOf('people', people, language)}</span></h2>
${misfit === undefined ? undefined : html`<p class="badge status">${misfit}</p>`}
<table class="supplies"><thead><tr><td></td><th scope="col">${tell('amount')}</th><th scope="col">${tell('item')}</th><th scope="col">${tell('counted')}</th></tr></thead>
<tbody>${rows}</tbody></table></section>`;
}

/** How many whole pieces a group of `people` needs. */
export function pieces({ quantity, per, groupOf }: Pick<Supply, 'quantity' | 'per' | 'groupOf'>, people: number): number {
  const times = per === 'person' ? people : per === 'group' ? Math.ceil(people / (groupOf ?? people)) : 1;
  // 1.1 × 10 is 11.000000000000002.
  return Math.ceil(Number((quantity * times).toFixed(6)));
}

function perOf({ quantity, per, groupOf }: Supply, language: Language): string {
  const tell = naming(language);
  const each = quantity === 1 ? '' : `${quantity.toLocaleString(language)} `;
  if (per === 'person') return `${each}${tell('perPerson')}`;
  return per === 'group' ? `${each}${numberOf('perGroup', groupOf ?? 2, language)}` : `${each}${tell('perSession')}`;
}

/** The steps, with a clock that runs from the beginning. */
function stepsOf({ material, language, people }: ScenarioShown): Html {
  const { step } = material.scenario!;
  const total = step.reduce((sum, { minutes }) => sum + minutes, 0);
  let now = 0;
  const items = step.map((one) => {
    const from = now;
    now += one.minutes;
    return stepOf(one, [from, now], { material, language, people });
  });
  return html`<section class="part"><h2>${naming(language)('step')} <span class="count">${numberOf('steps', step.length, language)}, ${timeLong(total, language)}</span></h2>
<ol class="steps">${items}</ol></section>`;
}

function stepOf({ name, minutes, facilitator, participants, tip, media = [], groupSize }: Step, [from, to]: [number, number], { material, language, people }: ScenarioShown): Html {
  const tell = naming(language);
  const files = media.map((id) => material.associatedMedia.find((one) => one.id === id)).filter((one): one is MediaObject => one !== undefined);
  const misfit = groupSize && misfitOf(groupSize, people, language);
  const pair = (word: 'facilitator' | 'participants' | 'tip' | 'handout', content: Html | undefined) => content && html`<div class="${word}"><dt>${tell(word)}</dt><dd>${content}</dd></div>`;
  return html`<li class="step"><p class="clock">${clock(from)}–${clock(to)} <span class="quiet">${timeLong(minutes, language)}</span></p>
<div><h3>${resolved(name, language)}</h3>
${misfit === undefined ? undefined : html`<p class="badge status">${misfit}</p>`}
<dl class="pairs">${pair('facilitator', paragraphs(facilitator, language))}${pair('participants', paragraphs(participants, language))}${pair('tip', tip && paragraphs(tip, language))}
${pair('handout', files.length > 0 ? html`${files.map((file) => html`<p>${fileLink(file, language)}</p>`)}` : undefined)}</dl></div></li>
`;
}

/** Minutes from the beginning as a clock shows them: `1:05`. */
const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
