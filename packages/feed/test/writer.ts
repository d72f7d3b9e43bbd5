// Saves events into the database that the environment names: `node writer.ts PREFIX COUNT`, each in a transaction of its own.
import { readConfig } from '../src/config.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import { saveEvent } from '../src/events/store.ts';
import { openDatabase } from '../src/shared/database.ts';

const [prefix, count] = process.argv.slice(2);
const database = await openDatabase(readConfig().database);
for (let i = 0; i < Number(count); i++) await database.write((tx) => saveEvent(tx, anEvent({ uid: `${prefix}-${i}`, title: `${prefix} ${i}` })));
await database.close();
