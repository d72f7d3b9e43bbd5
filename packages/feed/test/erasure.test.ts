import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { buildApp } from '../src/app.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { erase, eraseAgain } from '../src/registrations/erasure.ts';
import { aRegistration } from '../src/registrations/row.samples.ts';
import type { Database } from '../src/shared/database.ts';
import { openLedger } from '../src/shared/ledger.ts';
import type { Ledger } from '../src/shared/ledger.ts';
import { migrate } from '../src/shared/migrate.ts';
import { openDatabase } from '../src/shared/database.ts';
import { startServer, run } from './command.ts';
import { onBothDatabases } from './databases.ts';

const now = Date.parse('2027-03-01T12:00:00Z');
let folder: string;
before(() => (folder = mkdtempSync(join(tmpdir(), 'kopa-erasure-'))));
after(() => rmSync(folder, { recursive: true }));

/** A partner, an event and two people who have registered for it. */
async function fill(database: Database): Promise<string> {
  return database.write(async (tx) => {
    await tx.deleteFrom('event').execute();
    await savePartner(tx, aPartner());
    const { id } = await saveEvent(tx, anEvent());
    for (const number of ['AAAA0001', 'AAAA0002']) {
      await tx.insertInto('registration').values(aRegistration({ event_id: id, id: number, email_key: number })).execute();
      await tx.insertInto('registration_token').values({ hash: number, registration_id: number, by_mail: 1, created: 0 }).execute();
      const mail = { kind: 'reminder' as const, message_id: null, state: 'pending' as const, attempts: 0, next_attempt: 0, error: null };
      await tx.insertInto('outbox').values({ id: number, registration_id: number, ...mail, created: 0, updated: 0 }).execute();
    }
    const counter = { wanted: 10, capacity: 10, taken: 2, waiting_wanted: 0, waiting_capacity: 0, waiting: 0, queue_number: 0, plan: '{}' };
    await tx.insertInto('seats').values({ event_id: id, recurrence_id: '', ...counter }).execute();
    return id;
  });
}

onBothDatabases('erasure', (database, engine) => {
  let ledger: Ledger;
  let file: string;
  beforeEach(async () => {
    await fill(database());
    file = join(mkdtempSync(join(folder, `${engine}-`)), 'deep', 'erasures.jsonl');
    ledger = openLedger(file);
  });
  const people = async () => {
    const rows = await database().q.selectFrom('registration').selectAll().orderBy('id').execute();
    return rows.map(({ name, email, email_key, answers, access_needs }) => [name, email, email_key, answers, access_needs]);
  };
  const nothing = [null, null, null, null, null];

  test('leaves numbers only, and of others everything', async () => {
    await database().write((tx) => erase(tx, 'AAAA0001', now, ledger));
    const [erased, other] = await people();
    assert.deepEqual(erased, nothing);
    assert.equal(other![0], 'Ilze');
    const row = await database().q.selectFrom('registration').selectAll().where('id', '=', 'AAAA0001').executeTakeFirstOrThrow();
    assert.deepEqual([row.erased, row.party_size, row.language], [now, 1, 'lv']);
    for (const table of ['registration_token', 'outbox'] as const) {
      assert.deepEqual((await database().q.selectFrom(table).select('registration_id').execute()).map((one) => one.registration_id), ['AAAA0002']);
    }
  });

  test('is in the ledger, which names nobody, before the transaction is committed', async () => {
    let written = '';
    await assert.rejects(
      database().write(async (tx) => {
        await erase(tx, 'AAAA0001', now, ledger);
        written = readFileSync(file, 'utf8');
        throw new Error('the power is cut');
      }),
    );
    assert.equal(written, '{"registration":"AAAA0001","time":"2027-03-01T12:00:00Z","reason":"asked"}\n');
    assert.equal((await people())[0]![0], 'Ilze', 'the transaction was rolled back');
  });

  test('is done again where a backup has brought the person back, once, and the seats are released', async () => {
    await database().write((tx) => erase(tx, 'AAAA0001', now, ledger));
    await fill(database());
    assert.equal(await eraseAgain(database(), ledger), 1);
    assert.deepEqual((await people()).map(([name]) => name), [null, 'Ilze']);
    assert.equal((await database().q.selectFrom('seats').select('taken').executeTakeFirstOrThrow()).taken, 1);
    assert.equal(await eraseAgain(database(), ledger), 0);
  });

  test('does not touch somebody who was given the same number later', async () => {
    ledger.append({ registration: 'AAAA0001', time: '2027-03-01T12:00:00Z', reason: 'asked' });
    await database().write((tx) => tx.updateTable('registration').set({ created: now + 1_000 }).execute());
    assert.equal(await eraseAgain(database(), ledger), 0);
    assert.equal((await people())[0]![0], 'Ilze');
  });

  test('a line that a crash has cut off is passed over, and does not swallow the next one', () => {
    const whole = { registration: 'AAAA0001', time: '2027-03-01T12:00:00Z', reason: 'asked' as const };
    ledger.append(whole);
    appendFileSync(file, '{"registration":"AAAA0002","ti');
    assert.deepEqual(ledger.read(), [whole]);
    const next = { ...whole, registration: 'AAAA0003' };
    ledger.append(next);
    assert.deepEqual(ledger.read(), [whole, next]);
  });
});

