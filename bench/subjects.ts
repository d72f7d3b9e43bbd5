// Who is measured, and the page in which each stands.
import type { BenchEvent, Range } from './data.ts';
import { month } from './data.ts';

export const views = ['month', 'list'] as const;
export type View = (typeof views)[number];

/** What one page is to show. */
export interface Visit extends Range {
  view: View;
}

/** What the site has for a page. */
export interface Material {
  /** Address of the site, without a slash at its end. */
  origin: string;
  /** The subject's own files. */
  files: string[];
  events: BenchEvent[];
  /** What the one-line snippet has been seen to ask for in this view, for the preload lines. */
  needed: Needed;
}

export interface Needed {
  modules: string[];
  answers: string[];
}

export interface Subject {
  name: string;
  label: string;
  group: 'peer' | 'limit' | 'kopa';
  views: readonly View[];
  /** What an event is, by view; `host >>> inner` looks into an open shadow root. */
  event: Record<View, string>;
  /** What is first seen of an event, where that is something else. */
  first?: string;
  /** What is built into `app.js`, with packages of the folder; nothing for Kopa, which is served as it is. */
  client?: string;
  folder?: string;
  /** Files of the folder that are served as they are, before `app.js`. */
  scripts?: string[];
  styles?: string[];
  page: (visit: Visit, material: Material) => string;
  /** Makes `window.bench` in a page that has loaded, where the client does not; it is sent there as text. */
  controls?: () => void;
}

const text =
  'Biblioteka zaprasza na spotkania, warsztaty i seminaria. Udział w wydarzeniach jest bezpłatny, a liczba miejsc ograniczona. ';
const hostStyle =
  'body { font: 16px/1.5 sans-serif; margin: 0 auto; max-width: 1100px; padding: 8px } header { padding: 8px 0 } #previous, #next { font-size: 12px }';

/** A library's page: text above and below, so that a shift of the layout is seen. */
const host = (head: string, body: string) =>
  `<!doctype html><html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Wydarzenia</title>` +
  `<link rel="icon" href="data:,"><style>${hostStyle}</style>${head}</head><body>` +
  `<header><strong>Miejska Biblioteka Publiczna</strong> <button id="previous">-</button><button id="next">+</button></header><p>${text}</p>` +
  `${body}<p>${text.repeat(3)}</p><p>${text.repeat(3)}</p><footer>${text}</footer></body></html>`;

/** The page of everyone but Kopa: style sheets in the head, scripts behind the place of the calendar. */
function scripted({ height, tag = 'div' }: { height?: Partial<Record<View, string>>; tag?: string }) {
  return ({ view }: Visit, { files }: Material) => {
    const [styles, scripts] = [files.filter((file) => file.endsWith('.css')), files.filter((file) => file.endsWith('.js') && file !== 'app.js')];
    const links = styles.map((file) => `<link rel="stylesheet" href="${file}">`).join('');
    const shipped = scripts.map((file) => `<script src="${file}"></script>`).join('');
    const place = `<${tag} id="calendar" style="${height?.[view] ?? ''}"></${tag}>`;
    return host(links, `${place}${shipped}<script${shipped ? '' : ' type="module"'} src="app.js"></script>`);
  };
}

const byClass = (name: string) => ({ month: name, list: name });

const peers: Subject[] = [
  {
    name: 'event-calendar',
    label: 'EventCalendar 5.15 (modules, month and list)',
    group: 'peer',
    views,
    event: byClass('.ec-event'),
    client: 'event-calendar.js',
    folder: 'event-calendar',
    styles: ['@event-calendar/core/dist/index.css'],
    page: scripted({}),
  },
  {
    name: 'event-calendar-global',
    label: 'EventCalendar 5.10 (the finished file)',
    group: 'peer',
    views,
    event: byClass('.ec-event'),
    client: 'event-calendar-global.js',
    folder: 'event-calendar',
    scripts: ['@event-calendar/build/dist/event-calendar.min.js'],
    styles: ['@event-calendar/build/dist/event-calendar.min.css'],
    page: scripted({}),
  },
  {
    name: 'fullcalendar6',
    label: 'FullCalendar 6.1 (modules, month and list)',
    group: 'peer',
    views,
    event: { month: '.fc-daygrid-event', list: '.fc-list-event' },
    client: 'fullcalendar6.js',
    folder: 'fullcalendar6',
    page: scripted({}),
  },
  {
    name: 'fullcalendar7',
    label: 'FullCalendar 7.1 (modules, month and list)',
    group: 'peer',
    views,
    event: byClass('a[href*="example.org"]'),
    client: 'fullcalendar7.js',
    folder: 'fullcalendar7',
    styles: ['fullcalendar/skeleton.css', 'fullcalendar/themes/classic/theme.css', 'fullcalendar/themes/classic/palette.css'],
    page: scripted({}),
  },
  {
    name: 'schedule-x',
    label: 'Schedule-X 4.9 (modules, month and list)',
    group: 'peer',
    views,
    event: { month: '.sx__month-grid-event', list: '.sx__list-event' },
    client: 'schedule-x.js',
    folder: 'schedule-x',
    styles: ['@schedule-x/theme-default/dist/index.css'],
    page: scripted({ height: { month: 'height:800px', list: 'height:800px' } }),
  },
  {
    name: 'toastui',
    label: 'TOAST UI Calendar 2.1 (module; it has no list)',
    group: 'peer',
    views: ['month'],
    event: byClass('.toastui-calendar-weekday-event'),
    client: 'toastui.js',
    folder: 'toastui',
    styles: ['@toast-ui/calendar/dist/toastui-calendar.min.css'],
    page: scripted({ height: { month: 'height:800px' } }),
  },
];

