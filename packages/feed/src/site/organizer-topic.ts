import { randomBytes } from 'node:crypto';
import type { TopicDraft } from '@kopa/contract';
import { fold } from '../shared/folding.ts';
import { publishedLanguages } from '../shared/language.ts';
import { utcDateTime } from '../shared/time.ts';
import { instantOf, localDateTime, parseLocal, wallOf } from '../shared/wall-clock.ts';
import { Html, html } from './html.ts';
import { failure } from './moderation-parts.ts';
import { dialoguePage } from './organizer-dialogue-pages.ts';
import type { DialogueDesk } from './organizer-dialogue-pages.ts';
import type { Document } from './document.ts';
import type { ModeratorWord } from './moderation-words.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { tellingOrganizers } from './organizer-words.ts';
import { telling } from './registration-words.ts';
import { languageNames } from './words.ts';

/** The form of a question: what a browser shows and sends, and the draft that it means. */

const parts = ['question', 'introduction', 'rules', 'summary'] as const;
type Part = (typeof parts)[number];

interface ModeratorRow {
  email: string;
  language: string;
  languages: string;
}

/** What stands in the fields, right or wrong. */
export interface TopicForm {
  /** Of a new question: makes its name one of its own, so that who sends it twice asks once. */
  key: string;
  texts: Record<Part, Record<string, string>>;
  /** Times on the partner's clock. */
  opens: string;
  closes: string;
  allowed: string[];
  others: string;
  moderators: ModeratorRow[];
  eventId: string;
  materialId: string;
}

export interface Choice {
  id: string;
  name: string;
}

const isPublished = (language: string) => publishedLanguages.some((one) => one === language);
const localOf = (time: string, timeZone: string) => localDateTime(wallOf(Date.parse(time), timeZone)).slice(0, 16);
const codesIn = (text: string) => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];

export const emptyForm = (): TopicForm => ({
  key: randomBytes(2).toString('hex'),
  texts: { question: {}, introduction: {}, rules: {}, summary: {} },
  ...{ opens: '', closes: '', allowed: [], others: '', moderators: [], eventId: '', materialId: '' },
});

export function formOf(draft: TopicDraft, timeZone: string): TopicForm {
  const { question, introduction = {}, rules = {}, summary = {}, opens, closes, allowedLanguages = [], moderators, eventId = '', materialId = '' } = draft;
  return {
    ...emptyForm(),
    texts: { question, introduction, rules, summary },
    opens: localOf(opens, timeZone),
    closes: closes ? localOf(closes, timeZone) : '',
    allowed: allowedLanguages.filter(isPublished),
    others: allowedLanguages.filter((language) => !isPublished(language)).join(' '),
    moderators: moderators.map(({ email, language = '', languages = [] }) => ({ email, language, languages: languages.join(' ') })),
    ...{ eventId, materialId },
  };
}

export function readForm(body: Query): TopicForm {
  const one = (name: string) => (single(body, name) ?? '').replace(/\r\n?/g, '\n').trim();
  const textsOf = (part: Part) => Object.fromEntries(publishedLanguages.map((language) => [language, one(`${part}.${language}`)]).filter(([, text]) => text !== ''));
  const rows = Object.keys(body).flatMap((name) => /^moderator\.(\d{1,2})\.email$/.exec(name)?.[1] ?? []);
  return {
    key: one('key'),
    texts: { question: textsOf('question'), introduction: textsOf('introduction'), rules: textsOf('rules'), summary: textsOf('summary') },
    ...{ opens: one('opens'), closes: one('closes'), others: one('others'), eventId: one('eventId'), materialId: one('materialId') },
    allowed: [body.allowed ?? []].flat().filter(isPublished),
    moderators: rows.map((at) => ({ email: one(`moderator.${at}.email`), language: one(`moderator.${at}.language`), languages: one(`moderator.${at}.languages`) })).filter(({ email, languages }) => email !== '' || languages !== ''),
  };
}

