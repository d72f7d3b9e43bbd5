// Registrations against a real HTTP server that answers as it is told.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dropped, errorOf, json, problem, scriptedFeed, text } from '../test/scripted-feed.ts';
import { createFeed, newIdempotencyKey } from './index.ts';

const scripted = await scriptedFeed();
const { baseUrl } = scripted;


const created = { registration: { id: '7K2M9QXD', status: 'held' }, token: 't'.repeat(43) };
const request = { name: 'Lasītājs', email: 'lasitajs@example.org', language: 'lv', formToken: 'shown' };
const eventId = '4f2k9x0a7c3m8q1z';

const keys = () => scripted.asked.map(({ headers }) => headers['idempotency-key']);

describe('a visitor', () => {
  it('reads form and seats', async () => {
    scripted.answers = [json({ scope: 'event' }), json({ free: 3 })];
    const { registrations } = createFeed({ baseUrl, language: 'lv' });
    await registrations.form(eventId, { recurrenceId: '2026-11-24T17:30:00' });
    assert.deepEqual(await registrations.seats(eventId), { free: 3 });
    assert.deepEqual(
      scripted.asked.map(({ line }) => line),
      [`GET /v1/events/${eventId}/registration-form?language=lv&recurrenceId=2026-11-24T17%3A30%3A00`, `GET /v1/events/${eventId}/seats`],
    );
  });

  it('registers, with a key of its own for each call', async () => {
    scripted.answers = [json(created, 201)];
    const { registrations } = createFeed({ baseUrl });
    assert.deepEqual(await registrations.create(eventId, request), created);
    await registrations.create(eventId, request);
    assert.equal(scripted.asked[0]!.line, `POST /v1/events/${eventId}/registrations`);
    assert.deepEqual(JSON.parse(scripted.asked[0]!.body), request);
    assert.match(scripted.asked[0]!.headers['content-type']!, /^application\/json/);
    for (const key of keys()) assert.match(String(key), /^[A-Za-z0-9_-]{16,128}$/);
    assert.notEqual(keys()[0], keys()[1]);
  });

  it('asks again with the same key and body when no answer came', async () => {
    scripted.answers = [dropped, problem(503, 'unavailable'), json(created, 201)];
    const idempotencyKey = newIdempotencyKey();
    assert.deepEqual(await createFeed({ baseUrl }).registrations.create(eventId, request, { idempotencyKey }), created);
    assert.deepEqual(keys(), [idempotencyKey, idempotencyKey, idempotencyKey]);
    assert.equal(new Set(scripted.asked.map(({ body }) => body)).size, 1);
  });

  it('waits while the same request is being carried out, or was too early', async () => {
    for (const [status, code] of [[409, 'request-in-flight'], [429, 'too-early']] as const) {
      scripted.asked = [];
      scripted.answers = [problem(status, code, {}, { 'retry-after': '1' }), json(created, 201)];
      const start = Date.now();
      await createFeed({ baseUrl }).registrations.create(eventId, request);
      assert.ok(Date.now() - start >= 950, code);
      assert.equal(new Set(keys()).size, 1);
      assert.equal(scripted.asked.length, 2);
    }
  });

  it('is told at once why not, field by field', async () => {
    scripted.answers = [problem(400, 'invalid-body', { errors: [{ pointer: '/answers/diet', reason: 'missing', detail: 'An answer is needed.' }] })];
    const error = await errorOf(createFeed({ baseUrl }).registrations.create(eventId, request));
    assert.equal(error.code, 'invalid-body');
    assert.deepEqual(error.problem?.errors?.map(({ pointer, reason }) => [pointer, reason]), [['/answers/diet', 'missing']]);
    scripted.answers = [problem(409, 'full')];
    assert.equal((await errorOf(createFeed({ baseUrl }).registrations.create(eventId, request))).code, 'full');
    scripted.answers = [problem(403, 'proof-required', { challenge: { parameters: { cost: 2 } } })];
    assert.deepEqual((await errorOf(createFeed({ baseUrl }).registrations.create(eventId, request))).problem?.challenge, { parameters: { cost: 2 } });
    assert.equal(scripted.asked.length, 3, 'a refusal is not asked again');
  });

  it('opens the registration with its token, in every way', async () => {
    const registration = { id: '7K2M9QXD' };
    const { registrations } = createFeed({ baseUrl, language: 'lv' });
    const bearer = created.token;
    scripted.answers = [json(registration)];
    await registrations.get({ bearer });
    await registrations.change({ partySize: 2 }, { bearer });
    await registrations.cancel({ bearer });
    await registrations.undoCancellation({ bearer }, { language: 'pl' });
    await registrations.confirm({ bearer });
    scripted.answers = [(response) => response.writeHead(204).end()];
    assert.equal(await registrations.erase({ bearer }), undefined);
    assert.deepEqual(scripted.asked.map(({ line }) => line), [
      'GET /v1/registration?language=lv', 'PATCH /v1/registration?language=lv', 'POST /v1/registration/cancellation?language=lv',
      'DELETE /v1/registration/cancellation?language=pl', 'POST /v1/registration/confirmation?language=lv', 'DELETE /v1/registration',
    ]);
    assert.deepEqual(new Set(scripted.asked.map(({ headers }) => headers.authorization)), new Set([`Bearer ${bearer}`]));
    assert.equal(scripted.asked[1]!.headers['content-type'], 'application/merge-patch+json');
    assert.equal(scripted.asked[1]!.body, '{"partySize":2}');
  });

  it('never gets the last good answer of another token', async () => {
    const { registrations } = createFeed({ baseUrl, retry: 0 });
    scripted.answers = [json({ id: '7K2M9QXD' }), problem(401, 'unauthorized')];
    await registrations.get({ bearer: 'one' });
    assert.equal((await errorOf(registrations.get({ bearer: 'other' }))).lastGood, undefined);
  });
});

