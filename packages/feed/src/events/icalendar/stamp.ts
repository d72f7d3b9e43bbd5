import type { Tx } from '../../shared/database.ts';

/** When the version that the feed has was last modified, by its own account; undefined when it did not say. */
export async function stampOf(tx: Tx, eventId: string): Promise<string | undefined> {
  const row = await tx.selectFrom('import_stamp').select('modified').where('event_id', '=', eventId).executeTakeFirst();
  return row?.modified;
}

/** Keeps it for the event, which must be stored. */
export async function keepStamp(tx: Tx, eventId: string, modified: string): Promise<void> {
  const row = { event_id: eventId, modified };
  await tx.insertInto('import_stamp').values(row).onConflict((on) => on.column('event_id').doUpdateSet(row)).execute();
}
