import type { Kysely } from 'kysely';
import type { Tx } from '../shared/database.ts';
import { contentHash } from '../shared/hash.ts';
import { raiseRevision } from '../shared/revision.ts';
import type { PartnerRow, Schema } from '../shared/schema.ts';
import { checkPartner } from './check.ts';
import type { PartnerDraft } from './draft.ts';

/** Stores a partner under its own identifier; an equal one writes nothing. Throws a PartnerError that says what does not fit the contract. */
export async function savePartner(tx: Tx, draft: PartnerDraft): Promise<'created' | 'updated' | 'unchanged'> {
  checkPartner(draft);
  const hash = contentHash(draft);
  const before = await tx.selectFrom('partner').select('content_hash').where('id', '=', draft.id).executeTakeFirst();
  if (before?.content_hash === hash) return 'unchanged';
  const row = { id: draft.id, address_country: draft.addressCountry, data: JSON.stringify(draft), content_hash: hash };
  await tx.insertInto('partner').values(row).onConflict((on) => on.column('id').doUpdateSet(row)).execute();
  await raiseRevision(tx);
  return before ? 'updated' : 'created';
}

/** The partner of this identifier, with all its languages. */
export async function getPartner(q: Kysely<Schema>, id: string): Promise<PartnerDraft | undefined> {
  const row = await q.selectFrom('partner').select('data').where('id', '=', id).executeTakeFirst();
  return row && partnerOf(row);
}

/** Every partner, in the order of identifiers. There are tens of them, so lists are made from all. */
export async function allPartners(q: Kysely<Schema>): Promise<PartnerDraft[]> {
  const rows = await q.selectFrom('partner').select('data').orderBy('id').execute();
  return rows.map(partnerOf);
}

function partnerOf(row: Pick<PartnerRow, 'data'>): PartnerDraft {
  return JSON.parse(row.data);
}
