import type { LanguageGuess, OwnPost, Post, PostForm, ReasonCode, Topic } from '@kopa/contract';
import { Problem } from '../shared/problem.ts';
import { specification } from '../shared/specification.ts';
import { isOpen } from './dialogue-board-page.ts';
import { textsOf, topicAddress, whoWrote } from './dialogue-parts.ts';
import { dialogueStyle } from './dialogue-style.ts';
import { glossaryOf, languageName, textIn, writableLanguages } from './dialogue-text.ts';
import { dialogueProblem, tellingOfDialogue } from './dialogue-words.ts';
import type { DialogueTell, DialogueWord } from './dialogue-words.ts';
import type { Document } from './document.ts';
import { langOf } from './event-list.ts';
import { Html, html } from './html.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { faultSummary, field } from './registration-fields.ts';
import type { FieldFault } from './registration-fields.ts';
import { registrationStyle } from './registration-style.ts';
import { telling } from './registration-words.ts';
import type { Language } from './words.ts';

/** The forms of a topic without script: to write, to report, to propose a word. What was written stays in them until it is sent. */

export const formStyle = registrationStyle + dialogueStyle;

/** What somebody wrote, as it stands in the fields. */
export interface WrittenPost {
  text: string;
  /** '' to have it recognised. */
  inLanguage: string;
  name: string;
  town: string;
  email: string;
}

export const noPost: WrittenPost = { text: '', inLanguage: '', name: '', town: '', email: '' };

export function readPost(body: Query): WrittenPost {
  const one = (name: keyof WrittenPost) => single(body, name) ?? '';
  // Forms are sent with both signs of a line's end.
  return { text: one('text').replace(/\r\n?/g, '\n'), inLanguage: one('inLanguage'), name: one('name'), town: one('town'), email: one('email').trim() };
}

export interface WritePage {
  publicUrl: string;
  topic: Topic;
  form: PostForm;
  language: Language;
  /** The post that this one answers. */
  parent: Post | undefined;
  written: WrittenPost;
  faults: FieldFault[];
  /** The code of a problem that is about no field. */
  problem?: string | undefined;
  /** Names this one post, however often the form is sent. */
  idempotencyKey: string;
  /** When the form was first shown. */
  formToken: string;
  /** The languages that the text may be in, the likeliest first; given: the post as it will look, not sent yet. */
  guesses?: LanguageGuess['items'] | undefined;
}

const ofText = ['post-empty', 'post-too-long', 'too-many-links', 'only-links', 'unreadable-text', 'duplicate-post'];

/** What the feed found wrong with the fields of a post; undefined for a problem that is about none. */
export function faultsOfPost({ code, particulars }: Problem, language: Language): FieldFault[] | undefined {
  const text = dialogueProblem(code, language);
  if (ofText.includes(code)) return [{ id: 'text', text }];
  if (code === 'language-not-allowed') return [{ id: 'inLanguage', text }];
  if (code !== 'invalid-body') return undefined;
  const tell = tellingOfDialogue(language);
  const words = telling(language);
  const known: Record<string, DialogueWord> = { text: 'text', name: 'name', town: 'town', email: 'email', inLanguage: 'inLanguage', word: 'word', explanations: 'word' };
  return (particulars.errors ?? []).map(({ pointer = '', reason }) => {
    const id = pointer.split('/')[1] ?? '';
    const about = Object.hasOwn(known, id) ? tell(known[id]!) : id;
    if (id === 'email') return { id, text: words('emailWrong') };
    if (id === 'text' && reason === 'too-long') return { id, text: dialogueProblem('post-too-long', language) };
    return { id: Object.hasOwn(known, id) ? id : 'text', text: words(reason === 'too-long' ? 'tooLong' : 'fieldWrong', { field: about }) };
  });
}

/** What is wrong with a post before anything is asked of the feed. */
export function faultsInPost({ text }: WrittenPost, { limits }: Pick<PostForm, 'limits'>, language: Language): FieldFault[] {
  if (text.trim() === '') return [{ id: 'text', text: dialogueProblem('post-empty', language) }];
  return [...text.trim()].length > limits.characters ? [{ id: 'text', text: dialogueProblem('post-too-long', language) }] : [];
}

