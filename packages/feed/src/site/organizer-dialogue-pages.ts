import type { ModeratedPost, ModerationActionPage, QueuePage, Report } from '@kopa/contract';
import type { DeskPost, DeskTopic, Waiting } from '../shared/moderation-desk.ts';
import { publishedLanguages } from '../shared/language.ts';
import { instantAt } from './dates.ts';
import type { Document } from './document.ts';
import { Html, html } from './html.ts';
import { nameOf } from './language.ts';
import { nothingWritten, otherLanguages } from './moderation-form.ts';
import type { Written } from './moderation-form.ts';
import { decisionPart, failure, nameIn, postPart, questionIn, reportsPart, stateOf, threadPart } from './moderation-parts.ts';
import type { Failed, Moderating } from './moderation-parts.ts';
import { moderationStyle } from './moderation-style.ts';
import { actionNames, actorNames, problemFor, topicStates } from './moderation-words.ts';
import type { ModeratorWord } from './moderation-words.ts';
import { deskAddress, deskPage, notice } from './organizer-pages.ts';
import type { Desk, DeskContent, Parameters } from './organizer-pages.ts';
import { translationFields, translationText } from './translation-fields.ts';

/** The desk of a dialogue's moderators: what waits, each post, the words, the questions, and what was done. */

export interface DialogueDesk extends Moderating {
  desk: Desk;
  waiting: Waiting;
  isPaused: boolean;
  canPropose: boolean;
  /** The partner's. */
  topics: DeskTopic[];
  said?: string | undefined;
}

export const dialogueAddress = ({ desk }: Pick<DialogueDesk, 'desk'>, path = '', parameters: Parameters = {}): string => deskAddress(desk, `/dialogue${path}`, parameters);
export const postAddress = (of: Pick<DialogueDesk, 'desk'>, id: string, parameters?: Parameters): string => dialogueAddress(of, `/post/${id}`, parameters);

const tabs = [
  ['', 'queue', 'posts'],
  ['/reports', 'reports', 'reports'],
  ['/words', 'words', 'words'],
  ['/topics', 'topics', undefined],
] as const;

/** A page of the desk: the tabs, what the step before did, and whether the board is paused. */
export function dialoguePage(of: DialogueDesk, { at, body, ...content }: DeskContent): Document {
  const { desk, tell, waiting, isPaused, said } = of;
  const items = tabs.map(([path, word, count]) => {
    const number = count === undefined || waiting[count] === 0 ? undefined : html` <span class="count">${waiting[count]}</span>`;
    return html`<li><a href="${dialogueAddress(of, path)}"${path === at ? new Html(' aria-current="page"') : undefined}>${tell(word)}${number}</a></li>`;
  });
  const brake = isPaused
    ? html`<div class="notice"><p>${tell('paused')}</p><form class="actions" method="post" action="${dialogueAddress(of, '/board')}"><button class="button first" name="paused" value="false">${tell('resume')}</button></form></div>`
    : undefined;
  return deskPage(desk, { ...content, at: `/dialogue${at}`, style: moderationStyle, body: html`<nav class="tabs" aria-label="${content.title}"><ul>${items}</ul></nav>${notice(said)}${brake}${body}` });
}

function questionAt({ topics, language }: DialogueDesk, topicId: string): Html | undefined {
  const topic = topics.find(({ id }) => id === topicId);
  return topic && html`<p class="kind">${questionIn(topic, language)}</p>`;
}

export interface QueueQuestion {
  topic?: string | undefined;
  inLanguage?: string | undefined;
}

/** What nobody has read yet, to be narrowed to a language. */
export function queuePage(of: DialogueDesk, queue: QueuePage, question: QueueQuestion): Document {
  const { tell, language } = of;
  const total = queue.counts.reduce((sum, { count }) => sum + count, 0);
  const choice = (code: string | undefined, text: string, count: number) =>
    html`<a href="${dialogueAddress(of, '', { ...question, inLanguage: code })}"${code === question.inLanguage ? new Html(' aria-current="true"') : undefined}>${text} <span class="count">${count}</span></a>`;
  const narrowing = queue.counts.length > 1 ? html`<p class="views">${choice(undefined, tell('all'), total)}${queue.counts.map(({ language: code, count }) => choice(code, nameOf('language', language, code), count))}</p>` : undefined;
  const items = queue.items.map(
    (post) => html`<li id="p-${post.id}">${questionAt(of, post.topicId)}${postPart(of, post, false)}
${decisionPart(of, post, { address: postAddress(of, post.id, { ...question, from: 'queue' }) })}<p><a href="${postAddress(of, post.id)}">${tell('openPost')}</a></p></li>`,
  );
  const next = queue.next === null ? undefined : html`<p class="turn"><a class="button next" href="${dialogueAddress(of, '', { ...question, cursor: queue.next })}">${tell('more')}</a></p>`;
  return dialoguePage(of, {
    title: tell('queue'),
    at: '',
    parameters: { ...question },
    body: html`<h1>${tell('queue')}</h1><p class="lead">${tell(total > 0 ? 'queueText' : 'noQueue')}</p>${narrowing}
${items.length > 0 ? html`<ol class="posts">${items}</ol>` : undefined}${next}`,
  });
}

