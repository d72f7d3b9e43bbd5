import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readConfig } from '../config.ts';
import type { DatabaseAddress } from '../shared/database.ts';
import { openDatabase } from '../shared/database.ts';
import { Refusal } from '../shared/refusal.ts';
import { requireSqlite } from '../shared/sqlite.ts';

/** `kopa-feed backup FILE`: copies the SQLite database while it is in use. The file appears when it is whole and checked. */
export async function backup([file]: string[]): Promise<number> {
  if (file === undefined) throw new Refusal('Name the file that the backup goes to.', 2);
  const { database: address, attachmentsDir } = readConfig();
  if (typeof address === 'string') throw new Refusal('DATABASE_URL names a PostgreSQL server: back it up with pg_dump.', 2);
  requireSqlite(address.dataDir);
  if (existsSync(file)) throw new Refusal(`${file} exists already; a backup overwrites nothing.`);
  if (!existsSync(dirname(file))) throw new Refusal(`There is no folder ${dirname(file)}.`);
  const partial = `${file}.${process.pid}.partial`;
  try {
    await copy(address, partial);
    check(partial);
    sync(partial);
    renameSync(partial, file);
    sync(dirname(file));
  } finally {
    rmSync(partial, { force: true });
  }
  console.log(`The database was copied to ${file}.`);
  if (existsSync(attachmentsDir!)) console.log(`The attachments of materials are not in it: copy the folder ${attachmentsDir} too, after the database. A file there never changes.`);
  return 0;
}

async function copy(address: DatabaseAddress, target: string): Promise<void> {
  const database = await openDatabase(address);
  try {
    await database.backup!(target);
  } finally {
    await database.close();
  }
}

/** Throws when SQLite finds a fault in the file. */
function check(file: string): void {
  const copied = new DatabaseSync(file, { readOnly: true });
  try {
    const [row] = copied.prepare('pragma integrity_check').all();
    if (row?.integrity_check !== 'ok') throw new Refusal(`The copy is damaged: ${row?.integrity_check}. Check the disk, then try again.`);
  } finally {
    copied.close();
  }
}

function sync(path: string): void {
  const opened = openSync(path, 'r');
  fsyncSync(opened);
  closeSync(opened);
}
