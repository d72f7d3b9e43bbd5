import { accessSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Database, Tx } from '../shared/database.ts';
import { Refusal } from '../shared/refusal.ts';
import { utcDateTime } from '../shared/time.ts';
import { personalFields } from './retention.ts';
import { locked } from './store.ts';
import { release } from './transitions.ts';

/** A line of the ledger. It names nobody; it is what a restored backup needs to know. */
export interface Erasure {
  registration: string;
  /** ISO 8601 in UTC. */
  time: string;
  reason: 'asked';
}

/** What was erased because somebody asked for it: a file that only grows, beside the database and not in its backups. */
export interface Ledger {
  /** The erasure is on the disk when this returns. */
  append(erasure: Erasure): void;
  read(): Erasure[];
}

/** The ledger in a file, which the first erasure makes. Throws a Refusal when that will not be possible. */
export function openLedger(file: string): Ledger {
  requireWritable(file);
  return {
    append: (erasure) => append(file, `${JSON.stringify(erasure)}\n`),
    read: () => (existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(readLine) : []),
  };
}

/** Found out at the start, not when the first person asks. */
function requireWritable(file: string): void {
  try {
    if (existsSync(file)) return closeSync(openSync(file, 'a'));
    let folder = dirname(resolve(file));
    while (!existsSync(folder)) folder = dirname(folder);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new Refusal(`ERASURES_FILE must be a file that can be made and written; it is ${JSON.stringify(file)}.`, 2);
  }
}

function append(file: string, line: string): void {
  const isNew = !existsSync(file);
  if (isNew) mkdirSync(dirname(file), { recursive: true });
  const opened = openSync(file, 'a', 0o600);
  try {
    // A line that a crash has cut off must not swallow this one; an empty line means nothing.
    writeSync(opened, isNew ? line : `\n${line}`);
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
  if (isNew) syncFolder(dirname(file));
}

/** The name of a new file is in its folder; Windows neither needs this nor has it. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const opened = openSync(folder, 'r');
  fsyncSync(opened);
  closeSync(opened);
}

/** Nothing of a line that a crash has cut off: its transaction was not committed, and nobody was told that it was. */
function readLine(line: string): Erasure[] {
  try {
    const { registration, time, reason } = JSON.parse(line) as Erasure;
    return typeof registration === 'string' && !Number.isNaN(Date.parse(time)) ? [{ registration, time, reason }] : [];
  } catch {
    return [];
  }
}

/**
 * Erases everything personal of a registration, for good, because the person asks: its fields, the tokens that open it
 * and the mails that wait for it. What it holds must have been released before. The ledger has it before the
 * transaction can be committed, so that a backup of any time before cannot bring it back unnoticed.
 */
export async function erase(tx: Tx, id: string, now: number, ledger: Pick<Ledger, 'append'>): Promise<void> {
  await clear(tx, id, now, now);
  ledger.append({ registration: id, time: utcDateTime(now), reason: 'asked' });
}

async function clear(tx: Tx, id: string, erased: number, now: number): Promise<void> {
  const empty = Object.fromEntries(personalFields.map((field) => [field, null]));
  await tx.updateTable('registration').set({ ...empty, erased, updated: now }).where('id', '=', id).execute();
  await tx.deleteFrom('registration_token').where('registration_id', '=', id).execute();
  await tx.deleteFrom('outbox').where('registration_id', '=', id).execute();
}

/**
 * Erases again what the ledger names and a restored backup has back; what it holds becomes free. To be done at the
 * start, before anything is answered. Returns how many registrations that were.
 */
export async function eraseAgain(database: Database, ledger: Ledger): Promise<number> {
  let again = 0;
  for (const erasure of ledger.read()) {
    if (await database.write((tx) => eraseOneAgain(database, tx, erasure))) again++;
  }
  return again;
}

async function eraseOneAgain(database: Database, tx: Tx, { registration, time }: Erasure): Promise<boolean> {
  const erased = Date.parse(time);
  const row = await tx.selectFrom('registration').selectAll().where('id', '=', registration).where('erased', 'is', null).executeTakeFirst();
  // A number is short enough to be given out again, years later, to somebody else. The ledger knows seconds.
  if (!row || row.created >= erased + 1_000) return false;
  const now = await database.now(tx);
  await release({ tx, row: await locked(database, tx, row), now });
  await clear(tx, row.id, erased, now);
  return true;
}
