import type { Occurrence, RegistrationSettings } from '@kopa/contract';
import type { Kysely } from 'kysely';
import { registrationTimes } from '../shared/registration-times.ts';
import type { OccurrenceRow, Schema } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';

/** How one registers for an event, and when its first date begins (UTC milliseconds). */
interface Registrable {
  settings: RegistrationSettings;
  first: number;
}

/** Those of the events that one can register for here. */
export async function registrableEvents(q: Kysely<Schema>, ids: string[]): Promise<Map<string, Registrable>> {
  const different = [...new Set(ids)];
  if (different.length === 0) return new Map();
  const rows = await q
    .selectFrom('registration_settings')
    .innerJoin('occurrence', 'occurrence.event_id', 'registration_settings.event_id')
    .select(['registration_settings.event_id', 'registration_settings.data'])
    .select((is) => is.fn.min('utc_start').as('first'))
    .where('registration_settings.event_id', 'in', different)
    .groupBy(['registration_settings.event_id', 'registration_settings.data'])
    .execute();
  return new Map(rows.map((row) => [row.event_id, { settings: JSON.parse(row.data), first: Number(row.first) }]));
}

/** That one can register for an occurrence, as it is published. */
export function registrationAt({ settings, first }: Registrable, { utc_start: start }: OccurrenceRow, timeZone: string): NonNullable<Occurrence['registration']> {
  const times = registrationTimes(settings, timeZone, settings.scope === 'event' ? first : start, first);
  return { scope: settings.scope, ...(times.opens !== undefined && { opens: utcDateTime(times.opens) }), closes: utcDateTime(times.closes) };
}
