// A page's own calendar, written by hand: strings of HTML put into a shadow root.
import { boot } from './boot.js';
import { byDay, clock, dateName, datesOf, dayName, monthName, style, turned, weekdays, weeks } from './least.js';

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign]);

const bar = ({ locale, month }) =>
  `<div class="bar"><button data-turn="-1" aria-label="Poprzedni">‹</button><button data-turn="1" aria-label="Następny">›</button>` +
  `<h2 aria-live="polite">${monthName(locale, month)}</h2><button data-view="month">Miesiąc</button><button data-view="list">Lista</button></div>`;

const chip = ({ url, start, title }) => `<a class="chip" href="${escaped(url)}"><time>${clock(start)}</time> ${escaped(title)}</a>`;

function cell(date, { month, perDay }, days) {
  const events = days.get(date) ?? [];
  const hidden = events.length - perDay;
  return (
    `<div class="day${date.startsWith(month) ? '' : ' outside'}"><time class="number" datetime="${date}">${+date.slice(8)}</time>` +
    `${events.slice(0, perDay).map(chip).join('')}${hidden > 0 ? `<button class="more">+${hidden} więcej</button>` : ''}</div>`
  );
}

const grid = (state, days) =>
  `<div class="grid">${weekdays(state.locale).map((name) => `<div class="head">${name}</div>`).join('')}` +
  `${weeks(state.month).map((date) => cell(date, state, days)).join('')}</div>`;

const row = ({ start, end, url, title, location }) =>
  `<li><time>${clock(start)}–${clock(end)}</time> <a class="row" href="${escaped(url)}">${escaped(title)}</a> <small>${escaped(location)}</small></li>`;

const list = ({ locale, month }, days) =>
  datesOf(days, month)
    .map(
      (date) =>
        `<section><h3><span>${dateName(locale, date)}</span><span>${dayName(locale, date)}</span></h3><ul>${days.get(date).map(row).join('')}</ul></section>`,
    )
    .join('');

boot((element, { events, ...state }) => {
  const root = element.attachShadow({ mode: 'open' });
  const days = byDay(events);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const draw = (change) => {
    Object.assign(state, change);
    root.innerHTML = bar(state) + (state.view === 'list' ? list : grid)(state, days);
  };
  const turn = (months) => draw({ month: turned(state.month, months) });
  const show = (view) => draw({ view });
  root.onclick = ({ target }) => {
    const { turn: months, view } = target.closest('button')?.dataset ?? {};
    if (months) turn(+months);
    if (view) show(view);
  };
  draw();
  return { next: () => turn(1), previous: () => turn(-1), show };
});
