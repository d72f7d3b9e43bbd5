import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database, Tx } from './database.ts';

const folder = new URL('../../migrations/', import.meta.url);

export interface Migration {
  name: string;
  text: string;
}

/** The migrations that come with this version, in their order. */
export function migrations(): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
}

/**
 * Brings the database to this version and returns the names of the migrations that it applied. Each is one
 * transaction, so a process that dies leaves all of it or nothing; two processes at once wait for each other.
 * Throws when an applied migration was changed since, or when the database comes from a newer version.
 */
export async function migrate(database: Database, wanted: Migration[] = migrations()): Promise<string[]> {
  const applied: string[] = [];
  await database.write((tx) => refuseNewer(database, tx, wanted));
  for (const migration of wanted) {
    if (await database.write((tx) => apply(database, tx, migration))) applied.push(migration.name);
  }
  return applied;
}

async function refuseNewer(database: Database, tx: Tx, wanted: Migration[]): Promise<void> {
  await database.lock(tx, 'migration');
  await sql`create table if not exists schema_migration (name text primary key, checksum text not null)`.execute(tx);
  const rows = await tx.selectFrom('schema_migration').select('name').execute();
  const unknown = rows.map((row) => row.name).filter((name) => !wanted.some((migration) => migration.name === name));
  if (unknown.length === 0) return;
  throw new Error(`The database at ${database.place} belongs to a newer version of the feed: it has ${unknown.join(', ')}.`);
}

async function apply(database: Database, tx: Tx, { name, text }: Migration): Promise<boolean> {
  await database.lock(tx, 'migration');
  const checksum = createHash('sha256').update(text).digest('hex');
  const row = await tx.selectFrom('schema_migration').select('checksum').where('name', '=', name).executeTakeFirst();
  if (row && row.checksum !== checksum) throw new Error(`The migration ${name} was changed after it had been applied to ${database.place}.`);
  if (row) return false;
  for (const statement of statements(text)) await sql.raw(statement).execute(tx);
  await tx.insertInto('schema_migration').values({ name, checksum }).execute();
  return true;
}

/** A statement ends with a semicolon at the end of a line; comments have lines of their own. */
function statements(text: string): string[] {
  const bare = text.replace(/^\s*--.*$/gm, '');
  return bare.split(/;\s*$/m).map((statement) => statement.trim()).filter(Boolean);
}
