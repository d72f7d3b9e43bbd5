import type { Facet, Facets } from '@kopa/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Input } from '../shared/contract.ts';
import { askedLanguage, languageChain } from '../shared/language.ts';
import type { Schema } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { conditionsByFilter, freeSeats, rangeConditions, seatsOfOccurrence } from './filters.ts';
import type { Condition } from './filters.ts';
import { partnerReference } from '../shared/partner-reference.ts';
import { partnersById } from '../shared/partners.ts';
import { rangeOf } from './range.ts';

type Query = Input<'getFacets'>['query'];

/** Occurrences that are alike in all that is counted. `missed` has a bit for each filter that they do not fit. */
interface Group {
  country: string;
  organizer: string;
  host: string | null;
  kind: string;
  themes: string;
  activity_languages: string;
  online: number;
  free_seats: number | null;
  missed: number;
  count: number;
}

/** What can be left out while the others hold, each with its bit in `missed`. */
const bits = { country: 1, partner: 2, kind: 4, theme: 8, activityLanguage: 16, online: 32, freeSeats: 64, q: 128 } as const;

/** The values that a group counts for, by facet, in the order in which they are answered. */
const valuesIn: Record<Facet['name'], (group: Group) => string[]> = {
  country: ({ country }) => [country],
  partner: ({ organizer, host }) => [...new Set([organizer, host ?? organizer])],
  kind: ({ kind }) => [kind],
  theme: ({ themes }) => themes.trim().split(' ').filter(Boolean),
  activityLanguage: ({ activity_languages: languages }) => languages.trim().split(' ').filter(Boolean),
  online: ({ online }) => [online === 1 ? 'true' : 'false'],
  freeSeats: ({ free_seats: free }) => (free === null ? [] : [free === 1 ? 'true' : 'false']),
};

/** How many occurrences fit all filters, and how many each value of each filter would give. */
export async function getFacets(q: Kysely<Schema>, query: Query): Promise<Facets> {
  const groups = await groupsOf(q, query);
  const facets = (Object.keys(valuesIn) as Facet['name'][]).map((name) => facetOf(name, groups));
  const language = query.language ?? 'en';
  return {
    total: totalBut(0, groups),
    facets: await named(q, facets, languageChain(language)),
    ...(query.q !== undefined && { q: { total: totalBut(bits.q, groups) } }),
    language: askedLanguage(language),
  };
}

function facetOf(name: Facet['name'], groups: Group[]): Facet {
  const counts = new Map<string, number>();
  for (const group of fitting(bits[name], groups)) {
    for (const value of valuesIn[name](group)) counts.set(value, (counts.get(value) ?? 0) + group.count);
  }
  const values = [...counts].map(([value, count]) => ({ value, count }));
  values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  return { name, total: totalBut(bits[name], groups), values };
}

function totalBut(bit: number, groups: Group[]): number {
  return fitting(bit, groups).reduce((sum, { count }) => sum + count, 0);
}

/** The groups that fit all filters, that of the bit left out. */
function fitting(bit: number, groups: Group[]): Group[] {
  return groups.filter(({ missed }) => (missed & ~bit) === 0);
}

async function named(q: Kysely<Schema>, facets: Facet[], chain: string[]): Promise<Facet[]> {
  const ids = facets.find(({ name }) => name === 'partner')!.values.map(({ value }) => value);
  const partners = await partnersById(q, ids);
  const withName = (one: Facet['values'][number]) => ({ ...one, name: partnerReference(partners.get(one.value)!, chain).name });
  return facets.map((facet) => (facet.name === 'partner' ? { ...facet, values: facet.values.map(withName) } : facet));
}

/**
 * One query: the occurrences of the range are counted by event first, so that what an event says is compared once
 * however often it takes place. What misses two filters counts nowhere.
 */
async function groupsOf(q: Kysely<Schema>, query: Query): Promise<Group[]> {
  const range = rangeOf(query, utcDateTime(Date.now()).slice(0, 10));
  const { event, ...conditions } = conditionsByFilter(query);
  const online = query.online === undefined ? undefined : sql<boolean>`counted.online = ${query.online ? 1 : 0}`;
  const free = query.freeSeats === undefined ? undefined : sql<boolean>`counted.free_seats = ${query.freeSeats ? 1 : 0}`;
  const dates = sql`select occurrence.event_id, occurrence.online, ${freeSeats} as free_seats from occurrence ${seatsOfOccurrence}
    where ${sql.join(rangeConditions(range), sql` and `)}`;
  const counted = sql`select event_id, online, free_seats, count(*) as count from (${dates}) as dates group by event_id, online, free_seats`;
  const found = sql`select coalesce(event.country, partner.address_country) as country, event.organizer, event.host, event.kind,
      event.themes, event.activity_languages, counted.online, counted.free_seats, counted.count, ${missedBits({ ...conditions, online, freeSeats: free })} as missed
    from (${counted}) as counted join event on event.id = counted.event_id join partner on partner.id = event.organizer
    where ${event ?? sql`1 = 1`}`;
  const columns = sql.raw('country, organizer, host, kind, themes, activity_languages, online, free_seats, missed');
  const { rows } = await sql<Group>`select ${columns}, cast(sum(count) as bigint) as count from (${found}) as found
    where missed in (${sql.join([0, ...Object.values(bits)].map((bit) => sql.lit(bit)))}) group by ${columns}`.execute(q);
  return rows;
}

function missedBits(conditions: { [K in keyof typeof bits]?: Condition | undefined }) {
  const given = Object.entries(conditions).filter((entry): entry is [keyof typeof bits, Condition] => entry[1] !== undefined);
  const terms = given.map(([name, condition]) => sql`case when ${condition} then 0 else ${sql.lit(bits[name])} end`);
  return sql`(${sql.join([sql.lit(0), ...terms], sql` + `)})`;
}
