import type { Post, PostGone, Reaction, ShownPost, Thread } from '@kopa/contract';
import { sameLanguage } from '../shared/language.ts';
import { instantDay } from './dates.ts';
import { languageName, textIn, translationFor, translationMark } from './dialogue-text.ts';
import type { Glossary, View } from './dialogue-text.ts';
import type { DialogueTell } from './dialogue-words.ts';
import { countOf } from './dialogue-words.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Language } from './words.ts';

/** Posts on the pages that readers see: a thread, who wrote, what stands below. */

const reactions: readonly Reaction[] = ['thanks', 'me-too', 'tell-me-more', 'learned'];

/** What a page with posts is about, and how it is read. */
export interface Reading {
  publicUrl: string;
  topicId: string;
  language: Language;
  tell: DialogueTell;
  view: View;
  words: Glossary;
  /** Whether one can write now: posts then have their buttons. */
  isOpen: boolean;
  /** What stands in the address beside the language, so that a button leads back to the same place. */
  kept: Record<string, string>;
  /** The post whose reaction has just been counted. */
  counted?: string | undefined;
}

/** Page of a topic, or of what one can do there. Parameters without a value are left out. */
export function topicAddress(publicUrl: string, topicId: string, language: Language, step = '', more: Record<string, string | undefined> = {}): string {
  const given = Object.entries(more).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '');
  return `${publicUrl}/w/dialogue/${topicId}${step && `/${step}`}?${new URLSearchParams([['lang', language], ...given])}`;
}

export const nameOfAuthor = ({ name }: Pick<Post, 'name'>, tell: DialogueTell): string => name ?? tell('nameless');

export function threadItem({ post, replies, replyCount }: Thread, reading: Reading): Html {
  const { tell, language, publicUrl, topicId } = reading;
  const all = topicAddress(publicUrl, topicId, language, '', { view: reading.kept['view'], thread: post.id });
  return html`<li>${shownPost(post, reading, 'h3')}
${replies.length > 0 ? html`<ol class="replies" aria-label="${tell('replies')}">${replies.map((reply) => html`<li>${shownPost(reply, reading, 'h4')}</li>`)}</ol>` : undefined}
${replyCount > replies.length ? html`<p class="actions"><a class="button" href="${all}">${countOf('allReplies', replyCount, language)}</a></p>` : undefined}</li>
`;
}

export function shownPost(post: ShownPost, reading: Reading, level: 'h2' | 'h3' | 'h4'): Html {
  return post.status === 'published' ? article(post, reading, level) : gonePost(post, reading.tell);
}

/** The place of a post that is gone. */
const gonePost = ({ id, status }: PostGone, tell: DialogueTell) => html`<article class="post" id="post-${id}"><p class="gone">${tell(status)}</p></article>`;

function article(post: Post, reading: Reading, level: 'h2' | 'h3' | 'h4'): Html {
  return html`<article class="post" id="post-${post.id}" aria-labelledby="who-${post.id}" tabindex="-1">
${whoWrote(post, reading, level)}
${textsOf(post, reading)}
${below(post, reading)}</article>`;
}

/** Name, place, day and language of a post; names may be written in any direction. */
export function whoWrote(post: Pick<Post, 'id' | 'name' | 'town' | 'created' | 'inLanguage'>, { language, tell }: Pick<Reading, 'language' | 'tell'>, level: 'h2' | 'h3' | 'h4'): Html {
  const head = html` class="who" id="who-${post.id}"><bdi>${nameOfAuthor(post, tell)}</bdi>${post.town === undefined ? undefined : html`, <span class="quiet"><bdi>${post.town}</bdi></span>`}`;
  const heading = level === 'h2' ? html`<h2${head}</h2>` : level === 'h3' ? html`<h3${head}</h3>` : html`<h4${head}</h4>`;
  return html`${heading}
<p class="when"><time datetime="${post.created}">${instantDay(language, post.created)}</time> · ${languageName(post.inLanguage, language)}</p>`;
}

/** The text as the reader has chosen to read it; the other one is one tap away. */
export function textsOf(post: Post, { language, tell, view, words }: Pick<Reading, 'language' | 'tell' | 'view' | 'words'>): Html {
  const { id, inLanguage, originalText } = post;
  const original = (of: string) => textIn(inLanguage, originalText, words, of);
  const found = translationFor(post, language);
  if (!found) {
    const isForeign = !sameLanguage(language, inLanguage);
    return html`${original(id)}${isForeign ? html`<p class="marks">${tell('noTranslation')}</p>` : undefined}`;
  }
  const translated = (of: string) => textIn(found.language, found.translation.text, words, of);
  const originalIn = tell('originalIn', { language: languageName(inLanguage, language) });
  const mark = translationMark(found.translation, tell);
  if (view === 'both') return html`<div class="sides"><div>${original(id)}<p class="marks">${originalIn}</p></div><div>${translated(id)}<p class="marks">${mark}</p></div></div>`;
  if (view === 'original') return html`${original(id)}<details class="other"><summary>${tell('translationIn', { language: languageName(found.language, language) })}</summary>${translated(`other-${id}`)}<p class="marks">${mark}</p></details>`;
  return html`${translated(id)}<p class="marks">${mark}</p><details class="other"><summary>${originalIn}</summary>${original(`other-${id}`)}</details>`;
}

/** Reactions, reply and report. Each reaction is a button that sends a form: looking at the page counts nothing. */
function below(post: Post, reading: Reading): Html {
  const { publicUrl, topicId, language, tell, isOpen, kept, counted } = reading;
  const name = nameOfAuthor(post, tell);
  const hidden = Object.entries({ post: post.id, ...kept }).map(([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`);
  const buttons = reactions.map((reaction) => {
    const count = post.reactions[reaction] ?? 0;
    return html`<button class="react" name="reaction" value="${reaction}">${tell(reaction)}${count > 0 ? html` <b>${count.toLocaleString(language)}</b>` : undefined}</button>`;
  });
  const to = (step: string, field: string) => topicAddress(publicUrl, topicId, language, step, { [field]: post.id });
  return html`<div class="doing"><form method="post" action="${topicAddress(publicUrl, topicId, language, 'reaction')}" aria-label="${tell('reactions')}">${hidden}${buttons}</form>
<p class="links">${isOpen && post.replyTo === null ? html`<a href="${to('write', 'reply-to')}" aria-label="${tell('replyTo', { name })}">${tell('reply')}</a>` : undefined}<a href="${to('report', 'post')}" aria-label="${tell('report')}: ${name}">${tell('report')}</a></p>
${counted === post.id ? html`<p class="counted" role="status">${tell('reactDone')}</p>` : undefined}</div>`;
}
