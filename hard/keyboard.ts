// Keyboard only: find next month's seminar in Latvia, open it, add it to a calendar, come back; register, correct, cancel, undo, in the form and on one's own page; read, write and report in a dialogue (--engines all).
import { parseArgs } from 'node:util';
import { saveEvent } from '@kopa/feed';
import { appears } from '../e2e/calendar.ts';
import { openEngine, until, type Tab, type Visitors } from '../e2e/engines.ts';
import { focused, focusUntil, pressUntil, tabTo, type Focused, type Walk } from '../e2e/keys.ts';
import { openFeed } from '../e2e/real-feed.ts';
import { saveRegistrable } from '../e2e/registrable.ts';
import { question, registerByKeys, spoilersOfForm } from '../e2e/registering-by-keys.ts';
import { openSite } from '../e2e/site.ts';
import { spoilersOfBoard, takePartByKeys } from '../e2e/taking-part-by-keys.ts';
import { anEvent } from '../packages/feed/src/events/draft.samples.ts';
import { enginesNamed, installBrowsers } from '../scripts/browsers.ts';

const { values } = parseArgs({ options: { engines: { type: 'string', default: 'all' } } });
const engines = enginesNamed(values.engines);
await installBrowsers(engines);

const title = 'Seminārs par lasītprasmi visiem';
const seminarDay = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() + 1, 16)).toISOString().slice(0, 10);
const nextMonth = new Date(`${seminarDay}T12:00:00Z`).toLocaleDateString('pl', { month: 'long', year: 'numeric' });

let eventId = '';
const feed = await openFeed({
  fill: async (tx) => {
    await saveEvent(tx, anEvent({ uid: 'keyboard@example.org', title, kind: 'seminar', organizer: 'lnb', start: `${seminarDay}T17:30:00` }));
    eventId = await saveRegistrable(tx, { uid: 'by-keys@example.org' }, { questions: [question] });
  },
});

/** What a page does that spoils the calendar, so that the check must find it. */
const spoilers: Record<string, string> = {
  'every day of the month a stop of the Tab key':
    "setInterval(() => calendar.shadowRoot.querySelectorAll('td').forEach((cell) => (cell.tabIndex = 0)), 20)",
  'every announcement twice':
    "let last; setInterval(() => { const status = calendar.shadowRoot.querySelector('.hidden[role=status]'); if (status?.textContent && status.textContent !== last) { status.append(' '); last = status.textContent; } }, 20)",
  'the focus lost with Escape': "addEventListener('keyup', ({ key }) => key === 'Escape' && calendar.shadowRoot.activeElement?.blur())",
};

/** A library's page with one widget and links around it; a script spoils the widget when the address asks for that. */
const pageOf = (name: string, widget: string, after: string, spoiler: string) => ({
  body: `<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>Biblioteka</title><link rel="icon" href="data:,"><script src="${feed.url}/kopa.js" async></script></head>
    <body><h1>Biblioteka</h1><p><a href="#przed">Przed tym</a></p>${widget}<p><a href="#po">${after}</a></p>
    <script>const ${name} = document.querySelector('[feed]'); customElements.whenDefined(${name}.localName).then(() => { ${spoiler} })</script></body></html>`,
});
const site = await openSite((path) => {
  const asked = new URL(path, 'http://site.example.org').searchParams;
  const spoiler = asked.get('spoiler') ?? '';
  if (asked.has('board')) return pageOf('board', `<kopa-dialogue-board feed="${feed.url}" topic="when-did-it-become-home" lang="en"></kopa-dialogue-board>`, 'Po dialogu', spoilersOfBoard[spoiler] ?? '');
  return asked.has('form')
    ? pageOf('form', `<kopa-seminar-registration feed="${feed.url}" event="${eventId}"></kopa-seminar-registration>`, 'Po formularzu', spoilersOfForm[spoiler] ?? '')
    : pageOf('calendar', `<kopa-event-calendar feed="${feed.url}" view="month"></kopa-event-calendar>`, 'Po kalendarzu', spoilers[spoiler] ?? '');
});

const addDays = (date: string, days: number) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const weekday = (date: string) => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Where each key leads from a date in the middle of a month. */
const keys: [string, (date: string) => string][] = [
  ['ArrowRight', (date) => addDays(date, 1)],
  ['ArrowLeft', (date) => addDays(date, -1)],
  ['Home', (date) => addDays(date, -weekday(date))],
  ['End', (date) => addDays(date, 6 - weekday(date))],
  ['ArrowUp', (date) => addDays(date, -7)],
  ['ArrowDown', (date) => addDays(date, 7)],
];