/** A page of a topic that is no board: the way back, the question, and what is done here. */
function pageOf(publicUrl: string, topic: Topic, language: Language, title: string, body: Html, step: string, more: Record<string, string | undefined> = {}): Document {
  const tell = tellingOfDialogue(language);
  return {
    language,
    title: `${title} – ${topic.question.text}`,
    addressIn: (other) => topicAddress(publicUrl, topic.id, other, step, more),
    private: true,
    may: { forms: true },
    style: formStyle,
    body: html`<nav class="back" aria-label="${tell('back')}"><a href="${topicAddress(publicUrl, topic.id, language)}"${langOf(topic.question, language)}>${topic.question.text}</a></nav>
<main id="content" tabindex="-1">${body}</main>`,
  };
}

/** The form to write; or, before it is sent, the post as it will look. */
export function writePage(shown: WritePage): Document {
  const { publicUrl, topic, language, parent, faults, problem, guesses } = shown;
  const tell = tellingOfDialogue(language);
  const title = tell(guesses ? 'previewTitle' : 'writeTitle');
  const closed = closedText(topic, language);
  const body = html`<h1>${title}</h1>
${faultSummary(faults, language)}
${closed === undefined ? undefined : html`<p class="notice">${closed}</p>`}
${problem === undefined ? undefined : html`<div class="notice" role="alert" tabindex="-1" autofocus><p>${dialogueProblem(problem, language)}</p></div>`}
${parent && html`<section class="quoted"><h2>${tell('youReplyTo')}</h2><article class="post">${whoWrote(parent, { language, tell }, 'h3')}${textsOf(parent, { language, tell, view: 'mine', words: glossaryOf([]) })}</article></section>`}
${guesses ? previewOf(shown, tell) : writeForm(shown, tell)}`;
  return pageOf(publicUrl, topic, language, title, body, 'write', { 'reply-to': parent?.id });
}

function closedText(topic: Topic, language: Language): string | undefined {
  if (isOpen(topic)) return undefined;
  return dialogueProblem(topic.isPaused ? 'board-paused' : topic.state === 'closed' ? 'topic-closed' : 'topic-not-open', language);
}

function hiddenFields({ idempotencyKey, formToken }: Pick<WritePage, 'idempotencyKey' | 'formToken'>): Html {
  return html`<input type="hidden" name="idempotencyKey" value="${idempotencyKey}"><input type="hidden" name="formToken" value="${formToken}">`;
}

/** A field that people do not see; whoever fills it in is a program. */
const trap = (tell: DialogueTell) => html`<div class="trap" aria-hidden="true"><label>${tell('leaveEmpty')} <input name="website" tabindex="-1" autocomplete="off"></label></div>`;

const actionOf = ({ publicUrl, topic, language, parent }: WritePage) => topicAddress(publicUrl, topic.id, language, 'write', { 'reply-to': parent?.id });

function writeForm(shown: WritePage, tell: DialogueTell): Html {
  const { topic, form, language, written, faults } = shown;
  const limit = form.limits.characters.toLocaleString(language);
  const line = (name: 'name' | 'town' | 'email', hint: DialogueWord | undefined, attributes: string) =>
    control({ id: name, label: tell(name), hint: hint && tell(hint), faults, isOptional: true, language }, (described) => html`<input id="${name}" name="${name}" value="${written[name]}"${new Html(attributes)}${described}>`);
  return html`<form class="form" method="post" action="${actionOf(shown)}" novalidate>
${hiddenFields(shown)}${trap(tell)}
${control({ id: 'text', label: tell('text'), hint: tell('textHint', { n: limit }), faults, language }, (described) => html`<textarea class="long" id="text" name="text" rows="7" dir="auto" required${described}>
${written.text}</textarea>`)}
${languageField(topic, written.inLanguage, faults, language, tell)}
${line('name', 'nameHint', ' type="text" autocomplete="nickname" maxlength="60" dir="auto"')}
${line('town', undefined, ' type="text" autocomplete="address-level2" maxlength="60" dir="auto"')}
${line('email', 'emailHint', ' type="email" autocomplete="email" maxlength="254" spellcheck="false"')}
<p>${tell('moderated')}</p>
<p class="actions"><button class="button first" name="step" value="preview">${tell('preview')}</button></p>
</form>`;
}

