import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './engine.ts';
import type { Schema } from './schema.ts';

const int8 = 20;
const insufficientPrivilege = '42501';
const attempts = 10;
/** How long a rewrite waits for transactions that can still see what was removed. */
const waitForOthers = 20_000;
/** serialization_failure, deadlock_detected, unique_violation: another writer came first; the next try sees its rows. */
const overtaken = new Set(['40001', '40P01', '23505']);

/** Opens a pool on `postgres://…`; nothing is sent before the first query. */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    application_name: 'kopa-feed',
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 60_000,
    types: { getTypeParser },
  });
  pool.on('error', () => {}); // an idle connection was lost: the pool opens another one
  // One was lost between two statements of a transaction: the next statement fails, and that is told to whoever asked.
  pool.on('connect', (client) => void client.on('error', () => {}));
  const q = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    engine: 'postgres',
    place: placeOf(url),
    q,
    write: (work) => untilFirst(() => q.transaction().execute(work)),
    lock: async (tx, name) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`kopa ${name}`}, 0))`.execute(tx);
    },
    now: async (on) => {
      const { rows } = await sql<{ now: number }>`select cast(extract(epoch from clock_timestamp()) * 1000 as bigint) as now`.execute(on);
      return rows[0]!.now;
    },
    scrub: (tables) => q.connection().execute((one) => scrub(one, tables)),
    close: () => q.destroy(),
  };
}

/** The rows that are left in new files, the statistics of them only, and the log begun anew as far as this role may do it. */
async function scrub(one: Kysely<Schema>, tables: readonly (keyof Schema)[]): Promise<void> {
  try {
    await untilUnseen(one);
    // Nobody waits long behind a rewrite that waits itself.
    await sql`set lock_timeout = '3s'`.execute(one);
    await sql`set statement_timeout = '10min'`.execute(one);
    for (const table of tables) await sql`vacuum (full, analyze) ${sql.table(table)}`.execute(one);
    // The most common values of columns; whoever does not own the database gets a warning and changes nothing.
    await sql`vacuum (full) pg_catalog.pg_statistic`.execute(one);
    await orForbidden(sql`select pg_switch_wal()`.execute(one));
    await orForbidden(sql`checkpoint`.execute(one));
  } finally {
    await sql`reset all`.execute(one).catch(() => {});
  }
}

/** A rewrite keeps rows that were removed as long as another transaction can see them: waits for it, not for ever. */
async function untilUnseen(one: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ now: string }>`select cast(cast(pg_current_xact_id() as xid) as text) as now`.execute(one);
  const older = sql`select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
    and greatest(age(backend_xmin), age(backend_xid)) > age(cast(cast(${rows[0]!.now} as text) as xid)) limit 1`;
  for (const end = Date.now() + waitForOthers; Date.now() < end && (await older.execute(one)).rows.length > 0; ) await sleep(100);
}

async function orForbidden(statement: Promise<unknown>): Promise<void> {
  try {
    await statement;
  } catch (error) {
    if ((error as { code?: unknown }).code !== insufficientPrivilege) throw error;
  }
}

/** Counts and bigints as numbers: none of ours is near 2^53. */
const getTypeParser = ((oid: number, format: 'text') =>
  oid === int8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser;

async function untilFirst<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === attempts || !overtaken.has(String((error as { code?: unknown }).code))) throw error;
      await sleep(Math.random() * 20 * attempt);
    }
  }
}

function placeOf(url: string): string {
  const { host, pathname } = URL.parse(url) ?? { host: 'the server', pathname: '' };
  return `${host}${pathname}`;
}
