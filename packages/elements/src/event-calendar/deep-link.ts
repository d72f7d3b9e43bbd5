import { isMonth, type Range } from './month.ts';
import type { CalendarState } from './place.ts';
import { firstMonth, listFilters } from './query.ts';

/** What the link needs of the element. */
interface Linked {
  id: string;
  isConnected: boolean;
  month?: string | null;
  place: CalendarState;
}

const filters: readonly string[] = [...listFilters, 'online', 'q'];
const isDate = (text: string | null): text is string => /^\d{4}-\d\d-\d\d$/.test(text ?? '');

/**
 * A calendar's state in the fragment of the page's address, such as `#kopa&month=2026-12&country=LV`. Other fragments are the
 * page's own: they are neither read nor replaced by an untouched calendar.
 */
export class DeepLink {
  #name: string;
  #calendar: Linked;

  /** Shows what the address says, at once when it says something, and whenever it changes. */
  constructor(calendar: Linked) {
    // The identifier keeps several calendars of a page apart.
    this.#name = calendar.id ? `kopa-${calendar.id}` : 'kopa';
    this.#calendar = calendar;
    addEventListener('popstate', this.#changed);
    if (this.#isOurs()) this.#changed();
  }

  stop(): void {
    removeEventListener('popstate', this.#changed);
  }

  /** Writes the state into the address. The browser's “back” closes an event that was opened. */
  keep(state: CalendarState): void {
    const fragment = fragmentOf(this.#name, state);
    if (fragment === location.hash) return;
    const isOpening = state.opened !== undefined && !location.hash.includes('&event=');
    history[isOpening ? 'pushState' : 'replaceState'](history.state, '', fragment);
  }

  #isOurs(): boolean {
    return location.hash === `#${this.#name}` || location.hash.startsWith(`#${this.#name}&`);
  }

  #changed = () => {
    const calendar = this.#calendar;
    const untouched = { month: firstMonth(calendar.month), view: undefined, period: undefined, opened: undefined };
    if (calendar.isConnected && (this.#isOurs() || !location.hash)) calendar.place = { ...untouched, ...stateIn(location.hash) };
  };
}

function fragmentOf(name: string, { month, view, period, chosen, opened }: CalendarState): string {
  const said = new URLSearchParams({ month, ...(view && { view }), ...period, ...(opened && { event: opened }) });
  for (const [filter, value] of Object.entries(chosen)) said.set(filter, value ?? '');
  return `#${name}&${said}`;
}

function stateIn(fragment: string): Partial<CalendarState> & Pick<CalendarState, 'chosen'> {
  const said = new URLSearchParams(fragment.replace(/^#[^&]*/, ''));
  const [month, view, opened] = ['month', 'view', 'event'].map((name) => said.get(name));
  const period = periodIn(said);
  return {
    ...(isMonth(month) && { month }),
    ...((view === 'month' || view === 'list') && { view }),
    ...(period && { period }),
    ...(opened && { opened }),
    chosen: Object.fromEntries([...said].filter(([name]) => filters.includes(name)).map(([name, value]) => [name, value || null])),
  };
}

function periodIn(said: URLSearchParams): Range | undefined {
  const [from, to] = [said.get('from'), said.get('to')];
  return isDate(from) && isDate(to) && from < to ? { from, to } : undefined;
}
