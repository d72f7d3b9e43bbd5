import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Material } from '@kopa/sdk';
import { materials } from '../../../../dist/fixtures/materials.js';
import './course.ts';
import type { Course } from './course.ts';

const realFetch = globalThis.fetch;
const realError = console.error;
const key = 'kopa-course https://feed.example.org librarian-as-educator';
let change: (material: Material) => void;

beforeEach(() => {
  change = () => {};
  localStorage.clear();
  console.error = () => {};
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.hostname !== 'feed.example.org') return realFetch(input, init);
    const material = structuredClone(materials[url.searchParams.get('language')!]!.whole.find(({ id }) => url.pathname === `/v1/materials/${id}`));
    if (!material) return Response.json({ type: 'x', title: 'x', status: 404, code: 'material-not-found' }, { status: 404 });
    change(material);
    return Response.json(material);
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  console.error = realError;
  localStorage.clear();
});

const find = <E extends HTMLElement = HTMLElement>(el: Course, selector: string) => el.renderRoot.querySelector<E>(selector);
const all = (el: Course, selector: string) => [...el.renderRoot.querySelectorAll<HTMLElement>(selector)];
const shown = (el: Course) => (el.renderRoot as ShadowRoot).textContent!.replace(/\s+/g, ' ');
const appears = async (el: Course, selector: string) => {
  await waitUntil(() => find(el, selector) !== null, `${selector} does not appear in ${shown(el).slice(0, 300)}`, { timeout: 8_000 });
  return find(el, selector)!;
};
const shows = (el: Course, text: string) => waitUntil(() => shown(el).includes(text), `“${text}” is not in ${shown(el).slice(0, 500)}`, { timeout: 8_000 });
const focusedId = (el: Course) => (el.renderRoot as ShadowRoot).activeElement?.id;
const widget = (material = 'librarian-as-educator', language = 'en') =>
  fixture<Course>(html`<kopa-course feed="https://feed.example.org" material=${material} lang=${language}></kopa-course>`);
const ready = async (language = 'en') => {
  const el = await widget('librarian-as-educator', language);
  await appears(el, '.lesson');
  return el;
};
const next = async (el: Course) => {
  find(el, '.turns .main')!.click();
  await el.updateComplete;
};

describe('a course', () => {
  it('lists its lessons, says which one is read, and leads from one to the next', async () => {
    const el = await ready();
    expect(all(el, 'nav li')).to.have.length(5);
    expect(find(el, '[aria-current=step]')!.textContent).to.contain(find(el, '#lesson')!.textContent!.trim());
    await next(el);
    await waitUntil(() => focusedId(el) === 'lesson');
    expect(shown(el)).to.contain('Lesson 2 of 5');
    expect(find(el, 'nav li')!.textContent).to.contain('done');
    await shows(el, '1 lesson done');
  });

  it('ends when all is done, and says what was left out', async () => {
    const el = await ready();
    find(el, 'nav li:last-child button')!.click();
    await el.updateComplete;
    await next(el);
    await shows(el, 'You have left out some lessons.');
    for (let lesson = 0; lesson < 4; lesson++) {
      find(el, `nav li:nth-child(${lesson + 1}) button`)!.click();
      await el.updateComplete;
      await next(el);
    }
    find(el, 'nav li:last-child button')!.click();
    await el.updateComplete;
    await next(el);
    await shows(el, 'You have finished the course');
  });

  it('keeps the paragraphs of a text', async () => {
    const text = materials['en']!.whole.find(({ course }) => course)!.course!.lesson[0]!.text.text;
    expect(all(await ready(), '.lesson-text p')).to.have.length(text.split(/\n\s*\n/).length);
  });

  it('says of a picture that does not come what could be seen in it', async () => {
    change = (material) => (material.associatedMedia = []);
    await shows(await ready(), 'The picture is missing. It shows: ');
  });

  it('loads nothing of a film, and says whose site it leads to', async () => {
    change = ({ course }) => (course!.lesson[0]!.video = { url: 'https://www.youtube.com/watch?v=abc', name: course!.lesson[0]!.name, inLanguage: 'pl' });
    const el = await ready();
    const link = find<HTMLAnchorElement>(el, '.video a')!;
    expect(link.href).to.equal('https://www.youtube.com/watch?v=abc');
    expect(link.rel).to.contain('noreferrer');
    expect(find(el, '.video')!.textContent).to.contain('youtube.com, Polish');
    expect(all(el, 'iframe, video, embed, object')).to.have.length(0);
    expect(performance.getEntriesByType('resource').some(({ name }) => name.includes('youtube'))).to.equal(false);
  });

  it('makes no link of an address that is a script', async () => {
    change = ({ course, associatedMedia }) => {
      course!.lesson[0]!.video = { url: 'javascript:globalThis.hit=true', name: course!.lesson[0]!.name };
      for (const file of associatedMedia) file.contentUrl = 'javascript:globalThis.hit=true';
    };
    const el = await ready();
    expect(all(el, '.video, img')).to.have.length(0);
  });
});

