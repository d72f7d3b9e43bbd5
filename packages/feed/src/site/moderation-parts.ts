import type { ModeratedPost, ModerationHint, ReasonCode } from '@kopa/contract';
import { languageChain, resolvePlain } from '../shared/language.ts';
import type { DeskPost, DeskReport, DeskTopic } from '../shared/moderation-desk.ts';
import { specification } from '../shared/specification.ts';
import { instantAt } from './dates.ts';
import { resolved } from './event-list.ts';
import { Html, html } from './html.ts';
import { nameOf } from './language.ts';
import type { Written } from './moderation-form.ts';
import { nothingWritten } from './moderation-form.ts';
import { postStates, problemFor } from './moderation-words.ts';
import type { ModeratorTell, ModeratorWord } from './moderation-words.ts';
import type { Language } from './words.ts';

/** Parts that the desk and the page of a mail's link have in common: a post, its thread, and how one decides on it. */

export interface Moderating {
  language: Language;
  tell: ModeratorTell;
  /** As the mails have them. */
  reasons: Record<ReasonCode, string>;
  hints: Record<ModerationHint, string>;
  /** The partner's, as is the name that translations are made in. */
  timeZone: string;
  partner: string;
}

/** What could not be done, and what the form said. */
export interface Failed {
  code: string;
  written: Written;
}

const { ReasonCode: reasonSchema } = specification.components.schemas as unknown as { ReasonCode: { enum: ReasonCode[] } };

/** That nothing was changed, and why; it takes the focus, as it is the first thing to know. */
export function failure({ language, tell }: Pick<Moderating, 'language' | 'tell'>, code: string | undefined): Html | undefined {
  return code === undefined ? undefined : html`<div class="notice" role="alert" tabindex="-1" autofocus><strong>${tell('notSaved')}</strong><p>${problemFor(language, code)}</p></div>`;
}

/** A post: who, when, in which language, what it answers, what it says, and what one may want to look at. */
export function postPart(of: Moderating, post: ModeratedPost, showsState = true): Html {
  const { language, tell, hints, reasons } = of;
  const { parentText, reasonCode, note } = post;
  const told = [
    ...(reasonCode === null ? [] : [html`<dt>${tell('reasonGiven')}</dt><dd>${reasons[reasonCode]}</dd>`]),
    ...(note === null ? [] : [html`<dt>${tell('noteGiven')}</dt><dd dir="auto">${note}</dd>`]),
  ];
  return html`<h2>${nameIn(post, tell)} ${showsState ? stateOf(post, language) : undefined}</h2>
<p class="quiet">${nameOf('language', language, post.inLanguage)} · ${instantAt(language, post.created, of.timeZone)}</p>
${parentText === undefined ? undefined : html`<blockquote class="answered"><p class="quiet">${tell('inAnswerTo')}</p><p dir="auto">${parentText}</p></blockquote>`}
${spoken(post, tell)}
${post.hints.length > 0 ? html`<p class="hints"><strong>${tell('lookAt')}</strong> ${post.hints.map((hint) => hints[hint]).join('; ')}</p>` : undefined}
${told.length > 0 ? html`<dl class="answers">${told}</dl>` : undefined}`;
}

export const stateOf = ({ status }: ModeratedPost, language: Language): Html => html`<span class="badge${status === 'published' ? '' : ' status'}">${postStates[status][language]}</span>`;

/** Each name keeps its own direction, so that a Latin comma never turns two of them round. */
export const nameIn = ({ name, town }: ModeratedPost, tell: ModeratorTell): Html => html`<span><bdi>${name ?? tell('nameless')}</bdi>${town === undefined ? undefined : html`, <bdi>${town}</bdi>`}</span>`;

function spoken({ originalText, inLanguage }: ModeratedPost, tell: ModeratorTell): Html {
  if (originalText === null) return html`<p class="quiet">${tell('wordsGone')}</p>`;
  return html`<p class="spoken" lang="${inLanguage}" dir="auto">${originalText}</p>`;
}