const reserved = { month: 'display:block;min-height:764px', list: 'display:block;min-height:100vh' };

const limits: Subject[] = [
  {
    name: 'hand-written',
    label: 'Written by hand for this page: strings, one shadow root',
    group: 'limit',
    views,
    event: { month: '#calendar >>> .chip', list: '#calendar >>> .row' },
    client: 'hand-written.js',
    page: scripted({ height: reserved }),
  },
  {
    name: 'lit',
    label: 'The same as one bare Lit element',
    group: 'limit',
    views,
    event: { month: '#calendar >>> .chip', list: '#calendar >>> .row' },
    client: 'lit.js',
    page: scripted({ height: reserved, tag: 'bare-calendar' }),
  },
];

const tag = 'kopa-event-calendar';

/** The snippet of the README, with the month that all show. */
const snippet = (origin: string, content = '') =>
  `<script src="${origin}/kopa.js" async></script><${tag} feed="${origin}" month="${month}">${content}</${tag}>`;

/** Room for the calendar, as the README advises; the hand-written page keeps it too. */
const room = `<style>${tag} { display: block; min-height: 50rem }</style>`;

const preloadLines = ({ modules, answers }: Needed) =>
  modules.map((href) => `<link rel="modulepreload" href="${href}">`).join('') +
  answers.map((href) => `<link rel="preload" as="fetch" crossorigin href="${href}">`).join('');

/** The month's events as a server would put them into the page. */
const filling = (events: BenchEvent[]) => `<ul>${events.filter(({ start }) => start.startsWith(month)).map(filled).join('')}</ul>`;

const filled = ({ url, start, title }: BenchEvent) =>
  `<li><a href="${url}"><time datetime="${start}">${start.slice(8, 10)}.${start.slice(5, 7)}, ${start.slice(11, 16)}</time> ${title}</a></li>`;

/** Turns the calendar by its own buttons, found by their names. */
function kopaControls(): void {
  const root = document.querySelector('kopa-event-calendar')!.shadowRoot!;
  const press = (name: string) => [...root.querySelectorAll('button')].find((button) => (button.ariaLabel ?? button.textContent).trim() === name)!.click();
  window.bench = {
    next: () => press('Następny miesiąc'),
    previous: () => press('Poprzedni miesiąc'),
    show: (view) => press({ month: 'Miesiąc', list: 'Lista' }[view]),
  };
}

const kopaEvent = byClass(`${tag} >>> [part~=event]`);

const kopa: Subject[] = [
  {
    name: 'kopa',
    label: 'Kopa, the one-line snippet',
    group: 'kopa',
    views,
    event: kopaEvent,
    page: (_, { origin }) => host(room, snippet(origin)),
    controls: kopaControls,
  },
  {
    name: 'kopa-preload',
    label: 'Kopa, with preload lines in the head',
    group: 'kopa',
    views,
    event: kopaEvent,
    page: (_, { origin, needed }) => host(room + preloadLines(needed), snippet(origin)),
  },
  {
    name: 'kopa-filled',
    label: 'Kopa, with the month’s events as content of the tag',
    group: 'kopa',
    views,
    event: kopaEvent,
    first: `${tag} li a`,
    page: (_, { origin, events }) => host(room, snippet(origin, filling(events))),
  },
];

export const subjects: readonly Subject[] = [...peers, ...limits, ...kopa];
