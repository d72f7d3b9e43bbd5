import type { RegistrationForm, Seats } from '@kopa/sdk';
import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController } from '../shared/feed-controller.ts';
import { Localized } from '../shared/language.ts';
import { addMessages, inLocale, messagesOf, msg } from '../shared/messages.ts';
import { theme } from '../shared/theme.ts';
import { registrationUrl } from './addresses.ts';
import { draftOf, isBegun, type Draft } from './draft.ts';
import { fieldsView } from './form-view.ts';
import { keptOf } from './kept.ts';
import { loadMessages } from './messages.ts';
import { loadMoreMessages } from './more-messages.ts';
import { occasionView } from './occasion-view.ts';
import { leadsToList, standingOf, takes, type Standing } from './seats.ts';
import { seatsView, sentences } from './seats-view.ts';
import { styles } from './seminar-registration.styles.ts';

type Later = typeof import('./later.ts');
type Registering = InstanceType<Later['Registering']>;

/** How often the number of free seats is asked for while the form is in view. */
const pollEvery = 30_000;

addMessages(loadMessages);

/**
 * Registers the visitor for an event: what is asked, how many places are left, and, once that is done, the registration
 * itself, to correct, cancel or erase.
 *
 * What is typed is sent to the feed alone, and only when the visitor sends it. Nothing is stored on the device; the page's
 * entry in the browser's history knows which registration was made here.
 *
 * @element kopa-seminar-registration
 * @fires {CustomEvent<{ eventId: string, status: string }>} kopa-registered - the visitor is registered, or waits; says nothing personal
 * @slot - what to show without script and until the form is there, for example a link to a plain page
 * @csspart occasion - what one registers for
 * @csspart seats - how many places are left
 * @csspart form - the form
 * @csspart notice - the box that says what is missing or went wrong
 * @csspart number - the number of the registration
 * @cssprop [--kopa-accent=#0a6375] - the one colour for marks and buttons; text in it is mixed with the page's text colour
 * @cssprop [--kopa-on-accent] - text on the accent colour. Default: black or white, whichever can be read on it
 * @cssprop [--kopa-radius=0.375rem] - roundness of corners
 * @cssprop [--kopa-font=inherit] - font family
 * @cssprop [--kopa-font-size=inherit] - size of the text
 * @cssprop [--kopa-focus=currentColor] - colour of the focus outline
 */
export class SeminarRegistration extends Localized(LitElement) {
  static override styles = [theme, styles];

  /** Address of the feed, for example `https://feed.example.org`. */
  @property() feed?: string | null;
  /** The event's identifier in the feed. */
  @property() event?: string | null;
  /** One date of several, as the feed writes it: `2026-11-24T17:30:00`. Default: the next one. */
  @property({ attribute: 'recurrence-id' }) recurrenceId?: string | null;
  /** The accent colour, as `--kopa-accent`, for sites whose style sheet cannot be changed: `#8a1538`. */
  @property() accent?: string | null;
  /** Level of the widget's own heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private registering: Registering | 'failed' | undefined;
  @state() private announcement = '';

  #form = new FeedController<RegistrationForm>(this, { load: async (get) => (await get(this.#url(this.recurrenceId, this.language))) as RegistrationForm, isEmpty: () => false });
  #seats = new FeedController<Seats>(this, { load: async (get) => (await get(this.#url(this.#date))) as Seats, isEmpty: () => false });
  /** The form in view; while the same in another language is on its way, it stays. */
  #shown: { of: string; form: RegistrationForm } | undefined;
  /** Proves when the form was shown, so the first that came. */
  #formToken: string | undefined;
  #standing: Standing | undefined;
  #polling: ReturnType<typeof setInterval> | undefined;
  #fetching: Promise<void> | undefined;
  /** Where the focus goes after the next rendering. */
  #focus: string | undefined;

