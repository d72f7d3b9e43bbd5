import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Registration } from '@kopa/sdk';
import { datesIn, formIn, registrationIn, seats, token } from '../../../../stories/src/seminar-registration/registrations.ts';
import './seminar-registration.ts';
import type { SeminarRegistration } from './seminar-registration.ts';

const realFetch = globalThis.fetch;
const realNow = Date.now;
const realError = console.error;
const realState: unknown = history.state;

interface Asked {
  method: string;
  url: URL;
  headers: Headers;
  body: Record<string, unknown>;
}

let asked: Asked[];
/** What the feed answers, by method and the end of the path; what is not set is answered well. */
let answers: Record<string, (asked: Asked) => Response | Promise<Response>>;
let events = 0;
let event: string;

const json = (body: unknown, status = 200, headers = {}) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const problem = (status: number, code: string, own: object = {}, headers = {}) => json({ type: `/problems/${code}`, title: code, status, code, ...own }, status, headers);
const dropped = () => Promise.reject(new TypeError('Failed to fetch'));
const created = (own: Partial<Registration> = {}) => json({ registration: registrationIn('en', { status: 'held', expires: '2026-11-22T12:00:00Z', ...own }), token }, 201);

const usual: typeof answers = {
  'GET registration-form': () => json(formIn('en', { questions: [] })),
  'GET seats': () => json(seats()),
  'POST registrations': () => created(),
  'GET registration': () => json(registrationIn('en')),
};

beforeEach(() => {
  Date.now = () => Date.UTC(2026, 10, 22, 10);
  asked = [];
  answers = {};
  event = `test${`${events++}`.padStart(12, '0')}`;
  console.error = () => {};
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith('https://feed.')) return realFetch(input, init);
    const url = new URL(request.url);
    const text = await request.clone().text();
    const one = { method: request.method, url, headers: request.headers, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
    asked.push(one);
    const name = `${request.method} ${url.pathname.replace(/^.*\/v1\/(events\/[^/]+\/)?/, '')}`;
    return (answers[name] ?? usual[name]!)(one);
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  Date.now = realNow;
  console.error = realError;
  history.replaceState(realState, '');
});

