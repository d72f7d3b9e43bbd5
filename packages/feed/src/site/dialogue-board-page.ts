import type { PostPage, ResolvedText, Topic, TopicPage } from '@kopa/contract';
import { sameLanguage } from '../shared/language.ts';
import { materialPage } from '../shared/material-page.ts';
import { accentOf } from './accent.ts';
import { widgetPermissions } from './calendar-page.ts';
import { instantDay } from './dates.ts';
import { shownPost, threadItem, topicAddress } from './dialogue-parts.ts';
import type { Reading } from './dialogue-parts.ts';
import { dialogueStyle } from './dialogue-style.ts';
import { directionOf, glossaryList, glossaryOf, languageName, views } from './dialogue-text.ts';
import type { View } from './dialogue-text.ts';
import { countOf, tellingOfDialogue } from './dialogue-words.ts';
import type { DialogueTell, DialogueWord } from './dialogue-words.ts';
import { oembedLinks } from './document.ts';
import type { Document, Rendered } from './document.ts';
import { eventAddress, langOf, resolved } from './event-list.ts';
import { frameDocument } from './frame-page.ts';
import { escaped, Html, html } from './html.ts';
import type { Site } from './reads.ts';
import { frameHtml, frameSize, siteScript } from './snippets.ts';
import type { Scheme } from './snippets.ts';
import type { Language } from './words.ts';

/** How many threads a page holds before it offers the older ones. */
const mostThreads = 20;

export interface BoardQuestion {
  topicId: string;
  language: Language;
  view: View;
  /** Only posts in this language. */
  only: string | undefined;
  /** One post with all its replies. */
  thread: string | undefined;
  /** Where the list goes on after a page that was full. */
  cursor: string | undefined;
  /** What has just been done here. */
  said: 'reported' | 'proposed' | undefined;
  counted: string | undefined;
}

/** The address that becomes the widget on other sites. */
export const widgetAddress = (publicUrl: string, topicId: string, language: Language): string => `${publicUrl}/w/dialogue-board?${new URLSearchParams({ topic: topicId, lang: language })}`;

/** All topics of the feed. */
export const topicsAddress = (publicUrl: string, language: Language): string => `${publicUrl}/w/dialogue?lang=${language}`;

/** A topic with what people say, whole without script; where scripts run, the widget takes its place. */
export async function boardPage(site: Site, question: BoardQuestion): Promise<Document> {
  const { publicUrl, operations } = site;
  const { topicId, language, view, only, thread, cursor } = question;
  const tell = tellingOfDialogue(language);
  const topic = (await operations.getTopic({ path: { topicId }, query: { language } })).body;
  const asked = thread === undefined ? { ...(only !== undefined && { inLanguage: [only] }), limit: mostThreads } : { replyTo: thread, limit: 200 };
  const posts = (await operations.listPosts({ path: { topicId }, query: { ...asked, ...(cursor !== undefined && { cursor }) } })).body;
  const reading: Reading = {
    ...{ publicUrl, topicId, language, tell, view, words: glossaryOf(topic.glossary), isOpen: isOpen(topic), counted: question.counted },
    kept: keptOf(question),
  };
  const content = html`${topHeader(site, topic, language, tell)}
${saidOf(question, tell)}
${stateNotice(topic, language, tell)}
${summingUp(topic, language, tell)}
${writeActions(publicUrl, topic, language, tell)}
${topic.isPaused ? undefined : thread === undefined ? postList(topic, posts, reading, question) : await oneThread(site, posts, reading, thread)}
${glossaryList(reading.words, language, tell)}
${isOpen(topic) ? html`<p class="actions"><a class="button" href="${topicAddress(publicUrl, topicId, language, 'word')}">${tell('propose')}</a></p>` : undefined}`;
  // Where one has just done something, or reads on, the page stays as it is; the widget would begin anew.
  const isWidget = site.widgetsDir !== undefined && thread === undefined && cursor === undefined && only === undefined && question.said === undefined && question.counted === undefined;
  const { question: title } = topic;
  return {
    language,
    title: title.text,
    description: topic.introduction?.text.slice(0, 300) ?? tell('aboutBoard'),
    addressIn: (other) => topicAddress(publicUrl, topicId, other, '', { ...(view !== 'mine' && { view }), in: only, thread, cursor }),
    skip: tell('skipToPosts'),
    style: dialogueStyle,
    head: html`${oembedLinks(publicUrl, topicAddress(publicUrl, topicId, language), title.text)}${isWidget ? html`<script src="${publicUrl}/kopa.js" async></script>` : undefined}`,
    may: { forms: true, ...(isWidget && widgetPermissions(site)) },
    body: html`<nav class="back" aria-label="${tell('back')}"><a href="${topicsAddress(publicUrl, language)}">${tell('toBoard')}</a></nav>
<main id="content" tabindex="-1">
${isWidget ? boardWidget(publicUrl, topicId, language, 1, content) : content}
</main>
${keepOf(publicUrl, topic, language, tell)}`,
  };
}

