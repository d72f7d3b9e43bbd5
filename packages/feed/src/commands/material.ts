import { readFile, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { describeFile, FileError, forgetFiles, mostBytes as mostBytesOfFile, storeFile } from '../materials/attachments.ts';
import type { StoredFile } from '../materials/attachments.ts';
import { checkMaterial, MaterialError } from '../materials/check.ts';
import type { MaterialDraft } from '../materials/draft.ts';
import { saveMaterial, withdraw } from '../materials/store.ts';
import type { Outcome } from '../materials/store.ts';
import { getPartner } from '../partners/store.ts';
import { openDatabase } from '../shared/database.ts';
import type { Database } from '../shared/database.ts';
import { migrate } from '../shared/migrate.ts';
import { Problem } from '../shared/problem.ts';
import { Refusal } from '../shared/refusal.ts';
import { raiseRevision } from '../shared/revision.ts';
import { bytesOf } from './input.ts';

/** A kit of a hundred scenarios in six languages is some megabytes. */
const mostBytes = 32 * 1024 * 1024;

/** What the file looks like; `kopa-feed material --help` shows it. */
export const materialFile = `The file is JSON, one material or a list of materials, each as MaterialDraft of the contract, such as:

  {
    "id": "stories-on-the-map",
    "locale": "lv",
    "name": "Stāsti uz kartes",
    "description": "Iepazīt pilsētu ar kaimiņu stāstiem.",
    "themes": ["intercultural-dialogue"],
    "teaches": ["cultural-awareness"],
    "audience": ["adults"],
    "license": "CC-BY-4.0",
    "scenario": {
      "aims": ["Pastāstīt par savu vietu."],
      "groupSize": { "minValue": 6, "maxValue": 20 },
      "step": [{ "name": "Karte", "minutes": 45, "facilitator": "Izklājiet karti.", "participants": "Atzīmē savu vietu." }]
    },
    "associatedMedia": [],
    "localizations": { "en": { "name": "Stories on the map", "scenario/step/0/name": "The map" } }
  }

  A translation stands at the pointer of its original. An attachment names its \`file\` beside this one. A file of 20 MB at
  most is taken when it is PDF, PNG, JPEG, WebP, MP3, plain text, or of an office program, and is what its name says.`;

interface Wanted {
  file: string;
  partner: string;
  isDryRun: boolean;
}

/**
 * `kopa-feed material FILE|- --partner ID`: takes materials into the feed, all of the file or nothing, with their
 * attachments; `--withdraw ID` takes one away. Prints what became of them. A Refusal says what is wrong.
 */
export async function material(args: string[]): Promise<number> {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ args, options: { partner: text, withdraw: text, 'dry-run': { type: 'boolean' } }, allowPositionals: true });
  const { partner, withdraw: withdrawn } = values;
  const [file] = positionals;
  if (!partner) throw new Refusal('Name the partner that publishes the materials: --partner ID.', 2);
  if (!file === !withdrawn) throw new Refusal('Name either the JSON file (- for standard input) or, to take a material away, --withdraw ID.', 2);
  const { database: address, attachmentsDir } = readConfig();
  const database = await openDatabase(address);
  try {
    await migrate(database);
    if (!(await getPartner(database.q, partner))) throw new Refusal(`The feed has no partner ${JSON.stringify(partner)}. To add one: kopa-feed partner FILE.`, 2);
    if (withdrawn) return await takeAway(database, withdrawn, partner, attachmentsDir!);
    const counts = await takeIn(database, { file: file!, partner, isDryRun: values['dry-run'] ?? false }, attachmentsDir!);
    const { created, updated, unchanged } = counts;
    console.log(`created ${created}, updated ${updated}, unchanged ${unchanged}${values['dry-run'] ? ' (dry run: nothing was changed)' : ''}`);
    return 0;
  } finally {
    await database.close();
  }
}

async function takeAway(database: Database, id: string, partner: string, folder: string): Promise<number> {
  const files = await database.write((tx) => withdraw(tx, id, partner)).catch(asRefusal);
  if (!files) throw new Refusal(`The feed has no material ${JSON.stringify(id)}.`);
  await forgetFiles(database.q, folder, files);
  console.log(`withdrawn ${id}`);
  return 0;
}

