import type { Registration } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale, msg } from '../shared/messages.ts';
import { fill, resolved } from '../shared/texts.ts';
import { dateOf, timeOf } from './dates.ts';
import type { Answer } from './draft.ts';
import { fieldsView, type FormView } from './form-view.ts';
import { labelOf } from './mistakes.ts';
import { occasionView } from './occasion-view.ts';
import { printRegistration } from './print.ts';
import { clockOf, isActive, outcomeOf, partsOf, secondsToUndo } from './registered.ts';

/** What is asked before it is done. */
export type Question = 'cancel' | 'erase';

export interface RegisteredView {
  level: number;
  language: string;
  feed: string;
  registration: Registration;
  question: Question | undefined;
  note: 'saved' | 'first-sent' | undefined;
  notice: unknown;
  isBusy: boolean;
  ask: (question: Question | undefined) => void;
  change: () => void;
  accept: () => void;
  cancel: () => void;
  undo: () => void;
  erase: () => void;
  /** Starts over with an empty form. */
  again: () => void;
}

const below = (level: number) => Math.min(level + 1, 6);

const heading = (level: number, text: string) => html`<div role="heading" aria-level=${below(level)} class="result" id="result" tabindex="-1">${text}</div>`;

/** The visitor's own registration. */
export function registeredView(view: RegisteredView): TemplateResult {
  const { level, registration, notice, note, question } = view;
  const { title, next } = outcomeOf(registration);
  return html`
    ${occasionView(registration.occurrence, level)}
    <div class="outcome ${registration.status}">
      ${heading(level, title)} ${next.map((sentence) => html`<p>${sentence}</p>`)}
      ${note === 'saved' ? html`<p>${msg('Your changes are saved.', { id: 'saved' })}</p>` : nothing}
      ${note === 'first-sent' ? html`<p>${msg('This is what you sent first. If something has changed since, you can correct it below.', { id: 'first-sent' })}</p>` : nothing}
      ${isActive(registration) ? number(registration) : nothing} ${mainButtons(view)}
    </div>
    ${notice} ${question ? questionView(view, question) : buttons(view)} ${data(registration)} ${dataButtons(view)}
  `;
}

const button = (label: string, act: () => void, { main = false, busy = false, name = '' } = {}) =>
  html`<button type="button" class="button ${main ? 'main' : ''} ${name}" aria-disabled=${busy} @click=${act}>${label}</button>`;

function number({ id }: Registration): TemplateResult {
  const [first, second] = partsOf(id);
  const copied = msg('Copied', { id: 'number-copied' });
  const copy = async ({ currentTarget }: Event) => {
    const target = currentTarget as HTMLElement;
    await navigator.clipboard?.writeText(id).then(() => (target.textContent = copied), () => {});
  };
  return html`
    <p class="number-line">
      <span class="muted">${msg('Your number:', { id: 'number' })}</span>
      <span class="number" part="number">${first}<span class="gap"></span>${second}</span>
      ${'clipboard' in navigator ? html`<button type="button" class="button small" @click=${copy}>${msg('Copy', { id: 'copy-number' })}</button>` : nothing}
    </p>
  `;
}

/** What the visitor will most likely want to do now. */
function mainButtons({ registration, isBusy: busy, accept, cancel, undo, again }: RegisteredView): unknown {
  const { status, undoUntil, occurrence } = registration;
  if (status === 'offered')
    return html`<p class="row">
      ${button(msg('Accept', { id: 'accept' }), accept, { main: true, busy })} ${button(msg('Decline', { id: 'decline' }), cancel, { busy })}
    </p>`;
  const left = secondsToUndo(registration);
  if (status === 'cancelled' && left && undoUntil)
    return html`<p>${fill(msg('You can undo this until {time}', { id: 'undo-until' }), timeOf(currentLocale(), undoUntil, occurrence.timeZone))} <span class="clock" aria-hidden="true">${clockOf(left)}</span></p>
      <p class="row">${button(msg('Undo the cancellation', { id: 'undo' }), undo, { main: true, busy })}</p>`;
  return isActive(registration) ? nothing : html`<p class="row">${button(msg('Register again', { id: 'again' }), again, { main: true })}</p>`;
}

function buttons(view: RegisteredView): unknown {
  const { registration, feed, language, change, ask, again } = view;
  if (!isActive(registration)) return nothing;
  const file = `${feed.replace(/\/*$/, '')}/v1/events.ics?${new URLSearchParams({ event: registration.eventId, language })}`;
  const print = ({ currentTarget }: Event) => printRegistration((currentTarget as Element).getRootNode() as ShadowRoot, registration);
  return html`
    <p class="row">
      ${button(msg('Correct', { id: 'correct', desc: 'A button: the visitor changes what they have entered' }), change, { name: 'change' })}
      ${['waiting', 'refused'].includes(registration.status) ? nothing : html`<a class="button" href=${file}>${msg('Add to calendar', { id: 'add-to-calendar' })}</a>`}
      <button type="button" class="button" @click=${print}>${msg('Print', { id: 'print' })}</button>
      ${button(registration.status === 'waiting' ? msg('Leave the waiting list', { id: 'leave-list' }) : msg('Cancel the registration', { id: 'cancel-own' }), () => ask('cancel'), { name: 'cancel' })}
    </p>
    <p><button type="button" class="plain" @click=${again}>${msg('Register another person', { id: 'another' })}</button></p>
  `;
}

