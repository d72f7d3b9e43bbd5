import { isFeedError, newIdempotencyKey, type CreatedRegistration, type FeedError, type Registration, type RegistrationForm, type RegistrationRequest } from '@kopa/sdk';
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Locale } from '../shared/locales.ts';
import { msg } from '../shared/messages.ts';
import { send, sendForm } from '../shared/sending.ts';
import { changeFrom, draftFrom, emptyDraft, requestFrom, type Draft } from './draft.ts';
import type { Field } from './form-view.ts';
import { keep, keptOf } from './kept.ts';
import { changeView, erasedView, missingView, registeredView, type Question } from './registered-view.ts';
import { isDoubtful, refusalWords } from './refusals.ts';
import { mistakesFrom, mistakesIn, type Mistake } from './rules.ts';
import { mistakesView, mistakeText } from './mistakes.ts';

/** What the element lends to the code that registers. */
export interface Desk {
  readonly feed: string;
  readonly eventId: string;
  /** What is registered for here; what the history knows goes by it. */
  readonly id: string;
  readonly draft: Draft;
  /** What may change from one moment to the next. */
  now: () => { language: string; locale: Locale; level: number; form: RegistrationForm | undefined; formToken: string | undefined };
  renewFormToken: () => void;
  lookAtSeats: () => void;
  /** Puts the focus on what the selector finds after the next rendering. */
  focus: (selector: string) => void;
  /** Says something to those who cannot see it. */
  announce: (say: () => string) => void;
  /** Tells the page that somebody is registered. */
  tell: (status: string) => void;
}

/** What the visitor is at. `opening`: the registration that was made here is being read. `missing`: it does not exist any more. */
type Stage =
  | { name: 'form'; mistakes: Mistake[]; refusal?: FeedError }
  | { name: 'sending' }
  | { name: 'opening'; refusal?: FeedError }
  | { name: 'registered'; registration: Registration; question?: Question | undefined; refusal?: FeedError | undefined; note?: 'saved' | 'first-sent' | undefined }
  | { name: 'changing'; registration: Registration; draft: Draft; mistakes: Mistake[]; refusal?: FeedError }
  | { name: 'erased' }
  | { name: 'missing' };

/** States in which something happens to the registration elsewhere: in a mail, at the organizer's, by time. */
const movesOn = (status: Registration['status']) => ['held', 'requested', 'waiting', 'offered', 'confirmed'].includes(status);

/** Checks and sends the form, and keeps the registration that comes of it: to see, correct, cancel and erase. */
export class Registering implements ReactiveController {
  #host: LitElement;
  #desk: Desk;
  #stage: Stage = { name: 'form', mistakes: [] };
  /** What was sent without an answer: it may have been carried out. */
  #doubtful: RegistrationRequest | undefined;
  /** An action on the registration is under way. */
  #isBusy = false;
  #clock: ReturnType<typeof setInterval> | undefined;
  /** The language of the registration at hand. */
  #spoken: string;

