import type { OwnPost, Topic } from '@kopa/contract';
import { topicsAddress } from './dialogue-board-page.ts';
import { control, formStyle, reasonWords } from './dialogue-forms.ts';
import { topicAddress, whoWrote } from './dialogue-parts.ts';
import { glossaryOf, textIn, writableLanguages } from './dialogue-text.ts';
import { dialogueProblem, tellingOfDialogue } from './dialogue-words.ts';
import type { DialogueTell, DialogueWord } from './dialogue-words.ts';
import type { Document } from './document.ts';
import { langOf } from './event-list.ts';
import { Html, html } from './html.ts';
import { faultSummary } from './registration-fields.ts';
import type { FieldFault } from './registration-fields.ts';
import type { Language } from './words.ts';

/** The author's own pages: what the link to a post opens. Looking at them changes nothing; every change is a form that is sent. */

export interface OwnPage {
  publicUrl: string;
  /** Opens the post; it stands in the addresses of these pages and nowhere else. */
  token: string;
  post: OwnPost;
  topic: Topic;
  language: Language;
}

export const authorDones = { sent: 'pendingTitle', changed: 'changedDone', appealed: 'appealDone', withdrawn: 'withdrawnTitle' } as const;
export type AuthorDone = keyof typeof authorDones;

/** What has just been done, or why it was not. */
export type AuthorSaid = { done: AuthorDone } | { problem: string };

export const authorAddress = ({ publicUrl, token, language }: Pick<OwnPage, 'publicUrl' | 'token' | 'language'>, step = ''): string => `${publicUrl}/p/${token}${step && `/${step}`}?lang=${language}`;

function page(own: OwnPage, title: string, body: Html, step = ''): Document {
  const { language, post } = own;
  return {
    language,
    title: `${title} – ${post.question.text}`,
    addressIn: (other) => authorAddress({ ...own, language: other }, step),
    private: true,
    may: { forms: true },
    style: formStyle,
    body: html`<main id="content" tabindex="-1">${body}</main>`,
  };
}

/** How the post stands, why, and what its author can do. */
export function authorPageOf(own: OwnPage, said: AuthorSaid | undefined): Document {
  const { post, language, publicUrl } = own;
  const tell = tellingOfDialogue(language);
  const title = tell(`${post.status}Title`);
  const isNew = said !== undefined && 'done' in said && said.done === 'sent';
  const told = said && ('problem' in said ? dialogueProblem(said.problem, language) : isNew || said.done === 'withdrawn' ? undefined : tell(authorDones[said.done]));
  return page(
    own,
    title,
    html`${told && html`<p class="said" role="status">${told}</p>`}
<div class="state"><p class="kind">${tell('yourPost')}</p>
<h1>${title}</h1>
<p class="lead">${tell(stateText(post.status))}</p></div>
${isNew ? keepLink(own, tell) : undefined}
${statementOf(own, tell)}
${wordsOf(own, tell)}
${actionsOf(own, tell)}
<p>${tell('question')}: <a href="${topicAddress(publicUrl, post.topicId, language)}"${langOf(post.question, language)}>${post.question.text}</a></p>
${isNew || post.status === 'withdrawn' ? undefined : keepLink(own, tell)}`,
  );
}

const stateText = (status: OwnPost['status']): DialogueWord => (status === 'removed' ? 'rejectedText' : `${status}Text`);

/** The address of the page, to be kept: nobody can be shown it again. */
function keepLink({ publicUrl, token, post }: OwnPage, tell: DialogueTell): Html {
  return html`<section class="panel" aria-labelledby="keep-link"><h2 class="smaller" id="keep-link">${tell('keepLink')}</h2>
<p>${tell('keepLinkHint')}</p>
<p class="copy" translate="no">${publicUrl}/p/${token}</p>
${post.email === undefined ? undefined : html`<p class="soft">${tell('mailedTo', { email: post.email })}</p>`}</section>`;
}