  override connectedCallback() {
    super.connectedCallback();
    this.#polling = setInterval(this.#look, pollEvery);
    addEventListener('focus', this.#look);
    document.addEventListener('visibilitychange', this.#look);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.#polling);
    removeEventListener('focus', this.#look);
    document.removeEventListener('visibilitychange', this.#look);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('accent')) this.style.setProperty('--kopa-accent', this.accent as string | null);
    if (changed.has('event') || changed.has('feed') || changed.has('recurrenceId')) this.#startOver();
    this.#form.ask(`${this.#id} ${this.language}`);
    this.#seats.ask(`${this.#id} ${this.#date ?? ''} seats`);
    const { state } = this.#form;
    if ('data' in state) this.#shown = { of: this.#id, form: state.data };
    this.#formToken ??= this.#seatsNow?.formToken;
    if (this.event && keptOf(this.#id).token) void this.#fetchLater();
    this.#tellStanding();
  }

  protected override updated() {
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    target.focus();
    this.#focus = undefined;
  }

  /** Puts the focus on the widget's heading, at once or when it is there. */
  override focus() {
    this.#focus = '#title';
    this.requestUpdate();
  }

  #startOver() {
    if (this.registering && this.registering !== 'failed') this.removeController(this.registering);
    this.registering = this.#fetching = this.#formToken = this.#standing = undefined;
  }

  /** What is registered for here; drafts and what the history knows go by it. */
  get #id(): string {
    return [this.feed, this.event, this.recurrenceId].filter(Boolean).join(' ');
  }

  get #draft(): Draft {
    return draftOf(this.#id);
  }

  /** The date whose seats are shown. */
  get #date(): string | null | undefined {
    return this.#draft.recurrenceId ?? this.recurrenceId;
  }

  get #seatsNow(): Seats | undefined {
    const { state } = this.#seats;
    return 'data' in state ? state.data : undefined;
  }

  get #formNow(): RegistrationForm | undefined {
    return this.#shown?.of === this.#id ? this.#shown.form : undefined;
  }

  get #level(): number {
    return Math.min(Math.max(this.headingLevel || 2, 1), 6);
  }

