import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Material } from '@kopa/sdk';
import { sendKeys } from '@web/test-runner-commands';
import { scenarioIn } from '../../../../stories/src/scenario-card/scenarios.ts';
import './scenario-card.ts';
import type { ScenarioCard } from './scenario-card.ts';

const realFetch = globalThis.fetch;
const realNow = Date.now;
const realError = console.error;

interface Asked {
  method: string;
  url: URL;
  headers: Headers;
  body: Record<string, unknown>;
}

let asked: Asked[];
/** What the feed answers, by method and what follows the material in the path; what is not set is answered well. */
let answers: Record<string, (asked: Asked) => Response | Promise<Response>>;
let materials = 0;
let material: string;

const json = (body: unknown, status = 200, headers = {}) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const problem = (status: number, code: string, own: object = {}) => json({ type: `/problems/${code}`, title: code, status, code, ...own }, status);
const dropped = () => Promise.reject(new TypeError('Failed to fetch'));
const scenario = (own: Partial<Material> = {}) => ({ url }: Asked) => json(scenarioIn(url.searchParams.get('language')!, { own: { id: material, ...own } }));

const usual: typeof answers = {
  'GET ': scenario(),
  'GET /adaptations': () => json({ items: [{ ...scenarioIn('en'), id: 'one-song' }], next: null, total: 1, language: 'en' }),
  'POST /runs': ({ body }) => json({ id: 'a1b2c3d4e5f6g7h8', materialId: material, created: '2026-11-22T10:00:00Z', ...body, status: 'pending' }, 201),
};

beforeEach(() => {
  Date.now = () => Date.UTC(2026, 10, 22, 10);
  asked = [];
  answers = {};
  material = `test-${materials++}`;
  console.error = () => {};
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith('https://feed.')) return realFetch(input, init);
    const url = new URL(request.url);
    const text = await request.clone().text();
    const one = { method: request.method, url, headers: request.headers, body: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
    asked.push(one);
    const name = `${request.method} ${url.pathname.replace(/^.*\/v1\/materials\/[^/]+/, '')}`;
    return (answers[name] ?? usual[name]!)(one);
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  Date.now = realNow;
  console.error = realError;
});

