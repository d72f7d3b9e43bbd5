import type { Material, MaterialReference } from '@kopa/sdk';
import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { FeedController } from '../shared/feed-controller.ts';
import { Localized } from '../shared/language.ts';
import { failureView, notLoadedView, skeleton, staleView } from '../shared/material-notices.ts';
import { materialStyles } from '../shared/material.styles.ts';
import { materialUrl } from '../shared/material-url.ts';
import { addMessages, currentLocale, inLocale, messagesOf, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { plural } from '../shared/plural.ts';
import { fill, languageName, resolved } from '../shared/texts.ts';
import { theme } from '../shared/theme.ts';
import { paragraphs } from '../shared/writing.ts';
import { dimensionView } from './dimension-view.ts';
import { styles } from './learning-model.styles.ts';
import { loadMessages } from './messages.ts';
import { profileOf, type Answer, type Answers, type Profile } from './profile.ts';
import { loadResultMessages } from './result-messages.ts';

type Result = typeof import('./result.ts');

addMessages(loadMessages);

/**
 * A library rates itself: statements by dimension, a profile, and the materials that help where it is weakest. The answers stay
 * in the page; nobody gets them unless the visitor downloads or prints them.
 *
 * Content inside the tag is shown until the model is there, and stays where scripts do not run.
 *
 * @element kopa-learning-model
 * @fires {CustomEvent<{ material: MaterialReference }>} kopa-material-choose - the visitor follows a link to a material; `preventDefault()` keeps them here
 * @slot - what to show without script and until the model is there, for example a link to a plain page
 * @csspart title - the heading
 * @csspart dimensions - the list of dimensions
 * @csspart chart - the profile as bars
 * @csspart table - the same as a table
 * @csspart notice - the box that says what went wrong or is missing
 * @cssprop [--kopa-accent=#0a6375] - the one colour for marks and buttons; text in it is mixed with the page's text colour
 * @cssprop [--kopa-on-accent] - text on the accent colour. Default: black or white, whichever can be read on it
 * @cssprop [--kopa-radius=0.375rem] - roundness of corners
 * @cssprop [--kopa-font=inherit] - font family
 * @cssprop [--kopa-font-size=inherit] - size of the text
 * @cssprop [--kopa-focus=currentColor] - colour of the focus outline
 */
export class LearningModel extends Localized(LitElement) {
  static override styles = [theme, materialStyles, styles];

  /** Address of the feed, for example `https://feed.example.org`. */
  @property() feed?: string | null;
  /** The model's identifier in the feed. */
  @property() material?: string | null;
  /** The accent colour, as `--kopa-accent`, for sites whose style sheet cannot be changed: `#8a1538`. */
  @property() accent?: string | null;
  /** Level of the widget's own heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The dimension that is shown, by its index; behind the last one the profile. */
  @state() private at = 0;
  @state() private answers: Answers = {};
  /** What was taken away by starting again, until something is answered anew. */
  @state() private taken: Answers | undefined;
  @state() private announcement = '';
  @state() private result: Result | 'failed' | undefined;

  #model = new FeedController<Material>(this, { load: (get) => this.#load(get), isEmpty: () => false });
  #fetching: Promise<void> | undefined;
  #of = '';
  /** What was loaded last; it stays in view while another language is on its way. */
  #shown: Material | undefined;
  /** Where the focus goes after the next rendering. */
  #focus: string | undefined;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('accent')) this.style.setProperty('--kopa-accent', this.accent as string | null);
    const of = `${this.feed} ${this.material}`;
    if (this.#of !== of) [this.#of, this.#shown, this.at, this.answers, this.taken] = [of, undefined, 0, {}, undefined];
    this.#model.ask(`${of} ${this.language}`);
    const { state } = this.#model;
    if ('data' in state) this.#shown = state.data;
    else if (state.status === 'failed') this.#shown = undefined;
  }

  protected override updated() {
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  async #load(get: (url: string) => Promise<unknown>): Promise<Material> {
    const { feed, material } = this;
    if (!feed || !material) throw new TypeError(`feed="${feed ?? ''}" material="${material ?? ''}": write feed="https://…" with the address of the feed, and material="…" with the model's identifier`);
    const found = (await get(materialUrl(feed, material, this.language))) as Material;
    if (!found.model) throw new TypeError(`material="${material}" is no model; ask the feed for materials of the type “model”`);
    return found;
  }

  get #level(): number {
    return Math.min(Math.max(this.headingLevel || 2, 1), 6);
  }

  #go = (index: number) => {
    this.at = index;
    this.#focus = '#part';
  };

  /** What shows the profile is fetched when the visitor begins to answer, so that it is there in time. */
  #fetchResult = () => (this.#fetching ??= this.#fetch());

  async #fetch() {
    try {
      const [result] = await Promise.all([import('./result.ts'), loadResultMessages(this.locale).catch(() => {})]);
      addMessages(loadResultMessages);
      await messagesOf(this.locale);
      adoptStyles(this.renderRoot as ShadowRoot, [theme, materialStyles, styles, result.styles]);
      this.result = result;
    } catch {
      this.result = 'failed';
    }
  }

  #answer = (key: string, answer: Answer) => {
    this.answers = { ...this.answers, [key]: answer };
    this.taken = undefined;
  };

  #startAgain = () => {
    this.taken = this.answers;
    this.answers = {};
    this.at = 0;
    this.#focus = '.undo';
  };

  #undo = () => {
    this.answers = this.taken!;
    this.taken = undefined;
    this.#focus = '#part';
    this.#tell(() => msg('Your answers are back.', { id: 'answers-back' }));
  };

  #tell(text: () => string) {
    this.announcement = inLocale(this.locale, text);
  }

  #follow = (event: MouseEvent, material: MaterialReference) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isFree = this.dispatchEvent(new CustomEvent('kopa-material-choose', { detail: { material }, bubbles: true, composed: true, cancelable: true }));
    if (!isFree) event.preventDefault();
  };

  protected override render(): TemplateResult {
    const { state } = this.#model;
    const material = this.#shown;
    const retry = () => this.#model.retry();
    const failure = state.status === 'failed' ? failureView(state, retry) : nothing;
    if (!material) return html`${failure}${this.textContent?.trim() ? html`<slot></slot>` : failure === nothing ? skeleton() : nothing}`;
    return html`
      <article class="widget" aria-labelledby="title">
        ${staleView(state, retry)} ${this.#renderHead(material)} ${this.#renderParts(material, profileOf(material.model!, this.answers))}
        <div class="hidden" role="status">${this.announcement}</div>
      </article>
    `;
  }

  #renderHead({ name, publisher, description, untranslated, language }: Material): TemplateResult {
    return html`
      <div role="heading" aria-level=${this.#level} class="title" id="title" part="title">${resolved(name)}</div>
      <p class="muted">${resolved(publisher.name)}, ${nameOf('region', currentLocale(), publisher.addressCountry)}</p>
      <div class="text lead">${paragraphs(description)}</div>
      ${untranslated.length ? html`<p class="notice">${fill(msg('Not all of it has been translated into {language} yet.', { id: 'partly' }), languageName(language))}</p>` : nothing}
      <p class="text small muted">${msg('Your answers stay in this browser. Nobody gets them unless you hand them on.', { id: 'answers-private' })}</p>
    `;
  }

  #renderParts(material: Material, profile: Profile): TemplateResult {
    const { dimension } = material.model!;
    const at = Math.min(this.at, dimension.length);
    if (profile.answered || at === dimension.length) void this.#fetchResult();
    const shown = dimension[at];
    const below = Math.min(this.#level + 1, 6);
    return html`
      <div class="parts">
        ${this.#renderNavigation(profile, at)}
        <div class="shown">
          <div role="heading" aria-level=${below} class="part" id="part" tabindex="-1">${shown ? resolved(shown.name) : msg('Your profile', { id: 'profile' })}</div>
          ${this.taken ? this.#renderUndo() : nothing}
          ${shown
            ? keyed(shown.id, dimensionView({ dimension: shown, given: this.answers, answer: this.#answer }))
            : this.#renderProfile(material, profile, Math.min(below + 1, 6))}
          ${this.#renderTurns(at, dimension.length, profile)}
        </div>
      </div>
    `;
  }

  #renderProfile(material: Material, profile: Profile, level: number): TemplateResult {
    const { result, answers } = this;
    if (!result) return skeleton();
    if (result === 'failed') return notLoadedView();
    const save = (kind: 'csv' | 'json') => this.#tell(() => result.save(kind, material, answers));
    const print = () => inLocale(this.locale, () => result.printAnswers(this.renderRoot as ShadowRoot, material, answers));
    return result.profileView({ profile, level, go: this.#go, follow: this.#follow, save, print });
  }

  #renderNavigation({ standings, answered, statements }: Profile, at: number): TemplateResult {
    const entry = (index: number, name: unknown, about: unknown) => html`<li>
      <button type="button" class="entry" aria-current=${index === at ? 'step' : 'false'} @click=${() => this.#go(index)}><span>${name}</span><span class="muted small">${about}</span></button>
    </li>`;
    const number = (n: number) => n.toLocaleString(currentLocale());
    return html`
      <nav aria-label=${msg('Fields', { id: 'dimensions', desc: 'The fields in which a library rates itself' })} part="dimensions">
        <ol>
          ${standings.map(({ dimension, answered }, index) => entry(index, resolved(dimension.name), html`<span aria-hidden="true">${number(answered)} / ${number(dimension.statement.length)}</span><span class="hidden">${plural(msg('{n, plural, one {# answered} other {# answered}}', { id: 'answered-count', desc: 'Number of statements that are answered' }), answered)}</span>`))}
          ${entry(standings.length, html`<strong>${msg('Your profile', { id: 'profile' })}</strong>`, html`<span aria-hidden="true">${number(answered)} / ${number(statements)}</span>`)}
        </ol>
      </nav>
    `;
  }

  #renderUndo(): TemplateResult {
    return html`<div class="notice" role="status">
      <p>${msg('All answers are taken away.', { id: 'answers-gone' })}</p>
      <button type="button" class="button undo" @click=${this.#undo}>${msg('Bring them back', { id: 'answers-undo' })}</button>
    </div>`;
  }

  #renderTurns(at: number, last: number, { answered }: Profile): TemplateResult {
    const turn = (index: number, text: string, kind = '') => html`<button type="button" class="button ${kind}" @click=${() => this.#go(index)}>${text}</button>`;
    return html`
      <div class="row turns">
        ${at > 0 ? turn(at - 1, msg('Back', { id: 'back-one' })) : nothing}
        ${at < last - 1 ? turn(at + 1, msg('Continue', { id: 'continue' }), 'main') : at < last ? turn(last, msg('Show the profile', { id: 'show-profile' }), 'main') : nothing}
        ${answered ? html`<button type="button" class="button again" @click=${this.#startAgain}>${msg('Start again', { id: 'start-again' })}</button>` : nothing}
      </div>
    `;
  }
}

if (!customElements.get('kopa-learning-model')) customElements.define('kopa-learning-model', LearningModel);

declare global {
  interface HTMLElementTagNameMap {
    'kopa-learning-model': LearningModel;
  }
}
