import { createReadStream, statSync } from 'node:fs';
import { Refusal } from '../shared/refusal.ts';

/**
 * The bytes of a file, or of standard input for `-`, up to just beyond `most`: whoever reads them says why more is too
 * much. Throws a Refusal when there is no such file, or nothing in it.
 */
export async function bytesOf(file: string, most: number): Promise<Uint8Array> {
  const isInput = file === '-';
  if (!isInput) refuseNoFile(file);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of isInput ? process.stdin : createReadStream(file)) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > most) break;
  }
  if (size > 0) return Buffer.concat(chunks);
  const emptyInput = 'standard input is empty. Pipe the file into it, or name the file.';
  throw new Refusal(`Nothing was read: ${isInput ? emptyInput : `${file} is empty.`}`);
}

function refuseNoFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) throw new Refusal(`There is no file ${file}.`);
  if (found.isDirectory()) throw new Refusal(`${file} is a folder. Name a file in it.`);
}
