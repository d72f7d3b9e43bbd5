import type { Occurrence } from '@kopa/sdk';

/** Addresses at which a visitor keeps an event; nobody but the feed is asked before one is followed. */

/** `20261124T153000Z`, or `20261124` for whole days. */
const compact = (utc: string) => utc.replace(/[-:]/g, '');
const dateOf = (local: string) => local.slice(0, 10);

/** The event in a file for any calendar program: of a series, all its dates. */
export const calendarFileUrl = (feed: string, { eventId }: Occurrence, language: string): string =>
  `${feed.replace(/\/*$/, '')}/v1/events.ics?${new URLSearchParams({ event: eventId, language })}`;

/** The event's own page at the feed. */
export const eventPageUrl = (feed: string, { eventId, recurrenceId }: Occurrence, language: string): string =>
  `${feed.replace(/\/*$/, '')}/w/event/${eventId}?${new URLSearchParams({ lang: language, ...(recurrenceId && { 'recurrence-id': recurrenceId }) })}`;

export function googleUrl(occurrence: Occurrence): string {
  const { showWithoutTime, start, end, utcStart, utcEnd, timeZone, title, description } = occurrence;
  const dates = showWithoutTime ? [dateOf(start), dateOf(end)] : [utcStart, utcEnd];
  return `https://calendar.google.com/calendar/render?${new URLSearchParams({
    action: 'TEMPLATE',
    text: title.text,
    dates: dates.map(compact).join('/'),
    ctz: timeZone,
    details: shortened(description?.text),
    location: placeOf(occurrence),
  })}`;
}

export function outlookUrl(occurrence: Occurrence): string {
  const { showWithoutTime, start, end, utcStart, utcEnd, title, description } = occurrence;
  return `https://outlook.live.com/calendar/0/deeplink/compose?${new URLSearchParams({
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title.text,
    startdt: showWithoutTime ? dateOf(start) : utcStart,
    enddt: showWithoutTime ? dateOf(end) : utcEnd,
    allday: `${showWithoutTime}`,
    body: shortened(description?.text),
    location: placeOf(occurrence),
  })}`;
}

/** The place in one line, else where to join. */
function placeOf({ locations, virtualLocations }: Occurrence): string {
  const [place] = locations ?? [];
  if (!place) return virtualLocations?.[0]?.uri ?? '';
  const { streetAddress, postalCode, addressLocality } = place.address ?? {};
  return [place.name.text, streetAddress, [postalCode, addressLocality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Servers refuse very long addresses. */
const shortened = (text = '') => (text.length > 800 ? `${text.slice(0, 799)}…` : text);
