import type { Occurrence, OccurrencePage } from '@kopa/sdk';
import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController, type FeedState } from '../shared/feed-controller.ts';
import { Localized } from '../shared/language.ts';
import { inLocale, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { theme } from '../shared/theme.ts';
import { clock, monthName } from './dates.ts';
import { agenda, byDay, keyOf, lastDay } from './days.ts';
import { styles } from './event-calendar.styles.ts';
import { nextStop, type Stop } from './grid-keys.ts';
import { item, listView } from './list-view.ts';
import { addMonths, monthRange, monthWeeks, today } from './month.ts';
import { monthView, stopsOf, type MonthView } from './month-view.ts';
import { firstMonth, occurrencesUrl } from './query.ts';

type View = 'month' | 'list';

/** Width of the widget, in CSS pixels, from which there is room for the table of a month. */
const wide = 640;

type Details = typeof import('./details-view.ts');

/** At most this many pages of the feed's list are read for one month. */
const mostPages = 5;

/**
 * A month of the partners' events, as a table or a list, with the details of each event in place.
 *
 * Content inside the tag is shown until the events are there, and stays where scripts do not run.
 *
 * @element kopa-event-calendar
 * @fires {CustomEvent<{ eventId: string, recurrenceId: string | null }>} kopa-event-open - the visitor opened an event
 * @fires {CustomEvent<{ month: string }>} kopa-month-change - the visitor turned to another month
 * @slot - what to show without script and until the events are there, for example a link to a plain page
 * @csspart toolbar - the line with month, arrows and views
 * @csspart title - the name of the month
 * @csspart month - the table
 * @csspart list - the list
 * @csspart event - one event in table or list
 * @csspart details - the details of one event
 * @csspart notice - the box that says that an event is cancelled or moved, or that something failed
 * @cssprop [--kopa-accent=#0a6375] - the one colour for marks and buttons; text in it is mixed with the page's text colour
 * @cssprop [--kopa-on-accent=#fff] - text on the accent colour
 * @cssprop [--kopa-radius=0.375rem] - roundness of corners
 * @cssprop [--kopa-font=inherit] - font family
 * @cssprop [--kopa-font-size=inherit] - size of the text
 * @cssprop [--kopa-focus=currentColor] - colour of the focus outline
 */
export class EventCalendar extends Localized(LitElement) {
  static override styles = [theme, styles];

  /** Address of the feed, for example `https://feed.example.org`. */
  @property() feed: string | null = null;
  /** How to show the events: `month` or `list`. Default: the month, and the list where the widget is narrower than 640 px. */
  @property() view: View | null = null;
  /** The month to start with, for example `2026-11`. Default: the present one. */
  @property() month: string | null = null;
  /** Only events in these countries: ISO 3166-1 codes, separated by spaces or commas. */
  @property() country: string | null = null;
  /** Only events of these partners: their identifiers in the feed. */
  @property() partner: string | null = null;
  /** Only events of these kinds: seminar, conference, training, workshop, meeting. */
  @property() kind: string | null = null;
  /** Only events with these themes: creative-incubator, social-innovation, intercultural-dialogue. */
  @property() theme: string | null = null;
  /** Only events that are held in these languages: BCP 47 tags. */
  @property({ attribute: 'activity-language' }) activityLanguage: string | null = null;
  /** Only events that can be joined online (`online`), or only those that cannot (`online="false"`). */
  @property() online: string | null = null;
  /** Only events with all of these words; case and diacritics do not matter. */
  @property() q: string | null = null;
  /** Level of the widget's own heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private shownMonth = '';
  @state() private chosenView: View | undefined;
  @state() private narrow = false;
  @state() private opened: string | undefined;
  @state() private tabStop: Stop = { date: '', index: 0 };
  @state() private unfolded: ReadonlySet<string> = new Set();
  @state() private showsEarlier = false;
  @state() private announcement = '';
  @state() private details: Details | 'failed' | undefined;

  #calendar = new FeedController<Occurrence[]>(this, {
    load: (get) => this.#load(get),
    isEmpty: (occurrences) => occurrences.length === 0,
    fromLastGood: (page) => (page as { items?: Occurrence[] }).items,
  });
  // In the next frame: a change of height during the observer's turn would be reported to the page as an error.
  #size = new ResizeObserver(() => requestAnimationFrame(this.#measure));
  /** Where the focus goes after the next rendering. */
  #focus: (() => Element | null | undefined) | undefined;
  /** What had the focus before the rendering. */
  #focused: Element | null | undefined;
  #detailsAsked = false;
  #wasReady = false;
  #announceMonth = false;

  override connectedCallback() {
    super.connectedCallback();
    this.#measure();
    this.#size.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
  }

  protected override willUpdate(changed: PropertyValues) {
    this.#focused = this.shadowRoot!.activeElement ?? this.#focused;
    if (changed.has('month') || !this.shownMonth) this.#turnTo(firstMonth(this.month));
    this.#calendar.ask(JSON.stringify([this.feed, this.shownMonth, this.language, this.#filters()]));
    if (this.#data) this.#wasReady = true;
    if (this.#announceMonth && this.#data) this.#announce();
  }

  // The focus goes where it was led to, or to a heading when what had it is gone; never away from another part of the page.
  protected override updated() {
    const active = (this.getRootNode() as Document | ShadowRoot).activeElement ?? document.activeElement;
    if (active && active !== this && active !== document.body) this.#focus = this.#focused = undefined;
    const lost = this.#focused && !this.#focused.isConnected;
    const target = this.#focus?.() ?? (lost && this.#data ? this.renderRoot.querySelector('#title, #event-title') : null);
    if (!target) return;
    (target as HTMLElement).focus();
    this.#focus = undefined;
  }

  #filters(): Record<string, string | null> {
    const { country, partner, kind, theme, activityLanguage, online, q } = this;
    return { country, partner, kind, theme, 'activity-language': activityLanguage, online, q };
  }

  async #load(get: (url: string) => Promise<unknown>): Promise<Occurrence[]> {
    const filters = this.#filters();
    const url = new URL(this.#address((name) => filters[name] ?? null));
    const occurrences: Occurrence[] = [];
    for (let read = 0; read < mostPages; read++) {
      const { items, next } = (await get(url.href)) as OccurrencePage;
      occurrences.push(...items.filter((occurrence) => attempt(() => item(occurrence, this.#open))));
      if (next === null) break;
      url.searchParams.set('cursor', next);
    }
    return occurrences;
  }

  #address(attribute: (name: string) => string | null): string {
    const { feed } = this;
    const url = feed && attempt(() => occurrencesUrl(feed, this.shownMonth, this.language, attribute));
    if (!url) throw new TypeError(`feed="${feed ?? ''}" is no address; write feed="https://…" with the address of the feed`);
    return url;
  }

  #measure = () => {
    if (this.isConnected) this.narrow = this.getBoundingClientRect().width < wide;
  };

  /** The events at hand, also while they are stale; undefined while there are none to show. */
  get #data(): Occurrence[] | undefined {
    const { state } = this.#calendar;
    return 'data' in state ? state.data : undefined;
  }

  get #level(): number {
    return Math.min(Math.max(this.headingLevel || 2, 1), 6);
  }

  get #view(): View {
    return this.chosenView ?? (this.view === 'month' || this.view === 'list' ? this.view : this.narrow ? 'list' : 'month');
  }

  #turnTo(month: string) {
    this.shownMonth = month;
    this.opened = undefined;
    this.unfolded = new Set();
    this.showsEarlier = false;
    const now = today();
    this.tabStop = { date: now.startsWith(month) ? now : `${month}-01`, index: 0 };
  }

  /** Another month, because the visitor asked for it. */
  #turn(month: string) {
    if (month === this.shownMonth) return;
    this.#turnTo(month);
    this.#announceMonth = true;
    this.#tell('kopa-month-change', { month });
  }

  #tell(event: string, detail: object) {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }

  #announce() {
    this.#announceMonth = false;
    const { from, to } = this.#monthDates();
    const n = agenda(this.#data ?? [], from, to).reduce((sum, [, events]) => sum + events.length, 0);
    this.announcement = inLocale(
      this.locale,
      () => `${monthName(this.locale, this.shownMonth)}: ${plural(msg('{n, plural, one {# event} other {# events}}', { id: 'count' }), n)}`,
    );
  }

  #monthDates() {
    return { from: `${this.shownMonth}-01`, to: `${addMonths(this.shownMonth, 1)}-01` };
  }

  /** The code of the details comes when a visitor turns to the events, so that it is there when one is opened. */
  #fetchDetails = () => {
    if (this.#detailsAsked) return;
    this.#detailsAsked = true;
    import('./details-view.ts').then(
      (details) => {
        adoptStyles(this.renderRoot as ShadowRoot, [theme, styles, details.detailsStyles]);
        this.details = details;
      },
      () => (this.details = 'failed'),
    );
  };

  #expectOpening = () => {
    if (navigator.onLine) this.#fetchDetails();
  };

  #open = (occurrence: Occurrence) => {
    this.#fetchDetails();
    this.opened = keyOf(occurrence);
    const { eventId, recurrenceId } = occurrence;
    this.#focus = () => this.renderRoot.querySelector('#event-title');
    this.#tell('kopa-event-open', { eventId, recurrenceId });
  };

  #close = () => {
    const key = this.opened;
    this.opened = undefined;
    this.#focus = () => this.renderRoot.querySelector(`[data-key="${key}"]`) ?? this.renderRoot.querySelector('#title');
  };

  #escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.opened) this.#close();
  };

  #choose(view: View) {
    this.chosenView = view;
    this.opened = undefined;
  }

  #unfold = (date: string) => {
    this.unfolded = new Set([...this.unfolded, date]);
    this.#focusStop(this.tabStop.date === date ? this.tabStop : { date, index: 2 });
  };

  #openDay = (date: string) => {
    this.#turn(date.slice(0, 7));
    this.chosenView = 'list';
    this.showsEarlier = true;
    this.#focus = () => this.renderRoot.querySelector(`.day[data-date="${date}"] .day-name`) ?? (this.#data && this.renderRoot.querySelector('#title'));
  };

  #move = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const date = target.closest<HTMLElement>('[data-date]')?.dataset['date'];
    if (!date || event.ctrlKey || event.altKey || event.metaKey) return;
    const index = Number(target.dataset['stop'] ?? 0);
    const view = this.#monthView();
    const stop = nextStop(event.key, { date, index }, (other) => stopsOf(other, view));
    if (!stop) return;
    event.preventDefault();
    if (!view.weeks.flat().includes(stop.date)) this.#turn(stop.date.slice(0, 7));
    else if (event.key.startsWith('Page')) this.#turn(stop.date.slice(0, 7));
    this.#focusStop(stop);
  };

  #focusStop(stop: Stop) {
    this.tabStop = stop;
    const cell = () => this.renderRoot.querySelector(`td[data-date="${stop.date}"]`);
    this.#focus = () => cell()?.querySelector(`[data-stop="${stop.index}"]`) ?? cell();
  }

  protected override render(): TemplateResult {
    const { state } = this.#calendar;
    const ownContent = !this.#wasReady && this.textContent?.trim();
    if (ownContent) return html`${state.status === 'failed' ? this.#renderFailure(state) : nothing}<slot></slot>`;
    const opened = this.opened && this.#data?.find((occurrence) => keyOf(occurrence) === this.opened);
    return html`
      <div role="group" aria-label=${msg('Event calendar', { id: 'calendar' })} @keydown=${this.#escape} @pointerover=${this.#expectOpening} @focusin=${this.#expectOpening}>
        ${opened && this.details !== 'failed' ? nothing : this.#renderToolbar()} ${state.status === 'stale' ? this.#renderStale(state) : nothing}
        ${opened ? this.#renderDetails(opened) : this.#renderContent(state)}
        <div class="hidden" role="status">${this.announcement}</div>
      </div>
    `;
  }

  #renderToolbar(): TemplateResult {
    const turn = (months: number) => () => this.#turn(addMonths(this.shownMonth, months));
    const view = (name: View, label: string) =>
      html`<button type="button" class="button" aria-pressed=${this.#view === name} @click=${() => this.#choose(name)}>${label}</button>`;
    return html`
      <div class="toolbar" part="toolbar">
        <div role="heading" aria-level=${this.#level} class="title" id="title" part="title" tabindex="-1">${monthName(this.locale, this.shownMonth)}</div>
        <div class="turn">
          <button type="button" class="button arrow previous" aria-label=${msg('Previous month', { id: 'previous-month' })} @click=${turn(-1)}></button>
          <button type="button" class="button" @click=${() => this.#turn(today().slice(0, 7))}>${msg('Today', { id: 'today' })}</button>
          <button type="button" class="button arrow next" aria-label=${msg('Next month', { id: 'next-month' })} @click=${turn(1)}></button>
        </div>
        <div class="views">
          ${view('month', msg('Month', { id: 'view-month' }))}${view('list', msg('List', { id: 'view-list' }))}
        </div>
      </div>
    `;
  }

  #renderContent(state: FeedState<Occurrence[]>): unknown {
    if (state.status === 'failed') return this.#renderFailure(state);
    return this.#view === 'month' ? this.#renderMonth(state) : this.#renderList(state);
  }

  #renderDetails(occurrence: Occurrence): TemplateResult {
    // A browser remembers that a module failed: only a new page can ask for it again.
    if (this.details === 'failed') return this.#renderFailure({ error: {}, retry: () => location.reload() });
    return this.details?.detailsView({ occurrence, level: below(this.#level), close: this.#close }) ?? skeleton();
  }

  #renderMonth(state: FeedState<Occurrence[]>): TemplateResult {
    return html`
      ${monthView(this.#monthView())}
      <p class="below muted">
        ${state.status === 'loading' ? msg('Loading events …', { id: 'loading' }) : this.#monthIsEmpty() ? msg('No events this month.', { id: 'empty' }) : nothing}
      </p>
    `;
  }

  #monthView(): MonthView {
    const { from, to } = monthRange(this.shownMonth);
    return {
      month: this.shownMonth,
      weeks: monthWeeks(this.shownMonth),
      days: byDay(this.#data ?? [], from, to),
      today: today(),
      busy: this.#calendar.state.status === 'loading',
      narrow: this.narrow,
      tabStop: this.tabStop,
      unfolded: this.unfolded,
      open: this.#open,
      unfold: this.#unfold,
      openDay: this.#openDay,
      move: this.#move,
    };
  }

  #monthIsEmpty(): boolean {
    const { from, to } = this.#monthDates();
    return agenda(this.#data ?? [], from, to).length === 0;
  }

  #renderList(state: FeedState<Occurrence[]>): TemplateResult {
    if (state.status === 'loading') return skeleton();
    const { from, to } = this.#monthDates();
    const now = today();
    const hides = !this.showsEarlier && now > from && now < to;
    const days = agenda(this.#data ?? [], hides ? now : from, to);
    const earlier = hides ? (this.#data ?? []).filter((o) => lastDay(o) < now && lastDay(o) >= from).length : 0;
    const level = below(this.#level);
    return html`
      ${listView({ days, today: now, earlier, level, open: this.#open, showEarlier: () => this.#showEarlier(from) })}
      ${days.length ? nothing : this.#renderEmpty(earlier > 0)}
    `;
  }

  #showEarlier(from: string) {
    this.showsEarlier = true;
    const [first] = agenda(this.#data ?? [], from, `${addMonths(this.shownMonth, 1)}-01`);
    this.#focus = () => this.renderRoot.querySelector(`.day[data-date="${first?.[0]}"] .day-name`);
  }

  #renderEmpty(hasEarlier: boolean): TemplateResult {
    return html`
      <div class="panel">
        <p>${hasEarlier ? msg('No more events this month.', { id: 'empty-rest' }) : msg('No events this month.', { id: 'empty' })}</p>
        <button type="button" class="button" @click=${() => this.#turn(addMonths(this.shownMonth, 1))}>${msg('Next month', { id: 'next-month' })}</button>
      </div>
    `;
  }

  #renderFailure({ error, retry }: { error: { status?: number | undefined } | undefined; retry?: () => void }): TemplateResult {
    const advice = !error || error.status === 400
      ? msg('The calendar is not set up correctly on this page. Please tell the library.', { id: 'failed-set-up' })
      : navigator.onLine
        ? msg('Please try again in a few minutes.', { id: 'failed-later' })
        : msg('You seem to be offline. Check your connection and try again.', { id: 'failed-offline' });
    return html`
      <div class="panel" part="notice" role="alert">
        <p><strong>${msg('The events cannot be shown right now.', { id: 'failed' })}</strong><br />${advice}</p>
        ${this.#renderRetry(retry)}
      </div>
    `;
  }

  #renderStale({ at }: { at: number }): TemplateResult {
    return html`
      <div class="notice stale" part="notice" role="status">
        <span>${msg('The calendar cannot be reached. You see the events as of:', { id: 'stale', desc: 'Followed by a time, such as 14:05' })} ${clock(this.locale, at)}.</span>
        ${this.#renderRetry()}
      </div>
    `;
  }

  #renderRetry(retry = () => this.#calendar.retry()): TemplateResult {
    return html`<button type="button" class="button" @click=${retry}>${msg('Try again', { id: 'retry' })}</button>`;
  }
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

const below = (level: number) => Math.min(level + 1, 6);

const skeleton = () => html`
  <div class="skeleton" aria-hidden="true">${[0, 1, 2, 3].map(() => html`<div><i></i><i></i></div>`)}</div>
  <p class="below muted" role="status">${msg('Loading events …', { id: 'loading' })}</p>
`;

if (!customElements.get('kopa-event-calendar')) customElements.define('kopa-event-calendar', EventCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'kopa-event-calendar': EventCalendar;
  }
}
