import type { Occurrence, Registration, RegistrationPage, RegistrationStatus, Seats } from '@kopa/contract';
import { term } from '../shared/terms.ts';
import { instantAt, wallTime, when } from './dates.ts';
import type { Document } from './document.ts';
import { langOf, resolved } from './event-list.ts';
import { Html, html } from './html.ts';
import { organizerStyle } from './organizer-style.ts';
import { stateWords, tellingOrganizers } from './organizer-words.ts';
import type { OrganizerTell, OrganizerWord } from './organizer-words.ts';
import { registrationStyle } from './registration-style.ts';
import { countedOf, telling } from './registration-words.ts';
import type { Language } from './words.ts';

/** The organizer's pages: plain, whole without script, for one partner who has shown its key. */

export interface Desk {
  publicUrl: string;
  language: Language;
  /** The partner's name; undefined before anybody has signed in. */
  partner?: string | undefined;
}

/** An event of the partner, or one of its dates where one registers for each on its own. */
export interface Held {
  occurrence: Occurrence;
  /** One of its dates, where one registers for each on its own. */
  recurrenceId: string | null;
  title: string;
}

export const statuses = Object.keys(stateWords) as RegistrationStatus[];

export type Parameters = Record<string, string | null | undefined>;

/** An address of these pages in their language; parameters without a value are left out. */
export function deskAddress({ publicUrl, language }: Desk, path = '', parameters: Parameters = {}): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return `${publicUrl}/organizer${path}?${new URLSearchParams([['lang', language], ...given])}`;
}

export const eventPath = ({ occurrence }: Held, step = ''): string => `/event/${occurrence.eventId}${step && `/${step}`}`;
export const dateOf = ({ recurrenceId }: Held): Parameters => ({ 'recurrence-id': recurrenceId });

export interface DeskContent {
  title: string;
  body: Html;
  /** The path and parameters of this page, for its other languages. */
  at: string;
  parameters?: Parameters;
  scripts?: string[];
  head?: Html;
  /** More style for this page. */
  style?: string;
}

/** A page behind the key, with the way to the others. */
export function deskPage(desk: Desk, { title, body, at, parameters, scripts, head, style = '' }: DeskContent): Document {
  const { language, partner, publicUrl } = desk;
  const tell = tellingOrganizers(language);
  const bar = partner === undefined ? undefined : html`<nav class="bar" aria-label="${tell('organizer')}"><strong>${partner}</strong><a href="${deskAddress(desk)}">${tell('yourEvents')}</a><a href="${deskAddress(desk, '/runs')}">${tell('runs')}</a><a href="${deskAddress(desk, '/dialogue')}">${tell('dialogue')}</a>
<form method="post" action="${deskAddress(desk, '/sign-out')}"><button>${tell('signOut')}</button></form></nav>`;
  return {
    language,
    title,
    addressIn: (other) => deskAddress({ ...desk, language: other }, at, parameters),
    private: true,
    ...(head && { head }),
    may: { forms: true, ...(scripts && { scripts, connect: [`${publicUrl}/organizer/`] }) },
    style: registrationStyle + organizerStyle + style,
    body: html`${bar}<main id="content" tabindex="-1">${body}</main>`,
  };
}

/** What the step before this page did. */
export const notice = (text: string | undefined) => (text === undefined ? undefined : html`<p class="said" role="status">${text}</p>`);

export function signInPage(desk: Desk, isWrong: boolean): Document {
  const tell = tellingOrganizers(desk.language);
  const fault = isWrong ? html`<p class="fault" id="key-fault">${tell('keyWrong')}</p>` : undefined;
  const described = isWrong ? 'key-fault key-hint' : 'key-hint';
  return deskPage(desk, {
    title: tell('organizer'),
    at: '',
    body: html`<h1>${tell('organizer')}</h1><p class="lead">${tell('signInText')}</p>
<form class="form" method="post" action="${deskAddress(desk, '/sign-in')}">
<div class="field${isWrong ? ' wrong' : ''}"><label for="key">${tell('key')}</label>${fault}
<input id="key" name="key" type="password" autocomplete="current-password" required maxlength="200" spellcheck="false" aria-describedby="${described}"${isWrong ? new Html(' aria-invalid="true" autofocus') : undefined}>
<p class="hint" id="key-hint">${tell('keyHint')}</p></div>
<p class="actions"><button class="button first">${tell('signIn')}</button></p></form>`,
  });
}

