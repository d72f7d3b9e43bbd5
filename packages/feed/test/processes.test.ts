// Several processes on one database at once.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { revisionOf } from '../src/shared/revision.ts';
import { finished, node } from './command.ts';
import { onBothDatabases } from './databases.ts';

const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
const events = 40;

onBothDatabases('several processes', (database, engine, place) => {
  before(async () => {
    await database().write((tx) => savePartner(tx, aPartner()));
  });
  const count = async (table: 'event' | 'occurrence') =>
    (await database().q.selectFrom(table).select((the) => the.fn.countAll<number>().as('rows')).executeTakeFirstOrThrow()).rows;

  test('all that they write at once is there, once, while another one reads', async () => {
    const { number: before } = await revisionOf(database().q);
    const writers = ['a', 'b', 'c'].map((prefix) => finished(node(writer, [prefix, String(events)], place().environment)));
    const reading = new AbortController();
    const all = Promise.all(writers).finally(() => reading.abort());
    while (!reading.signal.aborted) {
      // Never an event without its occurrence: a transaction is seen as a whole.
      const { rows } = await database()
        .q.selectFrom('event')
        .leftJoin('occurrence', 'occurrence.event_id', 'event.id')
        .where('occurrence.event_id', 'is', null)
        .select((the) => the.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow();
      assert.equal(rows, 0);
      await new Promise((done) => setTimeout(done, 5));
    }
    for (const { code, stderr } of await all) assert.equal(code, 0, stderr);
    assert.deepEqual([await count('event'), await count('occurrence')], [3 * events, 3 * events]);
    assert.equal((await revisionOf(database().q)).number, before + 3 * events);
  });

  test('the same events from several processes are there once', async () => {
    const runs = await Promise.all(['same', 'same', 'same'].map((prefix) => finished(node(writer, [prefix, '20'], place().environment))));
    for (const { code, stderr } of runs) assert.equal(code, 0, stderr);
    assert.equal(await count('event'), 3 * events + 20);
  });

  test('a writer that is killed leaves whole events only', async () => {
    const child = node(writer, ['killed', '100000'], place().environment);
    const ended = finished(child);
    const enough = async () => (await database().q.selectFrom('event').select('id').where('uid', '=', 'killed-5').executeTakeFirst()) !== undefined;
    while (!(await enough())) await new Promise((done) => setTimeout(done, 5));
    child.kill('SIGKILL');
    await ended;
    assert.equal(await count('event'), await count('occurrence'));
    const again = await finished(node(writer, ['killed', '10'], place().environment));
    assert.equal(again.code, 0, again.stderr);
    if (engine === 'sqlite') {
      const { DatabaseSync } = await import('node:sqlite');
      const file = new DatabaseSync(`${place().environment.DATA_DIR}/kopa.sqlite`);
      assert.deepEqual(file.prepare('pragma integrity_check').all().map((row) => row.integrity_check), ['ok']);
      file.close();
    }
  });
});
