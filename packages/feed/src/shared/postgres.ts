import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Database } from './engine.ts';
import type { Schema } from './schema.ts';

const int8 = 20;
const attempts = 10;
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
  const q = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
  return {
    engine: 'postgres',
    place: placeOf(url),
    q,
    write: (work) => untilFirst(() => q.transaction().execute(work)),
    lock: async (tx, name) => {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`kopa ${name}`}, 0))`.execute(tx);
    },
    close: () => q.destroy(),
  };
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