export interface Counts {
  seats: Seats | undefined;
  people: number;
  attended: number;
}

/** The partner's events to come, each with its counts. */
export function eventsPage(desk: Desk, events: { held: Held; counts: Counts | undefined }[]): Document {
  const { language } = desk;
  const tell = tellingOrganizers(language);
  const items = events.map(({ held, counts }) => {
    const { occurrence } = held;
    const path = counts ? eventPath(held) : eventPath(held, 'settings');
    return html`<li><h2><a href="${deskAddress(desk, path, dateOf(held))}"${langOf(occurrence.title, language)}>${occurrence.title.text}</a></h2>
<p class="quiet">${when(language, occurrence)}</p>
${counts ? countsOf(counts, language) : html`<p><a href="${deskAddress(desk, path)}">${tell('setUp')}</a></p>`}</li>`;
  });
  return deskPage(desk, {
    title: tell('yourEvents'),
    at: '',
    body: html`<h1>${tell('yourEvents')}</h1>${items.length > 0 ? html`<ul class="events">${items}</ul>` : html`<p class="lead">${tell('noEvents')}</p>`}`,
  });
}

/** What colleagues have told of a material, to be read before it shows. */
export interface ToldRun {
  id: string;
  /** The material's. */
  name: string;
  address: string;
  about: string;
  changes: Html | undefined | '';
}

export function runsPage(desk: Desk, runs: ToldRun[], said: string | undefined): Document {
  const tell = tellingOrganizers(desk.language);
  const button = (id: string, status: 'published' | 'refused', word: OrganizerWord, kind: string) =>
    html`<form method="post" action="${deskAddress(desk, `/runs/${id}`)}"><button class="button${kind}" name="status" value="${status}">${tell(word)}</button></form>`;
  const items = runs.map(
    ({ id, name, address, about, changes }) => html`<li><h2><a href="${address}">${name}</a></h2><p class="quiet">${about}</p>${changes || undefined}
<div class="actions">${button(id, 'published', 'publishRun', ' first')}${button(id, 'refused', 'refuseRun', '')}</div></li>`,
  );
  return deskPage(desk, {
    title: tell('runs'),
    at: '/runs',
    body: html`${notice(said)}<h1>${tell('runs')}</h1><p class="lead">${tell('runsText')}</p>${items.length > 0 ? html`<ul class="events">${items}</ul>` : html`<p>${tell('noRuns')}</p>`}`,
  });
}

function countsOf({ seats, people, attended }: Counts, language: Language): Html {
  const tell = tellingOrganizers(language);
  const taken = seats ? tell('ofSeats', { taken: seats.capacity - seats.free, seats: seats.capacity }) : String(people);
  const count = (word: OrganizerWord, value: string) => html`<div><dt>${tell(word)}</dt><dd>${value}</dd></div>`;
  return html`<dl class="counts">${count('registered', taken)}${count('waiting', String(seats?.waiting ?? 0))}${count('came', String(attended))}</dl>`;
}

const steps = [
  ['', 'list'],
  ['check-in', 'checkIn'],
  ['message', 'message'],
  ['settings', 'settings'],
] as const;

/** What stands above every page of an event. */
export function headOf(desk: Desk, held: Held, current: (typeof steps)[number][0], tell: OrganizerTell): Html {
  const { language } = desk;
  const { occurrence } = held;
  const links = steps.map(([step, word]) => {
    const mark = step === current ? new Html(' aria-current="page"') : undefined;
    return html`<li><a href="${deskAddress(desk, eventPath(held, step), dateOf(held))}"${mark}>${tell(word)}</a></li>`;
  });
  return html`<h1${langOf(occurrence.title, language)}>${occurrence.title.text}</h1>
<p class="quiet">${when(language, occurrence)}</p>
<nav class="tabs" aria-label="${occurrence.title.text}"><ul>${links}</ul></nav>`;
}

export interface ListQuestion {
  q: string;
  status: RegistrationStatus | undefined;
}

