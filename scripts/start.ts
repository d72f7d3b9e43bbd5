// Builds what is needed, fills the database when it is empty, and serves feed, widgets and demo on one port.
import { existsSync } from 'node:fs';
import { mailNotice, makeKey, migrate, openDatabase, readConfig, seedDatabase, serveUntilStopped } from '@kopa/feed';
import { build } from './build.ts';

process.env['LOG_LEVEL'] ??= 'warn';
process.env['DEMO_DIR'] ??= 'demo';

/** The partner of the sample whose side of registrations can be looked at. */
const organizer = 'lnb';
const demoSites = { lv: 'Latviski', lt: 'Lietuviškai', pl: 'Po polsku', no: 'Norsk', nl: 'Nederlands' };

async function start(): Promise<void> {
  if (!process.argv.includes('--built')) await build();
  process.env['WIDGETS_DIR'] ??= 'dist/widgets';
  const config = readConfig();
  const key = await seedWhenEmpty(config.database, config.attachmentsDir);
  await serveUntilStopped(config, (url) => welcome(url, key, mailNotice(config)));
  console.log('\nThe feed has stopped. The data are kept; `npm start` goes on with them.');
}

/**
 * The feed itself also serves an empty database; a first look needs something to see. Answers the key of a partner of the
 * sample where it was just made: only its hash is kept, so that it can be shown this once.
 */
async function seedWhenEmpty(address: Parameters<typeof openDatabase>[0], attachmentsDir: string | undefined): Promise<string | undefined> {
  const database = await openDatabase(address);
  try {
    await migrate(database);
    const seeded = await seedDatabase(database, undefined, attachmentsDir);
    if (!seeded) return undefined;
    console.log(`Sample data: ${seeded.partners} partners, ${seeded.events} events, ${seeded.materials} materials and ${seeded.topics} topics are in ${database.place}.`);
    return await database.write(async (tx) => makeKey(tx, organizer, await database.now(tx)));
  } finally {
    await database.close();
  }
}

const welcome = (url: string, key: string | undefined, notices: string[]) => `
Kopa is ready at ${url}

  Demo           ${url}/demo/
${Object.entries(demoSites)
  .filter(([site]) => existsSync(`demo/${site}`))
  .map(([site, name]) => `  ${name.padEnd(14)} ${url}/demo/${site}/`)
  .join('\n')}
  Contract       ${url}/v1/openapi.json
  For your site  ${url}/embed${key === undefined ? '' : `\n\nOrganizer's page: ${url}/organizer, key ${key}\n(shown this once; \`npx kopa-feed key ${organizer}\` makes another)`}

Paste this one line where the calendar is to be:

  <script src="${url}/kopa.js" async></script><kopa-event-calendar lang="lv"></kopa-event-calendar>

${[...notices, 'Ctrl-C stops it.'].join('\n')}`;

await start().catch((error: Error & { exitCode?: number }) => {
  console.error(error.name === 'Refusal' ? error.message : error);
  process.exit(error.exitCode ?? 1);
});
