import type { Occurrence, OccurrencePage } from '@kopa/sdk';
import { adoptStyles, html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController, type FeedState } from '../shared/feed-controller.ts';
import { Localized } from '../shared/language.ts';
import { addMessages, inLocale, messagesOf, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { theme } from '../shared/theme.ts';
import { clock, dates, monthName } from './dates.ts';
import { agenda, byDay, canBeShown, countIn, keyOf, lastDay } from './days.ts';
import { styles } from './event-calendar.styles.ts';
import type { Stop } from './grid-keys.ts';
import { compactView, listView } from './list-view.ts';
import { loadMessages } from './messages.ts';
import { loadMoreMessages } from './more-messages.ts';
import { addDays, addMonths, monthRange, monthWeeks, today, type Range } from './month.ts';
import { monthView, type MonthView } from './month-view.ts';
import type { CalendarState, View } from './place.ts';
import { coming, feedUrl, firstMonth, occurrencesUrl, parameterName } from './query.ts';

/** Width of the widget, in its own `em`, from which there is room for the table of a month: enlarged text needs more. */
const wide = 40;

/** So many days of a list are drawn first, more than a screen shows; the others follow when these are seen. */
const firstDays = 6;

type Visit = typeof import('./visit.ts');
type Link = import('./deep-link.ts').DeepLink;

addMessages(loadMessages);

/** At most this many pages of the feed's list are read for one month. */
const mostPages = 5;

/**
 * The partners' events of a month as a table or a list, or the next ones in a few lines; with search, filters and the
 * details of each event in place.
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
 * @csspart filters - the panel with search and filters
 * @csspart event - one event in table or list
 * @csspart details - the details of one event
 * @csspart notice - the box that says that an event is cancelled or moved, or that something failed
 * @cssprop [--kopa-accent=#0a6375] - the one colour for marks and buttons; text in it is mixed with the page's text colour
 * @cssprop [--kopa-on-accent] - text on the accent colour. Default: black or white, whichever can be read on it
 * @cssprop [--kopa-radius=0.375rem] - roundness of corners
 * @cssprop [--kopa-font=inherit] - font family
 * @cssprop [--kopa-font-size=inherit] - size of the text
 * @cssprop [--kopa-focus=currentColor] - colour of the focus outline
 */
export class EventCalendar extends Localized(LitElement) {
  static override styles = [theme, styles];

  /** Address of the feed, for example `https://feed.example.org`. */
  @property() feed?: string | null;
  /**
   * How to show the events: `month`, `list`, or `compact`: the next few, for a sidebar. Default: the month, and the list where
   * the widget is narrower than 40 em (640 px where text is 16 px high).
   */
  @property() view?: View | null;
  /** The month to start with, for example `2026-11`. Default: the present one. */
  @property() month?: string | null;
  /** How many events the compact view shows. Default: 5. */
  @property() limit?: string | null;
  /** Only events in these countries: ISO 3166-1 codes, separated by spaces or commas. */
  @property() country?: string | null;
  /** Only events of these partners: their identifiers in the feed. */
  @property() partner?: string | null;
  /** Only events of these kinds: seminar, conference, training, workshop, meeting. */
  @property() kind?: string | null;
  /** Only events with these themes: creative-incubator, social-innovation, intercultural-dialogue. */
  @property() theme?: string | null;
  /** Only events that are held in these languages: BCP 47 tags. */
  @property({ attribute: 'activity-language' }) activityLanguage?: string | null;
  /** Only events that can be joined online (`online`), or only those that cannot (`online="false"`). */
  @property() online?: string | null;
  /** Only events with all of these words; case and diacritics do not matter. */
  @property() q?: string | null;
  /**
   * What the visitor may narrow the events by, of `q period country partner kind theme activity-language free-seats online`; `none`: nothing.
   * Default: all but the filters that the page sets itself, which are locked. A filter that is set and named here can be changed.
   */
  @property() facets?: string | null;
  /** Keeps the visitor's month, filters and open event in the fragment of the page's address, so that it can be shared. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;
  /** The accent colour, as `--kopa-accent`, for sites whose style sheet cannot be changed: `#8a1538`. */
  @property() accent?: string | null;
  /** Level of the widget's own heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Where the visitor is; the code that keeps it in the page's address reads and sets it too. */
  @state() place: CalendarState = { month: '', view: undefined, period: undefined, chosen: {}, opened: undefined };
  @state() private narrow = false;
  @state() private tabStop: Stop | undefined;
  @state() private showsEarlier = false;
  @state() private announcement = '';
  @state() private visit: Visit | 'failed' | undefined;
  @state() private finds = false;
  @state() private drawsAll = false;

  #calendar = new FeedController<Occurrence[]>(this, {
    load: (get) => this.#load(get),
    isEmpty: (occurrences) => occurrences.length === 0,
  });
  #counts: ReturnType<Visit['countsFor']> | undefined;
  #link: Link | undefined;
  // In the next frame: a change of height during the observer's turn would be reported to the page as an error.
  #size = new ResizeObserver(() => requestAnimationFrame(this.#measure));
  /** Where the focus goes after the next rendering. */
  #focus: (() => Element | null | undefined) | undefined;
  /** What had the focus before the rendering. */
  #focused: Element | null | undefined;
  #visiting: Promise<void> | undefined;
  #wasReady = false;
  /** The next answer is told to those who cannot see it. */
  #announces = false;

  override connectedCallback() {
    // A page that keeps room for this element has laid it out already: measured before anything changes, it costs nothing.
    const hasRoom = getComputedStyle(this).display !== 'inline';
    if (hasRoom) this.#measure();
    super.connectedCallback();
    if (!hasRoom) this.#measure();
    this.#size.observe(this);
    // What the address says is there before the first answer, as a rule.
    if (this.deepLink) void import('./deep-link.ts').then(({ DeepLink }) => (this.#link ??= new DeepLink(this)), () => {});
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#size.disconnect();
    this.#link?.stop();
    this.#link = undefined;
  }

  protected override willUpdate(changed: PropertyValues) {
    this.#focused = this.shadowRoot!.activeElement ?? this.#focused;
    if (!this.place.month || (this.hasUpdated && changed.has('month'))) this.#turnTo(firstMonth(this.month));
    if (changed.has('accent')) this.style.setProperty('--kopa-accent', this.accent as string | null);
    this.#calendar.ask(`${attempt(() => this.#address())}`);
    if (this.finds || this.#chosen || this.place.opened) void this.#fetchVisit();
    if (this.finds || this.#chosen) attempt(() => this.#counts?.ask(this.#readUrl('facets')));
    if (this.#data) this.#wasReady = true;
    if (this.#announces && this.#calendar.state.status !== 'loading') this.#announce();
  }

  // The focus goes where it was led to, or to a heading when what had it is gone; never away from another part of the page.
  protected override updated() {
    if (this.#data && !this.drawsAll && this.#view === 'list') requestAnimationFrame(() => setTimeout(() => (this.drawsAll = true)));
    const active = (this.getRootNode() as Document | ShadowRoot).activeElement ?? document.activeElement;
    if (active && active !== this && active !== document.body) this.#focus = this.#focused = undefined;
    const lost = this.#focused && !this.#focused.isConnected;
    const target = this.#focus?.() ?? (lost && this.#data ? this.renderRoot.querySelector('#title, #event-title') : null);
    if (!target) return;
    (target as HTMLElement).focus();
    this.#focus = undefined;
  }

  /** What the page says. */
  #preset = (name: string): string | null => (this as unknown as Record<string, string | null>)[parameterName(name)] ?? null;

  /** What the visitor has chosen of a filter, else what the page says. */
  #options = (name: string): string | null => (name in this.place.chosen ? this.place.chosen[name]! : this.#preset(name));

  async #load(get: (url: string) => Promise<unknown>): Promise<Occurrence[]> {
    const url = new URL(this.#address());
    const occurrences: Occurrence[] = [];
    for (let read = 0; read < mostPages; read++) {
      const { items, next } = (await get(url.href)) as OccurrencePage;
      occurrences.push(...items.filter((occurrence) => attempt(() => canBeShown(occurrence))));
      if (next === null || this.#isCompact) break;
      url.searchParams.set('cursor', next);
    }
    return occurrences;
  }

  #address(): string {
    const { feed } = this;
    const { month, period } = this.place;
    const url = feed && attempt(() => occurrencesUrl(feed, month, this.language, this.#options, period));
    if (!url) throw new TypeError(`feed="${feed ?? ''}" is no address; write feed="https://…" with the address of the feed`);
    return url;
  }

  /** The address of another read with the same filters and, for facets, the same days. */
  #readUrl = (path: 'facets' | 'events.ics'): string =>
    feedUrl(this.feed!, path, path === 'facets' ? this.#range : {}, this.language, this.#options);

  #measure = () => {
    if (!this.isConnected) return;
    const { display, fontSize } = getComputedStyle(this);
    // A page that takes every style from every element leaves this one no width of its own.
    if (display === 'inline') this.style.setProperty('display', 'block', 'important');
    this.narrow = this.getBoundingClientRect().width < wide * parseFloat(fontSize);
  };

  /** The events at hand, also while they are stale; undefined while there are none to show. */
  get #data(): Occurrence[] | undefined {
    const { state } = this.#calendar;
    return 'data' in state ? state.data : undefined;
  }

  get #level(): number {
    return Math.min(Math.max(this.headingLevel || 2, 1), 6);
  }

  get #isCompact(): boolean {
    return this.view === 'compact';
  }

  get #view(): View {
    if (this.#isCompact) return 'compact';
    if (this.place.period) return 'list';
    return this.place.view ?? (this.view === 'month' || this.view === 'list' ? this.view : this.narrow ? 'list' : 'month');
  }

  /** How many filters the visitor has set. */
  get #chosen(): number {
    return Object.keys(this.place.chosen).length + (this.place.period ? 1 : 0);
  }

  /** The days that the list and the title speak of. */
  get #range(): Range {
    const { month, period } = this.place;
    return period ?? (this.#isCompact ? coming() : { from: `${month}-01`, to: `${addMonths(month, 1)}-01` });
  }

  get #title(): string {
    const { from, to } = this.#range;
    if (to > addMonths(from.slice(0, 7), 2)) return msg('Coming events', { id: 'coming' });
    return this.place.period ? dates(this.locale, from, addDays(to, -1)) : monthName(this.locale, this.place.month);
  }

  /** Shows something else because the visitor wants it. */
  #go(change: Partial<CalendarState>) {
    this.place = { ...this.place, ...change };
    this.#link?.keep(this.place);
  }

  #turnTo(month: string) {
    this.place = { ...this.place, month, period: undefined, opened: undefined };
  }

  /** Another month, because the visitor asked for it. */
  #turn(month: string) {
    if (month === this.place.month && !this.place.period) return;
    this.#turnTo(month);
    this.#go({});
    this.#announces = true;
    this.#tell('kopa-month-change', { month });
  }

  #tell(event: string, detail: object) {
    this.dispatchEvent(new CustomEvent(event, { detail, bubbles: true, composed: true }));
  }

  #announce() {
    this.#announces = false;
    this.announcement = inLocale(
      this.locale,
      () => `${this.#title}: ${plural(msg('{n, plural, one {# event} other {# events}}', { id: 'count' }), this.#count)}`,
    );
  }

  /** How many events the days of the title have. */
  get #count(): number {
    return countIn(this.#data ?? [], this.#range);
  }

  /** What a visitor needs comes when one turns to the calendar, so that it is there in time. */
  #fetchVisit = () => (this.#visiting ??= this.#fetch());

  async #fetch() {
    try {
      // Both at once; words that cannot be had are English below.
      const [visit] = await Promise.all([import('./visit.ts'), loadMoreMessages(this.locale).catch(() => {})]);
      addMessages(loadMoreMessages);
      await messagesOf(this.locale);
      adoptStyles(this.renderRoot as ShadowRoot, [theme, styles, visit.styles]);
      this.#counts = visit.countsFor(this);
      this.visit = visit;
    } catch {
      this.visit = 'failed';
    }
  }

  #expect = () => {
    if (navigator.onLine) void this.#fetchVisit();
  };

  #open = (occurrence: Occurrence) => {
    this.#go({ opened: keyOf(occurrence) });
    const { eventId, recurrenceId } = occurrence;
    this.#focus = () => this.renderRoot.querySelector('#event-title');
    this.#tell('kopa-event-open', { eventId, recurrenceId });
  };

  #close = () => {
    const key = this.place.opened!;
    this.#go({ opened: undefined });
    this.#focus = () => this.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"]`);
  };

  #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (this.place.opened) this.#close();
    else if (this.finds) this.#toggleFinding();
  };

  #toggleFinding = () => {
    this.finds = !this.finds;
    if (!this.finds) this.#focus = () => this.renderRoot.querySelector('.find');
  };

  #choose = (change: Partial<CalendarState>) => {
    this.#go({ opened: undefined, ...change });
    this.#announces = true;
  };

  #openDay = (date: string) => {
    this.showsEarlier = true;
    this.#choose({ period: { from: date, to: addDays(date, 1) } });
  };

  // The code for keys comes with the focus; a key that is faster waits for it.
  #move = async (event: KeyboardEvent) => {
    if (!/^(Arrow|Page|Home|End)/.test(event.key) || event.ctrlKey || event.altKey || event.metaKey) return;
    const { target } = event;
    event.preventDefault();
    if (!this.visit) await this.#fetchVisit();
    const stop = this.visit && this.visit !== 'failed' && this.visit.stopAfter(event.key, target as HTMLElement, this.#monthView());
    if (!stop) return;
    this.#turn(stop.month);
    this.#focusStop(stop);
  };

  #focusStop(stop: Stop) {
    this.tabStop = stop;
    const cell = () => this.renderRoot.querySelector(`td[data-date="${stop.date}"]`);
    this.#focus = () => cell()?.querySelector(`[data-stop="${stop.index}"]`) ?? cell();
  }

  protected override render(): TemplateResult | typeof noChange {
    const { state } = this.#calendar;
    const isNew = state.status === 'loading' && !state.isLong;
    // What was there stays for as long as nobody notices, unless the focus is to go to what is not there yet; and whoever
    // narrows the events sees each step, for the next one starts from there.
    if (isNew && this.hasUpdated && !this.#focus && !this.finds && !this.#chosen) return noChange;
    const ownContent = !this.#wasReady && (isNew || this.textContent?.trim());
    if (ownContent) return html`${state.status === 'failed' ? this.#renderFailure(state) : nothing}<slot></slot>`;
    const { opened } = this.place;
    const occurrence = opened && this.#data?.find((occurrence) => keyOf(occurrence) === opened);
    return html`
      <div role="group" aria-label=${msg('Event calendar', { id: 'calendar' })} @keydown=${this.#escape} @pointerover=${this.#expect} @focusin=${this.#expect}>
        ${occurrence && this.visit !== 'failed' ? nothing : html`${this.#renderToolbar()} ${this.#renderFinding()}`}
        ${state.status === 'stale' ? this.#renderStale(state) : nothing}
        ${occurrence ? this.#renderDetails(occurrence) : this.#renderContent(state)}
        <div class="hidden" role="status">${this.announcement}</div>
      </div>
    `;
  }

  #renderToolbar(): TemplateResult {
    const turn = (months: number) => () => this.#turn(addMonths(this.place.month, months));
    const view = (name: View, label: string) => {
      const show = () => this.#choose({ view: name, period: undefined });
      return html`<button type="button" class="button" aria-pressed=${this.#view === name} @click=${show}>${label}</button>`;
    };
    const title = html`<div role="heading" aria-level=${this.#level} class="title" id="title" part="title" tabindex="-1">${this.#title}</div>`;
    return html`
      <div class="toolbar" part="toolbar">
        ${title}
        ${this.#isCompact
          ? nothing
          : html`
              <div class="turn">
                <button type="button" class="button arrow previous" aria-label=${msg('Previous month', { id: 'previous-month' })} @click=${turn(-1)}></button>
                <button type="button" class="button" @click=${() => this.#turn(today(7))}>${msg('Today', { id: 'today' })}</button>
                <button type="button" class="button arrow next" aria-label=${msg('Next month', { id: 'next-month' })} @click=${turn(1)}></button>
              </div>
              <div class="views">
                ${view('month', msg('Month', { id: 'view-month' }))}${view('list', msg('List', { id: 'view-list' }))}
              </div>
              ${this.#renderFindButton()}
            `}
      </div>
    `;
  }

  #renderFindButton(): unknown {
    if (this.facets === 'none') return nothing;
    return html`<button type="button" class="button find" aria-expanded=${this.finds} @click=${this.#toggleFinding}>
      ${msg('Search and filter', { id: 'find' })}${this.#chosen ? html`<span class="badge today">${this.#chosen}</span>` : nothing}
    </button>`;
  }

  #renderFinding(empty = false): unknown {
    const { visit, finds: open, facets: allowed } = this;
    if (!visit || !(open || this.#chosen)) return nothing;
    if (visit === 'failed') return open ? this.#renderFailure(notLoaded) : nothing;
    return visit[empty ? 'loosenView' : 'findingView']({
      open,
      allowed,
      counts: this.#counts!.newest(),
      preset: this.#preset,
      value: this.#options,
      place: this.place,
      found: this.#data && this.#count,
      readUrl: this.#readUrl,
      choose: this.#choose,
      close: this.#toggleFinding,
    });
  }

  #renderContent(state: FeedState<Occurrence[]>): unknown {
    if (state.status === 'failed') return this.#renderFailure(state);
    return this.#view === 'month' ? this.#renderMonth(state) : this.#renderList(state);
  }

  #renderDetails(occurrence: Occurrence): TemplateResult {
    if (this.visit === 'failed') return this.#renderFailure(notLoaded);
    const { feed, language } = this;
    const link = this.deepLink ? location.href : undefined;
    if (!this.visit) return skeleton();
    const { detailsView } = this.visit;
    const view = attempt(() => detailsView({ occurrence, level: below(this.#level), feed: feed!, language, link, close: this.#close }));
    return view ?? this.#renderFailure({ error: {}, retry: this.#close });
  }

  #renderMonth(state: FeedState<Occurrence[]>): TemplateResult {
    const isLoading = state.status === 'loading';
    if (isLoading && !this.#wasReady) return skeleton();
    const isEmpty = !isLoading && this.#count === 0;
    return html`
      ${monthView(this.#monthView())}
      <p class="below muted">
        ${isLoading ? msg('Loading events …', { id: 'loading' }) : isEmpty ? msg('No events this month.', { id: 'empty' }) : nothing}
      </p>
      ${isEmpty ? this.#renderFinding(true) : nothing}
    `;
  }

  #monthView(): MonthView {
    const { month } = this.place;
    const { from, to } = monthRange(month);
    const weeks = monthWeeks(month);
    const now = today();
    const date = now.startsWith(month) ? now : `${month}-01`;
    return {
      month,
      weeks,
      days: byDay(this.#data ?? [], from, to),
      today: now,
      busy: this.#calendar.state.status === 'loading',
      narrow: this.narrow,
      tabStop: this.tabStop && this.tabStop.date >= from && this.tabStop.date < to ? this.tabStop : { date, index: 0 },
      open: this.#open,
      openDay: this.#openDay,
      move: this.#move,
    };
  }

  #renderList(state: FeedState<Occurrence[]>): TemplateResult {
    if (state.status === 'loading') return skeleton();
    const data = this.#data ?? [];
    const now = today();
    if (this.#isCompact) {
      return data.length ? compactView(data, this.#open) : html`<p class="muted">${msg('No events are planned yet.', { id: 'empty-coming' })}</p>`;
    }
    const { from, to } = this.#range;
    const hides = !this.showsEarlier && now > from && now < to;
    const days = agenda(data, hides ? now : from, to);
    const earlier = hides ? data.filter((o) => lastDay(o) < now && lastDay(o) >= from).length : 0;
    const level = below(this.#level);
    return html`
      ${listView({ days: this.drawsAll ? days : days.slice(0, firstDays), today: now, earlier, level, open: this.#open, showEarlier: this.#showEarlier })}
      ${days.length ? nothing : this.#renderEmpty(earlier > 0)}
    `;
  }

  #showEarlier = () => {
    this.showsEarlier = true;
    this.#focus = () => this.renderRoot.querySelector('.day-name');
  };

  #renderEmpty(hasEarlier: boolean): unknown {
    const { month, period } = this.place;
    return html`
      <div class="panel">
        <p>
          ${period
            ? msg('No events at this time.', { id: 'empty-period' })
            : hasEarlier
              ? msg('No more events this month.', { id: 'empty-rest' })
              : msg('No events this month.', { id: 'empty' })}
        </p>
        ${this.#renderFinding(true)}
        ${period ? nothing : html`<button type="button" class="button" @click=${() => this.#turn(addMonths(month, 1))}>${msg('Next month', { id: 'next-month' })}</button>`}
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

/** A browser remembers that a module failed: only a new page can ask for it again. */
const notLoaded = { error: {}, retry: () => location.reload() };

const below = (level: number) => Math.min(level + 1, 6);

const skeleton = () => html`
  <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>
  <p class="below muted" role="status">${msg('Loading events …', { id: 'loading' })}</p>
`;

if (!customElements.get('kopa-event-calendar')) customElements.define('kopa-event-calendar', EventCalendar);

declare global {
  interface HTMLElementTagNameMap {
    'kopa-event-calendar': EventCalendar;
  }
}
