import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { SQLInputValue } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, SqliteDialect } from 'kysely';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import type { Database } from './engine.ts';
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

/** Makes the folder where there is none. Throws a Refusal when it cannot be made or written. */
function requireFolder(dataDir: string): void {
  try {
    makeFolder(resolve(dataDir));
  } catch {
    throw new Refusal(`DATA_DIR must be a folder that can be made and written; it is ${JSON.stringify(dataDir)}.`, 2);
  }
}

/** One folder at a time: told to make all of them, Node tries for ever where the system answers as `/proc` does. */
function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) throw new Error(`${folder} is no folder.`);
  if (found) return accessSync(folder, constants.W_OK | constants.X_OK);
  const parent = dirname(folder);
  if (!existsSync(parent)) makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

/** Opens `kopa.sqlite` in the folder; several processes may have it open, one writes at a time. */
export async function openSqlite(dataDir: string): Promise<Database> {
  requireFolder(dataDir);
  const file = sqliteFile(dataDir);
  const connection = new DatabaseSync(file, { timeout: waitInside });
  await untilFree(async () => {
    connection.exec('pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off');
  });
  const q = new Kysely<Schema>({ dialect: new SqliteDialect({ database: kyselyDatabase(connection) }) });
  return {
    engine: 'sqlite',
    place: file,
    q,
    write: (work) => untilFree(() => q.transaction().execute(work)),
    lock: async () => {}, // a transaction that writes already excludes every other one
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

/** SQLITE_BUSY with any of its extensions: another connection holds the lock. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5;
}