/** The thread that the post stands in; nothing where it stands alone. */
export function threadPart({ language, tell, timeZone }: Moderating, { thread, post }: DeskPost, address?: (id: string) => string): Html | undefined {
  if (thread.length < 2) return undefined;
  const items = thread.map((each) => {
    const isThis = each.id === post.id;
    const name = address && !isThis ? html`<a href="${address(each.id)}">${nameIn(each, tell)}</a>` : nameIn(each, tell);
    const state = isThis ? html` <span class="badge">${tell('thisOne')}</span>` : each.status === 'published' ? undefined : html` ${stateOf(each, language)}`;
    return html`<li${each.replyTo === null ? undefined : new Html(' class="reply"')}${isThis ? new Html(' aria-current="true"') : undefined}><h3>${name}${state}</h3>
<p class="quiet">${nameOf('language', language, each.inLanguage)} · ${instantAt(language, each.created, timeZone)}</p>${spoken(each, tell)}</li>`;
  });
  return html`<section aria-labelledby="thread"><h2 id="thread">${tell('thread')}</h2><ol class="thread">${items}</ol></section>`;
}

interface Deciding {
  /** Where the forms are sent to. */
  address: string;
  failed?: Failed | undefined;
  reports?: DeskReport[];
  /** Fields of a translation to publish along with the post. */
  translation?: Html;
  canSplit?: boolean;
}

/** What can be decided on the post as it stands; undefined where there is nothing. */
export function decisionPart(of: Moderating, post: ModeratedPost, deciding: Deciding): Html | undefined {
  const { tell } = of;
  const { reports = [], translation, canSplit } = deciding;
  const form = (content: Html) => html`<form method="post" action="${deciding.address}" novalidate><input type="hidden" name="version" value="${post.version}">${content}</form>`;
  const splitting = canSplit && post.replyTo !== null && post.status !== 'withdrawn' ? html`<details><summary>${tell('splitOff')}</summary>${form(html`<p class="soft">${tell('splitOffHint')}</p>${button(tell, 'splitOff', 'splitOff')}`)}</details>` : undefined;
  const parts = [...mainParts(), ...(splitting ? [splitting] : [])];
  return parts.length > 0 ? html`<div class="decide">${parts}</div>` : undefined;

  function mainParts(): Html[] {
    const { status, appeal, originalText } = post;
    if (appeal === 'waiting') return [appealPart(of, post, deciding, form)];
    if (status === 'pending') {
      const publish = form(html`<p class="actions">${button(tell, 'approve', 'publish', ' first')}</p>`);
      const both = translation && html`<details${isOpen(deciding, ['approveTranslated'])}><summary>${tell('withTranslation')}</summary>${form(html`${translation}<p class="actions">${button(tell, 'approveTranslated', 'withTranslation', ' first')}</p>`)}</details>`;
      const refuse = form(html`${reasonFields(of, post, deciding)}<p class="actions">${button(tell, 'rephrase', 'rephrase')}${button(tell, 'reject', 'reject', ' grave')}</p>`);
      return [publish, ...(both ? [both] : []), html`<details${isOpen(deciding, ['reject', 'rephrase'])}><summary>${tell('notLikeThis')}</summary>${refuse}</details>`];
    }
    if (status === 'published') {
      const isReported = reports.length > 0;
      const remove = form(html`${reasonFields(of, post, deciding, reports[0]?.reasonCode)}<p class="actions">${button(tell, isReported ? 'removeReported' : 'remove', 'remove', ' grave')}</p>`);
      const away = html`<details${isOpen(deciding, ['remove', 'removeReported'])}><summary>${tell('takeDown')}</summary>${remove}</details>`;
      return isReported ? [reportsPart(of, reports), form(html`<p class="actions">${button(tell, 'keep', 'keepIt', ' first')}</p>`), away] : [away];
    }
    const isRestorable = (status === 'removed' || status === 'rejected') && originalText !== null;
    return isRestorable ? [form(html`<p class="actions">${button(tell, 'restore', 'restore')}</p>`)] : [];
  }
}

const isOpen = ({ failed }: Deciding, actions: string[]) => (failed && actions.includes(failed.written.action) ? new Html(' open') : undefined);