const widget = async (attributes: Record<string, string> = {}, language = 'en') => {
  const tag = document.createElement('kopa-scenario-card');
  for (const [name, value] of Object.entries({ feed: 'https://feed.example.org/', material, lang: language, ...attributes })) tag.setAttribute(name, value);
  return fixture<ScenarioCard>(html`${tag}`);
};
const find = (el: ScenarioCard, selector: string) => el.renderRoot.querySelector<HTMLElement>(selector);
const shown = (el: ScenarioCard) => (el.renderRoot as ShadowRoot).textContent!.replace(/\s+/g, ' ');
const appears = async (el: ScenarioCard, selector: string) => {
  await waitUntil(() => find(el, selector) !== null, `${selector} does not appear in ${shown(el)}`, { timeout: 8_000 });
  return find(el, selector)!;
};
const shows = (el: ScenarioCard, text: string) => waitUntil(() => shown(el).includes(text), `“${text}” is not in ${shown(el)}`, { timeout: 8_000 });
const focused = (el: ScenarioCard) => (el.renderRoot as ShadowRoot).activeElement as HTMLElement | null;
const focusedOn = (el: ScenarioCard, selector: string) => waitUntil(() => focused(el)?.matches(selector) === true, `the focus is not on ${selector}`, { timeout: 8_000 });
const write = (el: ScenarioCard, selector: string, value: string) => {
  const input = find(el, selector) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
};
const valueOf = (el: ScenarioCard, selector: string) => (find(el, selector) as HTMLInputElement).value;
const opened = async (attributes: Record<string, string> = {}, language = 'en') => {
  const el = await widget({ opened: '', ...attributes }, language);
  await appears(el, '.steps');
  return el;
};
const amounts = (el: ScenarioCard) => [...el.renderRoot.querySelectorAll('.amount')].map((each) => each.textContent!.replace(/\s+/g, ' ').trim());
const posts = () => asked.filter(({ method }) => method === 'POST');
const spaces = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the card', () => {
  it('asks once, and shows what decides', async () => {
    const el = await widget();
    await appears(el, '.card .title');
    expect(asked.map(({ url }) => url.href)).to.deep.equal([`https://feed.example.org/v1/materials/${material}?language=en`]);
    const facts = [...el.renderRoot.querySelectorAll('.facts > div')].map((each) => spaces([...each.children].map((child) => child.textContent).join(': ')));
    expect(facts).to.deep.equal(['Time: 1 hour 30 minutes', 'Group: 8–20 people', 'Experience: For beginners', 'Languages: Latvian, English, Polish', 'Licence: CC BY-SA 4.0']);
    expect(shown(el)).to.contain('People who do not know each other').and.not.to.contain('No kitchen is needed');
  });

  it('shows what is in the tag until the scenario is there', async () => {
    let answer: () => void = () => {};
    answers['GET '] = (one) => new Promise((done) => (answer = () => done(scenario()(one))));
    const el = await fixture<ScenarioCard>(html`<kopa-scenario-card feed="https://feed.example.org" material=${material} lang="en"><a href="/plain">Plain page</a></kopa-scenario-card>`);
    await appears(el, 'slot');
    await waitUntil(() => asked.length > 0);
    answer();
    await appears(el, '.card .title');
    expect(find(el, 'slot') === null).to.equal(true);
  });

  it('opens in its place, leads the focus there and back, and tells the page', async () => {
    const el = await widget();
    const told: string[] = [];
    el.addEventListener('kopa-material-open', (event) => told.push((event as CustomEvent<{ materialId: string }>).detail.materialId));
    (await appears(el, '.open')).click();
    await appears(el, '.steps');
    await focusedOn(el, '.opened #title');
    expect(told).to.deep.equal([material]);
    find(el, '.back')!.click();
    await focusedOn(el, '.open');
  });

  it('leads to its own page where it is no scenario', async () => {
    const { scenario: _, ...other } = scenarioIn('en', { own: { id: material, learningResourceType: 'course' } });
    answers['GET '] = () => json(other);
    const el = await widget({ opened: '' });
    const link = await appears(el, '.card a.main');
    expect(link.getAttribute('href')).to.equal(other.url);
    expect(find(el, '.kind')!.textContent).to.equal('Self-study course');
  });

  it('follows the language of the page, and stays open', async () => {
    const el = await opened();
    el.lang = 'pl';
    await shows(el, 'Jeden przepis, wiele historii');
    expect(shown(el)).to.contain('1 godzina 30 minut').and.to.contain('Osoba prowadząca');
    expect(find(el, '.steps') !== null).to.equal(true);
  });

  it('says what went wrong: no feed named, nothing there, an error, and tries again', async () => {
    const none = document.createElement('kopa-scenario-card');
    none.lang = 'en';
    await shows(await fixture<ScenarioCard>(html`${none}`), 'not set up correctly');
    answers['GET '] = () => problem(404, 'material-not-found');
    const gone = await widget();
    await shows(gone, 'There is no such scenario.');
    expect(find(gone, '.panel button') === null).to.equal(true);
    material += 'x';
    answers['GET '] = () => problem(501, 'internal');
    const failed = await widget();
    await shows(failed, 'The scenario cannot be shown right now.');
    delete answers['GET '];
    (await appears(failed, '.panel button')).click();
    await appears(failed, '.card .title');
  });

  it('keeps the last good state while the feed is away', async () => {
    const el = await widget();
    await appears(el, '.card .title');
    answers['GET '] = () => problem(404, 'not-found');
    const parent = el.parentElement!;
    el.remove();
    parent.append(el);
    await shows(el, 'You see the one before.');
    expect(find(el, '.card .title') !== null).to.equal(true);
  });
});

