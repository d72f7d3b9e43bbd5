// The calendar in foreign pages: its three forms, old libraries, hostile styles, strict policies, two versions, a frame; a board that waits until it is near; and the page untouched (--engines all --only PART-OF-A-NAME).
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appears, events, visitEverything } from '../e2e/calendar.ts';
import { faultsOf, onUncaught, openEngine, until, watching, type Tab, type Visitors } from '../e2e/engines.ts';
import { openProxy, works } from '../e2e/fault-proxy.ts';
import { oldLibraries, unbearable } from '../e2e/old-libraries.ts';
import { openFeed } from '../e2e/real-feed.ts';
import { openSite } from '../e2e/site.ts';
import { enginesNamed, installBrowsers } from '../scripts/browsers.ts';

const { values } = parseArgs({ options: { engines: { type: 'string', default: 'all' }, only: { type: 'string', default: '' } } });
const engines = enginesNamed(values.engines);
await installBrowsers(engines);

const feed = await openFeed();
const otherWidgets = mkdtempSync(join(tmpdir(), 'kopa-other-version-'));
/** Files with a hash in their name as the build makes them. */
const integrity = JSON.parse(readFileSync('dist/widgets/integrity.json', 'utf8')) as { version: string; files: Record<string, string> };
const pinned = Object.keys(integrity.files).find((name) => /^kopa-.*\.js$/.test(name))!;

/** Another version of all files: other names, the same code. */
function makeOtherVersion(): void {
  cpSync('dist/widgets', otherWidgets, { recursive: true, filter: (file) => !/\.(br|gz)$/.test(file) });
  const hash = pinned.slice(`kopa-${integrity.version}-`.length, -'.js'.length);
  for (const file of globSync('**/*.js', { cwd: otherWidgets })) {
    const path = join(otherWidgets, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(hash, 'OTHER1'));
    if (path.includes(hash)) renameSync(path, path.replace(hash, 'OTHER1'));
  }
}
makeOtherVersion();
const otherFeed = await openFeed({ widgetsDir: otherWidgets });
/** A feed that takes its time. */
const slowFeed = await openProxy(feed.url);
slowFeed.fault = (good, response) => void setTimeout(() => works(good, response), 2_000);
/** The page that the site shows now. */
const shown = { html: '', headers: {} as Record<string, string> };
const site = await openSite(() => ({ headers: shown.headers, body: shown.html }));

const tagScript = `<script src="${feed.url}/kopa.js" async></script>`;
const tag = (more = '') => `<kopa-event-calendar feed="${feed.url}" view="month" ${more}></kopa-event-calendar>`;

interface Case {
  name: string;
  /** In the page's head, before all else but what watches. */
  head?: string;
  body: string;
  headers?: Record<string, string>;
  /** How many calendars there must be in the end. */
  calendars?: number;
  /** What is still wrong when the calendars are there. */
  act?: (tab: Tab) => Promise<string[]>;
  /** A page that must fail: the check sees faults. */
  isControl?: boolean;
  /** WebKit's driver runs its own scripts in the page, and they stumble before the calendar could. */
  isBeyondWebKit?: boolean;
}

/** Calendars that show events, and those that do not. */
const counted = (tab: Tab) =>
  tab.run(() => {
    const all = [...document.querySelectorAll('kopa-event-calendar')];
    return { all: all.length, ready: all.filter((each) => each.shadowRoot?.querySelector('.chip, .count, .item')).length };
  });

const put = (tab: Tab, html: string) => tab.run((html) => void (document.querySelector('main')!.innerHTML = html), html);
const wait = (ms: number) => new Promise((next) => setTimeout(next, ms));

