import type { FormQuestion, RegistrationForm, Retention } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { currentLocale, msg } from '../shared/messages.ts';
import { fill, resolved } from '../shared/texts.ts';
import { dateOf, when } from './dates.ts';
import type { Answer, Draft } from './draft.ts';

/** A field by its place in the body that is sent: `email`, `answers/diet`. */
export type Field = string;

export interface FormView {
  draft: Draft;
  /** What is asked; a registration that is corrected has the same. */
  form: Pick<RegistrationForm, 'questions' | 'retention' | 'maximumPartySize'>;
  /** The dates to choose from, where one registers for each on its own. */
  dates: RegistrationForm['occurrences'];
  timeZone: string;
  /** What is wrong with a field, in words; undefined when nothing is. */
  mistake: (field: Field) => string | undefined;
  /** The draft has changed in a way that shows elsewhere. */
  changed: () => void;
}

/** The fields. */
export function fieldsView(view: FormView): TemplateResult {
  const { draft, form, dates } = view;
  const { retention, questions } = form;
  return html`
    ${dates.length ? choiceOfDate(view) : nothing}
    ${line(view, 'name', msg('Your name', { id: 'name' }), {
      keeping: kept(view, msg('So that the organiser knows who is coming. Kept until {date}', { id: 'name-kept' }), retention.name),
      control: (id, described, invalid) =>
        html`<input id=${id} name="name" autocomplete="name" autocapitalize="words" spellcheck="false" required aria-invalid=${invalid} aria-describedby=${described}
          .value=${draft.name} @input=${(event: Event) => (draft.name = valueOf(event))} />`,
    })}
    ${line(view, 'email', msg('E-mail address', { id: 'email' }), {
      keeping: kept(view, msg('Only for messages about this registration. Kept until {date}', { id: 'email-kept' }), retention.email),
      control: (id, described, invalid) =>
        html`<input id=${id} name="email" type="email" autocomplete="email" inputmode="email" autocapitalize="none" spellcheck="false" required aria-invalid=${invalid} aria-describedby=${described}
          .value=${draft.email} @input=${(event: Event) => (draft.email = valueOf(event))} />`,
    })}
    ${form.maximumPartySize > 1 ? partySize(view) : nothing} ${questions.map((question) => questionField(view, question))}
    ${line(view, 'accessNeeds', msg('What do you need in order to take part?', { id: 'needs' }), {
      isOptional: true,
      hint: msg('For example a seat near the door, sign language or large print.', { id: 'needs-hint' }),
      keeping: kept(view, msg('Only for those who prepare the event. Erased as early as {date}', { id: 'needs-kept' }), retention.accessNeeds),
      control: (id, described, invalid) =>
        html`<textarea id=${id} rows="2" aria-invalid=${invalid} aria-describedby=${described} .value=${draft.accessNeeds}
          @input=${(event: Event) => (draft.accessNeeds = valueOf(event))}></textarea>`,
    })}
    <div class="hidden" .inert=${true}>
      <label for="website">Website</label>
      <input id="website" name="website" tabindex="-1" autocomplete="off" @input=${(event: Event) => (draft.website = valueOf(event))} />
    </div>
  `;
}

const valueOf = ({ target }: Event) => (target as HTMLInputElement).value;

/** The identifier of a field in the page. */
export const idOf = (field: Field): string => field.replace('/', '-');

/** What is kept, why and until when. */
const kept = ({ timeZone }: FormView, message: string, until: string | undefined) => until && fill(message, dateOf(currentLocale(), until, timeZone));

const answerKept = (view: FormView, retention: Retention, id: string) => kept(view, msg('Kept until {date}', { id: 'kept' }), retention.answers[id]);

interface Surroundings {
  isOptional?: boolean;
  hint?: unknown;
  keeping: string | undefined;
}

interface Line extends Surroundings {
  control: (id: string, described: string, invalid: 'true' | 'false') => TemplateResult;
}

const optional = () => html`${' '}<span class="muted optional">(${msg('optional', { id: 'optional' })})</span>`;

const describedBy = (id: string, mistake: unknown, { hint, keeping }: Surroundings) =>
  [mistake && `${id}-mistake`, hint && `${id}-hint`, keeping && `${id}-kept`].filter(Boolean).join(' ');

const note = (id: string, part: string, text: unknown) => (text ? html`<p class=${part} id="${id}-${part}">${text}</p>` : nothing);

/** One control with its label. */
function line(view: FormView, field: Field, label: unknown, { control, ...around }: Line): TemplateResult {
  const id = idOf(field);
  const mistake = view.mistake(field);
  return html`
    <div class="field ${mistake ? 'wrong' : ''}">
      <label for=${id}>${label}${around.isOptional ? optional() : nothing}</label>
      ${note(id, 'hint', around.hint)} ${note(id, 'mistake', mistake)} ${control(id, describedBy(id, mistake, around), mistake ? 'true' : 'false')} ${note(id, 'kept', around.keeping)}
    </div>
  `;
}

