import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

export type Tx = Transaction<Schema>;

/** One of the two databases. What differs between them is behind these few members; all queries are the same. */
export interface Database {
  readonly engine: 'sqlite' | 'postgres';
  /** For people: the file, or host and name; never a password. */
  readonly place: string;
  /** For reading. What writes goes through `write`. */
  readonly q: Kysely<Schema>;
  /**
   * Runs `work` in one transaction and commits it. When another writer was in the way, `work` runs again from its
   * start, so it must do nothing but use `tx`.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Waits until no other transaction holds the lock of this name, and holds it to the end of `tx`. */
  lock(tx: Tx, name: string): Promise<void>;
  /** The database's own clock, in UTC milliseconds: two servers on one database agree. */
  now(q: Kysely<Schema>): Promise<number>;
  /**
   * Writes these tables anew, so that the files do not hold what was removed from them any more. Throws where others
   * use them for too long; then nothing has changed.
   */
  scrub(tables: readonly (keyof Schema)[]): Promise<void>;
  /** Copies the database into `file` while others use it. Only SQLite has it; PostgreSQL has pg_dump. */
  backup?(file: string): Promise<void>;
  close(): Promise<void>;
}
