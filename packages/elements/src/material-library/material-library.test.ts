import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { materials } from '../../../../dist/fixtures/materials.js';
import { answerFromCatalogue } from '../../../../stories/src/material-library/catalogue.ts';
import './material-library.ts';
import type { MaterialLibrary } from './material-library.ts';

const realFetch = globalThis.fetch;
const realError = console.error;

let asked: URL[];
/** Answers in the place of the catalogue; undefined: as the catalogue does. */
let answer: (url: URL, signal: AbortSignal) => Response | Promise<Response> | undefined;
let state: string;
let feeds = 0;
let feed: string;

beforeEach(() => {
  asked = [];
  answer = () => undefined;
  state = 'ready';
  // Each test has a feed of its own, so that none sees what another one has left in the page's memory.
  feed = `https://feed${feeds++}.example.org`;
  console.error = () => {};
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (!url.hostname.startsWith('feed')) return realFetch(input, init);
    asked.push(url);
    const language = (at: URL) => at.searchParams.get('language')!;
    return (await answer(url, request.signal)) ?? answerFromCatalogue(state, url, language) ?? new Response('{"status":404,"code":"material-not-found"}', { status: 404 });
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  console.error = realError;
  scrollTo(0, 0);
});

const failure = () => new Response('{"type":"about:blank","title":"x","status":400,"code":"invalid-parameter"}', { status: 400, headers: { 'content-type': 'application/problem+json' } });
const lists = () => asked.filter(({ pathname }) => pathname === '/v1/materials');
const widget = async (attributes: Record<string, string> = {}, language = 'en', content = '') => {
  const tag = document.createElement('kopa-material-library');
  for (const [name, value] of Object.entries({ feed, lang: language, ...attributes })) tag.setAttribute(name, value);
  tag.innerHTML = content;
  return fixture<MaterialLibrary>(html`${tag}`);
};
const find = <E extends HTMLElement = HTMLElement>(el: MaterialLibrary, selector: string) => el.renderRoot.querySelector<E>(selector);
const all = (el: MaterialLibrary, selector: string) => [...el.renderRoot.querySelectorAll<HTMLElement>(selector)];
const shown = (el: MaterialLibrary) => (el.renderRoot as ShadowRoot).textContent!.replace(/\s+/g, ' ');
const appears = async (el: MaterialLibrary, selector: string) => {
  await waitUntil(() => find(el, selector) !== null, `${selector} does not appear in ${shown(el).slice(0, 300)}`, { timeout: 8_000 });
  return find(el, selector)!;
};
const shows = (el: MaterialLibrary, text: string) => waitUntil(() => shown(el).includes(text), `“${text}” is not in ${shown(el).slice(0, 500)}`, { timeout: 8_000 });
const gone = (el: MaterialLibrary, selector: string) => waitUntil(() => find(el, selector) === null, `${selector} does not go`, { timeout: 8_000 });
const type = (el: MaterialLibrary, words: string) => {
  const field = find<HTMLInputElement>(el, '[type=search]')!;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const titles = (el: MaterialLibrary) => all(el, '.name').map((each) => each.textContent!.trim());
const focused = (el: MaterialLibrary) => (el.renderRoot as ShadowRoot).activeElement;
const ready = async (attributes: Record<string, string> = {}, language = 'en') => {
  const el = await widget(attributes, language);
  await appears(el, '.results');
  return el;
};

describe('the list', () => {
  it('is a list of articles, each named by its title, with what decides whether it fits', async () => {
    const el = await ready();
    const articles = all(el, 'ul.results > li > article');
    expect(articles).to.have.length(materials['en']!.page.total);
    const scenario = articles.find((each) => each.textContent!.includes('Scenario'))!;
    expect(scenario.getAttribute('aria-labelledby')).to.equal(scenario.querySelector('[role=heading]')!.id);
    expect([...scenario.querySelectorAll('dt')].map((each) => each.textContent)).to.deep.equal(['Time', 'Group', 'Country', 'Languages', 'Licence']);
    expect(find(el, '.total')!.textContent).to.equal('20 materials');
  });

  it('speaks the language of the page, plurals too', async () => {
    const el = await ready({}, 'lv');
    expect(find(el, '.total')!.textContent).to.equal('20 materiālu');
    type(el, 'receptes');
    await shows(el, '2 materiāli');
    el.lang = 'pl';
    await shows(el, 'Materiały');
  });

  it('asks for what the page sets, and lets nobody change it unless it says so', async () => {
    const el = await ready({ 'learning-resource-type': 'scenario', 'country': 'LV, LT' });
    expect(lists()[0]!.searchParams.getAll('country')).to.deep.equal(['LV', 'LT']);
    expect(lists()[0]!.searchParams.getAll('learningResourceType')).to.deep.equal(['scenario']);
    expect(find(el, '.kinds')).to.equal(null);
    el.setAttribute('facets', 'learning-resource-type group-size');
    await appears(el, '.kinds');
    find(el, '.find')!.click();
    await appears(el, '#people');
    expect(find(el, '.choice')).to.equal(null);
  });

  it('brings more at a click, and leads to the first of them', async () => {
    state = 'many';
    const el = await ready();
    expect(all(el, '.result')).to.have.length(20);
    find(el, '.more button')!.click();
    await waitUntil(() => all(el, '.result').length === 40);
    await waitUntil(() => focused(el) === all(el, '[data-material]')[20]);
    expect(find(el, '.total')!.textContent).to.equal('60 materials');
  });

  it('keeps what is there when more cannot be had', async () => {
    state = 'many';
    const el = await ready();
    answer = (url) => (url.searchParams.has('cursor') ? failure() : undefined);
    find(el, '.more button')!.click();
    await appears(el, '[role=alert]');
    expect(all(el, '.result')).to.have.length(20);
  });
});

describe('searching', () => {
  it('finds without diacritics, and tells the number once, not at each key', async () => {
    const el = await ready({}, 'lv');
    const told: string[] = [];
    const status = all(el, '[role=status]').at(-1)!;
    new MutationObserver(() => status.textContent && told.push(status.textContent)).observe(status, { subtree: true, childList: true, characterData: true });
    for (const words of ['g', 'gi', 'gim', 'gime']) {
      type(el, words);
      await new Promise((next) => setTimeout(next, 90));
    }
    await waitUntil(() => told.length > 0, 'the number is told', { timeout: 4_000 });
    await new Promise((next) => setTimeout(next, 800));
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/^\d+ materiāl/);
    expect(lists().at(-1)!.searchParams.get('q')).to.equal('gime');
  });

  it('asks at once for the first key, and once for what is typed without a pause after it', async () => {
    const el = await ready();
    const before = lists().length;
    for (const words of ['s', 'st', 'sto', 'stor']) type(el, words);
    await waitUntil(() => lists().length > before);
    await new Promise((next) => setTimeout(next, 250));
    expect(lists().slice(before).map((url) => url.searchParams.get('q'))).to.deep.equal(['s', 'stor']);
    expect(find<HTMLInputElement>(el, '[type=search]')!.value).to.equal('stor');
  });

  it('drops an older answer that comes late, and keeps what was there until the new one comes', async () => {
    const el = await ready();
    const before = titles(el);
    let late: (() => void) | undefined;
    answer = (url, signal) => {
      if (url.pathname !== '/v1/materials' || url.searchParams.get('q') !== 'library') return undefined;
      return new Promise((done) => {
        late = () => done(answerFromCatalogue('empty', url, () => 'en')!);
        signal.addEventListener('abort', () => {});
      });
    };
    type(el, 'library');
    await waitUntil(() => late);
    expect(titles(el), 'nothing vanishes meanwhile').to.deep.equal(before);
    type(el, 'proverbs');
    await shows(el, '1 material');
    late!();
    await new Promise((next) => setTimeout(next, 60));
    expect(find(el, '.none')).to.equal(null);
    expect(titles(el)).to.have.length(1);
  });

  it('says which choice to leave out when nothing fits', async () => {
    const el = await ready();
    all(el, '.kinds button').find((each) => each.textContent!.includes('Scenario'))!.click();
    await waitUntil(() => !shown(el).includes('20 materials'));
    type(el, 'xyzzy');
    await appears(el, '.none .chosen');
    await shows(el, 'then 6 materials');
    find(el, '.none .chosen')!.click();
    await gone(el, '.none');
    expect(find<HTMLInputElement>(el, '[type=search]')!.value).to.equal('');
    type(el, 'xyzzy');
    (await appears(el, '.none .button')).click();
    await shows(el, '20 materials');
    expect(find(el, '[aria-pressed=true]')).to.equal(null);
  });

  it('leads from the filters to what they have found', async () => {
    const el = await ready();
    find(el, '.find')!.click();
    (await appears(el, '.choice input')).click();
    await shows(el, 'Show ');
    find(el, '.ends button')!.click();
    await gone(el, '.filters');
    expect(focused(el)?.className).to.equal('total');
  });

  it('filters by the size of the group, and says what is no number', async () => {
    const el = await ready();
    find(el, '.find')!.click();
    const people = (await appears(el, '#people')) as HTMLInputElement;
    const enter = (value: string) => {
      people.value = value;
      people.dispatchEvent(new Event('change', { bubbles: true }));
    };
    enter('0');
    await shows(el, 'a whole number from 1 to 1000');
    expect(people.getAttribute('aria-invalid')).to.equal('true');
    enter('12');
    await waitUntil(() => lists().at(-1)!.searchParams.get('groupSize') === '12');
    await shows(el, 'People in the group: 12');
  });
});

