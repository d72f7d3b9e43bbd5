// Builds what is needed, fills the database when it is empty, and serves feed, widgets and demo on one port.
import { existsSync } from 'node:fs';
import { migrate, openDatabase, readConfig, seedDatabase, serveUntilStopped } from '@kopa/feed';
import { build } from './build.ts';

process.env['LOG_LEVEL'] ??= 'warn';
process.env['DEMO_DIR'] ??= 'demo';

const demoSites = { lv: 'Latviski', lt: 'Lietuviškai', pl: 'Po polsku', no: 'Norsk', nl: 'Nederlands' };

async function start(): Promise<void> {
  await build();
  process.env['WIDGETS_DIR'] ??= 'dist/widgets';
  const config = readConfig();
  await seedWhenEmpty(config.database);
  await serveUntilStopped(config, welcome);
  console.log('\nThe feed has stopped. The data are kept; `npm start` goes on with them.');
}

/** The feed itself also serves an empty database; a first look needs something to see. */
async function seedWhenEmpty(address: Parameters<typeof openDatabase>[0]): Promise<void> {
  const database = await openDatabase(address);
  try {
    await migrate(database);
    const seeded = await seedDatabase(database);
    if (seeded) console.log(`Sample data: ${seeded.partners} partners and ${seeded.events} events are in ${database.place}.`);
  } finally {
    await database.close();
  }
}

const welcome = (url: string) => `
Kopa is ready at ${url}

  Demo           ${url}/demo/
${Object.entries(demoSites)
  .filter(([site]) => existsSync(`demo/${site}`))
  .map(([site, name]) => `  ${name.padEnd(14)} ${url}/demo/${site}/`)
  .join('\n')}
  Contract       ${url}/v1/openapi.json
  For your site  ${url}/embed

Paste this one line where the calendar is to be:

  <script src="${url}/kopa.js" async></script><kopa-event-calendar lang="lv"></kopa-event-calendar>

Ctrl-C stops it.`;

await start().catch((error: Error & { exitCode?: number }) => {
  console.error(error.name === 'Refusal' ? error.message : error);
  process.exit(error.exitCode ?? 1);
});
