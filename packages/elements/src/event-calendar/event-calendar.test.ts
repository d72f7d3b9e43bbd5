import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Facets, Occurrence, OccurrencePage } from '@kopa/sdk';
import { startRequest } from '../shared/started.ts';
import './event-calendar.ts';
import type { EventCalendar } from './event-calendar.ts';

const realFetch = globalThis.fetch;
const realNow = Date.now;
const realError = console.error;

let asked: URL[];
let logged: string[];
let answer: (url: URL) => Response | Promise<Response>;

const text = (text: string, inLanguage = 'lv') => ({ text, inLanguage });

const seminar = (own: Partial<Occurrence> = {}): Occurrence => ({
  eventId: 'seminar000000000',
  recurrenceId: null,
  start: '2026-11-24T17:30:00',
  end: '2026-11-24T19:00:00',
  utcStart: '2026-11-24T15:30:00Z',
  utcEnd: '2026-11-24T17:00:00Z',
  timeZone: 'Europe/Riga',
  showWithoutTime: false,
  title: text('Medijpratības seminārs'),
  eventStatus: 'scheduled',
  kind: 'seminar',
  themes: ['social-innovation'],
  activityLanguages: ['lv'],
  audience: ['seniors'],
  organizer: { id: 'lnb', name: text('Latvijas Nacionālā bibliotēka'), addressCountry: 'LV' },
  ...own,
});
const cafe = seminar({ eventId: 'cafe000000000000', start: '2026-11-25T18:00:00', end: '2026-11-25T19:30:00', title: text('Valodu kafejnīca') });
const late = seminar({ eventId: 'late000000000000', start: '2026-11-24T19:30:00', end: '2026-11-24T20:00:00', title: text('Saruna') });

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const page = (...items: Occurrence[]) => json({ items, next: null, language: 'lv' } satisfies OccurrencePage);

const calendar = (attributes: Record<string, string> = {}, language = 'lv') =>
  fixture<EventCalendar>(
    (() => {
      const tag = document.createElement('kopa-event-calendar');
      for (const [name, value] of Object.entries({ feed: 'https://feed.example.org', month: '2026-11', view: 'month', lang: language, ...attributes })) tag.setAttribute(name, value);
      return html`${tag}`;
    })(),
  );

const find = (el: EventCalendar, selector: string) => el.renderRoot.querySelector<HTMLElement>(selector);
const shown = (el: EventCalendar) => (el.renderRoot as ShadowRoot).textContent!.replace(/\s+/g, ' ');
const appears = async (el: EventCalendar, selector: string) => {
  await waitUntil(() => find(el, selector), `${selector} does not appear in ${shown(el)}`, { timeout: 8_000 });
  return find(el, selector)!;
};
const named = (el: EventCalendar, name: string) =>
  [...el.renderRoot.querySelectorAll<HTMLElement>('button, a, [role=heading]')].find((each) => (each.ariaLabel ?? each.textContent!).replace(/\s+/g, ' ').trim().includes(name))!;
const focused = (el: EventCalendar) => (el.renderRoot as ShadowRoot).activeElement as HTMLElement | null;

beforeEach(() => {
  Date.now = () => Date.UTC(2026, 10, 22, 10);
  asked = [];
  logged = [];
  answer = () => page(seminar(), late, cafe);
  console.error = (...words) => void logged.push(words.join(' '));
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.startsWith('https://feed.')) return realFetch(input, init);
    asked.push(new URL(request.url));
    const stopped = new Promise<never>((_, stop) => request.signal.addEventListener('abort', () => stop(request.signal.reason)));
    return Promise.race([answer(new URL(request.url)), stopped]);
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  Date.now = realNow;
  console.error = realError;
});

describe('asking', () => {
  it('asks once, for the weeks of the month, in the language of the place, with the page’s filters', async () => {
    await appears(await calendar({ country: 'LV, LT', 'activity-language': 'lv', online: 'false', q: 'šodien & rīt' }, 'lv-LV'), '.chip');
    expect(asked).to.have.length(1);
    const { pathname, searchParams } = asked[0]!;
    expect(pathname).to.equal('/v1/occurrences');
    expect([...searchParams]).to.deep.equal([
      ['from', '2026-10-26'], ['to', '2026-12-08'], ['limit', '1000'], ['language', 'lv-LV'], ['country', 'LV'], ['country', 'LT'], ['activityLanguage', 'lv'], ['online', 'false'], ['q', 'šodien & rīt'],
    ]);
  });

  it('takes the answer that the loader asked for', async () => {
    const address = 'https://feed.example.org/v1/occurrences?from=2026-10-26&to=2026-12-08&limit=1000&language=lv';
    startRequest(address);
    await appears(await calendar(), '.chip');
    expect(asked.map(String)).to.deep.equal([address]);
  });

  it('asks again when the page changes what it shows, and reads every page of the list', async () => {
    const el = await calendar();
    await appears(el, '.chip');
    answer = (url) => (url.searchParams.has('cursor') ? page(cafe) : json({ items: [seminar()], next: 'more', language: 'lv' }));
    el.country = 'LV';
    await waitUntil(() => shown(el).includes('kafejnīca') && asked.length === 3);
    expect(asked[2]!.searchParams.get('cursor')).to.equal('more');
  });

  it('starts with the list where enlarged text leaves no room for the table, which is measured in em', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 700px"><kopa-event-calendar feed="https://feed.example.org" lang="en"></kopa-event-calendar></div>`);
    const widget = box.querySelector<EventCalendar>('kopa-event-calendar')!;
    await appears(widget, '.month .chip');
    box.style.fontSize = '32px';
    await appears(widget, '.item');
  });

  it('starts with the present month, and with the table only where there is room', async () => {
    const el = await fixture<EventCalendar>(html`<div style="inline-size: 300px"><kopa-event-calendar feed="https://feed.example.org" lang="en"></kopa-event-calendar></div>`);
    const widget = el.querySelector<EventCalendar>('kopa-event-calendar')!;
    await appears(widget, '.item');
    expect(named(widget, 'November 2026')).to.exist;
    el.style.inlineSize = '700px';
    await appears(widget, '.month .chip');
  });
});

