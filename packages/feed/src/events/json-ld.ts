import type { EventStatus, JsonLd, Occurrence } from '@kopa/contract';
import { jsonScript } from '../shared/json-script.ts';
import { eventPage } from './page.ts';
import { wordsIn } from './words.ts';

/** Where the events' pages are and which language they are in. */
export interface JsonLdOptions {
  publicUrl: string;
  language: string;
}

/** What is known of a thing; what is undefined is not said. */
type Thing = { '@type': string; [property: string]: unknown };

const vocabulary = 'https://schema.org';

/** Occurrences as schema.org's EducationEvent, for search engines. */
export function jsonLdOf(occurrences: Occurrence[], options: JsonLdOptions): JsonLd {
  return { '@context': vocabulary, '@graph': occurrences.map((one) => educationEvent(one, options)) };
}

/** The same as the content of `<script type="application/ld+json">`: no text of an event can end the script or begin another. */
export function jsonLdScript(occurrences: Occurrence[], options: JsonLdOptions): string {
  return jsonScript(jsonLdOf(occurrences, options));
}

const statuses: Record<EventStatus, string> = {
  scheduled: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
  rescheduled: 'EventRescheduled',
  movedOnline: 'EventMovedOnline',
};

function educationEvent(occurrence: Occurrence, options: JsonLdOptions): Thing & { '@type': 'EducationEvent' } {
  const { eventId, recurrenceId, organizer, image } = occurrence;
  const page = eventPage(options.publicUrl, eventId, options.language);
  const words = wordsIn(options.language);
  const event = {
    '@type': 'EducationEvent' as const,
    '@id': recurrenceId === null ? page : `${page}#${recurrenceId}`,
    name: occurrence.title.text,
    description: occurrence.description?.text,
    url: page,
    ...datesOf(occurrence),
    eventStatus: `${vocabulary}/${statuses[occurrence.eventStatus]}`,
    eventAttendanceMode: `${vocabulary}/${attendanceMode(occurrence)}`,
    location: locationsOf(occurrence, page, options),
    organizer: { '@type': 'Organization', name: organizer.name.text, url: organizer.url },
    image: image && { '@type': 'ImageObject', url: image.url, caption: image.alt.text, creditText: image.creditText },
    inLanguage: occurrence.activityLanguages,
    audience: occurrence.audience.map((one) => ({ '@type': 'Audience', audienceType: words.audience[one] })),
    keywords: [words.kind[occurrence.kind], ...occurrence.themes.map((theme) => words.theme[theme])],
    isAccessibleForFree: occurrence.isAccessibleForFree,
    offers: offersOf(occurrence, page),
    workFeatured: occurrence.basedOn?.map(({ url, name }) => ({ '@type': 'LearningResource', url, name: name?.text })),
    superEvent: superEventsOf(occurrence, page),
  };
  return withoutNothing(event);
}

/** Whole days as dates, the last one included; times with the offset that clocks at the venue have then. */
function datesOf({ start, end, utcStart, utcEnd, showWithoutTime }: Occurrence) {
  if (showWithoutTime) {
    const lastDay = new Date(Date.parse(`${end}Z`) - 86_400_000).toISOString().slice(0, 10);
    return { startDate: start.slice(0, 10), endDate: lastDay };
  }
  return { startDate: withOffset(start, utcStart), endDate: withOffset(end, utcEnd) };
}

function withOffset(local: string, utc: string): string {
  const minutes = (Date.parse(`${local}Z`) - Date.parse(utc)) / 60_000;
  const digits = (number: number) => String(number).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(Math.floor(size % 60))}`;
}

function attendanceMode({ locations, virtualLocations, eventStatus }: Occurrence): string {
  if (eventStatus === 'movedOnline') return 'OnlineEventAttendanceMode';
  if (virtualLocations) return locations ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode';
  return 'OfflineEventAttendanceMode';
}

/** What has moved online is no longer at its place; who asks for the room finds it on the event's page. */
function locationsOf({ locations = [], virtualLocations = [], eventStatus }: Occurrence, page: string, { language }: JsonLdOptions): Thing[] {
  const rooms = virtualLocations.map(({ uri, name }) => ({ '@type': 'VirtualLocation', url: uri, name: name?.text }));
  if (eventStatus === 'movedOnline') return rooms.length > 0 ? rooms : [{ '@type': 'VirtualLocation', url: page }];
  return [...locations.map((place) => placeOf(place, language)), ...rooms];
}

function placeOf({ name, description, address, coordinates, amenityFeature }: NonNullable<Occurrence['locations']>[number], language: string): Thing {
  const [, latitude, longitude] = /^geo:([-\d.]+),([-\d.]+)$/.exec(coordinates ?? '') ?? [];
  const { amenity } = wordsIn(language);
  return {
    '@type': 'Place',
    name: name.text,
    description: description?.text,
    address: address && { '@type': 'PostalAddress', ...address },
    geo: latitude === undefined ? undefined : { '@type': 'GeoCoordinates', latitude: Number(latitude), longitude: Number(longitude) },
    amenityFeature: amenityFeature?.map((one) => ({ '@type': 'LocationFeatureSpecification', name: amenity[one], value: true })),
  };
}

function offersOf({ offers }: Occurrence, page: string): Thing[] | undefined {
  return offers?.map(({ price, priceCurrency, name }) => ({ '@type': 'Offer', price, priceCurrency, name: name?.text, url: page }));
}

/** The event that it is one time of, and the series that the event is one of. */
function superEventsOf({ recurrenceId, title, series }: Occurrence, page: string): Thing[] {
  const repeating = { '@type': 'EventSeries', '@id': `${page}#series`, name: title.text, url: page };
  return [...(recurrenceId === null ? [] : [repeating]), ...(series ? [{ '@type': 'EventSeries', name: series.name.text }] : [])];
}

/** Without what is undefined or an empty list. */
function withoutNothing<T extends Thing>(thing: T): T {
  return JSON.parse(JSON.stringify(thing, (_name, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value)));
}
