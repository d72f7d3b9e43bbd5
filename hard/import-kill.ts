// Import under kill -9: the feed and, every other time, the import are killed while events are stored; nothing may be lost, doubled or half (--tries 20 --events 2000 --engine sqlite|postgres|both --seed 1).
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { migrate, openDatabase, savePartner } from '@kopa/feed';
import type { Database } from '@kopa/feed';
import { Dice } from '../packages/feed/src/events/expansion.samples.ts';
import { aPartner } from '../packages/feed/src/partners/draft.samples.ts';
import { finished, node, run, startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine, Place } from '../packages/feed/test/databases.ts';

const { values } = parseArgs({
  options: {
    tries: { type: 'string', default: '20' },
    events: { type: 'string', default: '2000' },
    engine: { type: 'string', default: 'both' },
    seed: { type: 'string', default: '1' },
  },
});
const [tries, total, dice] = [Number(values.tries), Number(values.events), new Dice(Number(values.seed))];
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');
const cli = fileURLToPath(new URL('../packages/feed/src/cli.ts', import.meta.url));
const partner = aPartner();
const folder = mkdtempSync(join(tmpdir(), 'kopa-import-kill-'));
const file = join(folder, 'calendar.ics');

/** Every third event repeats, every fifth has texts in two languages, every seventh a time that was moved. */
function vevent(index: number): string[] {
  const day = String((index % 28) + 1).padStart(2, '0');
  const month = String((index % 12) + 1).padStart(2, '0');
  const date = `2027${month}${day}`;
  const times = [`DTSTART;TZID=Europe/Riga:${date}T180000`, `DTEND;TZID=Europe/Riga:${date}T193000`];
  const first = ['BEGIN:VEVENT', `UID:${index}@example.org`, 'SEQUENCE:1', 'LAST-MODIFIED:20270101T080000Z', `SUMMARY:Pasākums ${index}`, ...times];
  const texts = index % 5 === 0 ? [`SUMMARY;LANGUAGE=en:Event ${index}`, `DESCRIPTION:${'Garš apraksts. '.repeat(20)}`] : [];
  const rule = index % 3 === 0 ? ['RRULE:FREQ=WEEKLY;COUNT=20'] : [];
  const moved = index % 21 === 0 ? ['BEGIN:VEVENT', `UID:${index}@example.org`, `RECURRENCE-ID;TZID=Europe/Riga:${date}T180000`, `SUMMARY:Pārcelts ${index}`, ...times, 'END:VEVENT'] : [];
  return [...first, ...texts, ...rule, 'END:VEVENT', ...moved];
}

async function prepare(place: Place): Promise<void> {
  const database = await openDatabase(place.address);
  await migrate(database);
  await database.write((tx) => savePartner(tx, partner));
  await database.close();
}

async function storedEvents(database: Database): Promise<number> {
  const { count } = await database.q.selectFrom('event').select((is) => is.fn.countAll().as('count')).executeTakeFirstOrThrow();
  return Number(count);
}

/** Of all that an import leaves behind, apart from the times at which it did. */
async function content(database: Database): Promise<{ events: number; uids: number; occurrences: number; hash: string }> {
  const events = await database.q.selectFrom('event').select(['id', 'uid', 'sequence', 'data', 'search', 'content_hash']).execute();
  const occurrences = await database.q.selectFrom('occurrence').selectAll().execute();
  const rows = [...events, ...occurrences].map((row) => JSON.stringify(Object.entries(row).sort())).sort();
  const hash = createHash('sha256').update(rows.join('\n')).digest('hex');
  return { events: events.length, uids: new Set(events.map(({ uid }) => uid)).size, occurrences: occurrences.length, hash };
}

/** What an import that nobody disturbs leaves behind. */
async function reference(): Promise<Awaited<ReturnType<typeof content>>> {
  const place = await newPlace('sqlite');
  try {
    await prepare(place);
    const { code, stdout, stderr } = await importOnce(place);
    if (code !== 0 || !stdout.startsWith(`created ${total}, updated 0, unchanged 0, rejected 0`)) throw new Error(`The import without a kill failed: ${stdout}${stderr}`);
    return await withDatabase(place, content);
  } finally {
    await place.stop();
  }
}

async function withDatabase<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(place.address);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function importOnce(place: Place) {
  return run(['import', file, '--partner', partner.id], place.environment);
}

