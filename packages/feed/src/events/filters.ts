import type { operations } from '@kopa/contract';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { foldedWords } from '../shared/folding.ts';
import { understand } from '../shared/language.ts';
import { spans } from './span.ts';
import type { Range } from './range.ts';

/** What lists of events and of occurrences can be narrowed by. */
export type Filters = Pick<
  NonNullable<operations['listEvents']['parameters']['query']>,
  'country' | 'partner' | 'kind' | 'theme' | 'activityLanguage' | 'q' | 'event'
>;

export type Condition = RawBuilder<boolean>;

const day = 86_400_000;

/**
 * The conditions on the table `event`, all of which must hold. `online` is not among them: it differs by occurrence.
 * Neither words, tags nor themes hold a sign that `like` would read as a wildcard.
 */
export function filterConditions(filters: Filters): Condition[] {
  return Object.values(conditionsByFilter(filters)).filter((condition) => condition !== undefined);
}

/** The same conditions by the filter that each comes from; a filter that narrows nothing has none. */
export function conditionsByFilter({ country, partner, kind, theme, activityLanguage, q, event }: Filters): { [K in keyof Filters]?: Condition | undefined } {
  return {
    country: given(country, inCountries),
    partner: given(partner, (ids) => sql<boolean>`(event.organizer in (${sql.join(ids)}) or event.host in (${sql.join(ids)}))`),
    kind: given(kind, (kinds) => sql<boolean>`event.kind in (${sql.join(kinds)})`),
    theme: given(theme, (themes) => anyWord('themes', themes)),
    activityLanguage: given(activityLanguage, (tags) => anyWord('activity_languages', tags.map(understand))),
    q: q === undefined || q.trim() === '' ? undefined : withWords(foldedWords(q)),
    event: given(event, (ids) => sql<boolean>`event.id in (${sql.join(ids)})`),
  };
}

/** The seats of an occurrence: 1 when some are free, 0 when none is, null where one does not register here. For queries that join `seatsOfOccurrence`. */
export const freeSeats = sql<number | null>`case when registration_settings.event_id is null then null
  when coalesce(seats.taken, 0) < registration_settings.capacity then 1 else 0 end`;

/** What `freeSeats` reads: the counter of the occurrence, or of the whole event where one registers for all dates. */
export const seatsOfOccurrence = sql`left join registration_settings on registration_settings.event_id = occurrence.event_id
  left join seats on seats.event_id = occurrence.event_id
    and seats.recurrence_id = case registration_settings.scope when 'event' then '' else occurrence.recurrence_id end`;

/** The condition on `occurrence` that it has free seats, or that all of them are taken. */
export function occurrencesWithSeats(free: boolean): Condition {
  return sql<boolean>`(select ${freeSeats} from (select 1) as one ${seatsOfOccurrence}) = ${free ? 1 : 0}`;
}

/** The condition on `event` that one of its dates has free seats, or that it has dates and all their seats are taken. */
export function eventsWithSeats(free: boolean): Condition {
  const dates = (value: number) => sql`exists (select 1 from occurrence ${seatsOfOccurrence} where occurrence.event_id = event.id and ${freeSeats} = ${value})`;
  return free ? sql<boolean>`${dates(1)}` : sql<boolean>`(${dates(0)} and not ${dates(1)})`;
}

/**
 * The occurrences that touch the range: those that are going on or begin in it, one without length at its start
 * included. The index gives what can touch it, by class of length; on dates it is a day wider at both ends, because
 * dates are compared at the venue.
 */
export function rangeConditions(range: Range): Condition[] {
  if (range.form === 'instants') {
    const { from, to } = range;
    return [startsWithin(from, to), sql<boolean>`(occurrence.utc_end > ${from} or occurrence.utc_start >= ${from})`];
  }
  const [from, to] = [`${range.from}T00:00:00`, `${range.to}T00:00:00`];
  return [
    startsWithin(Date.parse(`${from}Z`) - day, Date.parse(`${to}Z`) + day),
    sql<boolean>`occurrence.start_local < ${to}`,
    sql<boolean>`(occurrence.end_local > ${from} or occurrence.start_local >= ${from})`,
  ];
}

/** A question without a word in it, such as `%`, is found nowhere. */
function withWords(words: string[]): Condition {
  if (words.length === 0) return sql<boolean>`1 = 0`;
  return sql<boolean>`(${sql.join(words.map((word) => sql`event.search like ${`%${word}%`}`), sql` and `)})`;
}

/** A place decides the country; where no place says one, the organizer does. */
function inCountries(countries: string[]): Condition {
  const list = sql.join(countries);
  return sql<boolean>`(event.country in (${list}) or (event.country is null
    and event.organizer in (select id from partner where address_country in (${list}))))`;
}

function startsWithin(from: number, to: number): Condition {
  const classes = spans.map((longest, span) => {
    const earliest = longest === Number.MAX_SAFE_INTEGER ? -longest : from - longest;
    return sql<boolean>`(occurrence.span = ${span} and occurrence.utc_start >= ${earliest} and occurrence.utc_start < ${to})`;
  });
  return sql<boolean>`(${sql.join(classes, sql` or `)})`;
}

function anyWord(column: 'themes' | 'activity_languages', words: string[]): Condition {
  const one = words.map((word) => sql<boolean>`${sql.ref(`event.${column}`)} like ${`% ${word} %`}`);
  return sql<boolean>`(${sql.join(one, sql` or `)})`;
}

function given<T>(values: T[] | undefined, condition: (values: T[]) => Condition): Condition | undefined {
  return values && values.length > 0 ? condition(values) : undefined;
}