/** Several controls that answer one question. */
function group(view: FormView, field: Field, label: unknown, around: Surroundings, role: 'radiogroup' | undefined, choices: unknown): TemplateResult {
  const id = idOf(field);
  const mistake = view.mistake(field);
  return html`
    <fieldset
      class="field ${mistake ? 'wrong' : ''}"
      id=${id}
      role=${ifDefined(role)}
      aria-required=${ifDefined(role && (around.isOptional ? 'false' : 'true'))}
      aria-invalid=${ifDefined(role && (mistake ? 'true' : 'false'))}
      aria-describedby=${describedBy(id, mistake, around) || nothing}
    >
      <legend>${label}${around.isOptional ? optional() : nothing}</legend>
      ${note(id, 'hint', around.hint)} ${note(id, 'mistake', mistake)}
      <div class="choices">${choices}</div>
      ${note(id, 'kept', around.keeping)}
    </fieldset>
  `;
}

function choiceOfDate(view: FormView): TemplateResult {
  const { draft, dates } = view;
  return group(
    view,
    'recurrenceId',
    msg('Which date?', { id: 'which-date' }),
    { keeping: undefined },
    'radiogroup',
    dates.map((date) => {
      const isOff = date.eventStatus === 'cancelled';
      const choose = () => {
        draft.recurrenceId = date.recurrenceId;
        view.changed();
      };
      return html`<label class="choice">
        <input type="radio" name="recurrenceId" .checked=${draft.recurrenceId === date.recurrenceId} ?disabled=${isOff} @change=${choose} />
        <span>${when(currentLocale(), date)}${isOff ? ` (${msg('Cancelled', { id: 'status-cancelled' })})` : nothing}</span>
      </label>`;
    }),
  );
}

function partySize(view: FormView): TemplateResult {
  const { draft, form } = view;
  const choose = (event: Event) => {
    draft.partySize = Number(valueOf(event));
    view.changed();
  };
  const sizes = Array.from({ length: Math.max(form.maximumPartySize, draft.partySize) }, (_, index) => index + 1);
  return line(view, 'partySize', msg('How many of you are coming?', { id: 'party' }), {
    keeping: undefined,
    control: (id, described, invalid) =>
      html`<select id=${id} aria-invalid=${invalid} aria-describedby=${described || nothing} @change=${choose}>
        ${sizes.map((size) => html`<option value=${size} .selected=${size === draft.partySize}>${size}</option>`)}
      </select>`,
  });
}

function questionField(view: FormView, question: FormQuestion): TemplateResult {
  const { draft, form } = view;
  const { id, type, label, hint, required: isRequired } = question;
  const field = `answers/${id}`;
  const around = { isOptional: !isRequired, hint: hint && resolved(hint), keeping: answerKept(view, form.retention, id) };
  const answer = (value: Answer) => void (draft.answers[id] = value);
  if (type === 'text')
    return line(view, field, resolved(label), {
      ...around,
      control: (id, described, invalid) =>
        html`<input id=${id} ?required=${isRequired} aria-invalid=${invalid} aria-describedby=${described || nothing}
          .value=${(draft.answers[question.id] as string | undefined) ?? ''} @input=${(event: Event) => answer(valueOf(event))} />`,
    });
  if (type === 'consent') return consent(view, question, around);
  return group(view, field, resolved(label), around, type === 'choice' ? 'radiogroup' : undefined, choices(view, question));
}

function choices({ draft }: FormView, { id, type, options = [], required: isRequired }: FormQuestion): TemplateResult[] {
  if (type === 'choice') {
    const all = [...options.map(({ value, label }) => ({ value, label: resolved(label) })), ...(isRequired ? [] : [{ value: '', label: msg('No answer', { id: 'no-answer' }) }])];
    return all.map(
      ({ value, label }) => html`<label class="choice">
        <input type="radio" name=${`answer-${id}`} .checked=${(draft.answers[id] ?? (isRequired ? undefined : '')) === value} @change=${() => (draft.answers[id] = value)} />
        <span>${label}</span>
      </label>`,
    );
  }
  const chosen = () => (draft.answers[id] as string[] | undefined) ?? [];
  const toggle = (value: string, isOn: boolean) => (draft.answers[id] = options.map((each) => each.value).filter((each) => (each === value ? isOn : chosen().includes(each))));
  return options.map(
    ({ value, label }) => html`<label class="choice">
      <input type="checkbox" .checked=${chosen().includes(value)} @change=${(event: Event) => toggle(value, (event.target as HTMLInputElement).checked)} />
      <span>${resolved(label)}</span>
    </label>`,
  );
}

function consent(view: FormView, { id, label, required: isRequired }: FormQuestion, around: Surroundings): TemplateResult {
  const { draft } = view;
  const own = idOf(`answers/${id}`);
  const mistake = view.mistake(`answers/${id}`);
  return html`
    <div class="field ${mistake ? 'wrong' : ''}">
      ${note(own, 'mistake', mistake)}
      <label class="choice">
        <input id=${own} type="checkbox" ?required=${isRequired} aria-invalid=${mistake ? 'true' : 'false'} aria-describedby=${describedBy(own, mistake, around) || nothing}
          .checked=${draft.answers[id] === true} @change=${(event: Event) => (draft.answers[id] = (event.target as HTMLInputElement).checked)} />
        <span>${resolved(label)}${isRequired ? nothing : optional()}</span>
      </label>
      ${note(own, 'hint', around.hint)} ${note(own, 'kept', around.keeping)}
    </div>
  `;
}