function button(tell: ModeratorTell, action: string, word: ModeratorWord, kind = ''): Html {
  return html`<button class="button${kind}" name="action" value="${action}">${tell(word)}</button>`;
}

/** Why, from the list and in own words, which the author reads. */
function reasonFields(of: Moderating, post: ModeratedPost, { failed }: Deciding, first?: ReasonCode): Html {
  const { tell, reasons, language } = of;
  const written = failed?.written ?? { ...nothingWritten, reasonCode: first ?? '' };
  const fault = failed?.code === 'reason-missing' ? html`<p class="fault" id="reason-${post.id}-fault">${problemFor(language, failed.code)}</p>` : undefined;
  const options = reasonSchema.enum.map((code) => html`<option value="${code}"${code === written.reasonCode ? new Html(' selected') : undefined}>${reasons[code]}</option>`);
  return html`<div class="field${fault ? ' wrong' : ''}"><label for="reason-${post.id}">${tell('reason')}</label>${fault}<select id="reason-${post.id}" name="reasonCode"${
    fault ? html` aria-invalid="true" aria-describedby="reason-${post.id}-fault"` : undefined
  }><option value="">${tell('choose')}</option>${options}</select></div>
${noteField(of, post, written.note, failed?.code === 'note-too-long')}`;
}

function noteField({ tell, language }: Moderating, { id, inLanguage }: ModeratedPost, note: string, isWrong: boolean): Html {
  const fault = isWrong ? html`<p class="fault" id="note-${id}-fault">${problemFor(language, 'note-too-long')}</p>` : undefined;
  return html`<div class="field${fault ? ' wrong' : ''}"><label for="note-${id}">${tell('note')}</label>${fault}<textarea id="note-${id}" name="note" rows="3" dir="auto" aria-describedby="note-${id}-hint"${
    isWrong ? new Html(' aria-invalid="true"') : undefined
  }>${note}</textarea>
<p class="hint" id="note-${id}-hint">${tell('noteHint', { language: nameOf('language', language, inLanguage) })}</p></div>`;
}

/** What readers say of the post. */
export function reportsPart({ tell, reasons, language, timeZone }: Moderating, reports: DeskReport[]): Html {
  const items = reports.map(({ reasonCode, text, created }) => html`<li><strong>${reasons[reasonCode]}</strong> <span class="quiet">${instantAt(language, created, timeZone)}</span>${text === null ? undefined : html`<p class="spoken" dir="auto">${text}</p>`}</li>`);
  return html`<div class="told"><h3>${tell('reported')}</h3><ul>${items}</ul></div>`;
}

function appealPart(of: Moderating, post: ModeratedPost, { failed }: Deciding, form: (content: Html) => Html): Html {
  const { tell } = of;
  const answers = html`<p class="actions">${post.originalText === null ? undefined : button(tell, 'appealRestore', 'appealRestore', ' first')}${button(tell, 'appealUphold', 'appealUphold')}</p>`;
  return html`<div class="told"><h3>${tell('appealed')}</h3>${post.appealText === undefined ? undefined : html`<p class="spoken" dir="auto">${post.appealText}</p>`}<p class="soft">${tell('appealAdvice')}</p></div>
${form(html`${noteField(of, post, failed?.written.note ?? '', failed?.code === 'note-too-long')}${answers}`)}`;
}

/** The question of a topic, in the page's language where it is asked in it. */
export function questionIn({ draft }: Pick<DeskTopic, 'draft'>, language: Language): Html {
  return resolved(resolvePlain(draft.question, languageChain(language), 'en')!, language);
}

/** What somebody wrote who could not send it: to be copied, as it is kept nowhere. */
export function yourWords(tell: ModeratorTell, texts: string[]): Html | undefined {
  const written = texts.filter((text) => text.trim() !== '');
  if (written.length === 0) return undefined;
  const fields = written.map((text, at) => html`<textarea readonly rows="4" dir="auto" aria-label="${tell('yourWords')} ${at + 1}">${text}</textarea>`);
  return html`<aside class="your-words" aria-labelledby="your-words"><h2 id="your-words">${tell('yourWords')}</h2><p>${tell('yourWordsHint')}</p>${fields}</aside>`;
}
