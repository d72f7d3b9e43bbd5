import type { Event, RecurrenceOverride, RecurrenceRule } from '@kopa/contract';
import type { EventDraft } from '../events/draft.ts';
import { type Day, dayOf } from './day.ts';
import { partners } from './partners.ts';
import type { Place } from './places.ts';
import { type Language, languages, type Text, type Translator, translator } from './text.ts';

type State = {
  status?: Event['status'];
  eventStatus?: Event['eventStatus'];
  statusReason?: Text;
  place?: Place | undefined;
  room?: Text;
  online?: { uri: string; name?: Text };
};

/** What differs at one occurrence: `on` is its day by the rule, `moveTo` its new one; `extra` adds a time that the rule does not give. */
export type Change = State & { on: Day; moveTo?: Day; at?: string; extra?: true; excluded?: true; title?: Text; description?: Text };

/**
 * An event as it is written down here, with its languages side by side. `closed` are the days (`MM-DD`, both
 * inclusive) on which a weekly event does not take place.
 */
export type Entry = State & {
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
  sequence?: number;
  translationStatus?: EventDraft['translationStatus'];
};

const zones: Record<string, string> = {
  BE: 'Europe/Brussels', LT: 'Europe/Vilnius', LV: 'Europe/Riga', NL: 'Europe/Amsterdam', NO: 'Europe/Oslo', PL: 'Europe/Warsaw',
};

const organizerOf = ({ organizer }: Entry) => {
  const partner = partners.find(({ id }) => id === organizer);
  if (!partner) throw new Error(`the sample has no partner ${organizer}`);
  return partner;
};

const wall = (day: Day, time: string, today: string, days = 0): string => `${dayOf(day, today).add({ days })}T${time}:00`;

/** Whether a weekly event keeps closed on a day; `MM-DD` compares as text. */
const isClosed = (entry: Entry, date: string) => (entry.closed ?? []).some(([from, to]) => from <= date.slice(5) && date.slice(5) <= to);

const closedDays = (entry: Entry, today: string): Record<string, RecurrenceOverride> => {
  const first = dayOf(entry.on, today);
  const weeks = Array.from({ length: entry.repeats?.count ?? 53 }, (_, week) => first.add({ weeks: week }).toString());
  return Object.fromEntries(weeks.filter((date) => isClosed(entry, date)).map((date) => [`${date}T${entry.at}:00`, { excluded: true }]));
};

const spokenIn = (title: Text): Language[] => languages.filter((language) => title[language]);

const whereabouts = ({ place, room, online }: State, { original }: Translator) => ({
  ...(place && {
    locations: {
      main: {
        name: original('locations/main/name', place.name),
        ...(room && { description: original('locations/main/description', room) }),
        address: place.address,
        coordinates: place.coordinates,
      },
    },
  }),
  ...(online && {
    virtualLocations: {
      room: { ...(online.name && { name: original('virtualLocations/room/name', online.name) }), uri: online.uri },
    },
  }),
});

const override = (change: Change, entry: Entry, locale: Language, today: string): [string, RecurrenceOverride] => {
  const { on, moveTo, at = entry.at ?? '00:00', extra, excluded, title, description, status, eventStatus, statusReason } = change;
  const texts = translator(locale, spokenIn(entry.title));
  const content: RecurrenceOverride = {
    ...(excluded && { excluded }),
    ...(moveTo && { start: wall(moveTo, at, today) }),
    ...(title && { title: texts.original('title', title) }),
    ...(description && { description: texts.original('description', description) }),
    ...(status && { status }),
    ...(eventStatus && { eventStatus }),
    ...(statusReason && { statusReason: texts.original('statusReason', statusReason) }),
    // An occurrence that moved online has no place any more.
    ...('place' in change && !change.place && { locations: {} }),
    ...whereabouts(change, texts),
  };
  const translated = Object.keys(texts.localizations).length > 0;
  return [wall(on, extra ? at : (entry.at ?? '00:00'), today), { ...content, ...(translated && { localizations: texts.localizations }) }];
};

const recurrence = (entry: Entry, locale: Language, today: string) => {
  if (!entry.repeats) return {};
  const changes = Object.fromEntries((entry.changes ?? []).map((change) => override(change, entry, locale, today)));
  const recurrenceOverrides = { ...changes, ...closedDays(entry, today) };
  return { recurrenceRule: entry.repeats, ...(Object.keys(recurrenceOverrides).length > 0 && { recurrenceOverrides }) };
};

const programme = ({ programme: items, on }: Entry, { original }: Translator, today: string) =>
  items && {
    programme: items.map(({ day = 0, at, title, speaker }, index) => ({
      start: wall(on, at, today, day),
      title: original(`programme/${index}/title`, title),
      ...(speaker && { speaker: original(`programme/${index}/speaker`, speaker) }),
    })),
  };

const related = ({ series, links, basedOn }: Entry, { original }: Translator) => ({
  ...(series && { series: { id: series.id, name: original('series/name', series.name) } }),
  ...(links && {
    links: Object.fromEntries(
      Object.entries(links).map(([id, link]) => [id, { ...link, title: original(`links/${id}/title`, link.title) }]),
    ),
  }),
  ...(basedOn && { basedOn }),
});

/** An event that does not repeat carries its year, so that next year's edition is another event. */
const uid = ({ slug, organizer, repeats }: Entry, start: string) =>
  repeats ? `${slug}@${organizer}.example.org` : `${slug}-${start.slice(0, 4)}@${organizer}.example.org`;

/** The event that an entry stands for, seen from `today` (`YYYY-MM-DD`). */
export const draftOf = (entry: Entry, today: string): EventDraft => {
  const partner = organizerOf(entry);
  const locale = partner.knowsLanguage[0] as Language;
  const texts = translator(locale, spokenIn(entry.title));
  const start = wall(entry.on, entry.at ?? '00:00', today);
  return {
    uid: uid(entry, start),
    sequence: entry.sequence ?? 0,
    locale,
    title: texts.original('title', entry.title),
    description: texts.original('description', entry.description),
    start,
    timeZone: zones[entry.place?.address.addressCountry ?? partner.addressCountry] ?? partner.timeZone,
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
    ...related(entry, texts),
    localizations: texts.localizations,
    ...(entry.translationStatus && { translationStatus: entry.translationStatus }),
  };
};
