// Two hundred hostile strings in every text of events, partners, forms and people, more than five hundred in every text and link of materials and in every word of a dialogue, in every view, the registration, the feed's own pages, mails and exports: nothing executes, nothing appears, nothing sticks out (--engines all --of events,materials,dialogue --strings 0: all, else so many --part 1/1: of those for materials and dialogue)
import { parseArgs } from 'node:util';
import { randomUUID } from 'node:crypto';
import type { CreatedRegistration } from '@kopa/contract';
import { makeKey, openDatabase, saveEvent, savePartner, type EventDraft, type Tx } from '@kopa/feed';
import { appears, click } from '../e2e/calendar.ts';
import { onUncaught, openEngine, until, type Tab, type Visitors } from '../e2e/engines.ts';
import { lookAtDialogue, lookAtExports, saveHostileDialogue, saveOrganizers } from '../e2e/hostile-dialogue.ts';
import { lookAtMaterials, saveHostile } from '../e2e/hostile-materials.ts';
import { compare, shapeOf as widgetShape, type Shape } from '../e2e/hostile-shape.ts';
import { hostileStrings, manyHostileStrings } from '../e2e/hostile-strings.ts';
import { openFeed } from '../e2e/real-feed.ts';
import { formHas } from '../e2e/registering.ts';
import { saveRegistrable } from '../e2e/registrable.ts';
import { openSite } from '../e2e/site.ts';
import { anEvent } from '../packages/feed/src/events/draft.samples.ts';
import { aPartner } from '../packages/feed/src/partners/draft.samples.ts';
import { formToken } from '../packages/feed/src/shared/form-token.ts';
import { enginesNamed, installBrowsers } from '../scripts/browsers.ts';

const { values } = parseArgs({
  options: { engines: { type: 'string', default: 'all' }, strings: { type: 'string', default: '0' }, of: { type: 'string', default: 'events,materials,dialogue' }, part: { type: 'string', default: '1/1' } },
});
const engines = enginesNamed(values.engines);
await installBrowsers(engines);

