import type { Occurrence } from '@kopa/contract';
import { term } from '../shared/terms.ts';
import { dateAndTime, offsetName } from './dates.ts';
import { noticeOf, priceOf, streetAndTown } from './event-facts.ts';
import { langOf, resolved } from './event-list.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { nameOf } from './language.ts';
import { shortened, sizeOf } from './poster-size.ts';
import { qrCode } from './qr-code.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

export interface PosterContent {
  occurrence: Occurrence;
  language: Language;
  today: string;
  /** Where the code leads. */
  address: string;
}

interface Fact {
  name: string;
  values: Html[];
}

/** As many places and as many prices are on the poster; more are left to the page. */
const mostValues = 3;

/** The event on one sheet for a notice board, to be read from two metres: what the event's page becomes on paper. Screens do not show it. */
export function poster({ occurrence, language, today, address }: PosterContent): Html {
  const { title, description, kind, eventStatus, statusReason } = occurrence;
  const say = speaking(language);
  const facts = factsOf(occurrence, language);
  const status = term('status', eventStatus, language);
  const { date, time } = dateAndTime(language, occurrence, today);
  const { step, titleSize, room } = sizeOf({
    title: title.text,
    notice: status === undefined ? undefined : { status, reason: statusReason?.text ?? '' },
    date,
    time,
    facts: facts.map(({ values }) => values.map(linesOf).join('\n')),
    hasDescription: description !== undefined,
    hasNote: description?.state !== undefined,
  });
  const note = description?.state && html`<p class="quiet">${say(description.state)}</p>`;
  const text = description && shortened(description.text, description.inLanguage, room);
  return html`<div class="poster"><section class="sheet step-${step}">
<p class="kind">${term('kind', kind, language)}</p>
<h1 class="${titleSize}"${langOf(title, language)}>${title.text}</h1>
${noticeOf(occurrence, language)}
${whenOf(occurrence, date, time)}
<dl>${facts.map(({ name, values }) => html`<div><dt>${name}</dt>${values.map((value) => html`<dd>${value}</dd>`)}</div>`)}</dl>
${text ? html`<div class="about"><p${langOf(description!, language)}>${text}</p>${note}</div>` : undefined}
<footer>${qrCode(address)}
<p><strong>${say('scan')}</strong><span class="address">${address}</span></p></footer>
</section></div>`;
}

/** What is written, line by line. */
const linesOf = ({ text }: Html) => text.replaceAll('<br>', '\n').replace(/<[^>]*>/g, '');

/** A date on which nothing happens is struck out; what has been moved in time already stands at its new one. */
function whenOf(occurrence: Occurrence, date: string, time: string | undefined): Html {
  const { eventStatus, virtualLocations, showWithoutTime } = occurrence;
  const offset = virtualLocations && !showWithoutTime ? html` <small>(${offsetName(occurrence)})</small>` : undefined;
  const lines = time ? html`<span class="date">${date}</span><span class="time">${time}${offset}</span>` : html`<span class="date">${date}${offset}</span>`;
  const isOff = eventStatus === 'cancelled' || eventStatus === 'postponed';
  return html`<p class="when">${isOff ? html`<s>${lines}</s>` : lines}</p>`;
}

function factsOf(occurrence: Occurrence, language: Language): Fact[] {
  const say = speaking(language);
  const { organizer, activityLanguages, locations } = occurrence;
  const languages = activityLanguages.map((code) => nameOf('language', language, code)).join(', ');
  const amenities = new Set(isThere(occurrence) ? locations?.flatMap(({ amenityFeature }) => amenityFeature ?? []) : []);
  const access = [...amenities].map((one) => term('amenity', one, language) ?? one).join(' · ');
  const facts = [
    { name: say('where'), values: placesOf(occurrence, language) },
    { name: say('price'), values: (priceOf(occurrence, language) ?? []).slice(0, mostValues) },
    { name: say('heldIn'), values: languages ? [html`${languages}`] : [] },
    { name: say('amenities'), values: access ? [html`${access}`] : [] },
    { name: say('organizer'), values: [resolved(organizer.name, language)] },
  ];
  return facts.filter(({ values }) => values.length > 0);
}

const isThere = ({ eventStatus }: Occurrence) => eventStatus !== 'movedOnline';

function placesOf(occurrence: Occurrence, language: Language): Html[] {
  const there = isThere(occurrence) ? (occurrence.locations ?? []) : [];
  const places = there.slice(0, mostValues).map(({ name, description, address }) => {
    const line = streetAndTown(address);
    const more = [...(description ? [resolved(description, language)] : []), ...(line ? [html`${line}`] : [])];
    return html`<strong>${resolved(name, language)}</strong>${more.map((each) => html`<br>${each}`)}`;
  });
  const isOnline = occurrence.virtualLocations || !isThere(occurrence);
  return isOnline ? [...places, html`<strong>${speaking(language)('online')}</strong>`] : places;
}
