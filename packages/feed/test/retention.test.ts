import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import type { RegistrationSettings } from '@kopa/contract';
import { emptyPost } from '../src/dialogue/posting.ts';
import { purgeDialogue } from '../src/dialogue/retention.ts';
import { saveTopic } from '../src/dialogue/topics.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import { Dice } from '../src/events/expansion.samples.ts';
import { saveEvent } from '../src/events/store.ts';
import { aMaterial } from '../src/materials/draft.samples.ts';
import { saveMaterial } from '../src/materials/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { removeOldMails } from '../src/registrations/purging.ts';
import { day, daysOf, endOf } from '../src/registrations/retention-times.ts';
import { purge } from '../src/registrations/retention.ts';
import { aRegistration } from '../src/registrations/row.samples.ts';
import { personalColumns } from '../src/shared/columns.ts';
import type { Tx } from '../src/shared/database.ts';
import type { RegistrationRow, RunRow } from '../src/shared/schema.ts';
import { onBothDatabases } from './databases.ts';

const end = Date.parse('2027-03-10T18:00:00Z');
const aRun = (own: Partial<RunRow>): RunRow => ({
  ...{ id: 'x', material_id: 'stories-on-the-map', date: '2026-11-02', locality: 'Cēsis', country: 'LV', group_size: 12 },
  ...{ changes: 'Anna ar mums.', language: 'lv', status: 'pending', created: 0, ...own },
});
/** Every column of the dialogue that is personal, filled. */
const aDialogue = async (tx: Tx) => {
  await saveTopic(tx, 'home', 'riga', { question: { lv: 'Kas ir mājas?' }, opens: '2026-11-01T00:00:00Z', moderation: 'before', moderators: [] }, 0);
  const post = { ...emptyPost('home', 0), status: 'removed' as const, decided: 0, text: 'x', text_hash: 'x', name: 'x', town: 'x', email: 'x', translations: '{"en":{}}', reason_note: 'x', appeal: 'x' };
  const report = { post_id: post.id, reason_code: 'insult' as const, text: 'x', email: 'x', language: 'lv', status: 'kept' as const, created: 0, decided: 0 };
  const [of, sent] = [{ topic_id: 'home', post_id: post.id, created: 0 }, { recipient: 'x', error: 'x', language: 'lv', state: 'failed' as const, attempts: 1, next_attempt: 0, updated: 0 }];
  await tx.insertInto('post').values(post).execute();
  await tx.insertInto('post_token').values({ hash: 'x', post_id: post.id, created: 0 }).execute();
  await tx.insertInto('report').values({ id: 'x', ...report }).execute();
  await tx.insertInto('moderation_token').values({ hash: 'x', report_id: 'x', used: null, ...of }).execute();
  await tx.insertInto('glossary_entry').values({ id: 'x', topic_id: 'home', word: 'x', language: 'lv', explanations: 'x', status: 'pending', change: 0, created: 0 }).execute();
  await tx.insertInto('dialogue_mail').values({ id: 'x', kind: 'reported', report_id: 'x', ...of, ...sent }).execute();
};
const label = { en: 'Please say' };
const question = (id: string, retentionDays?: number) => ({ id, type: 'text' as const, label, required: false, ...(retentionDays !== undefined && { retentionDays }) });
const settings: Partial<RegistrationSettings> = { questions: [question('goal'), question('food', 1)] };