/** Comes and goes as in an application that replaces parts of its page; moved, it stays what it is. */
async function comeAndGo(tab: Tab): Promise<string[]> {
  const problems: string[] = [];
  for (const html of [
    tag(),
    `<div data-kopa="event-calendar" data-feed="${feed.url}" data-view="list"></div>`,
    `<p><a href="${feed.url}/w/event-calendar?lang=lv&view=list">Kalendārs</a></p>`,
    `<section><div>${tag()}</div></section>`,
  ]) {
    await put(tab, html);
    if (!(await appears(tab, events))) problems.push(`does not come later as ${html.slice(0, 40)}…`);
    await put(tab, '');
  }
  await put(tab, tag());
  await put(tab, '');
  await put(tab, `${tag()}<aside></aside>`);
  if (!(await appears(tab, events))) problems.push('does not come when an earlier one was gone before it was ready');
  await tab.run(() => document.querySelector('aside')!.append(document.querySelector('kopa-event-calendar')!));
  if (!(await appears(tab, events))) problems.push('is empty after it was moved');
  await put(tab, '');
  // By when they were sent: one that was under way when the calendar went is noted when it ends, which may be later.
  const gone = await tab.run(() => performance.now());
  await wait(500);
  const later = await tab.run((gone) => performance.getEntriesByType('resource').filter(({ startTime }) => startTime > gone).map(({ name }) => name), gone);
  if (later.length > 0) problems.push(`asks the feed when it is gone: ${later.join(' ')}`);
  return problems;
}

/** What its parts look like: what no style of the page may change. */
const looks = (tab: Tab): Promise<{ parts: string[]; faults: string[] }> =>
  tab.run(() => {
    const host = document.querySelector('kopa-event-calendar')!;
    const all = [...host.shadowRoot!.querySelectorAll<HTMLElement>('table, thead, tbody, tr, th, td, button, .toolbar, .turn, .views, .title')];
    const parts = all.map((each) => {
      const { display, position, float, visibility, boxSizing, borderTopColor, borderTopWidth } = getComputedStyle(each);
      return `${each.localName}.${each.className}: ${[display, position, float, visibility, boxSizing, borderTopWidth === '5px' && borderTopColor].join(' ')}`;
    });
    const faults: string[] = [];
    const { width, height } = host.getBoundingClientRect();
    if (width < 300 || height < 200) faults.push(`it is ${Math.round(width)} × ${Math.round(height)} px`);
    for (const button of host.shadowRoot!.querySelectorAll<HTMLElement>('.toolbar button')) {
      const size = button.getBoundingClientRect();
      if (size.width < 24 || size.height < 24)
        faults.push(`the button “${button.textContent!.trim()}” is ${Math.round(size.width)} × ${Math.round(size.height)} px`);
      if (Number.parseFloat(getComputedStyle(button).fontSize) < 10)
        faults.push(`the button “${button.textContent!.trim()}” has text of ${getComputedStyle(button).fontSize}`);
    }
    const days = [...host.shadowRoot!.querySelectorAll('tbody tr:first-child td')]
      .map((day) => day.getBoundingClientRect())
      .sort((a, b) => a.left - b.left);
    if (days.some((day, index) => index > 0 && (day.left < days[index - 1]!.right - 2 || Math.abs(day.top - days[0]!.top) > 1)))
      faults.push('the days of a week are not beside each other');
    return { parts: [...new Set(parts)].sort(), faults };
  });

let calm: string[] | undefined;

/** Compares with the same calendar on a page without styles. */
async function looksAsEver(tab: Tab): Promise<string[]> {
  const { parts, faults } = await looks(tab);
  const other = parts.filter((part) => !calm!.includes(part));
  return [...faults, ...(other.length ? [`looks different: ${other.slice(0, 5).join('; ')}`] : [])];
}

const hostileStyles: Record<string, string> = {
  'everything unset': '* { all: unset !important }',
  'everything floats, with other boxes':
    '*, *::before, *::after { box-sizing: content-box !important; min-width: 0 !important } div, p, span, a, table, tr, td, ul, li, button { float: left !important; clear: both !important }',
  'buttons, inputs and links of a theme':
    'button, input, a, label, summary, details { display: none !important; position: fixed !important; font-size: 3px !important; border: 5px solid red !important; appearance: none !important; color: transparent !important }',
  'tables and lists reset':
    'svg, table, thead, tbody, tr, td, th, ul, ol, li, dl, dt, dd { display: block !important; width: 10px !important; border: 5px solid red !important; position: absolute !important }',
  'rem of 62.5 % and text of a theme':
    'html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 3; text-transform: uppercase; letter-spacing: 0.3em; word-spacing: 1em; text-indent: 4em; text-align: justify; white-space: pre; direction: ltr }',
  'divs, spans and custom elements hidden until defined':
    'div:empty, span:empty, :not(:defined) { display: none !important } div, span, p, section, article { overflow: hidden !important; max-height: 30px }',
  'right to left and columns':
    'main { direction: rtl; columns: 1; writing-mode: horizontal-tb } * { transition: all 3s !important; animation: none !important }',
};