/** Reports and appeals that wait: each post once, whatever is said of it. */
export function reportsPage(of: DialogueDesk, reports: Report[]): Document {
  const { tell } = of;
  const posts = [...Map.groupBy(reports, ({ post }) => post.id).values()];
  const items = posts.map((some) => {
    const { post } = some[0]!;
    const said = some.flatMap(({ kind, id, reasonCode, text = null, created }) => (kind === 'report' ? [{ id: id!, reasonCode: reasonCode!, text, created }] : []));
    const appeal = post.appeal === 'waiting' ? html`<div class="told"><h3>${tell('appealed')}</h3><p class="spoken" dir="auto">${post.appealText}</p></div>` : undefined;
    return html`<li>${questionAt(of, post.topicId)}${postPart(of, post)}${said.length > 0 ? reportsPart(of, said) : undefined}${appeal}
<p class="actions"><a class="button first" href="${postAddress(of, post.id)}">${tell('answerIt')}</a></p></li>`;
  });
  return dialoguePage(of, {
    title: tell('reports'),
    at: '/reports',
    body: html`<h1>${tell('reports')}</h1><p class="lead">${tell(items.length > 0 ? 'reportsText' : 'noReports')}</p>${items.length > 0 ? html`<ol class="posts">${items}</ol>` : undefined}`,
  });
}

/** What the form of a translation said that could not be saved, or what a machine proposes. */
export interface TranslationDraft {
  code?: string | undefined;
  written: Written;
}

/** One post with everything that can be done with it. */
export function postPage(of: DialogueDesk, found: DeskPost, failed?: Failed, draft?: TranslationDraft): Document {
  const { tell, language } = of;
  const { post, reports, topic } = found;
  const decision = decisionPart(of, post, { address: postAddress(of, post.id), failed, reports, canSplit: true });
  return dialoguePage(of, {
    title: tell('post'),
    at: `/post/${post.id}`,
    body: html`${failure(of, failed?.code ?? draft?.code)}<p class="kind"><a href="${dialogueAddress(of, `/topic/${topic.id}/posts`)}">${questionIn(topic, language)}</a></p><h1>${tell('post')}</h1>
<article class="one">${postPart(of, post)}${decision}</article>
${post.originalText === null ? undefined : translationsPart(of, found, draft)}${threadPart(of, found, (id) => postAddress(of, id))}`,
  });
}

function translationsPart(of: DialogueDesk, { post, topic }: DeskPost, draft: TranslationDraft | undefined): Html {
  const { tell, language, canPropose } = of;
  const address = dialogueAddress(of, `/post/${post.id}/translation`);
  const here = Object.keys(post.translations);
  const existing = Object.entries(post.translations).map(([code, { text, state, by = '' }]) => {
    const isRedone = draft?.written.language === code;
    const written = isRedone ? draft.written : { ...nothingWritten, text, by, proposed: state === 'machine' ? text : '' };
    const badge = html`<span class="badge${state === 'machine' ? ' status' : ''}">${tell(state)}</span>`;
    const review = state === 'machine' ? html`<button class="button" name="step" value="reviewed">${tell('reviewed')}</button>` : undefined;
    return html`<div class="translation" id="t-${code}"><h3>${nameOf('language', language, code)} ${badge}</h3>
<p class="spoken" lang="${code}" dir="auto">${text}</p>
<details${isRedone ? new Html(' open') : undefined}><summary>${tell('changeTranslation')}</summary><form class="form" method="post" action="${address}" novalidate><input type="hidden" name="language" value="${code}">${translationText(of, written, code, code)}
<p class="actions"><button class="button first" name="step" value="save">${tell('saveTranslation')}</button>${review}<button class="button grave" name="step" value="remove">${tell('removeTranslation')}</button></p></form></details></div>`;
  });
  const free = otherLanguages(post, [language, ...publishedLanguages, ...(topic.draft.allowedLanguages ?? [])]).filter((code) => !here.includes(code));
  const isNew = draft !== undefined && !here.includes(draft.written.language);
  const proposal = isNew && draft.code === undefined ? html`<p class="said" role="status">${tell('proposed')}</p>` : undefined;
  const adding =
    free.length > 0
      ? html`<div class="translation" id="t-new"><h3>${tell('newTranslation')}</h3>${proposal}<form class="form" method="post" action="${address}#t-new" novalidate>${translationFields(of, isNew ? draft.written : { ...nothingWritten, language, by: of.partner }, free)}
<p class="actions"><button class="button first" name="step" value="save">${tell('saveTranslation')}</button>${canPropose ? html`<button class="button" name="step" value="propose">${tell('propose')}</button>` : undefined}</p></form></div>`
      : undefined;
  return html`<section aria-labelledby="translations"><h2 id="translations">${tell('translations')}</h2><p class="quiet">${tell('translationsText')}</p>${existing}${adding}</section>`;
}

