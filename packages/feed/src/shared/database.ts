import type { Database } from './engine.ts';
import { openPostgres } from './postgres.ts';
import { openSqlite } from './sqlite.ts';

export type { Database, Tx } from './engine.ts';

/** Where a database is: an address `postgres://…`, or the folder that holds (or will hold) `kopa.sqlite`. */
export type DatabaseAddress = string | { dataDir: string };

/**
 * Opens the database, making the SQLite file and its folder when they do not exist. It is not migrated: see migrate.ts.
 * Throws a Refusal when the folder cannot be made or written; a PostgreSQL server is only reached with the first query.
 */
export async function openDatabase(address: DatabaseAddress = { dataDir: './data' }): Promise<Database> {
  return typeof address === 'string' ? openPostgres(address) : openSqlite(address.dataDir);
}
