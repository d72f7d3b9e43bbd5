import { parseArgs } from 'node:util';
import type { TopicDraft } from '@kopa/contract';
import { readConfig } from '../config.ts';
import { saveTopic } from '../dialogue/topics.ts';
import { getPartner } from '../partners/store.ts';
import { bodyReader } from '../shared/body.ts';
import { openDatabase } from '../shared/database.ts';
import type { Database } from '../shared/database.ts';
import { migrate } from '../shared/migrate.ts';
import { Problem } from '../shared/problem.ts';
import { Refusal } from '../shared/refusal.ts';
import { specification } from '../shared/specification.ts';
import { validatorOf } from '../shared/validation.ts';
import { bytesOf } from './input.ts';

/** Tens of topics in six languages are a few hundred kilobytes. */
const mostBytes = 4 * 1024 * 1024;

/** What the file looks like; `kopa-feed topic --help` shows it. */
export const topicFile = `The file is JSON, one topic or a list of topics, each as TopicDraft of the contract with its identifier:

  {
    "id": "what-makes-a-home",
    "question": { "lv": "Kas jums ir mājas?", "nb": "Hva er hjemme for deg?", "en": "What is home for you?" },
    "introduction": { "lv": "Pastāstiet par vietu, kur jūtaties kā mājās." },
    "rules": { "lv": "Runājam par sevi, ne par citiem.", "en": "We speak of ourselves, not of others." },
    "opens": "2026-12-01T08:00:00Z",
    "closes": null,
    "moderators": [{ "email": "moderator@example.org", "language": "lv", "languages": ["lv", "nb"] }]
  }

  opens, closes     in UTC; to close a topic, set closes and, if you like, a summary by language
  moderators        whom mails go to, never shown; without languages, posts in all of them
  introduction      may be left out, as may rules, summary, allowedLanguages, eventId and materialId`;

type Named = TopicDraft & { id: string };
type Outcome = 'created' | 'updated' | 'unchanged';

/**
 * `kopa-feed topic FILE|- --partner ID`: opens topics of a partner, or changes them, all of the file or none, and prints
 * what became of them. A Refusal says what is wrong with the file.
 */
export async function topic(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { partner: { type: 'string' }, 'dry-run': { type: 'boolean' } }, allowPositionals: true });
  const { partner, 'dry-run': isDryRun = false } = values;
  const [file] = positionals;
  if (!partner) throw new Refusal('Name the partner whose topics they are: --partner ID.', 2);
  if (file === undefined) throw new Refusal('Name the JSON file, or - for standard input: kopa-feed topic FILE --partner ID.', 2);
  const { database: address } = readConfig();
  const drafts = readTopics(await bytesOf(file, mostBytes));
  const database = await openDatabase(address);
  try {
    await migrate(database);
    if (!(await getPartner(database.q, partner))) throw new Refusal(`The feed has no partner ${JSON.stringify(partner)}. To add one: kopa-feed partner FILE.`, 2);
    const { created, updated, unchanged } = await saveTopics(database, drafts, partner, isDryRun);
    console.log(`created ${created}, updated ${updated}, unchanged ${unchanged}${isDryRun ? ' (dry run: nothing was changed)' : ''}`);
    return 0;
  } finally {
    await database.close();
  }
}

/** Thrown to undo the transaction of a dry run. */
class RolledBack extends Error {}

/** All topics in one transaction. */
async function saveTopics(database: Database, drafts: Named[], partner: string, isDryRun: boolean): Promise<Record<Outcome, number>> {
  let counts: Record<Outcome, number>;
  const work = database.write(async (tx) => {
    counts = { created: 0, updated: 0, unchanged: 0 };
    const now = await database.now(tx);
    for (const { id, ...draft } of drafts) {
      const before = await tx.selectFrom('topic').select('change').where('id', '=', id).executeTakeFirst();
      const { change } = await saveTopic(tx, id, partner, draft, now).catch((error) => asRefusal(error, id));
      counts[!before ? 'created' : before.change === change ? 'unchanged' : 'updated'] += 1;
    }
    if (isDryRun) throw new RolledBack();
  });
  await work.catch((error) => {
    if (!(error instanceof RolledBack)) throw error;
  });
  return counts!;
}

/** The topics of a JSON file, each checked. Throws a Refusal with a line for each thing that is wrong. */
export function readTopics(bytes: Uint8Array): Named[] {
  if (bytes.length > mostBytes) throw new Refusal('The file is larger than 4 MB. Split it.');
  const content = parsed(bytes);
  const drafts: unknown[] = Array.isArray(content) ? content : [content];
  if (drafts.length === 0) throw new Refusal('There is no topic in the file: the list is empty.');
  const faults: string[] = [];
  const read = drafts.map((draft, at) => readTopic(draft, nameOf(draft, at + 1, drafts.length), faults));
  const ids = read.map((draft) => draft?.id);
  const doubled = new Set(ids.filter((id, at) => id !== undefined && ids.indexOf(id) !== at));
  faults.push(...[...doubled].map((id) => `The file has ${JSON.stringify(id)} more than once. Leave one of them.`));
  if (faults.length > 0) throw new Refusal(`${faults.join('\n')}\nNothing was changed; kopa-feed topic --help shows the form.`);
  return read as Named[];
}

const readDraft = bodyReader(specification.paths['/topics/{topicId}']!.put!)!;
const isTopicId = validatorOf('TopicId');

function readTopic(given: unknown, name: string, faults: string[]): Named | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return void faults.push(`${name}: It must be an object in braces.`);
  const { id, ...draft } = given as Partial<Named>;
  if (!isTopicId(id)) faults.push(`${name}, /id: It is ${id === undefined ? 'missing' : 'not valid'}. Allowed: a–z and 0–9, in parts joined by single hyphens, 60 characters at most.`);
  try {
    return { id: id!, ...(readDraft(draft) as TopicDraft) };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    faults.push(...reasonsOf(error).map((reason) => `${name}${reason}`));
    return undefined;
  }
}

function nameOf(draft: unknown, number: number, of: number): string {
  const { id } = (draft ?? {}) as Partial<Named>;
  return typeof id === 'string' ? `Topic ${JSON.stringify(id)}` : of === 1 ? 'The topic' : `Topic ${number} of the list`;
}

const reasonsOf = ({ message, particulars }: Problem): string[] => particulars.errors?.map(({ pointer, detail }) => `${pointer && `, ${pointer}`}: ${detail}`) ?? [`: ${particulars.detail ?? message}.`];

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is not UTF-8';
    throw new Refusal(`The file is not JSON: ${reason}. kopa-feed topic --help shows the form.`);
  }
}

function asRefusal(error: unknown, id: string): never {
  if (error instanceof Problem) throw new Refusal(`${reasonsOf(error).map((reason) => `Topic ${JSON.stringify(id)}${reason}`).join('\n')}\nNothing was changed.`);
  throw error;
}
