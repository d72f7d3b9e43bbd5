import type { RecurrenceOverride, RecurrenceRule } from '@kopa/contract';
import type { Component, Property } from '../../shared/icalendar/jcal.ts';
import { basedOnRelation } from '../../shared/icalendar/based-on.ts';
import { program } from '../../shared/icalendar/program.ts';
import { materialPage } from '../../shared/material-page.ts';
import { stringify } from '../../shared/icalendar/stringify.ts';
import { parameter, plain, text } from '../../shared/icalendar/text.ts';
import { writeZone } from '../../shared/icalendar/write-zone.ts';
import type { EventRow } from '../../shared/schema.ts';
import { isUtc, utcDateTime } from '../../shared/time.ts';
import type { EventDraft } from '../draft.ts';
import { expand } from '../expansion.ts';
import { eventPage } from '../page.ts';
import type { partnerReference } from '../../shared/partner-reference.ts';
import { contentOf } from '../resolution.ts';
import type { Content } from '../resolution.ts';
import type { Sources } from '../translation.ts';
import { instantOf, parseLocal } from '../../shared/wall-clock.ts';
import { wordsIn } from '../words.ts';

/** An event to be written. */
export interface Written {
  row: Pick<EventRow, 'id' | 'sequence' | 'created' | 'updated'>;
  draft: EventDraft;
  sources: Sources;
  organizer: ReturnType<typeof partnerReference>;
}

export interface CalendarOptions {
  name: string;
  /** The language of what the calendar itself says, and the languages in which texts of events are looked for. */
  language: string;
  chain: string[];
  publicUrl: string;
}

/** How often a program that subscribes should look again. */
const refresh = 'PT6H';

/**
 * The events as an iCalendar file (RFC 5545 and 7986): the same bytes for the same content. What differs at one time is
 * an event of its own with RECURRENCE-ID; each text names the language that it is really in.
 */
export function writeCalendar(events: Written[], options: CalendarOptions): string {
  const { name, language } = options;
  const zoned = events.map(({ draft }) => draft).filter(({ timeZone, showWithoutTime }) => !showWithoutTime && !isUtc(timeZone));
  const zones = Map.groupBy(zoned, ({ timeZone }) => timeZone);
  const properties: Property[] = [
    ['version', {}, 'text', '2.0'],
    ['prodid', {}, 'text', program],
    ['calscale', {}, 'text', 'GREGORIAN'],
    ['method', {}, 'text', 'PUBLISH'],
    ['name', { language }, 'text', plain(name)],
    ['x-wr-calname', {}, 'text', plain(name)],
    ['refresh-interval', {}, 'duration', refresh],
    ['x-published-ttl', {}, 'unknown', refresh],
  ];
  const written = [...zones].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([timeZone, drafts]) => writeZone(timeZone, drafts.flatMap(timesIn)));
  return stringify(['vcalendar', properties, [...written, ...events.flatMap((event) => writeEvent(event, options))]]);
}

/** The first and last local times of the event, as far as it has any, and its single ones. */
function timesIn({ start, recurrenceRule, recurrenceOverrides = {} }: EventDraft): string[] {
  const single = Object.entries(recurrenceOverrides).flatMap(([at, override]) => [at, override.start ?? at]);
  return [start, recurrenceRule?.until ?? start, ...single];
}

/** The event, and what differs at its single times. */
function writeEvent(event: Written, options: CalendarOptions): Component[] {
  const { draft } = event;
  const changed = Object.entries(draft.recurrenceOverrides ?? {}).filter(([, { excluded, ...content }]) => !excluded && Object.keys(content).length > 0);
  const single = changed.map(([at, override]) => {
    const when = [timeProperty('recurrence-id', at, draft), ...times(override.start ?? at, override.duration ?? draft.duration, draft)];
    return component(event, override, when, options);
  });
  return [component(event, {}, [...times(draft.start, draft.duration, draft), ...recurrence(draft)], options), ...single];
}

