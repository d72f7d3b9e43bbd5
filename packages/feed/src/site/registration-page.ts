import type { Registration } from '@kopa/contract';
import { instantAt, instantDay, when } from './dates.ts';
import type { Document } from './document.ts';
import { noticeOf, streetAndTown } from './event-facts.ts';
import { eventAddress, langOf, resolved } from './event-list.ts';
import { fields, faultSummary } from './registration-fields.ts';
import type { FieldFault, FieldsOf, Written } from './registration-fields.ts';
import { registrationStyle } from './registration-style.ts';
import { problemSentence, telling } from './registration-words.ts';
import type { RegistrationWord, Tell } from './registration-words.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

/** The person's own pages: what the link in a message opens. Looking at them changes nothing; every change is a form that is sent. */

export interface Own {
  publicUrl: string;
  /** Opens the registration; it stands in the addresses of these pages and nowhere else. */
  token: string;
  registration: Registration;
  language: Language;
  /** UTC milliseconds. */
  now: number;
}

/** What has just been done, or why it was not. */
export type Said = { done: RegistrationWord } | { problem: string };

export const ownAddress = ({ publicUrl, token, language }: Pick<Own, 'publicUrl' | 'token' | 'language'>, step = ''): string =>
  `${publicUrl}/r/${token}${step && `/${step}`}?lang=${language}`;

function page(own: Own, title: string, body: Html, step = ''): Document {
  const { language } = own;
  return {
    language,
    title: `${title} – ${own.registration.occurrence.title.text}`,
    addressIn: (other) => ownAddress({ ...own, language: other }, step),
    private: true,
    may: { forms: true },
    style: registrationStyle,
    body: html`<main id="content" tabindex="-1">${body}</main>`,
  };
}

/** The registration: what it is for, how it stands, and what can be done with it. */
export function ownPage(own: Own, said: Said | undefined, isNew = false): Document {
  const { registration, language } = own;
  const tell = telling(language);
  const { title, text } = stateOf(own, isNew);
  return page(
    own,
    title,
    html`${said && html`<p class="said" role="status">${'done' in said ? tell(said.done) : problemSentence(said.problem, language)}</p>`}
<div class="state"><p class="kind">${tell('yourRegistration')}</p>
<h1>${title}</h1>
<p class="lead">${text}</p>
${registration.reason ? html`<p>${tell('reason')}: ${registration.reason}</p>` : undefined}
${firstActions(own, isNew)}</div>
${noticeOf(registration.occurrence, language)}
<dl class="facts">${factsOf(own)}</dl>
${furtherActions(own)}
${keptOf(own)}`,
  );
}

type Status = Registration['status'] | 'attended';

const isUndoable = ({ registration, now }: Own) => registration.undoUntil !== undefined && Date.parse(registration.undoUntil) > now;

/** The state in a sentence, and what to do next. */
function stateOf(own: Own, isNew: boolean): { title: string; text: string } {
  const { registration, language } = own;
  const { status, attended = 0, inQueue, expires, undoUntil, email = '', occurrence } = registration;
  const tell = telling(language);
  const at = (instant: string | undefined) => (instant === undefined ? '' : instantAt(language, instant, occurrence.timeZone));
  const shown: Status = attended > 0 ? 'attended' : status;
  const title = tell(`${shown}Title`);
  if (status === 'held') return { title, text: isNew ? tell('heldMail', { email, time: at(expires) }) : tell(inQueue ? 'heldQueueText' : 'heldText', { time: at(expires) }) };
  if (status === 'cancelled' && isUndoable(own)) return { title, text: tell('cancelledUndoText', { time: at(undoUntil) }) };
  return { title, text: tell(`${shown as Exclude<Status, 'held'>}Text`, { time: at(expires) }) };
}

/** A button that sends a form: nothing happens until it is pressed. */
function button(own: Own, step: string, word: RegistrationWord, kind: 'first' | 'grave' | '' = ''): Html {
  return html`<form method="post" action="${ownAddress(own, step)}"><button class="button${kind && ` ${kind}`}">${telling(own.language)(word)}</button></form>`;
}

const linkButton = (address: string, text: string, kind = '') => html`<a class="button${kind}" href="${address}">${text}</a>`;

