import type { Event, RecurrenceOverride, RecurrenceRule } from '@kopa/contract';
import type { EventDraft } from '../events/draft.ts';
import type { PartnerDraft } from '../partners/draft.ts';
import { dayOf } from './day.ts';
import type { Day } from './day.ts';
import { partners } from './partners.ts';
import type { Place } from './places.ts';
import { languages, translator } from './text.ts';
import type { Language, Text, Translator } from './text.ts';

interface State {
  status?: Event['status'];
  eventStatus?: Event['eventStatus'];
  statusReason?: Text;
  place?: Place | undefined;
  /** Where in the building. */
  room?: Text;
  online?: { uri: string; name?: Text };
}

/**
 * What differs at one occurrence: `on` is its day by the rule, `moveTo` its new one and `at` its new time; `extra`
 * adds a time that the rule does not give. `place: undefined` takes the place away.
 */
export interface Change extends State {
  on: Day;
  moveTo?: Day;
  at?: string;
  extra?: true;
  excluded?: true;
  title?: Text;
  description?: Text;
}

/**
 * An event as it is written down here, with its languages side by side. Without `at` it takes whole days. `closed`
 * are the days (`MM-DD`, both inclusive) on which a weekly event does not take place.
 */
export interface Entry extends State {
  slug: string;
  organizer: string;
  host?: string;
  kind: Event['kind'];
  themes: Event['themes'];
  audience: Event['audience'];
  activityLanguages: string[];
  on: Day;
  at?: string;
  duration: string;
  title: Text;
  description: Text;
  repeats?: RecurrenceRule;
  closed?: [from: string, to: string][];
  changes?: Change[];
  programme?: { day?: number; at: string; title: Text; speaker?: Text }[];
  series?: { id: string; name: Text };
  links?: Record<string, { href: string; title: Text; contentType?: string }>;
  basedOn?: string[];
  /** What it costs; without it, nothing. */
  offers?: { price: string; priceCurrency: string; name?: Text }[];
  sequence?: number;
  translationStatus?: NonNullable<EventDraft['translationStatus']>;
}

const zones: Record<string, string> = {
  BE: 'Europe/Brussels',
  LT: 'Europe/Vilnius',
  LV: 'Europe/Riga',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PL: 'Europe/Warsaw',
};

/** The event that an entry stands for, seen from `today` (`YYYY-MM-DD`). Throws when its organizer is no partner. */
export function draftOf(entry: Entry, today: string): EventDraft {
  const partner = organizerOf(entry);
  const locale = partner.knowsLanguage[0] as Language;
  const texts = translator(locale, languagesOf(entry));
  const start = wallTime(entry.on, entry.at ?? '00:00', today);
  return {
    uid: uidOf(entry, start),
    sequence: entry.sequence ?? 0,
    locale,
    title: texts.original('title', entry.title),
    description: texts.original('description', entry.description),
    start,
    timeZone: zones[entry.place?.address.addressCountry ?? ''] ?? partner.timeZone,
    duration: entry.duration,
    showWithoutTime: !entry.at,
    ...recurrence(entry, locale, today),
    status: entry.status ?? 'confirmed',
    eventStatus: entry.eventStatus ?? 'scheduled',
    ...(entry.statusReason && { statusReason: texts.original('statusReason', entry.statusReason) }),
    kind: entry.kind,
    themes: entry.themes,
    activityLanguages: entry.activityLanguages,
    audience: entry.audience,
    organizer: entry.organizer,
    ...(entry.host && { host: entry.host }),
    ...whereabouts(entry, texts),
    ...programme(entry, texts, today),
    ...price(entry, texts),
    ...related(entry, texts),
    localizations: texts.localizations,
    ...(entry.translationStatus && { translationStatus: entry.translationStatus }),
  };
}

function organizerOf({ organizer }: Entry): PartnerDraft {
  const partner = partners.find(({ id }) => id === organizer);
  if (!partner) throw new Error(`The sample has no partner ${organizer}.`);
  return partner;
}

/** The languages of an event are those of its title; a name that exists in more is left out in the others. */
function languagesOf({ title }: Entry): Language[] {
  return languages.filter((language) => title[language]);
}

/** An event that does not repeat carries its year, so that next year's edition is another event. */
function uidOf({ slug, organizer, repeats }: Entry, start: string): string {
  return repeats ? `${slug}@${organizer}.example.org` : `${slug}-${start.slice(0, 4)}@${organizer}.example.org`;
}

