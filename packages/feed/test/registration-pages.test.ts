// The person's own pages and the form without script, on both databases: looking changes nothing, what is written is not lost.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { Question } from '@kopa/contract';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { addToken } from '../src/registrations/tokens.ts';
import { settle } from '../src/registrations/worker.ts';
import { publishedLanguages } from '../src/shared/language.ts';
import { onBothDatabases } from './databases.ts';
import { everyRow, hiddenIn, openEvent, send, shownForm, signUp } from './signing-up.ts';

const publicUrl = 'https://feed.example.org';
const minute = 60_000;
const questions: Question[] = [
  { id: 'library', type: 'text', required: true, label: { lv: 'Jūsu bibliotēka', en: 'Your library' } },
  { id: 'food', type: 'choice', required: false, label: { lv: 'Ēdiens', en: 'Food' }, options: [{ value: 'meat', label: { lv: 'Gaļa' } }, { value: 'plants', label: { lv: 'Dārzeņi' } }] },
];

onBothDatabases('pages of a registration', (database) => {
  let app: FastifyInstance;
  const logged: string[] = [];
  const get = (url: string, method: 'GET' | 'HEAD' | 'OPTIONS' = 'GET') => app.inject({ method, url });
  const pathOf = (address: unknown) => String(address).replace(publicUrl, '');
  const mailed = (id: string) => database().write((tx) => addToken(tx, id, true, Date.now()));
  const statusOf = async (id: string) => (await database().q.selectFrom('registration').select('status').where('id', '=', id).executeTakeFirstOrThrow()).status;
  /** Presses a button and follows to the page that it leads back to. */
  const press = async (url: string, fields: Record<string, string | string[]> = {}) => {
    const answer = await send(app, url, fields);
    assert.equal(answer.statusCode, 303, answer.body);
    return get(pathOf(answer.headers.location));
  };

  before(async () => {
    const stream = { write: (line: string) => void logged.push(line) };
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0, logger: { level: 'trace', stream } });
    await database().write((tx) => savePartner(tx, aPartner()));
  });
  after(() => app.close());

  it('takes a registration without script, once however often the form is sent', async () => {
    const { id } = await openEvent(database(), { confirmation: true, questions });
    const address = `/w/seminar-registration?event=${id}&lang=lv`;
    const page = await get(address);
    assert.equal(page.statusCode, 200);
    assert.match(page.body, /autocomplete="name"/);
    assert.match(page.body, /type="email" autocomplete="email"/);
    assert.equal(page.headers['cache-control'], 'no-store');
    const fields = { ...hiddenIn(page.body), formToken: await shownForm(database(), id), name: 'Ilze Bērziņa', email: 'ilze@example.org', partySize: '1', 'answer.library': 'Cēsis' };
    const first = await send(app, address, fields);
    assert.equal(first.statusCode, 303, first.body);
    const own = await get(pathOf(first.headers.location));
    assert.equal(own.statusCode, 200);
    assert.match(own.body, /ilze@example\.org/);
    assert.equal((await send(app, address, fields)).statusCode, 303);
    const rows = await database().q.selectFrom('registration').select(['name', 'status']).where('event_id', '=', id).execute();
    assert.deepEqual(rows.map(({ name, status }) => [name, status]), [['Ilze Bērziņa', 'held']]);
    assert.equal((await send(app, address, { ...fields, name: 'Cita' })).statusCode, 422);
  });

  it('says what is wrong with links to the fields, and loses nothing that was written', async () => {
    const { id } = await openEvent(database(), { maximumPartySize: 3, questions });
    const address = `/w/seminar-registration?event=${id}&lang=lv`;
    const hidden = hiddenIn((await get(address)).body);
    const written = { name: '<b>Ilze</b> "B"', email: 'nav-adrese', partySize: '7', 'answer.food': 'plants', accessNeeds: 'Vieta pie durvīm' };
    const before = await everyRow(database());
    const { statusCode, body } = await send(app, address, { ...hidden, ...written });
    assert.equal(statusCode, 422);
    for (const field of ['email', 'partySize', 'answer.library']) {
      assert.ok(body.includes(`<a href="#${field}">`), field);
      assert.ok(body.includes(`id="${field}"`) && body.includes(`id="${field}-fault"`), field);
    }
    assert.ok(body.includes('value="&lt;b&gt;Ilze&lt;/b&gt; &quot;B&quot;"') && body.includes('value="nav-adrese"') && body.includes('value="7"'));
    assert.match(body, /value="plants" checked/);
    assert.ok(body.includes('>Vieta pie durvīm</textarea>'));
    assert.equal(hiddenIn(body)['idempotencyKey'], hidden['idempotencyKey']);
    assert.equal(await everyRow(database()), before);
    const early = await send(app, address, { ...hidden, ...written, email: 'ilze@example.org', partySize: '2', 'answer.library': 'Cēsis' });
    assert.equal(early.statusCode, 422, 'nobody fills in a form as fast');
    assert.ok(early.body.includes('value="ilze@example.org"') && early.body.includes('Tas bija ļoti ātri'));
  });

  it('says in every language that nobody can register', async () => {
    const { id } = await openEvent(database(), { capacity: 1 });
    await signUp(app, database(), id);
    for (const language of publishedLanguages) {
      const full = await get(`/w/seminar-registration?event=${id}&lang=${language}`);
      assert.equal(full.statusCode, 200);
      assert.match(full.body, new RegExp(`<html lang="${language}">`));
      assert.doesNotMatch(full.body, /<form|undefined|\{\w+\}/);
    }
    for (const event of ['0000000000000000', 'x', '']) assert.equal((await get(`/w/seminar-registration?event=${event}&lang=lv`)).statusCode, 404);
  });

  it('changes nothing however its addresses are looked at', async () => {
    const { id } = await openEvent(database(), { confirmation: true, waitingListCapacity: 5 });
    const held = await signUp(app, database(), id);
    const token = await mailed(held.registration.id);
    const steps = ['', '/change', '/confirmation', '/undo', '/cancellation', '/erasure', '/registration.json', '/certificate.pdf'];
    const before = await everyRow(database());
    for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) {
      for (const step of steps) {
        const { statusCode } = await get(`/r/${token}${step}?lang=lv`, method);
        assert.ok(statusCode < 500, `${method} ${step}: ${statusCode}`);
      }
    }
    assert.equal(await everyRow(database()), before);
    await press(`/r/${token}/confirmation`);
    assert.notEqual(await everyRow(database()), before, 'the button does something');
    assert.equal(await statusOf(held.registration.id), 'confirmed');
  });

  it('confirms by the link that was mailed, and tells whoever has only the other one', async () => {
    const { id } = await openEvent(database(), { confirmation: true });
    const { registration, token } = await signUp(app, database(), id);
    const told = await press(`/r/${token}/confirmation?lang=en`);
    assert.match(told.body, /Your address can only be confirmed from the message/);
    assert.equal(await statusOf(registration.id), 'held');
    const page = await press(`/r/${await mailed(registration.id)}/confirmation?lang=en`);
    assert.equal(await statusOf(registration.id), 'confirmed');
    assert.match(page.body, new RegExp(registration.id));
  });

  it('accepts an offer', async () => {
    const { id } = await openEvent(database(), { capacity: 1, waitingListCapacity: 5 });
    const first = await signUp(app, database(), id);
    const second = await signUp(app, database(), id);
    await press(`/r/${first.token}/cancellation`);
    await settle(database(), { now: Date.now() + 16 * minute });
    assert.equal(await statusOf(second.registration.id), 'offered');
    assert.match((await get(`/r/${second.token}?lang=lv`)).body, /action="[^"]*\/confirmation\?lang=lv"/);
    await press(`/r/${second.token}/confirmation`);
    assert.equal(await statusOf(second.registration.id), 'confirmed');
  });

  it('corrects what was said, and shows again what cannot be right', async () => {
    const { id } = await openEvent(database(), { maximumPartySize: 2, questions });
    const { registration, token } = await signUp(app, database(), id, { answers: { library: 'Cēsis' }, accessNeeds: 'Vieta pie durvīm' });
    const page = await get(`/r/${token}/change?lang=lv`);
    assert.ok(page.body.includes('value="Ilze Bērziņa"') && page.body.includes('>Cēsis</textarea>'));
    const written = { name: 'Ilze Kalniņa', email: registration.email!, partySize: '2', 'answer.library': 'Valmiera', 'answer.food': 'meat', accessNeeds: '' };
    const wrong = await send(app, `/r/${token}/change?lang=lv`, { ...written, email: 'nekas' });
    assert.equal(wrong.statusCode, 422);
    assert.ok(wrong.body.includes('<a href="#email">') && wrong.body.includes('value="Ilze Kalniņa"') && wrong.body.includes('>Valmiera</textarea>'));
    await press(`/r/${token}/change?lang=lv`, written);
    const row = await database().q.selectFrom('registration').selectAll().where('id', '=', registration.id).executeTakeFirstOrThrow();
    assert.deepEqual([row.name, row.party_size, JSON.parse(row.answers!), row.access_needs], ['Ilze Kalniņa', 2, { library: 'Valmiera', food: 'meat' }, null]);
  });

  it('cancels after one question, and gives the same seats back', async () => {
    const { id } = await openEvent(database(), { capacity: 1, waitingListCapacity: 5 });
    const { registration, token } = await signUp(app, database(), id);
    const waiting = await signUp(app, database(), id);
    assert.equal((await get(`/r/${token}/cancellation?lang=lv`)).statusCode, 200);
    assert.equal(await statusOf(registration.id), 'confirmed');
    const page = await press(`/r/${token}/cancellation?lang=lv`);
    assert.equal(await statusOf(registration.id), 'cancelled');
    assert.match(page.body, /action="[^"]*\/undo\?lang=lv"/);
    await settle(database(), { now: Date.now() + minute });
    await press(`/r/${token}/undo?lang=lv`);
    assert.equal(await statusOf(registration.id), 'confirmed');
    assert.equal(await statusOf(waiting.registration.id), 'waiting');
    const late = await signUp(app, database(), (await openEvent(database(), {})).id);
    await press(`/r/${late.token}/cancellation?lang=lv`);
    await settle(database(), { now: Date.now() + 16 * minute });
    assert.match((await press(`/r/${late.token}/undo?lang=en`)).body, /15 minutes are over/);
  });

  it('gives everything away as a file, and erases everything', async () => {
    const { id } = await openEvent(database(), { questions });
    const { registration, token } = await signUp(app, database(), id, { answers: { library: 'Cēsis' } });
    const file = await get(`/r/${token}/registration.json`);
    assert.match(String(file.headers['content-disposition']), /^attachment; filename="registration-[0-9A-Z]{8}\.json"$/);
    assert.deepEqual([file.json().name, file.json().email, file.json().answers], ['Ilze Bērziņa', registration.email, { library: 'Cēsis' }]);
    const gone = await press(`/r/${token}/erasure?lang=lv`);
    assert.equal(gone.statusCode, 200);
    assert.equal((await get(`/r/${token}?lang=lv`)).statusCode, 404);
    assert.doesNotMatch(await everyRow(database()), new RegExp(registration.email!));
  });

  it('has a certificate for those who came, once the event has begun', async () => {
    const { id, draft } = await openEvent(database(), {});
    const { registration, token } = await signUp(app, database(), id);
    await database().q.updateTable('registration').set({ attended: 1, attended_at: Date.now() }).where('id', '=', registration.id).execute();
    assert.equal((await get(`/r/${token}/certificate.pdf`)).statusCode, 404);
    await database().write((tx) => saveEvent(tx, { ...draft, start: `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}T10:00:00` }));
    const { statusCode, headers, rawPayload } = await get(`/r/${token}/certificate.pdf?lang=lv`);
    assert.deepEqual([statusCode, headers['content-type'], headers['cache-control']], [200, 'application/pdf', 'no-store']);
    assert.equal(rawPayload.subarray(0, 5).toString(), '%PDF-');
  });

  it('keeps its address from caches, search engines, other sites and the log', async () => {
    const { id } = await openEvent(database(), {});
    const { token } = await signUp(app, database(), id);
    for (const step of ['', '/change', '/cancellation', '/erasure']) {
      const { headers } = await get(`/r/${token}${step}?lang=lv`);
      assert.deepEqual([headers['cache-control'], headers['referrer-policy'], headers['x-robots-tag']], ['no-store', 'no-referrer', 'noindex'], step);
      assert.match(String(headers['content-security-policy']), /form-action 'self'|form-action https:/);
    }
    const wrong = 'x'.repeat(43);
    assert.equal((await get(`/r/${wrong}`)).statusCode, 404);
    await app.inject({ method: 'POST', url: `/r/${token}/confirmation`, payload: '{', headers: { 'content-type': 'application/json' } });
    const log = logged.join('');
    assert.match(log, /"answered"/, 'the log is looked at');
    for (const secret of [token, wrong, '@example.org', 'Bērziņa']) assert.ok(!log.includes(secret), secret);
  });

  it('opens nothing for a wrong link, and soon lets nobody try more of them', async () => {
    const own = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
    const statuses = [];
    for (let at = 0; at < 25; at++) statuses.push((await own.inject(`/r/${String(at).padStart(43, 'a')}`)).statusCode);
    assert.deepEqual([...new Set(statuses)], [404, 429]);
    assert.equal(statuses.filter((status) => status === 404).length, 20);
    for (const url of ['/r/short', '/r/%00', `/r/${'a'.repeat(5_000)}`, '/r/']) assert.ok((await own.inject(url)).statusCode < 500, url.slice(0, 20));
    await own.close();
  });
});
