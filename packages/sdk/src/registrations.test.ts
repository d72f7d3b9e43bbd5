// Registrations against a real HTTP server that answers as it is told.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, describe, it } from 'node:test';
import { createFeed, isFeedError, newIdempotencyKey, type FeedError } from './index.ts';

interface Asked {
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

type Answer = (response: ServerResponse) => void;

let server: Server;
let baseUrl: string;
let asked: Asked[] = [];
let answers: Answer[] = [];

before(async () => {
  server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    (answers.length > 1 ? answers.shift() : answers[0])!(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.closeAllConnections();
  server.close();
});

afterEach(() => {
  asked = [];
  answers = [];
});

const json =
  (body: unknown, status = 200, headers = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

const problem = (status: number, code: string, { headers = {}, ...own }: Record<string, unknown> = {}) =>
  json({ type: `/problems/${code}`, title: 'A title', status, code, ...own }, status, { 'content-type': 'application/problem+json', ...(headers as object) });

/** The request arrives, its answer does not. */
const dropped: Answer = (response) => response.destroy();

const created = { registration: { id: '7K2M9QXD', status: 'held' }, token: 't'.repeat(43) };
const request = { name: 'Lasītājs', email: 'lasitajs@example.org', language: 'lv', formToken: 'shown' };
const eventId = '4f2k9x0a7c3m8q1z';

async function errorOf(call: Promise<unknown>): Promise<FeedError> {
  const error = await call.then(() => undefined, (error: unknown) => error);
  assert.ok(isFeedError(error), `${error} is no FeedError`);
  return error;
}

const keys = () => asked.map(({ headers }) => headers['idempotency-key']);

describe('a visitor', () => {
  it('reads form and seats', async () => {
    answers = [json({ scope: 'event' }), json({ free: 3 })];
    const { registrations } = createFeed({ baseUrl, language: 'lv' });
    await registrations.form(eventId, { recurrenceId: '2026-11-24T17:30:00' });
    assert.deepEqual(await registrations.seats(eventId), { free: 3 });
    assert.deepEqual(
      asked.map(({ line }) => line),
      [`GET /v1/events/${eventId}/registration-form?language=lv&recurrenceId=2026-11-24T17%3A30%3A00`, `GET /v1/events/${eventId}/seats`],
    );
  });

  it('registers, with a key of its own for each call', async () => {
    answers = [json(created, 201)];
    const { registrations } = createFeed({ baseUrl });
    assert.deepEqual(await registrations.create(eventId, request), created);
    await registrations.create(eventId, request);
    assert.equal(asked[0]!.line, `POST /v1/events/${eventId}/registrations`);
    assert.deepEqual(JSON.parse(asked[0]!.body), request);
    assert.match(asked[0]!.headers['content-type']!, /^application\/json/);
    for (const key of keys()) assert.match(String(key), /^[A-Za-z0-9_-]{16,128}$/);
    assert.notEqual(keys()[0], keys()[1]);
  });

  it('asks again with the same key and body when no answer came', async () => {
    answers = [dropped, problem(503, 'unavailable'), json(created, 201)];
    const idempotencyKey = newIdempotencyKey();
    assert.deepEqual(await createFeed({ baseUrl }).registrations.create(eventId, request, { idempotencyKey }), created);
    assert.deepEqual(keys(), [idempotencyKey, idempotencyKey, idempotencyKey]);
    assert.equal(new Set(asked.map(({ body }) => body)).size, 1);
  });

  it('waits while the same request is being carried out, or was too early', async () => {
    for (const [status, code] of [[409, 'request-in-flight'], [429, 'too-early']] as const) {
      asked = [];
      answers = [problem(status, code, { headers: { 'retry-after': '1' } }), json(created, 201)];
      const start = Date.now();
      await createFeed({ baseUrl }).registrations.create(eventId, request);
      assert.ok(Date.now() - start >= 950, code);
      assert.equal(new Set(keys()).size, 1);
      assert.equal(asked.length, 2);
    }
  });

  it('is told at once why not, field by field', async () => {
    answers = [problem(400, 'invalid-body', { errors: [{ pointer: '/answers/diet', reason: 'missing', detail: 'An answer is needed.' }] })];
    const error = await errorOf(createFeed({ baseUrl }).registrations.create(eventId, request));
    assert.equal(error.code, 'invalid-body');
    assert.deepEqual(error.problem?.errors?.map(({ pointer, reason }) => [pointer, reason]), [['/answers/diet', 'missing']]);
    answers = [problem(409, 'full')];
    assert.equal((await errorOf(createFeed({ baseUrl }).registrations.create(eventId, request))).code, 'full');
    answers = [problem(403, 'proof-required', { challenge: { parameters: { cost: 2 } } })];
    assert.deepEqual((await errorOf(createFeed({ baseUrl }).registrations.create(eventId, request))).problem?.challenge, { parameters: { cost: 2 } });
    assert.equal(asked.length, 3, 'a refusal is not asked again');
  });

  it('opens the registration with its token, in every way', async () => {
    const registration = { id: '7K2M9QXD' };
    const { registrations } = createFeed({ baseUrl, language: 'lv' });
    const bearer = created.token;
    answers = [json(registration)];
    await registrations.get({ bearer });
    await registrations.change({ partySize: 2 }, { bearer });
    await registrations.cancel({ bearer });
    await registrations.undoCancellation({ bearer }, { language: 'pl' });
    await registrations.confirm({ bearer });
    answers = [(response) => response.writeHead(204).end()];
    assert.equal(await registrations.erase({ bearer }), undefined);
    assert.deepEqual(asked.map(({ line }) => line), [
      'GET /v1/registration?language=lv', 'PATCH /v1/registration?language=lv', 'POST /v1/registration/cancellation?language=lv',
      'DELETE /v1/registration/cancellation?language=pl', 'POST /v1/registration/confirmation?language=lv', 'DELETE /v1/registration',
    ]);
    assert.deepEqual(new Set(asked.map(({ headers }) => headers.authorization)), new Set([`Bearer ${bearer}`]));
    assert.equal(asked[1]!.headers['content-type'], 'application/merge-patch+json');
    assert.equal(asked[1]!.body, '{"partySize":2}');
  });

  it('never gets the last good answer of another token', async () => {
    const { registrations } = createFeed({ baseUrl, retry: 0 });
    answers = [json({ id: '7K2M9QXD' }), problem(401, 'unauthorized')];
    await registrations.get({ bearer: 'one' });
    assert.equal((await errorOf(registrations.get({ bearer: 'other' }))).lastGood, undefined);
  });
});

describe('an organizer', () => {
  const bearer = 'kopa_key';

  it('reads who comes, in pages and as a table', async () => {
    const { registrations } = createFeed({ baseUrl, language: 'lv' });
    answers = [json({ items: [1], next: 'b' }), json({ items: [2], next: null }), (response) => response.writeHead(200, { 'content-type': 'text/csv; charset=utf-8' }).end('\uFEFFa;b')];
    const found: unknown[] = [];
    for await (const { items } of registrations.pages(eventId, { bearer }, { status: ['confirmed'] })) found.push(...items);
    assert.deepEqual(found, [1, 2]);
    assert.match(await registrations.export(eventId, { bearer }), /a;b/);
    assert.deepEqual(asked.map(({ line }) => line), [
      `GET /v1/events/${eventId}/registrations?status=confirmed`, `GET /v1/events/${eventId}/registrations?status=confirmed&cursor=b`,
      `GET /v1/events/${eventId}/registrations.csv?language=lv`,
    ]);
    assert.ok(asked.every(({ headers }) => headers.authorization === `Bearer ${bearer}`));
  });

  it('does what an organizer does', async () => {
    const { registrations } = createFeed({ baseUrl });
    answers = [json({ id: '7K2M9QXD' })];
    await registrations.list(eventId, { bearer });
    await registrations.checkIn('7K2M9QXD', { attended: 2 }, { bearer });
    await registrations.promote('7K2M9QXD', { bearer });
    await registrations.refuse('7K2M9QXD', { reason: 'Nav vietas' }, { bearer });
    await registrations.createWalkIn(eventId, { partySize: 2 }, { bearer });
    await registrations.sendMessage(eventId, { subject: 'Cita telpa', text: '3. stāvs' }, { bearer, idempotencyKey: 'k'.repeat(16) });
    await registrations.setSettings(eventId, { capacity: 20 }, { bearer });
    assert.deepEqual(asked.map(({ line }) => line), [
      `GET /v1/events/${eventId}/registrations`, 'PUT /v1/registrations/7K2M9QXD/attendance', 'POST /v1/registrations/7K2M9QXD/promotion',
      'POST /v1/registrations/7K2M9QXD/refusal', `POST /v1/events/${eventId}/walk-ins`, `POST /v1/events/${eventId}/messages`,
      `PUT /v1/events/${eventId}/registration-settings`,
    ]);
    assert.match(String(keys()[4]), /^[0-9a-f]{32}$/);
    assert.equal(keys()[5], 'k'.repeat(16));
  });

  it('does not do twice what has no key', async () => {
    answers = [dropped];
    const { registrations } = createFeed({ baseUrl });
    assert.equal((await errorOf(registrations.promote('7K2M9QXD', { bearer }))).code, 'network');
    assert.equal((await errorOf(registrations.refuse('7K2M9QXD', {}, { bearer }))).code, 'network');
    assert.equal(asked.length, 2);
  });

  it('gets a certificate as a file, and no page of somebody else’s', async () => {
    const { registrations } = createFeed({ baseUrl, retry: 0 });
    answers = [(response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7')];
    assert.equal(await (await registrations.certificate('7K2M9QXD', { bearer })).text(), '%PDF-1.7');
    answers = [(response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>')];
    assert.equal((await errorOf(registrations.certificate('7K2M9QXD', { bearer }))).code, 'invalid-answer');
  });
});