describe('an organizer', () => {
  const bearer = 'kopa_key';

  it('reads who comes, in pages and as a table', async () => {
    const { registrations } = createFeed({ baseUrl, language: 'lv' });
    scripted.answers = [json({ items: [1], next: 'b' }), json({ items: [2], next: null }), text('text/csv; charset=utf-8', '\uFEFFa;b')];
    const found: unknown[] = [];
    for await (const { items } of registrations.pages(eventId, { bearer }, { status: ['confirmed'] })) found.push(...items);
    assert.deepEqual(found, [1, 2]);
    assert.match(await registrations.export(eventId, { bearer }), /a;b/);
    assert.deepEqual(scripted.asked.map(({ line }) => line), [
      `GET /v1/events/${eventId}/registrations?status=confirmed`, `GET /v1/events/${eventId}/registrations?status=confirmed&cursor=b`,
      `GET /v1/events/${eventId}/registrations.csv?language=lv`,
    ]);
    assert.ok(scripted.asked.every(({ headers }) => headers.authorization === `Bearer ${bearer}`));
  });

  it('does what an organizer does', async () => {
    const { registrations } = createFeed({ baseUrl });
    scripted.answers = [json({ id: '7K2M9QXD' })];
    await registrations.list(eventId, { bearer });
    await registrations.checkIn('7K2M9QXD', { attended: 2 }, { bearer });
    await registrations.promote('7K2M9QXD', { bearer });
    await registrations.refuse('7K2M9QXD', { reason: 'Nav vietas' }, { bearer });
    await registrations.createWalkIn(eventId, { partySize: 2 }, { bearer });
    await registrations.sendMessage(eventId, { subject: 'Cita telpa', text: '3. stāvs' }, { bearer, idempotencyKey: 'k'.repeat(16) });
    await registrations.setSettings(eventId, { capacity: 20 }, { bearer });
    assert.deepEqual(scripted.asked.map(({ line }) => line), [
      `GET /v1/events/${eventId}/registrations`, 'PUT /v1/registrations/7K2M9QXD/attendance', 'POST /v1/registrations/7K2M9QXD/promotion',
      'POST /v1/registrations/7K2M9QXD/refusal', `POST /v1/events/${eventId}/walk-ins`, `POST /v1/events/${eventId}/messages`,
      `PUT /v1/events/${eventId}/registration-settings`,
    ]);
    assert.match(String(keys()[4]), /^[0-9a-f]{32}$/);
    assert.equal(keys()[5], 'k'.repeat(16));
  });

  it('does not do twice what has no key', async () => {
    scripted.answers = [dropped];
    const { registrations } = createFeed({ baseUrl });
    assert.equal((await errorOf(registrations.promote('7K2M9QXD', { bearer }))).code, 'network');
    assert.equal((await errorOf(registrations.refuse('7K2M9QXD', {}, { bearer }))).code, 'network');
    assert.equal(scripted.asked.length, 2);
  });

  it('gets a certificate as a file, and no page of somebody else’s', async () => {
    const { registrations } = createFeed({ baseUrl, retry: 0 });
    scripted.answers = [text('application/pdf', '%PDF-1.7')];
    assert.equal(await (await registrations.certificate('7K2M9QXD', { bearer })).text(), '%PDF-1.7');
    scripted.answers = [text('text/html', '<p>Sign in</p>')];
    assert.equal((await errorOf(registrations.certificate('7K2M9QXD', { bearer }))).code, 'invalid-answer');
  });
});