export const isOpen = ({ state, isPaused }: Pick<Topic, 'state' | 'isPaused'>): boolean => state === 'open' && !isPaused;

function keptOf({ view, only, thread, cursor }: BoardQuestion): Record<string, string> {
  return { ...(view !== 'mine' && { view }), ...(only !== undefined && { in: only }), ...(thread !== undefined && { thread }), ...(cursor !== undefined && { cursor }) };
}

/** The widget, with the page in it until the widget is there. */
function boardWidget(publicUrl: string, topicId: string, language: Language, level: number, content: Html, accent?: string): Html {
  return html`<kopa-dialogue-board feed="${publicUrl}" topic="${topicId}" lang="${language}" heading-level="${level}"${accentOf(accent)}>${content}</kopa-dialogue-board>`;
}

/** Texts of the host may be in another language than the page's. */
function hostText({ text, inLanguage }: ResolvedText, language: Language): Html {
  const other = sameLanguage(inLanguage, language) ? undefined : html` lang="${inLanguage}" dir="${directionOf(inLanguage)}"`;
  return html`<div${other}>${text.split(/\n\s*\n/).map((part) => html`<p>${part}</p>`)}</div>`;
}

function topHeader({ publicUrl }: Site, topic: Topic, language: Language, tell: DialogueTell): Html {
  const { question, introduction, partner, posts, eventId, materialId, rules } = topic;
  const facts = [
    html`${tell('hostedBy', { partner: partner.name.text })}`,
    html`${stateIn(topic, language, tell)}`,
    html`${countOf('posts', posts, language)}`,
    ...(eventId === null ? [] : [html`<a href="${eventAddress(publicUrl, { eventId, recurrenceId: null }, language)}">${tell('event')}</a>`]),
    ...(materialId === null ? [] : [html`<a href="${materialPage(publicUrl, materialId, language)}">${tell('material')}</a>`]),
  ];
  return html`<header><p class="kind">${tell('board')}</p>
<h1${langOf(question, language)}>${question.text}</h1>
${introduction === null ? undefined : html`<div class="intro">${hostText(introduction, language)}</div>`}
<ul class="about">${facts.map((fact) => html`<li>${fact}</li>`)}</ul>
${rules === null ? undefined : html`<details class="rules"><summary>${tell('rules')}</summary>${hostText(rules, language)}</details>`}</header>`;
}

/** Whether it is open, and until when, in a few words. */
function stateIn({ state, opens, closes }: Pick<Topic, 'state' | 'opens' | 'closes'>, language: Language, tell: DialogueTell): string {
  if (state === 'upcoming') return tell('opensOn', { date: instantDay(language, opens) });
  if (state === 'closed') return tell('closed');
  return closes === null ? tell('open') : tell('openUntil', { date: instantDay(language, closes) });
}

/** Why nothing can be written, where that is so. */
function stateNotice({ state, isPaused, opens }: Topic, language: Language, tell: DialogueTell): Html | undefined {
  const text = isPaused ? tell('pausedText') : state === 'closed' ? tell('closedText') : state === 'upcoming' ? tell('upcomingText', { date: instantDay(language, opens) }) : undefined;
  return text === undefined ? undefined : html`<div class="panel"><p>${text}</p></div>`;
}

function saidOf({ said }: BoardQuestion, tell: DialogueTell): Html | undefined {
  const words: Record<NonNullable<BoardQuestion['said']>, DialogueWord> = { reported: 'reportDone', proposed: 'proposeDone' };
  return said && html`<p class="said" role="status">${tell(words[said])}</p>`;
}