/** Everything of the page that is not the calendar: styles of its elements, names on window and what its objects have. */
const pageState = (tab: Tab): Promise<Record<string, string[]>> =>
  tab.run(() => {
    const own = [...document.querySelectorAll('*')].filter(
      (each) => !each.closest('kopa-event-calendar') && !(each.localName === 'script' && each.id === 'late'),
    );
    const names = (object: object) => [...Object.getOwnPropertyNames(object), ...Object.getOwnPropertySymbols(object).map(String)].sort();
    const page = globalThis as unknown as Record<string, { prototype: object }>;
    return {
      'styles and attributes of elements': own.map((each, index) => {
        const style = getComputedStyle(each);
        const attributes = [...each.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
        return `${index} ${each.localName} ${attributes} ${Array.from({ length: style.length }, (_, at) => `${style[at]}:${style.getPropertyValue(style[at]!)}`).join(';')}`;
      }),
      'names on window': names(globalThis).filter((name) => !/^\d+$/.test(name)),
      'members of document, history, navigator': [document, history, navigator, customElements].flatMap((object) => names(object)),
      'members of prototypes': [
        'Node',
        'Element',
        'HTMLElement',
        'Document',
        'ShadowRoot',
        'Array',
        'Object',
        'String',
        'Function',
        'Promise',
        'Event',
        'EventTarget',
        'Window',
      ].flatMap((name) => names(page[name]!.prototype).map((each) => `${name}.${each}`)),
      'adopted style sheets': [String(document.adoptedStyleSheets.length), String(document.styleSheets.length)],
      address: [location.href, String(history.length), document.title],
    };
  });

/** Names that Kopa leaves on window, as docs/decisions/widgets-in-foreign-pages.md says. */
const documented = ['kopaStarted', 'litPropertyMetadata'];

const hostElements = [
  'h1',
  'h2',
  'p',
  'a',
  'button',
  'input',
  'select',
  'textarea',
  'table',
  'ul',
  'ol',
  'dl',
  'fieldset',
  'blockquote',
  'pre',
  'code',
  'em',
  'strong',
  'img',
  'svg',
  'nav',
  'header',
  'footer',
  'form',
  'label',
  'details',
  'hr',
  'figure',
];

/** The page with the place for the calendar, which is as large before as after; the script comes when the page was looked at. */
const untouchedPage = `<style>body { font: 18px Georgia; color: #222 } a { color: #905 } .place { position: absolute; top: 0; left: 0; width: 900px; height: 800px; overflow: hidden }</style>
  ${hostElements.map((name) => `<${name} class="own">Teksts</${name}>`).join('')}<div class="own chip item toolbar details list"><table><tr><td>1</td></tr></table></div>
  <div class="place" id="place">${tag()}</div>`;

async function leavesThePageAlone(tab: Tab, script: string): Promise<string[]> {
  const before = await pageState(tab);
  await tab.run((address) => {
    const late = document.createElement('script');
    late.id = 'late';
    late.src = address;
    document.head.append(late);
  }, script);
  if (!(await appears(tab, events))) return ['no events are shown'];
  const missed = await visitEverything(tab);
  await wait(300);
  const after = await pageState(tab);
  const changed = Object.keys(before).flatMap((what) => {
    const different = [
      ...after[what]!.filter((each) => !before[what]!.includes(each)),
      ...before[what]!.filter((each) => !after[what]!.includes(each)),
    ];
    const unknown = different.filter((each) => !(what === 'names on window' && documented.includes(each)));
    return unknown.length
      ? [
          `${what} changed: ${unknown
            .slice(0, 6)
            .map((each) => each.slice(0, 60))
            .join(', ')}`,
        ]
      : [];
  });
  return [...missed.map((step) => `the visitor could not ${step}`), ...changed];
}

/** What stands inside the tag is in view, and then no more. */
async function keepsContent(tab: Tab): Promise<string[]> {
  const isInView = () => tab.run(() => document.querySelector('#own')!.getClientRects().length > 0);
  const problems: string[] = [];
  await until(tab, 5, () => Boolean(document.querySelector('kopa-event-calendar')?.shadowRoot));
  await wait(500);
  if (!(await isInView())) problems.push('the content inside the tag is gone before the events are there');
  if (!(await appears(tab, events))) problems.push('no events are shown');
  if (await isInView()) problems.push('the content inside the tag stays beside the events');
  return problems;
}

/** Whether a board shows posts within ten seconds. */
const isTalk = (tab: Tab) => until(tab, 10, () => Boolean(document.querySelector('kopa-dialogue-board')?.shadowRoot?.querySelector('article')));

/** A board comes only when it is near the view, or in it at last: until then nothing of it is asked for, neither code nor words nor data. */
const boardWaits = (bringNear: () => unknown, what = /dialogue|topics/) => async (tab: Tab): Promise<string[]> => {
  const asked = async () => (await tab.run(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname))).filter((path) => what.test(path));
  const problems: string[] = [];
  await wait(1_000);
  const early = await asked();
  if (early.length > 0) problems.push(`asks while it is far from the view for ${early.join(' ')}`);
  await tab.run(bringNear);
  if (!(await isTalk(tab))) problems.push('no posts are shown when it is near');
  const twice = (await asked()).filter((path, index, all) => path.startsWith('/c/') && all.indexOf(path) !== index);
  if (twice.length > 0) problems.push(`fetches twice ${twice.join(' ')}`);
  return problems;
};
const turnPages = () => scrollBy(0, document.querySelector('kopa-dialogue-board')!.getBoundingClientRect().top - 1.5 * innerHeight);

