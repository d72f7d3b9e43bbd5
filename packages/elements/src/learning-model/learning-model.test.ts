import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { materials } from '../../../../dist/fixtures/materials.js';
import './learning-model.ts';
import type { LearningModel } from './learning-model.ts';

const realFetch = globalThis.fetch;
const realError = console.error;
const realClick = HTMLAnchorElement.prototype.click;
let asked: URL[];
let saved: { name: string; text: Promise<string> }[];

beforeEach(() => {
  asked = [];
  saved = [];
  console.error = () => {};
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.hostname !== 'feed.example.org') return realFetch(input, init);
    asked.push(url);
    const material = materials[url.searchParams.get('language')!]!.whole.find(({ id }) => url.pathname === `/v1/materials/${id}`);
    return material ? Response.json(material) : Response.json({ type: 'x', title: 'x', status: 404, code: 'material-not-found' }, { status: 404 });
  };
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) saved.push({ name: this.download, text: realFetch(this.href).then((each) => each.text()) });
    else realClick.call(this);
  };
});

afterEach(() => {
  globalThis.fetch = realFetch;
  console.error = realError;
  HTMLAnchorElement.prototype.click = realClick;
});

const find = <E extends HTMLElement = HTMLElement>(el: LearningModel, selector: string) => el.renderRoot.querySelector<E>(selector);
const all = (el: LearningModel, selector: string) => [...el.renderRoot.querySelectorAll<HTMLElement>(selector)];
const shown = (el: LearningModel) => (el.renderRoot as ShadowRoot).textContent!.replace(/\s+/g, ' ');
const appears = async (el: LearningModel, selector: string) => {
  await waitUntil(() => find(el, selector) !== null, `${selector} does not appear in ${shown(el).slice(0, 300)}`, { timeout: 8_000 });
  return find(el, selector)!;
};
const shows = (el: LearningModel, text: string) => waitUntil(() => shown(el).includes(text), `“${text}” is not in ${shown(el).slice(0, 500)}`, { timeout: 8_000 });
const widget = async (material = 'library-model', language = 'en') => {
  const el = await fixture<LearningModel>(html`<kopa-learning-model feed="https://feed.example.org" material=${material} lang=${language}></kopa-learning-model>`);
  return el;
};
const ready = async (language = 'en') => {
  const el = await widget('library-model', language);
  await appears(el, '.statement');
  return el;
};
const turn = async (el: LearningModel, index: number) => {
  find(el, `li:nth-child(${index + 1}) .entry`)!.click();
  await el.updateComplete;
};
/** Answers all statements; the third dimension is the weakest. */
const answerAll = async (el: LearningModel) => {
  for (let index = 0; index < 7; index++) {
    await turn(el, index);
    all(el, '.statement').forEach((statement) => statement.querySelectorAll('input')[index === 2 ? 1 : 2]!.click());
  }
  await turn(el, 7);
  await appears(el, '.chart');
};

describe('rating a library', () => {
  it('has four native radios for each statement, named by it', async () => {
    const el = await ready();
    const [statement] = all(el, 'fieldset.statement');
    expect(statement!.querySelector('legend')!.textContent!.length).to.be.greaterThan(10);
    expect([...statement!.querySelectorAll<HTMLInputElement>('input[type=radio]')].map(({ value }) => value)).to.deep.equal(['0', '1', '2', '3']);
    expect(new Set([...statement!.querySelectorAll<HTMLInputElement>('input')].map(({ name }) => name)).size).to.equal(1);
  });

  it('can be done with the keyboard alone', async () => {
    const el = await ready();
    find(el, '.statement input')!.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await waitUntil(() => shown(el).includes('1 / 4'));
    expect(all(el, '.statement input').findIndex((input) => (input as HTMLInputElement).checked)).to.equal(2);
    for (let tabs = 0; tabs < 10 && !(el.renderRoot as ShadowRoot).activeElement?.matches('.main'); tabs++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => (el.renderRoot as ShadowRoot).activeElement?.id === 'part');
    expect(find(el, '[aria-current=step]')!.textContent).to.contain(find(el, '#part')!.textContent!.trim());
  });

  it('asks the feed for the model and sends nothing else, whatever is answered', async () => {
    const el = await ready();
    await answerAll(el);
    find(el, '.keep button')!.click();
    await shows(el, 'in your downloads');
    expect(asked.map(({ pathname }) => pathname)).to.deep.equal(['/v1/materials/library-model']);
    expect(localStorage.length).to.equal(0);
    expect(sessionStorage.length).to.equal(0);
  });

  it('keeps the answers when the page’s language changes', async () => {
    const el = await ready();
    find(el, '.statement input')!.click();
    el.lang = 'lv';
    await shows(el, 'vēl nē');
    expect(find<HTMLInputElement>(el, '.statement input')!.checked).to.equal(true);
  });
});