describe('language', () => {
  it('follows the nearest lang, each widget on its own, and every change', async () => {
    const box = await fixture<HTMLElement>(html`
      <div>
        <div lang="lt"><kopa-event-calendar feed="https://feed.example.org" month="2026-11"></kopa-event-calendar></div>
        <div lang="no"><kopa-event-calendar feed="https://feed.example.org" month="2026-11"></kopa-event-calendar></div>
      </div>
    `);
    const [lt, no] = [...box.querySelectorAll<EventCalendar>('kopa-event-calendar')];
    await waitUntil(() => named(lt!, 'Šiandien') && named(no!, 'I dag'));
    lt!.parentElement!.lang = 'pl';
    await waitUntil(() => named(lt!, 'Dzisiaj') && asked.at(-1)!.searchParams.get('language') === 'pl');
    expect(named(no!, 'I dag')).to.exist;
  });

  it('falls back to English for a language it does not have', async () => {
    const el = await calendar({}, 'sgs');
    await waitUntil(() => named(el, 'Today'));
  });

  it('marks text that is in another language, and says so', async () => {
    answer = () => page(seminar({ title: text('Media literacy', 'en'), description: { ...text('About news.', 'en'), state: 'outdated' } }));
    const el = await calendar({ view: 'list' });
    const item = await appears(el, '.item');
    expect(item.querySelector('[lang=en]')!.textContent).to.equal('Media literacy');
    expect(item.textContent).to.contain('Teksts: angļu');
    named(el, 'Media literacy').click();
    await appears(el, '.details');
    expect(shown(el)).to.contain('Kopš šī tulkojuma oriģināls ir mainīts.');
  });
});

describe('reading', () => {
  it('opens an event in place and returns to where the visitor was', async () => {
    const el = await calendar();
    const chip = await appears(el, '.chip');
    const opened = oneEvent(el, 'kopa-event-open');
    chip.focus();
    chip.click();
    expect((await opened).detail).to.deep.equal({ eventId: 'seminar000000000', recurrenceId: null });
    await appears(el, '.details');
    await waitUntil(() => focused(el)?.textContent!.includes('Medijpratības seminārs'));
    for (const words of ['Seminārs', 'Sociālā inovācija', '2026. gada 24. novembris', '17:30', 'Latvijas Nacionālā bibliotēka', 'Latviešu', 'senioriem']) expect(shown(el).toLowerCase()).to.contain(words.toLowerCase());
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused(el)?.classList.contains('chip'));
    expect(focused(el)!.textContent).to.contain('Medijpratības seminārs');
  });

  it('says that an event is cancelled or moved, and why', async () => {
    answer = () => page(seminar({ eventStatus: 'cancelled', statusReason: text('Nav apkures.') }));
    const el = await calendar();
    expect((await appears(el, '.chip')).textContent).to.contain('Atcelts');
    find(el, '.chip')!.click();
    expect((await appears(el, '.notice')).textContent).to.contain('Nav apkures.');
  });

  it('gives the visitor’s own time for an online event only', async () => {
    answer = () => page(seminar({ virtualLocations: [{ uri: 'https://meet.example.org/a' }] }), cafe);
    const el = await calendar();
    (await appears(el, '.chip')).click();
    await appears(el, '.details');
    expect(shown(el)).to.contain('Pēc jūsu laika:');
    named(el, 'Atpakaļ uz kalendāru').click();
    await waitUntil(() => named(el, 'Valodu kafejnīca'));
    named(el, 'Valodu kafejnīca').click();
    await appears(el, '.details');
    expect(shown(el)).to.not.contain('Pēc jūsu laika:');
  });

  it('folds away what is over, and shows it on demand', async () => {
    answer = () => page(seminar({ eventId: 'past000000000000', start: '2026-11-03T10:00:00', end: '2026-11-03T11:00:00', title: text('Bija') }), cafe);
    const el = await calendar({ view: 'list' });
    await appears(el, '.item');
    expect(shown(el)).to.not.contain('Bija');
    named(el, 'Rādīt 1 agrāku pasākumu').click();
    await waitUntil(() => shown(el).includes('Bija'));
    expect(focused(el)!.textContent).to.contain('3. novembris');
  });

  it('turns the month by the arrows and announces it once, with the number of events', async () => {
    const el = await calendar();
    await appears(el, '.chip');
    answer = () => page(seminar({ start: '2026-12-01T10:00:00', end: '2026-12-01T11:00:00' }));
    const turned = oneEvent(el, 'kopa-month-change');
    named(el, 'Nākamais mēnesis').click();
    expect((await turned).detail).to.deep.equal({ month: '2026-12' });
    await waitUntil(() => find(el, '[role=status]')!.textContent!.includes('1 pasākums'));
    expect(find(el, '[role=status]')!.textContent).to.contain('decembris');
  });
});

