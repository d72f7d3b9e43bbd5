import { setImmediate as immediately } from 'node:timers/promises';
import { sql } from 'kysely';
import type { RawBuilder, Updateable } from 'kysely';
import type { Database } from '../shared/database.ts';
import type { PostRow, ReportRow, Schema } from '../shared/schema.ts';
import { linkLifetime } from './moderation-links.ts';

const day = 86_400_000;
/** Rows in one transaction: somebody who writes meanwhile does not wait for more. */
const batch = 500;

/** Days after which something of the dialogue is removed. */
export const days = {
  /** The author's address and secrets, what was written about a decision, and the words of a post that is not shown, after the last decision. */
  decided: 30,
  /** What somebody wrote who reported a post, after the answer. */
  report: 30,
  /** A mail that was sent, given up or dropped, after that. */
  mail: 30,
  /** A moderator's link, after it was used or its time was over. */
  link: 30,
  /** Posts, appeals, reports, words and mails that nobody has turned to, after they were written. */
  unread: 180,
} as const;

/** The tables that hold personal data. */
export const personalTables = ['post', 'post_token', 'report', 'moderation_token', 'glossary_entry', 'dialogue_mail'] as const satisfies (keyof Schema)[];

/** How many rows had something that had its time, and is gone. */
export interface PurgedDialogue {
  postDetails: number;
  postTexts: number;
  postTokens: number;
  unreadPosts: number;
  reports: number;
  moderationLinks: number;
  unreadWords: number;
  dialogueMails: number;
}

type Condition = RawBuilder<unknown>;

/**
 * Removes all personal data of the dialogue whose time is over. What is published stays; of the rest, states and numbers
 * do, and replies keep their place. Several servers may do it at once; `stop` ends it after the step that it is at.
 *
 * @param now UTC milliseconds of the database's clock
 */
export async function purgeDialogue(database: Database, now: number, stop?: AbortSignal): Promise<PurgedDialogue> {
  const before = (kept: number) => now - kept * day;
  const [unread, answered] = [before(days.unread), before(days.report)];
  // An appeal keeps what it is about until it is answered, but not for ever.
  const isDecided = sql`status <> 'pending' and (appeal_status <> 'waiting' or updated <= ${unread}) and decided <= ${before(days.decided)}`;
  const steps: Record<keyof PurgedDialogue, () => Promise<number>> = {
    postDetails: () => empty(database, 'post', { email: null, reason_note: null, appeal: null }, isDecided),
    postTexts: () => empty(database, 'post', withoutWords, sql`${isDecided} and status in ('rejected', 'rephrase', 'removed')`),
    postTokens: () => remove(database, 'post_token', 'hash', sql`post_id in (select id from post where ${isDecided})`),
    unreadPosts: () => remove(database, 'post', 'id', sql`status = 'pending' and updated <= ${unread}`),
    reports: () => empty(database, 'report', { text: null, email: null }, sql`(status <> 'waiting' and decided <= ${answered}) or created <= ${unread}`),
    moderationLinks: () => remove(database, 'moderation_token', 'hash', sql`coalesce(used, created + ${linkLifetime}) <= ${before(days.link)}`),
    unreadWords: () => remove(database, 'glossary_entry', 'id', sql`status = 'pending' and created <= ${unread}`),
    dialogueMails: () => remove(database, 'dialogue_mail', 'id', sql`(state <> 'pending' and updated <= ${before(days.mail)}) or created <= ${unread} or ${hasNoAddress}`),
  };
  const purged = {} as PurgedDialogue;
  for (const [name, step] of Object.entries(steps)) purged[name as keyof PurgedDialogue] = stop?.aborted ? 0 : await step();
  return purged;
}

/** A post of which only the place, the state and the counts are left. */
export const withoutWords = { text: null, text_hash: null, name: null, town: null, translations: '{}', hints: '[]' } as const satisfies Updateable<PostRow>;

/** Whom it is for cannot be told any more. */
const hasNoAddress = sql`(recipient is null and not exists (select 1 from post where post.id = dialogue_mail.post_id and post.email is not null))
  or (kind = 'report-answered' and not exists (select 1 from report where report.id = dialogue_mail.report_id and report.email is not null))`;

type Emptied = { post: Partial<PostRow>; report: Partial<ReportRow> };

/** Empties columns in rows that have anything in them. */
async function empty<T extends keyof Emptied>(database: Database, table: T, values: Emptied[T], condition: Condition): Promise<number> {
  const columns = Object.entries(values);
  const filled = sql.join(columns.map(([name, value]) => (value === null ? sql`${sql.ref(name)} is not null` : sql`${sql.ref(name)} <> ${value}`)), sql` or `);
  const isDue = sql`(${filled}) and (${condition})`;
  const set = sql.join(columns.map(([name, value]) => sql`${sql.ref(name)} = ${value}`));
  // Asked again: another server may have been faster, or a moderator.
  return inBatches(database, sql`update ${sql.table(table)} set ${set} where id in (select id from ${sql.table(table)} where ${isDue} limit ${batch}) and ${isDue}`);
}

/** Deletes rows. */
async function remove(database: Database, table: keyof Schema, key: string, condition: Condition): Promise<number> {
  return inBatches(database, sql`delete from ${sql.table(table)} where ${sql.ref(key)} in (select ${sql.ref(key)} from ${sql.table(table)} where ${condition} limit ${batch})`);
}

async function inBatches(database: Database, statement: Condition): Promise<number> {
  for (let total = 0; ; await immediately()) {
    const { numAffectedRows } = await database.write((tx) => statement.execute(tx));
    if (!numAffectedRows) return total;
    total += Number(numAffectedRows);
  }
}

/** Whether somebody has withdrawn a post since then, in UTC milliseconds. */
export async function isAnyWithdrawn(database: Database, since: number): Promise<boolean> {
  const withdrawn = database.q.selectFrom('post').select('id').where('status', '=', 'withdrawn').where('updated', '>=', since);
  return (await withdrawn.limit(1).executeTakeFirst()) !== undefined;
}