describe('the profile', () => {
  it('names the weakest dimension and what helps there, in chart and table alike', async () => {
    const el = await ready();
    await answerAll(el);
    const weakest = materials['en']!.whole.find(({ id }) => id === 'library-model')!.model!.dimension[2]!;
    await shows(el, `Your library is weakest in: ${weakest.name.text}`);
    expect(all(el, '.helps a').map((each) => each.textContent)).to.deep.equal(weakest.material.map(({ name }) => name!.text));
    const rows = all(el, 'tbody tr').map((row) => row.querySelector('td')!.textContent);
    expect(rows).to.deep.equal(['2.0', '2.0', '1.0', '2.0', '2.0', '2.0', '2.0']);
    expect(all(el, '.mean').map((each) => each.textContent)).to.deep.equal(rows);
    expect(find(el, '.chart')!.getAttribute('aria-label')).to.contain(`${weakest.name.text}: 1`);
    expect(find(el, '.weak')!.textContent).to.contain('weakest');
  });

  it('of part of the statements says how many are missing', async () => {
    const el = await ready();
    find(el, '.statement input')!.click();
    await turn(el, 7);
    await shows(el, '27 statements are not answered yet');
    expect(find(el, '.helps')).to.equal(null);
  });

  it('can be downloaded as a table and as JSON', async () => {
    const el = await ready();
    await answerAll(el);
    for (const button of all(el, '.keep button').slice(0, 2)) button.click();
    expect(saved.map(({ name }) => name.replace(/\d{4}-\d\d-\d\d/, 'DAY'))).to.deep.equal(['library-model-DAY.csv', 'library-model-DAY.json']);
    const [csv, json] = await Promise.all(saved.map(({ text }) => text));
    expect(csv!.trim().split('\r\n')).to.have.length(29);
    expect((JSON.parse(json!) as { dimension: { mean: number }[] }).dimension.map(({ mean }) => mean)).to.deep.equal([2, 2, 1, 2, 2, 2, 2]);
  });

  it('can be started again, and that taken back', async () => {
    const el = await ready();
    await answerAll(el);
    find(el, '.again')!.click();
    await waitUntil(() => (el.renderRoot as ShadowRoot).activeElement?.matches('.undo'));
    expect(find(el, ':checked')).to.equal(null);
    find(el, '.undo')!.click();
    await shows(el, '4 / 4');
    expect(all(el, ':checked')).to.have.length(4);
  });

  it('tells whoever holds it where the visitor wants to go', async () => {
    const el = await ready();
    await answerAll(el);
    const wanted: string[] = [];
    el.addEventListener('kopa-material-choose', (event) => {
      event.preventDefault();
      wanted.push((event as CustomEvent<{ material: { id: string } }>).detail.material.id);
    });
    all(el, '.helps a')[0]!.click();
    expect(wanted).to.have.length(1);
  });
});

describe('when there is no model', () => {
  it('says that the material does not exist', async () => {
    await shows(await widget('nothing-there'), 'There is no such material.');
  });

  it('says that the page is wrong where the material is another one', async () => {
    await shows(await widget('learning-experiments'), 'not set up correctly');
  });
});
