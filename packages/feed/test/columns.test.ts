import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { sql } from 'kysely';
import { columns, personalColumns } from '../src/shared/columns.ts';
import type { Tag } from '../src/shared/columns.ts';
import type { Database } from '../src/shared/database.ts';
import type { PartnerKeyRow } from '../src/shared/schema.ts';
import { onBothDatabases } from './databases.ts';

/** `table.column` of every column that one side has and the other has not. */
async function differences(database: Database): Promise<string[]> {
  const tables = await database.q.introspection.getTables();
  const real = new Set(tables.flatMap((table) => table.columns.map((column) => `${table.name}.${column.name}`)));
  const tagged = new Set(Object.entries(columns).flatMap(([table, tags]) => Object.keys(tags).map((column) => `${table}.${column}`)));
  return [...[...real].filter((column) => !tagged.has(column)), ...[...tagged].filter((column) => !real.has(column))].sort();
}

onBothDatabases('columns', (database) => {
  it('are all tagged, and all that is tagged is there', async () => {
    assert.deepEqual(await differences(database()), []);
  });

  it('of a new migration that nobody tagged are found', async () => {
    await sql`alter table registration add column phone text`.execute(database().q);
    await sql`create table newsletter (email text)`.execute(database().q);
    assert.deepEqual(await differences(database()), ['newsletter.email', 'registration.phone']);
  });
});

it('a column without a tag is a type error', () => {
  const tagged: { [C in keyof PartnerKeyRow]: Tag } = { hash: 'none', partner_id: 'none', created: 'none' };
  // @ts-expect-error: created is missing
  const untagged: { [C in keyof PartnerKeyRow]: Tag } = { hash: 'none', partner_id: 'none' };
  assert.notDeepEqual(Object.keys(tagged), Object.keys(untagged));
});

it('docs/personal-data.md shows the personal ones, as they are tagged', () => {
  const text = readFileSync(new URL('../../../docs/personal-data.md', import.meta.url), 'utf8');
  const shown = text.split('\n').filter((line) => line.startsWith('| `'));
  const wanted = personalColumns().map(({ table, column, data, what, until }) => `| \`${table}.${column}\` | ${data} | ${what} | ${until} |`);
  assert.deepEqual(shown, wanted);
});
