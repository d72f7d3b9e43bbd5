import type { RecurrenceOverride } from '@kopa/contract';
import type { Tx } from '../shared/database.ts';
import { statusAt } from '../shared/event-status.ts';
import type { OccurrenceRow } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import type { EventDraft } from './draft.ts';
import { expand } from './expansion.ts';
import { spanOf } from './span.ts';

const year = 365 * 86_400_000;
/** How far ahead occurrences are stored, and how near that end may come before they are stored anew. */
export const horizon = { ahead: 3 * year, nearest: 2 * year };
/** Nine values a row: far below the number of values that either database takes at once. */
const rowsAtOnce = 500;

/** What is stored of an event's occurrences: the rows, and the instant they reach to, null when none comes after. */
export interface Expansion {
  rows: OccurrenceRow[];
  until: number | null;
}

/** The occurrences of an event from its start until `horizon.ahead` after `now` (milliseconds). */
export function expansionOf(eventId: string, draft: EventDraft, now: number): Expansion {
  const until = now + horizon.ahead;
  const found = expand(draft, utcDateTime(until));
  return { rows: found.map((one) => rowOf(eventId, draft, one)), until: endsBefore(draft, until) ? null : until };
}

/** True when the event can be joined online, at that occurrence or in general. */
export function isOnline(draft: EventDraft, override: RecurrenceOverride = {}): boolean {
  const rooms = override.virtualLocations ?? draft.virtualLocations ?? {};
  return Object.keys(rooms).length > 0 || statusAt(draft, override) === 'movedOnline';
}

/** Replaces the stored occurrences of an event. */
export async function storeOccurrences(tx: Tx, eventId: string, rows: OccurrenceRow[]): Promise<void> {
  await tx.deleteFrom('occurrence').where('event_id', '=', eventId).execute();
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    await tx.insertInto('occurrence').values(rows.slice(at, at + rowsAtOnce)).execute();
  }
}

function rowOf(eventId: string, draft: EventDraft, one: ReturnType<typeof expand>[number]): OccurrenceRow {
  const [utcStart, utcEnd] = [Date.parse(one.utcStart), Date.parse(one.utcEnd)];
  return {
    event_id: eventId,
    recurrence_id: one.recurrenceId ?? '',
    start_local: one.start,
    end_local: one.end,
    utc_start: utcStart,
    utc_end: utcEnd,
    span: spanOf(utcEnd - utcStart),
    online: isOnline(draft, one.override) ? 1 : 0,
    override: one.override ? JSON.stringify(one.override) : null,
  };
}

/** True when no occurrence can come after the instant. A rule with a count is taken as endless: expanding it again is harmless. */
function endsBefore(draft: EventDraft, instant: number): boolean {
  const day = 86_400_000; // local times are within a day of UTC
  const isBefore = (local: string) => Date.parse(`${local}Z`) + day < instant;
  const { recurrenceRule: rule, recurrenceOverrides: overrides = {} } = draft;
  const ruleEnds = rule ? rule.until !== undefined && isBefore(rule.until) : isBefore(draft.start);
  return ruleEnds && Object.entries(overrides).every(([at, { start }]) => isBefore(at) && isBefore(start ?? at));
}
