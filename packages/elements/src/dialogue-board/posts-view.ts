import type { Post, Reaction, ShownPost } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { currentLocale, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { isShown, type BoardThread } from './board.ts';
import { textsView, type TextsView } from './texts-view.ts';

export interface PostsView extends TextsView {
  /** All that posts look by besides themselves; and what has changed in one thread that only its reader sees. */
  looks: readonly unknown[];
  touches: (thread: BoardThread) => unknown;
  /** Whether the topic takes posts now. */
  isOpen: boolean;
  hasReacted: (id: string, reaction: Reaction) => boolean;
  /** The reactions to a post are spread out to choose from. */
  isReacting: (id: string) => boolean;
  spread: (id: string) => void;
  react: (post: Post, reaction: Reaction) => void;
  reply: (thread: string) => void;
  report: (post: Post) => void;
  /** What has been opened below a post: a form to answer or to report it, or what came of that. */
  below: (id: string) => unknown;
  /** The replies of a thread are on their way. */
  isLoading: (thread: string) => boolean;
  more: (thread: string) => void;
}

const reactions: readonly Reaction[] = ['thanks', 'me-too', 'tell-me-more', 'learned'];

const reactionNames: Record<Reaction, () => string> = {
  'thanks': () => msg('Thank you', { id: 'reaction-thanks' }),
  'me-too': () => msg('So it is with me', { id: 'reaction-me-too' }),
  'tell-me-more': () => msg('Tell me more', { id: 'reaction-more' }),
  'learned': () => msg('I have learned something', { id: 'reaction-learned' }),
};

/** The threads, a list for each page that was brought. */
export const postsView = (pages: readonly (readonly BoardThread[])[], view: PostsView): TemplateResult[] =>
  pages.map(
    (threads) => html`<ul class="threads" part="posts">
      ${repeat(
        threads,
        ({ post }) => post.id,
        (thread) => html`<li>${guard([thread, view.touches(thread), ...view.looks], () => threadView(thread, view))}</li>`,
      )}
    </ul>`,
  );

function threadView({ post, replies, replyCount }: BoardThread, view: PostsView): TemplateResult {
  const hidden = replyCount - replies.length;
  const isLoading = view.isLoading(post.id);
  return html`
    ${postView(post, post.id, view)}
    ${replies.length ? html`<ul class="replies">${repeat(replies, ({ id }) => id, (reply) => html`<li>${postView(reply, post.id, view)}</li>`)}</ul>` : nothing}
    ${hidden > 0
      ? html`<button type="button" class="plain rest" aria-disabled=${isLoading} @click=${() => view.more(post.id)}>
          ${isLoading ? msg('Loading …', { id: 'loading-material' }) : plural(msg('{n, plural, one {Show # more answer} other {Show # more answers}}', { id: 'more-answers' }), hidden)}
        </button>`
      : nothing}
    ${view.below(`to-${post.id}`)}
  `;
}

function postView(post: ShownPost, thread: string, view: PostsView): TemplateResult {
  if (!isShown(post))
    return html`<article class="post gone" id="post-${post.id}" tabindex="-1">
      <p class="muted">${post.status === 'withdrawn' ? msg('The author has withdrawn this post.', { id: 'post-withdrawn' }) : msg('The moderators have removed this post.', { id: 'post-removed' })}</p>
    </article>`;
  const { id } = post;
  return html`<article class="post" part="post" id="post-${id}" aria-labelledby="by-${id}" tabindex="-1">
    <p class="by" id="by-${id}">${authorView(post)}</p>
    ${textsView(post, view)} ${actsView(post, thread, view)} ${view.below(id)}
  </article>`;
}

/** Who wrote it, where and when. */
export const authorView = ({ name, town, created }: Pick<Post, 'name' | 'town' | 'created'>): TemplateResult => html`
  <strong dir="auto">${name ?? msg('No name given', { id: 'no-name' })}</strong>
  <span class="muted">${town ? html`<span dir="auto">${town}</span>${' · '}` : nothing}<time datetime=${created}>${timeInWords(created)}</time></span>
`;

/** One of each language is made: that takes a browser long. */
const formats = new Map<string, Intl.DateTimeFormat>();

function timeInWords(time: string): string {
  const locale = currentLocale();
  if (!formats.has(locale)) formats.set(locale, new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }));
  return formats.get(locale)!.format(new Date(time));
}

function actsView(post: Post, thread: string, view: PostsView): TemplateResult {
  const { id } = post;
  const isSpread = view.isReacting(id);
  return html`<div class="acts">
    ${reactions.map((reaction) => {
      const count = post.reactions[reaction] ?? 0;
      const isDone = view.hasReacted(id, reaction);
      return count || isSpread || isDone
        ? html`<button type="button" class="reaction" aria-pressed=${isDone} @click=${() => view.react(post, reaction)}>
            ${reactionNames[reaction]()}${count ? html`<span class="count">\u00a0${count.toLocaleString(currentLocale())}</span>` : nothing}
          </button>`
        : nothing;
    })}
    ${reactions.every((reaction) => post.reactions[reaction]) ? nothing : html`<button type="button" class="plain" aria-expanded=${isSpread} @click=${() => view.spread(id)}>${msg('React', { id: 'react' })}</button>`}
    ${view.isOpen ? html`<button type="button" class="plain" aria-describedby="by-${id}" @click=${() => view.reply(thread)}>${msg('Answer', { id: 'post-answer' })}</button>` : nothing}
    <button type="button" class="plain quiet" aria-describedby="by-${id}" @click=${() => view.report(post)}>${msg('Report', { id: 'report' })}</button>
  </div>`;
}