const widget = async (attributes: Record<string, string> = {}, language = 'en') => {
  const tag = document.createElement('kopa-seminar-registration');
  for (const [name, value] of Object.entries({ feed: 'https://feed.example.org', event, lang: language, ...attributes })) tag.setAttribute(name, value);
  return fixture<SeminarRegistration>(html`${tag}`);
};
const find = (el: SeminarRegistration, selector: string) => el.renderRoot.querySelector<HTMLElement>(selector);
const shown = (el: SeminarRegistration) => (el.renderRoot as ShadowRoot).textContent!.replace(/\s+/g, ' ');
const appears = async (el: SeminarRegistration, selector: string) => {
  await waitUntil(() => find(el, selector) !== null, `${selector} does not appear in ${shown(el)}`, { timeout: 8_000 });
  return find(el, selector)!;
};
const shows = (el: SeminarRegistration, text: string) => waitUntil(() => shown(el).includes(text), `“${text}” is not in ${shown(el)}`, { timeout: 8_000 });
const focusedId = (el: SeminarRegistration) => (el.renderRoot as ShadowRoot).activeElement?.id || (el.renderRoot as ShadowRoot).activeElement?.className;
const write = (el: SeminarRegistration, selector: string, value: string) => {
  const input = find(el, selector) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
const valueOf = (el: SeminarRegistration, selector: string) => (find(el, selector) as HTMLInputElement).value;
const click = async (el: SeminarRegistration, selector: string) => (await appears(el, selector)).click();
const posts = () => asked.filter(({ method }) => method === 'POST');
const keys = () => new Set(posts().map(({ headers }) => headers.get('idempotency-key')));

async function filledIn(attributes: Record<string, string> = {}) {
  const el = await widget(attributes);
  await appears(el, '#name');
  await appears(el, '.seats strong');
  write(el, '#name', 'Žofija Ķēniņa');
  write(el, '#email', 'zofija@example.org');
  return el;
}

const send = (el: SeminarRegistration) => click(el, 'form .main');

describe('the form', () => {
  it('asks for form and seats, and sends what was filled in with a key and the token of the seats', async () => {
    const el = await filledIn();
    expect(asked.map(({ url }) => url.pathname + url.search).sort()).to.deep.equal([`/v1/events/${event}/registration-form?language=en`, `/v1/events/${event}/seats`]);
    await send(el);
    await shows(el, 'One more step');
    const [{ headers, body }] = posts() as [Asked];
    expect(body).to.deep.equal({ name: 'Žofija Ķēniņa', email: 'zofija@example.org', language: 'en', partySize: 1, answers: {}, formToken: 'shown-at-ten' });
    expect(headers.get('idempotency-key')).to.match(/^[0-9a-f]{32}$/);
  });

  it('leads to what is missing, and from there to the fields', async () => {
    const el = await widget();
    await appears(el, '#name');
    write(el, '#email', 'zofija.example.org');
    await send(el);
    await shows(el, 'Not sent yet.');
    await waitUntil(() => focusedId(el) === 'notice');
    expect(find(el, '#name')!.getAttribute('aria-invalid')).to.equal('true');
    expect(find(el, '#name')!.getAttribute('aria-describedby')).to.contain('name-mistake');
    expect(shown(el)).to.contain('The sign @ is missing.');
    find(el, '.notice a[href="#email"]')!.click();
    expect(focusedId(el)).to.equal('email');
    expect(posts().length).to.equal(0);
  });

  it('shows what the feed finds wrong at its field', async () => {
    answers['POST registrations'] = () => problem(400, 'invalid-body', { errors: [{ pointer: '/email', reason: 'malformed', detail: 'x' }] });
    const el = await filledIn();
    await send(el);
    await shows(el, 'This is not a complete address.');
    expect(valueOf(el, '#name')).to.equal('Žofija Ķēniņa');
  });

  it('keeps what was typed through a refusal, another language, and being taken away', async () => {
    answers['POST registrations'] = () => problem(409, 'full');
    const el = await filledIn();
    await send(el);
    await shows(el, 'There are not enough places any more.');
    el.lang = 'lv';
    await shows(el, 'Brīvo vietu vairs nepietiek.');
    expect(valueOf(el, '#email')).to.equal('zofija@example.org');
    el.remove();
    const again = await widget();
    await appears(again, '#email');
    expect(valueOf(again, '#email')).to.equal('zofija@example.org');
  });

  it('stays while somebody is filling it in, whatever becomes of the seats, and says that once', async () => {
    const el = await filledIn();
    answers['GET seats'] = () => json(seats({ status: 'full', free: 0 }));
    dispatchEvent(new Event('focus'));
    await shows(el, 'If someone cancels, you will see it here at once.');
    expect(find(el, '#name') !== null).to.equal(true);
    await waitUntil(() => find(el, '[role=status]')!.textContent === 'All places are taken.');
  });

  it('is not there while nobody can register', async () => {
    for (const [status, words] of [['announced', 'Registration opens:'], ['closed', 'Registration is closed.'], ['full', 'All places are taken.'], ['cancelled', 'This event has been cancelled.']] as const) {
      event = `test${`${events++}`.padStart(12, '0')}`;
      answers['GET seats'] = () => json(seats({ status, free: 0, opens: '2026-11-23T07:00:00Z' }));
      const el = await widget();
      await shows(el, words);
      expect(find(el, 'form') === null, status).to.equal(true);
    }
  });

  it('lets choose a date, and asks for its seats', async () => {
    answers['GET registration-form'] = () => json(formIn('en', { scope: 'occurrence', occurrences: datesIn('en'), questions: [] }));
    const el = await filledIn();
    await send(el);
    await shows(el, 'Please choose a date.');
    const date = datesIn('en')[1]!.recurrenceId;
    el.renderRoot.querySelectorAll<HTMLInputElement>('#recurrenceId input')[1]!.click();
    await waitUntil(() => asked.at(-1)!.url.searchParams.get('recurrenceId') === date);
    await send(el);
    await shows(el, 'One more step');
    expect(posts()[0]!.body['recurrenceId']).to.equal(date);
  });

  it('begins with the date that the page names', async () => {
    answers['GET registration-form'] = () => json(formIn('en', { scope: 'occurrence', occurrences: datesIn('en'), questions: [] }));
    const date = datesIn('en')[3]!.recurrenceId!;
    const el = await filledIn({ 'recurrence-id': date });
    expect([...el.renderRoot.querySelectorAll<HTMLInputElement>('#recurrenceId input')].map(({ checked }) => checked)).to.deep.equal([false, false, false, true]);
    await send(el);
    await shows(el, 'One more step');
    expect(posts()[0]!.body['recurrenceId']).to.equal(date);
  });

  it('can be filled in and sent by keyboard alone; the field for programs is never reached', async () => {
    const el = await widget();
    (await appears(el, '#name')).focus();
    await sendKeys({ type: 'Zofija' });
    await sendKeys({ press: 'Tab' });
    expect(focusedId(el)).to.equal('email');
    await sendKeys({ type: 'zofija@example.org' });
    const passed: string[] = [];
    for (let presses = 0; presses < 5 && !focusedId(el)?.includes('main'); presses++) {
      await sendKeys({ press: 'Tab' });
      passed.push(focusedId(el)!);
    }
    expect(passed).to.deep.equal(['partySize', 'accessNeeds', 'button main']);
    await sendKeys({ press: 'Enter' });
    await shows(el, 'One more step');
    await waitUntil(() => focusedId(el) === 'result');
  });
});

describe('one registration, whatever happens', () => {
  it('is made by two clicks and a press of Enter', async () => {
    const el = await filledIn();
    await send(el);
    await send(el);
    (find(el, 'form') as HTMLFormElement).requestSubmit();
    await shows(el, 'One more step');
    expect(posts().length).to.equal(1);
    await waitUntil(() => focusedId(el) === 'result');
  });

  it('is asked for again with the same key and body when the answer was dropped', async () => {
    let tries = 0;
    answers['POST registrations'] = () => (tries++ < 1 ? dropped() : created());
    const el = await filledIn();
    await send(el);
    await shows(el, 'One more step');
    expect(posts().length).to.equal(2);
    expect(keys().size).to.equal(1);
    expect(new Set(posts().map(({ body }) => JSON.stringify(body))).size).to.equal(1);
  });

  it('is sent by itself when the connection is back', async () => {
    answers['POST registrations'] = dropped;
    const el = await filledIn();
    await send(el);
    await shows(el, 'There is no connection right now.');
    expect(focusedId(el)).to.equal('notice');
    delete answers['POST registrations'];
    dispatchEvent(new Event('online'));
    await shows(el, 'One more step');
    expect(keys().size).to.equal(1);
  });

  it('waits where the feed says so', async () => {
    let tries = 0;
    answers['POST registrations'] = () => (tries++ ? created() : problem(429, 'too-early', {}, { 'retry-after': '1' }));
    const el = await filledIn();
    await send(el);
    await shows(el, 'One more step');
    expect(posts().length).to.equal(2);
  });

  it('comes with a piece of work where that is asked for', async () => {
    const challenge = { parameters: { algorithm: 'SHA-256', nonce: '00'.repeat(16), salt: '11'.repeat(16), cost: 1, keyLength: 32, keyPrefix: '0' }, signature: 's' };
    answers['POST registrations'] = ({ body }) => (body['proof'] ? created() : problem(403, 'proof-required', { challenge }));
    const el = await filledIn();
    await send(el);
    await shows(el, 'One more step');
    expect(JSON.parse(String(posts()[1]!.body['proof'])).challenge).to.deep.equal(challenge);
    expect(keys().size).to.equal(1);
  });

  it('is shown as it was first sent when that was carried out without an answer, to be corrected', async () => {
    let first: unknown;
    answers['POST registrations'] = ({ body }) => {
      first ??= body;
      if (posts().length <= 3) return dropped();
      return JSON.stringify(body) === JSON.stringify(first) ? created({ status: 'confirmed' }) : problem(422, 'idempotency-key-reused');
    };
    const el = await filledIn();
    await send(el);
    await shows(el, 'There is no connection right now.');
    write(el, '#name', 'Another Name');
    await send(el);
    await shows(el, 'This is what you sent first.');
    expect(keys().size).to.equal(1);
  });

  it('is explained when the key was used and nobody knows for what; the next try has a new key', async () => {
    answers['POST registrations'] = () => (posts().length === 1 ? problem(422, 'idempotency-key-reused') : created());
    const el = await filledIn();
    await send(el);
    await shows(el, 'Your registration has reached us already');
    await send(el);
    await shows(el, 'One more step');
    expect(keys().size).to.equal(2);
  });

  it('keeps its key in the history beside what the page has there, and nothing in storage', async () => {
    history.replaceState({ page: 'own', scroll: 7 }, '');
    const el = await filledIn();
    const state = history.state as Record<string, unknown> & { kopaRegistrations: Record<string, { key: string }> };
    expect([state['page'], state['scroll']]).to.deep.equal(['own', 7]);
    const [kept] = Object.values(state.kopaRegistrations);
    await send(el);
    await shows(el, 'One more step');
    expect([...keys()]).to.deep.equal([kept!.key]);
    expect(localStorage.length + sessionStorage.length + document.cookie.length).to.equal(0);
  });

  it('is shown after reloading', async () => {
    history.replaceState({ kopaRegistrations: { [`https://feed.example.org ${event}`]: { key: 'k'.repeat(32), token } } }, '');
    const el = await widget();
    await shows(el, 'You are registered');
    expect(asked.find(({ url }) => url.pathname === '/v1/registration')!.headers.get('authorization')).to.equal(`Bearer ${token}`);
    expect(find(el, 'form') === null).to.equal(true);
  });
});

describe('what the page is told', () => {
  it('is the event and the status, nothing personal', async () => {
    const el = await filledIn();
    const told = oneEvent(el, 'kopa-registered');
    await send(el);
    expect((await told).detail).to.deep.equal({ eventId: event, status: 'held' });
  });
});

describe('the registration', () => {
  const registered = async (own: Partial<Registration> = {}) => {
    history.replaceState({ kopaRegistrations: { [`https://feed.example.org ${event}`]: { key: 'k'.repeat(32), token } } }, '');
    answers['GET registration'] = () => json(registrationIn('en', own));
    const el = await widget();
    await appears(el, '#result');
    return el;
  };

  it('has its number in two parts, and a calendar file', async () => {
    const el = await registered();
    expect(find(el, '.number')!.textContent).to.equal('7K2M9QXD');
    expect(find(el, 'a.button')!.getAttribute('href')).to.match(/^https:\/\/feed\.example\.org\/v1\/events\.ics\?event=\w+&language=en$/);
  });

  it('is corrected by what is different', async () => {
    answers['PATCH registration'] = ({ body }) => json(registrationIn('en', body as Partial<Registration>));
    const el = await registered();
    await click(el, '.change');
    await appears(el, 'form');
    write(el, '#name', 'New Name');
    await send(el);
    await shows(el, 'Your changes are saved.');
    const patch = asked.find(({ method }) => method === 'PATCH')!;
    expect(patch.body).to.deep.equal({ name: 'New Name' });
    expect(patch.headers.get('content-type')).to.equal('application/merge-patch+json');
    await waitUntil(() => focusedId(el) === 'result');
  });

  it('is cancelled after one more question, and that is undone', async () => {
    answers['POST registration/cancellation'] = () => json(registrationIn('en', { status: 'cancelled', undoUntil: '2026-11-22T10:15:00Z' }));
    answers['DELETE registration/cancellation'] = () => json(registrationIn('en'));
    const el = await registered();
    await click(el, '.cancel');
    await waitUntil(() => focusedId(el)?.includes('question') === true);
    expect(posts().length).to.equal(0);
    await click(el, '.yes');
    await shows(el, 'Your registration is cancelled');
    expect(find(el, '.clock')!.textContent).to.equal('15:00');
    expect(find(el, '.clock')!.ariaHidden).to.equal('true');
    await click(el, '.outcome .main');
    await shows(el, 'You are registered');
  });

  it('is erased after one more question; then the form is empty', async () => {
    answers['DELETE registration'] = () => new Response(null, { status: 204 });
    const el = await registered();
    await click(el, '.erase');
    await click(el, '.yes');
    await shows(el, 'Everything about you has been erased');
    await click(el, '.outcome .button');
    await appears(el, '#name');
    expect(valueOf(el, '#name')).to.equal('');
    expect(JSON.stringify(history.state).includes(token)).to.equal(false);
  });

  it('is said to be gone when the feed does not know it any more', async () => {
    history.replaceState({ kopaRegistrations: { [`https://feed.example.org ${event}`]: { key: 'k'.repeat(32), token } } }, '');
    answers['GET registration'] = () => problem(401, 'unauthorized');
    await shows(await widget(), 'This registration no longer exists');
  });

  it('follows what happens elsewhere, and the language of the page', async () => {
    const el = await registered({ status: 'offered', expires: '2026-11-23T10:00:00Z' });
    await shows(el, 'There is a place for you');
    answers['GET registration'] = ({ url }) => json(registrationIn(url.searchParams.get('language')!, { status: 'confirmed' }));
    dispatchEvent(new Event('focus'));
    await shows(el, 'You are registered');
    el.lang = 'lv';
    await shows(el, 'Vai esat jau lietojis e-grāmatas?');
  });
});