describe('the opened scenario', () => {
  it('has a clock that runs with the steps, and the sum of their minutes', async () => {
    const el = await opened();
    expect([...el.renderRoot.querySelectorAll('.clock')].map((each) => spaces(each.textContent!))).to.deep.equal(['0:00–0:1010 minutes', '0:10–0:3525 minutes', '0:35–1:0530 minutes', '1:05–1:3025 minutes']);
    expect(shown(el)).to.contain('4 steps, 1 hour 30 minutes');
  });

  it('counts supplies for the group: 7, then 23', async () => {
    const el = await opened();
    expect(amounts(el)).to.deep.equal(['40 pieces', '20 pieces', '5 pieces', '1 piece']);
    write(el, '#people', '7');
    await shows(el, 'With 7 people this does not fit:');
    expect(amounts(el)).to.deep.equal(['14 pieces', '7 pieces', '2 pieces', '1 piece']);
    expect(shown(el)).to.contain('the whole scenario: at least 8 people').and.to.contain('With fewer than eight, stay at one table');
    write(el, '#people', '23');
    await shows(el, 'With 23 people this does not fit:');
    expect(amounts(el)).to.deep.equal(['46 pieces', '23 pieces', '6 pieces', '1 piece']);
    expect(shown(el)).to.contain('the whole scenario: at most 20 people').and.to.contain('step 3, Stories in pairs: at most 16 people').and.to.contain('With more than twenty, each table has');
    expect(spaces(find(el, '.badge')!.textContent!)).to.equal('at most 16 people');
    expect([...el.renderRoot.querySelectorAll<HTMLAnchorElement>('.doing details a')][1]!.href).to.contain('paper=a5&group=23');
    write(el, '#people', '12');
    await shows(el, 'Fits 12 people.');
  });

  it('begins with the group that the page names, and keeps the last number while none is typed', async () => {
    const el = await opened({ group: '7' });
    expect(valueOf(el, '#people')).to.equal('7');
    write(el, '#people', '');
    await shows(el, 'Please enter a whole number from 1 to 1000.');
    expect(find(el, '#people')!.getAttribute('aria-invalid')).to.equal('true');
    expect(amounts(el)[1]).to.equal('7 pieces');
    write(el, '#people', '9');
    await waitUntil(() => amounts(el)[1] === '9 pieces');
    expect(find(el, '#people-mistake') === null).to.equal(true);
  });

  it('keeps what is ticked when the group changes', async () => {
    const el = await opened();
    (find(el, '.supplies input') as HTMLInputElement).click();
    write(el, '#people', '9');
    await waitUntil(() => amounts(el)[1] === '9 pieces');
    expect([...el.renderRoot.querySelectorAll<HTMLInputElement>('.supplies input')].map(({ checked }) => checked)).to.deep.equal([true, false, false, false]);
  });

  for (const [language, words] of [
    ['lv', { 1: '1 gabals', 11: '11 gabalu', 21: '21 gabals', 22: '22 gabali' }],
    ['lt', { 1: '1 vienetas', 11: '11 vienetų', 21: '21 vienetas', 22: '22 vienetai' }],
    ['pl', { 1: '1 sztuka', 12: '12 sztuk', 22: '22 sztuki', 25: '25 sztuk' }],
    ['nb', { 1: '1 stk.', 22: '22 stk.' }],
    ['nl', { 1: '1 stuk', 22: '22 stuks' }],
    ['en', { 1: '1 piece', 22: '22 pieces' }],
  ] as [string, Record<number, string>][]) {
    it(`counts pieces in ${language}`, async () => {
      const el = await opened({}, language);
      for (const [people, text] of Object.entries(words)) {
        write(el, '#people', people);
        await waitUntil(() => amounts(el)[1] === text, `${people}: ${amounts(el)[1]}`);
      }
    });
  }

  it('says which parts are in another language, and marks each of them', async () => {
    answers['GET '] = () => json(scenarioIn('lv', { lacks: ['scenario/step/1/tip', 'scenario/risk/0'], own: { id: material } }));
    const el = await opened({}, 'lv');
    expect(spaces(find(el, '.note')!.textContent!)).to.equal('Vēl nav iztulkots latviešu valodā: Soļi (2), Kas var neizdoties.');
    const foreign = [...el.renderRoot.querySelectorAll('[lang=en]')].map((each) => spaces(each.textContent!));
    expect(foreign).to.deep.equal(['Those who would rather not write can draw. Do not correct mistakes.', 'Food may recall a loss. Let people be silent, and show them the quiet corner.']);
    expect([...el.renderRoot.querySelectorAll('[lang=en] + .small')].map((each) => each.textContent)).to.deep.equal(['angļu', 'angļu']);
  });

  it('says that a file is missing, and leads to none', async () => {
    const el = await opened();
    expect(shown(el)).to.contain('Notice for the wall – this file is missing');
    expect([...el.renderRoot.querySelectorAll('a')].filter((link) => link.textContent!.includes('Notice for the wall')).length).to.equal(0);
    expect(shown(el)).to.contain('Story card (PDF, 48 kB, Latvian)');
  });

  it('never makes a link of what is no web address', async () => {
    const own = scenarioIn('en', { own: { id: material } });
    own.associatedMedia[0]!.contentUrl = 'javascript:alert(1)';
    own.isBasedOn[0]!.url = 'javascript:alert(2)';
    own.citation[0]!.url = 'data:text/html,x';
    own.events[0]!.url = ' javascript:alert(3)';
    own.name.text = '<img src=x onerror=alert(4)>';
    answers['GET '] = () => json(own);
    const el = await opened();
    const links = [...el.renderRoot.querySelectorAll('a')].map((link) => link.getAttribute('href')).filter((href) => href !== null);
    expect(links.filter((href) => !/^https:\/\//.test(href))).to.deep.equal([]);
    expect(find(el, '#title img') === null).to.equal(true);
  });

  it('tells where it comes from, who has run it and where it can be seen', async () => {
    const el = await opened();
    expect(shown(el)).to.contain('En smak av hjemme, Norway').and.to.contain('Hamar bibliotek, Norway').and.to.contain('11 people').and.to.contain('Stāstu vakars');
    const changed = [...el.renderRoot.querySelectorAll('.runs [lang=nb]')].map((each) => each.textContent);
    expect(changed).to.deep.equal(['Vi brukte bilder i stedet for kort, og det gikk fint.']);
    find(el, '.plain')!.click();
    const link = (await appears(el, '.adaptations a')) as HTMLAnchorElement;
    expect(link.href).to.equal('https://feed.example.org/w/material/one-song?lang=en');
    await focusedOn(el, '.adaptations a');
  });

  it('offers sheets of two sizes, drafts of an event and its data', async () => {
    const el = await opened({}, 'lv');
    const links = [...el.renderRoot.querySelectorAll<HTMLAnchorElement>('.doing a')].map(({ href }) => href.replace('https://feed.example.org', ''));
    expect(links).to.deep.equal([
      `/w/scenario-card?material=${material}&lang=lv&paper=a4&group=20`,
      `/w/scenario-card?material=${material}&lang=lv&paper=a5&group=20`,
      `/v1/materials/${material}/event.ics?language=lv`,
      `/v1/materials/${material}/event.json?language=lv`,
      `/v1/materials/${material}?language=lv`,
    ]);
  });

  it('copies how to cite it, and shows it where it cannot', async () => {
    const el = await opened();
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    const copied: string[] = [];
    const clipboard = { writeText: (text: string) => (copied.length ? Promise.reject(new Error('no')) : Promise.resolve(void copied.push(text))) };
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => clipboard });
    try {
      const button = [...el.renderRoot.querySelectorAll<HTMLElement>('.doing button')][0]!;
      button.click();
      await shows(el, 'Copied:');
      expect(copied[0]).to.match(/^Latvijas Nacionālā bibliotēka \(2026\)\. One recipe, many stories \[Scenario\]\. /);
      button.click();
      await shows(el, 'It could not be copied. Here it is: Latvijas');
    } finally {
      Object.defineProperty(Navigator.prototype, 'clipboard', real);
    }
  });

  it('is left by Escape, but not from a field', async () => {
    const el = await widget();
    (await appears(el, '.open')).click();
    await focusedOn(el, '.opened #title');
    find(el, '#people')!.focus();
    await sendKeys({ press: 'Escape' });
    expect(find(el, '.steps') !== null).to.equal(true);
    find(el, '.back')!.focus();
    await sendKeys({ press: 'Escape' });
    await focusedOn(el, '.open');
  });
});