/** Who comes: to be searched, narrowed, approved and refused. */
export function listPage(desk: Desk, held: Held, of: { page: RegistrationPage; counts: Counts; failed: Registration[]; question: ListQuestion; said?: string | undefined }): Document {
  const { language } = desk;
  const { page, counts, failed, question } = of;
  const tell = tellingOrganizers(language);
  const asked = { q: question.q, status: question.status, ...dateOf(held) };
  const more = page.next === null ? undefined : html`<p class="actions"><a class="button" href="${deskAddress(desk, eventPath(held), { ...asked, cursor: page.next })}">${tell('more')}</a></p>`;
  const isNarrowed = question.q !== '' || question.status !== undefined;
  const list = page.items.length > 0 ? html`<ol class="people">${page.items.map((one) => personOf(desk, held, one, tell))}</ol>` : html`<p class="lead">${tell(isNarrowed ? 'nobodyFits' : 'nobody')}</p>`;
  return deskPage(desk, {
    title: `${tell('list')}: ${held.title}`,
    at: eventPath(held),
    parameters: asked,
    body: html`${headOf(desk, held, '', tell)}${notice(of.said)}${countsOf(counts, language)}
${failed.length > 0 ? undeliveredOf(failed, language, tell) : undefined}
${siftOf(desk, held, question, tell)}
${list}${more}
<ul class="quietly"><li><a href="${deskAddress(desk, eventPath(held, 'print'), dateOf(held))}">${tell('print')}</a></li>
<li><a href="${deskAddress(desk, eventPath(held, 'registrations.csv'), asked)}" download>${tell('csv')}</a></li></ul>`,
  });
}

function undeliveredOf(failed: Registration[], language: Language, tell: OrganizerTell): Html {
  const items = failed.map(({ name, email, id, deliveryFailure }) => html`<li>${[name, email, id].filter(Boolean).join(', ')}: <span class="quiet">${term('deliveryFailure', deliveryFailure!, language)}</span></li>`);
  return html`<div class="notice"><strong>${tell('undelivered')}</strong><p>${tell('undeliveredAdvice')}</p><ul>${items}</ul></div>`;
}

function siftOf(desk: Desk, held: Held, { q, status }: ListQuestion, tell: OrganizerTell): Html {
  const option = (value: string, text: string) => html`<option value="${value}"${value === (status ?? '') ? new Html(' selected') : undefined}>${text}</option>`;
  return html`<form class="sift" method="get" action="${desk.publicUrl}/organizer${eventPath(held)}" role="search"><input type="hidden" name="lang" value="${desk.language}">
${held.recurrenceId === null ? undefined : html`<input type="hidden" name="recurrence-id" value="${held.recurrenceId}">`}
<div><label for="q">${tell('search')}</label><input id="q" name="q" type="search" value="${q}" maxlength="200"></div>
<div><label for="status">${tell('status')}</label><select id="status" name="status">${option('', tell('all'))}${statuses.map((one) => option(one, stateWords[one][desk.language]))}</select></div>
<button class="button">${tell('show')}</button></form>`;
}

function personOf(desk: Desk, held: Held, registration: Registration, tell: OrganizerTell): Html {
  const { id, name, email, status, partySize, position, accessNeeds, attended, walkIn, reason, deliveryFailure } = registration;
  const { language } = desk;
  const facts = [
    ...(email === undefined ? [] : [email]),
    ...(partySize > 1 ? [countedOf('people', partySize, language)] : []),
    ...(position === undefined ? [] : [`№ ${position}`]),
    ...(attended === undefined ? [] : [`${tell('came')}: ${attended}`]),
  ].join(' · ');
  const details = [...answersOf(registration, language), ...(accessNeeds === undefined ? [] : [html`<dt>${tell('accessNeeds')}</dt><dd>${accessNeeds}</dd>`]), ...(reason === undefined ? [] : [html`<dt>${tell('refuse')}</dt><dd>${reason}</dd>`])];
  const badges = html`<span class="badge${['cancelled', 'expired', 'withdrawn', 'refused'].includes(status) ? ' status' : ''}">${walkIn ? tell('walkInBadge') : stateWords[status][language]}</span>${
    deliveryFailure === undefined ? undefined : html`<span class="badge status">@ !</span>`
  }`;
  return html`<li id="r-${id}"><h2>${name ?? tell('unnamed')} <span class="number soft">${id}</span> ${badges}</h2>
${facts ? html`<p class="quiet">${facts}</p>` : undefined}
${details.length > 0 ? html`<dl class="answers">${details}</dl>` : undefined}
${actionsOf(desk, held, registration, tell)}</li>`;
}