/** A frame of the feed is as high as what is in it. */
const frameFits = async (tab: Tab): Promise<string[]> => {
  const fits = await until(tab, 15, () => {
    const frame = document.querySelector('iframe')!;
    return Math.abs(frame.clientHeight - Number.parseFloat(frame.style.height || '0')) < 5 && frame.clientHeight > 200 && frame.clientHeight !== 123;
  });
  return fits ? [] : [`the frame is ${await tab.run(() => document.querySelector('iframe')!.style.height || 'as high as before')}`];
};

const hasPages = (await fetch(`${feed.url}/w/event-calendar?lang=lv`)).ok;
const policy = (scripts: string) => ({
  'content-security-policy': `default-src 'none'; script-src ${scripts}; connect-src ${feed.url}; img-src ${feed.url}; require-trusted-types-for 'script'`,
});
const frame = `<iframe src="${feed.url}/embed/event-calendar?lang=lv" title="Kalendārs" width="100%" height="123"></iframe><script src="${feed.url}/kopa-frame.js" async></script>`;
/** How far down a board is that comes near when the visitor has turned some pages. */
const far = '<div style="height: 3000px"></div>';
const board = () => `<kopa-dialogue-board feed="${feed.url}" topic="when-did-it-become-home"></kopa-dialogue-board>`;
const lost = '<script>addEventListener("load", () => setTimeout(() => { throw new Error("an error of the page") }, 100))</script>';

