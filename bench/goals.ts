// What is to be reached, as ratios of medians, and whether it has been.
import { median } from './numbers.ts';
import type { Values } from './scenarios.ts';
import { subjects, type View } from './subjects.ts';

export const scenarioNames = ['bytes', 'load', 'navigation', 'details'] as const;
export type ScenarioName = (typeof scenarioNames)[number];

export interface Measured {
  scenario: ScenarioName;
  subject: string;
  view: View;
  /** How many events the feed has. */
  size: number;
  round: number;
  values: Values;
}

export interface Verdict {
  name: string;
  goal: number;
  /** Undefined when it was not measured. */
  reached: number | undefined;
  unit: string;
  /** What the ratio is made of. */
  of: string;
}

export const isMet = ({ goal, reached }: Verdict) => reached !== undefined && reached <= goal;

/** All goals, with what the measurements say of them. */
export function verdicts(measured: Measured[], sizes: { load: number; navigation: number; crowded: number }): Verdict[] {
  const of = (scenario: ScenarioName, value: string, subject: string, view: View, size: number): number | undefined => {
    const found = measured.filter((one) => one.scenario === scenario && one.subject === subject && one.view === view && one.size === size);
    return found.length > 0 ? median(found.map(({ values }) => values[value]!)) : undefined;
  };
  const best = (scenario: ScenarioName, value: string, view: View, size: number) =>
    subjects
      .filter(({ group }) => group === 'peer')
      .map(({ name }) => ({ name, amount: of(scenario, value, name, view, size) }))
      .filter((peer): peer is { name: string; amount: number } => peer.amount !== undefined)
      .sort((a, b) => a.amount - b.amount)[0];
  const shown = (amount: number | undefined) => (amount === undefined ? '–' : amount.toFixed(0));

  const ratio = (name: string, goal: number, unit: string, ours: number | undefined, other: { name: string; amount: number | undefined } | undefined): Verdict => ({
    name,
    goal,
    reached: ours !== undefined && other?.amount !== undefined ? ours / other.amount : undefined,
    unit: '×',
    of: `${shown(ours)} ${unit} : ${shown(other?.amount)} ${unit} (${other?.name ?? 'no peer'})`,
  });
  const plain = (name: string, goal: number, unit: string, reached: number | undefined): Verdict => ({ name, goal, reached, unit, of: '' });

  const firstEvent = (name: string, subject: string, view: View, goal: number) =>
    ratio(name, goal, 'ms', of('load', 'firstEvent', subject, view, sizes.load), best('load', 'firstEvent', view, sizes.load));
  const beside = (name: string, view: View) =>
    ratio(name, 1.1, 'ms', of('load', 'firstEvent', 'kopa', view, sizes.load), { name: 'hand-written', amount: of('load', 'firstEvent', 'hand-written', view, sizes.load) });
  const turning = (size: number) => of('navigation', 'cpu', 'kopa', 'month', size);

  return [
    ratio('scripts and styles, brotli, month and list', 0.4, 'B', of('bytes', 'bytes', 'kopa', 'month', sizes.load), best('bytes', 'bytes', 'month', sizes.load)),
    firstEvent('first event, one line, month', 'kopa', 'month', 0.6),
    firstEvent('first event, one line, list', 'kopa', 'list', 0.7),
    beside('first event, one line, month, beside hand-written', 'month'),
    beside('first event, one line, list, beside hand-written', 'list'),
    firstEvent('first event, preload lines, month', 'kopa-preload', 'month', 0.54),
    firstEvent('first event, preload lines, list', 'kopa-preload', 'list', 0.61),
    firstEvent('first event, filled by the server, month', 'kopa-filled', 'month', 0.42),
    firstEvent('first event, filled by the server, list', 'kopa-filled', 'list', 0.42),
    ratio('turning the month, CPU, 1 000 events', 0.33, 'ms', turning(sizes.navigation), best('navigation', 'cpu', 'month', sizes.navigation)),
    ratio('turning the month, CPU, 10 000 events beside 1 000', 1.3, 'ms', turning(sizes.crowded), { name: 'Kopa, 1 000', amount: turning(sizes.navigation) }),
    ...(['kopa', 'kopa-preload', 'kopa-filled'] as const).flatMap((subject) =>
      (['month', 'list'] as const).map((view) => plain(`layout shift, ${subject}, ${view}`, 0, '', of('load', 'shift', subject, view, sizes.load))),
    ),
    ...(['month', 'list'] as const).flatMap((view) => [
      plain(`details open, first click, ${view}`, 100, ' ms', of('details', 'first', 'kopa', view, sizes.load)),
      plain(`details open, later clicks, ${view}`, 100, ' ms', of('details', 'later', 'kopa', view, sizes.load)),
    ]),
  ];
}