function component({ row, draft, sources, organizer }: Written, override: RecurrenceOverride, when: Property[], options: CalendarOptions): Component {
  const content = contentOf(draft, sources, override, options.chain);
  const status = content.eventStatus === 'cancelled' ? 'cancelled' : (override.status ?? draft.status);
  const properties: Property[] = [
    ['uid', {}, 'text', draft.uid],
    ['sequence', {}, 'integer', row.sequence],
    ['dtstamp', {}, 'date-time', row.updated],
    ['created', {}, 'date-time', row.created],
    ['last-modified', {}, 'date-time', row.updated],
    ...when,
    ['status', {}, 'text', status.toUpperCase()],
    text('summary', content.title),
    ...description(content, options),
    ...places(content),
    ['categories', { language: options.language }, 'text', ...categories(content, options)],
    ['organizer', { cn: parameter(organizer.name.text) }, 'cal-address', organizer.url ?? options.publicUrl],
    ['url', {}, 'uri', eventPage(options.publicUrl, row.id, options.language)],
    ...links(content, draft),
    ...materials(draft, options),
    // Days that an exhibition takes are not days on which its visitors have no time.
    ...(draft.showWithoutTime ? [['transp', {}, 'text', 'TRANSPARENT'] satisfies Property] : []),
  ];
  return ['vevent', properties, []];
}

function times(start: string, duration: string, draft: EventDraft): Property[] {
  if (!draft.showWithoutTime) return [timeProperty('dtstart', start, draft), ['duration', {}, 'duration', duration]];
  const { timeZone, showWithoutTime } = draft;
  const [only] = expand({ start, duration, timeZone, showWithoutTime }, '2300-01-01T00:00:00Z');
  return [timeProperty('dtstart', start, draft), timeProperty('dtend', only!.end, draft)];
}

/** A local time of the event: a date, a time in UTC, or one with the zone that it is in. */
function timeProperty(name: string, locals: string | string[], { timeZone, showWithoutTime }: EventDraft): Property {
  const all = [locals].flat();
  if (showWithoutTime) return [name, {}, 'date', ...all.map((local) => local.slice(0, 10))];
  if (isUtc(timeZone)) return [name, {}, 'date-time', ...all.map((local) => `${local}Z`)];
  return [name, { tzid: timeZone }, 'date-time', ...all];
}

function recurrence(draft: EventDraft): Property[] {
  const { recurrenceRule: rule, recurrenceOverrides: overrides = {} } = draft;
  const excluded = Object.keys(overrides).filter((at) => overrides[at]!.excluded).sort();
  const others = Object.keys(overrides).filter((at) => !overrides[at]!.excluded).sort();
  const given = new Set(others.length > 0 ? givenByRule(draft, others.at(-1)!) : []);
  const added = others.filter((at) => !given.has(at));
  return [
    ...(rule ? [['rrule', {}, 'recur', ruleParts(rule, draft)] satisfies Property] : []),
    ...(added.length > 0 ? [timeProperty('rdate', added, draft)] : []),
    ...(excluded.length > 0 ? [timeProperty('exdate', excluded, draft)] : []),
  ];
}

/** The local times that the event has without its overrides, up to the last of them. */
function givenByRule({ recurrenceOverrides: _overrides, ...draft }: EventDraft, last: string): string[] {
  const dayAfter = utcDateTime(parseLocal(last) + 2 * 86_400_000);
  return expand(draft, dayAfter).map(({ recurrenceId, start }) => recurrenceId ?? start);
}