  #url(recurrenceId: string | null | undefined, language?: string): string {
    const { feed, event } = this;
    if (!feed || !event) throw new TypeError(`feed="${feed ?? ''}" event="${event ?? ''}": write feed="https://…" with the address of the feed, and event="…" with the event's identifier`);
    return registrationUrl(feed, event, recurrenceId, language);
  }

  #look = () => {
    if (document.visibilityState !== 'visible') return;
    const isDone = this.registering && this.registering !== 'failed' && this.registering.look();
    if (!isDone && this.#seats.state.status !== 'loading') this.#seats.retry();
  };

  /** Tells those who cannot see it when the seats come to mean something else. */
  #tellStanding() {
    const [seats, form] = [this.#seatsNow, this.#formNow];
    if (!seats || !form) return;
    const before = this.#standing;
    this.#standing = standingOf(seats, this.#draft.partySize);
    if (before && before !== this.#standing) this.#announce(() => sentences(seats, this.#standing!, form.occurrence.timeZone)[0]!);
  }

  #announce(say: () => string) {
    this.announcement = inLocale(this.locale, say);
  }

  /** What comes after the form is fetched while the visitor fills it in, so that it is there in time. */
  #fetchLater = () => (this.#fetching ??= this.#fetch());

  async #fetch() {
    try {
      const [later] = await Promise.all([import('./later.ts'), loadMoreMessages(this.locale).catch(() => {})]);
      addMessages(loadMoreMessages);
      await messagesOf(this.locale);
      adoptStyles(this.renderRoot as ShadowRoot, [theme, styles, later.styles]);
      this.registering = this.#register(later.Registering);
    } catch {
      this.registering = 'failed';
      this.#fetching = undefined;
    }
  }

  #register(Registering: Later['Registering']): Registering {
    return new Registering(this, {
      feed: this.feed!,
      eventId: this.event!,
      id: this.#id,
      draft: this.#draft,
      now: () => ({ language: this.language, locale: this.locale, level: this.#level, form: this.#formNow, formToken: this.#formToken }),
      renewFormToken: () => void (this.#formToken = this.#seatsNow?.formToken),
      lookAtSeats: () => this.#seats.retry(),
      focus: (selector) => {
        this.#focus = selector;
        this.requestUpdate();
      },
      announce: (say) => this.#announce(say),
      tell: (status) =>
        this.dispatchEvent(new CustomEvent('kopa-registered', { detail: { eventId: this.event!, status }, bubbles: true, composed: true })),
    });
  }

  // A sent form waits for the code that sends it.
  #submit = async (event: Event) => {
    event.preventDefault();
    await this.#fetchLater();
    if (this.registering === 'failed') this.#focus = '[role=alert]';
    else this.registering?.submit();
  };

  protected override render(): TemplateResult {
    const { state } = this.#form;
    const form = this.#formNow;
    const { registering } = this;
    const ownContent = !form && this.textContent?.trim();
    const failure = state.status === 'failed' ? this.#renderFailure(state) : nothing;
    if (ownContent) return html`${failure}<slot></slot>`;
    const isKept = this.event && keptOf(this.#id).token;
    const own = registering && registering !== 'failed' ? registering.view() : undefined;
    return html`
      <div class="widget" @focusin=${this.#expect} @pointerover=${this.#expect}>
        ${own ?? (isKept && registering !== 'failed' ? loading() : form ? this.#renderForm(form) : failure === nothing ? loading() : failure)}
        <div class="hidden" role="status">${this.announcement}</div>
      </div>
    `;
  }

  #expect = () => {
    if (navigator.onLine && this.#formNow) void this.#fetchLater();
  };

  #renderForm(form: RegistrationForm): TemplateResult {
    const { scope, occurrence, occurrences } = form;
    const seats = this.#seatsNow;
    const draft = this.#draft;
    const isPerDate = scope === 'occurrence';
    draft.recurrenceId ??= this.recurrenceId ?? (isPerDate && occurrences.length > 1 ? undefined : occurrence.recurrenceId);
    const { timeZone } = occurrence;
    // What the visitor has begun stays, whatever becomes of the seats.
    const isOpen = !seats || takes(seats) || (isBegun(draft) && seats.status !== 'announced');
    return html`
      ${occasionView(occurrence, this.#level, isPerDate ? [] : occurrences)}
      ${seats ? seatsView({ seats, partySize: draft.partySize, timeZone, isStale: this.#seats.state.status === 'stale' }) : html`<div class="seats waiting"></div>`}
      ${isOpen ? this.#renderFields(form, isPerDate && occurrences.length > 1 ? occurrences : []) : nothing}
    `;
  }

  #renderFields(form: RegistrationForm, dates: RegistrationForm['occurrences']): TemplateResult {
    const { registering } = this;
    const ready = registering === 'failed' ? undefined : registering;
    const isSending = ready?.isSending ?? false;
    const joins = leadsToList(this.#standing);
    return html`
      <form part="form" novalidate @submit=${this.#submit}>
        ${registering === 'failed' ? this.#renderNotice(msg('The form could not be loaded to its end. What you have entered is still there; please send it once more.', { id: 'failed-later-code' })) : (ready?.notice() ?? nothing)}
        ${fieldsView({
          draft: this.#draft,
          form,
          dates,
          timeZone: form.occurrence.timeZone,
          mistake: (field) => ready?.mistake(field),
          changed: () => this.requestUpdate(),
        })}
        <div class="ends">
          <button class="button main" aria-disabled=${isSending}>
            ${isSending ? msg('Sending …', { id: 'sending' }) : joins ? msg('Join the waiting list', { id: 'join-list' }) : msg('Register', { id: 'register' })}
          </button>
          <p class="muted">
            ${form.confirmation
              ? msg('We will then send you a message. Please open the link in it, so that we know that the address is right.', { id: 'next-confirm' })
              : form.approval
                ? msg('The organiser decides on each registration and will write to you.', { id: 'next-approval' })
                : msg('We will then send you a message with all you need to know.', { id: 'next-sent' })}
          </p>
        </div>
      </form>
    `;
  }

  #renderNotice(text: string): TemplateResult {
    return html`<div class="notice" part="notice" role="alert" tabindex="-1"><p>${text}</p></div>`;
  }

  #renderFailure({ error }: { error: { status?: number | undefined } | undefined }): TemplateResult {
    const advice =
      error?.status === 404
        ? msg('One cannot register for this event here. Please ask the organiser.', { id: 'failed-not-offered' })
        : !error || error.status === 400
          ? msg('The form is not set up correctly on this page. Please tell the library.', { id: 'failed-form-set-up' })
          : navigator.onLine
            ? msg('Please try again in a few minutes.', { id: 'failed-later' })
            : msg('You seem to be offline. Check your connection and try again.', { id: 'failed-offline' });
    const retry = () => {
      this.#form.retry();
      this.#seats.retry();
    };
    return html`
      <div class="panel" part="notice" role="alert">
        <p><strong>${msg('The registration form cannot be shown right now.', { id: 'failed-form' })}</strong><br />${advice}</p>
        <button type="button" class="button" @click=${retry}>${msg('Try again', { id: 'retry' })}</button>
      </div>
    `;
  }
}

const loading = () => html`
  <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i><i></i><i></i></div>
  <p class="muted" role="status">${msg('Loading the form …', { id: 'loading-form' })}</p>
`;

if (!customElements.get('kopa-seminar-registration')) customElements.define('kopa-seminar-registration', SeminarRegistration);

declare global {
  interface HTMLElementTagNameMap {
    'kopa-seminar-registration': SeminarRegistration;
  }
}
