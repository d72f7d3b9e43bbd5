import type { Question, RegistrationSettings } from '@kopa/contract';
import { fold } from '../shared/folding.ts';
import { publishedLanguages } from '../shared/language.ts';
import { specification } from '../shared/specification.ts';
import { Html, html } from './html.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import type { OrganizerTell, OrganizerWord } from './organizer-words.ts';
import { telling } from './registration-words.ts';
import { languageNames } from './words.ts';
import type { Language } from './words.ts';

/** The settings of registration as a form: plain fields, and one block for each question with one more that is empty. */

const properties = (specification.components.schemas as unknown as { RegistrationSettings: { properties: Record<string, { minimum?: number; maximum?: number; default?: unknown }> } })
  .RegistrationSettings.properties;

type NumberName = 'capacity' | 'walkIns' | 'waitingListCapacity' | 'maximumPartySize' | 'reminderHours' | 'holdMinutes' | 'offerMinutes';
const numberNames: NumberName[] = ['capacity', 'walkIns', 'waitingListCapacity', 'maximumPartySize', 'reminderHours', 'holdMinutes', 'offerMinutes'];
const retained = { name: 'retainName', email: 'retainEmail', answers: 'retainAnswers', accessNeeds: 'retainAccess' } as const;
const types = { text: 'typeText', choice: 'typeChoice', multi: 'typeMulti', consent: 'typeConsent' } as const;

export interface SettingsFault {
  id: string;
  text: string;
}

/** What an event begins with. */
export const firstSettings: RegistrationSettings = { capacity: 20, ...defaults() } as RegistrationSettings;

function defaults(): Partial<RegistrationSettings> {
  return Object.fromEntries(Object.entries(properties).flatMap(([name, schema]) => (schema.default === undefined ? [] : [[name, schema.default]])));
}

/** The field of a pointer of the contract: `/capacity` → `capacity`, `/questions/2/label` → `question.2`. */
export function fieldAt(pointer: string): string {
  const [, name = '', part = ''] = pointer.split('/');
  if (name === 'questions') return `question.${part || 0}`;
  return name === 'retentionDays' ? `retentionDays.${part || 'name'}` : name;
}