const wanted = Number(values.strings);
// Evenly taken from all kinds when only some are wanted.
const chosen = (all: string[]) => (wanted ? all.filter((_, index) => index % Math.ceil(all.length / wanted) === 0) : all);
const strings = chosen(hostileStrings);
const [part, parts] = values.part.split('/').map(Number) as [number, number];
const inMaterials = chosen(manyHostileStrings).filter((_, index) => index % parts === part - 1);
const [ofEvents, ofMaterials, ofDialogue] = ['events', 'materials', 'dialogue'].map((each) => values.of.split(',').includes(each));
const widths = [320, 1280];
const perDay = 3;
const thisMonth = new Date().toISOString().slice(0, 7);
const monthAfter = (months: number) => {
  const [year, month] = thisMonth.split('-').map(Number);
  return new Date(Date.UTC(year!, month! - 1 + months, 1)).toISOString().slice(0, 7);
};
/** Events of harmless texts, with which all is compared, are in a month of their own. */
const harmless = { month: monthAfter(6), text: 'Teksts' };
const perMonth = 28 * perDay;
const months = Array.from({ length: Math.ceil(strings.length / perMonth) }, (_, index) => monthAfter(7 + index));
const isAddress = (text: string) => /^https?:\/\/[^\s<>"]+$/.test(text) && text.length <= 2000;

/** An event with this text wherever a text can be, at an hour of its own. */
function eventOf(text: string, uid: string, day: string, organizer: string): EventDraft {
  const start = `${day}T10:00:00`;
  return anEvent({
    uid: `${uid}@example.org`,
    title: text,
    description: text,
    start,
    organizer,
    host: organizer,
    eventStatus: 'rescheduled',
    statusReason: text,
    themes: ['social-innovation'],
    locations: {
      main: {
        name: text,
        description: text,
        address: { streetAddress: text, postalCode: text, addressLocality: text, addressCountry: 'LV' },
        coordinates: 'geo:56.94,24.09',
        amenityFeature: ['lift'],
      },
    },
    virtualLocations: { room: { name: text, uri: 'https://rooms.example.org/' } },
    programme: [{ start, title: text, speaker: text }],
    isAccessibleForFree: false,
    offers: [{ price: '5.00', priceCurrency: 'EUR', name: text }],
    series: { id: 'series', name: text },
    links: { more: { href: isAddress(text) ? text : 'https://links.example.org/', title: text } },
    image: { url: 'http://127.0.0.1:9/picture.png', alt: text, creditText: text },
    basedOn: [isAddress(text) ? text : 'https://materials.example.org/'],
    localizations: { pl: { title: text, description: text, 'locations/main/name': text } },
  });
}

const refused = new Map<string, string>();
/** The texts that materials were stored with; the first one is harmless. */
const stored: string[] = [];

/** Stores materials; a partner’s name without a letter is refused. */
async function fillMaterials(tx: Tx): Promise<void> {
  for (const text of [harmless.text, ...inMaterials]) {
    try {
      await saveHostile(tx, text, stored.length, stored.length === 0 ? 'https://links.example.org/' : text);
      stored.push(text);
    } catch (error) {
      refused.set(text, (error as Error).message.slice(0, 160));
    }
  }
}

/** The texts that topics were stored with, the first one harmless; and the keys of their organizers. */
const inTopics: string[] = [];
let organizers: [string, string] = ['', ''];

async function fillDialogue(tx: Tx): Promise<void> {
  organizers = await saveOrganizers(tx);
  for (const text of [harmless.text, ...inMaterials]) {
    try {
      await saveHostileDialogue(tx, text, inTopics.length);
      inTopics.push(text);
    } catch (error) {
      refused.set(text, (error as Error).message.slice(0, 160));
    }
  }
}

/** Text → the event with it, and what opens it to its organizer. */
const forms = new Map<string, { eventId: string; key: string }>();
/** Events of the harmless partner: for one harmless person, and for all others. */
const lists = { one: '', all: '' };
const asked = { questions: [{ id: 'words', type: 'text' as const, label: { lv: harmless.text }, required: false }], capacity: 1_000 };

/** Stores what the feed takes; what it refuses is said, and is no finding. */
async function fill(tx: Tx): Promise<void> {
  const store = async (text: string, id: string, day: string) => {
    try {
      await savePartner(tx, aPartner({ id, name: { lv: text, en: text }, description: { lv: text }, alternateName: text, addressLocality: text }));
      const { id: eventId } = await saveEvent(tx, eventOf(text, id, day, id));
      forms.set(text, { eventId, key: await makeKey(tx, id, Date.now()) });
    } catch (error) {
      refused.set(text, (error as Error).message.slice(0, 160));
    }
  };
  await store(harmless.text, 'harmless', `${harmless.month}-15`);
  for (const list of ['one', 'all'] as const) lists[list] = await saveRegistrable(tx, { uid: `${list}@example.org`, organizer: 'harmless', title: harmless.text }, asked);
  for (const [index, text] of strings.entries()) {
    const inMonth = index % perMonth;
    await store(text, `hostile-${index}`, `${months[Math.floor(index / perMonth)]}-${String(Math.floor(inMonth / perDay) + 1).padStart(2, '0')}`);
  }
}

const feed = await openFeed({
  fill: async (tx) => {
    if (ofEvents) await fill(tx);
    if (ofMaterials) await fillMaterials(tx);
    if (ofDialogue) await fillDialogue(tx);
  },
  sample: false,
});
/** Text → what opens the registration of a person who says it everywhere. */
const people = new Map<string, string>();

async function ask(method: string, path: string, body: object, bearer?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID(), ...(bearer && { authorization: `Bearer ${bearer}` }) };
  const answer = await fetch(`${feed.url}/v1${path}`, { method, headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${answer.status}: ${(await answer.text()).slice(0, 160)}`);
  return answer.json();
}

/** Asks with each text, and has it said by a person; what the feed refuses is said, and is no finding. */
async function fillRegistrations(): Promise<void> {
  const database = await openDatabase({ dataDir: feed.dataDir });
  const shown = (eventId: string) => formToken(database, eventId, Date.now() - 60_000);
  const register = async (text: string, eventId: string) =>
    ask('POST', `/events/${eventId}/registrations`, { name: text, email: `visitor-${people.size}@example.org`, language: 'lv', answers: { words: text }, accessNeeds: text, formToken: await shown(eventId) });
  const tryTo = async (what: string, act: () => Promise<void>) => act().catch((error) => void refused.set(what, (error as Error).message));
  for (const [text, { eventId, key }] of forms) {
    const label = { lv: text };
    const questions = [
      { id: 'words', type: 'text', label, hint: label, required: false },
      { id: 'pick', type: 'choice', label, required: false, options: [{ value: 'a', label }, { value: 'b', label }] },
    ];
    await tryTo(`asked: ${text}`, async () => void (await ask('PUT', `/events/${eventId}/registration-settings`, { capacity: 5, confirmation: false, questions }, key)));
    await tryTo(`said: ${text}`, async () => void people.set(text, ((await register(text, text === harmless.text ? lists.one : lists.all)) as CreatedRegistration).token));
  }
  await database.close();
}

if (ofEvents) await fillRegistrations();
const inPage = '<script>var harmed = 0; function harm() { harmed++; }</script>';
const site = await openSite((path) => {
  const asked = new URL(path, 'http://site.example.org').searchParams;
  const head = `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Site</title><link rel="icon" href="data:,">${inPage}`;
  if (asked.has('control'))
    return { body: `<!doctype html><html lang="lv">${head}</head><body><div id="place" style="white-space: nowrap"></div></body></html>` };
  const script = `<script src="${feed.url}/kopa.js" async></script>`;
  if (asked.has('materials')) return { body: `<!doctype html><html lang="lv">${head}${script}</head><body><main></main></body></html>` };
  const options = ['view', 'month', 'limit', 'partner', 'deep-link']
    .filter((name) => asked.has(name))
    .map((name) => `${name}="${asked.get(name)}"`)
    .join(' ');
  return {
    body: `<!doctype html><html lang="lv">${head}${script}</head><body><main><kopa-event-calendar feed="${feed.url}" ${options}></kopa-event-calendar></main></body></html>`,
  };
});

const shapeOf = (tab: Tab, selector: string) => widgetShape(tab, 'kopa-event-calendar, kopa-seminar-registration', selector);

const findings: string[] = [];
let looks = 0;

const address = (options: Record<string, string>) => `${site.url}?${new URLSearchParams(options)}`;

async function look(tab: Tab, where: string, text: string, selector: string, good: Shape, exactly = false): Promise<void> {
  looks++;
  findings.push(...compare(`${tab.engine} ${where}`, text, await shapeOf(tab, selector), good, exactly));
}

/** Month, list and compact view of all events, and of each its details. */
async function lookAtViews(tab: Tab, width: number): Promise<void> {
  const view = async (name: string, options: Record<string, string>, ready: string) => {
    await tab.goto(address(options));
    if (!(await appears(tab, ready))) findings.push(`${tab.engine} ${name} ${width} px: no events are shown`);
  };
  for (const name of ['month', 'list']) {
    const ready = name === 'list' ? '.item' : '.chip, .count';
    await view(name, { view: name, month: harmless.month }, ready);
    const good = await shapeOf(tab, '[role=group]');
    // Days with several events, and those around, have what the one harmless event does not.
    good.elements['button'] ??= 1;
    good.elements['strong'] ??= 1;
    for (const month of months) {
      await view(name, { view: name, month }, ready);
      await look(tab, `${name} ${width} px`, month, '[role=group]', good);
    }
  }
  await view('list', { view: 'list', month: harmless.month }, '.item');
  await click(tab, '.item .name');
  await appears(tab, '.details');
  const good = await shapeOf(tab, '.details');
  for (const month of months) {
    await view('list', { view: 'list', month }, '.item');
    const keys: string[] = await tab.run(() =>
      [...document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelectorAll<HTMLElement>('.item .name')].map(
        (each) => each.dataset['key']!,
      ),
    );
    for (const key of keys) {
      const text = await tab.run((key) => {
        const name = document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelector<HTMLElement>(`.item [data-key="${key}"]`)!;
        name.click();
        return name.textContent!;
      }, key);
      if (!(await appears(tab, '.details'))) {
        findings.push(`${tab.engine} details ${width} px, ${JSON.stringify(text).slice(0, 60)}: cannot be opened`);
        await view('list', { view: 'list', month }, '.item');
        continue;
      }
      await look(tab, `details ${width} px`, text, '.details', good, true);
      await click(tab, '.back');
      await appears(tab, '.item');
    }
  }
  await view('compact', { view: 'compact', limit: '1' }, '.item');
  const compact = await shapeOf(tab, '[role=group]');
  await view('compact', { view: 'compact', limit: '500' }, '.item');
  await look(tab, `compact ${width} px`, 'all of them', '[role=group]', compact);
}

/** What a visitor searches for, on its chip, and in the panel. */
async function lookAtSearches(tab: Tab, width: number): Promise<void> {
  const searchFor = (text: string) =>
    tab.run((text) => {
      location.hash = `#kopa&${new URLSearchParams({ q: text, partner: text })}`;
    }, text);
  const isOn = (text: string) =>
    until(
      tab,
      5,
      (text) => (document.querySelector('kopa-event-calendar')?.shadowRoot?.querySelector('.chosen')?.textContent ?? '').includes(text.slice(0, 20)),
      text,
    );
  await tab.goto(address({ view: 'list', 'deep-link': '' }));
  await appears(tab, '.item, .panel');
  await searchFor('Teksts');
  await isOn('Teksts');
  const good = await shapeOf(tab, '.chips');
  for (const text of strings) {
    if (!text.trim()) continue;
    await searchFor(text);
    if (!(await isOn(text.isWellFormed() ? text : text.toWellFormed()))) {
      const chips = await tab.run(
        () => document.querySelector('kopa-event-calendar')?.shadowRoot?.querySelector('.chips')?.textContent ?? 'no chips',
      );
      findings.push(`${tab.engine} search ${width} px, ${JSON.stringify(text).slice(0, 60)}: the chip is not there: ${chips.slice(0, 60)}`);
      continue;
    }
    // As many chips as the text has words stand for partners.
    await look(tab, `search ${width} px`, text, '.chips', good);
  }
}

