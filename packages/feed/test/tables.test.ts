import assert from 'node:assert/strict';
import { it } from 'node:test';
import { tables } from '../src/shared/tables.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases('tables', (database) => {
  it('are all known to what copies the database', async () => {
    const names = (await database().q.introspection.getTables()).map(({ name }) => name).sort();
    assert.deepEqual(names, [...tables.map(({ name }) => name), 'schema_migration'].sort());
  });
});
