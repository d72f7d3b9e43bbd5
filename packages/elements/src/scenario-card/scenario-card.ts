import type { Material } from '@kopa/sdk';
import { adoptStyles, html, LitElement, noChange, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController } from '../shared/feed-controller.ts';
import { Localized } from '../shared/language.ts';
import { addMessages, messagesOf, msg } from '../shared/messages.ts';
import { theme } from '../shared/theme.ts';
import { materialUrl } from '../shared/material-url.ts';
import { cardView } from './card-view.ts';
import { loadMessages } from './messages.ts';
import { loadOpenedMessages } from './opened-messages.ts';
import { styles } from './scenario-card.styles.ts';

type Opened = typeof import('./opened.ts');
type Reader = InstanceType<Opened['Reader']>;

addMessages(loadMessages);

/**
 * A scenario of an activity: at a glance as a card, and opened in its place with everything that one needs to lead it.
 *
 * Content inside the tag is shown until the scenario is there, and stays where scripts do not run.
 *
 * @element kopa-scenario-card
 * @fires {CustomEvent<{ materialId: string }>} kopa-material-open - the visitor opened the scenario
 * @fires {CustomEvent<{ materialId: string }>} kopa-run-recorded - the visitor told that they have run it
 * @slot - what to show without script and until the scenario is there, for example a link to a plain page
 * @csspart card - the scenario at a glance
 * @csspart opened - all of it
 * @csspart steps - the steps with their times
 * @csspart supplies - the check list
 * @csspart form - the form that tells of a run
 * @csspart notice - the box that says what went wrong or does not fit
 * @cssprop [--kopa-accent=#0a6375] - the one colour for marks and buttons; text in it is mixed with the page's text colour
 * @cssprop [--kopa-on-accent] - text on the accent colour. Default: black or white, whichever can be read on it
 * @cssprop [--kopa-radius=0.375rem] - roundness of corners
 * @cssprop [--kopa-font=inherit] - font family
 * @cssprop [--kopa-font-size=inherit] - size of the text
 * @cssprop [--kopa-focus=currentColor] - colour of the focus outline
 */
export class ScenarioCard extends Localized(LitElement) {
  static override styles = [theme, styles];

  /** Address of the feed, for example `https://feed.example.org`. */
  @property() feed?: string | null;
  /** The material's identifier in the feed. */
  @property() material?: string | null;
  /** For how many people the supplies are counted at first, 1 to 1000. Default: the most that the scenario is for. */
  @property() group?: string | null;
  /** Shows all of it at once, without the card. */
  @property({ type: Boolean }) opened = false;
  /** The accent colour, as `--kopa-accent`, for sites whose style sheet cannot be changed: `#8a1538`. */
  @property() accent?: string | null;
  /** Level of the widget's own heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private isOpen = false;
  @state() private reader: Reader | 'failed' | undefined;

  #material = new FeedController<Material>(this, { load: async (get) => (await get(this.#url())) as Material, isEmpty: () => false });
  #fetching: Promise<void> | undefined;
  #wasReady = false;
  /** Where the focus goes after the next rendering. */
  #focus: string | undefined;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('accent')) this.style.setProperty('--kopa-accent', this.accent as string | null);
    if (changed.has('material') || changed.has('feed')) this.isOpen = this.#wasReady = false;
    this.#material.ask(`${this.feed} ${this.material} ${this.language}`);
    if (this.#data) this.#wasReady = true;
    if (this.#isOpen) void this.#fetchReader();
  }

  protected override updated() {
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    target.focus();
    this.#focus = undefined;
  }

  get #isOpen(): boolean {
    return this.opened || this.isOpen;
  }