interface Control {
  id: string;
  label: string;
  hint?: string | undefined;
  faults: FieldFault[];
  isOptional?: boolean;
  language: Language;
}

export const control = ({ id, label, hint, faults, isOptional = false, language }: Control, input: (described: Html) => Html): Html =>
  field({ id, label, hint, fault: faults.find((one) => one.id === id), isOptional, language }, input);

/** The choice of a language; `guess`: or to have it recognised. */
function languageField({ allowedLanguages }: Topic, chosen: string, faults: FieldFault[], language: Language, tell: DialogueTell): Html {
  const options = writableLanguages(allowedLanguages, language, chosen === '' ? [language] : [chosen, language]);
  const guess = html`<option value="">${tell('guess')}</option>`;
  return control({ id: 'inLanguage', label: tell('inLanguage'), faults, language }, (described) => html`<select id="inLanguage" name="inLanguage"${described}>${guess}${optionsOf(options, chosen)}</select>`);
}

const optionsOf = (options: { code: string; name: string }[], chosen: string): Html[] =>
  options.map(({ code, name }) => html`<option value="${code}"${code === chosen ? new Html(' selected') : undefined}>${name}</option>`);

/** The post as it will look, with the language that was recognised, to be confirmed or chosen. */
function previewOf(shown: WritePage, tell: DialogueTell): Html {
  const { topic, language, written, guesses = [] } = shown;
  const { inLanguage, text, name, town, email } = written;
  const wasGuessed = guesses.length > 0;
  const others = [inLanguage, ...guesses.map(({ language: code }) => code), language];
  const options = writableLanguages(topic.allowedLanguages, language, [...new Set(others)]);
  const post = { id: 'preview', inLanguage, created: shown.form.now, ...(name && { name }), ...(town && { town }) };
  const kept = Object.entries({ text, name, town, email }).map(([id, value]) => html`<input type="hidden" name="${id}" value="${value}">`);
  return html`<article class="post sample" aria-labelledby="who-preview">${whoWrote(post, { language, tell }, 'h2')}${textIn(inLanguage, text, glossaryOf([]), 'preview')}</article>
<form class="form" method="post" action="${actionOf(shown)}" novalidate>
${hiddenFields(shown)}${trap(tell)}${kept}
${control({ id: 'inLanguage', label: tell('inLanguage'), hint: wasGuessed ? tell('guessed', { language: languageName(inLanguage, language) }) : undefined, faults: shown.faults, language }, (described) => html`<select id="inLanguage" name="inLanguage"${described}>${optionsOf(options, inLanguage)}</select>`)}
<p>${tell('moderated')}</p>
<p class="actions"><button class="button first" name="step" value="send">${tell('send')}</button><button class="button" name="step" value="edit">${tell('correct')}</button></p>
</form>`;
}

const { ReasonCode: reasonSchema } = specification.components.schemas as unknown as { ReasonCode: { enum: ReasonCode[] } };
/** What a reader can say is wrong; that something is unclear or was said before is no reason to take it away. */
const reportable = reasonSchema.enum.filter((code) => code !== 'unclear' && code !== 'duplicate' && code !== 'off-topic');
export const reasonWords: Record<OwnReason, DialogueWord> = {
  'off-topic': 'off-topic', 'personal-data': 'personal-data', insult: 'insult', discrimination: 'discrimination', advertising: 'advertising', unlawful: 'unlawful', unclear: 'unclear', duplicate: 'duplicate', other: 'other',
};
type OwnReason = NonNullable<OwnPost['reasonCode']>;

export interface ReportPage {
  publicUrl: string;
  topic: Topic;
  post: Post;
  language: Language;
  written: { reasonCode: string; text: string; email: string };
  faults: FieldFault[];
  problem?: string | undefined;
  idempotencyKey: string;
}