/** What was decided, why, how, and what can be done about it. */
function statementOf({ post }: OwnPage, tell: DialogueTell): Html | undefined {
  const { status, reasonCode, note, appeal, canAppeal } = post;
  const appeals: Record<OwnPost['appeal'], DialogueWord | undefined> = { none: undefined, waiting: 'appealWaits', upheld: 'appealUpheld', restored: 'appealRestored' };
  const answer = appeals[appeal];
  if (!['rejected', 'removed', 'rephrase'].includes(status)) return answer && html`<p>${tell(answer)}</p>`;
  const row = (word: DialogueWord, value: string) => html`<div><dt>${tell(word)}</dt><dd dir="auto">${value}</dd></div>`;
  return html`<section aria-labelledby="statement"><h2 id="statement">${tell('statement')}</h2><dl class="facts statement">
${row('decided', tell(`${status}Title` as DialogueWord))}
${reasonCode === null ? undefined : row('why', tell(reasonWords[reasonCode]))}
${note === null || note.trim() === '' ? undefined : row('moderatorSays', note)}
${row('how', tell('byPerson'))}
${canAppeal ? row('whatNow', tell('mayAppeal')) : undefined}
${answer && row('whatNow', tell(answer))}</dl></section>`;
}

/** What its author wrote; nothing is left of what was withdrawn. */
function wordsOf({ post, language }: OwnPage, tell: DialogueTell): Html | undefined {
  if (post.originalText === null) return undefined;
  return html`<article class="post sample" aria-labelledby="who-${post.id}">${whoWrote(post, { language, tell }, 'h2')}${textIn(post.inLanguage, post.originalText, glossaryOf([]), post.id)}</article>`;
}

function actionsOf(own: OwnPage, tell: DialogueTell): Html | undefined {
  const { post, publicUrl, language } = own;
  const isShown = post.status === 'published';
  const seen = topicAddress(publicUrl, post.topicId, language, '', { thread: post.replyTo ?? post.id });
  const step = (name: string, word: DialogueWord, kind = '') => html`<a class="button${kind}" href="${authorAddress(own, name)}">${tell(word)}</a>\n`;
  if (post.status === 'withdrawn') return undefined;
  return html`<p class="actions">${isShown ? html`<a class="button first" href="${seen}#post-${post.id}">${tell('seeIt')}</a>\n` : undefined}
${post.canChange ? step('change', 'change', ' first') : undefined}${post.canAppeal ? step('appeal', 'appeal', ' first') : undefined}${step('withdrawal', 'withdraw')}</p>`;
}

const backTo = (own: OwnPage, tell: DialogueTell) => html`<nav class="back" aria-label="${tell('back')}"><a href="${authorAddress(own)}">${tell('yourPost')}</a></nav>`;

const noticeOf = (problem: string | undefined, language: Language) =>
  problem === undefined ? undefined : html`<div class="notice" role="alert" tabindex="-1" autofocus><p>${dialogueProblem(problem, language)}</p></div>`;

export interface ChangedWords {
  text: string;
  inLanguage: string;
  name: string;
  town: string;
}

/** The words once more, to be corrected; what the moderator asks for stands above them. */
export function changePostPage(own: OwnPage, written: ChangedWords, faults: FieldFault[], problem?: string): Document {
  const { language, post, topic } = own;
  const tell = tellingOfDialogue(language);
  const options = writableLanguages(topic.allowedLanguages, language, [written.inLanguage, language]).map(
    ({ code, name }) => html`<option value="${code}"${code === written.inLanguage ? new Html(' selected') : undefined}>${name}</option>`,
  );
  const line = (name: 'name' | 'town', attributes: string) =>
    control({ id: name, label: tell(name), faults, isOptional: true, language }, (described) => html`<input id="${name}" name="${name}" type="text" value="${written[name]}" maxlength="60" dir="auto"${new Html(attributes)}${described}>`);
  return page(
    own,
    tell('changeTitle'),
    html`${backTo(own, tell)}<h1>${tell('changeTitle')}</h1>
${post.status === 'rephrase' ? statementOf(own, tell) : undefined}
${faultSummary(faults, language)}${noticeOf(problem, language)}
<form class="form" method="post" action="${authorAddress(own, 'change')}" novalidate>
${control({ id: 'text', label: tell('text'), faults, language }, (described) => html`<textarea class="long" id="text" name="text" rows="7" dir="auto" required${described}>
${written.text}</textarea>`)}
${control({ id: 'inLanguage', label: tell('inLanguage'), faults, language }, (described) => html`<select id="inLanguage" name="inLanguage"${described}>${options}</select>`)}
${line('name', ' autocomplete="nickname"')}${line('town', ' autocomplete="address-level2"')}
<p class="actions"><button class="button first">${tell('save')}</button><a class="button" href="${authorAddress(own)}">${tell('back')}</a></p>
</form>`,
    'change',
  );
}