test('until the ledger has been read nothing of the database is shown', async () => {
  const database = await openDatabase({ dataDir: mkdtempSync(join(folder, 'held-')) });
  await migrate(database);
  let isReady = false;
  const app = await buildApp({ database, publicUrl: 'https://feed.example.org', rateLimit: 0, isReady: () => isReady });
  const statuses = async () => {
    const answers = await Promise.all(['/healthz', '/readyz', '/v1/partners', '/w/event-calendar'].map((url) => app.inject({ url })));
    return answers.map(({ statusCode }) => statusCode);
  };
  assert.deepEqual(await statuses(), [200, 503, 503, 503]);
  isReady = true;
  assert.deepEqual(await statuses(), [200, 200, 200, 200]);
  await app.close();
  await database.close();
});

test('a ledger that cannot be written is refused at the start', async () => {
  const { code, stderr } = await run(['serve'], { DATA_DIR: join(folder, 'data'), ERASURES_FILE: folder, PORT: '0' });
  assert.deepEqual([code, stderr.trim()], [2, `ERASURES_FILE must be a file that can be made and written; it is ${JSON.stringify(folder)}.`]);
});

test('backup, erasure, restored backup, start: erased again before anybody is answered', async () => {
  const dataDir = mkdtempSync(join(folder, 'restored-'));
  const [backup, file] = [join(folder, 'backup.sqlite'), join(dataDir, 'kopa.sqlite')];
  const database = await openDatabase({ dataDir });
  await migrate(database);
  await fill(database);
  await database.backup!(backup);
  await database.write((tx) => erase(tx, 'AAAA0001', Date.now(), openLedger(join(dataDir, 'erasures.jsonl'))));
  await database.close();
  const nameIn = async (address: string) => {
    const restored = await openDatabase({ dataDir: address });
    const { name } = await restored.q.selectFrom('registration').select('name').where('id', '=', 'AAAA0001').executeTakeFirstOrThrow();
    const { taken } = await restored.q.selectFrom('seats').select('taken').executeTakeFirstOrThrow();
    await restored.close();
    return { name, taken };
  };
  copyFileSync(backup, file);
  assert.deepEqual(await nameIn(dataDir), { name: 'Ilze', taken: 2 }, 'the backup has brought the person back');
  const server = await startServer({ DATA_DIR: dataDir });
  server.child.kill('SIGTERM');
  const { stderr } = await server.ended;
  assert.match(stderr, /"registrations":1,"posts":0,"msg":"erased again what a backup had brought back"/);
  assert.deepEqual(await nameIn(dataDir), { name: null, taken: 1 });
});
