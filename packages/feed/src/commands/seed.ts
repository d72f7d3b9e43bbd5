import { readFile } from 'node:fs/promises';
import { readConfig } from '../config.ts';
import { note } from '../dialogue/audit.ts';
import { raiseChange } from '../dialogue/store.ts';
import { saveTopic } from '../dialogue/topics.ts';
import { eventId } from '../events/identity.ts';
import { saveEvent } from '../events/store.ts';
import { storeFile } from '../materials/attachments.ts';
import type { MaterialDraft } from '../materials/draft.ts';
import { saveMaterial } from '../materials/store.ts';
import type { Files } from '../materials/store.ts';
import { savePartner } from '../partners/store.ts';
import { saveSettings } from '../registrations/settings.ts';
import { dialogue } from '../sample/dialogue.ts';
import { actionsOn } from '../sample/dialogue/topic.ts';
import type { SampleTopic } from '../sample/dialogue/topic.ts';
import { sample } from '../sample/index.ts';
import { openDatabase } from '../shared/database.ts';
import type { Database, Tx } from '../shared/database.ts';
import { migrate } from '../shared/migrate.ts';
import { utcDateTime } from '../shared/time.ts';

/** How many of each the database has been given. */
export interface Seeded {
  partners: number;
  events: number;
  materials: number;
  topics: number;
}

/** `kopa-feed seed`: fills an empty database with the sample, around today. */
export async function seed(): Promise<number> {
  const { database: address, attachmentsDir } = readConfig();
  const database = await openDatabase(address);
  try {
    await migrate(database);
    const seeded = await seedDatabase(database, undefined, attachmentsDir);
    console.log(
      seeded
        ? `${seeded.partners} partners, ${seeded.events} events, ${seeded.materials} materials and ${seeded.topics} topics are now in ${database.place}.`
        : `${database.place} has events already; nothing was changed.`,
    );
    return 0;
  } finally {
    await database.close();
  }
}

/** The files of the sample lie in this folder. */
const media = new URL('../sample/kit/media/', import.meta.url);

async function filesOf({ associatedMedia = [] }: MaterialDraft, folder: string | undefined): Promise<Files> {
  const files: Files = new Map();
  if (folder) for (const { id, file } of associatedMedia) files.set(id, await storeFile(folder, file, await readFile(new URL(file, media))));
  return files;
}

/** Fills a migrated database that has no events with the sample, all of it or nothing; undefined when it has some. */
export async function seedDatabase(database: Database, today: string = utcDateTime(Date.now()).slice(0, 10), attachmentsDir?: string): Promise<Seeded | undefined> {
  return database.write(async (tx) => {
    await database.lock(tx, 'seed');
    if (await tx.selectFrom('event').select('id').limit(1).executeTakeFirst()) return undefined;
    const { partners, events, registrations, materials } = sample(today);
    for (const partner of partners) await savePartner(tx, partner);
    for (const material of materials) await saveMaterial(tx, material, await filesOf(material, attachmentsDir));
    for (const event of events) await saveEvent(tx, event);
    const now = await database.now(tx);
    for (const { event, settings } of registrations) await saveSettings(tx, eventId(event.organizer, event.uid), settings, now);
    const topics = dialogue(today, events);
    for (const topic of topics) await storeTopic(tx, topic);
    return { partners: partners.length, events: events.length, materials: materials.length, topics: topics.length };
  });
}

/** Stores a topic with its posts, and who decided on them; no mail about them is sent. */
async function storeTopic(tx: Tx, { id, partner, draft, posts, reports, words }: SampleTopic): Promise<void> {
  await saveTopic(tx, id, partner, draft, Date.parse(draft.opens));
  const change = await raiseChange(tx);
  for (const row of posts) {
    await tx.insertInto('post').values({ ...row, change: row.status === 'pending' ? 0 : change }).execute();
    for (const { at, ...action } of actionsOn(row)) await note(tx, { ...action, partner_id: partner, topic_id: id, post_id: row.id }, at);
  }
  for (const report of reports) await tx.insertInto('report').values(report).execute();
  for (const word of words) await tx.insertInto('glossary_entry').values({ ...word, change }).execute();
}