const cases: Case[] = [
  { name: 'the tag', body: `${tagScript}${tag()}`, act: visitEverything },
  { name: 'the tag, by a module script', body: `<script type="module" src="${feed.url}/kopa.js"></script>${tag()}` },
  {
    name: 'div data-kopa',
    body: `<div data-kopa="event-calendar" data-feed="${feed.url}" data-view="month"></div>${tagScript}`,
    act: visitEverything,
  },
  {
    name: 'a link becomes the calendar in place',
    head: tagScript,
    body: `<p>Skatiet <a href="${feed.url}/w/event-calendar?lang=lv&view=month">kalendāru</a>!</p>`,
    act: visitEverything,
  },
  {
    name: 'a link in a menu stays a link',
    head: tagScript,
    body: `<nav><a href="${feed.url}/w/event-calendar?lang=lv">kalendārs</a></nav>`,
    calendars: 0,
  },
  { name: 'the script site-wide, in the page a marker only', head: tagScript, body: '<div data-kopa="event-calendar"></div>' },
  { name: 'late insertion and removal', head: tagScript, body: '<main></main>', calendars: 0, act: comeAndGo },
  {
    name: 'the script twice',
    head: tagScript + tagScript.replace('kopa.js', 'kopa.js?again'),
    body: `${tag()}<div data-kopa="event-calendar"></div><p><a href="${feed.url}/w/event-calendar?lang=lv">x</a></p>`,
    calendars: 3,
  },
  {
    name: 'two versions on one page',
    head: `${tagScript}<script src="${otherFeed.url}/kopa.js" async></script>`,
    body: `${tag()}<kopa-event-calendar feed="${otherFeed.url}" view="list"></kopa-event-calendar><div data-kopa="event-calendar" data-feed="${otherFeed.url}"></div>`,
    calendars: 3,
    act: visitEverything,
  },
  {
    name: 'two versions, the addresses of one whose content never changes',
    head: `<script src="${feed.url}/${pinned}"></script><script src="${otherFeed.url}/kopa.js"></script>`,
    body: tag(),
  },
  { name: 'a board far down the page', head: tagScript, body: `${tag()}${far}${board()}`, act: boardWaits(turnPages) },
  {
    name: 'a board far down the page, as a div with content, between others',
    head: tagScript,
    body: `${far}<p>Teksts</p><div data-kopa="dialogue-board" data-topic="when-did-it-become-home"><a href="/dialogue">Dialogs</a></div><p>Teksts</p>`,
    calendars: 0,
    act: boardWaits(turnPages),
  },
  {
    name: 'a board in a tab that is opened later',
    head: tagScript,
    body: `<div hidden>${board()}</div>`,
    calendars: 0,
    act: boardWaits(() => (document.querySelector<HTMLElement>('[hidden]')!.hidden = false), /topics/),
  },
  {
    name: 'a board whose page hides what is not defined',
    head: `<style>:not(:defined) { display: none !important }</style>${tagScript}`,
    body: `${far}${board()}`,
    calendars: 0,
    act: async (tab) => (await tab.run(() => scrollBy(0, 3_000)), (await isTalk(tab)) ? [] : ['no posts are shown']),
  },
  {
    name: 'a calendar with a month that is none, and others',
    head: tagScript,
    body: `${board()}${tag('month="soon"')}${tag()}`,
    calendars: 2,
    act: async (tab) => ((await isTalk(tab)) ? [] : ['the board shows no posts']),
  },
  ...Object.entries(hostileStyles).map(([name, css]): Case => ({
    name: `styles: ${name}`,
    head: `<style>${css}</style>`,
    body: `${tagScript}<main>${tag()}</main>`,
    act: looksAsEver,
  })),
  ...Object.entries(oldLibraries).map(([name, script]): Case => ({
    name: `old library: ${name}`,
    head: `<script>${script}</script>`,
    body: `${tagScript}${tag()}`,
    act: visitEverything,
    isBeyondWebKit: /Object.prototype|toJSON/.test(name),
  })),
  { name: 'strict policy with Trusted Types', headers: policy(feed.url), body: `${tagScript}${tag()}` },
  {
    name: 'pinned by integrity, with crossorigin',
    body: `<script src="${feed.url}/${pinned}" integrity="${integrity.files[pinned]}" crossorigin="anonymous" async></script>${tag()}`,
  },
  {
    name: 'content inside the tag, until the data is there',
    body: `${tagScript}<kopa-event-calendar feed="${slowFeed.url}"><a id="own" href="/events">Visi pasākumi</a></kopa-event-calendar>`,
    act: keepsContent,
  },
  {
    name: 'content inside the div',
    body: `${tagScript}<div data-kopa="event-calendar" data-feed="${slowFeed.url}"><a id="own" href="/events">Visi pasākumi</a></div>`,
    act: keepsContent,
  },
  ...(hasPages ? [{ name: 'a frame that tells its height', body: frame, calendars: 0, act: frameFits }] : []),
  { name: 'the page is untouched', body: untouchedPage, calendars: 1, act: (tab) => leavesThePageAlone(tab, `${feed.url}/kopa.js`) },
  // Each control is a page in which something is wrong that the cases above look for.
  {
    name: 'control: integrity of other content',
    isControl: true,
    body: `<script src="${feed.url}/${pinned}" integrity="${integrity.files['kopa.js']!.replace(/.{4}$/, 'AAA=')}" crossorigin="anonymous" async></script>${tag()}`,
  },
  { name: 'control: a board that is no page down', isControl: true, head: tagScript, body: board(), calendars: 0, act: boardWaits(turnPages) },
  { name: 'control: a library that nothing bears', isControl: true, head: `<script>${unbearable}</script>`, body: `${tagScript}${tag()}` },
  { name: 'control: an error of the page', isControl: true, head: lost, body: `${tagScript}${tag()}`, act: async () => (await wait(600), []) },
  {
    name: 'control: a style inside the calendar',
    isControl: true,
    body: `${tagScript}<main>${tag()}</main>`,
    act: async (tab) => (
      await tab.run(() =>
        document
          .querySelector('kopa-event-calendar')!
          .shadowRoot!.append(Object.assign(document.createElement('style'), { textContent: 'td { display: block }' })),
      ),
      looksAsEver(tab)
    ),
  },
  {
    name: 'control: a script that touches the page',
    isControl: true,
    body: untouchedPage,
    act: (tab) =>
      leavesThePageAlone(
        tab,
        `data:text/javascript,window.left=1;document.querySelector('h1').style.color='red';var s=document.createElement('script');s.src='${feed.url}/kopa.js';document.querySelector('kopa-event-calendar').append(s)`,
      ),
  },
];