/** The feed's own pages, where it has them. */
async function lookAtPages(tab: Tab, width: number): Promise<boolean> {
  const listed = await Promise.all(
    [harmless.month, ...months].map(
      async (month) =>
        (
          (await (await fetch(`${feed.url}/v1/occurrences?language=lv&from=${month}-01&to=${month}-29&limit=1000`)).json()) as {
            items: { eventId: string; title: { text: string } }[];
          }
        ).items,
    ),
  );
  const calendar = (month: string) => `${feed.url}/w/event-calendar?lang=lv&month=${month}`;
  if (!(await fetch(calendar(months[0]!))).ok) return false;
  const settle = () => until(tab, 5, () => document.readyState === 'complete');
  await tab.goto(calendar(harmless.month));
  await settle();
  const good = await shapeOf(tab, 'body');
  for (const month of months) {
    await tab.goto(calendar(month));
    await settle();
    await look(tab, `/w/event-calendar ${width} px`, month, 'body', good);
  }
  const eventPage = (id: string) => `${feed.url}/w/event/${id}?lang=lv`;
  await tab.goto(eventPage(listed[0]!.find(({ title }) => title.text === harmless.text)!.eventId));
  const goodEvent = await shapeOf(tab, 'body');
  for (const { eventId, title } of listed.slice(1).flat()) {
    await tab.goto(eventPage(eventId));
    // A picture at an address that does not fit, and lines of a text, may be there or not.
    await look(tab, `/w/event ${width} px`, title.text, 'body', goodEvent);
  }
  return true;
}

