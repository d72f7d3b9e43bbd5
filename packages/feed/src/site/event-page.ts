import type { Event, Occurrence } from '@kopa/contract';
import { Problem } from '../shared/problem.ts';
import { term } from '../shared/terms.ts';
import { addDays, dayName, firstDay, offsetName, shortDate, timeOf, timeSpan, when } from './dates.ts';
import { oembedLinks } from './document.ts';
import type { Document } from './document.ts';
import { noticeOf, priceOf, streetAndTown } from './event-facts.ts';
import type { Place } from './event-facts.ts';
import { eventAddress, langOf, resolved } from './event-list.ts';
import { Html, html } from './html.ts';
import { nameOf } from './language.ts';
import { link } from './link.ts';
import { poster } from './poster.ts';
import { posterStyle } from './poster-style.ts';
import type { Site } from './reads.ts';
import { telling } from './registration-words.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

/** How many of the dates to come are listed. */
const mostDates = 24;

export interface EventQuestion {
  eventId: string;
  /** One date of an event that repeats; without it, the next one. */
  recurrenceId: string | undefined;
  language: Language;
  today: string;
}

/** The event's own page: what a shared link, a calendar file or the code on a poster leads to. Undefined: the event has no such date. */
export async function eventPage(site: Site, question: EventQuestion): Promise<Document | undefined> {
  const { language } = question;
  const event = await site.reads.getEvent(question.eventId);
  const coming = await occurrencesOf(site, question, question.today);
  const occurrence = await occurrenceOf(site, question, event, coming);
  if (!occurrence) return undefined;
  const { title, description } = occurrence;
  const addressIn = (other: Language) => eventAddress(site.publicUrl, { ...occurrence, recurrenceId: question.recurrenceId ?? null }, other);
  return {
    language,
    title: `${title.text}, ${dayName(language, firstDay(occurrence))}`,
    description: description?.text.slice(0, 300) ?? when(language, occurrence),
    addressIn,
    head: headOf(site, occurrence, language),
    body: html`${bodyOf(site, occurrence, coming, question)}\n${poster({ occurrence, language, today: question.today, address: addressIn(language) })}`,
    may: { scripts: [printScript(site)] },
    style: posterStyle,
  };
}

const printScript = ({ publicUrl }: Site) => `${publicUrl}/w/print.js`;

async function occurrencesOf({ reads }: Site, { eventId, language }: EventQuestion, from: string): Promise<Occurrence[]> {
  const { items } = await reads.listOccurrences({ event: [eventId], from, to: addDays(from, 400), language, limit: 1_000 });
  return items;
}

/** The date that was asked for; else the next one that takes place; else, when all are over, the last. */
async function occurrenceOf(site: Site, question: EventQuestion, event: Event, coming: Occurrence[]): Promise<Occurrence | undefined> {
  const { recurrenceId: asked, today } = question;
  if (asked === undefined) {
    const next = coming.find(({ eventStatus }) => eventStatus !== 'cancelled') ?? coming[0];
    if (next) return next;
    const until = event.recurrenceRule ? (event.recurrenceRule.until ?? today) : event.start;
    const around = await occurrencesOf(site, question, addDays(until.slice(0, 10), -399));
    return around.at(-1) ?? (await occurrencesOf(site, question, addDays(event.start.slice(0, 10), -1)))[0];
  }
  const isAsked = ({ recurrenceId }: Occurrence) => recurrenceId === asked;
  // A date that was moved is looked for on both sides of its first plan.
  return coming.find(isAsked) ?? (await occurrencesOf(site, question, addDays(asked.slice(0, 10), -200))).find(isAsked);
}

function headOf(site: Site, occurrence: Occurrence, language: Language): Html {
  const { publicUrl, reads } = site;
  const { eventId, title, image } = occurrence;
  return html`${oembedLinks(publicUrl, eventAddress(publicUrl, occurrence, language), title.text)}
<link rel="alternate" type="text/calendar" href="${publicUrl}${icsAddress(eventId, language)}" title="${title.text}">
${image ? html`<meta property="og:image" content="${image.url}"><meta property="og:image:alt" content="${image.alt.text}">` : undefined}
<script type="application/ld+json">${new Html(reads.jsonLd([occurrence], language))}</script>
<script src="${printScript(site)}" type="module"></script>`;
}

