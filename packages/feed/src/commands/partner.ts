import { readConfig } from '../config.ts';
import { checkPartner, PartnerError } from '../partners/check.ts';
import type { PartnerDraft } from '../partners/draft.ts';
import { savePartner } from '../partners/store.ts';
import { openDatabase } from '../shared/database.ts';
import type { Database } from '../shared/database.ts';
import { migrate } from '../shared/migrate.ts';
import { Refusal } from '../shared/refusal.ts';
import { bytesOf } from './input.ts';

/** Tens of partners are a few kilobytes. */
const mostBytes = 1024 * 1024;

/** What the file looks like; `kopa-feed partner --help` shows it. */
export const partnerFile = `The file is JSON, one partner or a list of partners. Names and descriptions are given by language:

  {
    "id": "riga",
    "type": "Library",
    "name": { "lv": "Rīgas bibliotēka", "en": "Library of Riga" },
    "addressCountry": "LV",
    "addressLocality": "Rīga",
    "timeZone": "Europe/Riga",
    "knowsLanguage": ["lv", "en"],
    "url": "https://riga.example.org/"
  }

  id              a–z and 0–9, in parts joined by single hyphens; import --partner names it, and it stays for ever
  type            Library or Organization
  name            in at least one language
  addressCountry  ISO 3166-1 alpha-2
  addressLocality the town
  timeZone        an IANA name; times without a zone are read in it
  knowsLanguage   the languages it publishes in, its own first
  url             its site
  alternateName   may be left out: a short name or acronym
  description     may be left out: by language, as the name`;

/** How many partners were new, changed or as they had been. */
export type PartnerCounts = Record<Awaited<ReturnType<typeof savePartner>>, number>;

/**
 * `kopa-feed partner FILE|-`: takes partners into the feed, all of the file or nothing, and prints what became of them.
 * Makes the database where there is none. A Refusal says what is wrong with the file.
 */
export async function partner([file]: string[]): Promise<number> {
  if (file === undefined) throw new Refusal('Name the JSON file, or - for standard input: kopa-feed partner FILE.', 2);
  const { database: address } = readConfig();
  const drafts = readPartners(await bytesOf(file, mostBytes));
  const database = await openDatabase(address);
  try {
    await migrate(database);
    const { created, updated, unchanged } = await savePartners(database, drafts);
    console.log(`created ${created}, updated ${updated}, unchanged ${unchanged}`);
    return 0;
  } finally {
    await database.close();
  }
}

/** The partners of a JSON file, each checked. Throws a Refusal with a line for each one that is wrong. */
export function readPartners(bytes: Uint8Array): PartnerDraft[] {
  if (bytes.length > mostBytes) throw new Refusal('The file is larger than 1 MB. Split it.');
  const content = parsed(bytes);
  const drafts = Array.isArray(content) ? content : [content];
  if (drafts.length === 0) throw new Refusal('There is no partner in the file: the list is empty.');
  const faults = drafts.flatMap((draft, at) => faultsOf(draft, at + 1, drafts.length));
  const ids = drafts.map((draft) => (draft as PartnerDraft | null)?.id);
  const doubled = new Set(ids.filter((id, at) => id !== undefined && ids.indexOf(id) !== at));
  faults.push(...[...doubled].map((id) => `The file has ${JSON.stringify(id)} more than once. Leave one of them.`));
  if (faults.length > 0) throw new Refusal(`${faults.join('\n')}\nNothing was changed; kopa-feed partner --help shows the form.`);
  return drafts;
}

/** Stores all of them in one transaction. */
export async function savePartners(database: Database, drafts: PartnerDraft[]): Promise<PartnerCounts> {
  return database.write(async (tx) => {
    const counts: PartnerCounts = { created: 0, updated: 0, unchanged: 0 };
    for (const draft of drafts) counts[await savePartner(tx, draft)] += 1;
    return counts;
  });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is not UTF-8';
    throw new Refusal(`The file is not JSON: ${reason}. kopa-feed partner --help shows the form.`);
  }
}

function faultsOf(draft: unknown, number: number, of: number): string[] {
  try {
    checkPartner(draft);
    return [];
  } catch (error) {
    if (!(error instanceof PartnerError)) throw error;
    const { id } = (draft ?? {}) as Partial<PartnerDraft>;
    const name = typeof id === 'string' ? `Partner ${JSON.stringify(id)}` : of === 1 ? 'The partner' : `Partner ${number} of the list`;
    return error.reasons.map((reason) => `${name}: ${reason}`);
  }
}