function wallTime(day: Day, time: string, today: string, days = 0): string {
  return `${dayOf(day, today).add({ days }).toString()}T${time}:00`;
}

function recurrence(entry: Entry, locale: Language, today: string): Pick<EventDraft, 'recurrenceRule' | 'recurrenceOverrides'> {
  if (!entry.repeats) return {};
  const changes = Object.fromEntries((entry.changes ?? []).map((change) => override(change, entry, locale, today)));
  const recurrenceOverrides = { ...changes, ...closedDays(entry, today) };
  return { recurrenceRule: entry.repeats, ...(Object.keys(recurrenceOverrides).length > 0 && { recurrenceOverrides }) };
}

function override(change: Change, entry: Entry, locale: Language, today: string): [string, RecurrenceOverride] {
  const { on, moveTo, extra, excluded, title, description, status, eventStatus, statusReason } = change;
  const usual = entry.at ?? '00:00';
  const texts = translator(locale, languagesOf(entry));
  const content: RecurrenceOverride = {
    ...(excluded && { excluded }),
    ...(moveTo && { start: wallTime(moveTo, change.at ?? usual, today) }),
    ...(title && { title: texts.original('title', title) }),
    ...(description && { description: texts.original('description', description) }),
    ...(status && { status }),
    ...(eventStatus && { eventStatus }),
    ...(statusReason && { statusReason: texts.original('statusReason', statusReason) }),
    ...('place' in change && !change.place && { locations: {} }),
    ...whereabouts(change, texts),
  };
  const translated = Object.keys(texts.localizations).length > 0;
  const original = wallTime(on, extra ? (change.at ?? usual) : usual, today);
  return [original, { ...content, ...(translated && { localizations: texts.localizations }) }];
}

/** The occurrences within a year and a half that fall on closed days. */
function closedDays(entry: Entry, today: string): Record<string, RecurrenceOverride> {
  const first = dayOf(entry.on, today);
  const dates = Array.from({ length: entry.repeats?.count ?? 78 }, (_, weeks) => first.add({ weeks }).toString());
  return Object.fromEntries(dates.filter((date) => isClosed(entry, date)).map((date) => [`${date}T${entry.at}:00`, { excluded: true }]));
}

/** `MM-DD` compares as text. */
function isClosed({ closed = [] }: Entry, date: string): boolean {
  const day = date.slice(5);
  return closed.some(([from, to]) => from <= day && day <= to);
}

function whereabouts({ place, room, online }: State, { original }: Translator): Pick<EventDraft, 'locations' | 'virtualLocations'> {
  return {
    ...(place && {
      locations: {
        main: {
          name: original('locations/main/name', place.name),
          ...(room && { description: original('locations/main/description', room) }),
          address: place.address,
          coordinates: place.coordinates,
          amenityFeature: place.amenityFeature,
        },
      },
    }),
    ...(online && {
      virtualLocations: {
        room: { ...(online.name && { name: original('virtualLocations/room/name', online.name) }), uri: online.uri },
      },
    }),
  };
}

function programme({ programme: items, on }: Entry, { original }: Translator, today: string): Pick<EventDraft, 'programme'> {
  if (!items) return {};
  return {
    programme: items.map(({ day = 0, at, title, speaker }, index) => ({
      start: wallTime(on, at, today, day),
      title: original(`programme/${index}/title`, title),
      ...(speaker && { speaker: original(`programme/${index}/speaker`, speaker) }),
    })),
  };
}

function price({ offers }: Entry, { original }: Translator): Pick<EventDraft, 'isAccessibleForFree' | 'offers'> {
  if (!offers) return { isAccessibleForFree: true };
  const named = offers.map(({ name, ...offer }, index) => ({ ...offer, ...(name && { name: original(`offers/${index}/name`, name) }) }));
  return { isAccessibleForFree: false, offers: named };
}

function related({ series, links, basedOn }: Entry, { original }: Translator): Pick<EventDraft, 'series' | 'links' | 'basedOn'> {
  const titled = Object.entries(links ?? {}).map(([id, link]) => [id, { ...link, title: original(`links/${id}/title`, link.title) }]);
  return {
    ...(series && { series: { id: series.id, name: original('series/name', series.name) } }),
    ...(links && { links: Object.fromEntries(titled) }),
    ...(basedOn && { basedOn }),
  };
}