/** Keeps what the live region says: each change of it is spoken. */
const listen = (tab: Tab) =>
  tab.run(() => {
    const root = document.querySelector('kopa-event-calendar')!.shadowRoot!;
    const said: string[] = ((globalThis as unknown as { said: string[] }).said = []);
    new MutationObserver((records) => {
      const spoken = records.filter(({ target }) =>
        (target.nodeType === Node.TEXT_NODE ? target.parentElement : (target as Element))?.closest('[role=status]'),
      );
      const text = root.querySelector('.hidden[role=status]')?.textContent;
      if (text) said.push(...spoken.map(() => text));
    }).observe(root, { subtree: true, childList: true, characterData: true });
  });
const heard = (tab: Tab): Promise<string[]> => tab.run(() => (globalThis as unknown as { said: string[] }).said.splice(0));
const quiet = () => new Promise((next) => setTimeout(next, 600));

const startOver = ({ tab }: Walk) => tab.run(() => document.querySelector<HTMLElement>('[href="#przed"]')!.focus());
const gridIsReady = ({ tab }: Walk) =>
  until(
    tab,
    10,
    () => document.querySelector('kopa-event-calendar')!.shadowRoot!.querySelector('[role=grid]')?.getAttribute('aria-busy') === 'false',
  );

/** Through the whole calendar: the grid is one stop. */
async function passThrough({ tab, must }: Walk): Promise<void> {
  let inGrid = 0;
  await pressUntil(
    tab,
    60,
    () => 'Tab',
    ({ isInGrid, name }) => {
      inGrid += isInGrid ? 1 : 0;
      return name === 'Po kalendarzu';
    },
  );
  must(inGrid === 1, `The grid has ${inGrid} stops of the Tab key instead of one.`);
}

/** Opens search and filters, leaves them by Escape, and comes back to choose country and kind. */
async function chooseFilters(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  await startOver(walk);
  await tabTo(walk, /Szukaj i filtruj/);
  await tab.press('Enter');
  await tabTo(walk, /Łotwa/);
  await tab.press('Escape');
  const { name } = await focusUntil(tab, ({ name }) => /Szukaj i filtruj/.test(name));
  must(/Szukaj i filtruj/.test(name), `Escape in the filters leads to “${name}” instead of the button that opened them.`);
  if (!/Szukaj i filtruj/.test(name)) await startOver(walk).then(() => tabTo(walk, /Szukaj i filtruj/));
  await tab.press('Enter');
  for (const value of [/Łotwa/, /Seminarium/]) {
    await tabTo(walk, value);
    await tab.press('Space');
    const focus = await focusUntil(tab, (focus) => value.test(focus.name) && focus.isChecked);
    must(
      value.test(focus.name) && focus.isChecked,
      `After the choice of ${value.source} the focus is on “${focus.name}”, checked: ${focus.isChecked}.`,
    );
  }
}

/** Into the grid and to the next month, which is told once. */
async function turnTheMonth(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  await quiet();
  await heard(tab);
  await tab.press('Tab');
  const entered = await pressUntil(
    tab,
    60,
    () => 'Tab',
    ({ isInGrid }) => isInGrid,
  );
  if (!entered.isInGrid) throw new Error('The grid cannot be reached.');
  await tab.press('PageDown');
  const { date } = await focusUntil(tab, ({ date }) => date?.slice(0, 7) === seminarDay.slice(0, 7));
  must(date?.slice(0, 7) === seminarDay.slice(0, 7), `Page Down leads from ${entered.date} to ${date}.`);
  await gridIsReady(walk);
  await quiet();
  const said = await heard(tab);
  const isRight = said.length === 1 && said[0]!.toLowerCase().includes(nextMonth) && /wydarzeni|wydarzeń/.test(said[0]!);
  must(isRight, `The turn to ${nextMonth} is announced ${said.length} times: ${JSON.stringify(said)}.`);
}

const towards =
  (day: string) =>
  ({ date }: Focused) =>
    date! < day ? 'ArrowRight' : 'ArrowLeft';

/** Every key, from the middle of the month, and to other months and back. */
async function tryTheKeys(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  const middle = `${seminarDay.slice(0, 8)}14`;
  await pressUntil(tab, 31, towards(middle), ({ date }) => date === middle);
  for (const [key, leads] of keys) {
    const { date: before } = await focused(tab);
    await tab.press(key);
    const { date: after } = await focusUntil(tab, ({ date }) => date === leads(before!));
    must(after === leads(before!), `${key} leads from ${before} to ${after} instead of ${leads(before!)}.`);
  }
  for (const [key, back] of [
    ['PageUp', 'PageDown'],
    ['PageDown', 'PageUp'],
  ] as const) {
    const { date: before } = await focused(tab);
    const isSameDay = (date: string | undefined) => date?.slice(0, 7) !== before!.slice(0, 7) && date?.slice(8) === before!.slice(8);
    await tab.press(key);
    const away = await focusUntil(tab, ({ date }) => isSameDay(date));
    must(isSameDay(away.date), `${key} leads from ${before} to ${away.date}.`);
    await tab.press(back);
    const { date: again } = await focusUntil(tab, ({ date }) => date === before);
    must(again === before, `${back} leads back to ${again} instead of ${before}.`);
  }
  await gridIsReady(walk);
}

