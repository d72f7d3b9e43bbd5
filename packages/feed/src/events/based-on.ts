import type { MaterialEvent } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { Readers } from '../shared/material-reference.ts';
import type { Schema } from '../shared/schema.ts';
import { eventPage } from './page.ts';
import { shownOccurrences } from './shown.ts';

const most = 10;

/** The next occurrences of events that make use of a material, in the order of time; of each event the first. */
export async function eventsBasedOn(q: Kysely<Schema>, materialId: string, readers: Readers): Promise<MaterialEvent[]> {
  // An identifier holds no sign that `like` would read as a wildcard.
  const candidates = await q.selectFrom('event').select(['id', 'data']).where('data', 'like', `%"${materialId}"%`).execute();
  const ids = candidates.filter(({ data }) => (JSON.parse(data) as { basedOn?: string[] }).basedOn?.includes(materialId)).map(({ id }) => id);
  if (ids.length === 0) return [];
  const rows = await q.selectFrom('occurrence').selectAll().where('event_id', 'in', ids).where('utc_end', '>', Date.now()).orderBy('utc_start').orderBy('event_id').execute();
  const next = rows.filter(({ event_id: id }, at) => rows.findIndex((row) => row.event_id === id) === at).slice(0, most);
  const shown = await shownOccurrences(q, next, readers);
  return shown.map(({ eventId, recurrenceId, title, start, timeZone, showWithoutTime, locations }) => ({
    ...{ eventId, recurrenceId, title, start, timeZone, showWithoutTime },
    ...(locations?.[0]?.address?.addressLocality && { addressLocality: locations[0].address.addressLocality }),
    url: eventPage(readers.publicUrl, eventId, readers.language),
  }));
}
