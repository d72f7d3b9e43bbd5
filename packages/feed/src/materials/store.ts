import type { Kysely } from 'kysely';
import type { Tx } from '../shared/database.ts';
import { contentHash } from '../shared/hash.ts';
import { Overtaken } from '../shared/overtaken.ts';
import { Problem } from '../shared/problem.ts';
import { raiseRevision } from '../shared/revision.ts';
import type { AttachmentRow, MaterialRow, Schema } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { checkMaterial, MaterialError } from './check.ts';
import { typeOf } from './draft.ts';
import type { MaterialDraft } from './draft.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { sourcesOf } from './translation.ts';
import type { Sources } from './translation.ts';

export type Outcome = 'created' | 'updated' | 'unchanged';

/** What is known of the file of an attachment, by its media identifier; one that is missing has no `sha256`. */
export type Files = Map<string, Pick<AttachmentRow, 'sha256' | 'encoding_format' | 'content_size'>>;

const noFile = { sha256: null, encoding_format: null, content_size: null };

/**
 * Stores a material under its own identifier; an equal one writes nothing. An attachment that `files` does not name keeps
 * the file that it has. Throws a MaterialError that says what does not fit, and the problems
 * `material-of-another-partner` and `circular-basis`.
 */
export async function saveMaterial(tx: Tx, draft: MaterialDraft, files: Files = new Map(), now: number = Date.now()): Promise<Outcome> {
  const { publisher, ...given } = draft;
  checkMaterial(given);
  await checkPublisher(tx, publisher, draft.id);
  const before = await tx.selectFrom('material').selectAll().where('id', '=', draft.id).executeTakeFirst();
  if (before && before.publisher !== publisher) throw new Problem('material-of-another-partner', { detail: `${draft.id} is a material of ${before.publisher}.` });
  const media = await attachmentsOf(tx, draft, files);
  const hash = contentHash({ draft, media });
  if (before?.content_hash === hash) return 'unchanged';
  // Whoever raises the revision is alone until it commits: no other one makes the second half of a circle meanwhile.
  const number = await raiseRevision(tx);
  await checkBasis(tx, draft);
  const known = before && before.withdrawn === 0 ? { draft: draftOf(before), sources: sourcesIn(before) } : undefined;
  const row: MaterialRow = {
    id: draft.id,
    publisher,
    learning_resource_type: typeOf(draft),
    data: JSON.stringify(draft),
    sources: JSON.stringify(sourcesOf(draft, known)),
    entry: JSON.stringify(entryOf(draft)),
    content_hash: hash,
    withdrawn: 0,
    number,
    created: before?.created ?? utcDateTime(now),
    updated: utcDateTime(now),
  };
  await write(tx, row, before);
  await replaceBasis(tx, draft);
  await replaceAttachments(tx, draft.id, media);
  return before ? 'updated' : 'created';
}

/**
 * Takes a material away. Its identifier stays, so that harvesters hear of it. Answers the hashes of its attachments, whose
 * files can go once this is committed; undefined when there is no such material.
 */
export async function withdraw(tx: Tx, id: string, publisher: string, now: number = Date.now()): Promise<string[] | undefined> {
  const before = await tx.selectFrom('material').selectAll().where('id', '=', id).where('withdrawn', '=', 0).executeTakeFirst();
  if (!before) return undefined;
  if (before.publisher !== publisher) throw new Problem('forbidden');
  const { languages } = entryIn(before);
  const left = { data: JSON.stringify({ id, publisher }), sources: '{}', entry: JSON.stringify({ id, publisher, languages }), content_hash: '' };
  const row = { ...before, ...left, withdrawn: 1, number: await raiseRevision(tx), updated: utcDateTime(now) };
  await write(tx, row, before);
  await tx.deleteFrom('material_basis').where('material_id', '=', id).execute();
  const attachments = await tx.deleteFrom('attachment').where('material_id', '=', id).returning('sha256').execute();
  await tx.deleteFrom('run').where('material_id', '=', id).execute();
  return attachments.flatMap(({ sha256 }) => sha256 ?? []);
}

/** The draft that was stored last. */
export const draftOf = (row: Pick<MaterialRow, 'data'>): MaterialDraft => JSON.parse(row.data);

/** What was known when each of its translations was made. */
export const sourcesIn = (row: Pick<MaterialRow, 'sources'>): Sources => JSON.parse(row.sources);

/** What the catalogue holds of it. */
export const entryIn = (row: Pick<MaterialRow, 'entry'>): Entry => JSON.parse(row.entry);

/** The row of a material that is published; throws `material-not-found`. */
export async function publishedMaterial(q: Kysely<Schema>, id: string): Promise<MaterialRow> {
  const row = await q.selectFrom('material').selectAll().where('id', '=', id).where('withdrawn', '=', 0).executeTakeFirst();
  if (!row) throw new Problem('material-not-found', { detail: `No material has the identifier ${id}.` });
  return row;
}

async function checkPublisher(tx: Tx, publisher: string, id: string): Promise<void> {
  const found = await tx.selectFrom('partner').select('id').where('id', '=', publisher).executeTakeFirst();
  if (!found) throw new MaterialError(id, [{ pointer: '/publisher', detail: `The feed has no partner ${publisher}.` }]);
}

/** Throws when the material would, over others, be based on itself. */
async function checkBasis(tx: Tx, { id, isBasedOn = [] }: MaterialDraft): Promise<void> {
  const seen = new Set<string>();
  for (let next = isBasedOn; next.length > 0; ) {
    if (next.includes(id)) throw new Problem('circular-basis', { detail: `${id} is already what ${[...seen].join(', ') || 'it'} is based on.` });
    const fresh = next.filter((one) => !seen.has(one));
    for (const one of fresh) seen.add(one);
    const rows = fresh.length > 0 ? await tx.selectFrom('material_basis').select('based_on').where('material_id', 'in', fresh).execute() : [];
    next = rows.map(({ based_on }) => based_on);
  }
}

/** Throws, so that the transaction runs again, when another one changed the row after it was read. */
async function write(tx: Tx, row: MaterialRow, before: MaterialRow | undefined): Promise<void> {
  if (!before) return void (await tx.insertInto('material').values(row).execute());
  const result = await tx.updateTable('material').set(row).where('id', '=', row.id).where('content_hash', '=', before.content_hash).executeTakeFirst();
  if (result.numUpdatedRows === 0n) throw new Overtaken();
}

async function replaceBasis(tx: Tx, { id, isBasedOn = [] }: MaterialDraft): Promise<void> {
  await tx.deleteFrom('material_basis').where('material_id', '=', id).execute();
  const rows = [...new Set(isBasedOn)].map((based_on) => ({ material_id: id, based_on }));
  if (rows.length > 0) await tx.insertInto('material_basis').values(rows).execute();
}

async function attachmentsOf(tx: Tx, { id, associatedMedia = [] }: MaterialDraft, files: Files): Promise<AttachmentRow[]> {
  const present = await tx.selectFrom('attachment').selectAll().where('material_id', '=', id).execute();
  return associatedMedia.map(({ id: media_id, file }) => {
    const kept = present.find((row) => row.media_id === media_id && row.file === file);
    const { sha256, encoding_format, content_size } = files.get(media_id) ?? kept ?? noFile;
    return { material_id: id, media_id, file, sha256, encoding_format, content_size };
  });
}

async function replaceAttachments(tx: Tx, id: string, rows: AttachmentRow[]): Promise<void> {
  await tx.deleteFrom('attachment').where('material_id', '=', id).execute();
  if (rows.length > 0) await tx.insertInto('attachment').values(rows).execute();
}
