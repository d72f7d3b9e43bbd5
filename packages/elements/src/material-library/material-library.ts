import type { MaterialFacets, MaterialPage, MaterialReference } from '@kopa/sdk';
import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController } from '../shared/feed-controller.ts';
import { Localized } from '../shared/language.ts';
import { failureView, notLoadedView, skeleton, staleView } from '../shared/material-notices.ts';
import { materialStyles } from '../shared/material.styles.ts';
import { addMessages, inLocale, messagesOf, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { theme } from '../shared/theme.ts';
import { findingView, loosenView, type Finding } from './finding-view.ts';
import { styles } from './material-library.styles.ts';
import { loadMessages } from './messages.ts';
import { chosenWith, parameterName, readUrl, types, type Chosen, type Options } from './query.ts';
import { loadReadingMessages } from './reading-messages.ts';
import { resultsView } from './results-view.ts';

type ReadingCode = typeof import('./reading.ts');
type Reading = InstanceType<ReadingCode['Reading']>;

addMessages(loadMessages);

/** Materials that come at once. */
const pageSize = 20;

/** Milliseconds between two questions while one types: the first key is asked at once, and what comes faster after it together. */
const pause = 100;

/** Milliseconds of rest after which the numbers beside the filters are asked for. */
const rest = 250;

/** Milliseconds after the last answer in which a number is told to those who do not see it: once, not at each key. */
const silence = 600;

/** A material that the visitor reads. */
interface Opened {
  id: string;
  learningResourceType: string | undefined;
  name: string;
}

/**
 * The partners' materials to browse and search: scenarios, experiments, models, courses and collections. Each opens in its place.
 *
 * Content inside the tag is shown until the materials are there, and stays where scripts do not run.
 *
 * @element kopa-material-library
 * @fires {CustomEvent<{ materialId: string }>} kopa-material-open - the visitor opened a material
 * @slot - what to show without script and until the materials are there, for example a link to a plain page
 * @csspart title - the heading
 * @csspart filters - the panel with filters
 * @csspart results - the list
 * @csspart result - one material in it
 * @csspart notice - the box that says what went wrong
 * @cssprop [--kopa-accent=#0a6375] - the one colour for marks and buttons; text in it is mixed with the page's text colour
 * @cssprop [--kopa-on-accent] - text on the accent colour. Default: black or white, whichever can be read on it
 * @cssprop [--kopa-radius=0.375rem] - roundness of corners
 * @cssprop [--kopa-font=inherit] - font family
 * @cssprop [--kopa-font-size=inherit] - size of the text
 * @cssprop [--kopa-focus=currentColor] - colour of the focus outline
 */
export class MaterialLibrary extends Localized(LitElement) {
  static override styles = [theme, materialStyles, styles];

  /** Address of the feed, for example `https://feed.example.org`. */
  @property() feed?: string | null;
  /** Only materials of these types: scenario, experiment, model, course, collection; separated by spaces or commas. */
  @property({ attribute: 'learning-resource-type' }) learningResourceType?: string | null;
  /** Only materials that exist in these languages: BCP 47 tags. */
  @property({ attribute: 'in-language' }) inLanguage?: string | null;
  /** Only materials with these themes: creative-incubator, social-innovation, intercultural-dialogue. */
  @property() theme?: string | null;
  /** Only materials that teach these competences, by their names in the contract, such as digital. */
  @property() teaches?: string | null;
  /** Only materials for these people, by their names in the contract, such as seniors. */
  @property() audience?: string | null;
  /** Only scenarios that so many people can do. */
  @property({ attribute: 'group-size' }) groupSize?: string | null;
  /** Only materials that take so many minutes or fewer. */
  @property() minutes?: string | null;
  /** Only materials from these countries: ISO 3166-1 codes. */
  @property() country?: string | null;
  /** Only materials of these partners: their identifiers in the feed. */
  @property() partner?: string | null;
  /** Only materials under these licences: SPDX identifiers. */
  @property() license?: string | null;
  /** Only materials with all of these words; case and diacritics do not matter. */
  @property() q?: string | null;
  /**
   * What the visitor may narrow the materials by, of `q` and the names of the attributes above; `none`: nothing.
   * Default: all but the filters that the page sets itself, which are locked. A filter that is set and named here can be changed.
   */
  @property() facets?: string | null;
  /** The accent colour, as `--kopa-accent`, for sites whose style sheet cannot be changed: `#8a1538`. */
  @property() accent?: string | null;
  /** Level of the widget's own heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private chosen: Chosen = {};
  @state() private finds = false;
  @state() private pages = 1;
  /** What the visitor reads: the last of these, and what they came from. */
  @state() private opened: readonly Opened[] = [];
  @state() private isWrong = false;
  @state() private announcement = '';
  /** Types of materials whose views could not be fetched. */
  @state() private missing: readonly string[] = [];

  #materials = new FeedController<MaterialPage>(this, { load: (get) => this.#load(get), isEmpty: ({ items }) => items.length === 0 });
  #counts = new FeedController<MaterialFacets>(this, { load: async (get) => (await get(this.#address('material-facets'))) as MaterialFacets, isEmpty: () => false });
  /** The newest answers; they stay in view until the next ones are there. */
  #page: MaterialPage | undefined;
  #known: MaterialFacets | undefined;
  /** Types of materials that were ever among them. */
  #kinds = new Set<string>();
  /** The question that #page answers. */
  #answered = '';
  #typed: string | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** When the feed was last asked for what is typed, in ms of this page. */
  #looked = 0;
  #counted = '';
  #counting: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  /** The next answer is told to those who do not see it. */
  #announces = false;
  /** Where the focus goes after the next rendering. */
  #focus: (() => HTMLElement | null | undefined) | undefined;
  /** How far below the window's top edge the opened results stood. */
  #places: number[] = [];
  #fetching: Promise<ReadingCode> | undefined;
  /** Materials that are read without a widget of their own, by identifier. */
  #readings = new Map<string, Reading>();

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    clearTimeout(this.#counting);
    clearTimeout(this.#telling);
    this.#counted = '';
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('accent')) this.style.setProperty('--kopa-accent', this.accent as string | null);
    const address = attempt(() => this.#address('materials'));
    this.#materials.ask(`${address} ${this.pages}`);
    const { state } = this.#materials;
    this.#askForCounts(`${attempt(() => this.#address('material-facets'))}`);
    if ('data' in state) [this.#page, this.#answered] = [state.data, `${address}`];
    if ('data' in this.#counts.state) this.#know(this.#counts.state.data);
    if (this.#announces && state.status !== 'loading') this.#announce();
  }

  protected override updated() {
    const target = this.#focus?.();
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  /** At first the numbers come with the materials; later when the visitor rests: the feed is not kept busy counting while it looks for what they wait for. */
  #askForCounts(question: string) {
    if (question === this.#counted) return;
    this.#counted = question;
    clearTimeout(this.#counting);
    if (this.#page) this.#counting = setTimeout(() => this.#counts.ask(question), rest);
    else this.#counts.ask(question);
  }

  #know(counts: MaterialFacets) {
    this.#known = counts;
    for (const { value } of counts.facets.find(({ name }) => name === 'learningResourceType')?.values ?? []) this.#kinds.add(value);
  }

  /** What the page says. */
  #preset: Options = (name) => (this as unknown as Record<string, string | null>)[name] ?? null;

  /** What the visitor has chosen of a filter, else what the page says. */
  #options: Options = (name) => (name in this.chosen ? this.chosen[name]! : this.#preset(name));

  #allows = (name: string): boolean =>
    this.facets == null ? this.#preset(name) === null : this.facets.split(/[\s,]+/).map(parameterName).includes(name);

  #address(path: 'materials' | 'material-facets'): string {
    const { feed, language } = this;
    const url = feed && attempt(() => readUrl(feed, path, language, this.#options, path === 'materials' ? { limit: `${pageSize}` } : {}));
    if (!url) throw new TypeError(`feed="${feed ?? ''}" is no address; write feed="https://…" with the address of the feed`);
    return url;
  }

  /** All pages that are shown: those that were there before come from the browser's memory. */
  async #load(get: (url: string) => Promise<unknown>): Promise<MaterialPage> {
    const url = new URL(this.#address('materials'));
    let page = (await get(url.href)) as MaterialPage;
    const items = [...page.items];
    for (let read = 1; read < this.pages && page.next !== null; read++) {
      url.searchParams.set('cursor', page.next);
      page = (await get(url.href)) as MaterialPage;
      items.push(...page.items);
    }
    return { ...page, items };
  }

  get #level(): number {
    return Math.min(Math.max(this.headingLevel || 2, 1), 6);
  }

  /** How many there are, in words. */
  get #count(): string {
    return plural(msg('{n, plural, one {# material} other {# materials}}', { id: 'material-count' }), this.#page?.total ?? 0);
  }

  #announce() {
    this.#announces = false;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => (this.announcement = inLocale(this.locale, () => this.#count)), silence);
  }

  #choose = (chosen: Chosen) => {
    this.chosen = chosen;
    this.pages = 1;
    this.announcement = '';
    this.#announces = true;
  };

  #type = (typed: string) => {
    this.#typed = typed;
    clearTimeout(this.#typing);
    const look = () => {
      this.#typed = undefined;
      this.#looked = performance.now();
      this.#choose(chosenWith(this.chosen, this.#preset, 'q', typed));
    };
    const wait = typed ? this.#looked + pause - performance.now() : 0;
    if (wait > 0) this.#typing = setTimeout(look, wait);
    else look();
  };

  #setPeople = (typed: string) => {
    const people = Number(typed);
    this.isWrong = typed !== '' && !(Number.isInteger(people) && people >= 1 && people <= 1000);
    if (!this.isWrong) this.#choose(chosenWith(this.chosen, this.#preset, 'groupSize', typed));
  };

  #toggle = () => {
    this.finds = !this.finds;
  };

  #show = () => {
    this.finds = false;
    this.#focus = () => this.renderRoot.querySelector<HTMLElement>('.total') ?? this.renderRoot.querySelector<HTMLElement>('.find');
  };

  #more = () => {
    const before = this.#page!.items.length;
    this.pages++;
    this.#focus = () => this.renderRoot.querySelectorAll<HTMLElement>('[data-material]')[before];
  };

  /** The link to a material where the visitor is. */
  #find = (id: string) => this.renderRoot.querySelector<HTMLElement>(`${this.opened.length ? '.opened:not([hidden])' : '.results'} [data-material="${CSS.escape(id)}"]`);

  #open = ({ id, learningResourceType, name }: { id?: string; learningResourceType?: string; name?: { text: string } }) => {
    this.#places.push(this.#find(id!)?.getBoundingClientRect().top ?? 0);
    this.opened = [...this.opened, { id: id!, learningResourceType, name: name?.text ?? id! }];
    this.#focus = () => {
      const place = this.renderRoot.querySelector<HTMLElement>('.opened:not([hidden])');
      if (place && this.getBoundingClientRect().top < 0) this.scrollIntoView();
      return place;
    };
    void this.#fetch(id!, learningResourceType);
    this.dispatchEvent(new CustomEvent('kopa-material-open', { detail: { materialId: id }, bubbles: true, composed: true }));
  };

  /** Back to where the visitor came from, with the focus on what they had opened, at the same place of the window. */
  #close = () => {
    const { id } = this.opened.at(-1)!;
    const before = this.#places.pop()!;
    this.opened = this.opened.slice(0, -1);
    if (!this.opened.some((each) => each.id === id)) {
      this.#readings.get(id)?.end();
      this.#readings.delete(id);
    }
    this.#focus = () => {
      const link = this.#find(id) ?? this.renderRoot.querySelector<HTMLElement>(this.opened.length ? '.opened:not([hidden])' : '#title');
      if (link) scrollBy({ top: link.getBoundingClientRect().top - before, behavior: 'instant' });
      return link;
    };
  };

  #escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || /^(input|select|textarea)$/.test((event.composedPath()[0] as Element).localName)) return;
    if (this.opened.length) this.#close();
    else this.finds = false;
  };

  /** Another widget inside this one leads to a material: it opens here. */
  #follow = (event: CustomEvent<{ material: MaterialReference }>) => {
    const { material } = event.detail;
    if (!material.id || !material.learningResourceType) return;
    event.preventDefault();
    this.#open(material as MaterialReference & { id: string });
  };

  /** Fetches what shows a material: another widget, or the plain reading view. */
  async #fetch(id: string, type = '') {
    try {
      const widget = widgetsOf[type];
      if (widget) return void (await widget.fetch());
      const { Reading } = await (this.#fetching ??= this.#fetchReading());
      if (!this.#readings.has(id)) this.#readings.set(id, new Reading(this));
      this.requestUpdate();
    } catch {
      this.missing = [...this.missing, type];
    }
  }

  async #fetchReading(): Promise<ReadingCode> {
    const [code] = await Promise.all([import('./reading.ts'), loadReadingMessages(this.locale).catch(() => {})]);
    addMessages(loadReadingMessages);
    await messagesOf(this.locale);
    adoptStyles(this.renderRoot as ShadowRoot, [theme, materialStyles, styles, code.styles]);
    return code;
  }

  protected override render(): TemplateResult {
    const { state } = this.#materials;
    if (!this.#page && this.textContent?.trim()) return html`${state.status === 'failed' ? this.#renderFailure(state) : nothing}<slot></slot>`;
    return html`
      <div class="widget" role="group" aria-label=${msg('Materials', { id: 'materials' })} @keydown=${this.#escape}>
        <div ?hidden=${this.opened.length > 0}>${this.#renderList()}</div>
        ${this.opened.map((opened, index) => this.#renderOpened(opened, index))}
        <div class="hidden" role="status">${this.announcement}</div>
      </div>
    `;
  }

  #renderList(): TemplateResult {
    const { state } = this.#materials;
    const finding: Finding = {
      counts: this.#known,
      kinds: types.filter((type) => this.#kinds.has(type)),
      allows: this.#allows,
      preset: this.#preset,
      value: this.#options,
      chosen: this.chosen,
      choose: this.#choose,
      typed: this.#typed ?? this.#options('q') ?? '',
      type: this.#type,
      isOpen: this.finds,
      toggle: this.#toggle,
      found: this.#page?.total ?? 0,
      show: this.#show,
      isWrong: this.isWrong,
      setPeople: this.#setPeople,
    };
    const isAnswered = this.#page && this.#answered === attempt(() => this.#address('materials'));
    const isBusy = state.status === 'loading' && state.isLong;
    return html`
      <div role="heading" aria-level=${this.#level} class="title" id="title" part="title" tabindex="-1">${msg('Materials', { id: 'materials' })}</div>
      ${this.facets === 'none' ? nothing : findingView(finding)} ${staleView(state, () => this.#materials.retry())}
      ${state.status === 'failed' && !isAnswered
        ? this.#renderFailure(state)
        : this.#page
          ? html`<div class=${isBusy ? 'found busy' : 'found'}>${this.#renderFound(finding, this.#page)}</div>
              ${state.status === 'failed' ? this.#renderFailure(state) : nothing}`
          : skeleton()}
    `;
  }

  #renderFound(finding: Finding, { items, next }: MaterialPage): TemplateResult {
    const { state } = this.#materials;
    if (!items.length) {
      const hasChosen = Object.keys(this.chosen).length > 0;
      return html`<div class="panel none">${hasChosen ? loosenView(finding) : html`<p>${msg('There are no materials here yet.', { id: 'no-materials' })}</p>`}</div>`;
    }
    const { feed, language } = this;
    const isLoading = state.status === 'loading';
    return html`
      <p class="total" tabindex="-1">${this.#count}</p>
      ${resultsView({ items, feed: feed!, language, level: Math.min(this.#level + 1, 6), open: this.#open })}
      ${next === null || state.status === 'failed'
        ? nothing
        : html`<p class="more">
            <button type="button" class="button" aria-disabled=${isLoading} @click=${() => isLoading || this.#more()}>
              ${isLoading && this.pages > 1 ? msg('Loading …', { id: 'loading-material' }) : msg('Show more', { id: 'more-materials' })}
            </button>
          </p>`}
    `;
  }

  // What the visitor came from stays as it was, out of sight.
  #renderOpened({ id, learningResourceType, name }: Opened, index: number): TemplateResult {
    return html`
      <div class="opened" ?hidden=${index < this.opened.length - 1} role="region" aria-label=${name} tabindex="-1" @kopa-material-choose=${this.#follow}>
        <button type="button" class="button back" @click=${this.#close}>
          ${index ? msg('Back', { id: 'back-one' }) : msg('Back to the materials', { id: 'back-to-materials' })}
        </button>
        ${this.#renderMaterial(id, learningResourceType)}
      </div>
    `;
  }

  #renderMaterial(id: string, type = ''): unknown {
    const { feed, language } = this;
    const level = this.#level;
    if (this.missing.includes(type)) return notLoadedView();
    const widget = widgetsOf[type];
    if (widget) return widget.show(feed!, id, level);
    return this.#readings.get(id)?.view({ feed: feed!, material: id, language, level, open: this.#open }) ?? skeleton();
  }

  #renderFailure(state: { error: { status?: number | undefined } | undefined }): TemplateResult {
    return failureView(state, () => this.#materials.retry());
  }
}

/** Other widgets that show materials of a type, and how their code is fetched. */
const widgetsOf: Record<string, { show: (feed: string, material: string, level: number) => TemplateResult; fetch: () => Promise<unknown> }> = {
  scenario: {
    show: (feed, material, level) => html`<kopa-scenario-card feed=${feed} material=${material} heading-level=${level} opened></kopa-scenario-card>`,
    fetch: () => import('../scenario-card/scenario-card.ts'),
  },
  course: {
    show: (feed, material, level) => html`<kopa-course feed=${feed} material=${material} heading-level=${level}></kopa-course>`,
    fetch: () => import('../course/course.ts'),
  },
  model: {
    show: (feed, material, level) => html`<kopa-learning-model feed=${feed} material=${material} heading-level=${level}></kopa-learning-model>`,
    fetch: () => import('../learning-model/learning-model.ts'),
  },
};

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}

if (!customElements.get('kopa-material-library')) customElements.define('kopa-material-library', MaterialLibrary);

declare global {
  interface HTMLElementTagNameMap {
    'kopa-material-library': MaterialLibrary;
  }
}
