import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { isPostgresUrl, readConfig } from '../config.ts';
import { openDatabase } from '../shared/database.ts';
import type { Database, Tx } from '../shared/database.ts';
import { migrate } from '../shared/migrate.ts';
import { Refusal } from '../shared/refusal.ts';
import { requireSqlite } from '../shared/sqlite.ts';
import { batches, fingerprint, rowHash, tables } from '../shared/tables.ts';
import type { Row, Table } from '../shared/tables.ts';

/**
 * `kopa-feed move --to postgres://…`: copies everything from SQLite into PostgreSQL and compares the two. Started again
 * after an interruption it goes on with what is missing. Nothing is written to the SQLite database meanwhile.
 */
export async function move(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { to: { type: 'string' } } });
  if (!values.to || !isPostgresUrl(values.to)) throw new Refusal('Name the new database: --to postgres://user:password@host:5432/name.', 2);
  const { database: address } = readConfig();
  if (typeof address === 'string') {
    throw new Refusal('DATABASE_URL is set: the feed is on PostgreSQL already. Without it, the database in DATA_DIR is moved.', 2);
  }
  requireSqlite(address.dataDir);
  const source = await openDatabase(address);
  const target = await openDatabase(values.to);
  try {
    return (await moveDatabase(source, target)) ? 0 : 1;
  } finally {
    await source.close();
    await target.close();
  }
}

/** Copies all rows and prints what both databases hold; true when it is the same. Throws a Refusal when the target holds anything else. */
export async function moveDatabase(source: Database, target: Database): Promise<boolean> {
  await migrate(source);
  await migrate(target);
  // The transaction keeps every other writer out of the source until the two have been compared.
  return source.write(async (tx) => {
    for (const table of tables) await refuseOtherRows(tx, target, table);
    for (const table of tables) await copy(tx, target, table);
    const isSame = await compare(tx, target);
    const moved = `Everything is in ${target.place}. Set DATABASE_URL to it and start the feed again.`;
    console.log(isSame ? `\n${moved}` : '\nThe two databases differ.');
    return isSame;
  });
}

/** Only rows that an interrupted move left are in the target's tables: each is in the source too, and equal. */
async function refuseOtherRows(source: Tx, target: Database, table: Table): Promise<void> {
  for await (const rows of batches(target.q, table)) {
    const known = await hashesOf(source, table, rows);
    if (rows.some((row) => !known.has(rowHash(row)) && !isUnused(table, row))) {
      throw new Refusal(`The table ${table.name} of ${target.place} holds something else than it does here. Move into an empty database.`);
    }
  }
}

/** The revision of a database that was never written. */
function isUnused({ name }: Table, row: Row): boolean {
  return (name === 'revision' || name === 'dialogue_clock') && row.number === 0;
}

/** The hashes of those rows of the source that have the keys of these. */
async function hashesOf(source: Tx, { name, key }: Table, rows: Row[]): Promise<Set<string>> {
  const keys = rows.map((row) => sql`(${sql.join(key.map((column) => row[column]))})`);
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const { rows: found } = await sql<Row>`select * from ${sql.table(name)} where (${columns}) in (values ${sql.join(keys)})`.execute(source);
  return new Set(found.map(rowHash));
}

async function copy(source: Tx, target: Database, { name, key }: Table): Promise<void> {
  for await (const rows of batches(source, { name, key } as Table)) {
    const columns = Object.keys(rows[0]!);
    const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
    const names = (list: readonly string[]) => sql.join(list.map((column) => sql.ref(column)));
    const renew = sql.join(columns.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`));
    const statement = sql`insert into ${sql.table(name)} (${names(columns)}) values ${sql.join(values)}
      on conflict (${names(key)}) do update set ${renew}`;
    await target.write((tx) => statement.execute(tx));
  }
}

async function compare(source: Tx, target: Database): Promise<boolean> {
  console.log('table            rows here  rows there  hash here         hash there');
  let isSame = true;
  for (const table of tables) {
    const [here, there] = [await fingerprint(source, table), await fingerprint(target.q, table)];
    const counts = `${String(here.rows).padStart(9)}  ${String(there.rows).padStart(10)}`;
    console.log(`${table.name.padEnd(15)}  ${counts}  ${here.hash.slice(0, 16)}  ${there.hash.slice(0, 16)}`);
    isSame &&= here.rows === there.rows && here.hash === there.hash;
  }
  return isSame;
}