export function answersOf({ questions = [], answers = {} }: Registration, language: Language): Html[] {
  return questions.flatMap(({ id, label, options }) => {
    const answer = answers[id];
    if (answer === undefined) return [];
    const labels = [answer].flat().map((value) => (typeof value === 'boolean' ? (value ? telling(language)('yes') : '–') : (options?.find((option) => option.value === value)?.label.text ?? value)));
    return [html`<dt>${resolved(label, language)}</dt><dd>${labels.join(', ')}</dd>`];
  });
}

/** What the organizer may do with a registration in its state. */
function actionsOf(desk: Desk, held: Held, { id, status, attended = 0, name, walkIn }: Registration, tell: OrganizerTell): Html | undefined {
  const address = (step: string) => deskAddress(desk, eventPath(held, `registration/${id}/${step}`), dateOf(held));
  const canRise = ['requested', 'waiting', 'held', 'offered'].includes(status);
  const canFall = canRise || (status === 'confirmed' && attended === 0 && !walkIn);
  const rise = canRise ? html`<form method="post" action="${address('promotion')}"><button class="button">${tell(status === 'requested' ? 'approve' : 'giveSeat')}</button></form>` : undefined;
  const fall = canFall
    ? html`<details><summary>${tell('refuseQuestion')}</summary><form method="post" action="${address('refusal')}"><label for="reason-${id}">${tell('refuseReason')}</label>
<input id="reason-${id}" name="reason" maxlength="1000"><p class="inline"><button class="button grave">${tell('refuse')}</button></p></form></details>`
    : undefined;
  const paper = attended > 0 && name !== undefined ? html`<a href="${address('certificate.pdf')}">${tell('certificate')}</a>` : undefined;
  return rise || fall || paper ? html`<div class="inline">${rise}${paper}${fall}</div>` : undefined;
}

/** For a phone at the door: who came. It works on without connection; without script each tap is a form that is sent. */
export function checkInPage(desk: Desk, held: Held, registrations: Registration[], idempotencyKey: string, said?: string): Document {
  const { language, publicUrl } = desk;
  const tell = tellingOrganizers(language);
  const script = `${publicUrl}/organizer/check-in.js`;
  const expected = registrations.reduce((sum, { partySize }) => sum + partySize, 0);
  const came = registrations.reduce((sum, { attended = 0 }) => sum + attended, 0);
  const words = { allSent: tell('allSent'), notSent: tell('notSent'), signInAgain: tell('signInAgain'), lost: tell('lost'), ofSeats: tell('ofSeats') };
  return deskPage(desk, {
    title: `${tell('checkIn')}: ${held.title}`,
    at: eventPath(held, 'check-in'),
    parameters: dateOf(held),
    scripts: [script],
    head: html`<script src="${script}" type="module"></script>`,
    body: html`${headOf(desk, held, 'check-in', tell)}${notice(said)}
<p>${tell('checkInHint')} <span class="soft" data-scripted hidden>${tell('offlineNote')}</span></p>
<div data-scripted hidden><label for="find">${tell('search')}</label><input id="find" type="search" autocomplete="off" enterkeyhint="search"></div>
<ol class="people" id="door" data-attendance="${publicUrl}/organizer/attendance/" data-words="${JSON.stringify(words)}">${registrations.map((one) => doorOf(desk, held, one, tell))}</ol>
<p class="quiet" id="nobody"${registrations.length > 0 ? new Html(' hidden') : undefined}>${tell(registrations.length > 0 ? 'nobodyFits' : 'nobody')}</p>
<details class="form"><summary>${tell('walkIn')}</summary>
<form method="post" action="${deskAddress(desk, eventPath(held, 'walk-in'), dateOf(held))}">
<input type="hidden" name="idempotencyKey" value="${idempotencyKey}">
<div class="field"><label for="walk-in-name">${tell('name')}</label><input id="walk-in-name" name="name" maxlength="200" autocomplete="off"></div>
<div class="field"><label for="walk-in-size">${tell('people')}</label><input class="short" id="walk-in-size" name="partySize" type="number" min="1" max="50" value="1" inputmode="numeric"></div>
<p class="actions"><button class="button first">${tell('walkInAdd')}</button></p></form></details>
<p class="tally"><span>${tell('came')}: <span id="tally">${tell('ofSeats', { taken: came, seats: expected })}</span></span><span id="unsent" role="status"></span></p>`,
  });
}