interface Killed {
  stored: number;
  /** Why it fell short, a sentence each. */
  faults: string[];
}

/** Serves, imports, kills when a random number of events is stored, starts again, imports again, and compares. */
async function tryOnce(engine: Engine, isImportKilled: boolean, expected: Awaited<ReturnType<typeof content>>): Promise<Killed> {
  const place = await newPlace(engine);
  try {
    await prepare(place);
    const stored = await killDuring(place, isImportKilled);
    const faults = await recover(place, engine, expected);
    return { stored, faults };
  } finally {
    await place.stop();
  }
}

/** The number of events that were stored when the kill came, and afterwards when the import was killed too. */
async function killDuring(place: Place, isImportKilled: boolean): Promise<number> {
  const server = await startServer(place.environment);
  const importing = node(cli, ['import', file, '--partner', partner.id], place.environment);
  const imported = finished(importing);
  const wanted = dice.number(0, total - 1);
  let stored = 0;
  await withDatabase(place, async (database) => {
    // An import that is faster than this loop ends it.
    while (importing.exitCode === null && (stored = await storedEvents(database)) < wanted) await sleep(2);
    await sleep(dice.number(0, 10));
    server.child.kill('SIGKILL');
    if (isImportKilled) importing.kill('SIGKILL');
  });
  await Promise.all([server.ended, imported]);
  return isImportKilled ? withDatabase(place, storedEvents) : stored;
}

async function recover(place: Place, engine: Engine, expected: Awaited<ReturnType<typeof content>>): Promise<string[]> {
  const faults: string[] = [];
  const integrity = engine === 'sqlite' ? integrityOf(place) : 'ok';
  if (integrity !== 'ok') faults.push(`The integrity check says ${integrity}.`);
  const before = await withDatabase(place, storedEvents);
  const server = await startServer(place.environment);
  const { status } = await fetch(`${server.url}/readyz`);
  if (status !== 200) faults.push(`/readyz answers ${status}.`);
  const repeats = [`created ${total - before}, updated 0, unchanged ${before}, rejected 0`, `created 0, updated 0, unchanged ${total}, rejected 0`];
  for (const wanted of repeats) {
    const { code, stdout, stderr } = await importOnce(place);
    if (code !== 0 || stdout.split('\n', 1)[0] !== wanted) faults.push(`The import says “${stdout.split('\n', 1)[0]}${stderr}” instead of “${wanted}”.`);
  }
  const found = await withDatabase(place, content);
  if (JSON.stringify(found) !== JSON.stringify(expected)) faults.push(`The database holds ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}.`);
  server.child.kill('SIGTERM');
  await server.ended;
  return faults;
}

function integrityOf(place: Place): string {
  const database = new DatabaseSync(join(place.environment.DATA_DIR!, 'kopa.sqlite'));
  const { integrity_check: answer } = database.prepare('pragma integrity_check').get() as { integrity_check: string };
  database.close();
  return answer;
}

let failed = engines.length === 0 || tries < 1 ? 1 : 0;
const lines: string[] = [];
try {
  writeFileSync(file, ['BEGIN:VCALENDAR', 'VERSION:2.0', ...Array.from({ length: total }, (_, index) => vevent(index)).flat(), 'END:VCALENDAR', ''].join('\r\n'));
  const expected = await reference();
  for (const engine of engines) {
    const middle: number[] = [];
    for (let number = 1; number <= tries; number += 1) {
      const isImportKilled = number % 2 === 0;
      const { stored, faults } = await tryOnce(engine, isImportKilled, expected);
      console.log(`${engine} ${number}: killed ${isImportKilled ? 'feed and import' : 'the feed'} with ${stored} events stored${faults.length ? `: ${faults.join(' ')}` : ', complete after a repeat'}`);
      if (stored < total) middle.push(stored);
      failed += faults.length > 0 ? 1 : 0;
    }
    lines.push(`${engine}: ${tries} kills -9 of the feed, ${Math.floor(tries / 2)} of the import too, ${middle.length} in the middle of the import (with ${middle.sort((a, b) => a - b).join(', ') || 'no'} events stored)`);
  }
  lines.push(`each time afterwards: ${expected.events} events, ${expected.uids} UIDs, ${expected.occurrences} occurrences, the same content; ${failed} of ${tries * engines.length} tries fell short`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`\n${lines.join('\n')}`);
process.exitCode = failed > 0 ? 1 : 0;
