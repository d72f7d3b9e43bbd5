import { access } from 'node:fs/promises';
import { join } from 'node:path';
import type { MediaObject } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { Schema } from '../shared/schema.ts';

/** The files that belong to materials: each lies once, under the hash of its content. */
export interface Attachments {
  /** The attachments of a material whose names are given, in their order; what has no file says so. */
  shown(q: Kysely<Schema>, materialId: string, named: Pick<MediaObject, 'id' | 'name' | 'inLanguage'>[]): Promise<MediaObject[]>;
}

/** Attachments in a folder; without one, all of them are missing. */
export function attachmentsIn(folder: string | undefined, publicUrl: string): Attachments {
  const isThere = async (sha256: string): Promise<boolean> =>
    folder !== undefined &&
    access(join(folder, sha256)).then(
      () => true,
      () => false,
    );
  return {
    shown: async (q, materialId, named) => {
      if (named.length === 0) return [];
      const rows = await q.selectFrom('attachment').selectAll().where('material_id', '=', materialId).execute();
      return Promise.all(
        named.map(async (one): Promise<MediaObject> => {
          const row = rows.find(({ media_id }) => media_id === one.id);
          if (!row?.sha256 || !(await isThere(row.sha256))) return { ...one, state: 'missing' };
          const file = row.file.split('/').at(-1)!;
          return {
            ...{ ...one, state: 'available', encodingFormat: row.encoding_format!, contentSize: Number(row.content_size) },
            contentUrl: `${publicUrl}/attachments/${row.sha256}/${encodeURIComponent(file)}`,
          };
        }),
      );
    },
  };
}
