// The measurements as Markdown.
import { cpus } from 'node:os';
import { month, sizes } from './data.ts';
import { isMet, type Measured, type ScenarioName, type Verdict } from './goals.ts';
import { median, quartiles } from './numbers.ts';
import { subjects, type View } from './subjects.ts';

const table = (head: string[], rows: string[][]) =>
  [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const amount = (value: number, unit: string) => (unit === ' ms' ? value.toFixed(0) : value.toFixed(2)) + unit;

/** The goals, one a line. */
export function tableOf(goals: Verdict[]): string {
  const rows = goals.map((goal) => [
    goal.name,
    `≤ ${amount(goal.goal, goal.unit)}`,
    goal.reached === undefined ? 'not measured' : amount(goal.reached, goal.unit),
    isMet(goal) ? 'met' : '**missed**',
    goal.of,
  ]);
  return table(['goal', 'at most', 'reached', '', 'medians'], rows);
}

interface Column {
  value: string;
  title: string;
  digits?: number;
  spread?: true;
}

const columns: Record<ScenarioName, Column[]> = {
  bytes: [
    { value: 'bytes', title: 'B' },
    { value: 'all', title: 'with what comes when the pointer does, B' },
  ],
  load: [
    { value: 'firstEvent', title: 'first event, ms', spread: true },
    { value: 'bytes', title: 'all that travels, B' },
    { value: 'requests', title: 'requests' },
    { value: 'cpu', title: 'main thread, ms' },
    { value: 'shift', title: 'layout shift', digits: 3 },
  ],
  navigation: [
    { value: 'cpu', title: 'main thread, ms', digits: 1, spread: true },
    { value: 'most', title: 'most of six, ms', digits: 1 },
  ],
  details: [
    { value: 'first', title: 'first click, ms', spread: true },
    { value: 'later', title: 'later clicks, ms', spread: true },
  ],
};

/** Everybody's medians in one scenario, the best first. */
function section(measured: Measured[], scenario: ScenarioName, view: View, size: number): string {
  const rows = subjects.flatMap(({ name, label }) => {
    const found = measured.filter((one) => one.scenario === scenario && one.subject === name && one.view === view && one.size === size);
    if (found.length === 0) return [];
    const cells = columns[scenario].map(({ value, digits = 0, spread }) => {
      const numbers = found.map(({ values }) => values[value]!);
      const [low, high] = quartiles(numbers);
      return median(numbers).toFixed(digits) + (spread ? ` [${low.toFixed(digits)}–${high.toFixed(digits)}]` : '');
    });
    return [{ first: median(found.map(({ values }) => values[columns[scenario][0]!.value]!)), cells: [label, ...cells] }];
  });
  rows.sort((a, b) => a.first - b.first);
  return table(['', ...columns[scenario].map(({ title }) => title)], rows.map(({ cells }) => cells));
}

const headings: [ScenarioName, View, number, string][] = [
  ['bytes', 'month', sizes.load, 'Scripts and styles that a visitor of month and list loads, brotli 11, without headers'],
  ['load', 'month', sizes.load, 'Cold visit, month, 1280 × 900'],
  ['load', 'list', sizes.load, 'Cold visit, list, 412 × 823'],
  ['navigation', 'month', sizes.navigation, 'Turning the month, 1 000 events in the year, 80 to 120 in a month'],
  ['navigation', 'month', sizes.crowded, 'Turning the month, 10 000 events in the year, 830 to 850 in a month'],
  ['details', 'month', sizes.load, 'Opening an event in the month'],
  ['details', 'list', sizes.load, 'Opening an event in the list'],
];

export interface Figures {
  measured: Measured[];
  goals: Verdict[];
  rounds: number;
  /** The browser's. */
  version: string;
}

/** The goals, and everybody's medians. */
export function figuresOf({ measured, goals }: Figures): string {
  const sections = headings
    .filter(([scenario, view, size]) => measured.some((one) => one.scenario === scenario && one.view === view && one.size === size))
    .map(([scenario, view, size, heading]) => `## ${heading}\n\n${section(measured, scenario, view, size)}`);
  return [tableOf(goals), ...sections].join('\n\n');
}

/** The page that is kept. */
export function resultsOf(figures: Figures): string {
  const { measured, rounds, version } = figures;
  const failures = measured.filter(({ values }) => (values['errors'] ?? 0) > 0).map(({ subject, scenario }) => `${subject} (${scenario})`);
  return `# Results

${new Date().toISOString().slice(0, 10)}, ${version} on ${cpus().length} × ${cpus()[0]!.model.trim()}; medians of ${rounds} interleaved rounds, in [ ] the middle half. \`npm run bench\` makes this page.

${figuresOf(figures)}

## How it is measured

**The same for all.** One server at one address sends the host page, the scripts, the styles and the data; it is the feed itself with a real SQLite database. Files are compressed by brotli 11, answers by brotli 5. All show ${month} of the same ${sizes.load} events (turning: ${sizes.navigation} and ${sizes.crowded}) in Polish, with the same titles, times, places and links. Slow 4G is 1.6 Mbit/s and 150 ms before each answer; the processor is slowed four times. Each round has a new browser and an order of its own, each visit a new context without a cache. An event counts as seen just after the frame in which it was painted within the window.

**What differs.** Peers and the hand-written page get a bare list (title, start, end, place, link) of the six weeks that are shown; Kopa gets the feed's ordinary answer for 43 days, which holds also the organizer, kind, languages and audience of each event. Peers are bundled for this page alone, with month and list and nothing else; Kopa's snippet is the one that every page gets, and finds by itself what it needs. For turning the month the peers have the whole year in memory, while Kopa asks the feed for each month; its time includes reading the answer. Kopa's page keeps room for the calendar by the rule that the README advises, the hand-written page and the Lit element have such a height too, and TOAST UI and Schedule-X need one; EventCalendar and FullCalendar are given none, as in their own guides. CPU time is that of the main thread, less what a click without effect costs.

**What it does not show.** The browser delays requests, not connections: name look-up and TLS with a second origin are not in the figures.
${failures.length > 0 ? `\nErrors in the page: ${[...new Set(failures)].join(', ')}.\n` : ''}`;
}