/** What a moderator's form made of a word, and why it could not be kept. */
export interface WordDraft {
  id: string;
  code: string;
  word: string;
  explanations: Record<string, string>;
}

/** Words that somebody has explained, to be corrected and published, or deleted. */
export function wordsPage(of: DialogueDesk, entries: QueuePage['glossary'], draft?: WordDraft): Document {
  const { tell, language } = of;
  const items = entries.map(({ topicId, entry }) => {
    const redone = draft?.id === entry.id ? draft : undefined;
    const explanations = redone?.explanations ?? entry.explanations;
    const field = (code: string) =>
      html`<div class="field"><label for="e-${entry.id}-${code}">${tell('explanationIn', { language: nameOf('language', language, code) })}</label><textarea id="e-${entry.id}-${code}" name="explanation.${code}" lang="${code}" dir="auto" rows="2">${explanations[code] ?? ''}</textarea></div>`;
    const given = Object.keys(explanations);
    const others = publishedLanguages.filter((code) => !given.includes(code));
    return html`<li id="w-${entry.id}">${questionAt(of, topicId)}<h2><bdi lang="${entry.inLanguage}">${entry.word}</bdi> <span class="badge">${nameOf('language', language, entry.inLanguage)}</span></h2>
<form class="form" method="post" action="${dialogueAddress(of, `/words/${entry.id}`)}" novalidate>${redone && html`<p class="fault">${problemFor(language, redone.code)}</p>`}
<div class="field"><label for="e-${entry.id}">${tell('word')}</label><input id="e-${entry.id}" name="word" lang="${entry.inLanguage}" dir="auto" value="${redone?.word ?? entry.word}" maxlength="60"></div>
${given.map(field)}${others.length > 0 ? html`<details><summary>${tell('otherExplanations')}</summary>${others.map(field)}</details>` : undefined}
<p class="actions"><button class="button first" name="status" value="published">${tell('publishWord')}</button><button class="button grave" name="status" value="refused">${tell('refuseWord')}</button></p></form></li>`;
  });
  return dialoguePage(of, {
    title: tell('words'),
    at: '/words',
    body: html`<h1>${tell('words')}</h1><p class="lead">${tell(items.length > 0 ? 'wordsText' : 'noWords')}</p>${items.length > 0 ? html`<ol class="posts">${items}</ol>` : undefined}`,
  });
}