function summingUp({ summary }: Topic, language: Language, tell: DialogueTell): Html | undefined {
  return summary === null ? undefined : html`<section class="panel summing" aria-labelledby="summing"><h2 id="summing">${tell('summary')}</h2>${hostText(summary, language)}</section>`;
}

function writeActions(publicUrl: string, topic: Topic, language: Language, tell: DialogueTell): Html | undefined {
  if (!isOpen(topic)) return undefined;
  return html`<p class="actions"><a class="button first" href="${topicAddress(publicUrl, topic.id, language, 'write')}">${tell('write')}</a></p>
<p class="quiet">${tell('moderated')}</p>`;
}

const viewWords: Record<View, DialogueWord> = { mine: 'readMine', original: 'readOriginal', both: 'readBoth' };

/** How the posts are read, and which of them. */
function readingChoices({ languages }: PostPage, { publicUrl, topicId, language, tell }: Reading, { view, only }: BoardQuestion): Html {
  const at = (one: View, code: string | undefined) => `${topicAddress(publicUrl, topicId, language, '', { ...(one !== 'mine' && { view: one }), in: code })}#posts`;
  const link = (address: string, text: string, isCurrent: boolean) => html`<a href="${address}"${isCurrent ? new Html(' aria-current="true"') : undefined}>${text}</a>\n`;
  const codes = languages.map(({ language: code, count }) => link(at(view, code), `${languageName(code, language)} (${count.toLocaleString(language)})`, only !== undefined && sameLanguage(code, only)));
  return html`<div class="reading"><nav aria-labelledby="how"><span id="how">${tell('read')}</span>${views.map((one) => link(at(one, only), tell(viewWords[one]), one === view))}</nav>
${languages.length > 1 ? html`<nav aria-labelledby="which"><span id="which">${tell('languagesToRead')}</span>${link(at(view, undefined), tell('allLanguages'), only === undefined)}${codes}</nav>` : undefined}</div>`;
}

function postList({ posts: count }: Topic, page: PostPage, reading: Reading, question: BoardQuestion): Html {
  const { publicUrl, topicId, language, tell } = reading;
  const { items, next } = page;
  const heading = html`<h2 id="posts" tabindex="-1">${tell('posts')} <span class="count">${countOf('posts', count, language)}</span></h2>`;
  if (count === 0 && items.length === 0) return html`${heading}<p class="quiet">${tell('noPosts')}</p>`;
  const more = next === null ? undefined : `${topicAddress(publicUrl, topicId, language, '', { ...reading.kept, cursor: next })}#posts`;
  return html`${heading}
${readingChoices(page, reading, question)}
${items.length > 0 ? html`<ol class="threads">${items.map((thread) => threadItem(thread, reading))}</ol>` : html`<p class="quiet">${tell('noneInLanguage')}</p>`}
${more === undefined ? undefined : html`<p class="actions"><a class="button" href="${more}">${tell('morePosts')}</a></p>`}`;
}

/** One post with all replies to it. */
async function oneThread(site: Site, { items, next }: PostPage, reading: Reading, id: string): Promise<Html> {
  const { publicUrl, topicId, language, tell, kept } = reading;
  const first = await site.reads.publishedPost(topicId, id);
  const more = next === null ? undefined : `${topicAddress(publicUrl, topicId, language, '', { ...kept, cursor: next })}#posts`;
  return html`<h2 id="posts" tabindex="-1">${tell('oneThread')}</h2>
<p><a href="${topicAddress(publicUrl, topicId, language, '', { view: kept['view'] })}#posts">${tell('allPosts')}</a></p>
<ol class="threads"><li>${first === undefined ? undefined : shownPost(first, reading, 'h3')}
<ol class="replies" aria-label="${tell('replies')}">${items.map(({ post }) => html`<li>${shownPost(post, reading, 'h4')}</li>`)}</ol></li></ol>
${more === undefined ? undefined : html`<p class="actions"><a class="button" href="${more}">${tell('moreReplies')}</a></p>`}`;
}

