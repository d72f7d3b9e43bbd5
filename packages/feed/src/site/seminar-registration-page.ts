import type { RegistrationForm, Seats } from '@kopa/contract';
import { widgetPermissions } from './calendar-page.ts';
import { instantAt, wallTime, when } from './dates.ts';
import { oembedLinks } from './document.ts';
import type { Document } from './document.ts';
import { noticeOf } from './event-facts.ts';
import { eventAddress, langOf } from './event-list.ts';
import { Html, html } from './html.ts';
import type { Site } from './reads.ts';
import { fields, faultSummary } from './registration-fields.ts';
import type { FieldFault, Written } from './registration-fields.ts';
import { registerAddress } from './registration-page.ts';
import { registrationStyle } from './registration-style.ts';
import { countedOf, minutesLong, problemSentence, telling } from './registration-words.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

/** From this many on it is not said how many seats are free. */
const manySeats = 10;

export interface FormPage {
  form: RegistrationForm;
  seats: Seats;
  /** One date of an event that repeats, where the address names one. */
  recurrenceId: string | undefined;
  language: Language;
  written: Written;
  faults: FieldFault[];
  /** The code of the problem that the feed answered. */
  problem?: string | undefined;
  /** Names this one registration, however often the form is sent. */
  idempotencyKey: string;
  /** When the form was first shown. */
  formToken: string;
  /** Whether the widget may take the form's place: not where it holds what somebody wrote. */
  isWidget: boolean;
}

/** The page on which one registers: a whole form without script; where scripts run, the widget takes its place. */
export function seminarRegistrationPage(site: Site, shown: FormPage): Document {
  const { form, recurrenceId, language, faults, problem } = shown;
  const { publicUrl } = site;
  const { occurrence } = form;
  const tell = telling(language);
  const isWidget = shown.isWidget && site.widgetsDir !== undefined;
  const address = (other: Language) => registerAddress(publicUrl, occurrence.eventId, recurrenceId, other);
  const title = `${tell('registration')}: ${occurrence.title.text}`;
  const body = html`<p class="kind">${tell('registration')}</p>
<h1${langOf(occurrence.title, language)}>${occurrence.title.text}</h1>
<p class="lead">${form.scope === 'event' && form.occurrences.length > 1 ? undefined : when(language, occurrence)}</p>
${noticeOf(occurrence, language)}
${faultSummary(faults, language)}
${problem === undefined ? undefined : html`<div class="notice" role="alert" tabindex="-1" autofocus><p>${problemSentence(problem, language)}</p></div>`}
${stateOf(shown)}${isOpen(shown) ? formOf(site, shown) : undefined}`;
  return {
    language,
    title,
    description: `${when(language, occurrence)}`,
    addressIn: address,
    head: html`${oembedLinks(publicUrl, address(language), title)}${
      isWidget ? html`<script src="${publicUrl}/kopa.js" async></script>` : undefined
    }`,
    may: { forms: true, ...(isWidget && widgetPermissions(site)) },
    style: registrationStyle,
    body: html`<nav class="back" aria-label="${tell('back')}"><a href="${eventAddress(publicUrl, { ...occurrence, recurrenceId: recurrenceId ?? null }, language)}">${tell('toEvent')}</a></nav>
<main id="content" tabindex="-1">
${isWidget ? widget(site, shown, body) : body}
</main>`,
  };
}

function widget({ publicUrl }: Site, { form, recurrenceId, language }: FormPage, content: Html): Html {
  const date = recurrenceId === undefined ? undefined : html` recurrence-id="${recurrenceId}"`;
  return html`<kopa-seminar-registration feed="${publicUrl}" event="${form.occurrence.eventId}"${date} lang="${language}" heading-level="1">${content}</kopa-seminar-registration>`;
}

const isOpen = ({ seats }: FormPage) => seats.status === 'open' || seats.status === 'waitingList';

