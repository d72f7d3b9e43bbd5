// Runs a suite on both databases: `onBothDatabases('events', (database) => { test(…, async () => { … database() … }) })`.
import { after, before, describe } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../src/shared/database.ts';
import type { Database, DatabaseAddress } from '../src/shared/database.ts';
import { migrate } from '../src/shared/migrate.ts';
import { startPostgres } from './postgres.ts';

export interface Place {
  /** Of the suite's own database: for further connections and other processes. */
  address: DatabaseAddress;
  /** The same as environment variables. */
  environment: Record<string, string>;
  stop(): Promise<void>;
}

export type Engine = Database['engine'];

/** A place for a new, empty database of the engine. */
export async function newPlace(engine: Engine): Promise<Place> {
  if (engine === 'postgres') {
    const { url, stop } = await startPostgres();
    // What a server writes beside the database.
    const folder = mkdtempSync(join(tmpdir(), 'kopa-postgres-files-'));
    const environment = { DATABASE_URL: url, MAIL_DIR: join(folder, 'mail'), ERASURES_FILE: join(folder, 'erasures.jsonl'), ATTACHMENTS_DIR: join(folder, 'attachments') };
    return { address: url, environment, stop: async () => stop().finally(() => rmSync(folder, { recursive: true, force: true })) };
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'kopa-sqlite-'));
  const stop = async () => rmSync(dataDir, { recursive: true, force: true });
  return { address: { dataDir }, environment: { DATA_DIR: dataDir }, stop };
}

/**
 * Declares the suite once for each engine. In tests and hooks, `database()` is a migrated database that only this
 * suite uses and `place()` is where it is; both are made before the suite's own hooks run and removed after its tests.
 */
export function onBothDatabases(name: string, suite: (database: () => Database, engine: Engine, place: () => Place) => void): void {
  for (const engine of ['sqlite', 'postgres'] as const) {
    describe(`${name} [${engine}]`, () => {
      let place: Place | undefined;
      let database: Database | undefined;
      before(async () => {
        place = await newPlace(engine);
        database = await openDatabase(place.address);
        await migrate(database);
      });
      after(async () => {
        await database?.close();
        await place?.stop();
      });
      suite(() => database!, engine, () => place!);
    });
  }
}