const icsAddress = (eventId: string, language: Language) => `/v1/events.ics?${new URLSearchParams({ event: eventId, language })}`;

function bodyOf(site: Site, occurrence: Occurrence, coming: Occurrence[], question: EventQuestion): Html {
  const { language, today } = question;
  const { publicUrl } = site;
  const say = speaking(language);
  const { title, description, kind, themes, eventId } = occurrence;
  const registering = registrationAddress(publicUrl, occurrence, language);
  const kinds = [term('kind', kind, language), ...themes.map((theme) => term('theme', theme, language))];
  return html`<nav class="back" aria-label="${say('back')}"><a href="${publicUrl}/w/event-calendar?lang=${language}">${say('back')}</a></nav>
<main id="content" tabindex="-1">
<article>
<p class="kind">${kinds.join(' · ')}</p>
<h1${langOf(title, language)}>${title.text}</h1>
${noticeOf(occurrence, language)}
${occurrence.end.slice(0, 10) < today ? html`<p class="quiet">${say('past')}</p>` : undefined}
<dl class="facts">${factsOf(occurrence, language)}</dl>
<p class="actions">${registering ? html`<a class="button first" href="${registering}">${telling(language)('register')}</a>` : undefined}
<a class="button${registering ? '' : ' first'}" href="${publicUrl}${icsAddress(eventId, language)}">${say('addToCalendar')}</a>
<button class="button" type="button" data-print hidden>${say('printNotice')}</button></p>
${description ? html`<p class="text"${langOf(description, language)}>${description.text}</p>` : undefined}
${noteOf(description ?? title, language)}
${programmeOf(occurrence, language)}
${linksOf(occurrence, language)}
${datesOf(site, occurrence, coming, language)}
</article>
</main>`;
}

/** Where one registers; undefined where one does not, or no longer. */
function registrationAddress(publicUrl: string, { eventId, recurrenceId, eventStatus, registration }: Occurrence, language: Language): string | undefined {
  if (!registration || eventStatus === 'cancelled' || Date.parse(registration.closes) <= Date.now()) return undefined;
  const date = registration.scope === 'occurrence' && recurrenceId !== null ? { 'recurrence-id': recurrenceId } : {};
  return `${publicUrl}/w/seminar-registration?${new URLSearchParams({ event: eventId, lang: language, ...date })}`;
}

function factsOf(occurrence: Occurrence, language: Language): Html[] {
  const say = speaking(language);
  const { locations, virtualLocations, organizer, host, series, activityLanguages, audience } = occurrence;
  const room = ({ name, uri }: NonNullable<typeof virtualLocations>[number]) => link(uri, name ? resolved(name, language) : html`${say('join')}`);
  const isThere = occurrence.eventStatus !== 'movedOnline';
  const languages = activityLanguages.map((code) => nameOf('language', language, code)).join(', ');
  const partner = ({ name, url }: Occurrence['organizer']) => (url ? link(url, resolved(name, language)) : resolved(name, language));
  const fact = (name: string, value: Html | string, kind = '') => html`<div><dt>${name}</dt><dd class="${kind}">${value}</dd></div>`;
  const several = (values: Html[]) => (values.length === 1 ? values[0]! : html`<ul>${values.map((value) => html`<li>${value}</li>`)}</ul>`);
  const price = priceOf(occurrence, language);
  return [
    fact(say('when'), whenOf(occurrence, language), 'when'),
    ...(locations && isThere ? [fact(say('where'), several(locations.map((place) => placeOf(place, language))))] : []),
    ...(virtualLocations ? [fact(say('online'), several(virtualLocations.map(room)))] : []),
    ...(price ? [fact(say('price'), several(price))] : []),
    fact(say('organizer'), partner(organizer)),
    ...(host ? [fact(say('host'), partner(host))] : []),
    ...(series ? [fact(say('series'), resolved(series.name, language))] : []),
    ...(languages ? [fact(say('heldIn'), languages)] : []),
    ...(audience.length > 0 ? [fact(say('audience'), audience.map((one) => term('audience', one, language) ?? one).join(', '))] : []),
  ];
}