export function settingsForm(action: string, settings: RegistrationSettings, isSeries: boolean, faults: SettingsFault[], tell: OrganizerTell, language: Language): Html {
  const faultOf = (id: string) => faults.find((fault) => fault.id === id);
  const wrap = (id: string, word: OrganizerWord, control: (described: Html) => Html) => {
    const fault = faultOf(id);
    return html`<div class="field${fault ? ' wrong' : ''}"><label for="${id}">${tell(word)}</label>${fault ? html`<p class="fault" id="${id}-fault">${fault.text}</p>` : undefined}${control(
      fault ? html` aria-invalid="true" aria-describedby="${id}-fault"` : html``,
    )}</div>`;
  };
  const number = (name: NumberName) =>
    wrap(name, name, (described) => {
      const { minimum = 0, maximum = 100_000 } = properties[name]!;
      return html`<input class="short" id="${name}" name="${name}" type="number" inputmode="numeric" min="${minimum}" max="${maximum}" value="${settings[name] ?? ''}" required${described}>`;
    });
  const date = (name: 'opens' | 'closes') =>
    wrap(name, name, (described) => html`<input class="long" id="${name}" name="${name}" type="datetime-local" value="${settings[name]?.slice(0, 16) ?? ''}"${described}>`);
  const tick = (name: 'confirmation' | 'approval') =>
    html`<label class="tick"><input type="checkbox" id="${name}" name="${name}" value="true"${settings[name] ? new Html(' checked') : undefined}><span>${tell(name)}</span></label>`;
  const option = (value: string, word: OrganizerWord, chosen: string) => html`<option value="${value}"${value === chosen ? new Html(' selected') : undefined}>${tell(word)}</option>`;
  const days = (Object.keys(retained) as (keyof typeof retained)[]).map((name) => {
    const id = `retentionDays.${name}`;
    return wrap(id, retained[name], (described) => html`<input class="short" id="${id}" name="${id}" type="number" inputmode="numeric" min="0" max="730" value="${settings.retentionDays?.[name] ?? ''}" required${described}>`);
  });
  const block = (title: OrganizerWord, content: Html | Html[]) => html`<fieldset class="block"><legend>${tell(title)}</legend>${content}</fieldset>`;
  const questions = [...(settings.questions ?? []), undefined].map((question, at) => questionBlock(question, at, faultOf(`question.${at}`), tell, language));
  const summary = faults.length > 0
    ? html`<div class="notice faulty" role="alert" tabindex="-1" autofocus><strong>${telling(language)('faultsTitle')}</strong><ul>${faults.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul></div>`
    : undefined;
  return html`${summary}<form class="form" method="post" action="${action}" novalidate>
${block('seats', html`${number('capacity')}${number('walkIns')}${number('waitingListCapacity')}${number('maximumPartySize')}${
    isSeries ? wrap('scope', 'scope', () => html`<select id="scope" name="scope">${option('event', 'scopeEvent', settings.scope ?? 'event')}${option('occurrence', 'scopeOccurrence', settings.scope ?? 'event')}</select>`) : undefined
  }`)}
${block('time', html`<p class="soft">${tell('venueTime')}</p>${date('opens')}${date('closes')}${number('reminderHours')}`)}
${block('process', html`${tick('confirmation')}${number('holdMinutes')}${number('offerMinutes')}${tick('approval')}`)}
${block('questions', html`${questions}<p class="soft">${tell('newQuestionHint')}</p>`)}
${block('retention', days)}
<p class="actions"><button class="button first">${tell('save')}</button></p></form>`;
}

function questionBlock(question: Question | undefined, at: number, fault: SettingsFault | undefined, tell: OrganizerTell, language: Language): Html {
  const name = (part: string) => `question.${at}.${part}`;
  const option = (type: keyof typeof types) => html`<option value="${type}"${type === question?.type ? new Html(' selected') : undefined}>${tell(types[type])}</option>`;
  const inLanguage = (one: Language) => {
    const isOpen = question?.label[one] !== undefined || (one === language && question === undefined);
    const options = question?.options?.map(({ label }) => label[one] ?? '').join('\n') ?? '';
    return html`<details${isOpen ? new Html(' open') : undefined}><summary>${tell('textIn', { language: languageNames[one] })}</summary>
<div class="field"><label for="${name(`label.${one}`)}">${tell('label')}</label><input id="${name(`label.${one}`)}" name="${name(`label.${one}`)}" lang="${one}" value="${question?.label[one] ?? ''}" maxlength="500"></div>
<div class="field options"><label for="${name(`options.${one}`)}">${tell('options')}</label><textarea id="${name(`options.${one}`)}" name="${name(`options.${one}`)}" lang="${one}" rows="3">${options}</textarea></div></details>`;
  };
  return html`<fieldset class="block${fault ? ' wrong' : ''}" id="question.${at}"><legend>${question ? tell('question', { n: at + 1 }) : tell('newQuestion')}</legend>${fault ? html`<p class="fault">${fault.text}</p>` : undefined}
<input type="hidden" name="${name('id')}" value="${question?.id ?? ''}">
<div class="field"><label for="${name('type')}">${tell('type')}</label><select id="${name('type')}" name="${name('type')}">${(Object.keys(types) as (keyof typeof types)[]).map(option)}</select></div>
<label class="tick"><input type="checkbox" name="${name('required')}" value="true"${question?.required ? new Html(' checked') : undefined}><span>${tell('required')}</span></label>
${publishedLanguages.map(inLanguage)}
${question ? html`<label class="tick"><input type="checkbox" name="${name('remove')}" value="true"><span>${tell('remove')}</span></label>` : undefined}</fieldset>`;
}

