import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, sql, SqliteDialect } from 'kysely';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { Database } from './engine.ts';
import { requireFolder } from './folder.ts';
import { Refusal } from './refusal.ts';
import type { Schema } from './schema.ts';

/** How long a call waits for another process inside SQLite, where it holds up this process too. */
const waitInside = 250;
/** How long a writer waits in all, most of it outside SQLite. */
const waitInAll = 60_000;
/** More than the texts of all queries; a list of new length makes a new text. */
const statementsKept = 200;

/** The database in a data folder. */
export function sqliteFile(dataDir: string): string {
  return join(dataDir, 'kopa.sqlite');
}

/** Throws a Refusal unless there is a database in the folder: opening it would make an empty one. */
export function requireSqlite(dataDir: string): void {
  if (!existsSync(sqliteFile(dataDir))) throw new Refusal(`There is no database at ${sqliteFile(dataDir)}. Set DATA_DIR to its folder.`);
}

/** Opens `kopa.sqlite` in the folder; several processes may have it open, one writes at a time. */
export async function openSqlite(dataDir: string): Promise<Database> {
  requireFolder('DATA_DIR', dataDir);
  const file = sqliteFile(dataDir);
  const connection = new DatabaseSync(file, { timeout: waitInside });
  await untilFree(async () => {
    connection.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off');
    // What is removed is overwritten, and no temporary file holds a copy.
    connection.exec('pragma secure_delete = on; pragma temp_store = memory');
  });
  const q = new Kysely<Schema>({ dialect: new SqliteDialect({ database: kyselyDatabase(connection) }) });
  return {
    engine: 'sqlite',
    place: file,
    q,
    write: (work) => untilFree(() => q.transaction().execute(work)),
    lock: async () => {}, // a transaction that writes already excludes every other one
    now: async (on) => {
      const { rows } = await sql<{ now: number }>`select cast(unixepoch('subsec') * 1000 as integer) as now`.execute(on);
      return rows[0]!.now;
    },
    scrub: async () => {
      // secure_delete overwrites what is removed, but not the copy of a row that can stay behind where a page was split.
      await untilFree(() => q.connection().execute((one) => sql`vacuum`.execute(one)));
      await untilFree(async () => truncateLog(connection));
    },
    backup: async (target) => {
      // One reading transaction, however much others write meanwhile.
      connection.prepare('vacuum into ?').run(target);
    },
    close: async () => {
      await q.destroy();
      if (!connection.isOpen) return;
      connection.exec('pragma wal_checkpoint(truncate)');
      connection.close();
    },
  };
}

/** What Kysely asks of a SQLite connection, with each statement's text compiled once. */
function kyselyDatabase(connection: DatabaseSync): SqliteDatabase {
  const statements = new Map<string, SqliteStatement>();
  const compile = (text: string): SqliteStatement => {
    // A transaction that begins with a read and then writes fails at once when another process wrote in between.
    const statement = connection.prepare(text === 'begin' ? 'begin immediate' : text);
    return {
      reader: statement.columns().length > 0,
      all: (values) => statement.all(...(values as SQLInputValue[])),
      run: (values) => statement.run(...(values as SQLInputValue[])),
      iterate: (values) => statement.iterate(...(values as SQLInputValue[])),
    };
  };
  return {
    prepare: (text) => {
      const known = statements.get(text);
      if (known) return known;
      if (statements.size >= statementsKept) statements.clear();
      const statement = compile(text);
      statements.set(text, statement);
      return statement;
    },
    close: () => {}, // Database.close does it, after the checkpoint
  };
}

/** Brings the log into the database file and empties it. Throws as for a lock while somebody reads from it. */
function truncateLog(connection: DatabaseSync): void {
  const { busy } = connection.prepare('pragma wal_checkpoint(truncate)').get() as { busy: number };
  if (busy) throw Object.assign(new Error('The log of the database is in use.'), { errcode: sqliteBusy });
}

async function untilFree<T>(work: () => Promise<T>): Promise<T> {
  for (const end = Date.now() + waitInAll; ; ) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || Date.now() > end) throw error;
      await sleep(20 + Math.random() * 80);
    }
  }
}

const sqliteBusy = 5;

/** SQLITE_BUSY with any of its extensions: another connection holds the lock. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === sqliteBusy;
}