/** One row: the name, and a button for each number of people that may have come. */
function doorOf(desk: Desk, held: Held, { id, name, email = '', partySize, attended = 0, walkIn, accessNeeds }: Registration, tell: OrganizerTell): Html {
  const who = name ?? tell('unnamed');
  const numbers = partySize <= 8 ? Array.from({ length: partySize }, (_, index) => index + 1) : [partySize];
  const buttons = numbers.map((number) => {
    const isPressed = number === attended;
    const text = partySize === 1 ? tell('arrived') : String(number);
    // Pressed once more, it takes the note back.
    return html`<button class="button" name="attended" value="${isPressed ? 0 : number}" data-number="${number}" aria-pressed="${String(isPressed)}" aria-label="${who}: ${partySize === 1 ? tell('arrived') : tell('ofSeats', { taken: number, seats: partySize })}">${text}</button>`;
  });
  return html`<li data-id="${id}" data-size="${partySize}" data-came="${attended}" data-find="${`${id} ${who} ${email}`}"><div class="door"><div><h2>${who}${
    walkIn ? html` <span class="badge">${tell('walkInBadge')}</span>` : undefined
  }</h2><p class="quiet"><span class="number">${id}</span>${partySize > 1 ? html` · ${countedOf('people', partySize, desk.language)}` : undefined}</p>${
    accessNeeds === undefined ? undefined : html`<p>${tell('accessNeeds')}: ${accessNeeds}</p>`
  }</div>
<form class="taps" method="post" action="${deskAddress(desk, eventPath(held, 'check-in'), dateOf(held))}"><input type="hidden" name="registrationId" value="${id}">${buttons}</form></div></li>`;
}

/** The list for paper: A4, with boxes to tick. */
export function printPage(desk: Desk, held: Held, registrations: Registration[], now: string): Document {
  const { language } = desk;
  const tell = tellingOrganizers(language);
  const rows = registrations.map(({ id, name, partySize, accessNeeds }) => {
    const boxes = Array.from({ length: Math.min(partySize, 12) }, () => html`<span class="box"></span>`);
    return html`<tr><td class="boxes">${boxes}</td><th scope="row">${name ?? tell('unnamed')}</th><td>${partySize}</td><td class="number">${id}</td><td>${accessNeeds ?? ''}</td></tr>`;
  });
  return deskPage(desk, {
    title: `${tell('print')}: ${held.title}`,
    at: eventPath(held, 'print'),
    parameters: dateOf(held),
    body: html`<h1${langOf(held.occurrence.title, language)}>${held.occurrence.title.text}</h1>
<p>${when(language, held.occurrence)} <span class="soft">${tell('printedAt', { time: instantAt(language, now, held.occurrence.timeZone) })}</span></p>
<table class="sheet-list"><thead><tr><th scope="col">${tell('came')}</th><th scope="col">${tell('name')}</th><th scope="col">${tell('people')}</th><th scope="col">№</th><th scope="col">${tell('accessNeeds')}</th></tr></thead><tbody>${rows}</tbody></table>`,
  });
}

export interface MessageDraft {
  to: 'confirmed' | 'waiting' | 'both';
  subject: string;
  text: string;
  idempotencyKey: string;
}

const recipients = { confirmed: 'toConfirmed', waiting: 'toWaiting', both: 'toBoth' } as const;