/** The rule in jCal's words. An end is in UTC where the start has a zone (RFC 5545 §3.3.10). */
function ruleParts(rule: RecurrenceRule, draft: EventDraft): Record<string, unknown> {
  const parts: Record<string, unknown> = {
    freq: rule.frequency.toUpperCase(),
    count: rule.count,
    until: rule.until === undefined ? undefined : untilOf(rule.until, draft),
    interval: (rule.interval ?? 1) === 1 ? undefined : rule.interval,
    bymonth: rule.byMonth?.map(Number),
    byweekno: rule.byWeekNo,
    byyearday: rule.byYearDay,
    bymonthday: rule.byMonthDay,
    byday: rule.byDay?.map(({ day, nthOfPeriod }) => `${nthOfPeriod ?? ''}${day.toUpperCase()}`),
    ...(!draft.showWithoutTime && { byhour: rule.byHour, byminute: rule.byMinute, bysecond: rule.bySecond }),
    bysetpos: rule.bySetPosition,
    wkst: (rule.firstDayOfWeek ?? 'mo') === 'mo' ? undefined : rule.firstDayOfWeek!.toUpperCase(),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}

function untilOf(until: string, { timeZone, showWithoutTime }: EventDraft): string {
  return showWithoutTime ? until.slice(0, 10) : utcDateTime(instantOf(parseLocal(until), timeZone));
}

/** Before what the event says stands what has become of it, where that is not all in STATUS. */
function description({ description: said, eventStatus, statusReason }: Content, { language }: CalendarOptions): Property[] {
  const isPlain = eventStatus === 'scheduled' || (eventStatus === 'cancelled' && !statusReason);
  const became = isPlain ? undefined : [wordsIn(language).status[eventStatus], statusReason?.text].filter(Boolean).join(': ');
  const whole = [became, said?.text].filter(Boolean).join('\n\n');
  return whole === '' ? [] : [text('description', { text: whole, inLanguage: said?.inLanguage ?? statusReason?.inLanguage ?? language })];
}

/** LOCATION can stand only once, so places share it; where nobody is to go to one, the room online stands in it, too. */
function places({ locations: all = [], virtualLocations = [], eventStatus }: Content): Property[] {
  const locations = eventStatus === 'movedOnline' && virtualLocations.length > 0 ? [] : all;
  const geo = /^geo:([-\d.]+),([-\d.]+)$/.exec(locations[0]?.coordinates ?? '');
  const names = locations.map(placeName);
  const [room] = virtualLocations;
  return [
    ...(locations.length > 0 ? [text('location', { text: names.join('; '), inLanguage: locations[0]!.name.inLanguage })] : []),
    ...(locations.length === 0 && room ? [['location', {}, 'text', room.uri] satisfies Property] : []),
    ...(geo ? [['geo', {}, 'float', [Number(geo[1]), Number(geo[2])]] satisfies Property] : []),
    ...virtualLocations.map(({ uri, name }): Property => ['conference', name ? { language: name.inLanguage, label: parameter(name.text) } : {}, 'uri', uri]),
  ];
}

function placeName({ name, description: how, address }: NonNullable<Content['locations']>[number]): string {
  const town = [address?.postalCode, address?.addressLocality].filter(Boolean).join(' ');
  return [name.text, how?.text, address?.streetAddress, town].filter(Boolean).join(', ');
}

function categories({ kind, themes, audience }: Content, { language }: CalendarOptions): string[] {
  const words = wordsIn(language);
  return [words.kind[kind], ...themes.map((theme) => words.theme[theme]), ...audience.map((one) => words.audience[one])];
}

/** What the event makes use of; a material of this feed by the address of its page. */
function materials({ basedOn = [] }: EventDraft, { publicUrl }: CalendarOptions): Property[] {
  return basedOn.map((one) => ['link', { linkrel: basedOnRelation }, 'uri', /^https?:/.test(one) ? one : materialPage(publicUrl, one)]);
}

/** Files are attachments, pages are links (RFC 9253). */
function links({ links: all = [] }: Content, draft: EventDraft): Property[] {
  const ids = Object.keys(draft.links ?? {});
  return all.map(({ href, title, contentType }, index): Property => {
    const type = contentType ? { fmttype: contentType } : {};
    const isFile = contentType ? !/^(text\/html|application\/xhtml)/.test(contentType) : /^file\d*$/.test(ids[index]!);
    if (isFile) return ['attach', { ...type, ...(title && { filename: parameter(title.text) }) }, 'uri', href];
    return ['link', { linkrel: 'related', ...type, ...(title && { language: title.inLanguage, label: parameter(title.text) }) }, 'uri', href];
  });
}
