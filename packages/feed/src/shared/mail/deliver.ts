import type { DeliveryFailure } from '@kopa/contract';
import type { SendMailOptions } from 'nodemailer';
import type { Database } from '../database.ts';
import { addressIn, isPlainAddress } from '../mail-address.ts';
import { isOutOfReach } from '../reach.ts';
import type { DialogueMailRow, OutboxRow } from '../schema.ts';
import { failureOf } from './failure.ts';
import type { Delivered, Outgoing, Sender } from './outgoing.ts';
import { lanes } from './transport.ts';
import type { Transport } from './transport.ts';

const second = 1_000;
/** How long nobody else takes a mail that is being sent: longer than sending one can take. */
const lease = 90 * second;
/** From the first failure on; the waits double up to the longest one. A server that is back gets everything within minutes. */
const firstWait = 10 * second;
const longestWait = 120 * second;
const givingUp = 3 * 24 * 3_600 * second;
const candidates = 8;
const rounds = 5;

/** The tables in which mails wait, and what a mail is there. */
interface Rows {
  outbox: OutboxRow;
  dialogue_mail: DialogueMailRow;
}

/** A mail in words, and what opens that which it is about. */
export interface Written {
  mail: Pick<SendMailOptions, 'subject' | 'text' | 'html' | 'attachments' | 'icalEvent' | 'headers'>;
  secret?: string | undefined;
}

/** Where mails of one sort wait, and what this sort alone knows. */
export interface Outbox<Table extends keyof Rows, Matter> {
  table: Table;
  /** What a mail is about as things stand now, and to whom it goes; or why it is not to be sent any more. */
  gather: (row: Rows[Table], now: number) => Promise<{ address: string; matter: Matter } | string>;
  /** Writes it, with a secret of its own. */
  write: (row: Rows[Table], matter: Matter, now: number) => Promise<Written>;
  /** A secret of a mail that has certainly not gone out opens nothing. */
  forget: (secret: string) => Promise<void>;
  /** It has gone out, or never will. */
  ended?: (row: Rows[Table], failure: DeliveryFailure | null) => Promise<void>;
}

/** What one pass works with. */
interface Pass<Table extends keyof Rows, Matter> {
  database: Database;
  transport: Transport;
  outbox: Outbox<Table, Matter>;
  options: Outgoing;
  now: () => Promise<number>;
}

/**
 * Sends every mail that is due, some at once. Several servers may do so on one database: a mail is taken by moving its
 * next attempt forward, so nobody else takes it meanwhile, and somebody takes it again where the server that had it died.
 */
