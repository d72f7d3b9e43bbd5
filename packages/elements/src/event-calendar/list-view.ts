import type { Occurrence } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { languageName, resolved } from '../shared/texts.ts';
import { dates, dayName, times } from './dates.ts';
import { firstDay, keyOf, lastDay } from './days.ts';
import { kindName, placeName, statusName } from './words.ts';

export interface ListView {
  days: [date: string, Occurrence[]][];
  today: string;
  /** Events of the month that are over and not shown. */
  earlier: number;
  /** Level of the headings of the days, 1 to 6. */
  level: number;
  open: (occurrence: Occurrence) => void;
  showEarlier: () => void;
}

/** The events as a list, day by day. */
export function listView({ days, today, earlier, level, open, showEarlier }: ListView): TemplateResult {
  const locale = currentLocale();
  return html`
    <div class="list" part="list">
      ${earlier
        ? html`<button type="button" class="button earlier" @click=${showEarlier}>
            ${plural(msg('{n, plural, one {Show # earlier event} other {Show # earlier events}}', { id: 'earlier' }), earlier)}
          </button>`
        : nothing}
      ${days.map(
        ([date, occurrences]) => html`
          <section class="day" data-date=${date}>
            <div role="heading" aria-level=${level} class="day-name" tabindex="-1">
              ${dayName(locale, date)}${date === today ? html`<span class="badge today">${msg('Today', { id: 'today' })}</span>` : nothing}
            </div>
            <ul>
              ${occurrences.map((occurrence) => item(occurrence, open))}
            </ul>
          </section>
        `,
      )}
    </div>
  `;
}

/** The next events, each with its date. */
export const compactView = (occurrences: Occurrence[], open: ListView['open']): TemplateResult => html`
  <ul class="list" part="list">
    ${occurrences.map((occurrence) => item(occurrence, open, true))}
  </ul>
`;

/** One event of the list. */
export function item(occurrence: Occurrence, open: ListView['open'], dated = false): TemplateResult {
  const status = statusName(occurrence.eventStatus);
  const place = placeName(occurrence);
  const { title, organizer, host } = occurrence;
  return html`
    <li class="item ${occurrence.eventStatus}" part="event">
      <div class="time">${timeSpan(occurrence, dated)}</div>
      <div class="what">
        <button type="button" class="name" data-key=${keyOf(occurrence)} @click=${() => open(occurrence)}>${resolved(title)}</button>
        ${status ? html`<span class="badge status">${status}</span>` : nothing}
        <div class="muted">${kindName(occurrence.kind)}${place ? ' · ' : ''}${place}</div>
        <div class="muted">${resolved((host ?? organizer).name)}${foreign(occurrence)}</div>
      </div>
    </li>
  `;
}

function timeSpan(occurrence: Occurrence, dated: boolean): string {
  const locale = currentLocale();
  const [first, last] = [firstDay(occurrence), lastDay(occurrence)];
  if (last > first) return dates(locale, first, last);
  const time = occurrence.showWithoutTime ? msg('All day', { id: 'all-day' }) : times(locale, occurrence);
  return dated ? `${dates(locale, first, first)}, ${time}` : time;
}

/** A short note where the text is not in the visitor's language. */
function foreign({ title }: Occurrence): string {
  if (title.inLanguage === currentLocale()) return '';
  return ` · ${msg('Text:', { id: 'text-language' })} ${languageName(title.inLanguage)}`;
}
