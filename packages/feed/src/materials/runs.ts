import { randomInt } from 'node:crypto';
import type { Run, RunRequest } from '@kopa/contract';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { invalidBody } from '../shared/body.ts';
import { cursorAfter, positionIn } from '../shared/cursor.ts';
import type { Database } from '../shared/database.ts';
import { once } from '../shared/idempotency.ts';
import { Problem } from '../shared/problem.ts';
import { raiseRevision } from '../shared/revision.ts';
import type { RunRow, Schema } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { publishedMaterial } from './store.ts';

type Page = { items: Run[]; next: string | null };
type Query = { limit?: number; cursor?: string };

/** The latest date first. */
export async function publishedRuns(q: Kysely<Schema>, materialId: string, query: Query): Promise<Page> {
  const limit = query.limit ?? 50;
  const after = positionIn(query, ['', '']);
  let select = q.selectFrom('run').selectAll().where('material_id', '=', materialId).where('status', '=', 'published').orderBy('date', 'desc').orderBy('id', 'desc').limit(limit + 1);
  if (after) select = select.where(sql<boolean>`(date, id) < (${after[0]}, ${after[1]})`);
  return pageOf(await select.execute(), limit, query, ({ date, id }) => [date, id]);
}

/** Those that wait for the partner, oldest first. */
export async function runsToReview(q: Kysely<Schema>, publisher: string, query: Query): Promise<Page> {
  const limit = query.limit ?? 50;
  const after = positionIn(query, [0, '']);
  let select = q
    .selectFrom('run')
    .innerJoin('material', 'material.id', 'run.material_id')
    .selectAll('run')
    .where('material.publisher', '=', publisher)
    .where('run.status', '=', 'pending')
    .orderBy('run.created')
    .orderBy('run.id')
    .limit(limit + 1);
  if (after) select = select.where(sql<boolean>`(run.created, run.id) > (${after[0]}, ${after[1]})`);
  return pageOf(await select.execute(), limit, query, ({ created, id }) => [created, id]);
}

/** Keeps a run until its publisher has read it; the same request is kept once. */
export async function recordRun(database: Database, materialId: string, request: RunRequest, key: string): Promise<Run> {
  const { website, ...told } = request;
  if (website) throw new Problem('looks-automatic');
  return database.write(async (tx) => {
    const now = await database.now(tx);
    await publishedMaterial(tx, materialId);
    checkDay(told.date, now);
    return once(tx, key, { materialId, ...told }, now, async () => {
      const row: RunRow = {
        id: newId(),
        material_id: materialId,
        date: told.date,
        locality: told.addressLocality,
        country: told.addressCountry ?? null,
        group_size: told.groupSize ?? null,
        changes: told.changes?.trim() || null,
        language: told.inLanguage ?? null,
        status: 'pending',
        created: now,
      };
      await tx.insertInto('run').values(row).execute();
      return runOf(row);
    });
  });
}

/** Lets a run of the publisher's material show, or deletes it. */
export async function reviewRun(database: Database, id: string, publisher: string, status: 'published' | 'refused'): Promise<Run> {
  return database.write(async (tx) => {
    const row = await tx.selectFrom('run').innerJoin('material', 'material.id', 'run.material_id').selectAll('run').select('material.publisher').where('run.id', '=', id).executeTakeFirst();
    if (!row) throw new Problem('run-not-found', { detail: `No run has the identifier ${id}.` });
    const { publisher: owner, ...run } = row;
    if (owner !== publisher) throw new Problem('forbidden');
    if (status === 'refused') await tx.deleteFrom('run').where('id', '=', id).execute();
    else await tx.updateTable('run').set({ status }).where('id', '=', id).execute();
    await raiseRevision(tx);
    return { ...runOf(run), status };
  });
}

/** The run as the contract has it. */
function runOf({ id, material_id: materialId, date, locality, country, group_size: groupSize, changes, language, status, created }: RunRow): Run {
  return {
    ...{ id, materialId, date, addressLocality: locality },
    ...(country !== null && { addressCountry: country }),
    ...(groupSize !== null && { groupSize: Number(groupSize) }),
    ...(changes !== null && { changes }),
    ...(changes !== null && language !== null && { inLanguage: language }),
    status,
    created: utcDateTime(Number(created)),
  };
}

function pageOf(rows: RunRow[], limit: number, query: Query, positionOf: (row: RunRow) => (string | number)[]): Page {
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { items: shown.map(runOf), next: last ? cursorAfter(positionOf(last).map((value) => (typeof value === 'bigint' ? Number(value) : value)), query) : null };
}

/** A day of the calendar that has begun somewhere on earth. */
function checkDay(date: string, now: number): void {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) throw invalidBody('/date', 'malformed', 'No calendar has this day. Allowed: a day as YYYY-MM-DD.');
  if (time > now + 14 * 3_600_000) throw invalidBody('/date', 'out-of-range', 'It is still to come. Allowed: a day up to today.');
}

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const newId = (): string => Array.from({ length: 16 }, () => letters[randomInt(letters.length)]).join('');
