// What is stored of events and partners, on both databases.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { anEvent } from '../src/events/draft.samples.ts';
import type { EventDraft } from '../src/events/draft.ts';
import { extendHorizons } from '../src/events/horizon.ts';
import { eventOf, saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { getPartner, savePartner } from '../src/partners/store.ts';
import { revisionOf } from '../src/shared/revision.ts';
import { validatorOf } from '../src/shared/validation.ts';
import { onBothDatabases } from './databases.ts';

onBothDatabases('stored events', (database) => {
  const now = Date.UTC(2027, 0, 1);
  const save = (draft: EventDraft, at = now) => database().write((tx) => saveEvent(tx, draft, at));
  const stored = async (id: string) => database().q.selectFrom('event').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const occurrences = (id: string) => database().q.selectFrom('occurrence').selectAll().where('event_id', '=', id).orderBy('utc_start').execute();
  const revision = async () => (await revisionOf(database().q)).number;

  before(async () => {
    await database().write((tx) => savePartner(tx, aPartner()));
    await database().write((tx) => savePartner(tx, aPartner({ id: 'oslo', addressCountry: 'NO', timeZone: 'Europe/Oslo' })));
  });

  test('an event is created once; the same again writes nothing', async () => {
    const draft = anEvent({ uid: 'once', localizations: { en: { title: 'Talk' } } });
    const { id, outcome } = await save(draft);
    assert.equal(outcome, 'created');
    assert.match(id, /^[a-z0-9]{16}$/);
    const at = await revision();
    const { localizations, ...rest } = draft;
    assert.deepEqual(await save({ localizations, ...rest }, now + 5_000), { id, outcome: 'unchanged' });
    assert.equal(await revision(), at);
    const event = eventOf(await stored(id));
    assert.equal(event.updated, '2027-01-01T00:00:00Z');
    const validate = validatorOf('Event');
    assert.ok(validate(event), JSON.stringify(validate.errors));
  });

  test('the identifier follows from organizer and uid', async () => {
    const [one, other] = [await save(anEvent({ uid: 'same' })), await save(anEvent({ uid: 'same', organizer: 'oslo' }))];
    assert.notEqual(one.id, other.id);
    assert.equal((await save(anEvent({ uid: 'same', title: 'Cita' }))).id, one.id);
  });

  test('an update keeps the date of creation and raises the revision once', async () => {
    const { id } = await save(anEvent({ uid: 'update' }));
    const at = await revision();
    assert.equal((await save(anEvent({ uid: 'update', title: 'Cita' }), now + 60_000)).outcome, 'updated');
    assert.equal(await revision(), at + 1);
    const row = await stored(id);
    assert.deepEqual([row.created, row.updated], ['2027-01-01T00:00:00Z', '2027-01-01T00:01:00Z']);
  });

  test('a sequence that is not given rises with time, place and status, not with words', async () => {
    const steps: [change: Partial<EventDraft>, sequence: number][] = [
      [{}, 0],
      [{ title: 'Cits nosaukums' }, 0],
      [{ title: 'Cits nosaukums', start: '2027-03-11T18:00:00' }, 1],
      [{ title: 'Cits nosaukums', start: '2027-03-11T18:00:00', locations: { main: { name: 'Zāle' } } }, 2],
      [{ title: 'Cits nosaukums', start: '2027-03-11T18:00:00', locations: { main: { name: 'Zāle' } }, eventStatus: 'cancelled' }, 3],
    ];
    for (const [change, sequence] of steps) {
      const { id } = await save(anEvent({ uid: 'sequence', ...change }));
      assert.equal((await stored(id)).sequence, sequence);
    }
  });

  test('a lower sequence is stale; the same content with a higher one is an update', async () => {
    const { id } = await save(anEvent({ uid: 'stale', sequence: 3 }));
    assert.equal((await save(anEvent({ uid: 'stale', sequence: 2, title: 'Vecāka' }))).outcome, 'stale');
    assert.equal(eventOf(await stored(id)).title, 'Saruna');
    assert.equal((await save(anEvent({ uid: 'stale', sequence: 3 }))).outcome, 'unchanged');
    assert.equal((await save(anEvent({ uid: 'stale', sequence: 4 }))).outcome, 'updated');
    assert.equal((await save(anEvent({ uid: 'stale' }))).outcome, 'unchanged');
    assert.equal((await stored(id)).sequence, 4);
  });

  test('a translation is outdated when its original changed', async () => {
    const { id } = await save(anEvent({ uid: 'outdated', localizations: { en: { title: 'Talk' } } }));
    assert.equal(eventOf(await stored(id)).translationStatus.en?.title, 'reviewed');
    await save(anEvent({ uid: 'outdated', title: 'Cita saruna', localizations: { en: { title: 'Talk' } } }));
    assert.equal(eventOf(await stored(id)).translationStatus.en?.title, 'outdated');
    await save(anEvent({ uid: 'outdated', title: 'Cita saruna', localizations: { en: { title: 'Another talk' } } }));
    assert.equal(eventOf(await stored(id)).translationStatus.en?.title, 'reviewed');
  });

  test('a draft that does not fit is refused with the reasons, and nothing is written', async () => {
    const at = await revision();
    const cases: [change: object, reason: RegExp][] = [
      [{ title: '' }, /\/title must NOT have fewer than 1 characters/],
      [{ colour: 'red' }, /additional properties \("colour"\)/],
      [{ start: '2027-02-30T10:00:00' }, /no calendar has 2027-02-30T10:00:00/],
      [{ timeZone: 'Riga' }, /"Riga" is no IANA time zone/],
      [{ organizer: 'nobody' }, /the feed has no partner nobody/],
      [{ host: 'nobody' }, /the feed has no partner nobody/],
      [{ links: { a: { href: 'javascript:alert(1)' } } }, /\/links\/a\/href must match pattern/],
      [{ kind: 'party' }, /\/kind must be equal to one of/],
    ];
    for (const [change, reason] of cases) {
      await assert.rejects(save({ ...anEvent({ uid: 'wrong' }), ...change } as EventDraft), { name: 'DraftError', message: reason });
    }
    assert.equal(await revision(), at);
  });

  test('text that only JSON can hold is kept', async () => {
    const description = 'a\u0000b \ud800 <script>alert(1)</script> 😀';
    const { id } = await save(anEvent({ uid: 'odd', description }));
    assert.equal(eventOf(await stored(id)).description, description);
  });

  test('a uid may be as long as the contract allows', async () => {
    assert.equal((await save(anEvent({ uid: 'ā'.repeat(1_000) }))).outcome, 'created');
  });

  test('occurrences are stored until the horizon, and replaced by an update', async () => {
    const weekly = anEvent({ uid: 'weekly', recurrenceRule: { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo' } });
    const { id } = await save(weekly);
    const rows = await occurrences(id);
    assert.ok(rows.length > 140 && rows.length < 160, `${rows.length} weeks`);
    assert.equal(rows[0]?.recurrence_id, '2027-03-10T18:00:00');
    assert.equal((await stored(id)).expanded_until, now + 3 * 365 * 86_400_000);
    const online = { virtualLocations: { room: { uri: 'https://meet.example.org/' } } };
    const rule = { ...weekly.recurrenceRule!, count: 2 };
    await save({ ...weekly, recurrenceRule: rule, recurrenceOverrides: { '2027-03-17T18:00:00': online } });
    assert.deepEqual((await occurrences(id)).map((row) => [row.recurrence_id, row.online]), [['2027-03-10T18:00:00', 0], ['2027-03-17T18:00:00', 1]]);
  });

  test('an event without repetition has one occurrence, however far ahead once the horizon is there', async () => {
    const { id } = await save(anEvent({ uid: 'single' }));
    assert.deepEqual((await occurrences(id)).map((row) => row.recurrence_id), ['']);
    assert.equal((await stored(id)).expanded_until, null);
    const far = await save(anEvent({ uid: 'far', start: '2031-05-01T10:00:00' }));
    assert.equal((await stored(far.id)).expanded_until, now + 3 * 365 * 86_400_000);
    await extendHorizons(database(), Date.UTC(2029, 0, 1));
    assert.equal((await occurrences(far.id)).length, 1);
    assert.equal((await stored(far.id)).expanded_until, null);
  });

  test('the daily job stores what comes after, and only then', async () => {
    const { id } = await save(anEvent({ uid: 'endless', recurrenceRule: { frequency: 'monthly', interval: 1, firstDayOfWeek: 'mo' } }));
    const count = (await occurrences(id)).length;
    await extendHorizons(database(), now + 86_400_000);
    assert.equal((await occurrences(id)).length, count);
    const at = await revision();
    assert.ok((await extendHorizons(database(), now + 400 * 86_400_000)) >= 1);
    assert.equal((await occurrences(id)).length, count + 13);
    assert.ok((await revision()) > at);
    const after = await revision();
    assert.equal(await extendHorizons(database(), now + 400 * 86_400_000), 0);
    assert.equal(await revision(), after);
  });

  test('two that save the same event at once: one creates, the other updates or finds it so', async () => {
    const drafts = ['A', 'B', 'C', 'D'].map((title) => anEvent({ uid: 'race', title }));
    const outcomes = await Promise.all(drafts.map((draft) => save(draft)));
    assert.deepEqual(outcomes.map(({ outcome }) => outcome).sort(), ['created', 'updated', 'updated', 'updated']);
    assert.equal((await occurrences(outcomes[0]!.id)).length, 1);
  });

  test('of several sequences saved at once the highest stays', async () => {
    await save(anEvent({ uid: 'highest', sequence: 0 }));
    const sequences = [3, 1, 8, 2, 5, 7, 4, 6];
    const saved = await Promise.all(sequences.map((sequence) => save(anEvent({ uid: 'highest', sequence, title: `Nr. ${sequence}` }))));
    const row = await stored(saved[0]!.id);
    assert.deepEqual([row.sequence, eventOf(row).title], [8, 'Nr. 8']);
  });

  test('a failure in the middle of a transaction leaves nothing', async () => {
    const at = await revision();
    const work = database().write(async (tx) => {
      await saveEvent(tx, anEvent({ uid: 'half' }), now);
      throw new Error('stop');
    });
    await assert.rejects(work, /stop/);
    assert.equal(await revision(), at);
    assert.equal(await database().q.selectFrom('event').select('id').where('uid', '=', 'half').executeTakeFirst(), undefined);
  });

  test('a partner is kept in all its languages; one that does not fit is refused', async () => {
    assert.equal(await database().write((tx) => savePartner(tx, aPartner())), 'unchanged');
    assert.equal(await database().write((tx) => savePartner(tx, aPartner({ alternateName: 'RB' }))), 'updated');
    assert.deepEqual(await getPartner(database().q, 'riga'), aPartner({ alternateName: 'RB' }));
    assert.equal(await getPartner(database().q, 'nobody'), undefined);
    await assert.rejects(database().write((tx) => savePartner(tx, aPartner({ id: 'X', url: 'ftp://a' }))), /id must be .*url must be /);
    await assert.rejects(database().write((tx) => savePartner(tx, aPartner({ name: {}, timeZone: 'Nowhere' }))), /name must be .*timeZone must be /);
  });
});
