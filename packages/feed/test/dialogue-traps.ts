// What a database can do to a feed in the middle of its work: statements that fail, or do nothing, when a trap is set.
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Database } from '../src/shared/database.ts';
import type { Schema } from '../src/shared/schema.ts';

const statements = {
  post: ['insert', 'update'],
  post_token: ['insert'],
  dialogue_clock: ['update'],
  dialogue_mail: ['insert', 'update'],
  moderation_action: ['insert'],
  idempotency: ['insert'],
  report: ['insert', 'update'],
  glossary_entry: ['insert', 'update', 'delete'],
  topic: ['update'],
} as const;

/** How a statement ends; the codes are what PostgreSQL calls a full disk, a disk's fault, a lost race and a cancelled query. */
const ways = { sqlite: ['abort', 'rollback', 'fail', 'ignore'], postgres: ['53100', '58030', '40001', '57014', 'ignore', 'commit'] } as const;

/** Names of traps: the table, what is done to it, and how that ends. */
export function trapsOf(engine: Database['engine']): string[] {
  const all = Object.entries(statements).flatMap(([table, acts]) => acts.flatMap((act) => ways[engine].map((way) => `${table} ${act} ${way}`)));
  return all.filter((name) => name !== 'moderation_action insert ignore'); // by the log the check itself sees what was approved
}

/** Lays all traps; none is set. */
export async function layTraps({ engine, q }: Database): Promise<void> {
  await sql`create table trap (name text primary key)`.execute(q);
  if (engine === 'postgres') {
    await sql`create function spring() returns trigger language plpgsql as $$
      declare here text := tg_table_name || ' ' || lower(tg_op) || ' ';
      declare set_one text := (select name from trap where starts_with(name, here));
      declare way text := substr(set_one, length(here) + 1);
      begin
        if way is null or (way = 'commit') <> (tg_name like '%_commit') then return coalesce(new, old); end if;
        if way = 'ignore' then return null; end if;
        raise exception 'The trap % has sprung.', set_one using errcode = case way when 'commit' then '58030' else way end;
      end $$`.execute(q);
  }
  for (const [table, acts] of Object.entries(statements)) {
    for (const act of acts) await layOne(q, engine, table, act);
  }
}

async function layOne(q: Kysely<Schema>, engine: Database['engine'], table: string, act: string): Promise<void> {
  if (engine === 'postgres') {
    await sql.raw(`create trigger trap_${act} before ${act} on ${table} for each row execute function spring()`).execute(q);
    await sql.raw(`create constraint trigger trap_${act}_commit after ${act} on ${table} deferrable initially deferred for each row execute function spring()`).execute(q);
    return;
  }
  for (const way of ways.sqlite) {
    const end = way === 'ignore' ? 'raise(ignore)' : `raise(${way}, 'disk I/O error')`;
    await sql.raw(`create trigger trap_${table}_${act}_${way} before ${act} on ${table} when exists (select 1 from trap where name = '${table} ${act} ${way}') begin select ${end}; end`).execute(q);
  }
}

/** Sets one trap, or none. */
export async function setTrap(database: Database, name: string | undefined): Promise<void> {
  await database.write(async (tx) => {
    await sql`delete from trap`.execute(tx);
    if (name) await sql`insert into trap (name) values (${name})`.execute(tx);
  });
}

/** Tables and columns that checks read; while one has another name, the check fails. */
export const checkedNames = ['board', 'partner_key', 'idempotency', 'secret', 'topic', 'post.text_hash', 'post.parent_id', 'topic.opens', 'board.paused'] as const;

export async function rename({ q }: Database, name: string, isBack = false): Promise<void> {
  const [table, column] = name.split('.') as [string, string?];
  const what = column ? `rename column ${isBack ? `lost_${column} to ${column}` : `${column} to lost_${column}`}` : `rename to ${isBack ? table : `lost_${table}`}`;
  await sql.raw(`alter table ${isBack && !column ? `lost_${table}` : table} ${what}`).execute(q);
}