/** Asks once before the words go for good. */
export function withdrawPage(own: OwnPage): Document {
  const tell = tellingOfDialogue(own.language);
  return page(
    own,
    tell('withdrawTitle'),
    html`${backTo(own, tell)}<h1>${tell('withdrawTitle')}</h1><p class="lead">${tell('withdrawText')}</p>
${wordsOf(own, tell)}
<div class="actions"><form method="post" action="${authorAddress(own, 'withdrawal')}"><button class="button grave">${tell('withdraw')}</button></form><a class="button" href="${authorAddress(own)}">${tell('keepIt')}</a></div>`,
    'withdrawal',
  );
}

/** Asks why the decision should be another; one can do so once. */
export function appealPage(own: OwnPage, text: string, faults: FieldFault[], problem?: string): Document {
  const { language } = own;
  const tell = tellingOfDialogue(language);
  return page(
    own,
    tell('appeal'),
    html`${backTo(own, tell)}<h1>${tell('appeal')}</h1><p class="lead">${tell('mayAppeal')}</p>
${faultSummary(faults, language)}${noticeOf(problem, language)}
${statementOf(own, tell)}${wordsOf(own, tell)}
<form class="form" method="post" action="${authorAddress(own, 'appeal')}" novalidate>
${control({ id: 'text', label: tell('appealWords'), faults, language }, (described) => html`<textarea id="text" name="text" rows="5" maxlength="2000" dir="auto" required${described}>
${text}</textarea>`)}
<p class="actions"><button class="button first">${tell('send')}</button><a class="button" href="${authorAddress(own)}">${tell('back')}</a></p>
</form>`,
    'appeal',
  );
}

/** A page about no post: a link that opens none, or one that was tried too often. */
export function noPostPage(publicUrl: string, language: Language, problem?: string): Document {
  const tell = tellingOfDialogue(language);
  return {
    language,
    title: tell('noToken'),
    style: formStyle,
    body: html`<main id="content" tabindex="-1"><h1>${tell('noToken')}</h1><p class="lead">${problem === undefined ? tell('noTokenAdvice') : dialogueProblem(problem, language)}</p>
<p class="actions"><a class="button first" href="${topicsAddress(publicUrl, language)}">${tell('toBoard')}</a></p></main>`,
  };
}

/** A topic that is not there, or a post of one that is. */
export function noTopicPage(publicUrl: string, language: Language): Document {
  const tell = tellingOfDialogue(language);
  return {
    language,
    title: tell('noTopic'),
    body: html`<main id="content" tabindex="-1"><h1>${tell('noTopic')}</h1><p class="lead">${tell('noTopicAdvice')}</p>
<p class="actions"><a class="button first" href="${topicsAddress(publicUrl, language)}">${tell('toBoard')}</a></p></main>`,
  };
}

/** A post that somebody replies to or reports, and that is gone meanwhile. */
export function noSuchPostPage(publicUrl: string, topicId: string, language: Language): Document {
  const tell = tellingOfDialogue(language);
  const title = dialogueProblem('post-not-found', language);
  return {
    language,
    title,
    body: html`<main id="content" tabindex="-1"><h1>${title}</h1><p class="actions"><a class="button first" href="${topicAddress(publicUrl, topicId, language)}">${tell('allPosts')}</a></p></main>`,
  };
}