describe('telling of a run', () => {
  const form = async (attributes: Record<string, string> = {}) => {
    const el = await opened(attributes);
    find(el, '.run')!.click();
    await appears(el, '#run-date');
    return el;
  };
  const filledIn = async () => {
    const el = await form();
    write(el, '#run-date', '2026-11-20');
    write(el, '#run-addressLocality', ' Valmieras bibliotēka ');
    write(el, '#run-groupSize', '14');
    write(el, '#run-changes', 'We sang instead.');
    return el;
  };
  const send = (el: ScenarioCard) => find(el, '.run-form .main')!.click();

  it('leads the focus to the form, and sends what was filled in with a key', async () => {
    const el = await filledIn();
    await focusedOn(el, '#run-title');
    const told: string[] = [];
    el.addEventListener('kopa-run-recorded', () => told.push('told'));
    const country = find(el, '#run-country') as HTMLSelectElement;
    country.value = 'LV';
    country.dispatchEvent(new Event('change'));
    send(el);
    await shows(el, 'Thank you!');
    expect(shown(el)).to.contain('National Library of Latvia reads it first.');
    const [{ url, headers, body }] = posts() as [Asked];
    expect(url.href).to.equal(`https://feed.example.org/v1/materials/${material}/runs`);
    expect(body).to.deep.equal({ date: '2026-11-20', addressLocality: 'Valmieras bibliotēka', addressCountry: 'LV', groupSize: 14, changes: 'We sang instead.', inLanguage: 'en' });
    expect(headers.get('idempotency-key')).to.match(/^[0-9a-f]{32}$/);
    expect(told).to.deep.equal(['told']);
    await focusedOn(el, '#run-title');
  });

  it('says before that the publisher reads it first', async () => {
    expect(shown(await form())).to.contain('National Library of Latvia reads it before it shows here.');
  });

  it('leads to what is missing or wrong, and sends nothing', async () => {
    const el = await form();
    send(el);
    await focusedOn(el, '#run-date');
    expect(shown(el)).to.contain('Please enter the day.').and.to.contain('Please enter the place.');
    expect(find(el, '#run-date')!.getAttribute('aria-describedby')).to.equal('run-date-mistake');
    write(el, '#run-date', '2026-11-24');
    write(el, '#run-addressLocality', 'Rīga');
    write(el, '#run-groupSize', '0');
    send(el);
    await shows(el, 'This day has not come yet.');
    expect(shown(el)).to.contain('Please enter a whole number from 1 to 1000.');
    expect(posts().length).to.equal(0);
  });

  it('shows what the feed does not take at its field', async () => {
    answers['POST /runs'] = () => problem(400, 'invalid-body', { errors: [{ pointer: '/date', reason: 'out-of-range', detail: 'x' }] });
    const el = await filledIn();
    send(el);
    await shows(el, 'This cannot be accepted.');
    await focusedOn(el, '#run-date');
  });

  it('loses nothing when the connection is gone, and is told once with one key', async () => {
    answers['POST /runs'] = dropped;
    const el = await filledIn();
    send(el);
    await shows(el, 'There is no connection right now.');
    expect(valueOf(el, '#run-changes')).to.equal('We sang instead.');
    delete answers['POST /runs'];
    send(el);
    await shows(el, 'Thank you!');
    expect(posts().length > 1).to.equal(true);
    expect(new Set(posts().map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(1);
  });

  it('survives that the element is taken away, and another language', async () => {
    const el = await filledIn();
    el.remove();
    const again = await form();
    expect(valueOf(again, '#run-changes')).to.equal('We sang instead.');
    again.lang = 'lv';
    await shows(again, 'Pastāstiet, kā gāja');
    expect(valueOf(again, '#run-addressLocality')).to.equal(' Valmieras bibliotēka ');
  });

  it('takes another key when the first one was used for something else', async () => {
    answers['POST /runs'] = () => problem(422, 'idempotency-key-reused');
    const el = await filledIn();
    send(el);
    await shows(el, 'What you sent first has arrived already.');
    delete answers['POST /runs'];
    send(el);
    await shows(el, 'Thank you!');
    expect(new Set(posts().map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(2);
  });

  it('begins anew after a run was told', async () => {
    const el = await filledIn();
    send(el);
    await shows(el, 'Thank you!');
    find(el, '.run')!.click();
    await waitUntil(() => find(el, '.run-form') === null);
    find(el, '.run')!.click();
    await appears(el, '#run-date');
    expect(valueOf(el, '#run-changes')).to.equal('');
  });

  it('passes on what only a program fills in', async () => {
    const el = await filledIn();
    write(el, '#run-website', 'https://example.org');
    send(el);
    await shows(el, 'Thank you!');
    expect(posts()[0]!.body['website']).to.equal('https://example.org');
  });
});

it('everything can be done by keyboard alone; the field for programs is never reached', async () => {
  const el = await widget();
  (await appears(el, '.open')).focus();
  await sendKeys({ press: 'Enter' });
  await focusedOn(el, '.opened #title');
  const passed: string[] = [];
  for (let presses = 0; presses < 60 && !focused(el)?.matches('.run'); presses++) {
    await sendKeys({ press: 'Tab' });
    passed.push(focused(el)?.id || focused(el)?.localName || '');
  }
  expect(passed.filter((each) => each === 'summary').length).to.equal(2);
  expect(passed).to.include('people');
  await sendKeys({ press: 'Enter' });
  await focusedOn(el, '#run-title');
  const fields: string[] = [];
  for (let presses = 0; presses < 12 && !focused(el)?.matches('.run-form .main'); presses++) {
    await sendKeys({ press: 'Tab' });
    if (focused(el)?.id) fields.push(focused(el)!.id);
  }
  expect([...new Set(fields)]).to.deep.equal(['run-date', 'run-addressLocality', 'run-country', 'run-groupSize', 'run-changes']);
});
