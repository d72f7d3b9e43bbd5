import type { RegistrationForm } from '@kopa/sdk';
import { html, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';
import { resolved } from '../shared/texts.ts';
import { idOf } from './form-view.ts';
import type { Mistake } from './rules.ts';

/** What is wrong and what to do, in a sentence. */
export function mistakeText({ field, kind }: Mistake): string {
  switch (kind) {
    case 'missing':
      return field === 'name'
        ? msg('Please enter your name.', { id: 'name-missing' })
        : field === 'email'
          ? msg('Please enter your e-mail address.', { id: 'email-missing' })
          : msg('Please answer this question.', { id: 'answer-missing' });
    case 'choose':
      return field === 'recurrenceId' ? msg('Please choose a date.', { id: 'date-missing' }) : msg('Please choose an answer.', { id: 'choice-missing' });
    case 'consent':
      return msg('Without your consent you cannot be registered. Please tick the box.', { id: 'consent-missing' });
    case 'sign':
      return msg('The sign @ is missing. Write the address like this: name@example.org', { id: 'email-sign' });
    case 'address':
      return msg('This is not a complete address. Write it like this: name@example.org', { id: 'email-address' });
    case 'too-long':
      return msg('This is too long. Please write it shorter.', { id: 'too-long' });
    default:
      return msg('This cannot be accepted. Please change it.', { id: 'other-mistake' });
  }
}

/** All mistakes with links to their fields. */
export function mistakesView(mistakes: readonly Mistake[], { questions }: Pick<RegistrationForm, 'questions'>): TemplateResult {
  const follow = (event: Event, mistake: Mistake) => {
    event.preventDefault();
    const field = ((event.currentTarget as Element).getRootNode() as ShadowRoot).getElementById(idOf(mistake.field));
    (field?.querySelector<HTMLElement>('input:not(:disabled)') ?? field)?.focus();
  };
  return html`
    <div class="notice" part="notice" role="group" aria-labelledby="notice-title" tabindex="-1">
      <p id="notice-title"><strong>${msg('Not sent yet. Please check:', { id: 'check' })}</strong></p>
      <ul>
        ${mistakes.map((mistake) => html`<li><a href="#${idOf(mistake.field)}" @click=${(event: Event) => follow(event, mistake)}>${labelOf(mistake.field, questions)}</a> – ${mistakeText(mistake)}</li>`)}
      </ul>
    </div>
  `;
}

export function labelOf(field: string, questions: RegistrationForm['questions']): TemplateResult | string {
  const question = questions.find(({ id }) => field === `answers/${id}`);
  if (question) return resolved(question.label);
  switch (field) {
    case 'recurrenceId':
      return msg('Which date?', { id: 'which-date' });
    case 'name':
      return msg('Your name', { id: 'name' });
    case 'email':
      return msg('E-mail address', { id: 'email' });
    case 'partySize':
      return msg('How many of you are coming?', { id: 'party' });
    default:
      return msg('What do you need in order to take part?', { id: 'needs' });
  }
}