/** The widget's form with each text in its questions. */
async function lookAtForms(tab: Tab, width: number): Promise<void> {
  const open = async (eventId: string) => {
    await tab.goto(`${feed.url}/w/seminar-registration?event=${eventId}&lang=lv`);
    return formHas(tab, 'form #email');
  };
  if (!(await open(forms.get(harmless.text)!.eventId))) findings.push(`${tab.engine} form ${width} px: it does not come`);
  const good = await shapeOf(tab, 'form');
  for (const [text, { eventId }] of forms) {
    if (refused.has(`asked: ${text}`)) continue;
    if (await open(eventId)) await look(tab, `form ${width} px`, text, 'form', good, true);
    else findings.push(`${tab.engine} form ${width} px, ${JSON.stringify(text).slice(0, 60)}: it does not come`);
  }
}

/** The own pages of people who say it, and the pages on which their organizer sees them all. */
async function lookAtPeople(tab: Tab, width: number): Promise<void> {
  for (const step of ['', '/change', '/cancellation']) {
    await tab.goto(`${feed.url}/r/${people.get(harmless.text)}${step}?lang=lv`);
    const good = await shapeOf(tab, 'body');
    for (const [text, token] of people) {
      await tab.goto(`${feed.url}/r/${token}${step}?lang=lv`);
      await look(tab, `own page${step} ${width} px`, text, 'body', good, true);
    }
  }
  for (const step of ['', '/print', '/check-in']) {
    await tab.goto(`${feed.url}/organizer/event/${lists.one}${step}?lang=lv`);
    const good = await shapeOf(tab, 'body');
    for (let next: string | undefined = `${feed.url}/organizer/event/${lists.all}${step}?lang=lv`; next; ) {
      await tab.goto(next);
      await look(tab, `organizer${step} ${width} px`, next.slice(-20), 'body', good);
      next = await tab.run(() => document.querySelector<HTMLAnchorElement>('a[href*="cursor="]')?.href);
    }
  }
}

