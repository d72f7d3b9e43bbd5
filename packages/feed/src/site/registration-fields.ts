import type { FormQuestion, Registration, RegistrationForm } from '@kopa/contract';
import { Problem } from '../shared/problem.ts';
import { instantDay } from './dates.ts';
import { langOf, resolved } from './event-list.ts';
import { Html, html } from './html.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { telling } from './registration-words.ts';
import type { RegistrationWord } from './registration-words.ts';
import type { Language } from './words.ts';

/** The fields of a registration on the feed's own pages: how they are shown, read, and found faulty. */

type Answers = NonNullable<Registration['answers']>;

/** What a person wrote, as it stands in the fields. */
export interface Written {
  name: string;
  email: string;
  partySize: string;
  accessNeeds: string;
  /** Question → the values that came for it. */
  answers: Record<string, string[]>;
  recurrenceId: string | undefined;
}

/** What is wrong with one field, and the field's identifier on the page. */
export interface FieldFault {
  id: string;
  text: string;
}

export interface FieldsOf {
  questions: FormQuestion[];
  retention: RegistrationForm['retention'];
  maximumPartySize: number;
}

export const noWords: Written = { name: '', email: '', partySize: '1', accessNeeds: '', answers: {}, recurrenceId: undefined };

const answerName = (id: string) => `answer.${id}`;

export function readWritten(body: Query, questions: FormQuestion[]): Written {
  const one = (name: string) => single(body, name) ?? '';
  return {
    name: one('name'),
    email: one('email'),
    partySize: one('partySize') || '1',
    accessNeeds: one('accessNeeds'),
    answers: Object.fromEntries(questions.map(({ id }) => [id, [body[answerName(id)] ?? []].flat()])),
    recurrenceId: one('recurrenceId') || undefined,
  };
}

/** What is kept of a registration, to be corrected. */
export function writtenIn({ name, email, partySize, accessNeeds, answers = {} }: Registration): Written {
  const texts = Object.entries(answers).map(([id, answer]): [string, string[]] => [id, typeof answer === 'boolean' ? (answer ? ['true'] : []) : [answer].flat()]);
  return { name: name ?? '', email: email ?? '', partySize: String(partySize), accessNeeds: accessNeeds ?? '', answers: Object.fromEntries(texts), recurrenceId: undefined };
}

/** The answers as the contract has them. */
export function answersIn({ answers }: Written, questions: FormQuestion[]): Answers {
  const given = questions.flatMap(({ id, type }): [string, Answers[string]][] => {
    const values = (answers[id] ?? []).filter(Boolean);
    if (type === 'consent') return [[id, values.includes('true')]];
    if (values.length === 0) return [];
    return [[id, type === 'multi' ? values : values[0]!]];
  });
  return Object.fromEntries(given);
}

/** Everything that is missing or cannot be right, before anything is sent. */
export function faultsIn(written: Written, { questions, maximumPartySize }: FieldsOf, language: Language): FieldFault[] {
  const tell = telling(language);
  const faults: FieldFault[] = [];
  const fault = (isWrong: boolean, id: string, text: string) => void (isWrong && faults.push({ id, text }));
  fault(written.name.trim() === '', 'name', tell('nameMissing'));
  fault(written.name.length > 200, 'name', tell('tooLong', { field: tell('name') }));
  const email = written.email.trim();
  fault(email === '', 'email', tell('emailMissing'));
  fault(email !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email), 'email', tell('emailWrong'));
  const size = Number(written.partySize);
  fault(!(Number.isInteger(size) && size >= 1 && size <= maximumPartySize), 'partySize', tell('partyWrong', { most: maximumPartySize }));
  for (const { id, label, required, type } of questions) {
    const values = (written.answers[id] ?? []).map((value) => value.trim()).filter(Boolean);
    fault(required && values.length === 0, answerName(id), tell('answerMissing', { question: label.text }));
    fault(type === 'text' && (values[0]?.length ?? 0) > 2_000, answerName(id), tell('tooLong', { field: label.text }));
  }
  fault(written.accessNeeds.length > 1_000, 'accessNeeds', tell('tooLong', { field: tell('accessNeeds') }));
  return faults;
}

/** What the feed found wrong with the fields; undefined for a problem that is not about them. */
export function faultsOfProblem(problem: Problem, { questions, maximumPartySize }: FieldsOf, language: Language): FieldFault[] | undefined {
  if (problem.code !== 'invalid-body') return undefined;
  const tell = telling(language);
  return (problem.particulars.errors ?? []).map(({ pointer = '', reason }) => {
    const [, field = '', part = ''] = pointer.split('/');
    if (field === 'email') return { id: 'email', text: tell(reason === 'missing' ? 'emailMissing' : 'emailWrong') };
    if (field === 'partySize') return { id: 'partySize', text: tell('partyWrong', { most: maximumPartySize }) };
    if (field === 'recurrenceId') return { id: 'recurrenceId', text: tell('dateMissing') };
    const question = questions.find(({ id }) => id === part);
    const known = ['name', 'accessNeeds'].includes(field) ? (field as RegistrationWord) : undefined;
    const name = question?.label.text ?? (known ? tell(known) : field);
    const id = question ? answerName(question.id) : (known ?? 'name');
    if (reason === 'missing' && question) return { id, text: tell('answerMissing', { question: name }) };
    return { id, text: tell(reason === 'too-long' ? 'tooLong' : 'fieldWrong', { field: name }) };
  });
}