describe('opening', () => {
  it('shows a material in its place, and comes back to the same place with the focus', async () => {
    const el = await ready();
    const link = all(el, '[data-material]').at(-1)!;
    link.scrollIntoView({ block: 'center' });
    const before = link.getBoundingClientRect().top;
    const opened: string[] = [];
    el.addEventListener('kopa-material-open', (event) => opened.push((event as CustomEvent<{ materialId: string }>).detail.materialId));
    link.click();
    await appears(el, '.opened');
    expect(link.checkVisibility()).to.equal(false);
    await waitUntil(() => focused(el)?.className === 'opened');
    expect(opened).to.deep.equal([link.dataset['material']]);
    find(el, '.back')!.click();
    await gone(el, '.opened');
    await waitUntil(() => focused(el) === link);
    expect(Math.abs(link.getBoundingClientRect().top - before)).to.be.lessThan(3);
  });

  it('reads a collection, goes on to an experiment of it, and back, with Escape too', async () => {
    const el = await ready();
    find(el, '.results [data-material=learning-experiments]')!.click();
    await appears(el, '.opened .parts');
    const part = find(el, '.opened .parts [data-material=living-library-rezekne]')!;
    part.click();
    await shows(el, 'What was tried');
    expect(part.checkVisibility()).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused(el) === part);
    await sendKeys({ press: 'Escape' });
    await gone(el, '.opened');
    await waitUntil(() => (focused(el) as HTMLElement | null)?.dataset['material'] === 'learning-experiments');
  });

  it('says so when the material has been withdrawn meanwhile', async () => {
    const el = await ready();
    answer = (url) => (/materials\//.test(url.pathname) ? new Response('{"status":404,"code":"material-not-found","title":"x","type":"x"}', { status: 404 }) : undefined);
    find(el, '.results [data-material=living-library-rezekne]')!.click();
    await shows(el, 'There is no such material.');
  });

  for (const [id, tag, within] of [['recipes-and-stories', 'kopa-scenario-card', '.steps'], ['librarian-as-educator', 'kopa-course', '.lesson'], ['library-model', 'kopa-learning-model', '.statement']] as const) {
    it(`shows ${tag} for its type`, async () => {
      const el = await ready();
      find(el, `.results [data-material=${id}]`)!.click();
      await waitUntil(() => find(el, tag)?.shadowRoot?.querySelector(within), `${tag} shows nothing`, { timeout: 8_000 });
      expect(find(el, tag)!.getAttribute('heading-level')).to.equal('2');
    });
  }

  it('opens in this place what the model leads to, and the answers are there when one comes back', async () => {
    const el = await ready();
    find(el, '.results [data-material=library-model]')!.click();
    const inside = () => find(el, 'kopa-learning-model')!.shadowRoot!;
    await waitUntil(() => find(el, 'kopa-learning-model')?.shadowRoot?.querySelector('.statement'));
    inside().querySelectorAll('.statement').forEach((statement) => statement.querySelector('input')!.click());
    inside().querySelector<HTMLElement>('li:last-child .entry')!.click();
    await waitUntil(() => inside().querySelector('.helps a'));
    inside().querySelector<HTMLElement>('.helps a')!.click();
    await waitUntil(() => all(el, '.opened').length === 2);
    all(el, '.back').at(-1)!.click();
    await waitUntil(() => all(el, '.opened').length === 1);
    expect(inside().querySelector('.helps a')).not.to.equal(null);
  });

  it('follows the link where the visitor wants another tab', async () => {
    const el = await ready();
    const link = all(el, '[data-material]')[0] as HTMLAnchorElement;
    const event = new MouseEvent('click', { ctrlKey: true, cancelable: true, bubbles: true });
    link.addEventListener('click', (each) => each.preventDefault());
    link.dispatchEvent(event);
    await el.updateComplete;
    expect(find(el, '.opened')).to.equal(null);
    expect(link.href).to.contain(`${feed}/w/material/`);
  });
});