/** To the seminar and into it; the identity of what was opened. */
async function openTheSeminar({ tab, must }: Walk): Promise<string> {
  await pressUntil(tab, 31, towards(seminarDay), ({ date }) => date === seminarDay);
  const chip = await pressUntil(
    tab,
    5,
    () => 'ArrowDown',
    ({ name }) => name.includes(title),
  );
  if (!chip.name.includes(title)) throw new Error(`The arrow keys lead to “${chip.name}” on ${chip.date} instead of the seminar.`);
  await tab.press('Enter');
  const { role, name } = await focusUntil(tab, ({ role }) => role === 'heading');
  must(role === 'heading' && name.includes(title), `Opened, the focus is on ${role} “${name}” instead of the event’s heading.`);
  return chip.key!;
}

/** To the link of the calendar file, which must hold the event. */
async function addToCalendar(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  await tabTo(walk, /Dodaj do kalendarza/);
  await tab.press('Enter');
  await tab.press('Tab');
  const { href = '' } = await focusUntil(tab, ({ href }) => Boolean(href));
  const answer = await fetch(href).catch(() => undefined);
  const type = answer?.headers.get('content-type') ?? '';
  const lines = ((await answer?.text()) ?? '').replaceAll('\r\n ', '').split('\r\n');
  const hasEvent = lines.some((line) => line.startsWith('SUMMARY') && line.endsWith(`:${title}`));
  must(
    answer?.status === 200 && type.startsWith('text/calendar') && hasEvent,
    `The calendar file ${href} answers ${answer?.status} ${type} ${lines.slice(0, 20).join(' ')}`,
  );
}

/** Back to where one was, by Escape and by the button. */
async function comeBack(walk: Walk, key: string): Promise<void> {
  const { tab, must } = walk;
  await tab.press('Escape');
  const returned = await focusUntil(tab, (focus) => focus.key === key);
  must(returned.key === key, `Escape leads to “${returned.name}” instead of the event that was opened.`);
  if (returned.key !== key) return;
  await tab.press('Enter');
  await focusUntil(tab, ({ role }) => role === 'heading');
  await startOver(walk);
  await tabTo(walk, /Wróć/);
  await tab.press('Enter');
  const again = await focusUntil(tab, (focus) => focus.key === key);
  must(again.key === key, `The button back leads to “${again.name}” instead of the event that was opened.`);
}

/** Through the calendar. */
async function walkTheCalendar(walk: Walk): Promise<void> {
  const { tab } = walk;
  if (!(await appears(tab, '.chip', 15))) throw new Error('The calendar shows no events.');
  await listen(tab);
  await passThrough(walk);
  await chooseFilters(walk);
  await turnTheMonth(walk);
  await tryTheKeys(walk);
  const key = await openTheSeminar(walk);
  await addToCalendar(walk);
  await comeBack(walk, key);
}

/** The ways, with what spoils them. */
const ways = {
  calendar: { act: walkTheCalendar, spoilers: Object.keys(spoilers) },
  form: { act: (walk: Walk) => registerByKeys(walk, feed.url), spoilers: Object.keys(spoilersOfForm) },
  board: { act: takePartByKeys, spoilers: Object.keys(spoilersOfBoard) },
};

/** One way of a visitor; a sentence for everything that is not as it must be. */
async function walkAs(visitors: Visitors, way: keyof typeof ways, spoiler = ''): Promise<string[]> {
  const findings: string[] = [];
  const tab = await visitors.tab();
  try {
    await tab.goto(`${site.url}?${new URLSearchParams({ spoiler, [way]: '' })}`);
    await ways[way].act({ tab, must: (holds, otherwise) => void (holds || findings.push(otherwise)) });
  } catch (error) {
    findings.push((error as Error).message);
  } finally {
    await tab.close();
  }
  return findings;
}

let failed = 0;
const lines: string[] = [];
try {
  for (const engine of engines) {
    const visitors = await openEngine(engine);
    try {
      for (const way of Object.keys(ways) as (keyof typeof ways)[]) {
        const findings = await walkAs(visitors, way);
        failed += findings.length;
        lines.push(`${engine}, ${way}: ${findings.length === 0 ? 'the whole way by keys, nothing found' : findings.join(' ')}`);
        // The controls need no more than one engine to show that the check sees.
        for (const spoiler of engine === engines[0] ? ways[way].spoilers : []) {
          const seen = (await walkAs(visitors, way, spoiler)).filter((finding) => !findings.includes(finding));
          failed += seen.length > 0 ? 0 : 1;
          lines.push(`  control, ${spoiler}: ${seen.length > 0 ? `seen (${seen[0]})` : 'NOT SEEN'}`);
        }
      }
    } finally {
      await visitors.close();
    }
  }
} finally {
  site.close();
  await feed.close();
}
console.log(`${lines.join('\n')}\n${engines.length} engines, ${failed} findings`);
process.exitCode = failed > 0 ? 1 : 0;
