import type { Post, PostPage, Reactions, Topic } from '@kopa/sdk';
import { adoptStyles, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { FeedController } from '../shared/feed-controller.ts';
import { Localized } from '../shared/language.ts';
import { addMessages, inLocale, messagesOf, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { theme } from '../shared/theme.ts';
import { topicUrl } from './addresses.ts';
import { boardOf, type Board } from './board.ts';
import { styles } from './dialogue-board.styles.ts';
import { languageName } from './languages.ts';
import { loadMessages } from './messages.ts';
import { postsView, type PostsView } from './posts-view.ts';
import { loadTakingPartMessages } from './taking-part-messages.ts';
import type { Mode } from './texts-view.ts';
import { topicView } from './topic-view.ts';

type FollowingCode = typeof import('./following.ts');
type Following = InstanceType<FollowingCode['Following']>;
type Words = InstanceType<FollowingCode['Words']>;
type TakingPart = InstanceType<(typeof import('./taking-part.ts'))['TakingPart']>;

addMessages(loadMessages);

/** Threads that come at once: with their replies and translations they are far below 60 kB. */
const pageSize = 10;
/**
 * A question that people answer together, each in their own language: the topic, what has been answered, and the form to take
 * part. Nothing shows before a moderator has read it; what is new is offered, and comes when the reader asks for it.
 *
 * What a visitor writes is sent to the feed alone, and only when they send it. Nothing is stored on the device.
 *
 * @element kopa-dialogue-board
 * @fires {CustomEvent<{ topicId: string, postId: string }>} kopa-posted - the visitor has sent a post, which waits for approval; says nothing personal
 * @slot - what to show without script and until the board is there, for example a link to a plain page
 * @csspart title - the question
 * @csspart summary - what the host says at the end
 * @csspart posts - the list
 * @csspart post - one post in it
 * @csspart form - the form to write
 * @csspart sent - what comes of it
 * @csspart notice - the box that says what went wrong, or that one cannot take part
 * @cssprop [--kopa-accent=#0a6375] - the one colour for marks and buttons; text in it is mixed with the page's text colour
 * @cssprop [--kopa-on-accent] - text on the accent colour. Default: black or white, whichever can be read on it
 * @cssprop [--kopa-radius=0.375rem] - roundness of corners
 * @cssprop [--kopa-font=inherit] - font family
 * @cssprop [--kopa-font-size=inherit] - size of the text
 * @cssprop [--kopa-focus=currentColor] - colour of the focus outline
 */
export class DialogueBoard extends Localized(LitElement) {
  static override styles = [theme, styles];

  /** Address of the feed, for example `https://feed.example.org`. */
  @property() feed?: string | null;
  /** The topic's identifier in the feed. */
  @property() topic?: string | null;
  /** The accent colour, as `--kopa-accent`, for sites whose style sheet cannot be changed: `#8a1538`. */
  @property() accent?: string | null;
  /** Level of the widget's own heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The board is near the view, or has been. */
  @state() private isNear = false;
  @state() private mode: Mode = 'mine';
  /** The one language whose posts are shown; '' for all. */
  @state() private only = '';
  @state() private following: Following | undefined;
  @state() private takingPart: TakingPart | 'failed' | undefined;
  @state() private announcement = '';

  #topic = new FeedController<Topic>(this, { load: async (get) => (await get(this.#url('', { language: this.language }))) as Topic, isEmpty: () => false });
  #posts = new FeedController<PostPage>(this, { load: async (get) => (await get(this.#postsUrl())) as PostPage, isEmpty: () => false });
  /** The topic in view; while the same in another language is on its way, it stays. */
  #shown: { of: string; topic: Topic } | undefined;
  #code: FollowingCode | undefined;
  #words: Words | undefined;
  /** The page that the board begins with. */
  #page: PostPage | undefined;
  #coming: Promise<Following | undefined> | undefined;
  #fetching: Promise<void> | undefined;
  #turned = new Set<string>();
  #spread: string | undefined;
  /** Raised for a thread when its reader has changed how it looks. */
  #touched = new Map<string, number>();
  /** Where the focus goes after the next rendering. */
  #focus: string | undefined;
  #nearness = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && this.#come(), { rootMargin: '100%' });

  override connectedCallback() {
    super.connectedCallback();
    if (!this.isNear) this.#nearness.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#nearness.disconnect();
    this.#begin(undefined);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('accent')) this.style.setProperty('--kopa-accent', this.accent as string | null);
    if (changed.has('feed') || changed.has('topic')) this.#startOver();
    if (!this.isNear) return;
    this.#topic.ask(`${this.feed} ${this.topic} ${this.language}`);
    this.#posts.ask(`${this.feed} ${this.topic} posts ${this.only}`);
    const [topic, posts] = [this.#topic.state, this.#posts.state];
    if ('data' in topic && topic.data !== this.#shown?.topic) this.#know(topic.data);
    if ('data' in posts && posts.data !== this.#page) this.#begin(posts.data);
    if (this.#topicNow && this.#page && this.isConnected) this.#coming ??= this.#follow(this.#topicNow, this.#page);
  }

  protected override updated() {
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  /** Puts the focus on the question, at once or when it is there. */
  override focus() {
    this.#focusOn('#title');
  }

  #focusOn = (selector: string) => {
    this.#focus = selector;
    this.requestUpdate();
  };

  #come() {
    this.isNear = true;
    this.#nearness.disconnect();
  }

  #startOver() {
    this.#begin(undefined);
    this.only = '';
    this.takingPart = this.#fetching = undefined;
  }

  get #id(): string {
    return `${this.feed} ${this.topic}`;
  }

  get #topicNow(): Topic | undefined {
    return this.#shown?.of === this.#id ? this.#shown.topic : undefined;
  }

  get #level(): number {
    return Math.min(Math.max(this.headingLevel || 2, 1), 6);
  }

  get #languages(): readonly string[] {
    return [this.language, this.locale];
  }

  #url(path: string, query: Record<string, string | undefined>): string {
    const { feed, topic } = this;
    if (!feed || !topic) throw new TypeError(`feed="${feed ?? ''}" topic="${topic ?? ''}": write feed="https://…" with the address of the feed, and topic="…" with the topic's identifier`);
    return topicUrl(feed, topic, path, query);
  }

  #postsUrl(query: Record<string, string | undefined> = {}): string {
    return this.#url('/posts', { limit: `${pageSize}`, inLanguage: this.only, ...query });
  }

  #know(topic: Topic) {
    // A pause takes all posts away, and its end brings them back.
    if (this.#page && this.#topicNow && this.#topicNow.isPaused !== topic.isPaused) this.#posts.retry();
    this.#shown = { of: this.#id, topic };
    this.#mark();
  }

  /** The board begins anew with a page, or ends. */
  #begin(page: PostPage | undefined) {
    this.following?.end();
    this.following = this.#coming = undefined;
    this.#page = page;
  }

  /** What hears of changes is fetched when the first posts are there. */
  async #follow({ change }: Topic, page: PostPage): Promise<Following | undefined> {
    try {
      this.#code = await import('./following.ts');
      if (page !== this.#page) return undefined;
      this.#mark();
      return (this.following = new this.#code.Following(this, page, {
        feed: this.feed!,
        topic: this.topic!,
        only: this.only,
        since: Math.min(change, page.change),
        url: (query) => this.#postsUrl(query),
        touch: this.#touch,
        focus: this.#focusOn,
        announce: (count) => (this.announcement = count ? inLocale(this.locale, () => newPosts(count)) : ''),
        readTopic: () => this.#topic.retry(),
        readAgain: this.#readAgain,
      }));
    } catch {
      return undefined;
    }
  }

  #mark() {
    if (this.#code) this.#words = new this.#code.Words(this.#shown!.topic.glossary, this.#touch);
  }

  get #board(): Board {
    return this.following?.board ?? boardOf(this.#page!);
  }

  #readAgain = () => {
    this.#topic.retry();
    this.#posts.retry();
  };

  /** Draws the thread anew that a post belongs to. */
  #touch = (id: string) => {
    const thread = this.#page && this.#board.threads.find(({ post, replies }) => [post, ...replies].some((each) => each.id === id));
    if (thread) this.#touched.set(thread.post.id, (this.#touched.get(thread.post.id) ?? 0) + 1);
    this.requestUpdate();
  };

  /** A thread in which something is open is drawn whenever the board is. */
  #touches = ({ post, replies }: Board['threads'][number]): unknown => {
    const part = this.#part;
    return part && [`to-${post.id}`, post.id, ...replies.map(({ id }) => id)].some((id) => part.has(id)) ? {} : this.#touched.get(post.id);
  };

  get #part(): TakingPart | undefined {
    return this.takingPart === 'failed' ? undefined : this.takingPart;
  }

  /** What comes when a reader takes part is fetched while they read, so that it is there in time. */
  #fetchTakingPart = () => (this.#fetching ??= this.#fetch());

  async #fetch() {
    try {
      const [code] = await Promise.all([import('./taking-part.ts'), loadTakingPartMessages(this.locale).catch(() => {})]);
      addMessages(loadTakingPartMessages);
      await messagesOf(this.locale);
      adoptStyles(this.renderRoot as ShadowRoot, [theme, styles, code.styles]);
      this.takingPart = new code.TakingPart(this, this.#desk());
    } catch {
      this.takingPart = 'failed';
      this.#fetching = undefined;
    }
  }

  #expect = () => {
    if (navigator.onLine && this.#topicNow) void this.#fetchTakingPart();
  };

  /** Lets the reader take part, as soon as the code for it is there. */
  #take = async (act: (part: TakingPart) => unknown) => {
    await this.#fetchTakingPart();
    if (this.#part) void act(this.#part);
    else this.#focusOn('.unloaded');
  };

  #desk() {
    const { feed, topic } = this;
    return {
      feed: feed!,
      topic: topic!,
      now: () => ({ language: this.language, locale: this.locale, level: Math.min(this.#level + 1, 6), topic: this.#topicNow! }),
      focus: this.#focusOn,
      touch: this.#touch,
      reacted: (post: Post, reactions: Reactions) => this.following?.change({ ...post, reactions }),
      tell: (postId: string) => this.dispatchEvent(new CustomEvent('kopa-posted', { detail: { topicId: topic!, postId }, bubbles: true, composed: true })),
    };
  }

  #view(topic: Topic): PostsView {
    const { mode } = this;
    return {
      mode,
      languages: this.#languages,
      words: this.#words,
      looks: [mode, this.language, this.locale, this.#words, topic.state, topic.isPaused],
      touches: this.#touches,
      isOpen: topic.state === 'open' && !topic.isPaused,
      isTurned: (id) => this.#turned.has(id),
      turn: (id) => {
        if (!this.#turned.delete(id)) this.#turned.add(id);
        this.#touch(id);
      },
      hasReacted: (id, reaction) => this.#part?.hasReacted(id, reaction) ?? false,
      isReacting: (id) => this.#spread === id,
      spread: (id) => {
        const before = this.#spread;
        this.#spread = before === id ? undefined : id;
        if (before) this.#touch(before);
        this.#touch(id);
      },
      react: (post, reaction) => void this.#take((part) => part.react(post, reaction)),
      reply: (thread) => void this.#take((part) => part.write(thread)),
      report: (post) => void this.#take((part) => part.report(post)),
      below: (id) => this.#part?.view(id) ?? nothing,
      isLoading: (thread) => this.following?.isLoading(thread) ?? false,
      more: (thread) => void this.#coming?.then((following) => following?.showReplies(thread)),
    };
  }

  protected override render(): TemplateResult {
    const { state } = this.#topic;
    const topic = this.#topicNow;
    const failure = state.status === 'failed' && !topic ? this.#renderFailure(state) : nothing;
    if (!topic && this.textContent?.trim()) return html`${failure}<slot></slot>`;
    return html`
      <div class="widget" @focusin=${this.#expect} @pointerover=${this.#expect}>
        ${topic ? html`${topicView(topic, this.#level, this.#languages)} ${this.#renderTakingPart(topic)} ${topic.isPaused ? nothing : this.#renderPosts(topic)}` : failure === nothing ? loading() : failure}
        <div class="hidden" role="status">${this.announcement}</div>
      </div>
    `;
  }

  #renderTakingPart(topic: Topic): TemplateResult | typeof nothing {
    if (this.takingPart === 'failed') return this.#renderUnloaded();
    // What somebody has begun to write stays, whatever becomes of the topic.
    if (this.#part?.has('topic')) return html`${this.#part.view('topic')}`;
    if (topic.state !== 'open' || topic.isPaused) return nothing;
    return html`<p><button type="button" class="button main begin" @click=${() => void this.#take((part) => part.write())}>${msg('Write a post', { id: 'write-post' })}</button></p>`;
  }

  #renderUnloaded(): TemplateResult {
    return html`<div class="notice unloaded" part="notice" role="alert" tabindex="-1">
      <p><strong>${msg('This cannot be shown right now.', { id: 'failed-material' })}</strong> ${msg('Please try again in a few minutes.', { id: 'failed-later' })}</p>
    </div>`;
  }

  #renderPosts(topic: Topic): TemplateResult {
    const { state } = this.#posts;
    const { following } = this;
    const page = this.#page;
    if (!page) return state.status === 'failed' ? this.#renderFailure(state) : loading();
    const isBusy = state.status === 'loading' && state.isLong;
    const { threads, next } = this.#board;
    return html`
      <section aria-labelledby="posts">
        <div role="heading" aria-level=${Math.min(this.#level + 1, 6)} class="part" id="posts">${plural(msg('{n, plural, one {# post} other {# posts}}', { id: 'post-count' }), page.total + (following?.gained ?? 0))}</div>
        ${page.total ? this.#renderChoices(page) : nothing}
        ${state.status === 'stale' || following?.isCutOff ? html`<p class="mark">${msg('There is no connection just now. New posts come when it is back.', { id: 'posts-cut-off' })}</p>` : nothing}
        ${state.status === 'failed' ? this.#renderFailure(state) : nothing}
        <div class="new">${following?.waiting.length ? html`<button type="button" class="button main" @click=${() => following.showNew()}>${newPosts(following.waiting.length)}</button>` : nothing}</div>
        ${threads.length
          ? html`<div class=${isBusy ? 'busy' : ''}>${postsView(following?.pages ?? [threads], this.#view(topic))}</div>`
          : html`<div class="panel"><p>${this.only ? msg('There is no post in this language yet.', { id: 'no-posts-in-language' }) : msg('Nobody has answered yet.', { id: 'no-posts' })}</p></div>`}
        ${next === null ? nothing : this.#renderOlder()}
      </section>
    `;
  }

  #renderChoices({ languages }: PostPage): TemplateResult {
    const modes: [Mode, string][] = [
      ['mine', msg('In my language', { id: 'mode-mine' })],
      ['original', msg('As it was written', { id: 'mode-original' })],
      ['both', msg('Both side by side', { id: 'mode-both' })],
    ];
    const choose = (event: Event) => {
      this.only = (event.target as HTMLSelectElement).value;
      this.announcement = '';
    };
    return html`
      <div class="choices">
        <div class="modes" role="group" aria-label=${msg('How to read the posts', { id: 'modes' })}>
          ${modes.map(([mode, name]) => html`<button type="button" class="button" aria-pressed=${mode === this.mode} @click=${() => this.#choose(mode)}>${name}</button>`)}
        </div>
        ${languages.length > 1 || this.only
          ? html`<label class="only"><span>${msg('Language of the posts:', { id: 'language-of-posts' })}</span>
              <select @change=${choose}>
                <option value="" .selected=${!this.only}>${msg('all languages', { id: 'all-languages' })}</option>
                ${languages.map(({ language, count }) => html`<option value=${language} .selected=${language === this.only}>${languageName(language)} (${count.toLocaleString(this.locale)})</option>`)}
              </select></label>`
          : nothing}
      </div>
    `;
  }

  #choose(mode: Mode) {
    this.mode = mode;
    this.#turned.clear();
  }

  #renderOlder(): TemplateResult {
    const older = this.following?.older;
    return html`<div class="older">
      ${older === 'failed' ? html`<p role="alert">${msg('This cannot be shown right now.', { id: 'failed-material' })}</p>` : nothing}
      <button type="button" class="button" aria-disabled=${older === 'loading'} @click=${() => void this.#coming?.then((following) => following?.showOlder())}>
        ${older === 'loading' ? msg('Loading …', { id: 'loading-material' }) : older ? msg('Try again', { id: 'retry' }) : msg('Show older posts', { id: 'older-posts' })}
      </button>
    </div>`;
  }

  #renderFailure({ error }: { error: { status?: number | undefined } | undefined }): TemplateResult {
    const isGone = error?.status === 404;
    const isWrong = isGone || !error || error.status === 400;
    const advice = isWrong
      ? msg('This part of the page is not set up correctly. Please tell the library.', { id: 'failed-part-set-up' })
      : navigator.onLine
        ? msg('Please try again in a few minutes.', { id: 'failed-later' })
        : msg('You seem to be offline. Check your connection and try again.', { id: 'failed-offline' });
    return html`
      <div class="panel" part="notice" role="alert">
        <p><strong>${isGone ? msg('There is no such conversation.', { id: 'no-topic' }) : msg('This cannot be shown right now.', { id: 'failed-material' })}</strong><br />${advice}</p>
        ${isWrong ? nothing : html`<button type="button" class="button" @click=${this.#readAgain}>${msg('Try again', { id: 'retry' })}</button>`}
      </div>
    `;
  }
}

const newPosts = (count: number) => plural(msg('{n, plural, one {# new post} other {# new posts}}', { id: 'new-posts' }), count);

const loading = () => html`
  <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i><i></i></div>
  <p class="hidden" role="status">${msg('Loading …', { id: 'loading-material' })}</p>
`;

if (!customElements.get('kopa-dialogue-board')) customElements.define('kopa-dialogue-board', DialogueBoard);

declare global {
  interface HTMLElementTagNameMap {
    'kopa-dialogue-board': DialogueBoard;
  }
}