describe('checking oneself', () => {
  it('gives feedback to what was chosen, only when asked, and tells it', async () => {
    const el = await ready();
    const { option } = materials['en']!.whole.find(({ course }) => course)!.course!.lesson[0]!.question![0]!;
    const wrong = option.findIndex(({ correct }) => !correct);
    const question = () => all(el, '.question')[0]!;
    const choose = async (index: number) => {
      question().querySelectorAll('input')[index]!.click();
      await el.updateComplete;
    };
    await choose(wrong);
    expect(question().querySelector('.feedback')).to.equal(null);
    question().querySelector<HTMLElement>('.check')!.click();
    await el.updateComplete;
    expect(question().querySelector('.feedback')!.textContent).to.contain('Not right.');
    expect(question().querySelector('[role=status]')!.textContent).to.contain(option[wrong]!.feedback.text);
    await choose(option.findIndex(({ correct }) => correct));
    expect(question().querySelector('.feedback'), 'an answer that was changed is not checked').to.equal(null);
  });

  it('can be done with the keyboard alone', async () => {
    const el = await ready();
    find(el, '.question input')!.focus();
    await sendKeys({ press: 'Space' });
    for (let tabs = 0; tabs < 9 && !(el.renderRoot as ShadowRoot).activeElement?.matches('.check'); tabs++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await appears(el, '.feedback');
    expect((el.renderRoot as ShadowRoot).activeElement?.className).to.contain('check');
  });

  it('asks to choose first', async () => {
    const el = await ready();
    find(el, '.check')!.click();
    await shows(el, 'Choose an answer first.');
  });

  it('keeps the answers through another lesson and another language', async () => {
    const el = await ready();
    find(el, '.question input')!.click();
    await next(el);
    find(el, 'nav button')!.click();
    el.lang = 'lv';
    await shows(el, 'Pārbaudiet sevi');
    expect(find<HTMLInputElement>(el, '.question input')!.checked).to.equal(true);
  });
});

describe('the progress', () => {
  it('is kept nowhere unless the visitor asks', async () => {
    const el = await ready();
    await next(el);
    expect(localStorage.length).to.equal(0);
  });

  it('is kept on this device when they ask, found again, and deleted when they do not want it any more', async () => {
    const el = await ready();
    find(el, '.keep input')!.click();
    await next(el);
    expect(JSON.parse(localStorage.getItem(key)!)).to.deep.include({ done: [materials['en']!.whole.find(({ course }) => course)!.course!.lesson[0]!.id] });
    el.remove();
    const again = await ready();
    expect(shown(again)).to.contain('Lesson 2 of 5');
    expect(find<HTMLInputElement>(again, '.keep input')!.checked).to.equal(true);
    find(again, '.keep input')!.click();
    expect(localStorage.length).to.equal(0);
    await next(again);
    expect(localStorage.length).to.equal(0);
  });

  it('says so where the browser keeps nothing', async () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
    try {
      const el = await ready();
      find(el, '.keep input')!.click();
      await shows(el, 'This browser keeps nothing');
      expect(find<HTMLInputElement>(el, '.keep input')!.checked).to.equal(false);
    } finally {
      Storage.prototype.setItem = real;
    }
  });
});

describe('when there is no course', () => {
  it('says that the material does not exist', async () => {
    await shows(await widget('nothing-there'), 'There is no such material.');
  });

  it('says that the page is wrong where the material is another one', async () => {
    await shows(await widget('learning-experiments'), 'not set up correctly');
  });
});