/** For those who meet in a room, for paper, for programs and for webmasters. */
function keepOf(publicUrl: string, { id, question }: Topic, language: Language, tell: DialogueTell): Html {
  const read = (kind: string) => `${publicUrl}/v1/topics/${id}/dialogue.${kind}?language=${language}`;
  const line = `<a href="${escaped(widgetAddress(publicUrl, id, language))}">${escaped(question.text)}</a>${siteScript(publicUrl)}`;
  const frame = frameHtml(publicUrl, { address: frameAddressOf(publicUrl, id, language), title: question.text, width: '100%', height: frameSize.height });
  return html`<footer class="keep"><h2>${tell('keep')}</h2>
<ul><li><a href="${topicAddress(publicUrl, id, language, 'print')}">${tell('printIt')}</a></li>
<li><a href="${topicAddress(publicUrl, id, language, 'projector')}">${tell('projector')}</a></li>
<li><a href="${read('csv')}">CSV</a></li> <li><a href="${read('json')}">JSON</a></li> <li><a href="${read('md')}">Markdown</a></li></ul>
<p><label for="snippet">${tell('forSites')}</label></p>
<textarea id="snippet" readonly rows="3" spellcheck="false">
${line}</textarea>
<p><label for="frame">${tell('asFrame')}</label></p>
<textarea id="frame" readonly rows="3" spellcheck="false">
${frame}</textarea></footer>`;
}

/** The page that a frame on another site shows. */
export const frameAddressOf = (publicUrl: string, topicId: string, language: Language): string => `${publicUrl}/embed/dialogue-board?${new URLSearchParams({ topic: topicId, lang: language })}`;

/** The board alone, for a frame on another site; until its code is there, and without script, the newest posts to read. */
export async function boardFrame(site: Site, topicId: string, { language, accent, scheme }: { language: Language; accent: string | undefined; scheme: Scheme }): Promise<Rendered> {
  const { publicUrl, operations } = site;
  const tell = tellingOfDialogue(language);
  const topic = (await operations.getTopic({ path: { topicId }, query: { language } })).body;
  const { items } = (await operations.listPosts({ path: { topicId }, query: { limit: 4 } })).body;
  const reading: Reading = { publicUrl, topicId, language, tell, view: 'mine', words: glossaryOf([]), isOpen: isOpen(topic), kept: {} };
  const list = html`<h2><a href="${topicAddress(publicUrl, topicId, language)}"${langOf(topic.question, language)}>${topic.question.text}</a></h2>
<ol class="threads">${items.map((thread) => threadItem(thread, reading))}</ol>
<p><a href="${topicAddress(publicUrl, topicId, language)}">${tell('allPosts')}</a></p>`;
  const content = site.widgetsDir === undefined ? html`<main>${list}</main>` : html`<script src="${publicUrl}/kopa.js" async></script>${boardWidget(publicUrl, topicId, language, 2, list, accent)}`;
  return frameDocument(site, { language, title: topic.question.text, scheme, style: `${dialogueStyle}kopa-dialogue-board, main { padding: 0.25rem 0.25rem 1rem } h2 { margin: 0 0 1rem } .doing { display: none }`, content });
}

/** All questions that people answer on this feed, those that are open first. */
export async function topicsPage(site: Site, language: Language, cursor: string | undefined): Promise<Document> {
  const { publicUrl, operations } = site;
  const tell = tellingOfDialogue(language);
  const { items, next } = (await operations.listTopics({ path: {}, query: { language, ...(cursor !== undefined && { cursor }) } })).body;
  const more = next === null ? undefined : `${topicsAddress(publicUrl, language)}&cursor=${encodeURIComponent(next)}`;
  return {
    language,
    title: tell('dialogues'),
    description: tell('aboutBoard'),
    addressIn: (other) => topicsAddress(publicUrl, other),
    style: dialogueStyle,
    body: html`<main id="content" tabindex="-1"><header><h1>${tell('dialogues')}</h1><p class="lead">${tell('aboutBoard')}</p></header>
${items.length > 0 ? html`<ul class="topics">${items.map((topic) => topicItem(topic, language, tell))}</ul>` : html`<div class="panel"><p>${tell('noTopics')}</p></div>`}
${more === undefined ? undefined : html`<p class="actions"><a class="button" href="${more}">${tell('moreTopics')}</a></p>`}</main>`,
  };
}

function topicItem(topic: TopicPage['items'][number], language: Language, tell: DialogueTell): Html {
  const { question, partner, posts, url } = topic;
  return html`<li><h2><a href="${url}"${langOf(question, language)}>${question.text}</a></h2>
<p class="quiet">${resolved(partner.name, language)} · ${stateIn(topic, language, tell)} · ${countOf('posts', posts, language)}</p></li>
`;
}
