import { isDeepStrictEqual } from 'node:util';
import type { Tx } from '../../shared/database.ts';
import { contentHash } from '../../shared/hash.ts';
import { materialAt } from '../../shared/material-page.ts';
import type { EventRow } from '../../shared/schema.ts';
import type { EventDraft } from '../draft.ts';
import { eventId } from '../identity.ts';
import { draftOf, saveEvent } from '../store.ts';
import type { Saved } from '../store.ts';
import type { Origin } from './read.ts';
import { noteIn } from './remark.ts';
import type { Remark } from './remark.ts';
import { withInstances } from './series.ts';
import { keepStamp, stampOf } from './stamp.ts';

/** What became of an imported event, with a sentence where that may surprise. */
export interface Imported {
  outcome: Saved['outcome'];
  notes: Remark[];
}

/**
 * Stores an imported draft. A higher SEQUENCE replaces a lower one; of the same SEQUENCE, other content replaces what is
 * stored unless its LAST-MODIFIED (or DTSTAMP) is older. Single times of a series that the file has not are laid over
 * the series, where the feed has it. Throws a DraftError as `saveEvent` does.
 */
export async function importEvent(tx: Tx, draft: EventDraft, origin: Origin): Promise<Imported> {
  const id = eventId(draft.organizer, draft.uid);
  const stored = await tx.selectFrom('event').select(['data', 'sequence']).where('id', '=', id).executeTakeFirst();
  const notes: Remark[] = [];
  const note = noteIn(notes, draft.uid);
  const known = await withOwnMaterials(tx, draft);
  const whole = stored ? laidOver(draftOf(stored), known, origin, notes) : known;
  const stamp = stored ? await stampOf(tx, id) : undefined;
  const { modified } = origin;
  if (stored && isOlder(modified, stamp) && isOtherContent(whole, stored)) {
    note(origin.line, `The feed has a later version (of ${stamp}, this one is of ${modified}); this one was left out.`);
    return { outcome: 'stale', notes };
  }
  const { outcome } = await saveEvent(tx, whole);
  if (outcome === 'stale') note(origin.line, `The feed has a higher SEQUENCE (${stored?.sequence}); this one was left out.`);
  else if (modified !== undefined && (stamp === undefined || stamp < modified)) await keepStamp(tx, id, modified);
  return { outcome, notes };
}

/** The draft with the materials of this feed by their identifiers: a file names them by the address of their page. */
async function withOwnMaterials(tx: Tx, draft: EventDraft): Promise<EventDraft> {
  const ids = (draft.basedOn ?? []).flatMap((one) => materialAt(one) ?? []);
  if (ids.length === 0) return draft;
  const rows = await tx.selectFrom('material').select('id').where('id', 'in', ids).execute();
  const own = (address: string) => rows.find(({ id }) => id === materialAt(address))?.id ?? address;
  return { ...draft, basedOn: draft.basedOn!.map(own) };
}

function isOlder(modified: string | undefined, stamp: string | undefined): boolean {
  return modified !== undefined && stamp !== undefined && modified < stamp;
}

/** True when the draft says something else under the same SEQUENCE. */
function isOtherContent(draft: EventDraft, stored: Pick<EventRow, 'data' | 'sequence'>): boolean {
  const isSameSequence = draft.sequence === undefined || draft.sequence === stored.sequence;
  return isSameSequence && contentHash({ ...draft, sequence: 0 }) !== contentHash({ ...draftOf(stored), sequence: 0 });
}

function laidOver(stored: EventDraft, draft: EventDraft, { instances }: Origin, notes: Remark[]): EventDraft {
  if (!instances || !stored.recurrenceRule || isDeepStrictEqual(stored, draft)) return draft;
  return withInstances(stored, instances, notes);
}