describe('waiting', () => {
  /** An answer that comes when it is told to. */
  const onDemand = () => {
    let arrive!: (response: Response) => void;
    answer = () => new Promise((done) => (arrive = done));
    return (response: Response) => arrive(response);
  };
  const title = (el: EventCalendar) => find(el, '#title')?.textContent ?? '';

  it('draws nothing while the first answer may come at once, then that it waits', async () => {
    const arrive = onDemand();
    const el = await calendar();
    await waitUntil(() => asked.length === 1);
    expect(find(el, '.toolbar') === null).to.equal(true);
    await appears(el, '.skeleton');
    expect(title(el)).to.contain('novembris');
    arrive(page(cafe));
    await appears(el, '.chip');
    expect(find(el, '.skeleton') === null).to.equal(true);
  });

  it('keeps the month that is shown until the next is there, or is long in coming', async () => {
    const el = await calendar();
    await appears(el, '.chip');
    const arrive = onDemand();
    named(el, 'Nākamais mēnesis').click();
    await el.updateComplete;
    expect(title(el)).to.contain('novembris');
    expect(find(el, '.chip') !== null).to.equal(true);
    await waitUntil(() => find(el, '[aria-busy=true]'));
    expect(title(el)).to.contain('decembris');
    expect(find(el, '.chip') === null).to.equal(true);
    arrive(page());
    await waitUntil(() => find(el, '[aria-busy=false]'));
  });

  it('asks nothing once it has left the page, and again when it comes back', async () => {
    const el = await calendar();
    await appears(el, '.chip');
    const arrive = onDemand();
    named(el, 'Nākamais mēnesis').click();
    await waitUntil(() => asked.length === 2);
    const place = el.parentElement!;
    el.remove();
    // Longer than the wait that is told.
    await new Promise((next) => setTimeout(next, 400));
    expect(asked).to.have.length(2);
    place.append(el);
    await waitUntil(() => asked.length === 3);
    arrive(page(seminar({ start: '2026-12-01T10:00:00', end: '2026-12-01T11:00:00' })));
    await appears(el, '.chip');
  });

  it('counts every click on an arrow, also those that come before anything is drawn', async () => {
    const el = await calendar();
    await appears(el, '.chip');
    onDemand();
    const next = named(el, 'Nākamais mēnesis');
    next.click();
    await el.updateComplete;
    next.click();
    await waitUntil(() => title(el).includes('2027'));
    expect(asked.at(-1)!.searchParams.get('from')).to.equal('2026-12-26');
  });

  it('draws the first days of a list, then all of them, in order', async () => {
    const days = Array.from({ length: 9 }, (_, n) => seminar({ eventId: `day${n}`, start: `2026-12-0${n + 1}T10:00:00`, end: `2026-12-0${n + 1}T11:00:00` }));
    answer = () => page(...days);
    const el = await calendar({ view: 'list', month: '2026-12' });
    const shownFirst = await new Promise<number>((done) => {
      const watcher = new MutationObserver(() => {
        const drawn = el.renderRoot.querySelectorAll('.day').length;
        if (drawn) done(drawn);
      });
      watcher.observe(el.renderRoot, { childList: true, subtree: true });
    });
    expect(shownFirst).to.equal(6);
    await waitUntil(() => el.renderRoot.querySelectorAll('.day').length === 9);
    expect([...el.renderRoot.querySelectorAll<HTMLElement>('.day')].map(({ dataset }) => dataset['date'])).to.deep.equal(days.map(({ start }) => start.slice(0, 10)));
  });
});

describe('keyboard', () => {
  it('has one tab stop in the table; arrows, Home, End and Page Down lead on', async () => {
    const el = await calendar();
    await appears(el, '.chip');
    const stops = () => [...el.renderRoot.querySelectorAll('.month [tabindex="0"]')];
    expect(stops()).to.have.length(1);
    (stops()[0] as HTMLElement).focus();
    const date = () => focused(el)!.closest<HTMLElement>('[data-date]')!.dataset['date'];
    const press = async (key: string) => {
      await sendKeys({ press: key });
      await el.updateComplete;
    };
    expect(date()).to.equal('2026-11-22');
    await press('Home');
    expect(date()).to.equal('2026-11-16');
    await press('ArrowDown');
    await press('ArrowRight');
    expect(focused(el)!.textContent).to.contain('Medijpratības seminārs');
    await press('ArrowDown');
    expect(focused(el)!.textContent).to.contain('Saruna');
    await press('ArrowRight');
    expect(focused(el)!.textContent).to.contain('Valodu kafejnīca');
    await press('End');
    expect(date()).to.equal('2026-11-29');
    expect(stops()).to.have.length(1);
    await press('PageDown');
    await waitUntil(() => named(el, '2026. g. decembris') ?? named(el, '2026. gada decembris'));
    expect(date()).to.equal('2026-12-29');
  });
});

