// The organizer's pages behind the partner's key, on both databases.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { anEvent } from '../src/events/draft.samples.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { makeKey } from '../src/partners/keys.ts';
import { savePartner } from '../src/partners/store.ts';
import { settingsOf } from '../src/registrations/settings.ts';
import { publishedLanguages } from '../src/shared/language.ts';
import { onBothDatabases } from './databases.ts';
import { everyRow, hiddenIn, nextYear, openEvent, send, sentOf, signUp } from './signing-up.ts';

const publicUrl = 'https://feed.example.org';

onBothDatabases('pages of the organizer', (database) => {
  let app: FastifyInstance;
  let key = '';
  let otherKey = '';
  let cookie = '';
  const logged: string[] = [];

  const get = (path: string, own = cookie, method: 'GET' | 'HEAD' | 'OPTIONS' = 'GET') => app.inject({ method, url: `/organizer${path}`, headers: own ? { cookie: own } : {} });
  const post = (path: string, fields: Record<string, string | string[]> = {}, headers: Record<string, string | undefined> = {}) => send(app, `/organizer${path}`, fields, { ...(cookie && { cookie }), ...headers });
  const put = (path: string, body: unknown, headers: Record<string, string | undefined> = {}) =>
    app.inject({ method: 'PUT', url: `/organizer${path}`, headers: sentOf({ 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie, ...headers }), payload: JSON.stringify(body) });
  const rowOf = (id: string) => database().q.selectFrom('registration').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const signIn = async (secret: string) => {
    const answer = await send(app, '/organizer/sign-in?lang=lv', { key: secret });
    assert.equal(answer.statusCode, 303, answer.body);
    return String(answer.headers['set-cookie']).split(';')[0]!;
  };
  /** Presses a button and follows to the page that it leads back to. */
  const press = async (path: string, fields: Record<string, string | string[]> = {}) => {
    const answer = await post(path, fields);
    assert.equal(answer.statusCode, 303, answer.body);
    return get(String(answer.headers.location).replace(`${publicUrl}/organizer`, '').split('#')[0]!);
  };

  before(async () => {
    const stream = { write: (line: string) => void logged.push(line) };
    app = await buildApp({ database: database(), publicUrl, rateLimit: 0, logger: { level: 'trace', stream } });
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      await savePartner(tx, aPartner({ id: 'vilnius', addressCountry: 'LT' }));
      key = await makeKey(tx, 'riga', Date.now());
      otherKey = await makeKey(tx, 'vilnius', Date.now());
    });
    cookie = await signIn(key);
  });
  after(() => app.close());

  it('opens to the partner’s key, and closes when one signs out', async () => {
    const closed = await get('?lang=lv', '');
    assert.equal(closed.statusCode, 401);
    assert.match(closed.body, /<input id="key" name="key" type="password" autocomplete="current-password"/);
    const wrong = await send(app, '/organizer/sign-in?lang=lv', { key: 'nothing' });
    assert.equal(wrong.statusCode, 422);
    assert.match(wrong.body, /aria-invalid="true"/);
    const answer = await send(app, '/organizer/sign-in?lang=lv', { key: ` ${key} ` });
    assert.match(String(answer.headers['set-cookie']), /^kopa-organizer=[\w-]{43}; Max-Age=43200; Path=\/organizer; HttpOnly; Secure; SameSite=Strict$/);
    const own = String(answer.headers['set-cookie']).split(';')[0]!;
    assert.equal((await get('?lang=lv', own)).statusCode, 200);
    const out = await send(app, '/organizer/sign-out?lang=lv', {}, { cookie: own });
    assert.equal(out.statusCode, 303);
    assert.equal((await get('?lang=lv', own)).statusCode, 401, 'the session has ended on the server too');
    assert.equal((await get('?lang=lv', `kopa-organizer=${key}`)).statusCode, 200, 'the key is a secret of the partner as well');
  });

  it('lets nobody try many keys', async () => {
    const own = await buildApp({ database: database(), publicUrl, rateLimit: 0 });
    const statuses = [];
    for (let at = 0; at < 13; at++) statuses.push((await send(own, '/organizer/sign-in?lang=lv', { key: `nothing-${at}` })).statusCode);
    assert.deepEqual(statuses, [...Array.from({ length: 10 }, () => 422), 429, 429, 429]);
    await own.close();
  });

  it('takes no form from another site, and none from another partner', async () => {
    const { id } = await openEvent(database(), { approval: true });
    const { registration } = await signUp(app, database(), id);
    const path = `/event/${id}/registration/${registration.id}`;
    const before = await everyRow(database());
    const silent = { 'sec-fetch-site': undefined }; // as a browser that does not say where a form comes from
    const evil = 'https://evil.example.org';
    const foreign = [{ 'sec-fetch-site': 'cross-site' }, { 'sec-fetch-site': 'same-site', origin: publicUrl }, { ...silent, origin: evil }, { ...silent, origin: 'null' }, silent];
    for (const headers of foreign) {
      assert.equal((await post(`${path}/promotion?lang=lv`, {}, headers)).statusCode, 403, JSON.stringify(headers));
      assert.equal((await post(`/event/${id}/walk-in?lang=lv`, { name: 'Kāds' }, headers)).statusCode, 403);
      assert.equal((await put(`/attendance/${registration.id}`, { attended: 1 }, headers)).statusCode, 403);
      assert.equal((await post('/sign-out?lang=lv', {}, headers)).statusCode, 403);
    }
    const other = await signIn(otherKey);
    const strange = ['', '/check-in', '/print', '/registrations.csv', '/message', '/settings', `/registration/${registration.id}/certificate.pdf`];
    for (const step of strange) assert.equal((await get(`/event/${id}${step}?lang=lv`, other)).statusCode, 403, step);
    assert.equal((await post(`${path}/promotion?lang=lv`, {}, { cookie: other })).statusCode, 403);
    assert.equal((await put(`/attendance/${registration.id}`, { attended: 1 }, { cookie: other })).statusCode, 403);
    assert.equal(await everyRow(database()), before);
    assert.equal((await post(`${path}/promotion?lang=lv`, {}, { ...silent, origin: publicUrl })).statusCode, 303);
    assert.equal((await rowOf(registration.id)).status, 'confirmed', 'from here it does something');
  });

  it('changes nothing however its addresses are looked at', async () => {
    const { id } = await openEvent(database(), {});
    const { registration } = await signUp(app, database(), id);
    const own = `/registration/${registration.id}`;
    const before = await everyRow(database());
    for (const method of ['GET', 'HEAD', 'OPTIONS'] as const) {
      for (const step of ['', '/check-in', '/walk-in', '/print', '/registrations.csv', '/message', '/settings', `${own}/promotion`, `${own}/refusal`, `${own}/certificate.pdf`]) {
        const { statusCode } = await get(`/event/${id}${step}?lang=lv`, cookie, method);
        assert.ok(statusCode < 500, `${method} ${step}: ${statusCode}`);
      }
    }
    assert.equal(await everyRow(database()), before);
  });

  it('is whole in every language', async () => {
    const { id } = await openEvent(database(), { approval: true, maximumPartySize: 3, waitingListCapacity: 3, capacity: 2, questions: [{ id: 'q', type: 'text', required: false, label: { lv: 'Jautājums' } }] });
    await signUp(app, database(), id, { partySize: 2, accessNeeds: 'Cilpa', answers: { q: 'Atbilde' } });
    await signUp(app, database(), id);
    for (const language of publishedLanguages) {
      for (const step of ['', `/event/${id}`, `/event/${id}/check-in`, `/event/${id}/print`, `/event/${id}/message`, `/event/${id}/settings`]) {
        const { statusCode, body } = await get(`${step}?lang=${language}`);
        assert.equal(statusCode, 200, step);
        assert.match(body, new RegExp(`<html lang="${language}">`));
        assert.doesNotMatch(body.replace(/data-words="[^"]*"/, ''), /undefined|\[object|\{\w+\}/, `${step} ${language}`);
      }
    }
  });

  it('lists, finds and narrows who registered', async () => {
    const { id } = await openEvent(database(), { capacity: 2, waitingListCapacity: 5 });
    for (const name of ['Ilze Bērziņa', 'Łukasz Żak', 'Zoë <script>alert(1)</script>']) await signUp(app, database(), id, { name });
    const all = (await get(`/event/${id}?lang=lv`)).body;
    assert.ok(all.includes('Ilze Bērziņa') && all.includes('Łukasz Żak') && all.includes('Zoë &lt;script&gt;') && !all.includes('<script>alert'));
    const found = (await get(`/event/${id}?lang=lv&q=zak+lukasz`)).body;
    assert.ok(found.includes('Łukasz Żak') && !found.includes('Ilze'));
    const waiting = (await get(`/event/${id}?lang=lv&status=waiting`)).body;
    assert.ok(waiting.includes('Zoë') && !waiting.includes('Łukasz'));
  });

  it('sets registration up, and shows again what cannot be right', async () => {
    const { id } = await database().write((tx) => saveEvent(tx, anEvent({ uid: 'to-be-set-up', start: `${nextYear}T17:00:00` })));
    assert.match(String((await get(`/event/${id}?lang=lv`)).headers.location), /\/settings\?lang=lv$/);
    const numbers = { capacity: '12', walkIns: '2', waitingListCapacity: '4', maximumPartySize: '2', reminderHours: '24', holdMinutes: '60', offerMinutes: '600' };
    const days = Object.fromEntries(['name', 'email', 'answers', 'accessNeeds'].map((name) => [`retentionDays.${name}`, '5']));
    const question = { 'question.0.id': '', 'question.0.type': 'choice', 'question.0.label.lv': 'Vai būsiet klāt?', 'question.0.options.lv': 'Jā\r\nNē', 'question.0.required': 'true' };
    const wrong = await post(`/event/${id}/settings?lang=lv`, { ...numbers, ...days, ...question, walkIns: '13' });
    assert.equal(wrong.statusCode, 422);
    assert.ok(wrong.body.includes('<a href="#walkIns">') && wrong.body.includes('value="13"') && wrong.body.includes('value="Vai būsiet klāt?"'));
    assert.equal(await settingsOf(database().q, id), undefined);
    await press(`/event/${id}/settings?lang=lv`, { ...numbers, ...days, ...question, confirmation: 'true' });
    const saved = (await settingsOf(database().q, id))!;
    assert.deepEqual([saved.capacity, saved.walkIns, saved.holdMinutes, saved.confirmation, saved.retentionDays], [12, 2, 60, true, { name: 5, email: 5, answers: 5, accessNeeds: 5 }]);
    assert.deepEqual(saved.questions, [
      { id: 'vai-busiet-klat', type: 'choice', label: { lv: 'Vai būsiet klāt?' }, required: true, options: [{ value: 'ja', label: { lv: 'Jā' } }, { value: 'ne', label: { lv: 'Nē' } }] },
    ]);
  });

  it('approves, gives seats, and refuses with a reason', async () => {
    const { id } = await openEvent(database(), { approval: true, capacity: 1, waitingListCapacity: 2 });
    const [first, second] = [await signUp(app, database(), id), await signUp(app, database(), id)];
    await press(`/event/${id}/registration/${first.registration.id}/promotion?lang=lv`);
    assert.equal((await rowOf(first.registration.id)).status, 'confirmed');
    const full = await post(`/event/${id}/registration/${second.registration.id}/promotion?lang=lv`);
    assert.match(String(full.headers.location), /said=notDone/);
    await press(`/event/${id}/registration/${first.registration.id}/refusal?lang=lv`, { reason: 'Telpa ir par mazu.' });
    const refused = await rowOf(first.registration.id);
    assert.deepEqual([refused.status, refused.reason, refused.seats], ['refused', 'Telpa ir par mazu.', 0]);
    assert.match((await app.inject(`/r/${first.token}?lang=lv`)).body, /Telpa ir par mazu\./);
  });

  it('says in the organizer’s language to whom messages could not be delivered, and why, on the page and in the table', async () => {
    const { id } = await openEvent(database(), {});
    const { registration } = await signUp(app, database(), id, { language: 'pl' });
    assert.doesNotMatch((await get(`/event/${id}?lang=lv`)).body, /pastkaste/);
    await database().write((tx) => tx.updateTable('registration').set({ delivery_failure: 'mailbox-full' }).where('id', '=', registration.id).execute());
    for (const [language, words] of [['lv', 'pastkaste ir pilna'], ['lt', 'pašto dėžutė pilna']] as const) {
      assert.match((await get(`/event/${id}?lang=${language}`)).body, new RegExp(`${registration.id}: <span class="quiet">${words}</span>`));
      assert.match((await get(`/event/${id}/registrations.csv?lang=${language}`)).body, new RegExp(`,${words}\r\n`));
    }
  });

  it('notes who came, without script and by it, and takes walk-ins once', async () => {
    const { id } = await openEvent(database(), { maximumPartySize: 3 });
    const { registration } = await signUp(app, database(), id, { partySize: 3 });
    await press(`/event/${id}/check-in?lang=lv`, { registrationId: registration.id, attended: '2' });
    assert.equal((await rowOf(registration.id)).attended, 2);
    const at = (seconds: number) => new Date(Date.now() + seconds * 1_000).toISOString().replace(/\.\d+/, '');
    assert.equal((await put(`/attendance/${registration.id}`, { attended: 3, at: at(-3_600) })).statusCode, 200, 'a note from before');
    assert.equal((await rowOf(registration.id)).attended, 2, 'the later note stays');
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    assert.deepEqual((await put(`/attendance/${registration.id}`, { attended: 3, at: at(0) })).json(), { id: registration.id, attended: 3 });
    assert.equal((await put('/attendance/XXXXXXXX', { attended: 1 })).statusCode, 404);
    assert.equal((await put(`/attendance/${registration.id}`, { attended: 'many' })).statusCode, 400);
    assert.equal((await put(`/attendance/${registration.id}`, { attended: 1 }, { cookie: '' })).statusCode, 401);
    const { idempotencyKey } = hiddenIn((await get(`/event/${id}/check-in?lang=lv`)).body);
    for (let twice = 0; twice < 2; twice++) await press(`/event/${id}/walk-in?lang=lv`, { idempotencyKey: idempotencyKey!, name: 'Jānis', partySize: '2' });
    const guests = await database().q.selectFrom('registration').select(['name', 'party_size', 'attended']).where('event_id', '=', id).where('walk_in', '=', 1).execute();
    assert.deepEqual(guests.map(({ name, party_size, attended }) => [name, party_size, attended]), [['Jānis', 2, 2]]);
  });

  it('sends a message after it was read once more, and once', async () => {
    const { id } = await openEvent(database(), {});
    for (let at = 0; at < 2; at++) await signUp(app, database(), id);
    const hidden = hiddenIn((await get(`/event/${id}/message?lang=lv`)).body);
    const empty = await post(`/event/${id}/message?lang=lv`, { ...hidden, to: 'confirmed', subject: 'Cita telpa', text: ' ', step: 'preview' });
    assert.equal(empty.statusCode, 422);
    assert.ok(empty.body.includes('value="Cita telpa"') && empty.body.includes('id="text-fault"'));
    const draft = { ...hidden, to: 'confirmed', subject: 'Cita telpa', text: 'Tiekamies <2. stāvā>.\r\n\r\nLīdz drīzam!' };
    const preview = await post(`/event/${id}/message?lang=lv`, { ...draft, step: 'preview' });
    assert.ok(preview.body.includes('Tiekamies &lt;2. stāvā&gt;.'));
    const messages = async () => (await database().q.selectFrom('message').selectAll().where('event_id', '=', id).execute()).length;
    assert.equal(await messages(), 0, 'nothing is sent yet');
    for (let twice = 0; twice < 2; twice++) await press(`/event/${id}/message?lang=lv`, { ...draft, step: 'send' });
    assert.equal(await messages(), 1);
    const mails = await database().q.selectFrom('outbox').innerJoin('registration', 'registration.id', 'registration_id').select('kind').where('event_id', '=', id).where('kind', '=', 'message').execute();
    assert.equal(mails.length, 2);
  });

  it('gives the list as a table in which no word is a formula', async () => {
    const { id } = await openEvent(database(), { questions: [{ id: 'q', type: 'text', required: false, label: { lv: 'Jautājums' } }] });
    await signUp(app, database(), id, { name: '=HYPERLINK("https://evil.example.org","x")', answers: { q: '  @SUM(A1)' } });
    await signUp(app, database(), id, { name: 'Ilze "Ilzīte", B.', answers: { q: '-1+1' } });
    const { headers, body } = await get(`/event/${id}/registrations.csv?lang=lv`);
    assert.equal(headers['content-type'], 'text/csv; charset=utf-8');
    assert.match(String(headers['content-disposition']), /^attachment; filename="registrations-\w+\.csv"$/);
    assert.ok(body.startsWith('\uFEFF'));
    assert.ok(body.includes(`"'=HYPERLINK(""https://evil.example.org"",""x"")"`) && body.includes('"Ilze ""Ilzīte"", B."') && body.includes(`,'-1+1,`));
    for (const cell of body.slice(1).split(/[,\r\n]+/)) assert.doesNotMatch(cell, /^"?\s*[=+\-@]/);
  });

  it('prints those who come, and their certificates with their names', async () => {
    const { id, draft } = await openEvent(database(), {});
    const name = 'Ilze Bērziņa-Łukaszewska';
    const { registration } = await signUp(app, database(), id, { name });
    assert.match((await get(`/event/${id}/print?lang=lv`)).body, /<th scope="row">Ilze Bērziņa-Łukaszewska<\/th>/);
    const address = `/event/${id}/registration/${registration.id}/certificate.pdf?lang=lv`;
    assert.ok((await get(address)).statusCode >= 400, 'nobody has come yet');
    await press(`/event/${id}/check-in?lang=lv`, { registrationId: registration.id, attended: '1' });
    await database().write((tx) => saveEvent(tx, { ...draft, start: `${new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)}T10:00:00` }));
    const { statusCode, headers, rawPayload } = await get(address);
    assert.deepEqual([statusCode, headers['content-type']], [200, 'application/pdf']);
    assert.equal(rawPayload.subarray(0, 5).toString(), '%PDF-');
    const inUtf16 = Buffer.from(name, 'utf16le').swap16();
    assert.ok(rawPayload.includes(inUtf16) || rawPayload.includes(name), 'the title of the document names the person');
  });

  it('keeps its pages from caches, and keys, sessions and names from the log', async () => {
    const { id } = await openEvent(database(), {});
    await signUp(app, database(), id, { name: 'Žanete Ūdre' });
    for (const step of ['', `/event/${id}`, `/event/${id}/check-in`, `/event/${id}/registrations.csv`]) {
      assert.equal((await get(`${step}?lang=lv&q=Žanete`.replace('Ž', '%C5%BD'))).headers['cache-control'], 'no-store', step);
    }
    const log = logged.join('');
    assert.match(log, /"answered"/, 'the log is looked at');
    for (const secret of [key, otherKey, cookie.split('=')[1]!, 'anete', '@example.org']) assert.ok(!log.includes(secret), secret);
  });
});
