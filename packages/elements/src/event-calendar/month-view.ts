import type { Occurrence } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { currentLocale, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { resolved } from '../shared/texts.ts';
import { dayName, dayNumber, times, weekdayName } from './dates.ts';
import { firstDay, keyOf } from './days.ts';
import type { Stop } from './grid-keys.ts';
import { statusName } from './words.ts';

/** How many events a day shows before it says “more”. */
const room = 3;

export interface MonthView {
  month: string;
  weeks: string[][];
  days: Map<string, Occurrence[]>;
  today: string;
  /** True while the events are on their way. */
  busy: boolean;
  /** True where the table is too narrow for titles: each day shows how many events it has. */
  narrow: boolean;
  /** The one place of the table that the Tab key reaches. */
  tabStop: Stop;
  open: (occurrence: Occurrence) => void;
  openDay: (date: string) => void;
  move: (event: KeyboardEvent) => void;
}

/** How many of a day's events are shown; the rest is behind one more stop. */
const shown = ({ length }: readonly Occurrence[], narrow: boolean): number => (narrow ? 0 : length <= room ? length : room - 1);

/** How many stops the arrow keys make on a date. */
export function stopsOf(date: string, view: Pick<MonthView, 'days' | 'narrow'>): number {
  const events = view.days.get(date) ?? [];
  const visible = shown(events, view.narrow);
  return Math.max(1, visible + (visible < events.length ? 1 : 0));
}

/** The month as a table of weeks. */
export function monthView(view: MonthView): TemplateResult {
  const locale = currentLocale();
  return html`
    <table class="month ${view.narrow ? 'narrow' : ''}" part="month" role="grid" aria-labelledby="title" aria-busy=${view.busy} @keydown=${view.move}>
      <thead>
        <tr>
          ${view.weeks[0]!.map(
            (date) => html`<th scope="col" abbr=${weekdayName(locale, date, 'long')}>${weekdayName(locale, date, view.narrow ? 'narrow' : 'short')}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${view.weeks.map((week) => html`<tr>${week.map((date) => day(date, view))}</tr>`)}
      </tbody>
    </table>
  `;
}

function day(date: string, view: MonthView): TemplateResult {
  const locale = currentLocale();
  const events = view.days.get(date) ?? [];
  const visible = shown(events, view.narrow);
  const tabStop = Math.min(view.tabStop.index, stopsOf(date, view) - 1);
  const tab = (index: number) => (date === view.tabStop.date && index === tabStop ? 0 : -1);
  return html`
    <td
      class=${date.startsWith(view.month) ? '' : 'outside'}
      aria-current=${ifDefined(date === view.today ? 'date' : undefined)}
      data-date=${date}
      tabindex=${events.length ? -1 : tab(0)}
    >
      <span class="number" aria-hidden="true">${dayNumber(date)}</span>
      <span class="hidden">${dayName(locale, date)}</span>
      ${events.slice(0, visible).map((occurrence, index) => chip(occurrence, date, index, tab(index), view))}
      ${visible < events.length ? more(date, visible, events.length - visible, tab(visible), view) : nothing}
    </td>
  `;
}

function chip(occurrence: Occurrence, date: string, index: number, tabindex: number, { open }: MonthView): TemplateResult {
  const locale = currentLocale();
  const status = statusName(occurrence.eventStatus);
  const timed = !occurrence.showWithoutTime && date === firstDay(occurrence);
  return html`
    <button
      type="button"
      part="event"
      class="chip ${occurrence.eventStatus} ${timed ? '' : 'whole'}"
      data-stop=${index}
      data-key=${keyOf(occurrence)}
      tabindex=${tabindex}
      @click=${() => open(occurrence)}
    >
      ${timed ? html`<span class="time">${times(locale, { ...occurrence, end: occurrence.start })}</span>` : nothing}
      <span class="name">${resolved(occurrence.title)}</span>
      ${status ? html`<span class="status">${status}</span>` : nothing}
    </button>
  `;
}

/** Leads to all events of the day. */
function more(date: string, index: number, n: number, tabindex: number, { narrow, openDay }: MonthView): TemplateResult {
  return html`<button type="button" class=${narrow ? 'count' : 'more'} data-stop=${index} tabindex=${tabindex} @click=${() => openDay(date)}>
    ${narrow
      ? html`<span aria-hidden="true">${n}</span><span class="hidden">${plural(msg('{n, plural, one {# event} other {# events}}', { id: 'count' }), n)}</span>`
      : plural(msg('{n, plural, one {# more} other {# more}}', { id: 'more', desc: 'Button below the first events of a day: how many are hidden' }), n)}
  </button>`;
}
