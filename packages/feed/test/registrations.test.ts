import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, it } from 'node:test';
import type { CreatedRegistration, Problem, Registration, RegistrationSettings, Seats } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import { formToken } from '../src/shared/form-token.ts';
import { addToken } from '../src/registrations/tokens.ts';
import { settle } from '../src/registrations/worker.ts';
import { onBothDatabases } from './databases.ts';

const minute = 60_000;
const hour = 60 * minute;
/** A year from now, as a local date. */
const nextYear = new Date(Date.now() + 365 * 24 * hour).toISOString().slice(0, 10);

onBothDatabases('registrations', (database) => {
  let app: FastifyInstance;
  let key = '';
  let otherKey = '';
  let number = 0;

  before(async () => {
    app = await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 0 });
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      await savePartner(tx, aPartner({ id: 'vilnius', addressCountry: 'LT' }));
      key = await makeKey(tx, 'riga', Date.now());
      otherKey = await makeKey(tx, 'vilnius', Date.now());
    });
  });
  after(() => app.close());

  /** An event that one can register for. */
  async function eventWith(settings: Partial<RegistrationSettings>, own: Parameters<typeof anEvent>[0] = {}): Promise<string> {
    const { id } = await database().write((tx) => saveEvent(tx, anEvent({ uid: `event-${number++}`, organizer: 'riga', start: `${nextYear}T17:00:00`, ...own })));
    const { statusCode, body } = await ask('PUT', `/events/${id}/registration-settings`, { body: { capacity: 10, ...settings }, bearer: key });
    assert.equal(statusCode, 200, body);
    return id;
  }

  function ask(method: string, path: string, { body, bearer, idempotencyKey }: { body?: unknown; bearer?: string | undefined; idempotencyKey?: string | undefined } = {}) {
    const headers = {
      ...(body !== undefined && { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    };
    return app.inject({ method: method as 'GET', url: `/v1${path}`, headers, ...(body !== undefined && { payload: JSON.stringify(body) }) });
  }

  async function attempt(eventId: string, own: Record<string, unknown> = {}, idempotencyKey: string = randomUUID()) {
    const token = await formToken(database(), eventId, (await database().now(database().q)) - 10_000);
    const body = { name: 'Ilze', email: `visitor-${number++}@example.org`, language: 'lv', formToken: token, ...own };
    return ask('POST', `/events/${eventId}/registrations`, { body, idempotencyKey });
  }

  async function register(eventId: string, own: Record<string, unknown> = {}): Promise<CreatedRegistration> {
    const answer = await attempt(eventId, own);
    assert.equal(answer.statusCode, 201, answer.body);
    return answer.json();
  }

  async function refused(answer: ReturnType<typeof ask>): Promise<Problem> {
    const { statusCode, body } = await answer;
    assert.ok(statusCode >= 400, body);
    return JSON.parse(body);
  }

  const seats = async (eventId: string): Promise<Seats> => (await ask('GET', `/events/${eventId}/seats`)).json();
  const read = async (token: string): Promise<Registration> => (await ask('GET', '/registration', { bearer: token })).json();
  const act = async (method: string, path: string, bearer: string, body?: unknown): Promise<Registration> => {
    const answer = await ask(method, path, { bearer, body });
    assert.equal(answer.statusCode, 200, answer.body);
    return answer.json();
  };
  const mailedToken = (id: string) => database().write((tx) => addToken(tx, id, true, Date.now()));
  const confirmed = async (eventId: string, own: Record<string, unknown> = {}) => {
    const { registration, token } = await register(eventId, own);
    await act('POST', '/registration/confirmation', await mailedToken(registration.id));
    return { id: registration.id, token };
  };
  const mailsOf = async (id: string) => (await database().q.selectFrom('outbox').select('kind').where('registration_id', '=', id).orderBy('created').execute()).map(({ kind }) => kind);

  it('holds seats until the address is confirmed, by the link that was mailed only', async () => {
    const eventId = await eventWith({ capacity: 3, maximumPartySize: 3 });
    const { registration, token } = await register(eventId, { partySize: 2 });
    assert.equal(registration.status, 'held');
    assert.match(registration.id, /^[0-9A-HJKMNP-TV-Z]{8}$/);
    assert.equal((await seats(eventId)).free, 1);
    assert.equal((await refused(ask('POST', '/registration/confirmation', { bearer: token }))).code, 'not-changeable');
    const mailed = await mailedToken(registration.id);
    assert.equal((await act('POST', '/registration/confirmation', mailed)).status, 'confirmed');
    assert.equal((await act('POST', '/registration/confirmation', mailed)).status, 'confirmed');
    assert.deepEqual(await mailsOf(registration.id), ['please-confirm', 'confirmed']);
    assert.equal((await read(token)).emailConfirmed, true);
  });

  it('releases what is held when the time is over', async () => {
    const eventId = await eventWith({ capacity: 1, holdMinutes: 30 });
    const { registration, token } = await register(eventId);
    assert.equal((await attempt(eventId)).json().code, 'full');
    await settle(database(), { now: Date.now() + 31 * minute });
    assert.equal((await read(token)).status, 'expired');
    assert.equal((await seats(eventId)).free, 1);
    assert.equal((await refused(ask('POST', '/registration/confirmation', { bearer: await mailedToken(registration.id) }))).code, 'hold-expired');
  });

  it('takes a party as a whole, and offers free seats to the first in the list that fits', async () => {
    const eventId = await eventWith({ capacity: 4, waitingListCapacity: 10, maximumPartySize: 4 });
    const first = await confirmed(eventId, { partySize: 3 });
    const large = await confirmed(eventId, { partySize: 3 });
    const small = await register(eventId, { partySize: 2 });
    assert.equal((await read(large.token)).status, 'waiting');
    assert.equal(small.registration.inQueue, true);
    assert.equal(small.registration.position, 2);
    assert.equal((await seats(eventId)).free, 1, 'nobody in the list fits into it');
    const one = await confirmed(eventId, { partySize: 1 });
    assert.equal((await read(one.token)).status, 'confirmed');
    await act('POST', '/registration/cancellation', first.token);
    assert.equal((await read(large.token)).status, 'waiting', 'the cancellation can still be undone');
    await settle(database(), { now: Date.now() + 16 * minute });
    assert.equal((await read(large.token)).status, 'offered');
    assert.equal((await read(small.token)).position, 1);
    assert.equal((await act('POST', '/registration/confirmation', large.token)).status, 'confirmed');
    assert.equal((await seats(eventId)).free, 0);
  });

  it('gives the seats to whoever is first, even before the address is confirmed', async () => {
    const eventId = await eventWith({ capacity: 1, waitingListCapacity: 5 });
    const first = await confirmed(eventId);
    const unconfirmed = await register(eventId);
    const second = await confirmed(eventId);
    await act('POST', '/registration/cancellation', first.token);
    await settle(database(), { now: Date.now() + 16 * minute });
    assert.equal((await read(unconfirmed.token)).inQueue, false);
    assert.equal((await act('POST', '/registration/confirmation', await mailedToken(unconfirmed.registration.id))).status, 'confirmed');
    assert.equal((await read(second.token)).position, 1);
  });

  it('goes on to the next when an offer is not accepted in time, or declined', async () => {
    const eventId = await eventWith({ capacity: 1, waitingListCapacity: 5, offerMinutes: 60 });
    const first = await confirmed(eventId);
    const [second, third, fourth] = [await confirmed(eventId), await confirmed(eventId), await confirmed(eventId)];
    await act('POST', '/registration/cancellation', first.token);
    await settle(database(), { now: Date.now() + 16 * minute });
    assert.equal((await read(second.token)).status, 'offered');
    assert.equal((await act('POST', '/registration/cancellation', second.token)).status, 'withdrawn');
    assert.equal((await read(third.token)).status, 'offered');
    await settle(database(), { now: Date.now() + 62 * minute });
    assert.equal((await read(third.token)).status, 'expired');
    assert.equal((await read(fourth.token)).status, 'offered');
    assert.equal((await refused(ask('POST', '/registration/confirmation', { bearer: third.token }))).code, 'offer-expired');
  });

  it('gives a cancelled registration its own seats back within 15 minutes', async () => {
    const eventId = await eventWith({ capacity: 1, waitingListCapacity: 5 });
    const { id, token } = await confirmed(eventId);
    const waiting = await confirmed(eventId);
    const cancelled = await act('POST', '/registration/cancellation', token);
    assert.equal(cancelled.status, 'cancelled');
    assert.ok(cancelled.undoUntil);
    assert.equal((await act('DELETE', '/registration/cancellation', token)).status, 'confirmed');
    assert.equal((await read(waiting.token)).status, 'waiting');
    assert.deepEqual(await mailsOf(id), ['please-confirm', 'confirmed', 'cancelled', 'confirmed']);
    await act('POST', '/registration/cancellation', token);
    await settle(database(), { now: Date.now() + 16 * minute });
    assert.equal((await refused(ask('DELETE', '/registration/cancellation', { bearer: token }))).code, 'undo-expired');
  });

  it('answers the same key the same way, and refuses it for something else', async () => {
    const eventId = await eventWith({ capacity: 5 });
    const idempotencyKey = randomUUID();
    const own = { email: 'same@example.org' };
    const answers = await Promise.all(Array.from({ length: 50 }, () => attempt(eventId, own, idempotencyKey)));
    assert.deepEqual([...new Set(answers.map(({ statusCode }) => statusCode))], [201]);
    assert.equal(new Set(answers.map(({ body }) => body)).size, 1);
    assert.equal((await seats(eventId)).free, 4);
    const other = await attempt(eventId, { ...own, name: 'Other' }, idempotencyKey);
    assert.deepEqual([other.statusCode, other.json().code], [422, 'idempotency-key-reused']);
    const { answer } = await database().q.selectFrom('idempotency').select('answer').orderBy('created', 'desc').executeTakeFirstOrThrow();
    assert.ok(!answer.includes(answers[0]!.json().token), 'the stored answer cannot be read');
  });

  it('registers a person once, and mails the link instead of telling', async () => {
    const eventId = await eventWith({ capacity: 5 });
    const { registration } = await register(eventId, { email: 'Ilze@Example.org' });
    const problem = await refused(attempt(eventId, { email: 'ilze@example.org', name: 'Somebody' }));
    assert.equal(problem.code, 'already-registered');
    assert.ok(!JSON.stringify(problem).includes(registration.id) && !JSON.stringify(problem).includes('Ilze'));
    await refused(attempt(eventId, { email: 'ilze@example.org' }));
    assert.deepEqual(await mailsOf(registration.id), ['please-confirm', 'link'], 'and not more often than every ten minutes');
    assert.equal((await seats(eventId)).free, 4);
  });

  it('never has more people than seats, however many come at once', async () => {
    const eventId = await eventWith({ capacity: 7, waitingListCapacity: 5, confirmation: false });
    const answers = await Promise.all(Array.from({ length: 40 }, () => attempt(eventId)));
    const count = (status: string) => answers.filter((answer) => answer.statusCode === 201 && answer.json().registration.status === status).length;
    assert.deepEqual([count('confirmed'), count('waiting')], [7, 5]);
    assert.ok(answers.filter(({ statusCode }) => statusCode !== 201).every((answer) => answer.json().code === 'full'));
  });

  it('asks the organizer where the event wants that', async () => {
    const eventId = await eventWith({ capacity: 2, approval: true, confirmation: false });
    const { registration, token } = await register(eventId);
    assert.equal(registration.status, 'requested');
    const other = await register(eventId);
    assert.equal((await act('POST', `/registrations/${registration.id}/promotion`, key)).status, 'confirmed');
    assert.equal((await act('POST', `/registrations/${other.registration.id}/refusal`, key, { reason: 'Only for librarians' })).reason, 'Only for librarians');
    assert.equal((await seats(eventId)).free, 1);
    assert.equal((await read(token)).status, 'confirmed');
  });

  it('says when one can register', async () => {
    const opens = await eventWith({ opens: `${Number(nextYear.slice(0, 4))}${nextYear.slice(4)}T08:00:00` });
    assert.equal((await seats(opens)).status, 'announced');
    assert.equal((await refused(attempt(opens))).code, 'registration-not-open');
    const closed = await eventWith({ closes: '2020-01-01T00:00:00' });
    assert.equal((await seats(closed)).status, 'closed');
    assert.equal((await refused(attempt(closed))).code, 'registration-closed');
    const off = await eventWith({}, { status: 'cancelled', eventStatus: 'cancelled' });
    assert.equal((await refused(attempt(off))).code, 'event-cancelled');
    const { id } = await database().write((tx) => saveEvent(tx, anEvent({ uid: `event-${number++}`, organizer: 'riga' })));
    assert.equal((await refused(attempt(id))).code, 'registration-not-offered');
  });

  it('registers for each date on its own where the event wants that', async () => {
    const eventId = await eventWith({ capacity: 1, scope: 'occurrence' }, { recurrenceRule: { frequency: 'weekly', interval: 1, firstDayOfWeek: 'mo', count: 3 } });
    const { occurrences } = (await ask('GET', `/events/${eventId}/registration-form?language=lv`)).json();
    assert.equal(occurrences.length, 3);
    await register(eventId, { recurrenceId: occurrences[0].recurrenceId });
    await register(eventId, { recurrenceId: occurrences[1].recurrenceId });
    assert.equal((await refused(attempt(eventId, { recurrenceId: occurrences[1].recurrenceId }))).code, 'full');
    assert.equal((await refused(attempt(eventId, { recurrenceId: '2020-01-01T00:00:00' }))).code, 'occurrence-not-found');
    const [error] = (await refused(attempt(eventId))).errors!;
    assert.deepEqual([error!.pointer, error!.reason], ['/recurrenceId', 'missing']);
  });

  it('names every part of the body that is wrong', async () => {
    const eventId = await eventWith({
      maximumPartySize: 2,
      questions: [
        { id: 'level', type: 'choice', label: { lv: 'Līmenis' }, required: true, options: [{ value: 'a', label: { lv: 'A' } }] },
        { id: 'agree', type: 'consent', label: { lv: 'Piekrītu' }, required: true },
      ],
    });
    const answers = { level: 'a', agree: true };
    const fault = async (own: Record<string, unknown>) => {
      const { code, errors } = await refused(attempt(eventId, { answers, ...own }));
      assert.equal(code, 'invalid-body');
      return `${errors![0]!.pointer} ${errors![0]!.reason}`;
    };
    assert.equal(await fault({ name: '   ' }), '/name missing');
    assert.equal(await fault({ name: 'x'.repeat(10_000) }), '/name too-long');
    assert.equal(await fault({ name: undefined }), '/name missing');
    assert.equal(await fault({ email: 'nobody' }), '/email malformed');
    assert.equal(await fault({ email: 'a@example.org\r\nBcc: b@example.org' }), '/email malformed');
    assert.equal(await fault({ partySize: 3 }), '/partySize out-of-range');
    assert.equal(await fault({ partySize: 'two' }), '/partySize malformed');
    assert.equal(await fault({ answers: { agree: true } }), '/answers/level missing');
    assert.equal(await fault({ answers: { level: 'b', agree: true } }), '/answers/level unknown');
    assert.equal(await fault({ answers: { level: 'a', agree: false } }), '/answers/agree missing');
    assert.equal(await fault({ answers: { ...answers, more: 'x' } }), '/answers/more unknown');
    assert.equal(await fault({ phone: '1' }), '/phone unknown');
    const said = { answers, name: 'Анна\r\nBcc: x 👩‍🏫 \0 שלום', accessNeeds: 'A seat\nnear the door' };
    const { registration } = await register(eventId, said);
    assert.equal(registration.name, 'Анна Bcc: x 👩‍🏫 � שלום');
    assert.equal(registration.accessNeeds, said.accessNeeds);
    assert.deepEqual(registration.answers, answers);
  });

  it('keeps robots out', async () => {
    const eventId = await eventWith({});
    assert.equal((await refused(attempt(eventId, { website: 'https://spam.example.org' }))).code, 'looks-automatic');
    assert.equal((await refused(attempt(eventId, { formToken: 'made.up' }))).code, 'looks-automatic');
    const early = await attempt(eventId, { formToken: (await seats(eventId)).formToken });
    assert.deepEqual([early.statusCode, early.json().code], [429, 'too-early']);
    assert.match(String(early.headers['retry-after']), /^[123]$/);
  });

  it('lets the person correct what they said, and take more seats only if there are', async () => {
    const eventId = await eventWith({ capacity: 3, maximumPartySize: 3 });
    const { token } = await confirmed(eventId);
    await confirmed(eventId);
    assert.equal((await act('PATCH', '/registration', token, { partySize: 2, name: 'Ilze B.' })).partySize, 2);
    assert.equal((await refused(ask('PATCH', '/registration', { bearer: token, body: { partySize: 3 } }))).code, 'full');
    assert.equal((await seats(eventId)).free, 0);
    assert.equal((await act('PATCH', '/registration', token, { partySize: 1 })).name, 'Ilze B.');
    assert.equal((await seats(eventId)).free, 1);
    assert.equal((await act('PATCH', '/registration', token, { email: 'new@example.org' })).emailConfirmed, false);
  });

  it('erases a person for good, and gives the seats back', async () => {
    const eventId = await eventWith({ capacity: 1 });
    const { id, token } = await confirmed(eventId);
    assert.equal((await ask('DELETE', '/registration', { bearer: token })).statusCode, 204);
    assert.equal((await ask('GET', '/registration', { bearer: token })).statusCode, 401);
    assert.equal((await seats(eventId)).free, 1);
    const row = await database().q.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
    assert.deepEqual([row.name, row.email, row.email_key, row.status, row.seats], [null, null, null, 'cancelled', 0]);
  });

  it('opens an event’s registrations to its organizer only', async () => {
    const eventId = await eventWith({ capacity: 5 });
    const { id } = await confirmed(eventId, { name: 'Žanete Bērziņa' });
    await register(eventId);
    const list = `/events/${eventId}/registrations`;
    assert.equal((await ask('GET', list)).statusCode, 401);
    assert.equal((await ask('GET', list, { bearer: 'a'.repeat(43) })).statusCode, 401);
    assert.equal((await ask('GET', list, { bearer: otherKey })).json().code, 'forbidden');
    assert.equal((await ask('PUT', `/registrations/${id}/attendance`, { bearer: otherKey, body: { attended: 1 } })).statusCode, 403);
    assert.equal((await ask('GET', list, { bearer: key })).json().total, 2);
    assert.deepEqual((await ask('GET', `${list}?q=zanete%20berz`, { bearer: key })).json().items.map((one: Registration) => one.id), [id]);
    const page = (await ask('GET', `${list}?limit=1`, { bearer: key })).json();
    assert.equal((await ask('GET', `${list}?limit=1&cursor=${page.next}`, { bearer: key })).json().items.length, 1);
  });

  it('checks people in, in whatever order the notes arrive', async () => {
    const eventId = await eventWith({ maximumPartySize: 4 });
    const { id } = await confirmed(eventId, { partySize: 4 });
    const at = (seconds: number) => new Date(Math.floor(Date.now() / 1_000) * 1_000 - seconds * 1_000).toISOString().replace('.000', '');
    const note = (attended: number, seconds: number) => act('PUT', `/registrations/${id}/attendance`, key, { attended, at: at(seconds) });
    assert.equal((await note(3, 10)).attended, 3);
    assert.equal((await note(1, 60)).attended, 3, 'an older note does not win');
    assert.equal((await note(0, 5)).attended, undefined);
    const walkIn = await ask('POST', `/events/${eventId}/walk-ins`, { bearer: key, body: { partySize: 2 }, idempotencyKey: randomUUID() });
    assert.deepEqual([walkIn.statusCode, walkIn.json().attended], [201, 2]);
    assert.equal((await ask('GET', `/events/${eventId}/registrations`, { bearer: key })).json().attended, 2);
  });

  it('gives more seats to the waiting list at once, and never takes one away', async () => {
    const eventId = await eventWith({ capacity: 2, waitingListCapacity: 5, confirmation: false });
    await register(eventId);
    await register(eventId);
    const { token } = await register(eventId);
    const set = (capacity: number) => act('PUT', `/events/${eventId}/registration-settings`, key, { capacity, waitingListCapacity: 5, confirmation: false });
    await set(1);
    assert.deepEqual([(await seats(eventId)).free, (await seats(eventId)).capacity], [0, 1]);
    assert.equal((await read(token)).status, 'waiting');
    await set(4);
    assert.equal((await read(token)).status, 'offered');
    assert.equal((await seats(eventId)).free, 1);
  });

  it('tells people when the event changes, once', async () => {
    const own = { uid: `moving-${number++}` };
    const eventId = await eventWith({}, own);
    const { id } = await confirmed(eventId);
    await settle(database());
    await database().write((tx) => saveEvent(tx, anEvent({ ...own, organizer: 'riga', start: `${nextYear}T18:00:00` })));
    await settle(database());
    await settle(database());
    await database().write((tx) => saveEvent(tx, anEvent({ ...own, organizer: 'riga', start: `${nextYear}T18:00:00`, status: 'cancelled', eventStatus: 'cancelled' })));
    await settle(database());
    assert.deepEqual(await mailsOf(id), ['please-confirm', 'confirmed', 'changed', 'event-cancelled']);
    const { plan_before: known } = await database().q.selectFrom('outbox').select('plan_before').where('registration_id', '=', id).where('kind', '=', 'changed').executeTakeFirstOrThrow();
    assert.match(known!, /"isCancelled":false,"start":\d+/, 'the mail knows what it was before');
  });

  it('reminds, and thanks with a certificate', async () => {
    const eventId = await eventWith({ reminderHours: 24 });
    const { id } = await confirmed(eventId);
    const start = Date.parse((await ask('GET', `/events/${eventId}/registration-form`)).json().occurrence.utcStart);
    await settle(database(), { now: start - 25 * hour });
    await settle(database(), { now: start - 23 * hour });
    await settle(database(), { now: start - 22 * hour });
    await act('PUT', `/registrations/${id}/attendance`, key, { attended: 1 });
    await settle(database(), { now: start + 48 * hour });
    await settle(database(), { now: start + 49 * hour });
    assert.deepEqual(await mailsOf(id), ['please-confirm', 'confirmed', 'reminder', 'certificate']);
  });

  it('finds events with free seats', async () => {
    const eventId = await eventWith({ capacity: 1, confirmation: false });
    const found = async (free: boolean) => (await ask('GET', `/events?limit=200&freeSeats=${free}`)).json().items.some(({ id }: { id: string }) => id === eventId);
    const before = (await ask('GET', '/events?limit=1')).headers.etag;
    assert.deepEqual([await found(true), await found(false)], [true, false]);
    const { token } = await register(eventId);
    assert.deepEqual([await found(true), await found(false)], [false, true]);
    assert.notEqual((await ask('GET', '/events?limit=1')).headers.etag, before);
    await act('POST', '/registration/cancellation', token);
    await settle(database(), { now: Date.now() + 16 * minute });
    assert.deepEqual([await found(true), await found(false)], [true, false]);
    const facets = (await ask('GET', `/facets?from=${nextYear}&event=${eventId}`)).json();
    assert.deepEqual(facets.facets.at(-1), { name: 'freeSeats', total: 1, values: [{ value: 'true', count: 1 }] });
  });
});