/** Cases that look before the script is there begin at once. */
const beginsAtOnce = ({ name }: Case) => /content inside|touche/.test(name);

async function problemsOf(tab: Tab, each: Case): Promise<string[]> {
  const { head = '', body, headers = {}, calendars = 1, act, isControl } = each;
  shown.headers = headers;
  const first = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Site</title><link rel="icon" href="${feed.url}/icon.svg">`;
  // A strict policy lets no script of the page run, and reports what would.
  const watch = 'content-security-policy' in headers ? '' : watching;
  shown.html = `<!doctype html><html lang="lv"><head>${first}${watch}${head}</head><body>${body}</body></html>`;
  await tab.goto(site.url);
  const problems: string[] = [];
  if (beginsAtOnce(each)) return [...(await act!(tab)), ...(await faultsOf(tab))];
  for (const end = Date.now() + (isControl ? 4_000 : 10_000); ; await wait(50)) {
    const { all, ready } = await counted(tab);
    if (calendars === 0 || (all === calendars && ready === calendars)) break;
    if (Date.now() < end) continue;
    problems.push(`${ready} of ${all} calendars show events; there should be ${calendars}`);
    break;
  }
  if (calendars === 0) await wait(300);
  if (act && problems.length === 0) problems.push(...(await act(tab)));
  const { all } = await counted(tab);
  if (all !== calendars && problems.length === 0) problems.push(`in the end there are ${all} calendars; there should be ${calendars}`);
  return [...problems, ...(await faultsOf(tab))];
}

let failed = 0;
let tried = 0;
const lines: string[] = [];

async function tryCase(visitors: Visitors, each: Case): Promise<void> {
  const tab = await visitors.tab();
  const said = new Set<string>();
  onUncaught(tab, (error) => said.add(error));
  try {
    const found = [...new Set([...(await problemsOf(tab, each).catch((error) => [`the check itself stumbled: ${error}`])), ...said])];
    const isRight = each.isControl ? found.length > 0 : found.length === 0;
    tried++;
    failed += isRight ? 0 : 1;
    const what = each.isControl ? (isRight ? `seen (${found[0]})` : 'NOT SEEN') : found.join('; ');
    lines.push(`${isRight ? '✔' : '✖'} ${visitors.engine.padEnd(9)} ${each.name}${what ? `: ${what}` : ''}`);
  } finally {
    await tab.close();
  }
}

/** What the calendar looks like where nothing disturbs it. */
async function lookCalmly(visitors: Visitors): Promise<void> {
  const tab = await visitors.tab();
  try {
    await problemsOf(tab, { name: 'calm', body: `${tagScript}<main>${tag()}</main>` });
    calm = (await looks(tab)).parts;
  } finally {
    await tab.close();
  }
}

try {
  for (const engine of engines) {
    const visitors = await openEngine(engine);
    try {
      await lookCalmly(visitors);
      for (const each of cases) {
        if (each.name.includes(values.only) && !(engine === 'webkit' && each.isBeyondWebKit)) await tryCase(visitors, each);
      }
    } finally {
      await visitors.close();
    }
  }
} finally {
  site.close();
  slowFeed.close();
  await Promise.all([feed.close(), otherFeed.close()]);
  rmSync(otherWidgets, { recursive: true });
}
console.log(
  `${lines.join('\n')}\n\n${engines.length} engines, ${tried} cases: ${failed} fell short${hasPages ? '' : '; the feed has no frame page yet'}`,
);
process.exitCode = failed > 0 || tried === 0 ? 1 : 0;