describe('by keyboard alone', () => {
  it('one searches, filters, opens, comes back and shows more', async () => {
    state = 'many';
    const el = await ready();
    find(el, '[type=search]')!.focus();
    await sendKeys({ type: 'recip' });
    await shows(el, '6 materials');
    await sendKeys({ press: 'Tab' });
    await waitUntil(() => focused(el)?.matches('.kinds button'));
    await sendKeys({ press: 'Space' });
    await waitUntil(() => focused(el)?.getAttribute('aria-pressed') === 'true');
    for (let tabs = 0; tabs < 12 && !focused(el)?.matches('.find'); tabs++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await appears(el, '.filters');
    for (let tabs = 0; tabs < 60 && !focused(el)?.matches('[data-material]'); tabs++) await sendKeys({ press: 'Tab' });
    const link = focused(el) as HTMLElement;
    await sendKeys({ press: 'Enter' });
    await appears(el, '.opened');
    await sendKeys({ press: 'Tab' });
    expect(focused(el)?.className).to.contain('back');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(el) === link);
  });
});

describe('when the feed does not answer', () => {
  it('shows the page’s own content until it does, and with what went wrong', async () => {
    answer = () => failure();
    const el = await widget({}, 'en', '<a href="/plain">All materials</a>');
    await appears(el, '[role=alert]');
    expect(find(el, 'slot')).not.to.equal(null);
  });

  it('says that the page is wrong where it names no feed', async () => {
    const el = await fixture<MaterialLibrary>(html`<kopa-material-library lang="en"></kopa-material-library>`);
    await shows(el, 'not set up correctly');
  });

  it('shows no results of an earlier question as if they were those of the new one', async () => {
    const el = await ready();
    answer = (url) => (url.searchParams.get('q') ? failure() : undefined);
    type(el, 'recipes');
    await appears(el, '[role=alert]');
    expect(find(el, '.results')).to.equal(null);
    expect(find<HTMLInputElement>(el, '[type=search]')!.value).to.equal('recipes');
    type(el, '');
    await appears(el, '.results');
  });
});

describe('what the feed says', () => {
  it('is text, and leads to no script', async () => {
    const el = await ready();
    answer = (url) => {
      if (!/materials\/living/.test(url.pathname)) return undefined;
      const material = structuredClone(materials['en']!.whole.find(({ id }) => id === 'living-library-rezekne')!);
      material.name.text = '<img src=x onerror="globalThis.hit = true">';
      material.experiment!.links = [{ href: 'javascript:globalThis.hit=true', title: material.name }];
      material.citation = [{ name: 'x', url: 'javascript:globalThis.hit=true' }];
      return new Response(JSON.stringify(material), { headers: { 'content-type': 'application/json' } });
    };
    find(el, '.results [data-material=living-library-rezekne]')!.click();
    await shows(el, '<img src=x');
    expect(all(el, 'img, [href^="javascript"]')).to.have.length(0);
    expect('hit' in globalThis).to.equal(false);
  });
});