/** What can be joined from afar also says how far the venue's clock is from UTC. */
function whenOf(occurrence: Occurrence, language: Language): Html {
  const offset = occurrence.virtualLocations && !occurrence.showWithoutTime ? ` (${offsetName(occurrence)})` : '';
  return html`<time datetime="${occurrence.showWithoutTime ? firstDay(occurrence) : occurrence.utcStart}">${when(language, occurrence)}</time>${offset}`;
}

function placeOf({ name, description, address, coordinates, amenityFeature }: Place, language: Language): Html {
  const say = speaking(language);
  const line = [streetAndTown(address), address && nameOf('region', language, address.addressCountry)].filter(Boolean).join(', ');
  const [, latitude, longitude] = /^geo:(-?[\d.]+),(-?[\d.]+)$/.exec(coordinates ?? '') ?? [];
  const map = latitude === undefined ? undefined : `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  const amenities = amenityFeature?.map((one) => term('amenity', one, language) ?? one).join(' · ');
  const lines = [
    ...(line ? [html`${line}`] : []),
    ...(description ? [resolved(description, language)] : []),
    ...(amenities ? [html`${say('amenities')}: ${amenities}`] : []),
    ...(map ? [link(map, html`${say('map')}`)] : []),
  ];
  return html`${resolved(name, language)}${lines.map((each) => html`<br><span class="quiet">${each}</span>`)}`;
}

/** The language that the text is really in, and whether anybody has checked the translation. */
function noteOf({ inLanguage, state }: NonNullable<Occurrence['description']>, language: Language): Html | undefined {
  const say = speaking(language);
  const notes = [
    ...(inLanguage === language ? [] : [`${say('textLanguage')} ${nameOf('language', language, inLanguage)}.`]),
    ...(state === undefined ? [] : [say(state)]),
  ];
  return notes.length > 0 ? html`<p class="quiet">${notes.join(' ')}</p>` : undefined;
}

function programmeOf({ programme, start }: Occurrence, language: Language): Html | undefined {
  if (!programme?.length) return undefined;
  const dayOf = (local: string) => (local.slice(0, 10) === start.slice(0, 10) ? '' : `${shortDate(language, local.slice(0, 10))} `);
  return html`<h2>${speaking(language)('programme')}</h2>
<ol class="programme">${programme.map(
    ({ start, title, speaker }) => html`<li><span class="time">${dayOf(start)}${timeOf(language, start)}</span>
<span>${resolved(title, language)}${speaker && html`<br><span class="quiet">${resolved(speaker, language)}</span>`}</span></li>`,
  )}</ol>`;
}

function linksOf({ links, basedOn }: Occurrence, language: Language): Html | undefined {
  const say = speaking(language);
  const list = (title: string, items: Html[] | undefined) =>
    items?.length ? html`<h2>${title}</h2><ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : undefined;
  return html`${list(say('links'), links?.map(({ href, title }) => link(href, title ? resolved(title, language) : html`${href}`)))}
${list(say('materials'), basedOn?.map(({ url, name }) => link(url, name ? resolved(name, language) : html`${url}`)))}`;
}

/** The dates to come of an event that repeats. */
function datesOf({ publicUrl }: Site, occurrence: Occurrence, coming: Occurrence[], language: Language): Html | undefined {
  if (coming.length < 2 && coming[0]?.recurrenceId === occurrence.recurrenceId) return undefined;
  const say = speaking(language);
  const items = coming.slice(0, mostDates).map((one) => {
    const status = term('status', one.eventStatus, language);
    const text = html`${dayName(language, firstDay(one))}, ${timeSpan(language, one) ?? say('allDay')}`;
    const isShown = one.recurrenceId === occurrence.recurrenceId;
    const date = isShown
      ? html`<strong>${text}</strong> <span class="quiet">(${say('thisDate')})</span>`
      : html`<a href="${eventAddress(publicUrl, one, language)}">${text}</a>`;
    return html`<li>${date}${status === undefined ? undefined : html` <span class="badge status">${status}</span>`}</li>`;
  });
  return items.length > 0 ? html`<h2>${say('dates')}</h2><ul class="dates">${items}</ul>` : undefined;
}

/** What has no page of its own: an event that is not in the feed. */
export const isMissing = (error: unknown): boolean => error instanceof Problem && error.code === 'event-not-found';
