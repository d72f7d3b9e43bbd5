import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../shared/database.ts';
import type { Schema } from '../shared/schema.ts';
import { day, days } from './retention-times.ts';
import { purge } from './retention.ts';

const hour = 3_600_000;

/** The tables that hold personal data. */
const personalTables = ['registration', 'registration_token', 'idempotency', 'message', 'outbox', 'run'] as const satisfies (keyof Schema)[];

/** What another slice removes in time. */
export interface Purge {
  /** The tables that hold personal data. */
  tables: readonly (keyof Schema)[];
  /** Removes what has had its time; answers how much of what. */
  purge(database: Database, now: number, stop: AbortSignal): Promise<object>;
  /** Whether somebody has had something removed since then, in UTC milliseconds. */
  isAnyErased(database: Database, since: number): Promise<boolean>;
}

export interface Purging {
  database: Database;
  log: FastifyBaseLogger;
  /** The folder that mails are written to where there is no mail server. */
  mailDir?: string | undefined;
  /** Other slices that hold personal data. */
  others?: Purge[];
  stop: AbortSignal;
}

/**
 * Removes what has had its time, at once and then every hour, so that “until” means it. What fails is tried again an
 * hour later. The log says how much it was, never what.
 */
export async function purgeHourly({ database, log, mailDir, others = [], stop }: Purging): Promise<void> {
  const slices: Purge[] = [{ tables: personalTables, purge, isAnyErased }, ...others];
  const tables = slices.flatMap((slice) => slice.tables);
  let [last, scrubs] = [0, 0];
  while (!stop.aborted) {
    try {
      const now = await database.now(database.q);
      const removed: Record<string, number> = { mailFiles: mailDir === undefined ? 0 : removeOldMails(mailDir, now) };
      for (const slice of slices) Object.assign(removed, await slice.purge(database, now, stop));
      const isAny = Object.values(removed).some((count) => count > 0);
      // A second time an hour later: what somebody else was still reading the first time is let go by then.
      const erased = await Promise.all(slices.map((slice) => slice.isAnyErased(database, last || now - day)));
      if (isAny || erased.includes(true)) scrubs = 2;
      if (scrubs > 0 && !stop.aborted) await database.scrub(tables);
      scrubs = Math.max(0, scrubs - 1);
      if (isAny) log.info(removed, 'removed what has had its time');
      last = now;
    } catch (error) {
      if (!stop.aborted) log.error({ err: error }, 'removing what has had its time failed');
    }
    await sleep(hour, undefined, { signal: stop, ref: false }).catch(() => {});
  }
}

async function isAnyErased(database: Database, since: number): Promise<boolean> {
  const erased = database.q.selectFrom('registration').select('id').where('erased', 'is not', null).where('updated', '>=', since);
  return (await erased.limit(1).executeTakeFirst()) !== undefined;
}

/** Removes the mails in the folder that have had their time and returns how many. */
export function removeOldMails(folder: string, now: number): number {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return 0;
  const files = readdirSync(folder).filter((name) => name.endsWith('.eml')).map((name) => join(folder, name));
  const old = files.filter((file) => (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? now) <= now - days.mailFile * day);
  for (const file of old) rmSync(file, { force: true });
  return old.length;
}
