// The same as hand-written.js as one bare Lit element: what the library alone costs.
import { html, LitElement, unsafeCSS } from 'lit';
import { boot } from './boot.js';
import { byDay, clock, dateName, datesOf, dayName, monthName, style, turned, weekdays, weeks } from './least.js';

class BareCalendar extends LitElement {
  static styles = unsafeCSS(style);
  static properties = { month: {}, view: {}, locale: {}, perDay: {}, events: {} };

  willUpdate(changed) {
    if (changed.has('events')) this.days = byDay(this.events ?? []);
  }

  turn(months) {
    this.month = turned(this.month, months);
  }

  render() {
    if (!this.events) return;
    const button = (text, act) => html`<button @click=${act}>${text}</button>`;
    return html`
      <div class="bar">
        ${button('‹', () => this.turn(-1))}${button('›', () => this.turn(1))}
        <h2 aria-live="polite">${monthName(this.locale, this.month)}</h2>
        ${button('Miesiąc', () => (this.view = 'month'))}${button('Lista', () => (this.view = 'list'))}
      </div>
      ${this.view === 'list' ? this.list() : this.grid()}
    `;
  }

  grid() {
    const chip = ({ url, start, title }) => html`<a class="chip" href=${url}><time>${clock(start)}</time> ${title}</a>`;
    return html`<div class="grid">
      ${weekdays(this.locale).map((name) => html`<div class="head">${name}</div>`)}
      ${weeks(this.month).map((date) => {
        const events = this.days.get(date) ?? [];
        const hidden = events.length - this.perDay;
        return html`<div class=${date.startsWith(this.month) ? 'day' : 'day outside'}>
          <time class="number" datetime=${date}>${+date.slice(8)}</time>
          ${events.slice(0, this.perDay).map(chip)}${hidden > 0 ? html`<button class="more">+${hidden} więcej</button>` : ''}
        </div>`;
      })}
    </div>`;
  }

  list() {
    const row = ({ start, end, url, title, location }) =>
      html`<li><time>${clock(start)}–${clock(end)}</time> <a class="row" href=${url}>${title}</a> <small>${location}</small></li>`;
    return datesOf(this.days, this.month).map(
      (date) => html`<section>
        <h3><span>${dateName(this.locale, date)}</span><span>${dayName(this.locale, date)}</span></h3>
        <ul>${this.days.get(date).map(row)}</ul>
      </section>`,
    );
  }
}
customElements.define('bare-calendar', BareCalendar);

boot((element, options) => {
  Object.assign(element, options);
  return { next: () => element.turn(1), previous: () => element.turn(-1), show: (view) => (element.view = view) };
});
