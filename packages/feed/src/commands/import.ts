import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { EventKind } from '@kopa/contract';
import { readConfig } from '../config.ts';
import { DraftError } from '../events/check.ts';
import type { EventDraft } from '../events/draft.ts';
import { mostBytes, readCalendars } from '../events/icalendar/read.ts';
import type { Origin, ReadCalendars } from '../events/icalendar/read.ts';
import type { Remark } from '../events/icalendar/remark.ts';
import { importEvent } from '../events/icalendar/store.ts';
import type { Imported } from '../events/icalendar/store.ts';
import type { PartnerDraft } from '../partners/draft.ts';
import { allPartners } from '../partners/store.ts';
import { openDatabase } from '../shared/database.ts';
import type { Database, DatabaseAddress } from '../shared/database.ts';
import { understand } from '../shared/language.ts';
import { migrate } from '../shared/migrate.ts';
import { Refusal } from '../shared/refusal.ts';
import { sqliteFile } from '../shared/sqlite.ts';
import { bytesOf } from './input.ts';

const kinds: EventKind[] = ['seminar', 'conference', 'training', 'workshop', 'meeting'];
/** A transaction each: what a kill takes away is at most this many events, and the next run brings them. */
const eventsAtOnce = 50;

interface Wanted {
  file: string;
  partner: string;
  isDryRun: boolean;
  kind?: EventKind;
  language?: string;
}

/** What an import did: events by outcome, and all that is to be said about lines of the file. */
export interface ImportReport {
  created: number;
  updated: number;
  unchanged: number;
  rejected: Remark[];
  notes: Remark[];
  /** How many events became meetings because nothing says their kind. */
  kindsGuessed: number;
  /** The file had at least one event that could be taken. */
  isUsable: boolean;
}

/**
 * `kopa-feed import FILE|- --partner ID`: takes the events of an iCalendar file into the feed. Prints what became of them
 * and each line that was refused or needs a word. 0 when something could be taken, 1 when nothing; a Refusal says what
 * was wrong with the command.
 */
export async function importCalendar(args: string[]): Promise<number> {
  const wanted = wantedBy(args);
  const { database: address } = readConfig();
  refuseMissing(address);
  const bytes = await bytesOf(wanted.file, mostBytes);
  const database = await openDatabase(address);
  try {
    await migrate(database);
    const partner = await partnerNamed(database, wanted.partner);
    const report = await importInto(database, bytes, partner, wanted);
    console.log(printed(report, wanted.isDryRun));
    return report.isUsable ? 0 : 1;
  } finally {
    await database.close();
  }
}

/**
 * Reads a calendar and stores it for the partner, some events in each transaction; with `isDryRun` each is rolled back.
 * `language` is that of texts that name none; the partner's own first when left out.
 */
export async function importInto(
  database: Database,
  bytes: Uint8Array,
  { id, timeZone, knowsLanguage, addressCountry }: PartnerDraft,
  { isDryRun = false, kind, language = knowsLanguage[0]! }: Partial<Pick<Wanted, 'isDryRun' | 'kind' | 'language'>> = {},
): Promise<ImportReport> {
  const found = readCalendars(bytes, { organizer: id, timeZone, locale: language, addressCountry, ...(kind && { kind }) });
  const { drafts, rejected, notes, kindsGuessed } = found;
  const report: ImportReport = { created: 0, updated: 0, unchanged: 0, rejected, notes, kindsGuessed, isUsable: drafts.length > 0 };
  for (let at = 0; at < drafts.length; at += eventsAtOnce) {
    for (const one of await saveTogether(database, drafts.slice(at, at + eventsAtOnce), found, isDryRun)) count(one, report);
  }
  report.rejected.sort((a, b) => a.line - b.line);
  report.notes.sort((a, b) => a.line - b.line);
  return report;
}

type Result = Imported | { refused: Remark };

function count(result: Result, report: ImportReport): void {
  if ('refused' in result) {
    report.rejected.push(result.refused);
    return;
  }
  report[result.outcome === 'stale' ? 'unchanged' : result.outcome] += 1;
  report.notes.push(...result.notes);
}