onBothDatabases('retention', (database, engine) => {
  let eventId: string;

  beforeEach(async () => {
    await database().write(async (tx) => {
      for (const table of ['event', 'material', 'topic', 'partner', 'idempotency', 'spent_challenge'] as const) await tx.deleteFrom(table).execute();
      await savePartner(tx, aPartner());
      // Two hours on each of three Wednesdays, the last one on 10 March.
      const weekly = anEvent({ start: '2027-02-24T18:00:00', recurrenceRule: { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo', count: 3 } });
      eventId = (await saveEvent(tx, weekly)).id;
      await tx.insertInto('registration_settings').values({ event_id: eventId, data: JSON.stringify(settings), scope: 'event', capacity: 10, updated: 0 }).execute();
    });
  });

  const register = (...rows: Partial<RegistrationRow>[]) =>
    database().write(async (tx) => {
      for (const [index, row] of rows.entries()) await tx.insertInto('registration').values(aRegistration({ event_id: eventId, id: `AAAA000${index}`, email_key: `${index}@example.org`, ...row })).execute();
    });
  const kept = async (id = 'AAAA0000') => {
    const row = await database().q.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    return (['name', 'email', 'answers', 'access_needs'] as const).filter((field) => row[field] !== null);
  };

  test('an event ends with its last date, a date of it by itself', async () => {
    assert.equal(await endOf(database().q, eventId, ''), end);
    assert.equal(await endOf(database().q, eventId, '2027-02-24T18:00:00'), end - 14 * day);
    assert.equal(await endOf(database().q, eventId, '2027-06-01T18:00:00'), Date.parse('2027-06-02T18:00:00Z'), 'a date that is no longer there');
  });

  test('each field goes when its own time is over, and not an hour before', async () => {
    await register({ party_size: 3, attended: 2, status: 'confirmed' });
    const hour = 3_600_000;
    const steps: [number, string[], string][] = [
      [end, ['name', 'email', 'answers', 'access_needs'], '{"goal":"Lasīt","food":"Bez gaļas"}'],
      [end + day, ['name', 'email', 'answers', 'access_needs'], '{"goal":"Lasīt"}'],
      [end + 3 * day - hour, ['name', 'email', 'answers', 'access_needs'], '{"goal":"Lasīt"}'],
      [end + 3 * day, ['name', 'email', 'answers'], '{"goal":"Lasīt"}'],
      [end + 30 * day - hour, ['name', 'email', 'answers'], '{"goal":"Lasīt"}'],
      [end + 30 * day, [], ''],
    ];
    for (const [now, fields, answers] of steps) {
      await purge(database(), now);
      assert.deepEqual(await kept(), fields, `${(now - end) / day} days after the end`);
      const row = await database().q.selectFrom('registration').selectAll().executeTakeFirstOrThrow();
      assert.equal(row.answers ?? '', answers);
      assert.deepEqual([row.status, row.party_size, row.seats, row.attended, row.updated], ['confirmed', 3, 3, 2, 0], 'the numbers stay');
    }
  });

  test('a date of a series has its own times', async () => {
    await register({ recurrence_id: '2027-02-24T18:00:00' }, { recurrence_id: '2027-03-10T18:00:00' });
    await purge(database(), end - 14 * day + 30 * day);
    assert.deepEqual(await kept('AAAA0000'), []);
    assert.deepEqual(await kept('AAAA0001'), ['name', 'email', 'answers']);
  });

  test('what ended without seats goes 7 days later, what can be undone or still waits does not', async () => {
    const updated = end - 60 * day;
    await register(
      ...(['cancelled', 'expired', 'withdrawn', 'refused'] as const).map((status) => ({ status, updated, reason: 'Nav vietu' })),
      { status: 'cancelled', seats: 1, updated },
      { status: 'waiting', updated },
      { status: 'confirmed', updated },
    );
    const purged = await purge(database(), updated + 7 * day - 1);
    assert.equal(purged.name, 0);
    const { name, email, answers, accessNeeds } = await purge(database(), updated + 7 * day);
    assert.deepEqual([name, email, answers, accessNeeds], [4, 4, 4, 4]);
    const rows = await database().q.selectFrom('registration').select(['name', 'reason']).orderBy('id').execute();
    assert.deepEqual(rows.map((row) => row.name), [null, null, null, null, 'Ilze', 'Ilze', 'Ilze']);
    assert.deepEqual(rows.filter((row) => row.reason !== null), []);
  });

  test('longer times that are set afterwards are not for those who were promised less', async () => {
    const promised = JSON.stringify(daysOf({ retentionDays: { name: 30, email: 30 }, questions: [question('goal')] }));
    await register({ promised }, { promised: null });
    const data = JSON.stringify({ retentionDays: { name: 90, email: 90, answers: 90, accessNeeds: 90 }, questions: [question('goal', 90)] });
    await database().write((tx) => tx.updateTable('registration_settings').set({ data }).execute());
    await purge(database(), end + 30 * day);
    assert.deepEqual(await kept('AAAA0000'), []);
    assert.deepEqual(await kept('AAAA0001'), ['name', 'email', 'answers', 'access_needs'], 'the control: somebody of whom no promise is known');
  });

  test('answers to a question that is no longer asked go with the others', async () => {
    await register({ answers: JSON.stringify({ goal: 'Lasīt', shoe: '43' }) });
    const data = JSON.stringify({ retentionDays: { answers: 5 }, questions: [question('goal', 90)] });
    await database().write((tx) => tx.updateTable('registration_settings').set({ data }).execute());
    await purge(database(), end + 5 * day);
    const { answers } = await database().q.selectFrom('registration').select('answers').executeTakeFirstOrThrow();
    assert.equal(answers, '{"goal":"Lasīt"}');
  });

  test('rows of mails, tokens, stored answers, messages, sessions and challenges have their time too', async () => {
    await register({}, { name: null, email: null, email_key: null, answers: null, access_needs: null });
    const now = end;
    const [id, gone] = ['AAAA0000', 'AAAA0001'];
    const mail = { kind: 'confirmed' as const, message_id: null, attempts: 1, next_attempt: 0, error: null, created: 0 };
    await database().write(async (tx) => {
      await tx.insertInto('registration_token').values([id, gone].map((one) => ({ hash: `of ${one}`, registration_id: one, by_mail: 0, created: 0 }))).execute();
      await tx.insertInto('idempotency').values([7 * day, 7 * day - 1].map((age) => ({ key_hash: `${age}`, request_hash: '', answer: '', created: now - age }))).execute();
      await tx.insertInto('message').values([30 * day, 30 * day - 1].map((age) => ({ id: `${age}`, event_id: eventId, subject: '', text: '', created: now - age }))).execute();
      const mails = [
        { id: 'new', registration_id: id, state: 'sent' as const, updated: now - 30 * day + 1 },
        { id: 'old', registration_id: id, state: 'failed' as const, updated: now - 30 * day },
        { id: 'pending', registration_id: id, state: 'pending' as const, updated: now - 90 * day },
        { id: 'to nobody', registration_id: gone, state: 'pending' as const, updated: now },
      ];
      await tx.insertInto('outbox').values(mails.map((one) => ({ ...mail, ...one }))).execute();
      await tx.insertInto('partner_session').values([now, now + 1].map((expires) => ({ hash: `${expires}`, partner_id: 'riga', expires }))).execute();
      await tx.insertInto('spent_challenge').values([now, now + 1].map((expires) => ({ id: `${expires}`, expires }))).execute();
    });
    const { tokens, storedAnswers, messages, mails, sessions, challenges } = await purge(database(), now);
    assert.deepEqual({ tokens, storedAnswers, messages, mails, sessions, challenges }, { tokens: 1, storedAnswers: 1, messages: 1, mails: 2, sessions: 1, challenges: 1 });
    const left = await database().q.selectFrom('outbox').select('id').orderBy('id').execute();
    assert.deepEqual(left.map((row) => row.id), ['new', 'pending']);
  });

  test('what was told of a run waits half a year for its publisher, and stays when it is published', async () => {
    await database().write(async (tx) => {
      await saveMaterial(tx, aMaterial());
      await tx.insertInto('run').values([aRun({ id: 'unread', created: end - 180 * day }), aRun({ id: 'young', created: end - 180 * day + 1 }), aRun({ id: 'shown', created: 0, status: 'published' })]).execute();
    });
    assert.equal((await purge(database(), end)).runs, 1);
    const left = await database().q.selectFrom('run').select('id').orderBy('id').execute();
    assert.deepEqual(left.map((row) => row.id), ['shown', 'young']);
  });

  test('every column that is tagged as personal is emptied or its row removed in the end', async () => {
    await register({ name: 'x', email: 'x', answers: '{"goal":"x"}', access_needs: 'x', reason: 'x', delivery_failure: 'refused' });
    const row = { registration_id: 'AAAA0000', created: 0 };
    await database().write(async (tx) => {
      await tx.insertInto('registration_token').values({ hash: 'x', by_mail: 0, ...row }).execute();
      await tx.insertInto('idempotency').values({ key_hash: 'x', request_hash: 'x', answer: 'x', created: 0 }).execute();
      await tx.insertInto('message').values({ id: 'x', event_id: eventId, subject: 'x', text: 'x', created: 0 }).execute();
      await tx.insertInto('outbox').values({ id: 'x', kind: 'message', message_id: 'x', state: 'failed', attempts: 1, next_attempt: 0, error: 'x', updated: 0, ...row }).execute();
      await saveMaterial(tx, aMaterial());
      await tx.insertInto('run').values(aRun({ id: 'x', created: 0 })).execute();
      await aDialogue(tx);
    });
    const filled = async () => {
      const found: string[] = [];
      for (const { table, column } of personalColumns()) {
        const rows = await database().q.selectFrom(table).select(database().q.dynamic.ref<string>(column)).execute();
        const any = (rows as Record<string, unknown>[]).some((row) => row[column] !== null && row[column] !== '{}');
        if (any) found.push(`${table}.${column}`);
      }
      return found;
    };
    assert.deepEqual(await filled(), personalColumns().map(({ table, column }) => `${table}.${column}`), 'the test fills every one of them');
    await purge(database(), end + 730 * day);
    await purgeDialogue(database(), end + 730 * day);
    assert.deepEqual(await filled(), []);
  });

  test('more than one batch, by two servers at once, is counted once', async () => {
    const rows = Array.from({ length: 1_300 }, (_, index) => aRegistration({ event_id: eventId, id: `B${index}`, email_key: `b${index}`, answers: index % 2 ? '{"goal":"a","food":"b"}' : '{"food":"b"}' }));
    await database().write(async (tx) => {
      for (let at = 0; at < rows.length; at += 100) await tx.insertInto('registration').values(rows.slice(at, at + 100)).execute();
    });
    const [single, ...both] = [await purge(database(), end + day), ...(await Promise.all([purge(database(), end + 400 * day), purge(database(), end + 400 * day)]))];
    assert.equal(single!.answers, 1_300);
    const sum = (field: 'name' | 'answers') => both.reduce((total, purged) => total + purged[field], 0);
    assert.deepEqual([sum('name'), sum('answers')], [1_300, 650]);
  });

  // On PostgreSQL it takes a server of its own: hard/purge.ts does it.
  if (engine === 'postgres') return;
  test('the files hold nothing of what was removed, once they are scrubbed', async () => {
    // Rows that grow and go at random: then pages are split, and secure_delete alone leaves some behind.
    const [dice, words, ids] = [new Dice(1), [] as string[], [] as string[]];
    const word = () => `${words[words.push(`kanārijputniņš-${words.length}-`) - 1]}${'x'.repeat(dice.number(0, 200))}`;
    for (let step = 0; step < 1_500; step++) {
      const [what, id] = [dice.number(0, 9), ids[dice.number(0, ids.length - 1)]!];
      await database().write(async (tx) => {
        if (what < 6 || ids.length < 10) {
          ids.push(`${dice.number(0, 1e9)}-${step}`);
          await tx.insertInto('registration').values(aRegistration({ event_id: eventId, id: ids.at(-1)!, name: word(), email_key: word(), access_needs: word() })).execute();
        } else if (what < 8) await tx.updateTable('registration').set({ name: word(), access_needs: word() }).where('id', '=', id).execute();
        else await tx.deleteFrom('registration').where('id', '=', ids.splice(ids.indexOf(id), 1)[0]!).execute();
      });
    }
    const found = () => {
      const bytes = ['', '-wal'].map((suffix) => readFileSync(`${database().place}${suffix}`, 'latin1')).join('');
      return words.filter((one) => bytes.includes(Buffer.from(one).toString('latin1'))).length;
    };
    assert.ok(found() > 1_000);
    await purge(database(), end + 400 * day);
    await database().scrub(['registration']);
    assert.equal(found(), 0);
  });
});

test('mails in the folder have 7 days, other files are left alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kopa-mails-'));
  try {
    const now = Date.parse('2027-03-10T18:00:00Z');
    const file = (name: string, age: number) => {
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), (now - age) / 1_000, (now - age) / 1_000);
    };
    file('old.eml', 7 * day);
    file('new.eml', 7 * day - 2_000);
    file('notes.txt', 90 * day);
    assert.equal(removeOldMails(folder, now), 1);
    assert.deepEqual(readdirSync(folder).sort(), ['new.eml', 'notes.txt']);
    assert.equal(removeOldMails(join(folder, 'missing'), now), 0);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