  get #data(): Material | undefined {
    const { state } = this.#material;
    return 'data' in state ? state.data : undefined;
  }

  get #level(): number {
    return Math.min(Math.max(this.headingLevel || 2, 1), 6);
  }

  #url(): string {
    const { feed, material } = this;
    if (!feed || !material) throw new TypeError(`feed="${feed ?? ''}" material="${material ?? ''}": write feed="https://…" with the address of the feed, and material="…" with the material's identifier`);
    return materialUrl(feed, material, this.language);
  }

  /** What an opened scenario needs is fetched when the visitor turns to the card, so that it is there in time. */
  #fetchReader = () => (this.#fetching ??= this.#fetch());

  async #fetch() {
    try {
      const [opened] = await Promise.all([import('./opened.ts'), loadOpenedMessages(this.locale).catch(() => {})]);
      addMessages(loadOpenedMessages);
      await messagesOf(this.locale);
      adoptStyles(this.renderRoot as ShadowRoot, [theme, styles, opened.styles]);
      this.reader = new opened.Reader(this, {
        close: this.opened ? undefined : this.#close,
        focus: this.#lead,
        tell: (event) => this.#tell(event),
      });
    } catch {
      this.reader = 'failed';
    }
  }

  #expect = () => {
    if (navigator.onLine && this.#data?.scenario) void this.#fetchReader();
  };

  #lead = (selector: string) => {
    this.#focus = selector;
    this.requestUpdate();
  };

  #tell(event: string) {
    this.dispatchEvent(new CustomEvent(event, { detail: { materialId: this.material }, bubbles: true, composed: true }));
  }

  #open = () => {
    this.isOpen = true;
    this.#lead('.opened #title');
    this.#tell('kopa-material-open');
  };

  #close = () => {
    this.isOpen = false;
    this.#lead('.open');
  };

  protected override render(): TemplateResult | typeof noChange {
    const { state } = this.#material;
    // What was there stays for as long as nobody notices.
    if (state.status === 'loading' && !state.isLong && this.hasUpdated && this.#wasReady) return noChange;
    const failure = state.status === 'failed' ? this.#renderFailure(state.error?.status, state.error && (() => this.#material.retry())) : nothing;
    const material = this.#data;
    if (!material && !this.#wasReady && this.textContent?.trim()) return html`${failure}<slot></slot>`;
    return html`
      <div class="widget" @pointerover=${this.#expect} @focusin=${this.#expect}>
        ${state.status === 'stale' ? this.#renderStale() : nothing}
        ${material ? (this.#isOpen && material.scenario ? this.#renderOpened(material) : cardView({ material, level: this.#level, open: this.#open })) : failure === nothing ? skeleton() : failure}
      </div>
    `;
  }

  #renderOpened(material: Material): TemplateResult {
    const { reader } = this;
    if (reader === 'failed') return this.#renderFailure(undefined, () => location.reload());
    return reader ? reader.view(material, { feed: this.feed!, language: this.language, level: this.#level, group: this.group }) : skeleton();
  }

  /** @param retry undefined where trying again is of no use */
  #renderFailure(status: number | undefined, retry: (() => void) | undefined): TemplateResult {
    const advice =
      status === 404
        ? msg('It may have been withdrawn. Please ask the library.', { id: 'failed-withdrawn' })
        : !retry || status === 400
          ? msg('The scenario is not set up correctly on this page. Please tell the library.', { id: 'failed-card-set-up' })
          : navigator.onLine
            ? msg('Please try again in a few minutes.', { id: 'failed-later' })
            : msg('You seem to be offline. Check your connection and try again.', { id: 'failed-offline' });
    return html`
      <div class="panel" part="notice" role="alert">
        <p><strong>${status === 404 ? msg('There is no such scenario.', { id: 'no-scenario' }) : msg('The scenario cannot be shown right now.', { id: 'failed-scenario' })}</strong><br />${advice}</p>
        ${status === 404 || !retry ? nothing : this.#renderRetry(retry)}
      </div>
    `;
  }

  #renderStale(): TemplateResult {
    return html`
      <div class="notice" part="notice" role="status">
        <p>${msg('The newest state of this scenario cannot be reached. You see the one before.', { id: 'stale-scenario' })}</p>
        ${this.#renderRetry(() => this.#material.retry())}
      </div>
    `;
  }

  #renderRetry(retry: () => void): TemplateResult {
    return html`<button type="button" class="button" @click=${retry}>${msg('Try again', { id: 'retry' })}</button>`;
  }
}

const skeleton = () => html`
  <div class="card skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
  <p class="hidden" role="status">${msg('Loading the scenario …', { id: 'loading-scenario' })}</p>
`;

if (!customElements.get('kopa-scenario-card')) customElements.define('kopa-scenario-card', ScenarioCard);

declare global {
  interface HTMLElementTagNameMap {
    'kopa-scenario-card': ScenarioCard;
  }
}