export function reportPage({ publicUrl, topic, post, language, written, faults, problem, idempotencyKey }: ReportPage): Document {
  const tell = tellingOfDialogue(language);
  const wrong = faults.find(({ id }) => id === 'reasonCode');
  const radios = reportable.map((code, at) => {
    const checked = written.reasonCode === code ? new Html(' checked') : undefined;
    return html`<label class="tick"><input type="radio" id="${at === 0 ? 'reasonCode' : `reason-${code}`}" name="reasonCode" value="${code}" required${checked}><span>${tell(reasonWords[code])}</span></label>`;
  });
  const body = html`<h1>${tell('reportTitle')}</h1><p class="lead">${tell('reportText')}</p>
${faultSummary(faults, language)}
${problem === undefined ? undefined : html`<div class="notice" role="alert" tabindex="-1" autofocus><p>${dialogueProblem(problem, language)}</p></div>`}
<section class="quoted"><article class="post">${whoWrote(post, { language, tell }, 'h2')}${textsOf(post, { language, tell, view: 'mine', words: glossaryOf([]) })}</article></section>
<form class="form" method="post" action="${topicAddress(publicUrl, topic.id, language, 'report', { post: post.id })}" novalidate>
<input type="hidden" name="idempotencyKey" value="${idempotencyKey}">${trap(tell)}
<fieldset class="plain${wrong ? ' wrong' : ''}"><legend>${tell('reason')}</legend>${wrong && html`<p class="fault" id="reasonCode-fault">${wrong.text}</p>`}${radios}</fieldset>
${control({ id: 'text', label: tell('reportWords'), faults, isOptional: true, language }, (described) => html`<textarea id="text" name="text" rows="3" dir="auto" maxlength="2000"${described}>
${written.text}</textarea>`)}
${control({ id: 'email', label: tell('reportEmail'), faults, isOptional: true, language }, (described) => html`<input id="email" name="email" type="email" autocomplete="email" maxlength="254" spellcheck="false" value="${written.email}"${described}>`)}
<p class="actions"><button class="button first">${tell('report')}</button><a class="button" href="${topicAddress(publicUrl, topic.id, language)}#post-${post.id}">${tell('back')}</a></p>
</form>`;
  return pageOf(publicUrl, topic, language, tell('reportTitle'), body, 'report', { post: post.id });
}

export interface WordPage {
  publicUrl: string;
  topic: Topic;
  language: Language;
  written: { word: string; inLanguage: string; explanation: string };
  faults: FieldFault[];
  problem?: string | undefined;
  idempotencyKey: string;
}

export function wordPage({ publicUrl, topic, language, written, faults, problem, idempotencyKey }: WordPage): Document {
  const tell = tellingOfDialogue(language);
  const { word, inLanguage, explanation } = written;
  const options = writableLanguages([], language, inLanguage === '' ? [language] : [inLanguage, language]);
  const body = html`<h1>${tell('propose')}</h1><p class="lead">${tell('proposeText')}</p>
${faultSummary(faults, language)}
${problem === undefined ? undefined : html`<div class="notice" role="alert" tabindex="-1" autofocus><p>${dialogueProblem(problem, language)}</p></div>`}
<form class="form" method="post" action="${topicAddress(publicUrl, topic.id, language, 'word')}" novalidate>
<input type="hidden" name="idempotencyKey" value="${idempotencyKey}">${trap(tell)}
${control({ id: 'word', label: tell('word'), faults, language }, (described) => html`<input id="word" name="word" type="text" maxlength="60" dir="auto" required value="${word}"${described}>`)}
${control({ id: 'inLanguage', label: tell('wordLanguage'), faults, language }, (described) => html`<select id="inLanguage" name="inLanguage"${described}>${optionsOf(options, inLanguage || language)}</select>`)}
${control({ id: 'explanation', label: tell('explanation', { language: languageName(language, language) }), faults, language }, (described) => html`<textarea id="explanation" name="explanation" rows="4" maxlength="500" dir="auto" required${described}>
${explanation}</textarea>`)}
<p class="actions"><button class="button first">${tell('send')}</button><a class="button" href="${topicAddress(publicUrl, topic.id, language)}">${tell('back')}</a></p>
</form>`;
  return pageOf(publicUrl, topic, language, tell('propose'), body, 'word');
}