/** All questions of the partner, with what belongs to each; and the emergency brake. */
export function topicsPage(of: DialogueDesk): Document {
  const { tell, desk, isPaused, language, topics } = of;
  const { publicUrl } = desk;
  const link = (address: string, word: ModeratorWord) => html`<li><a href="${address}">${tell(word)}</a></li>`;
  const items = topics.map((topic) => {
    const { id, state, waiting, published } = topic;
    const at = (step: string) => dialogueAddress(of, `/topic/${id}${step}`);
    const toRead = waiting === 0 ? html`${tell('queue')}: 0` : html`<a href="${dialogueAddress(of, '', { topic: id })}">${tell('queue')}: ${waiting}</a>`;
    const board = (step = '') => `${publicUrl}/w/dialogue/${id}${step}?lang=${language}`;
    return html`<li><h2><a href="${at('/posts')}">${questionIn(topic, language)}</a> <span class="badge${state === 'open' ? '' : ' status'}">${topicStates[state][language]}</span></h2>
<ul class="sizes"><li>${toRead}</li><li>${tell('onBoard')}: ${published}</li></ul>
<ul class="quietly">${link(at(''), 'editTopic')}${link(at('/posts'), 'topicPosts')}${link(at('/log'), 'log')}${link(board(), 'board')}${link(board('/projector'), 'projector')}${link(board('/print'), 'print')}${link(`${publicUrl}/v1/topics/${id}/dialogue.csv?language=${language}`, 'csv')}
<li><a href="${publicUrl}/v1/topics/${id}/dialogue.md?language=${language}">Markdown</a></li><li><a href="${publicUrl}/v1/topics/${id}/dialogue.json?language=${language}">JSON</a></li></ul></li>`;
  });
  const brake = isPaused ? undefined : html`<section class="brake" aria-label="${tell('pause')}"><p>${tell('pauseText')}</p><form method="post" action="${dialogueAddress(of, '/board')}"><button class="button grave" name="paused" value="true">${tell('pause')}</button></form></section>`;
  return dialoguePage(of, {
    title: tell('topics'),
    at: '/topics',
    body: html`<h1>${tell('topics')}</h1>${items.length > 0 ? undefined : html`<p class="lead">${tell('noTopics')}</p>`}<p class="actions"><a class="button first" href="${dialogueAddress(of, '/new')}">${tell('newTopic')}</a></p>
${items.length > 0 ? html`<ul class="posts">${items}</ul>` : undefined}${brake}`,
  });
}

/** All posts of a question, whatever their state. */
export function topicPostsPage(of: DialogueDesk, topic: DeskTopic, posts: ModeratedPost[], next: number | undefined): Document {
  const { tell, language, timeZone } = of;
  const at = `/topic/${topic.id}/posts`;
  const items = posts.map(
    (post) => html`<li><h2><a href="${postAddress(of, post.id)}">${nameIn(post, tell)}</a> ${stateOf(post, language)}</h2>
<p class="quiet">${nameOf('language', language, post.inLanguage)} · ${instantAt(language, post.created, timeZone)}${post.parentText === undefined ? undefined : html` · ${tell('inAnswerTo')}: <span dir="auto">${shortened(post.parentText)}</span>`}</p>
${post.originalText === null ? undefined : html`<p class="spoken" lang="${post.inLanguage}" dir="auto">${post.originalText}</p>`}</li>`,
  );
  return dialoguePage(of, {
    title: tell('topicPosts'),
    at,
    body: html`<h1>${questionIn(topic, language)}</h1>${items.length > 0 ? html`<ol class="posts">${items}</ol>` : html`<p class="lead">${tell('noPosts')}</p>`}
${next === undefined ? undefined : html`<p class="turn"><a class="button next" href="${dialogueAddress(of, at, { from: String(next) })}">${tell('more')}</a></p>`}`,
  });
}

const shortened = (text: string) => ([...text].length > 80 ? `${[...text].slice(0, 79).join('')}…` : text);

/** The audit log of a question. */
export function logPage(of: DialogueDesk, topic: DeskTopic, { items, next }: ModerationActionPage): Document {
  const { tell, language, reasons, timeZone } = of;
  const at = `/topic/${topic.id}/log`;
  const rows = items.map(({ action, actor, created, postId, reasonCode }) => {
    const name = actionNames[action][language];
    const what = postId === undefined ? html`${name}` : html`<a href="${postAddress(of, postId)}">${name}</a>`;
    return html`<tr><td>${instantAt(language, created, timeZone)}</td><td>${what}${reasonCode === undefined ? undefined : html`<br><span class="quiet">${reasons[reasonCode]}</span>`}</td><td>${actorNames[actor][language]}</td></tr>`;
  });
  return dialoguePage(of, {
    title: tell('log'),
    at,
    body: html`<h1>${tell('log')}</h1><p class="kind">${questionIn(topic, language)}</p><p class="lead">${tell(rows.length > 0 ? 'logText' : 'noLog')}</p>${rows.length > 0 ? html`<table class="log"><tbody>${rows}</tbody></table>` : undefined}
${next === null ? undefined : html`<p class="turn"><a class="button next" href="${dialogueAddress(of, at, { cursor: next })}">${tell('more')}</a></p>`}`,
  });
}
