import type { Topic } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale, msg } from '../shared/messages.ts';
import { fill, resolved } from '../shared/texts.ts';
import { entryTerm, entryText } from './entry-view.ts';

const dayInWords = (time: string) => new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'long' }).format(new Date(time));

/** The question, and what belongs to it. */
export function topicView(topic: Topic, level: number, languages: readonly string[]): TemplateResult {
  const { partner, question, introduction, rules, glossary, summary } = topic;
  return html`
    <p class="kind">${resolved(partner.name)}</p>
    <div role="heading" aria-level=${level} class="title" id="title" part="title" tabindex="-1">${resolved(question)}</div>
    ${introduction ? html`<p class="introduction">${resolved(introduction)}</p>` : nothing}
    ${summary
      ? html`<div class="summary" part="summary" role="group" aria-labelledby="summary">
          <div role="heading" aria-level=${Math.min(level + 1, 6)} class="part" id="summary">${msg('What has come of it', { id: 'dialogue-summary' })}</div>
          <p>${resolved(summary)}</p>
        </div>`
      : nothing}
    ${standing(topic)}
    ${rules || glossary.length
      ? html`<div class="asides">
          ${rules ? html`<details><summary>${msg('How we talk with each other', { id: 'dialogue-rules' })}</summary><p>${resolved(rules)}</p></details>` : nothing}
          ${glossary.length
            ? html`<details>
                <summary>${msg('Words that are hard to translate', { id: 'dialogue-words' })}</summary>
                <dl>${glossary.map((entry) => html`<dt>${entryTerm(entry)}</dt><dd>${entryText(entry, languages)}</dd>`)}</dl>
              </details>`
            : nothing}
        </div>`
      : nothing}
  `;
}

/** Whether one can take part, and if not, why. */
function standing({ state, isPaused, opens, closes }: Topic): TemplateResult | typeof nothing {
  const [title, text] = isPaused
    ? [msg('This conversation is paused.', { id: 'dialogue-paused' }), msg('The library has put it on hold for a while. Nothing that was written is lost; please come back later.', { id: 'dialogue-paused-next' })]
    : state === 'closed'
      ? [msg('This conversation has ended.', { id: 'dialogue-closed' })]
      : state === 'upcoming'
        ? [fill(msg('This conversation begins: {date}', { id: 'dialogue-upcoming' }), dayInWords(opens))]
        : [];
  if (title) return html`<div class="notice" part="notice"><p><strong>${title}</strong> ${text}</p></div>`;
  return closes ? html`<p class="muted">${fill(msg('One can take part until: {date}', { id: 'dialogue-until' }), dayInWords(closes))}</p>` : nothing;
}