/** What the state asks for. */
function firstActions(own: Own, isNew: boolean): Html | undefined {
  const { registration, language, publicUrl } = own;
  const { status, attended = 0, eventId, recurrenceId } = registration;
  const tell = telling(language);
  const again = () => linkButton(registerAddress(publicUrl, eventId, recurrenceId, language), tell('again'), ' first');
  const actions = (): Html[] => {
    if (attended > 0) return !hasCertificate(own) ? [] : [linkButton(ownAddress(own, 'certificate.pdf'), tell('certificate'), ' first')];
    if (status === 'held') return isNew ? [] : [button(own, 'confirmation', 'confirm', 'first')];
    if (status === 'offered') return [button(own, 'confirmation', 'accept', 'first'), linkButton(ownAddress(own, 'cancellation'), tell('decline'))];
    if (status === 'cancelled' && isUndoable(own)) return [button(own, 'undo', 'undo', 'first')];
    return ['cancelled', 'expired', 'withdrawn'].includes(status) && !isOver(own) ? [again()] : [];
  };
  const buttons = actions();
  return buttons.length > 0 ? html`<div class="actions">${buttons}</div>` : undefined;
}

/** A certificate is for those who came, once the event has begun, as long as their name is known. */
export const hasCertificate = ({ registration: { attended = 0, name, occurrence }, now }: Own): boolean =>
  attended > 0 && name !== undefined && Date.parse(occurrence.utcStart) <= now;

const isOver = ({ registration, now }: Own) => Date.parse(registration.occurrence.utcEnd) < now;
const isActive = ({ registration }: Own) => ['held', 'requested', 'confirmed', 'waiting', 'offered'].includes(registration.status);

/** The page on which one registers. */
export function registerAddress(publicUrl: string, eventId: string, recurrenceId: string | null | undefined, language: Language): string {
  const parameters = new URLSearchParams({ event: eventId, ...(recurrenceId && { 'recurrence-id': recurrenceId }), lang: language });
  return `${publicUrl}/w/seminar-registration?${parameters}`;
}

function factsOf(own: Own): Html[] {
  const { registration, language, publicUrl } = own;
  const { occurrence, position, partySize, id } = registration;
  const { locations, virtualLocations, eventStatus, title, organizer } = occurrence;
  const say = speaking(language);
  const tell = telling(language);
  const fact = (name: string, value: Html | string, kind = '') => html`<div><dt>${name}</dt><dd class="${kind}">${value}</dd></div>`;
  const places = eventStatus === 'movedOnline' ? [] : (locations ?? []);
  const where = places.map(({ name, address }) => html`${resolved(name, language)}${address && html`<br><span class="quiet">${streetAndTown(address)}</span>`}<br>`);
  const online = virtualLocations || eventStatus === 'movedOnline' ? html`${say('online')}` : undefined;
  return [
    fact(tell('event'), html`<a href="${eventAddress(publicUrl, { ...occurrence, recurrenceId: registration.recurrenceId }, language)}"${langOf(title, language)}>${title.text}</a>`),
    fact(say('when'), when(language, occurrence), 'when'),
    ...(where.length > 0 || online ? [fact(say('where'), html`${where}${online}`)] : []),
    fact(say('organizer'), resolved(organizer.name, language)),
    ...(position === undefined ? [] : [fact(tell('position'), String(position))]),
    ...(partySize > 1 ? [fact(tell('party'), String(partySize))] : []),
    fact(tell('number'), html`<span class="number">${id}</span>`),
  ];
}

function furtherActions(own: Own): Html | undefined {
  const { registration, language, publicUrl } = own;
  const { status, eventId } = registration;
  const tell = telling(language);
  const say = speaking(language);
  if (!isActive(own) || isOver(own)) return undefined;
  const ics = `${publicUrl}/v1/events.ics?${new URLSearchParams({ event: eventId, language })}`;
  const isInList = status === 'waiting' || (status === 'held' && registration.inQueue === true);
  return html`<p class="actions">
${status === 'confirmed' ? linkButton(ics, say('addToCalendar')) : undefined}
${linkButton(ownAddress(own, 'change'), tell('change'))}
${status === 'offered' ? undefined : linkButton(ownAddress(own, 'cancellation'), tell(isInList ? 'leaveList' : 'cancel'))}</p>`;
}