/** Whether one can register now, and how many seats there are. */
function stateOf({ seats, form, language }: FormPage): Html {
  const tell = telling(language);
  const at = (instant: string) => instantAt(language, instant, form.occurrence.timeZone);
  const closes = isOpenStatus(seats.status) ? html`<p class="soft">${tell('closesAt', { time: at(seats.closes) })}</p>` : undefined;
  const sentences: Record<Seats['status'], string> = {
    announced: seats.opens === undefined ? '' : tell('opensAt', { time: at(seats.opens) }),
    open: seats.free <= manySeats ? countedOf('seatsFree', seats.free, language) : '',
    waitingList: tell('listOpen'),
    full: tell('isFullNow'),
    closed: tell('isClosed'),
    cancelled: problemSentence('event-cancelled', language),
  };
  const sentence = sentences[seats.status];
  return html`${sentence ? html`<p><strong>${sentence}</strong></p>` : undefined}${closes}`;
}

const isOpenStatus = (status: Seats['status']) => status === 'open' || status === 'waitingList';

function formOf({ publicUrl }: Site, shown: FormPage): Html {
  const { form, seats, recurrenceId, language, written, faults, idempotencyKey, formToken } = shown;
  const tell = telling(language);
  const after = [
    ...(form.confirmation ? [tell('afterHold', { time: minutesLong(form.holdMinutes, language) })] : []),
    ...(form.approval ? [tell('afterApproval')] : []),
  ].join(' ');
  return html`<form class="form" method="post" action="${registerAddress(publicUrl, form.occurrence.eventId, recurrenceId, language)}" novalidate>
<input type="hidden" name="idempotencyKey" value="${idempotencyKey}"><input type="hidden" name="formToken" value="${formToken}">
<div class="trap" aria-hidden="true"><label>${tell('leaveEmpty')} <input name="website" tabindex="-1" autocomplete="off"></label></div>
${datesOf(shown)}
${fields(form, written, faults, language)}
${after ? html`<p>${after}</p>` : undefined}
<p class="actions"><button class="button first">${tell(seats.status === 'waitingList' ? 'joinList' : 'register')}</button></p>
</form>`;
}

/** The dates that one signs up for together, or the choice among them. */
function datesOf({ form, recurrenceId, language, written, faults }: FormPage): Html | undefined {
  const { occurrences, scope, occurrence } = form;
  const tell = telling(language);
  if (occurrences.length < 2) return hiddenDate(form);
  const text = (date: (typeof occurrences)[number]) => wallTime(language, date.start);
  if (scope === 'event') {
    return html`<p>${tell('allDates')}</p><ul class="dates-to-come">${occurrences.map((date) => html`<li>${text(date)}</li>`)}</ul>`;
  }
  const chosen = written.recurrenceId ?? recurrenceId ?? occurrence.recurrenceId;
  const fault = faults.find(({ id }) => id === 'recurrenceId');
  const options = occurrences
    .filter(({ eventStatus }) => eventStatus !== 'cancelled')
    .map((date) => html`<option value="${date.recurrenceId ?? ''}"${date.recurrenceId === chosen ? new Html(' selected') : undefined}>${text(date)}</option>`);
  return html`<div class="field${fault ? ' wrong' : ''}"><label for="recurrenceId">${tell('date')}</label>
<select id="recurrenceId" name="recurrenceId">${options}</select></div>`;
}

function hiddenDate({ scope, occurrence }: RegistrationForm): Html | undefined {
  if (scope !== 'occurrence' || occurrence.recurrenceId === null) return undefined;
  return html`<input type="hidden" name="recurrenceId" value="${occurrence.recurrenceId}">`;
}

/** For an event that one does not register for here. */
export function notOfferedPage(publicUrl: string, eventId: string, language: Language): Document {
  const tell = telling(language);
  const address = eventAddress(publicUrl, { eventId, recurrenceId: null }, language);
  return {
    language,
    title: tell('notHere'),
    body: html`<main id="content" tabindex="-1"><h1>${tell('notHere')}</h1><p class="lead">${tell('notHereAdvice')}</p>
<p class="actions"><a class="button first" href="${address}">${tell('toEvent')}</a> <a class="button" href="${publicUrl}/w/event-calendar?lang=${language}">${speaking(language)('toCalendar')}</a></p></main>`,
  };
}