/** What the form said, in the form of the contract, which has yet to check it. Hints and the times of single answers stay as they were. */
export function readSettings(body: Query, before: RegistrationSettings | undefined): RegistrationSettings {
  const one = (name: string) => single(body, name)?.trim() ?? '';
  const numbers = Object.fromEntries(numberNames.flatMap((name) => (one(name) === '' ? [] : [[name, Number(one(name))]])));
  const times = Object.fromEntries((['opens', 'closes'] as const).flatMap((name) => (one(name) === '' ? [] : [[name, one(name).length === 16 ? `${one(name)}:00` : one(name)]])));
  const days = Object.fromEntries(Object.keys(retained).flatMap((name) => (one(`retentionDays.${name}`) === '' ? [] : [[name, Number(one(`retentionDays.${name}`))]])));
  const questions = questionsOf(body, before?.questions ?? []);
  return {
    ...numbers,
    ...times,
    scope: one('scope') === 'occurrence' ? 'occurrence' : one('scope') === 'event' ? 'event' : (before?.scope ?? 'event'),
    confirmation: one('confirmation') === 'true',
    approval: one('approval') === 'true',
    retentionDays: days,
    ...(questions.length > 0 && { questions }),
  } as RegistrationSettings;
}

function questionsOf(body: Query, before: Question[]): Question[] {
  const numbers = Object.keys(body).flatMap((name) => /^question\.(\d{1,3})\.id$/.exec(name)?.[1] ?? []);
  const taken = new Set(before.map(({ id }) => id));
  return numbers
    .map(Number)
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const one = (part: string) => single(body, `question.${at}.${part}`) ?? '';
      const label = textsOf((language) => one(`label.${language}`).trim());
      if (one('remove') === 'true' || Object.keys(label).length === 0) return [];
      const old = before.find(({ id }) => id === one('id'));
      const type = Object.hasOwn(types, one('type')) ? (one('type') as Question['type']) : 'text';
      const options = type === 'choice' || type === 'multi' ? optionsOf((language) => one(`options.${language}`), old?.options ?? []) : [];
      return [{ ...old, id: old?.id ?? newId(Object.values(label)[0]!, taken), type, label, required: one('required') === 'true', options }];
    })
    .map(({ options, ...question }) => ({ ...question, ...(options.length > 0 && { options }) }));
}

function textsOf(read: (language: Language) => string): Record<string, string> {
  return Object.fromEntries(publishedLanguages.map((language) => [language, read(language)]).filter(([, text]) => text !== ''));
}

type Option = NonNullable<Question['options']>[number];

/** One option for each line; lines of several languages belong together by their number. An option that was there keeps its value. */
function optionsOf(read: (language: Language) => string, before: Option[]): Option[] {
  const lines = Object.fromEntries(publishedLanguages.map((language) => [language, read(language).split(/\r?\n/).map((line) => line.trim())])) as Record<Language, string[]>;
  const taken = new Set(before.map(({ value }) => value));
  const most = Math.max(...Object.values(lines).map(({ length }) => length));
  const labels = Array.from({ length: most }, (_, at) => textsOf((language) => lines[language][at] ?? '')).filter((label) => Object.keys(label).length > 0);
  const free = [...before];
  return labels.map((label) => {
    const at = free.findIndex((option) => Object.entries(label).some(([language, text]) => option.label[language] === text));
    const old = at < 0 ? undefined : free.splice(at, 1)[0];
    return { value: old?.value ?? newId(Object.values(label)[0]!, taken), label };
  });
}

/** `have-you-used-e-books`: a text as an identifier that is not taken yet. */
function newId(text: string, taken: Set<string>): string {
  const stem = fold(text).replace(/[^a-z0-9]+/g, '-').slice(0, 34).replace(/^-+|-+$/g, '') || 'item';
  let id = stem;
  for (let number = 2; taken.has(id); number++) id = `${stem}-${number}`;
  taken.add(id);
  return id;
}