  constructor(host: LitElement, desk: Desk) {
    this.#host = host;
    this.#desk = desk;
    this.#spoken = desk.now().language;
    host.addController(this);
    if (this.#token) void this.#open();
  }

  hostConnected() {
    addEventListener('online', this.#back);
    this.#countDown();
  }

  hostDisconnected() {
    removeEventListener('online', this.#back);
    clearInterval(this.#clock);
  }

  hostUpdate() {
    if (this.#spoken === this.#desk.now().language) return;
    this.#spoken = this.#desk.now().language;
    if (this.#stage.name === 'registered') void this.#refresh();
  }

  get isSending(): boolean {
    return this.#stage.name === 'sending';
  }

  /** What is wrong with a field of the form, in words. */
  mistake(field: Field): string | undefined {
    const found = 'mistakes' in this.#stage ? this.#stage.mistakes.find((each) => each.field === field) : undefined;
    return found && mistakeText(found);
  }

  /** What is missing, or why the feed did not take it. */
  notice(): TemplateResult | typeof nothing {
    const stage = this.#stage;
    if ('mistakes' in stage && stage.mistakes.length) return mistakesView(stage.mistakes, 'registration' in stage ? stage.registration : this.#desk.now().form!);
    return 'refusal' in stage && stage.refusal ? this.#refusal(stage.refusal) : nothing;
  }

  /** Looks what has become of the registration; false while there is none. */
  look(): boolean {
    const stage = this.#stage;
    if (stage.name === 'registered' && movesOn(stage.registration.status) && !this.#isBusy && !stage.question) void this.#refresh();
    return stage.name !== 'form' && stage.name !== 'sending';
  }

  /** Checks what is filled in and sends it. */
  submit(): void {
    const { form, formToken, language } = this.#desk.now();
    const { draft } = this.#desk;
    if (this.isSending || !form) return;
    const mistakes = mistakesIn(draft, form, form.scope === 'occurrence' && form.occurrences.length > 1);
    if (mistakes.length) return this.#refuse({ name: 'form', mistakes });
    void this.#send(requestFrom(draft, form, formToken ?? '', language));
  }

  /** The registration; undefined while there is only the form. */
  view(): TemplateResult | undefined {
    const stage = this.#stage;
    const { level, locale: language } = this.#desk.now();
    const { feed } = this.#desk;
    switch (stage.name) {
      case 'form':
      case 'sending':
        return undefined;
      case 'opening':
        return stage.refusal
          ? html`${this.#refusal(stage.refusal)}<p><button type="button" class="button" @click=${() => void this.#open()}>${msg('Try again', { id: 'retry' })}</button></p>`
          : html`<p class="muted" role="status">${msg('Loading your registration …', { id: 'loading-registration' })}</p>`;
      case 'erased':
        return erasedView(level, this.#again);
      case 'missing':
        return missingView(level, this.#again);
      case 'changing':
        return changeView({
          level,
          registration: stage.registration,
          draft: stage.draft,
          maximumPartySize: this.#desk.now().form?.maximumPartySize ?? stage.registration.partySize,
          notice: this.notice(),
          isBusy: this.#isBusy,
          mistake: (field) => this.mistake(field),
          changed: () => this.#host.requestUpdate(),
          save: this.#save,
          back: () => this.#show(stage.registration, '.change'),
        });
      case 'registered':
        return registeredView({
          level,
          language,
          feed,
          registration: stage.registration,
          question: stage.question,
          note: stage.note,
          notice: this.notice(),
          isBusy: this.#isBusy,
          ask: (question) => this.#set({ ...stage, question, refusal: undefined }, question ? '.question' : '#result'),
          change: () => this.#set({ name: 'changing', registration: stage.registration, draft: draftFrom(stage.registration), mistakes: [] }, '#result'),
          accept: () => this.#act('POST', '/confirmation'),
          cancel: () => this.#act('POST', '/cancellation'),
          undo: () => this.#act('DELETE', '/cancellation'),
          erase: this.#erase,
          again: this.#again,
        });
    }
  }

  get #token(): string | undefined {
    return keptOf(this.#desk.id).token;
  }

  #url(path: string): string {
    return `${this.#desk.feed.replace(/\/*$/, '/')}v1/${path}`;
  }

  #refusal(error: FeedError): TemplateResult {
    const [happened, next] = refusalWords(error);
    return html`<div class="notice" part="notice" role="alert" tabindex="-1">
      <p><strong>${happened}</strong></p>
      <p>${next}</p>
    </div>`;
  }

  #set(stage: Stage, focus?: string) {
    this.#stage = stage;
    this.#countDown();
    if (focus) this.#desk.focus(focus);
    this.#host.requestUpdate();
  }

  /** Shows what is wrong and leads there. */
  #refuse(stage: Stage) {
    this.#set(stage, '.notice');
  }

  #show(registration: Registration, focus?: string, note?: 'saved' | 'first-sent') {
    this.#set({ name: 'registered', registration, ...(note && { note }) }, focus);
  }

  // While a cancellation can be undone, the time for it is shown each second; it is not spoken.
  #countDown() {
    clearInterval(this.#clock);
    const stage = this.#stage;
    if (stage.name === 'registered' && stage.registration.undoUntil) this.#clock = setInterval(() => this.#host.requestUpdate(), 1000);
  }

  // What could not be sent for want of a connection is sent when there is one.
  #back = () => {
    const stage = this.#stage;
    if (stage.name === 'form' && stage.refusal?.code === 'network') this.submit();
    if (stage.name === 'opening' && stage.refusal) void this.#open();
  };

  async #send(body: RegistrationRequest) {
    this.#set({ name: 'sending' });
    this.#desk.announce(() => msg('Sending …', { id: 'sending' }));
    try {
      this.#registered(await this.#register(body));
      this.#doubtful = undefined;
    } catch (error) {
      this.#refused(error, body);
    }
  }

  #register = async (body: RegistrationRequest) => (await sendForm(this.#url(`events/${this.#desk.eventId}/registrations`), keptOf(this.#desk.id).key, body)) as CreatedRegistration;

  #registered({ registration, token }: CreatedRegistration, note?: 'first-sent') {
    const { id, draft } = this.#desk;
    keep(id, { key: keptOf(id).key, token });
    Object.assign(draft, emptyDraft());
    this.#show(registration, '#result', note);
    this.#desk.announce(() => '');
    this.#desk.tell(registration.status);
  }

  #refused(error: unknown, body: RegistrationRequest) {
    if (!isFeedError(error)) console.error(error);
    const known = asFeedError(error);
    const { code, problem } = known;
    const earlier = this.#doubtful;
    if (isDoubtful(known)) this.#doubtful = body;
    if (code === 'idempotency-key-reused') return void this.#firstSent(known, earlier);
    if (code === 'looks-automatic') this.#desk.renewFormToken();
    this.#desk.lookAtSeats();
    const mistakes = mistakesFrom(problem, this.#desk.now().form!);
    this.#refuse({ name: 'form', mistakes, ...(!mistakes.length && { refusal: known }) });
  }

  // An earlier request was carried out although no answer came. Sent again as it was, it is answered.
  async #firstSent(refusal: FeedError, earlier: RegistrationRequest | undefined) {
    this.#doubtful = undefined;
    const first = earlier && (await this.#register(earlier).catch(() => undefined));
    if (first) return this.#registered(first, 'first-sent');
    keep(this.#desk.id, { key: newIdempotencyKey() });
    this.#refuse({ name: 'form', mistakes: [], refusal });
  }

  /** One call for the registration; one that does not exist any more is said so. */
  async #ask(method: string, path: string, body?: object): Promise<Registration | undefined> {
    try {
      const answer = await send(method, `${this.#url(`registration${path}`)}?${new URLSearchParams({ language: this.#desk.now().language })}`, { bearer: this.#token, ...(body && { body }) });
      return answer as Registration;
    } catch (error) {
      if (!isFeedError(error) || error.status !== 401) throw error;
      keep(this.#desk.id, { key: newIdempotencyKey() });
      this.#set({ name: 'missing' }, '#result');
      return undefined;
    }
  }

  async #open() {
    this.#set({ name: 'opening' });
    try {
      const registration = await this.#ask('GET', '');
      if (registration) this.#show(registration);
    } catch (error) {
      this.#set({ name: 'opening', refusal: asFeedError(error) });
    }
  }

  // Nobody has asked for this: a failure is not told, the next look comes soon.
  async #refresh() {
    const registration = await this.#ask('GET', '').catch(() => undefined);
    const stage = this.#stage;
    if (!registration || stage.name !== 'registered' || this.#isBusy || stage.question) return;
    const isNew = registration.status !== stage.registration.status;
    this.#set({ ...stage, registration, ...(isNew && { note: undefined }) });
    if (isNew) this.#desk.announce(() => (this.#host.renderRoot.querySelector('#result')?.textContent ?? '').trim());
  }

  async #act(method: string, path: string, body?: object, note?: 'saved') {
    const before = this.#stage;
    if (this.#isBusy || !('registration' in before)) return;
    this.#isBusy = true;
    this.#host.requestUpdate();
    try {
      const registration = await this.#ask(method, path, body);
      if (registration) this.#show(registration, '#result', note);
    } catch (error) {
      const refusal = asFeedError(error);
      const mistakes = before.name === 'changing' ? mistakesFrom(refusal.problem, before.registration) : [];
      if (before.name === 'changing') this.#refuse({ ...before, mistakes, ...(!mistakes.length && { refusal }) });
      else this.#refuse({ name: 'registered', registration: before.registration, refusal });
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
      if (this.#stage.name === 'registered' && this.#stage.refusal?.code === 'not-changeable') void this.#refresh();
    }
  }

  #save = (event: Event) => {
    event.preventDefault();
    const stage = this.#stage;
    if (stage.name !== 'changing') return;
    const { draft, registration } = stage;
    const mistakes = mistakesIn(draft, registration);
    if (mistakes.length) return this.#refuse({ ...stage, mistakes });
    const change = changeFrom(draft, registration);
    if (!Object.keys(change).length) return this.#show(registration, '#result');
    void this.#act('PATCH', '', change, 'saved');
  };

  #erase = async () => {
    const stage = this.#stage;
    if (this.#isBusy || stage.name !== 'registered') return;
    this.#isBusy = true;
    this.#host.requestUpdate();
    try {
      await this.#ask('DELETE', '');
      keep(this.#desk.id, { key: newIdempotencyKey() });
      this.#set({ name: 'erased' }, '#result');
    } catch (error) {
      this.#refuse({ ...stage, refusal: asFeedError(error) });
    } finally {
      this.#isBusy = false;
      this.#host.requestUpdate();
    }
  };

  /** An empty form, for somebody else. */
  #again = () => {
    keep(this.#desk.id, { key: newIdempotencyKey() });
    Object.assign(this.#desk.draft, emptyDraft());
    this.#desk.renewFormToken();
    this.#desk.lookAtSeats();
    this.#set({ name: 'form', mistakes: [] }, '#title');
  };
}

/** What is no answer of the feed, such as a proof that this browser cannot make, is told as a failure like others. */
const asFeedError = (error: unknown): FeedError =>
  isFeedError(error) ? error : Object.assign(new Error(String(error)), { name: 'FeedError' as const, code: 'proof-required', status: undefined, problem: undefined, retryAfter: undefined, lastGood: undefined });