async function signIn(tab: Tab): Promise<void> {
  await tab.goto(`${feed.url}/organizer?lang=lv`);
  await tab.run((key) => {
    const field = document.querySelector<HTMLInputElement>('#key')!;
    field.value = key;
    setTimeout(() => field.form!.requestSubmit(), 0);
  }, forms.get(harmless.text)!.key);
  if (!(await until(tab, 10, () => !document.querySelector('#key')))) findings.push(`${tab.engine}: the organizer cannot sign in`);
}

/** The same strings put into a page as markup: what the check must see. */
async function control(tab: Tab): Promise<string[]> {
  await tab.goto(address({ control: '' }));
  const good = await shapeOf(tab, 'body');
  await tab.run(
    (strings) => {
      for (const text of strings) document.querySelector('#place')!.insertAdjacentHTML('beforeend', text);
    },
    hostileStrings.filter((text) => /^["']?>?<|^a{500}/.test(text) && !/refresh|display:none|<base/.test(text)),
  );
  await new Promise((next) => setTimeout(next, 500));
  return compare('control', '', await shapeOf(tab, 'body'), good, false);
}

async function visit(visitors: Visitors): Promise<string> {
  const tab = await visitors.tab();
  const called = new Set<string>();
  let missing: string[] = [];
  const allowed = new Set([new URL(site.url).host, new URL(feed.url).host, '127.0.0.1:9', '']);
  onUncaught(tab, (error) => findings.push(`${tab.engine}: ${error}`));
  tab.page?.on('dialog', (dialog) => void (findings.push(`${tab.engine}: a dialog: ${dialog.message()}`), dialog.dismiss()));
  try {
    await tab.resize(320, 900);
    const seen = await control(tab);
    const controls = ['executed', 'other elements', 'other attributes', 'sticks out'].filter(
      (kind) => !seen.some((finding) => finding.includes(kind)),
    );
    if (controls.length > 0) findings.push(`${tab.engine} control: not seen: ${controls.join(', ')}`);
    tab.page?.on('request', (request) => {
      const { host, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && !allowed.has(host) && !called.has(host)) {
        called.add(host);
        findings.push(`${tab.engine}: ${request.url()} is called`);
      }
    });
    await tab.page?.evaluateOnNewDocument(() => {
      const page = globalThis as unknown as { harmed: number; harm: () => void };
      page.harmed = 0;
      page.harm = () => void page.harmed++;
    });
    if (ofMaterials) {
      const seen = await lookAtMaterials(tab, { feed: feed.url, site: address({ materials: '' }), texts: stored });
      findings.push(...seen.findings);
      looks += seen.looks;
    }
    if (ofDialogue) {
      const seen = await lookAtDialogue(tab, { feed: feed.url, site: address({ materials: '' }), texts: inTopics, keys: organizers });
      findings.push(...seen.findings);
      looks += seen.looks;
      missing = seen.missing;
    }
    if (ofEvents) await signIn(tab);
    let hasPages = true;
    const reached: number[] = [];
    for (const width of ofEvents ? widths : []) {
      await tab.resize(width, 900);
      reached.push(await tab.run(() => innerWidth));
      await lookAtViews(tab, width);
      await lookAtSearches(tab, width);
      hasPages = await lookAtPages(tab, width);
      await lookAtForms(tab, width);
      await lookAtPeople(tab, width);
    }
    const events = `month, list, compact, details, search, forms, own pages, lists of people${hasPages ? ', pages of the feed' : ' (the feed has no pages)'} at ${reached.join(' and ')} px; `;
    const materials = 'card, scenario, model, profile, course, library, experiment and their pages at 320 px; ';
    const dialogue = `boards, pages, desk and mails of the dialogue at 320 px${missing.length > 0 ? ` (the feed has no ${missing.join(', ')})` : ''}; `;
    return `${visitors.engine}: ${ofEvents ? events : ''}${ofMaterials ? materials : ''}${ofDialogue ? dialogue : ''}control: executed, foreign elements and attributes, overflow ${controls.length === 0 ? 'all seen' : 'NOT ALL SEEN'}`;
  } finally {
    await tab.close();
  }
}

const lines: string[] = [];
try {
  for (const engine of engines) {
    const visitors = await openEngine(engine);
    try {
      const line = await visit(visitors);
      lines.push(line);
      console.log(`${line}; findings so far: ${new Set(findings).size}`); // an engine takes many minutes: what it found is not lost with the next one
    } catch (error) {
      findings.push(`${engine} breaks off after ${looks} looks: ${(error as Error).message}`);
    } finally {
      await visitors.close();
    }
  }
  if (ofDialogue) findings.push(...(await lookAtExports(feed.url, inTopics)));
} finally {
  site.close();
  await feed.close();
}
for (const [text, reason] of refused) console.log(`refused by the feed: ${JSON.stringify(text).slice(0, 60)}: ${reason}`);
const different = [...new Set(findings)];
for (const finding of different.slice(0, 60)) console.log(`✖ ${finding}`);
console.log(
  `\n${lines.join('\n')}\n${ofEvents ? `${strings.length} strings, ${forms.size - 1} stored, ${people.size - 1} said by people, ` : ''}${ofMaterials ? `${inMaterials.length} in materials, ${stored.length - 1} stored, ` : ''}${ofDialogue ? `${inMaterials.length} in the dialogue, ${inTopics.length - 1} stored, ` : ''}looked at ${looks} times: ${different.length} findings`,
);
process.exitCode = different.length > 0 || looks === 0 ? 1 : 0;
