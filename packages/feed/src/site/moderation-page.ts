import type { LinkPost } from '../shared/moderation-desk.ts';
import type { Document } from './document.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { nothingWritten, otherLanguages } from './moderation-form.ts';
import type { Written } from './moderation-form.ts';
import { decisionPart, failure, postPart, questionIn, reportsPart, threadPart, yourWords } from './moderation-parts.ts';
import type { Failed, Moderating } from './moderation-parts.ts';
import { moderationStyle } from './moderation-style.ts';
import { postStates } from './moderation-words.ts';
import type { ModeratorWord } from './moderation-words.ts';
import { organizerStyle } from './organizer-style.ts';
import { registrationStyle } from './registration-style.ts';
import { translationFields } from './translation-fields.ts';
import type { Language } from './words.ts';
import { publishedLanguages } from '../shared/language.ts';

/** The pages that the link of a mail to a moderator opens. They show; only a form that is sent decides. */

export interface LinkPage extends Moderating {
  publicUrl: string;
  token: string;
}

export const linkAddress = (publicUrl: string, token: string, language: Language): string => `${publicUrl}/m/${token}?lang=${language}`;

function page({ publicUrl, token, language }: Pick<LinkPage, 'publicUrl' | 'token' | 'language'>, title: string, body: Html): Document {
  return {
    language,
    title,
    addressIn: (other) => linkAddress(publicUrl, token, other),
    private: true,
    may: { forms: true },
    style: registrationStyle + organizerStyle + moderationStyle,
    body: html`<main id="content" tabindex="-1">${body}</main>`,
  };
}

/** The post in its thread, with what can be decided. */
export function decidePage(of: LinkPage, link: LinkPost, failed?: Failed): Document {
  const { language, tell, publicUrl, token } = of;
  const { post, reports, topic } = link;
  const title = headingOf(link, of);
  const written = failed?.written.action === 'approveTranslated' ? failed.written : { ...nothingWritten, by: of.partner };
  const translation = translationFields(of, { ...written, language: written.language || language }, otherLanguages(post, [language, ...publishedLanguages, ...(topic.draft.allowedLanguages ?? [])]));
  const decision = decisionPart(of, post, { address: linkAddress(publicUrl, token, language), failed, reports, translation });
  return page(
    of,
    title,
    html`${failure(of, failed?.code)}<h1>${title}</h1><p class="lead">${questionIn(topic, language)}</p>
<article class="one">${postPart(of, post)}${decision ?? html`<p class="said">${tell('othersDecided')}</p>`}</article>
${decision ? html`<p class="soft">${tell('onceHint')}</p>` : deskLink(of, post.id)}
${threadPart(of, link)}`,
  );
}

function headingOf({ post, reports }: LinkPost, { language, tell }: LinkPage): string {
  if (post.appeal === 'waiting') return tell('appealed');
  return post.status === 'published' && reports.length > 0 ? tell('reported') : postStates[post.status][language];
}

const deskLink = ({ publicUrl, language, tell }: Pick<LinkPage, 'publicUrl' | 'language' | 'tell'>, postId?: string) =>
  html`<p class="actions"><a class="button" href="${publicUrl}/organizer/dialogue${postId === undefined ? '' : `/post/${postId}`}?lang=${language}">${tell('toDesk')}</a></p>`;

const endings: Record<'decided' | 'used' | 'expired', [ModeratorWord, ModeratorWord]> = {
  decided: ['decided', 'decidedAdvice'],
  used: ['linkUsed', 'linkUsedAdvice'],
  expired: ['linkExpired', 'linkExpiredAdvice'],
};

/** The link has decided, by its holder just now or before, or its time is over: how the post stands, and the way on. */
export function spentPage(of: LinkPage, link: LinkPost, ending: keyof typeof endings, written?: Written): Document {
  const [title, advice] = endings[ending];
  const { tell, language } = of;
  const { post, reports, topic } = link;
  const waits = post.status === 'published' && reports.length > 0 ? reportsPart(of, reports) : undefined;
  return page(
    of,
    tell(title),
    html`<h1>${tell(title)}</h1><p class="lead">${tell(advice)}</p>${deskLink(of, post.id)}${written && yourWords(tell, [written.note, written.text])}
<article class="one">${postPart(of, post)}${waits}</article><p class="quiet">${questionIn(topic, language)}</p>${threadPart(of, link)}`,
  );
}

/** A page that only says something of a link. */
export function noLinkPage(of: Pick<LinkPage, 'publicUrl' | 'token' | 'language' | 'tell'>, word: 'linkUnknown' | 'tooMany', written?: Written): Document {
  const { tell } = of;
  return page(of, tell(word), html`<h1>${tell(word)}</h1><p class="lead">${tell(`${word}Advice`)}</p>${deskLink(of)}${written && yourWords(tell, [written.note, written.text])}`);
}
