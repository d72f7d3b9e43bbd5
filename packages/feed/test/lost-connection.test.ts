// PostgreSQL ends a connection while a transaction has it, between two of its statements.
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import { sql } from 'kysely';
import { openDatabase } from '../src/shared/database.ts';
import { newPlace } from './databases.ts';

test('a transaction whose connection is lost fails, and the process goes on', async () => {
  const place = await newPlace('postgres');
  const database = await openDatabase(place.address);
  try {
    const broken = database.write(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(database.q);
      await sleep(100);
      await sql`select 1`.execute(tx);
    });
    await assert.rejects(broken);
    assert.deepEqual((await sql`select 1 as one`.execute(database.q)).rows, [{ one: 1 }]);
  } finally {
    await database.close();
    await place.stop();
  }
});