/** One more question before something is given up. */
function questionView({ registration, isBusy: busy, ask, cancel, erase }: RegisteredView, question: Question): TemplateResult {
  const isList = registration.status === 'waiting';
  const [what, then, yes, act] =
    question === 'cancel'
      ? [
          isList ? msg('Leave the waiting list?', { id: 'leave-sure' }) : msg('Cancel the registration?', { id: 'cancel-sure' }),
          isList ? msg('You would lose your position.', { id: 'leave-then' }) : msg('You can undo it within 15 minutes.', { id: 'cancel-then' }),
          isList ? msg('Yes, leave', { id: 'leave-yes' }) : msg('Yes, cancel', { id: 'cancel-yes' }),
          cancel,
        ] as const
      : [
          msg('Erase everything about you now?', { id: 'erase-sure' }),
          msg('This cancels the registration too. It cannot be undone.', { id: 'erase-then' }),
          msg('Yes, erase', { id: 'erase-yes' }),
          erase,
        ] as const;
  return html`
    <div class="notice question" part="notice" role="group" aria-labelledby="question" tabindex="-1">
      <p id="question"><strong>${what}</strong><br />${then}</p>
      <p class="row">${button(yes, act, { busy, name: 'yes' })} ${button(msg('No, keep it', { id: 'no-keep' }), () => ask(undefined))}</p>
    </div>
  `;
}

/** What is kept, and until when. */
function data(registration: Registration): TemplateResult | typeof nothing {
  const { name, email, partySize, accessNeeds, answers = {}, questions, retention, occurrence } = registration;
  const locale = currentLocale();
  const entry = (label: unknown, value: unknown, until?: string) =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}${until ? html`<br /><span class="kept">${fill(msg('Kept until {date}', { id: 'kept' }), dateOf(locale, until, occurrence.timeZone))}</span>` : nothing}</dd>
    </div>`;
  return html`
    <dl>
      ${name ? entry(msg('Your name', { id: 'name' }), name, retention.name) : nothing} ${email ? entry(msg('E-mail address', { id: 'email' }), email, retention.email) : nothing}
      ${partySize > 1 ? entry(msg('People', { id: 'people' }), partySize.toLocaleString(locale)) : nothing}
      ${questions.map(({ id }) => (answers[id] === undefined ? nothing : entry(labelOf(`answers/${id}`, questions), answerText(registration, id, answers[id]), retention.answers[id])))}
      ${accessNeeds ? entry(labelOf('accessNeeds', questions), accessNeeds, retention.accessNeeds) : nothing}
    </dl>
  `;
}

function answerText({ questions }: Registration, id: string, answer: Answer): unknown {
  if (answer === true) return msg('Yes', { id: 'yes' });
  if (answer === false) return msg('No', { id: 'no' });
  const options = questions.find((question) => question.id === id)?.options;
  const label = (value: string) => {
    const option = options?.find((each) => each.value === value);
    return option ? resolved(option.label) : value;
  };
  return Array.isArray(answer) ? answer.map((value, index) => html`${index ? ', ' : nothing}${label(value)}`) : label(answer);
}

function dataButtons({ registration, question, ask }: RegisteredView): unknown {
  if (question) return nothing;
  return html`<p class="row end">
    <button type="button" class="plain" @click=${() => download(registration)}>${msg('Download my data', { id: 'download' })}</button>
    <button type="button" class="plain erase" @click=${() => ask('erase')}>${msg('Erase my data now', { id: 'erase' })}</button>
  </p>`;
}

/** Everything that the feed has answered, as a file. */
function download(registration: Registration): void {
  const url = URL.createObjectURL(new Blob([`${JSON.stringify(registration, null, 2)}\n`], { type: 'application/json' }));
  Object.assign(document.createElement('a'), { href: url, download: `${registration.id}.json` }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export interface ChangeView extends Pick<FormView, 'draft' | 'mistake' | 'changed'> {
  level: number;
  registration: Registration;
  maximumPartySize: number;
  notice: unknown;
  isBusy: boolean;
  save: (event: Event) => void;
  back: () => void;
}

/** The form again, to correct what was entered. */
export function changeView({ level, registration, maximumPartySize, notice, isBusy, save, back, ...view }: ChangeView): TemplateResult {
  const { occurrence, questions, retention } = registration;
  return html`
    ${occasionView(occurrence, level)}
    <div class="outcome">${heading(level, msg('Correct your registration', { id: 'correct-title' }))}</div>
    <form part="form" novalidate @submit=${save}>
      ${notice} ${fieldsView({ ...view, form: { questions, retention, maximumPartySize }, dates: [], timeZone: occurrence.timeZone })}
      <p class="row ends-row">
        <button class="button main" aria-disabled=${isBusy}>${msg('Save', { id: 'save' })}</button>
        ${button(msg('Back without saving', { id: 'back-unsaved' }), back)}
      </p>
    </form>
  `;
}

const end = (level: number, title: string, text: string, again: () => void) => html`
  <div class="outcome">
    ${heading(level - 1, title)}
    <p>${text}</p>
    <p class="row">${button(msg('Register again', { id: 'again' }), again)}</p>
  </div>
`;

export const erasedView = (level: number, again: () => void): TemplateResult =>
  end(level, msg('Everything about you has been erased', { id: 'erased' }), msg('Only the number of people without names remains.', { id: 'erased-next' }), again);

export const missingView = (level: number, again: () => void): TemplateResult =>
  end(level, msg('This registration no longer exists', { id: 'missing' }), msg('It has been erased, or its time is over.', { id: 'missing-next' }), again);
