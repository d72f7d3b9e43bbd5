import type { Post } from '@kopa/contract';
import { sameLanguage } from '../shared/language.ts';
import { instantDay } from './dates.ts';
import { topicAddress, nameOfAuthor } from './dialogue-parts.ts';
import { printStyle, projectorStyle } from './dialogue-room-style.ts';
import { glossaryList, glossaryOf, languageName, textIn, translationFor, translationMark } from './dialogue-text.ts';
import type { Glossary } from './dialogue-text.ts';
import { countOf, tellingOfDialogue } from './dialogue-words.ts';
import type { DialogueTell } from './dialogue-words.ts';
import { dialogueStyle } from './dialogue-style.ts';
import type { Document } from './document.ts';
import { langOf } from './event-list.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { qrCode } from './qr-code.ts';
import type { Site } from './reads.ts';
import type { Language } from './words.ts';

/** What facilitators use: the dialogue on the wall of a room, and on paper. */

/** As many as anybody scrolls through in a room. */
const mostOnWall = 30;
/** How often the page asks again where no script runs, in seconds. */
const pause = 30;

export interface RoomQuestion {
  topicId: string;
  language: Language;
  /** Languages to show beside the original; without any, the page's. */
  beside: string[];
}

/** For the projector: large, the newest first, each post beside its translations, and the code by which one takes part. */
export async function projectorPage(site: Site, { topicId, language, beside }: RoomQuestion): Promise<Document> {
  const { publicUrl, operations, reads } = site;
  const tell = tellingOfDialogue(language);
  const topic = (await operations.getTopic({ path: { topicId }, query: { language } })).body;
  const posts = await reads.newestPosts(topicId, mostOnWall);
  const take = `${publicUrl}/w/dialogue/${topicId}`;
  const script = `${publicUrl}/w/projector.js`;
  const stream = `${publicUrl}/v1/dialogue-stream`;
  const listening = `${stream}?${new URLSearchParams({ topic: topicId, since: String(topic.change) })}`;
  const text = topic.isPaused ? tell('pausedText') : topic.state === 'closed' ? tell('closedText') : posts.length === 0 ? tell('noPosts') : undefined;
  return {
    language,
    title: topic.question.text,
    private: true,
    style: dialogueStyle + projectorStyle,
    head: html`<script src="${script}" type="module"></script><noscript><meta http-equiv="refresh" content="${pause}"></noscript>`,
    may: { scripts: [script], connect: ["'self'", stream] },
    body: html`<main id="content" tabindex="-1" data-stream="${listening}">
<header class="wall"><div><p class="kind">${topic.partner.name.text} · ${countOf('posts', topic.posts, language)}</p>
<h1${langOf(topic.question, language)}>${topic.question.text}</h1></div>
${topic.state === 'open' && !topic.isPaused ? html`<div class="part">${qrCode(take)}<p><strong>${tell('takePart')}</strong><span class="address">${take.replace(/^https?:\/\//, '')}</span></p></div>` : undefined}</header>
${text === undefined ? undefined : html`<p class="lead">${text}</p>`}
<ol class="wall-posts" id="wall">${posts.map((post) => wallPost(post, posts, beside.length > 0 ? beside : [language], language, tell))}</ol>
</main>`,
  };
}

/** A post in its own words, and beside it in the languages asked for; where it is in the only one, in the first there is. */
function wallPost(post: Post, posts: Post[], beside: string[], language: Language, tell: DialogueTell): Html {
  const answered = posts.find(({ id }) => id === post.replyTo);
  const found = columnsOf(post, beside);
  const about = [post.town, post.replyTo === null ? undefined : answered ? tell('answerTo', { name: nameOfAuthor(answered, tell) }) : tell('aReply')].filter((part) => part !== undefined);
  const none = glossaryOf([]);
  return html`<li id="post-${post.id}"><p class="who"><strong><bdi>${nameOfAuthor(post, tell)}</bdi></strong>${about.map((part) => html` · <bdi>${part}</bdi>`)}</p>
<div class="columns count-${1 + found.length}"><div><p class="of">${languageName(post.inLanguage, language)}</p>${textIn(post.inLanguage, post.originalText, none, post.id)}</div>
${found.map(({ language: code, translation }) => html`<div><p class="of">${languageName(code, language)} · ${translationMark(translation, tell)}</p>${textIn(code, translation.text, none, post.id)}</div>`)}</div></li>
`;
}

function columnsOf(post: Post, beside: string[]): { language: string; translation: Post['translations'][string] }[] {
  const found = beside.flatMap((code) => translationFor(post, code) ?? []);
  if (found.length > 0 || beside.some((code) => !sameLanguage(code, post.inLanguage))) return found;
  return Object.entries(post.translations).slice(0, 1).map(([code, translation]) => ({ language: code, translation }));
}

export interface PrintQuestion {
  topicId: string;
  language: Language;
  /** Every translation, not only that into the page's language. */
  all: boolean;
}

/** The whole dialogue on paper, thread by thread in the order of time, with its translations and its words explained. */
export async function printPage(site: Site, { topicId, language, all }: PrintQuestion): Promise<Document> {
  const { publicUrl, operations } = site;
  const tell = tellingOfDialogue(language);
  const { posts } = (await operations.exportDialogueJson({ path: { topicId }, query: { language } })).body;
  const topic = (await operations.getTopic({ path: { topicId }, query: { language } })).body;
  const { question, introduction, summary, partner, opens, closes } = topic;
  const address = topicAddress(publicUrl, topicId, language);
  const words = glossaryOf(topic.glossary);
  const shown = new Set<string | null>(posts.map(({ id }) => id));
  const printing = `${publicUrl}/w/print.js`;
  const days = new Intl.ListFormat(language, { type: 'unit' }).format([instantDay(language, opens), ...(closes === null ? [] : [instantDay(language, closes)])]);
  return {
    language,
    title: question.text,
    addressIn: (other) => topicAddress(publicUrl, topicId, other, 'print', { translations: all ? 'all' : undefined }),
    private: true,
    style: dialogueStyle + printStyle,
    head: html`<script src="${printing}" type="module"></script>`,
    may: { scripts: [printing] },
    body: html`<nav class="back" aria-label="${tell('back')}"><a href="${address}">${tell('toScreen')}</a></nav>
<main id="content" tabindex="-1">
<header class="top"><div><p class="kind">${partner.name.text} · ${days}</p>
<h1${langOf(question, language)}>${question.text}</h1>
${introduction === null ? undefined : html`<p class="intro"${langOf(introduction, language)}>${introduction.text}</p>`}
<p class="quiet">${countOf('posts', posts.length, language)} · ${tell('printed', { date: instantDay(language, new Date().toISOString()) })}</p></div>
<div class="code">${qrCode(`${publicUrl}/w/dialogue/${topicId}`)}<p>${tell('scanToRead')}</p></div></header>
<p class="actions"><button class="button first" type="button" data-print hidden>${tell('print')}</button>
<a class="button" href="${topicAddress(publicUrl, topicId, language, 'print', { translations: all ? undefined : 'all' })}">${all ? tell('oneTranslation', { language: languageName(language, language) }) : tell('allTranslations')}</a></p>
${summary === null ? undefined : html`<section class="panel summing"><h2>${tell('summary')}</h2><div${langOf(summary, language)}>${summary.text}</div></section>`}
${topic.isPaused ? html`<p class="notice">${tell('pausedText')}</p>` : posts.length === 0 ? html`<p>${tell('noPosts')}</p>` : undefined}
<ol class="printed">${posts.map((post) => printedPost(post, shown.has(post.replyTo), words, all, language, tell))}</ol>
${glossaryList(words, language, tell)}
</main>`,
  };
}

/** What answers a post that is gone stands by itself, and not as if it answered the one before. */
function printedPost(post: Post, isBelow: boolean, words: Glossary, all: boolean, language: Language, tell: DialogueTell): Html {
  const { id, inLanguage, originalText, created, town, replyTo } = post;
  const found = all ? Object.entries(post.translations).map(([code, translation]) => ({ language: code, translation })) : [translationFor(post, language)].filter((each) => each !== undefined);
  const side = found.map(({ language: code, translation }) => html`<div><p class="of">${languageName(code, language)} · ${translationMark(translation, tell)}</p>${textIn(code, translation.text, words, id)}</div>`);
  return html`<li class="post${isBelow ? ' reply' : ''}"><p class="who"><strong><bdi>${nameOfAuthor(post, tell)}</bdi></strong>${town === undefined ? undefined : html`, <bdi>${town}</bdi>`} · ${instantDay(language, created)}${replyTo === null || isBelow ? undefined : html` · ${tell('aReply')}`}</p>
<div class="${side.length === 1 ? 'sides' : 'stack'}"><div><p class="of">${tell('originalIn', { language: languageName(inLanguage, language) })}</p>${textIn(inLanguage, originalText, words, id)}</div>${side}</div></li>
`;
}
