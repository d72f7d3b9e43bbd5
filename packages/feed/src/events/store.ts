import type { Event } from '@kopa/contract';
import type { Tx } from '../shared/database.ts';
import { contentHash } from '../shared/hash.ts';
import { understand } from '../shared/language.ts';
import { Overtaken } from '../shared/overtaken.ts';
import { raiseRevision } from '../shared/revision.ts';
import type { EventRow } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { checkDraft, DraftError } from './check.ts';
import type { EventDraft } from './draft.ts';
import { eventId } from './identity.ts';
import { expansionOf, isOnline, storeOccurrences } from './occurrences.ts';
import { searchTextOf } from './search.ts';
import { sourcesOf, translationStatusOf } from './translation.ts';
import type { Sources } from './translation.ts';

/** What became of a draft: `stale` is one whose sequence is lower than the stored one's; it changes nothing. */
export interface Saved {
  id: string;
  outcome: 'created' | 'updated' | 'unchanged' | 'stale';
}

/**
 * Stores a draft and its occurrences, under the identifier that follows from organizer and uid. An equal draft writes
 * nothing. Throws a DraftError when the draft does not fit the contract, or names a partner that the feed has not.
 */
export async function saveEvent(tx: Tx, draft: EventDraft, now: number = Date.now()): Promise<Saved> {
  checkDraft(draft);
  const id = eventId(draft.organizer, draft.uid);
  const before = await tx.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirst();
  if (before && (draft.sequence ?? before.sequence) < before.sequence) return { id, outcome: 'stale' };
  const hash = draftHash(draft);
  const isSame = before?.content_hash === hash && (draft.sequence ?? before.sequence) === before.sequence;
  if (isSame) return { id, outcome: 'unchanged' };
  await checkPartners(tx, draft);
  const { rows, until } = expansionOf(id, draft, now);
  const row: EventRow = { ...rowOf(id, draft, hash, before, utcDateTime(now)), expanded_until: until };
  await (before ? replace(tx, row, before) : insert(tx, row));
  await storeOccurrences(tx, id, rows);
  await raiseRevision(tx);
  return { id, outcome: before ? 'updated' : 'created' };
}

/** The stored event as the contract publishes it; `registration` is how one registers for it. */
export function eventOf(row: EventRow, registration?: Event['registration']): Event {
  const { sequence: _sequence, translationStatus: _marks, ...draft } = draftOf(row);
  return {
    id: row.id,
    ...draft,
    sequence: row.sequence,
    created: row.created,
    updated: row.updated,
    translationStatus: translationStatusOf(draft, sourcesIn(row)),
    ...(registration && { registration }),
  };
}

/** The draft that was stored last. */
export function draftOf(row: Pick<EventRow, 'data'>): EventDraft {
  return JSON.parse(row.data);
}

/** What was known when each of its translations was made. */
export function sourcesIn(row: Pick<EventRow, 'sources'>): Sources {
  return JSON.parse(row.sources);
}

/** ` lv nb `: a list in which `% nb %` finds the word. */
export function wordList(words: string[]): string {
  return ` ${words.join(' ')} `;
}

function rowOf(id: string, draft: EventDraft, hash: string, before: EventRow | undefined, now: string): Omit<EventRow, 'expanded_until'> {
  const places = Object.values(draft.locations ?? {});
  return {
    id,
    organizer: draft.organizer,
    host: draft.host ?? null,
    uid: draft.uid,
    sequence: sequenceOf(draft, before),
    kind: draft.kind,
    country: places.find((place) => place.address)?.address?.addressCountry ?? null,
    online: isOnline(draft) ? 1 : 0,
    themes: wordList(draft.themes),
    activity_languages: wordList(draft.activityLanguages.map(understand)),
    search: searchTextOf(draft),
    data: JSON.stringify(draft),
    sources: JSON.stringify(sourcesOf(draft, before && { draft: draftOf(before), sources: sourcesIn(before) })),
    content_hash: hash,
    created: before?.created ?? now,
    updated: now,
  };
}

/** A partner that counts no revisions has them counted: every change of time, place or status is one. */
function sequenceOf(draft: EventDraft, before: EventRow | undefined): number {
  if (draft.sequence !== undefined) return draft.sequence;
  if (!before) return 0;
  return before.sequence + (planHash(draft) === planHash(draftOf(before)) ? 0 : 1);
}

function planHash(draft: EventDraft): string {
  const { start, timeZone, duration, showWithoutTime, recurrenceRule, recurrenceOverrides } = draft;
  const { status, eventStatus, locations, virtualLocations } = draft;
  const time = { start, timeZone, duration, showWithoutTime, recurrenceRule, recurrenceOverrides };
  return contentHash({ ...time, status, eventStatus, locations, virtualLocations });
}

function draftHash({ sequence: _sequence, ...draft }: EventDraft): string {
  return contentHash(draft);
}

async function checkPartners(tx: Tx, draft: EventDraft): Promise<void> {
  const named = [...new Set([draft.organizer, draft.host ?? draft.organizer])];
  const rows = await tx.selectFrom('partner').select('id').where('id', 'in', named).execute();
  const missing = named.filter((id) => !rows.some((row) => row.id === id));
  if (missing.length > 0) throw new DraftError(draft.uid, missing.map((id) => `the feed has no partner ${id}`));
}

async function insert(tx: Tx, row: EventRow): Promise<void> {
  await tx.insertInto('event').values(row).execute();
}

/** Throws, so that the transaction runs again, when another one changed the row after it was read. */
async function replace(tx: Tx, row: EventRow, before: EventRow): Promise<void> {
  const result = await tx
    .updateTable('event')
    .set(row)
    .where('id', '=', row.id)
    .where('content_hash', '=', before.content_hash)
    .where('sequence', '=', before.sequence)
    .executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new Overtaken();
}
