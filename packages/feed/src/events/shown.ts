import type { Occurrence } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { OccurrenceRow, Schema } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { materialsById } from '../shared/material-reference.ts';
import type { Readers } from '../shared/material-reference.ts';
import { partnerReference } from '../shared/partner-reference.ts';
import { partnersById } from '../shared/partners.ts';
import { registrableEvents, registrationAt } from './registration.ts';
import { contentOf } from './resolution.ts';
import type { Content } from './resolution.ts';
import { draftOf, sourcesIn } from './store.ts';

type Reads = Kysely<Schema>;

/** Stored occurrences as the contract publishes them, each text in the first language of the readers' chain that it exists in. */
export async function shownOccurrences(q: Reads, rows: OccurrenceRow[], readers: Readers): Promise<Occurrence[]> {
  const { chain } = readers;
  const events = await eventsById(q, rows.map((row) => row.event_id));
  const partners = await partnersById(q, [...events.values()].flatMap(({ draft }) => [draft.organizer, draft.host ?? draft.organizer]));
  const registrable = await registrableEvents(q, [...events.keys()]);
  const materials = await materialsById(q, [...events.values()].flatMap(({ draft }) => draft.basedOn ?? []), readers);
  const inGeneral = new Map<string, Content>();
  const contentAt = (row: OccurrenceRow): Content => {
    const { draft, sources } = events.get(row.event_id)!;
    if (row.override !== null) return contentOf(draft, sources, JSON.parse(row.override), chain);
    const content = inGeneral.get(row.event_id) ?? contentOf(draft, sources, {}, chain);
    inGeneral.set(row.event_id, content);
    return content;
  };
  return rows.map((row) => {
    const { organizer, host, timeZone, basedOn = [] } = events.get(row.event_id)!.draft;
    const register = registrable.get(row.event_id);
    const used = basedOn.flatMap((one) => materials.get(one) ?? []);
    const reference = (id: string) => partnerReference(partners.get(id)!, chain);
    return {
      ...timesOf(row),
      ...contentAt(row),
      organizer: reference(organizer),
      ...(host !== undefined && { host: reference(host) }),
      ...(used.length > 0 && { basedOn: used }),
      ...(register && { registration: registrationAt(register, row, timeZone) }),
    };
  });
}

function timesOf(row: OccurrenceRow) {
  return {
    eventId: row.event_id,
    recurrenceId: row.recurrence_id || null,
    start: row.start_local,
    end: row.end_local,
    utcStart: utcDateTime(row.utc_start),
    utcEnd: utcDateTime(row.utc_end),
  };
}

async function eventsById(q: Reads, ids: string[]) {
  const different = [...new Set(ids)];
  if (different.length === 0) return new Map<string, never>();
  const rows = await q.selectFrom('event').select(['id', 'data', 'sources']).where('id', 'in', different).execute();
  return new Map(rows.map((row) => [row.id, { draft: draftOf(row), sources: sourcesIn(row) }]));
}