/** Everything personal that is kept, why, and until when. */
function keptOf(own: Own): Html {
  const { registration, language } = own;
  const { retention, questions = [], answers = {}, name, email, accessNeeds } = registration;
  const tell = telling(language);
  const until = (instant: string | undefined) => (instant === undefined ? '' : ` ${tell('keptUntil', { date: instantDay(language, instant) })}`);
  const row = (label: Html | string, value: Html | string, why: string) => html`<div><dt>${label}</dt><dd>${value}</dd><dd class="hint">${why}</dd></div>`;
  const rows = [
    ...(name === undefined ? [] : [row(tell('name'), name, `${tell('whyName')}${until(retention.name)}`)]),
    ...(email === undefined ? [] : [row(tell('email'), email, `${tell('whyEmail')}${until(retention.email)}`)]),
    ...questions.filter(({ id }) => answers[id] !== undefined).map((question) => row(resolved(question.label, language), answerText(question, answers[question.id], tell), until(retention.answers[question.id]).trim())),
    ...(accessNeeds === undefined ? [] : [row(tell('accessNeeds'), accessNeeds, until(retention.accessNeeds).trim())]),
  ];
  return html`<section><h2>${tell('yourData')}</h2>
${rows.length > 0 ? html`<dl class="kept">${rows}</dl>` : html`<p>${tell('nothingWritten')}</p>`}
<p class="soft">${tell('keptUnnamed')}</p>
<ul class="quietly"><li><a href="${ownAddress(own, 'registration.json')}" download>${tell('download')}</a></li>
<li><a href="${ownAddress(own, 'erasure')}">${tell('erase')}</a></li></ul></section>`;
}

type Question = NonNullable<Registration['questions']>[number];

function answerText({ options }: Question, answer: string | string[] | boolean | undefined, tell: Tell): string {
  if (typeof answer === 'boolean') return answer ? tell('yes') : '–';
  return [answer ?? []].flat().map((value) => options?.find((option) => option.value === value)?.label.text ?? value).join(', ');
}

/** The fields once more, to be corrected. */
export function changePage(own: Own, of: FieldsOf, written: Written, faults: FieldFault[], problem?: string): Document {
  const { language } = own;
  const tell = telling(language);
  return page(
    own,
    tell('changeTitle'),
    html`${backTo(own)}<h1>${tell('changeTitle')}</h1>
${faultSummary(faults, language)}${problem === undefined ? undefined : html`<div class="notice" role="alert"><p>${problemSentence(problem, language)}</p></div>`}
<form class="form" method="post" action="${ownAddress(own, 'change')}" novalidate>
${fields(of, written, faults, language)}
<p class="actions"><button class="button first">${tell('save')}</button></p>
</form>`,
    'change',
  );
}

const backTo = (own: Own) => html`<nav class="back" aria-label="${telling(own.language)('back')}"><a href="${ownAddress(own)}">${telling(own.language)('yourRegistration')}</a></nav>`;

/** Asks once before the registration is cancelled, or a place in the list is given up. */
export function cancelPage(own: Own): Document {
  const { status, inQueue } = own.registration;
  const leaves = status === 'waiting' || status === 'offered' || (status === 'held' && inQueue === true);
  const tell = telling(own.language);
  const title = tell(leaves ? 'leaveTitle' : 'cancelTitle');
  return page(
    own,
    title,
    html`${backTo(own)}<h1>${title}</h1><p class="lead">${tell(leaves ? 'leaveText' : 'cancelText')}</p>
<div class="actions">${button(own, 'cancellation', status === 'offered' ? 'decline' : leaves ? 'leaveList' : 'cancel', 'first')}${linkButton(ownAddress(own), tell('keepIt'))}</div>`,
    'cancellation',
  );
}

/** Asks once before everything is erased. */
export function erasePage(own: Own): Document {
  const tell = telling(own.language);
  return page(
    own,
    tell('eraseTitle'),
    html`${backTo(own)}<h1>${tell('eraseTitle')}</h1><p class="lead">${tell('eraseText')}</p>
<div class="actions">${button(own, 'erasure', 'erase', 'grave')}${linkButton(ownAddress(own), tell('keepIt'))}</div>`,
    'erasure',
  );
}

/** A page about no registration: one that was erased, or a link that opens none. */
function plainPage(publicUrl: string, language: Language, title: RegistrationWord, text: RegistrationWord): Document {
  const tell = telling(language);
  return {
    language,
    title: tell(title),
    style: registrationStyle,
    body: html`<main id="content" tabindex="-1"><h1>${tell(title)}</h1><p class="lead">${tell(text)}</p>
<p class="actions">${linkButton(`${publicUrl}/w/event-calendar?lang=${language}`, speaking(language)('toCalendar'))}</p></main>`,
  };
}

export const erasedPage = (publicUrl: string, language: Language): Document => plainPage(publicUrl, language, 'erasedTitle', 'erasedText');
export const noTokenPage = (publicUrl: string, language: Language): Document => plainPage(publicUrl, language, 'noToken', 'noTokenAdvice');
export const tooManyPage = (publicUrl: string, language: Language): Document => plainPage(publicUrl, language, 'tooMany', 'tooManyAdvice');
