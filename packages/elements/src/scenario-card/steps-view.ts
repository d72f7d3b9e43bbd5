import type { Material, Step } from '@kopa/sdk';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { minutesInWords } from '../shared/material-terms.ts';
import { msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { resolved } from '../shared/texts.ts';
import { fileLink } from './media-view.ts';
import type { OpenedScenario } from './opened-scenario.ts';
import { partName } from './part-names.ts';
import { misfits } from './scaling.ts';
import { limit } from './supplies-view.ts';
import { clockOf, timeline, type TimedStep } from './timeline.ts';
import { heading, paragraphs } from '../shared/writing.ts';

/** The steps, with a clock that runs from the beginning. */
export function stepsView({ material, people }: OpenedScenario, level: number): TemplateResult {
  const scenario = material.scenario!;
  const steps = timeline(scenario.step);
  const count = plural(msg('{n, plural, one {# step} other {# steps}}', { id: 'step-count' }), steps.length);
  const total = steps.at(-1)?.to ?? 0;
  const limits = misfits(scenario, people);
  return html`
    ${heading(partName('step'), level)}
    <p class="muted">${count}, ${minutesInWords(total)}</p>
    <svg class="strip" viewBox="0 0 ${total} 1" preserveAspectRatio="none" aria-hidden="true">
      ${steps.map(({ from, step }) => svg`<rect x=${from} width=${step.minutes} height="1" />`)}
    </svg>
    <ol class="steps" part="steps">
      ${steps.map((timed, index) => stepView(timed, index + 1, material, Math.min(level + 1, 6), limits.filter(({ step }) => step === index).map(limit)))}
    </ol>
  `;
}

function stepView({ step, from, to }: TimedStep, number: number, material: Material, level: number, limits: string[]): TemplateResult {
  return html`
    <li>
      <p class="clock">${clockOf(from)}–${clockOf(to)}<span class="muted small">${minutesInWords(step.minutes)}</span></p>
      <div>
        <div role="heading" aria-level=${level} class="step-name">${number}. ${resolved(step.name)}</div>
        ${limits.map((words) => html`<p class="badge">${words}</p>`)}
        <dl class="pairs">
          <div><dt>${msg('Facilitator', { id: 'facilitator', desc: 'Followed by what whoever leads the activity does' })}</dt><dd>${paragraphs(step.facilitator)}</dd></div>
          <div><dt>${msg('Participants', { id: 'participants', desc: 'Followed by what they do' })}</dt><dd>${paragraphs(step.participants)}</dd></div>
          ${step.tip ? html`<div class="tip"><dt>${msg('Tip', { id: 'tip' })}</dt><dd>${paragraphs(step.tip)}</dd></div>` : nothing} ${handouts(step, material)}
        </dl>
      </div>
    </li>
  `;
}

function handouts({ media = [] }: Step, { associatedMedia }: Material): TemplateResult | typeof nothing {
  const files = associatedMedia.filter(({ id }) => media.includes(id));
  return files.length ? html`<div><dt>${msg('Hand-out', { id: 'handout' })}</dt><dd>${files.map((file) => html`<p>${fileLink(file)}</p>`)}</dd></div>` : nothing;
}