/** In one transaction; when the feed refuses one of them, each in its own, so that only that one is lost. */
async function saveTogether(database: Database, drafts: EventDraft[], { origins }: ReadCalendars, isDryRun: boolean): Promise<Result[]> {
  try {
    return await save(database, drafts, origins, isDryRun);
  } catch (error) {
    if (!(error instanceof DraftError)) throw error;
    if (drafts.length === 1) return [{ refused: { line: origins.get(drafts[0]!.uid)!.line, uid: drafts[0]!.uid, reason: error.message } }];
    const results: Result[] = [];
    for (const draft of drafts) results.push(...(await saveTogether(database, [draft], { origins } as ReadCalendars, isDryRun)));
    return results;
  }
}

async function save(database: Database, drafts: EventDraft[], origins: Map<string, Origin>, isDryRun: boolean): Promise<Imported[]> {
  let saved: Imported[] = [];
  try {
    await database.write(async (tx) => {
      saved = [];
      for (const draft of drafts) saved.push(await importEvent(tx, draft, origins.get(draft.uid)!));
      if (isDryRun) throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
  return saved;
}

/** Thrown to undo the transaction of a dry run. */
class RolledBack extends Error {}

function printed({ created, updated, unchanged, rejected, notes, kindsGuessed }: ImportReport, isDryRun: boolean): string {
  const sum = `created ${created}, updated ${updated}, unchanged ${unchanged}, rejected ${rejected.length}`;
  const line = (word: string) => ({ line: number, uid, reason }: Remark) => `${word} line ${number}${uid === null ? '' : ` (${uid})`}: ${reason}`;
  const first = isDryRun ? `${sum} (dry run: nothing was changed)` : sum;
  return [first, ...rejected.map(line('rejected')), ...notes.map(line('note')), ...guessNote(kindsGuessed)].join('\n');
}

function guessNote(count: number): string[] {
  if (count === 0) return [];
  const [events, became] = count === 1 ? ['1 event has', 'it became a meeting'] : [`${count} events have`, 'they became meetings'];
  return [`note ${events} no category that the feed knows; ${became}. Use --kind.`];
}

function wantedBy(args: string[]): Wanted {
  const text = { type: 'string' } as const;
  const options = { partner: text, 'dry-run': { type: 'boolean' }, kind: text, language: text } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const [file] = positionals;
  if (!file) throw new Refusal('Name the iCalendar file, or - for standard input: kopa-feed import FILE --partner ID.', 2);
  if (!values.partner) throw new Refusal('Name the partner that publishes the events: --partner ID.', 2);
  const kind = kinds.find((known) => known === values.kind);
  if (values.kind !== undefined && !kind) throw new Refusal(`--kind is one of ${kinds.join(', ')}; it is ${JSON.stringify(values.kind)}.`, 2);
  const language = values.language === undefined ? undefined : languageFrom(values.language);
  return { file, partner: values.partner, isDryRun: values['dry-run'] ?? false, ...(kind && { kind }), ...(language && { language }) };
}

function languageFrom(tag: string): string {
  if (/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i.test(tag)) return understand(tag);
  throw new Refusal(`--language is a language tag such as lv or nb-NO; it is ${JSON.stringify(tag)}.`, 2);
}

function refuseMissing(address: DatabaseAddress): void {
  if (typeof address === 'string' || existsSync(sqliteFile(address.dataDir))) return;
  const file = sqliteFile(address.dataDir);
  throw new Refusal(`There is no database at ${file}. Set DATA_DIR to its folder, or add a partner first: kopa-feed partner FILE.`);
}

async function partnerNamed(database: Database, id: string): Promise<PartnerDraft> {
  const partners = await allPartners(database.q);
  const found = partners.find((partner) => partner.id === id);
  if (found) return found;
  const known = partners.length === 0 ? 'It has none yet.' : `It has ${partners.map((partner) => partner.id).join(', ')}.`;
  throw new Refusal(`The feed has no partner ${JSON.stringify(id)}. ${known} To add one: kopa-feed partner FILE.`, 2);
}