/** The draft that the form means, yet to be checked by the contract. Texts in languages that the form does not show stay as they were. */
export function draftOf(form: TopicForm, before: TopicDraft | undefined, { timeZone, now, isClosing }: { timeZone: string; now: number; isClosing: boolean }): Record<string, unknown> {
  const shown = before && formOf(before, timeZone);
  const timeOf = (name: 'opens' | 'closes') => (shown && form[name] === shown[name] ? before[name] : instantIn(form[name], timeZone));
  const texts = parts.flatMap((part) => {
    const others = Object.entries(before?.[part] ?? {}).filter(([language]) => !isPublished(language));
    const all = { ...Object.fromEntries(others), ...form.texts[part] };
    return part === 'question' || Object.keys(all).length > 0 ? [[part, all]] : [];
  });
  const moderators = form.moderators.map(({ email, language, languages }) => ({ email, ...(language && { language }), ...(codesIn(languages).length > 0 && { languages: codesIn(languages) }) }));
  return {
    ...Object.fromEntries(texts),
    opens: form.opens === '' ? utcDateTime(now) : timeOf('opens'),
    closes: isClosing ? utcDateTime(now) : form.closes === '' ? null : timeOf('closes'),
    allowedLanguages: [...new Set([...form.allowed, ...codesIn(form.others)])],
    moderation: 'before',
    moderators,
    ...(form.eventId && { eventId: form.eventId }),
    ...(form.materialId && { materialId: form.materialId }),
  };
}

/** A time on the partner's clock as an instant; what is none stays as it is, for the contract to say so. */
function instantIn(local: string, timeZone: string): string {
  const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local) ? parseLocal(`${local}:00`) : NaN;
  return Number.isNaN(wall) ? local : utcDateTime(instantOf(wall, timeZone));
}

/** `kas-jums-ir-majas-3f9a`: the name of a new question in addresses. */
export function newTopicId({ texts, key }: TopicForm): string {
  const stem = fold(Object.values(texts.question)[0] ?? '').replace(/[^a-z0-9]+/g, '-').slice(0, 48).replace(/^-+|-+$/g, '') || 'dialogue';
  return `${stem}-${/^[0-9a-f]{4}$/.test(key) ? key : randomBytes(2).toString('hex')}`;
}

/** The field of a pointer of the contract: `/question/lv` → `question.lv`, `/moderators/1/email` → `moderator.1.email`. */
export function topicFieldAt(pointer: string): string {
  const [, name = '', part = '', more = ''] = pointer.split('/');
  if (name === 'moderators') return `moderator.${part || 0}.${more === 'languages' ? 'languages' : 'email'}`;
  if (name === 'allowedLanguages') return 'others';
  return parts.some((each) => each === name) ? `${name}.${isPublished(part) ? part : publishedLanguages[0]}` : name;
}

const plainFields: Record<string, ModeratorWord> = { opens: 'opens', closes: 'closes', others: 'otherLanguages', eventId: 'event', materialId: 'material' };

function fieldName(id: string, { tell }: DialogueDesk): string {
  const [name = '', part = '', more = ''] = id.split('.');
  if (name === 'moderator') return `${tell('moderator', { n: Number(part) + 1 })}: ${tell(more === 'languages' ? 'readsLanguages' : 'email')}`;
  const word = parts.find((each) => each === name);
  if (word) return isPublished(part) ? `${tell(word)} (${languageNames[part as keyof typeof languageNames]})` : tell(word);
  return plainFields[name] ? tell(plainFields[name]) : id;
}

export interface TopicPage {
  /** Undefined for a new question. */
  topicId?: string | undefined;
  form: TopicForm;
  /** Fields that are wrong. */
  faults?: string[];
  /** What is wrong with no one field. */
  code?: string | undefined;
  address: string;
  at: string;
  events: Choice[];
  materials: Choice[];
}