describe('when something is wrong', () => {
  it('shows the page’s own content until there are events, and beside a failure', async () => {
    let arrive!: (response: Response) => void;
    answer = () => new Promise((done) => (arrive = done));
    const box = await fixture<HTMLElement>(html`<div lang="pl"><kopa-event-calendar feed="https://feed.example.org" month="2026-11"><a href="/kalendarz">Zwykły kalendarz</a></kopa-event-calendar></div>`);
    const el = box.querySelector<EventCalendar>('kopa-event-calendar')!;
    await waitUntil(() => find(el, 'slot') && arrive);
    expect(find(el, '.toolbar')).to.equal(null);
    arrive(page(seminar()));
    await appears(el, '.toolbar');
    expect(find(el, 'slot')).to.equal(null);

    answer = () => json({}, 404);
    const copy = el.cloneNode(true) as EventCalendar;
    copy.setAttribute('feed', 'https://feed.gone.example.org');
    box.append(copy);
    const second = box.querySelector<EventCalendar>('kopa-event-calendar:last-child')!;
    await appears(second, '[role=alert]');
    expect(find(second, 'slot')).to.exist;
  });

  for (const [fault, response, advice] of [
    ['the feed fails', () => json({ type: '/', title: 'The feed failed', status: 500, code: 'internal' }, 500), 'Proszę spróbować za kilka minut.'],
    ['the feed refuses this page (CORS)', () => Promise.reject(new TypeError('Failed to fetch')), 'Proszę spróbować za kilka minut.'],
    ['HTML comes instead of JSON', () => new Response('<p>Sign in</p>', { headers: { 'content-type': 'text/html' } }), 'Proszę spróbować za kilka minut.'],
    ['the answer is cut off', () => new Response('{"items": [{"even', { headers: { 'content-type': 'application/json' } }), 'Proszę spróbować za kilka minut.'],
  ] as const) {
    it(`${fault}: says it in the visitor’s language, tells the webmaster in one line, and tries again`, async () => {
      answer = response;
      const el = await calendar({ feed: `https://feed.${Math.floor(Math.random() * 1e9)}.example.org` }, 'pl');
      const alert = await appears(el, '[role=alert]');
      expect(alert.textContent).to.contain('W tej chwili nie można pokazać wydarzeń.').and.to.contain(advice);
      expect(logged).to.have.length(1);
      expect(logged[0]).to.match(/^<kopa-event-calendar>: GET https:\/\/feed\.\d+\.example\.org\/v1\/occurrences\?.* was (not )?answered/);
      answer = () => page(seminar());
      named(el, 'Spróbuj ponownie').click();
      await appears(el, '.chip');
    });
  }

  for (const feed of ['', 'http://[bad']) {
    it(`feed="${feed}": says that the page is not set up, and tells the webmaster what to write`, async () => {
      const el = await calendar({ feed }, 'nb');
      expect((await appears(el, '[role=alert]')).textContent).to.contain('Kalenderen er ikke satt opp riktig på denne siden.');
      expect(logged).to.deep.equal([`<kopa-event-calendar>: feed="${feed}" is no address; write feed="https://…" with the address of the feed`]);
      expect(asked).to.deep.equal([]);
    });
  }

  it('keeps the last good events in view when the feed goes away', async () => {
    const feed = 'https://feed.fading.example.org';
    const el = await calendar({ feed });
    await appears(el, '.chip');
    named(el, 'Nākamais mēnesis').click();
    await waitUntil(() => asked.length === 2 && find(el, '[aria-busy=false]'));
    answer = () => json({}, 404);
    named(el, 'Iepriekšējais mēnesis').click();
    expect((await appears(el, '.stale')).textContent).to.contain('Kalendārs nav sasniedzams.');
    expect(shown(el)).to.contain('Medijpratības seminārs');
    answer = () => page(cafe);
    dispatchEvent(new Event('online'));
    await waitUntil(() => !find(el, '.stale'));
    expect(shown(el)).to.not.contain('Medijpratības seminārs');
  });
});