/** All of the file in one transaction; files are kept before, under the hash of what is in them, where nobody sees them yet. */
async function takeIn(database: Database, { file, partner, isDryRun }: Wanted, folder: string): Promise<Record<Outcome, number>> {
  const drafts = readMaterials(await bytesOf(file, mostBytes), partner);
  const beside = file === '-' ? process.cwd() : dirname(resolve(file));
  const files = new Map<string, Looked>();
  const faults: string[] = [];
  for (const draft of drafts) files.set(draft.id, await filesOf(draft, beside, isDryRun ? undefined : folder, faults));
  if (faults.length > 0) throw new Refusal(`${faults.join('\n')}\nNothing was changed.`);
  const counts: Record<Outcome, number> = { created: 0, updated: 0, unchanged: 0 };
  await database
    .write(async (tx) => {
      Object.assign(counts, { created: 0, updated: 0, unchanged: 0 });
      for (const draft of drafts) counts[await saveMaterial(tx, draft, files.get(draft.id))] += 1;
      // A file that is back shows in answers that were kept, too.
      if ([...files.values()].some((found) => [...found.values()].some(({ isWritten }) => isWritten))) await raiseRevision(tx);
      if (isDryRun) throw new RolledBack();
    })
    .catch((error) => {
      if (!(error instanceof RolledBack)) asRefusal(error);
    });
  return counts;
}

/** Attachments as the command finds them, by their media identifiers. */
type Looked = Map<string, StoredFile & { isWritten?: boolean }>;

/** Thrown to undo the transaction of a dry run. */
class RolledBack extends Error {}

/** The materials of a JSON file, each checked. Throws a Refusal with a line for each thing that is wrong. */
export function readMaterials(bytes: Uint8Array, publisher: string): MaterialDraft[] {
  if (bytes.length > mostBytes) throw new Refusal('The file is larger than 32 MB. Split it.');
  const content = parsed(bytes);
  const drafts: unknown[] = Array.isArray(content) ? content : [content];
  if (drafts.length === 0) throw new Refusal('There is no material in the file: the list is empty.');
  const faults = drafts.flatMap((draft, at) => faultsOf(draft, at + 1, drafts.length));
  const ids = drafts.map((draft) => (draft as Partial<MaterialDraft> | null)?.id);
  const doubled = new Set(ids.filter((id, at) => id !== undefined && ids.indexOf(id) !== at));
  faults.push(...[...doubled].map((id) => `The file has ${JSON.stringify(id)} more than once. Leave one of them.`));
  if (faults.length > 0) throw new Refusal(`${faults.join('\n')}\nNothing was changed; kopa-feed material --help shows the form.`);
  return drafts.map((draft) => ({ ...(draft as MaterialDraft), publisher }));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is not UTF-8';
    throw new Refusal(`The file is not JSON: ${reason}. kopa-feed material --help shows the form.`);
  }
}

function faultsOf(draft: unknown, number: number, of: number): string[] {
  try {
    checkMaterial(draft);
    return [];
  } catch (error) {
    if (!(error instanceof MaterialError)) throw error;
    const { id } = (draft ?? {}) as Partial<MaterialDraft>;
    const name = typeof id === 'string' ? `Material ${JSON.stringify(id)}` : of === 1 ? 'The material' : `Material ${number} of the list`;
    return error.reasons.map(({ pointer, detail }) => `${name}${pointer && `, ${pointer}`}: ${detail}`);
  }
}

/** Looks into each attachment of a draft; keeps it where a folder is given. Only files beside the draft are read. */
async function filesOf({ id, associatedMedia = [] }: MaterialDraft, beside: string, folder: string | undefined, faults: string[]): Promise<Looked> {
  const found: Looked = new Map();
  for (const { id: mediaId, file } of associatedMedia) {
    const path = resolve(beside, file);
    const name = `Material ${JSON.stringify(id)}, attachment ${mediaId}`;
    if (relative(beside, path).startsWith('..')) {
      faults.push(`${name}: ${file} does not lie beside the materials. Put it into their folder.`);
      continue;
    }
    const there = await stat(path).catch(() => undefined);
    if (!there?.isFile()) {
      faults.push(`${name}: there is no file ${file}.`);
      continue;
    }
    try {
      // What is too large is refused by its length, and not read.
      const bytes = there.size > mostBytesOfFile ? new Uint8Array(mostBytesOfFile + 1) : await readFile(path);
      found.set(mediaId, folder ? await storeFile(folder, file, bytes) : await describeFile(file, bytes));
    } catch (error) {
      const { code } = error as { code?: string };
      if (!(error instanceof FileError) && code !== 'EACCES') throw error;
      faults.push(`${name}: ${error instanceof FileError ? error.message : `${file} cannot be read; check who may read it.`}`);
    }
  }
  return found;
}

function asRefusal(error: unknown): never {
  if (error instanceof MaterialError || error instanceof Problem) throw new Refusal(`${error.message}\nNothing was changed.`);
  throw error;
}
