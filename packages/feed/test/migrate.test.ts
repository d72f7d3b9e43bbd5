import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDatabase } from '../src/shared/database.ts';
import type { Database } from '../src/shared/database.ts';
import { migrate, migrations } from '../src/shared/migrate.ts';
import { newPlace } from './databases.ts';
import type { Place } from './databases.ts';

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`migrations [${engine}]`, () => {
    let place: Place;
    const opened: Database[] = [];
    const open = async () => {
      opened.push(await openDatabase(place.address));
      return opened.at(-1)!;
    };
    before(async () => {
      place = await newPlace(engine);
    });
    after(async () => {
      for (const database of opened) await database.close();
      await place?.stop();
    });

    test('several at once apply each migration once', async () => {
      const databases = await Promise.all([open(), open(), open()]);
      const applied = await Promise.all(databases.map((database) => migrate(database)));
      assert.deepEqual(applied.flat().sort(), migrations().map(({ name }) => name));
      const rows = await databases[0]!.q.selectFrom('revision').selectAll().execute();
      assert.deepEqual(rows.map((row) => ({ ...row })), [{ id: 1, number: 0, changed: 0 }]);
    });

    test('a migration that fails leaves nothing', async () => {
      const database = await open();
      const broken = { name: '900-broken.sql', text: 'create table half (id text primary key);\ninsert into nowhere values (1);\n' };
      await assert.rejects(migrate(database, [...migrations(), broken]), /nowhere/);
      const mended = { name: '900-broken.sql', text: 'create table half (id text primary key);\n' };
      assert.deepEqual(await migrate(database, [...migrations(), mended]), ['900-broken.sql']);
    });

    test('an applied migration that was changed is refused', async () => {
      const changed = migrations().map(({ name, text }) => ({ name, text: `${text}-- changed\n` }));
      await assert.rejects(migrate(await open(), [...changed, { name: '900-broken.sql', text: '' }]), /was changed after it had been applied/);
    });

    test('a database of a newer version is refused', async () => {
      await assert.rejects(migrate(await open()), /newer version of the feed: it has 900-broken.sql/);
    });
  });
}