export function messagePage(desk: Desk, held: Held, draft: MessageDraft, faults: { id: string; text: string }[], said?: string): Document {
  const tell = tellingOrganizers(desk.language);
  const faultOf = (id: string) => faults.find((one) => one.id === id);
  const faultText = (id: string) => (faultOf(id) ? html`<p class="fault" id="${id}-fault">${faultOf(id)!.text}</p>` : undefined);
  const described = (id: string) => (faultOf(id) ? html` aria-invalid="true" aria-describedby="${id}-fault"` : undefined);
  const options = (Object.keys(recipients) as MessageDraft['to'][]).map(
    (one) => html`<option value="${one}"${one === draft.to ? new Html(' selected') : undefined}>${tell(recipients[one])}</option>`,
  );
  return deskPage(desk, {
    title: `${tell('message')}: ${held.title}`,
    at: eventPath(held, 'message'),
    parameters: dateOf(held),
    body: html`${headOf(desk, held, 'message', tell)}${notice(said)}<h2>${tell('messageTitle')}</h2><p>${tell('previewHint')}</p>
<form class="form" method="post" action="${deskAddress(desk, eventPath(held, 'message'), dateOf(held))}" novalidate>
<input type="hidden" name="idempotencyKey" value="${draft.idempotencyKey}">
<div class="field"><label for="to">${tell('to')}</label><select id="to" name="to">${options}</select></div>
<div class="field${faultOf('subject') ? ' wrong' : ''}"><label for="subject">${tell('subject')}</label>${faultText('subject')}<input id="subject" name="subject" value="${draft.subject}" maxlength="200" required${described('subject')}></div>
<div class="field${faultOf('text') ? ' wrong' : ''}"><label for="text">${tell('text')}</label>${faultText('text')}<textarea class="tall" id="text" name="text" rows="10" maxlength="10000" required${described('text')}>${draft.text}</textarea></div>
<p class="actions"><button class="button first" name="step" value="preview">${tell('preview')}</button></p></form>`,
  });
}

/** The message as it will be read, before it is sent. */
export function messagePreview(desk: Desk, held: Held, draft: MessageDraft, number: number): Document {
  const tell = tellingOrganizers(desk.language);
  const hidden = Object.entries(draft).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
  return deskPage(desk, {
    title: `${tell('message')}: ${held.title}`,
    at: eventPath(held, 'message'),
    parameters: dateOf(held),
    body: html`${headOf(desk, held, 'message', tell)}<h2>${tell('previewTitle')}</h2>
<div class="mail"><h3>${draft.subject}</h3><p>${draft.text}</p></div>
<form class="actions" method="post" action="${deskAddress(desk, eventPath(held, 'message'), dateOf(held))}">${hidden}
<button class="button first" name="step" value="send"${number === 0 ? new Html(' disabled') : undefined}>${countedOf('recipients', number, desk.language)}</button>
<button class="button" name="step" value="edit">${tell('edit')}</button></form>`,
  });
}

/** A page that only says something. */
export function deskNotice(desk: Desk, title: OrganizerWord, text: OrganizerWord): Document {
  const tell = tellingOrganizers(desk.language);
  return deskPage(desk, { title: tell(title), at: '', body: html`<h1>${tell(title)}</h1><p class="lead">${tell(text)}</p><p class="actions"><a class="button first" href="${deskAddress(desk)}">${tell('yourEvents')}</a></p>` });
}

export function settingsDocument(desk: Desk, held: Held, form: Html, said?: string): Document {
  const tell = tellingOrganizers(desk.language);
  return deskPage(desk, {
    title: `${tell('settings')}: ${held.title}`,
    at: eventPath(held, 'settings'),
    parameters: dateOf(held),
    body: html`${headOf(desk, held, 'settings', tell)}${notice(said)}${form}`,
  });
}

/** The dates of an event that repeats, to choose one. */
export function datesPage(desk: Desk, dates: Held[]): Document {
  const { language } = desk;
  const first = dates[0]!;
  const items = dates.map((held) => html`<li><a href="${deskAddress(desk, eventPath(held), dateOf(held))}">${wallTime(language, held.occurrence.start)}</a></li>`);
  return deskPage(desk, { title: first.title, at: eventPath(first), body: html`<h1${langOf(first.occurrence.title, language)}>${first.title}</h1><ul class="dates">${items}</ul>` });
}