export async function deliverAll<Table extends keyof Rows, Matter>(database: Database, transport: Transport, outbox: Outbox<Table, Matter>, options: Outgoing): Promise<Delivered> {
  const pass = { database, transport, outbox, options, now: async () => options.now?.() ?? database.now(database.q) };
  const done: Delivered = { sent: 0, delayed: 0, failed: 0, dropped: 0 };
  const work = async () => {
    while (!options.stop?.aborted) {
      const row = await claim(database, outbox.table, await pass.now());
      if (!row) return;
      done[await deliver(pass, row)]++;
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return done;
}

/** Takes a mail that is due, the one that has waited longest; undefined when none is, or others take them all. */
async function claim<Table extends keyof Rows>(database: Database, table: Table, now: number): Promise<Rows[Table] | undefined> {
  const name: keyof Rows = table;
  // What others take first is theirs. A database that says yes and changes nothing must not be asked for ever.
  for (let round = 0; round < rounds; round++) {
    const due = await database.q
      .selectFrom(name)
      .select(['id', 'next_attempt'])
      .where('state', '=', 'pending')
      .where('next_attempt', '<=', now)
      .orderBy('next_attempt')
      .limit(candidates)
      .execute();
    if (due.length === 0) return undefined;
    for (const { id, next_attempt: seen } of due) {
      const taken = await database.write((tx) =>
        tx
          .updateTable(name)
          .set((the) => ({ next_attempt: now + lease, attempts: the('attempts', '+', 1), updated: now }))
          .where('id', '=', id)
          .where('state', '=', 'pending')
          .where('next_attempt', '=', seen)
          .returningAll()
          .executeTakeFirst(),
      );
      if (taken) return taken as unknown as Rows[Table]; // the builder knows no table that is a variable
    }
  }
  return undefined;
}

async function deliver<Table extends keyof Rows, Matter>(pass: Pass<Table, Matter>, row: Rows[Table]): Promise<keyof Delivered> {
  const now = await pass.now();
  const prepared = await prepare(pass, row, now);
  if ('reason' in prepared) {
    if (prepared.outcome === 'dropped') return end(pass, row, 'dropped', prepared.reason, now);
    return prepared.outcome === 'failed' ? fail(pass, row, 'no-such-address', prepared.reason, now) : delay(pass, row, prepared.reason, now);
  }
  try {
    await pass.transport.send(prepared.mail, { id: row.id, now });
  } catch (error) {
    const { isFinal, isCertain, code, reason } = failureOf(error);
    if (isCertain && prepared.secret !== undefined) await pass.outbox.forget(prepared.secret);
    const later = await pass.now();
    return isFinal ? fail(pass, row, code, reason, later) : delay(pass, row, reason, later);
  }
  return end(pass, row, 'sent', null, await pass.now());
}

type Prepared = { mail: SendMailOptions; secret: string | undefined } | { outcome: 'dropped' | 'failed' | 'delayed'; reason: string };

/** A database out of reach ends the whole pass; any other fault only this mail. */
async function prepare<Table extends keyof Rows, Matter>({ outbox, options }: Pass<Table, Matter>, row: Rows[Table], now: number): Promise<Prepared> {
  try {
    const found = await outbox.gather(row, now);
    if (typeof found === 'string') return { outcome: 'dropped', reason: found };
    if (!isPlainAddress(found.address)) return { outcome: 'failed', reason: 'This is no mail address' };
    const { mail, secret } = await outbox.write(row, found.matter, now);
    return { mail: addressed(mail, found.address, row.id, options, now), secret };
  } catch (error) {
    if (isOutOfReach(error)) throw error;
    return { outcome: 'delayed', reason: `The message could not be written (${placeOf(error)})` };
  }
}

/** The mail as it is sent. Its Message-ID is the same at each attempt: who gets it twice can tell. */
function addressed(mail: Written['mail'], address: string, id: string, sender: Sender, now: number): SendMailOptions {
  return {
    ...mail,
    from: sender.from,
    to: { name: '', address },
    envelope: { from: addressIn(sender.from), to: [address] },
    messageId: `<${id}@${new URL(sender.publicUrl).hostname}>`,
    date: new Date(now),
    headers: { 'Auto-Submitted': 'auto-generated', ...mail.headers },
  };
}

/** Where the mail is no longer this server's, as its lease has run out, or what it is about has gone, nothing is changed. */
async function settle(database: Database, table: keyof Rows, { id, next_attempt: leased }: Rows[keyof Rows], changes: Partial<Pick<OutboxRow, 'state' | 'error' | 'next_attempt' | 'updated'>>): Promise<void> {
  await database.write((tx) => tx.updateTable(table).set(changes).where('id', '=', id).where('state', '=', 'pending').where('next_attempt', '=', leased).executeTakeFirst());
}

async function end<Table extends keyof Rows, Matter>(pass: Pass<Table, Matter>, row: Rows[Table], state: 'sent' | 'dropped', error: string | null, now: number): Promise<'sent' | 'dropped'> {
  await settle(pass.database, pass.outbox.table, row, { state, error, updated: now });
  if (state === 'sent') await pass.outbox.ended?.(row, null);
  return state;
}

async function delay<Table extends keyof Rows, Matter>(pass: Pass<Table, Matter>, row: Rows[Table], error: string, now: number): Promise<'delayed' | 'failed'> {
  if (now - row.created > givingUp) return fail(pass, row, 'not-delivered', error, now);
  pass.options.report?.(row, error);
  const wait = Math.min(firstWait * 2 ** (row.attempts - 1), longestWait);
  // Spread a little, so that what failed together does not all come back together.
  await settle(pass.database, pass.outbox.table, row, { error, next_attempt: now + Math.round(wait * (0.8 + Math.random() * 0.2)), updated: now });
  return 'delayed';
}

async function fail<Table extends keyof Rows, Matter>(pass: Pass<Table, Matter>, row: Rows[Table], code: DeliveryFailure, reason: string, now: number): Promise<'failed'> {
  await settle(pass.database, pass.outbox.table, row, { state: 'failed', error: reason, updated: now });
  await pass.outbox.ended?.(row, code);
  pass.options.report?.(row, reason);
  return 'failed';
}

/** Where a fault of the feed itself happened, without the error's words: they can hold what somebody wrote. */
function placeOf(error: unknown): string {
  const { name, stack = '' } = error instanceof Error ? error : new Error();
  const line = stack.split('\n').find((one) => /^\s*at /.test(one)) ?? '';
  return [name, /([\w.-]+:\d+):\d+\)?$/.exec(line)?.[1]].filter(Boolean).join(' at ');
}
