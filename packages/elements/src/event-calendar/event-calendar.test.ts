import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Occurrence, OccurrencePage } from '@kopa/sdk';
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
    return answer(new URL(request.url));
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
      ['from', '2026-10-26'], ['to', '2026-12-08'], ['language', 'lv-LV'], ['country', 'LV'], ['country', 'LT'], ['activityLanguage', 'lv'], ['online', 'false'], ['q', 'šodien & rīt'],
    ]);
  });

  it('takes the answer that the loader asked for', async () => {
    const address = 'https://feed.example.org/v1/occurrences?from=2026-10-26&to=2026-12-08&language=lv';
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
    await waitUntil(async () => named(await calendar({}, 'sgs'), 'Today'));
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
    ['the feed fails', () => json({ type: '/', title: 'The feed failed', status: 500, code: 'internal' }, 500), 'Spróbuj ponownie za kilka minut.'],
    ['the feed refuses this page (CORS)', () => Promise.reject(new TypeError('Failed to fetch')), 'Spróbuj ponownie za kilka minut.'],
    ['HTML comes instead of JSON', () => new Response('<p>Sign in</p>', { headers: { 'content-type': 'text/html' } }), 'Spróbuj ponownie za kilka minut.'],
    ['the answer is cut off', () => new Response('{"items": [{"even', { headers: { 'content-type': 'application/json' } }), 'Spróbuj ponownie za kilka minut.'],
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
    const bad = [null, {}, { ...seminar(), title: null }, { ...seminar(), start: '2026-11-24T25:00:00' }, { ...seminar(), organizer: undefined }, { ...seminar(), locations: [{}] }] as Occurrence[];
    answer = () => page(...bad, cafe);
    const el = await calendar();
    await appears(el, '.chip');
    expect(el.renderRoot.querySelectorAll('.chip')).to.have.length(1);
  });

  it('gives up on the loader’s request when its time is over, and asks again', async () => {
    const realTimeout = globalThis.setTimeout;
    globalThis.setTimeout = ((act: () => void, ms?: number) => realTimeout(act, ms === 10_000 ? 50 : ms)) as typeof setTimeout;
    try {
      answer = () => new Promise(() => {});
      startRequest('https://feed.slow.example.org/v1/occurrences?from=2026-10-26&to=2026-12-08&language=lv');
      answer = () => page(seminar());
      await appears(await calendar({ feed: 'https://feed.slow.example.org' }), '.chip');
    } finally {
      globalThis.setTimeout = realTimeout;
    }
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
    (await appears(el, '[data-date="2026-12-02"] .count')).click();
    await appears(el, '.day[data-date="2026-12-02"] .item');
    expect([asked.at(-1)!.searchParams.get('from'), asked.at(-1)!.searchParams.get('to')]).to.deep.equal(['2026-12-02', '2026-12-03']);
    await waitUntil(() => focused(el)?.id === 'title');
    expect(focused(el)!.textContent).to.contain('2. decembris');
  });
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