describe('what else pages and feeds do', () => {
  it('shows the good events when one of them cannot be shown', async () => {
    const bad = [null, {}, { ...seminar(), start: 0 }, { ...seminar(), end: {} }, { ...seminar(), title: null }, { ...seminar(), start: '2026-11-24T25:00:00' }, { ...seminar(), organizer: undefined }, { ...seminar(), locations: [{}] }] as unknown as Occurrence[];
    answer = () => page(...bad, cafe);
    const el = await calendar();
    await appears(el, '.chip');
    expect(el.renderRoot.querySelectorAll('.chip')).to.have.length(1);
  });

  it('gives up on the loader’s request when its time is over, and asks again', async () => {
    const realTimeout = AbortSignal.timeout;
    AbortSignal.timeout = () => realTimeout.call(AbortSignal, 50);
    try {
      answer = () => new Promise(() => {});
      void startRequest('https://feed.slow.example.org/v1/occurrences?from=2026-10-26&to=2026-12-08&limit=1000&language=lv');
      answer = () => page(seminar());
      await appears(await calendar({ feed: 'https://feed.slow.example.org' }), '.chip');
    } finally {
      AbortSignal.timeout = realTimeout;
    }
  });

  it('has a width of its own where the page unsets every style, and stays hidden where the page hides it', async () => {
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 900px"><style>#unset, #unset * { all: unset !important }</style><div id="unset"></div></div>`);
    const el = document.createElement('kopa-event-calendar');
    for (const [name, value] of Object.entries({ feed: 'https://feed.example.org', month: '2026-11', lang: 'lv' })) el.setAttribute(name, value);
    box.querySelector('#unset')!.append(el);
    await appears(el, '.month .chip');
    expect(getComputedStyle(el).display).to.equal('block');
    const other = await calendar();
    other.style.display = 'none';
    other.country = 'LV';
    await waitUntil(() => asked.at(-1)!.searchParams.has('country'));
    expect(getComputedStyle(other).display).to.equal('none');
  });

  it('has a width of its own where the page gives it none', async () => {
    const box = await fixture<HTMLElement>(html`<div style="display: flex; inline-size: 900px"><main><kopa-event-calendar feed="https://feed.example.org" month="2026-11" lang="lv"></kopa-event-calendar></main></div>`);
    const el = box.querySelector<EventCalendar>('kopa-event-calendar')!;
    await appears(el, '.item');
    expect(el.getBoundingClientRect().width).to.be.at.least(240);
  });

  it('keeps its text in lines where the page keeps its own on one', async () => {
    const box = await fixture<HTMLElement>(html`<div style="white-space: pre; text-indent: 5em; inline-size: 320px"><kopa-event-calendar feed="https://feed.example.org" month="2026-11" lang="lv"></kopa-event-calendar></div>`);
    const el = box.querySelector<EventCalendar>('kopa-event-calendar')!;
    await appears(el, '.item');
    expect(el.scrollWidth).to.be.at.most(320);
  });

  it('takes a level for headings only from 1 to 6', async () => {
    for (const [given, level] of [['9', '6'], ['0', '2'], ['-3', '1'], ['abc', '2'], ['3', '3']] as const) {
      const el = await calendar({ 'heading-level': given });
      await appears(el, '.chip');
      expect(find(el, '#title')!.getAttribute('aria-level'), given).to.equal(level);
    }
  });

  it('keeps the page’s own content in view while its words are on their way', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="lt"></div>`);
    const el = document.createElement('kopa-event-calendar');
    el.innerHTML = '<a href="/">Renginiai</a>';
    box.append(el);
    expect(el.shadowRoot!.querySelector('slot')!.assignedElements().length).to.equal(1);
  });

  it('leads the focus to the title when what had it is gone, but never takes it from the rest of the page', async () => {
    answer = () => page();
    const el = await calendar({ view: 'list' });
    const next = await appears(el, '.panel button');
    answer = () => page(seminar({ start: '2026-12-01T10:00:00', end: '2026-12-01T11:00:00' }));
    next.focus();
    next.click();
    await waitUntil(() => focused(el)?.id === 'title');

    const input = document.createElement('input');
    el.after(input);
    input.focus();
    answer = () => page({ ...cafe, start: '2026-12-02T10:00:00', end: '2026-12-02T11:00:00' });
    el.country = 'LV';
    await waitUntil(() => shown(el).includes('kafejnīca'));
    expect(document.activeElement === input, document.activeElement?.outerHTML.slice(0, 300)).to.equal(true);
    input.remove();
  });

  it('keeps one tab stop when a day has fewer events than before', async () => {
    const el = await calendar();
    (await appears(el, '[data-date="2026-11-24"] [data-stop="1"]')).focus();
    (focused(el) as HTMLElement).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', bubbles: true }));
    await el.updateComplete;
    (focused(el) as HTMLElement).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await el.updateComplete;
    answer = () => page(seminar(), cafe);
    el.country = 'LV';
    await waitUntil(() => asked.length === 2 && el.renderRoot.querySelectorAll('.chip').length === 2);
    expect(el.renderRoot.querySelectorAll('.month [tabindex="0"]')).to.have.length(1);
  });

  it('opens the day of another month from the narrow table', async () => {
    answer = () => page(cafe, seminar({ start: '2026-12-02T10:00:00', end: '2026-12-02T11:00:00' }));
    const box = await fixture<HTMLElement>(html`<div style="inline-size: 400px"><kopa-event-calendar feed="https://feed.example.org" month="2026-11" view="month" lang="lv"></kopa-event-calendar></div>`);
    const el = box.querySelector<EventCalendar>('kopa-event-calendar')!;
    const count = await appears(el, '[data-date="2026-12-02"] .count');
    count.focus();
    count.click();
    await appears(el, '.day[data-date="2026-12-02"] .item');
    expect([asked.at(-1)!.searchParams.get('from'), asked.at(-1)!.searchParams.get('to')]).to.deep.equal(['2026-12-02', '2026-12-03']);
    await waitUntil(() => focused(el)?.id === 'title');
    expect(focused(el)!.textContent).to.contain('2. decembris');
  });
});

describe('search and filters', () => {
  const facets = (own: Partial<Facets> = {}): Facets => ({
    total: 3,
    facets: [
      { name: 'country', total: 3, values: [{ value: 'LV', count: 2 }, { value: 'PL', count: 1 }] },
      { name: 'partner', total: 3, values: [{ value: 'lnb', count: 3, name: text('Latvijas Nacionālā bibliotēka') }] },
      { name: 'kind', total: 3, values: [{ value: 'seminar', count: 2 }, { value: 'meeting', count: 1 }] },
      { name: 'theme', total: 3, values: [] },
      { name: 'activityLanguage', total: 3, values: [{ value: 'lv', count: 2 }, { value: 'nb', count: 1 }] },
      { name: 'online', total: 3, values: [{ value: 'false', count: 2 }, { value: 'true', count: 1 }] },
    ],
    language: 'lv',
    ...own,
  });
  const answering = (list: () => Response = () => page(seminar(), late, cafe), counts = facets()) =>
    (answer = (url: URL) => (url.pathname.endsWith('/facets') ? json(counts) : list()));
  const choice = (el: EventCalendar, value: string) => find(el, `.choice[data-value="${value}"]`)!;
  const opened = async (attributes: Record<string, string> = {}) => {
    answering();
    const el = await calendar(attributes);
    await appears(el, '.chip, .item');
    named(el, 'Meklēt un atlasīt').click();
    await appears(el, '.finding');
    await waitUntil(() => find(el, '.choice') ?? find(el, '[type=search]'));
    return el;
  };
  const lists = () => asked.filter(({ pathname }) => pathname.endsWith('/occurrences'));

  it('offers what the feed counts, in the visitor’s language, and tells how many there are', async () => {
    const el = await opened();
    for (const words of ['Valsts', 'Latvija 2', 'Polija 1', 'Seminārs 2', 'norvēģu 1', 'Klātienē 2', 'Tiešsaistē 1', 'Rādīt 3 pasākumus']) expect(shown(el).replace(/(\S)(\d)/g, '$1 $2')).to.contain(words);
    expect(shown(el), 'nothing to choose between').to.not.contain('Bibliotēka vai organizācija');
    expect(named(el, 'Abonēt').getAttribute('href')).to.equal('webcal://feed.example.org/v1/events.ics?language=lv');
    expect(named(el, 'Meklēt un atlasīt').getAttribute('aria-expanded')).to.equal('true');
    const counted = asked.find(({ pathname }) => pathname.endsWith('/facets'))!;
    expect([...counted.searchParams]).to.deep.equal([['from', '2026-11-01'], ['to', '2026-12-01'], ['language', 'lv']]);
  });

  it('asks with what is chosen, says how many there are, and takes a choice back', async () => {
    const el = await opened();
    choice(el, 'LV').click();
    await waitUntil(() => lists().at(-1)!.searchParams.get('country') === 'LV');
    choice(el, 'seminar').click();
    await waitUntil(() => lists().at(-1)!.searchParams.get('kind') === 'seminar');
    await waitUntil(() => find(el, '[role=status]')!.textContent!.includes('3 pasākumi'));
    expect([...el.renderRoot.querySelectorAll('.chosen')].map((chip) => chip.textContent!.replace(/\s+/g, ' ').trim())).to.deep.equal(['Noņemt:Latvija', 'Noņemt:Seminārs']);
    named(el, 'Noņemt:Latvija').click();
    await waitUntil(() => !lists().at(-1)!.searchParams.has('country'));
    expect(lists().at(-1)!.searchParams.get('kind')).to.equal('seminar');
  });

  it('takes several values of one filter, and online and in person together as none', async () => {
    const el = await opened();
    choice(el, 'LV').click();
    await el.updateComplete;
    choice(el, 'PL').click();
    await waitUntil(() => lists().at(-1)!.searchParams.getAll('country').join() === 'LV,PL');
    choice(el, 'true').click();
    await waitUntil(() => lists().at(-1)!.searchParams.get('online') === 'true');
    choice(el, 'false').click();
    await waitUntil(() => !lists().at(-1)!.searchParams.has('online'));
  });

  it('looks for words among all that is to come, once when the visitor has stopped typing', async () => {
    const el = await opened();
    const input = find(el, '[type=search]') as HTMLInputElement;
    const before = lists().length;
    for (const q of ['k', 'ka', 'kafejnica']) {
      input.value = q;
      input.dispatchEvent(new Event('input'));
    }
    await waitUntil(() => lists().length > before);
    const { searchParams } = lists().at(-1)!;
    expect([searchParams.get('q'), searchParams.get('from')]).to.deep.equal(['kafejnica', '2026-11-22']);
    await waitUntil(() => find(el, '#title')!.textContent === 'Gaidāmie pasākumi');
    expect(lists().length).to.equal(before + 1);
    input.value = '';
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => find(el, '#title')!.textContent!.includes('novembris'));
  });

  it('shows today, this week, this weekend', async () => {
    const el = await opened();
    for (const [name, from, to, title] of [
      ['Šodien', '2026-11-22', '2026-11-23', '22. novembris'],
      ['Šonedēļ', '2026-11-16', '2026-11-23', '16.–22. novembris'],
      ['Šajā nedēļas nogalē', '2026-11-21', '2026-11-23', '21.–22. novembris'],
    ]) {
      [...el.renderRoot.querySelectorAll<HTMLElement>('.periods button')].find((button) => button.textContent === name)!.click();
      await waitUntil(() => lists().at(-1)!.searchParams.get('from') === from && lists().at(-1)!.searchParams.get('to') === to);
      await waitUntil(() => find(el, '#title')!.textContent === title, `${find(el, '#title')!.textContent}`);
    }
    named(el, 'Mēnesis').click();
    await appears(el, '.month');
  });

  it('keeps what the page sets: locked unless it is named among the facets', async () => {
    const locked = await opened({ country: 'LV' });
    expect(find(locked, '[data-value=LV]')).to.equal(null);
    const preset = await opened({ country: 'LV', facets: 'country' });
    expect(find(preset, '[type=search]')).to.equal(null);
    expect(choice(preset, 'LV').querySelector('input')!.checked).to.equal(true);
    choice(preset, 'LV').click();
    await waitUntil(() => !lists().at(-1)!.searchParams.has('country'));
    choice(preset, 'LV').click();
    await waitUntil(() => lists().at(-1)!.searchParams.has('country'));
    expect(find(preset, '.chosen'), 'back at what the page sets').to.equal(null);
    const none = await calendar({ facets: 'none' });
    await appears(none, '.chip');
    expect(find(none, '.find')).to.equal(null);
  });

  it('says which filter to leave out when nothing fits', async () => {
    const el = await opened({ view: 'list' });
    answering(() => page(), facets({ total: 0 }));
    choice(el, 'PL').click();
    await el.updateComplete;
    choice(el, 'seminar').click();
    await waitUntil(() => el.renderRoot.querySelectorAll('.panel .chosen').length === 2);
    expect(find(el, '.panel')!.textContent!.replace(/\s+/g, ' ')).to.contain('Nekas neatbilst visam izvēlētajam.').and.to.contain('Polija tad 3 pasākumi');
    answering();
    [...el.renderRoot.querySelectorAll<HTMLElement>('.panel .chosen')].find((way) => way.textContent!.includes('Polija'))!.click();
    await appears(el, '.item');
    expect(lists().at(-1)!.searchParams.has('country')).to.equal(false);
  });

  it('works without counts when the feed does not give them', async () => {
    answer = (url) => (url.pathname.endsWith('/facets') ? json({}, 404) : page(seminar()));
    const el = await calendar();
    await appears(el, '.chip');
    named(el, 'Meklēt un atlasīt').click();
    await appears(el, '[type=search]');
    named(el, 'Viss gaidāmais').click();
    await appears(el, '.item');
  });

  it('closes by Escape and by its button, which keeps the focus', async () => {
    const el = await opened();
    find(el, '[type=search]')!.focus();
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !find(el, '.finding'));
    await waitUntil(() => focused(el)?.classList.contains('find'));
  });
});

describe('the compact view', () => {
  it('asks for the next events and shows each with its date, without table or buttons', async () => {
    const el = await calendar({ view: 'compact', limit: '3', country: 'LV' });
    await appears(el, '.item');
    expect([...asked[0]!.searchParams]).to.deep.equal([['from', '2026-11-22T10:00Z'], ['to', '2027-12-26T10:00Z'], ['limit', '3'], ['language', 'lv'], ['country', 'LV']]);
    expect(shown(el)).to.contain('Gaidāmie pasākumi').and.to.contain('24. novembris, 17:30–19:00');
    expect(find(el, '.turn, .find, .month')).to.equal(null);
    named(el, 'Medijpratības seminārs').click();
    await appears(el, '.details');
  });

  it('says when nothing is planned', async () => {
    answer = () => page();
    const el = await calendar({ view: 'compact' });
    await waitUntil(() => shown(el).includes('Pagaidām pasākumi nav ieplānoti.'));
  });
});

describe('registering for an event', () => {
  const details = async (registration: Occurrence['registration'], own: Partial<Occurrence> = {}) => {
    answer = () => page(seminar({ ...(registration && { registration }), ...own }));
    const el = await calendar({ view: 'list' }, 'en');
    (await appears(el, '.item .name')).click();
    await appears(el, '.details');
    return el;
  };
  const closes = '2026-11-24T06:00:00Z';

  it('is offered while it is open', async () => {
    const link = find(await details({ scope: 'event', closes }), '.register')!;
    expect(link.textContent).to.equal('Register');
    expect(link.getAttribute('href')).to.equal('https://feed.example.org/w/seminar-registration?event=seminar000000000&lang=en');
  });

  it('names the date where one registers for each', async () => {
    const link = find(await details({ scope: 'occurrence', closes }, { recurrenceId: '2026-11-24T17:30:00' }), '.register')!;
    expect(link.getAttribute('href')).to.contain('recurrence-id=2026-11-24T17%3A30%3A00');
  });

  it('says when it opens, and when it is over, by the clock of the venue', async () => {
    const early = await details({ scope: 'event', opens: '2026-11-23T07:00:00Z', closes });
    expect(shown(early)).to.contain('Registration opens: 23/11/2026, 09:00');
    const late = await details({ scope: 'event', closes: '2026-11-22T09:59:00Z' });
    expect(shown(late)).to.contain('Registration is closed.');
    for (const el of [early, late]) expect(find(el, '.register') === null).to.equal(true);
  });

  it('is not spoken of where there is none, or the event is cancelled', async () => {
    for (const el of [await details(undefined), await details({ scope: 'event', closes }, { eventStatus: 'cancelled' })]) {
      expect(find(el, '.register') === null).to.equal(true);
      expect(shown(el)).not.to.contain('Registration');
    }
  });
});

describe('keeping an event', () => {
  const detailed = async (own: Partial<Occurrence> = {}, attributes: Record<string, string> = {}) => {
    answer = () => page(seminar(own));
    const el = await calendar(attributes);
    (await appears(el, '.chip')).click();
    await appears(el, '.keeping');
    return el;
  };

  it('offers a calendar file, two calendar services and a notice, and asks none of them', async () => {
    const el = await detailed({ recurrenceId: '2026-11-24T17:30:00', locations: [{ name: text('LNB'), address: { streetAddress: 'Mūkusalas iela 3', addressLocality: 'Rīga', postalCode: 'LV-1423', addressCountry: 'LV' } }] });
    const hrefs = [...el.renderRoot.querySelectorAll<HTMLAnchorElement>('.keeping a')].map(({ href }) => new URL(href));
    const [file, google, outlook, notice] = hrefs;
    expect(file!.href).to.equal('https://feed.example.org/v1/events.ics?event=seminar000000000&language=lv');
    expect(google!.searchParams.get('dates')).to.equal('20261124T153000Z/20261124T170000Z');
    expect(google!.searchParams.get('location')).to.equal('LNB, Mūkusalas iela 3, LV-1423 Rīga');
    expect(outlook!.searchParams.get('startdt')).to.equal('2026-11-24T15:30:00Z');
    expect(notice!.href).to.equal('https://feed.example.org/w/event/seminar000000000?lang=lv&recurrence-id=2026-11-24T17%3A30%3A00');
    expect(asked).to.have.length(1);
  });

  it('gives whole days as dates, and a cancelled event only as the file that says so', async () => {
    const whole = await detailed({ showWithoutTime: true, start: '2026-11-24T00:00:00', end: '2026-11-25T00:00:00' });
    expect(new URL(whole.renderRoot.querySelectorAll<HTMLAnchorElement>('.keeping a')[1]!.href).searchParams.get('dates')).to.equal('20261124/20261125');
    const cancelled = await detailed({ eventStatus: 'cancelled' });
    expect(cancelled.renderRoot.querySelectorAll('.keeping a')).to.have.length(2);
  });

  it('says what it costs, what makes the place accessible, and leads to a map', async () => {
    const el = await detailed({
      offers: [{ price: '12.50', priceCurrency: 'EUR', name: text('Ar pusdienām') }],
      isAccessibleForFree: true,
      basedOn: [{ url: 'https://example.org/scenario' }],
      locations: [{ name: text('LNB'), coordinates: 'geo:56.9411,24.0972', amenityFeature: ['lift', 'hearing-loop'] }],
    });
    for (const words of ['Bez maksas', '12,50 €', 'Ar pusdienām', 'Lifts', 'Indukcijas cilpa', 'example.org/scenario']) expect(shown(el).replaceAll('\u00a0', ' ')).to.contain(words);
    expect(named(el, 'Skatīt kartē').getAttribute('href')).to.equal('https://www.openstreetmap.org/?mlat=56.9411&mlon=24.0972#map=17/56.9411/24.0972');
  });
});

describe('the page’s address', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('keeps the visitor’s month, filters and open event when the page allows it, and only then', async () => {
    const el = await calendar({ 'deep-link': '' });
    (await appears(el, '.chip')).click();
    await appears(el, '.details');
    expect(location.hash).to.equal('#kopa&month=2026-11&event=seminar000000000%2F');
    named(el, 'Atpakaļ uz kalendāru').click();
    await waitUntil(() => !location.hash.includes('event'));
    named(el, 'Nākamais mēnesis').click();
    await waitUntil(() => location.hash === '#kopa&month=2026-12');
    el.remove();
    history.replaceState(null, '', location.pathname + location.search);
    const silent = await calendar();
    (await appears(silent, '.chip')).click();
    await appears(silent, '.details');
    expect(location.hash).to.equal('');
  });

  it('leads to what it says, and “back” closes the event', async () => {
    history.replaceState(null, '', '#kopa&month=2026-12&view=list&country=LV&q=kafija&from=x');
    const el = await calendar({ 'deep-link': '' });
    const list = () => asked.find(({ pathname, searchParams }) => pathname.endsWith('/occurrences') && searchParams.has('q'));
    await waitUntil(list);
    expect([...list()!.searchParams]).to.deep.equal([['from', '2026-11-25'], ['to', '2027-01-07'], ['limit', '1000'], ['language', 'lv'], ['country', 'LV'], ['q', 'kafija']]);
    history.replaceState(null, '', '#kopa&month=2026-11');
    dispatchEvent(new PopStateEvent('popstate'));
    (await appears(el, '.chip')).click();
    await appears(el, '.details');
    history.back();
    await waitUntil(() => !find(el, '.details'), 'the event stays open', { timeout: 3_000 });
    await appears(el, '.chip');
  });

  it('leaves fragments alone that are the page’s own', async () => {
    history.replaceState(null, '', '#kontakti');
    const el = await calendar({ 'deep-link': '' });
    await appears(el, '.chip');
    expect(location.hash).to.equal('#kontakti');
  });
});

describe('colours', () => {
  const luminance = (colour: string) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (one: string, other: string) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };

  for (const [scheme, ink, paper] of [['light', '#1b1b1f', '#ffffff'], ['dark', '#ececf1', '#16161a']] as const) {
    for (const accent of ['#000000', '#ffffff', '#ffcc00', '#ff0000', '#00ff00', '#0000ff', '#0a6375', '#8a1538', '#7a3ff2', '#f58220', '#00a0e3', '#777777', '#b0b0b0', '#1d6b3a', '#ffb6c1']) {
      it(`${scheme}: text on and in the accent ${accent} can be read`, async () => {
        const box = await fixture<HTMLElement>(html`<div></div>`);
        Object.assign(box.style, { color: ink, background: paper });
        const el = document.createElement('kopa-event-calendar');
        for (const [name, value] of Object.entries({ feed: 'https://feed.example.org', month: '2026-11', view: 'list', accent, lang: 'lv' })) el.setAttribute(name, value);
        box.append(el);
        await appears(el, '.item');
        const pressed = getComputedStyle(find(el, '[aria-pressed=true]')!);
        expect(contrast(pressed.color, pressed.backgroundColor), 'on the accent').to.be.at.least(4.5);
        expect(contrast(getComputedStyle(find(el, '.item .name')!).color, paper), 'in the accent').to.be.at.least(4.5);
      });
    }
  }
});

describe('text of the feed', () => {
  const hostile = '<img src=x onerror="globalThis.harmed = true"><script>globalThis.harmed = true</script>${globalThis.harmed = true}';

  it('never becomes markup or script', async () => {
    const bad = text(hostile);
    answer = () =>
      page(
        seminar({
          title: bad,
          description: bad,
          eventStatus: 'cancelled',
          statusReason: bad,
          organizer: { id: 'lnb', name: bad, addressCountry: hostile, url: 'javascript:globalThis.harmed = true' },
          locations: [{ name: bad, description: bad, address: { streetAddress: hostile, addressLocality: hostile, addressCountry: hostile } }],
          virtualLocations: [{ name: bad, uri: 'javascript:globalThis.harmed = true' }],
          programme: [{ start: '2026-11-24T17:30:00', title: bad, speaker: bad }],
          series: { id: 'a', name: bad },
          links: [{ href: 'data:text/html,<script>globalThis.harmed = true</script>', title: bad }],
          activityLanguages: [hostile],
        }),
      );
    for (const view of ['month', 'list']) {
      const el = await calendar({ view });
      (await appears(el, '.chip, .item .name')).click();
      await appears(el, '.details');
      expect(el.renderRoot.querySelectorAll('img, script, [onerror]')).to.have.length(0);
      const good = /^(https:\/\/feed\.example\.org\/|https:\/\/calendar\.google\.com\/calendar\/render\?|https:\/\/outlook\.live\.com\/calendar\/0\/deeplink\/compose\?)[^<>"' ]*$/;
      const links = [...el.renderRoot.querySelectorAll('a')];
      expect(links.filter((link) => link.hasAttribute('href')).map((link) => link.getAttribute('href')!).filter((href) => !good.test(href))).to.deep.equal([]);
      for (const link of links) if (!link.hasAttribute('href')) link.click();
    }
    expect((globalThis as { harmed?: boolean }).harmed).to.equal(undefined);
  });

  it('a fault of the guard would be seen: the same text as markup does harm', async () => {
    const box = document.createElement('div');
    box.innerHTML = '<img src=x>';
    expect(box.querySelectorAll('img')).to.have.length(1);
  });
});
