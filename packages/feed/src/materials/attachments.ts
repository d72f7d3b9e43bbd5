import { createHash } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileTypeFromBuffer } from 'file-type';
import type { MediaObject } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { AttachmentRow, Schema } from '../shared/schema.ts';

/** The files that belong to materials: each lies once, under the hash of its content. */
export interface Attachments {
  /** The attachments of a material whose names are given, in their order; what has no file says so. */
  shown(q: Kysely<Schema>, materialId: string, named: Pick<MediaObject, 'id' | 'name' | 'inLanguage'>[]): Promise<MediaObject[]>;
  /** Deletes those of these files that no material names any more. */
  forget(q: Kysely<Schema>, hashes: string[]): Promise<void>;
}

/** 20 MB: a booklet with pictures. */
export const mostBytes = 20 * 1024 * 1024;

/** What the feed takes, by the ending of its name. None of it can hold a script that a browser runs. */
const takenTypes: Record<string, string[]> = {
  '.pdf': ['application/pdf'],
  '.png': ['image/png'],
  '.jpg': ['image/jpeg'],
  '.jpeg': ['image/jpeg'],
  '.webp': ['image/webp'],
  '.mp3': ['audio/mpeg'],
  '.docx': ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  '.pptx': ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  '.xlsx': ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  '.odt': ['application/vnd.oasis.opendocument.text'],
  '.odp': ['application/vnd.oasis.opendocument.presentation'],
  '.ods': ['application/vnd.oasis.opendocument.spreadsheet'],
  '.txt': ['text/plain'],
};

/** A file that the feed does not take, with a sentence that says why. */
export class FileError extends Error {}

export type StoredFile = Pick<AttachmentRow, 'sha256' | 'encoding_format' | 'content_size'>;

/** Looks into a file. Throws a FileError when it is too large, of a type that is not taken, or not what its name says. */
export async function describeFile(name: string, bytes: Uint8Array): Promise<StoredFile> {
  const type = await typeOfFile(name, bytes);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), encoding_format: type, content_size: bytes.length };
}

/** The same, and keeps it in the folder; `isWritten` when it was not there, or not whole. */
export async function storeFile(folder: string, name: string, bytes: Uint8Array): Promise<StoredFile & { isWritten: boolean }> {
  const described = await describeFile(name, bytes);
  await mkdir(folder, { recursive: true });
  const path = join(folder, described.sha256!);
  if (await isWhole(path, bytes.length)) return { ...described, isWritten: false };
  // A half-written file never has its name.
  const unfinished = `${path}.${process.pid}.part`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
  return { ...described, isWritten: true };
}

/** The media type of a file, as its content has it. */
async function typeOfFile(name: string, bytes: Uint8Array): Promise<string> {
  const taken = takenTypes[extname(name).toLowerCase()];
  const endings = Object.keys(takenTypes).join(', ');
  if (!taken) throw new FileError(`${name} is of a type that the feed does not take. Allowed: ${endings}.`);
  if (bytes.length === 0) throw new FileError(`${name} is empty.`);
  if (bytes.length > mostBytes) throw new FileError(`${name} is larger than ${mostBytes / 1024 / 1024} MB. Make it smaller.`);
  const found = (await fileTypeFromBuffer(bytes))?.mime ?? (isText(bytes) ? 'text/plain' : 'application/octet-stream');
  if (!taken.includes(found)) throw new FileError(`${name} is not what its name says: in truth it is ${found}. Save it anew, or correct the name.`);
  return found;
}

/** Attachments in a folder; without one, all of them are missing. */
export function attachmentsIn(folder: string | undefined, publicUrl: string): Attachments {
  return {
    forget: async (q, hashes) => {
      if (folder) await forgetFiles(q, folder, hashes);
    },
    shown: async (q, materialId, named) => {
      if (named.length === 0) return [];
      const rows = await q.selectFrom('attachment').selectAll().where('material_id', '=', materialId).execute();
      return Promise.all(
        named.map(async (one): Promise<MediaObject> => {
          const row = rows.find(({ media_id }) => media_id === one.id);
          if (!folder || !row?.sha256 || !(await isWhole(join(folder, row.sha256), Number(row.content_size)))) return { ...one, state: 'missing' };
          return {
            ...one,
            state: 'available',
            encodingFormat: row.encoding_format!,
            contentSize: Number(row.content_size),
            contentUrl: `${publicUrl}/attachments/${row.sha256}/${encodeURIComponent(lastPart(row.file))}`,
          };
        }),
      );
    },
  };
}

/** Whoever takes a material away may not have the right to keep its files. */
export async function forgetFiles(q: Kysely<Schema>, folder: string, hashes: string[]): Promise<void> {
  const rows = hashes.length > 0 ? await q.selectFrom('attachment').select('sha256').where('sha256', 'in', hashes).execute() : [];
  const named = new Set(rows.map(({ sha256 }) => sha256));
  for (const hash of hashes) if (!named.has(hash)) await rm(join(folder, hash), { force: true });
}

/** `sheets/a.pdf` → `a.pdf` */
export const lastPart = (file: string): string => file.split(/[\\/]/).at(-1)!;

/** True when the file is there with all its bytes. */
export const isWhole = (path: string, size: number): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile() && found.size === size,
    () => false,
  );

/** UTF-8 without control characters. */
function isText(bytes: Uint8Array): boolean {
  try {
    return !/[\u0000-\u0008\u000e-\u001f]/.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}