/** The list of what is wrong, each with a link to its field; it is where the page begins to be read. */
export function faultSummary(faults: FieldFault[], language: Language): Html | undefined {
  if (faults.length === 0) return undefined;
  const tell = telling(language);
  return html`<div class="notice faulty" role="alert" id="faults" tabindex="-1" autofocus><strong>${tell('faultsTitle')}</strong>
<p>${tell('faultsAdvice')}</p>
<ul>${faults.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></div>`;
}

interface Field {
  id: string;
  label: Html | string;
  hint: Html | string | undefined;
  fault: FieldFault | undefined;
  isOptional: boolean;
  language: Language;
}

/** Label, hint and fault of a field around its control; `described` names them for the control. */
export function field({ id, label, hint, fault, isOptional, language }: Field, control: (described: Html) => Html): Html {
  const tell = telling(language);
  const ids = [...(hint ? [`${id}-hint`] : []), ...(fault ? [`${id}-fault`] : [])].join(' ');
  const described = html`${ids ? html` aria-describedby="${ids}"` : undefined}${fault ? new Html(' aria-invalid="true"') : undefined}`;
  return html`<div class="field${fault ? ' wrong' : ''}">
<label for="${id}">${label}${isOptional ? html` <span class="soft">(${tell('optional')})</span>` : undefined}</label>
${fault ? html`<p class="fault" id="${id}-fault">${fault.text}</p>` : undefined}
${control(described)}
${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : undefined}
</div>`;
}

/** All fields, with what is kept, why and until when beside each. */
export function fields(of: FieldsOf, written: Written, faults: FieldFault[], language: Language): Html {
  const tell = telling(language);
  const { retention, maximumPartySize } = of;
  const kept = (why: string, until: string) => `${why} ${tell('keptUntil', { date: instantDay(language, until) })}`;
  const faultOf = (id: string) => faults.find((fault) => fault.id === id);
  const text = (name: 'name' | 'email', why: RegistrationWord, attributes: string) =>
    field(
      { id: name, label: tell(name), hint: kept(tell(why), retention[name]), fault: faultOf(name), isOptional: false, language },
      (described) => html`<input id="${name}" name="${name}" value="${written[name]}" required${new Html(attributes)}${described}>`,
    );
  return html`${text('name', 'whyName', ' type="text" autocomplete="name" maxlength="200"')}
${text('email', 'whyEmail', ' type="email" autocomplete="email" maxlength="254" spellcheck="false"')}
${
  maximumPartySize > 1
    ? field(
        { id: 'partySize', label: tell('partySize'), hint: undefined, fault: faultOf('partySize'), isOptional: false, language },
        (described) =>
          html`<input class="short" id="partySize" name="partySize" type="number" inputmode="numeric" min="1" max="${maximumPartySize}" value="${written.partySize}" required${described}>`,
      )
    : undefined
}
${of.questions.map((question) => questionField(question, of, written, faults, language))}
${field(
  { id: 'accessNeeds', label: tell('accessNeeds'), hint: kept(tell('whyAccess'), retention.accessNeeds), fault: faultOf('accessNeeds'), isOptional: true, language },
  (described) => html`<textarea id="accessNeeds" name="accessNeeds" rows="2" maxlength="1000"${described}>${written.accessNeeds}</textarea>`,
)}
<p class="soft">${tell('keptUnnamed')}</p>`;
}

function questionField(question: FormQuestion, { retention }: FieldsOf, written: Written, faults: FieldFault[], language: Language): Html {
  const { id, type, label, hint, required, options = [] } = question;
  const tell = telling(language);
  const name = answerName(id);
  const fault = faults.find((one) => one.id === name);
  const until = retention.answers[id];
  const kept = until === undefined ? undefined : html` ${tell('keptUntil', { date: instantDay(language, until) })}`;
  const note = hint || kept ? html`${hint && resolved(hint, language)}${kept}` : undefined;
  const values = written.answers[id] ?? [];
  const isChosen = (value: string) => (values.includes(value) ? new Html(' checked') : undefined);
  const must = required ? new Html(' required') : undefined;
  if (type === 'text') {
    return field({ id: name, label: resolved(label, language), hint: note, fault, isOptional: !required, language }, (described) => {
      return html`<textarea id="${name}" name="${name}" rows="2" maxlength="2000"${must}${described}>${values[0] ?? ''}</textarea>`;
    });
  }
  const notes = html`${fault ? html`<p class="fault" id="${name}-fault">${fault.text}</p>` : undefined}`;
  const ids = [...(note ? [`${name}-hint`] : []), ...(fault ? [`${name}-fault`] : [])].join(' ');
  const described = html`${ids ? html` aria-describedby="${ids}"` : undefined}`;
  const after = note ? html`<p class="hint" id="${name}-hint">${note}</p>` : undefined;
  if (type === 'consent') {
    return html`<div class="field${fault ? ' wrong' : ''}">${notes}
<label class="tick"><input type="checkbox" id="${name}" name="${name}" value="true"${isChosen('true')}${must}${described}><span>${resolved(label, language)}</span></label>${after}</div>`;
  }
  const kind = type === 'choice' ? 'radio' : 'checkbox';
  const boxes = options.map(
    ({ value, label: text }, at) => html`<label class="tick"><input type="${kind}" id="${at === 0 ? name : `${name}.${value}`}" name="${name}" value="${value}"${isChosen(value)}${
      type === 'choice' ? must : undefined
    }><span${langOf(text, language)}>${text.text}</span></label>`,
  );
  return html`<fieldset class="plain${fault ? ' wrong' : ''}"${described}><legend>${resolved(label, language)}${
    required ? undefined : html` <span class="soft">(${tell('optional')})</span>`
  }</legend>${notes}${boxes}${after}</fieldset>`;
}