export function topicFormPage(of: DialogueDesk, { topicId, form, faults = [], code, address, at, events, materials }: TopicPage): Document {
  const { tell, language, timeZone } = of;
  const words = tellingOrganizers(language);
  const saying = (id: string) => words('wrong', { field: fieldName(id, of) });
  const wrap = (id: string, label: string, control: (described: Html) => Html) => {
    const isWrong = faults.includes(id);
    return html`<div class="field${isWrong ? ' wrong' : ''}"><label for="${id}">${label}</label>${isWrong ? html`<p class="fault" id="${id}-fault">${saying(id)}</p>` : undefined}${control(isWrong ? html` aria-invalid="true" aria-describedby="${id}-fault"` : html``)}</div>`;
  };
  const block = (title: ModeratorWord, hint: Html | undefined, content: Html | Html[]) => html`<fieldset class="block"><legend>${tell(title)}</legend>${hint}${content}</fieldset>`;
  const area = (part: Part, each: string, rows: number, most: number) =>
    wrap(`${part}.${each}`, tell(part), (described) => html`<textarea id="${part}.${each}" name="${part}.${each}" lang="${each}" rows="${rows}" maxlength="${most}"${described}>${form.texts[part][each] ?? ''}</textarea>`);
  const inLanguage = (each: (typeof publishedLanguages)[number]) => {
    const isOpen = each === language || faults.some((id) => id.endsWith(`.${each}`));
    const asked = form.texts.question[each];
    return html`<details${isOpen ? new Html(' open') : undefined}><summary>${languageNames[each]}${asked === undefined ? undefined : html` <span class="quiet" lang="${each}">${asked}</span>`}</summary>${area('question', each, 2, 500)}${area('introduction', each, 3, 4_000)}${area('rules', each, 3, 4_000)}${area('summary', each, 3, 4_000)}</details>`;
  };
  const time = (name: 'opens' | 'closes') => wrap(name, tell(name), (described) => html`<input class="long" id="${name}" name="${name}" type="datetime-local" value="${form[name]}"${described}>`);
  const ticks = publishedLanguages.map((each) => html`<label class="tick"><input type="checkbox" name="allowed" value="${each}"${form.allowed.includes(each) ? new Html(' checked') : undefined}><span>${languageNames[each]}</span></label>`);
  const option = (value: string, name: string, chosen: string) => html`<option value="${value}"${value === chosen ? new Html(' selected') : undefined}>${name}</option>`;
  const row = (moderator: ModeratorRow, index: number, legend: string) => html`<fieldset class="block"><legend>${legend}</legend>
${wrap(`moderator.${index}.email`, tell('email'), (described) => html`<input id="moderator.${index}.email" name="moderator.${index}.email" type="email" inputmode="email" autocomplete="off" maxlength="254" value="${moderator.email}"${described}>`)}
${wrap(`moderator.${index}.language`, tell('mailLanguage'), () => html`<select id="moderator.${index}.language" name="moderator.${index}.language">${publishedLanguages.map((each) => option(each, languageNames[each], moderator.language || language))}</select>`)}
${wrap(`moderator.${index}.languages`, tell('readsLanguages'), (described) => html`<input id="moderator.${index}.languages" name="moderator.${index}.languages" autocomplete="off" spellcheck="false" maxlength="200" value="${moderator.languages}"${described}>`)}</fieldset>`;
  const rows = [...form.moderators.map((moderator, index) => row(moderator, index, tell('moderator', { n: index + 1 }))), row({ email: '', language: '', languages: '' }, form.moderators.length, tell('newModerator'))];
  const choice = (name: 'eventId' | 'materialId', word: ModeratorWord, choices: Choice[]) => {
    const chosen = form[name];
    const known = chosen === '' || choices.some(({ id }) => id === chosen) ? choices : [{ id: chosen, name: chosen }, ...choices];
    return wrap(name, tell(word), (described) => html`<select id="${name}" name="${name}"${described}>${option('', tell('none'), chosen)}${known.map((each) => option(each.id, each.name, chosen))}</select>`);
  };
  const summary = faults.length > 0 ? html`<div class="notice faulty" role="alert" tabindex="-1" autofocus><strong>${telling(language)('faultsTitle')}</strong><ul>${faults.map((id) => html`<li><a href="#${id}">${saying(id)}</a></li>`)}</ul></div>` : undefined;
  const title = tell(topicId === undefined ? 'newTopic' : 'editTopic');
  const close = topicId === undefined ? undefined : html`<p class="soft">${tell('closeHint')}</p>`;
  return dialoguePage(of, {
    title,
    at,
    body: html`<h1>${title}</h1>${topicId === undefined ? undefined : html`<p class="quiet"><code>${topicId}</code> · <a href="${of.desk.publicUrl}/w/dialogue/${topicId}?lang=${language}">${tell('board')}</a></p>`}${summary ?? failure(of, code)}<form class="form" method="post" action="${address}" novalidate>${topicId === undefined ? html`<input type="hidden" name="key" value="${form.key}">` : undefined}
${block('texts', html`<p class="soft">${tell('textsHint')}</p>`, publishedLanguages.map(inLanguage))}
${block('time', html`<p class="soft">${tell('zone', { zone: timeZone })}</p>`, html`${time('opens')}${time('closes')}`)}
${block('languages', html`<p class="soft">${tell('languagesHint')}</p>`, html`<div class="ticks">${ticks}</div>${wrap('others', tell('otherLanguages'), (described) => html`<input id="others" name="others" autocomplete="off" spellcheck="false" maxlength="300" value="${form.others}"${described}>`)}`)}
${block('moderators', html`<p class="soft">${tell('moderatorsHint')}</p>`, rows)}
${block('belongs', undefined, html`${choice('eventId', 'event', events)}${choice('materialId', 'material', materials)}`)}
${close}<p class="actions"><button class="button first" name="step" value="save">${tell('save')}</button>${topicId === undefined ? undefined : html`<button class="button" name="step" value="close">${tell('closeNow')}</button>`}</p></form>`,
  });
}
