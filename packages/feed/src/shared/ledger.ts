import { accessSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Refusal } from './refusal.ts';

/** A line of the ledger. It names nobody; it is what a restored backup needs to know. */
export interface Erasure {
  /** Of which registration everything personal was erased. */
  registration?: string;
  /** Which post of a dialogue its author has withdrawn. */
  post?: string;
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
    const { registration, post, time, reason } = JSON.parse(line) as Erasure;
    if (Number.isNaN(Date.parse(time))) return [];
    if (typeof registration === 'string') return [{ registration, time, reason }];
    return typeof post === 'string' ? [{ post, time, reason }] : [];
  } catch {
    return [];
  }
}
