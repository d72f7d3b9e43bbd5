import type { Translation, Translations } from '@kopa/contract';
import type { Tx } from '../shared/database.ts';
import { sameLanguage, understand } from '../shared/language.ts';
import { invalidBody } from '../shared/body.ts';
import { Problem } from '../shared/problem.ts';
import type { PostRow } from '../shared/schema.ts';
import { note } from './audit.ts';
import { claim } from './moderation.ts';
import { isReadable } from './post-text.ts';
import type { Moderator } from './moderation.ts';

/** A program that translates, in the shape of LibreTranslate's `/translate`. */
export interface Translator {
  url: string;
  key?: string;
}

const patience = 5_000;
const mostBytes = 200_000;
/** A translation may be longer than its original, not by any length. */
const mostCharacters = 8_000;

const sameAsOriginal = () => invalidBody('/text', 'malformed', 'The post is in this language. Allowed: another language.');

/** Puts a translation beside the original, or takes it away (`undefined`). */
export async function setTranslation(tx: Tx, postId: string, tag: string, translation: Translation | undefined, moderator: Moderator, now: number): Promise<void> {
  const language = understand(tag);
  const { change, row, topic } = await claim(tx, postId, moderator);
  if (row.status === 'withdrawn') throw new Problem('post-not-changeable', { detail: 'Its author has withdrawn it.' });
  if (sameLanguage(language, row.language)) throw sameAsOriginal();
  if (translation && !translation.text.trim()) throw invalidBody('/text', 'too-short', 'It has no words. To take a translation away, delete it.');
  if (translation && !isReadable(translation.text)) throw new Problem('unreadable-text');
  const { [language]: _before, ...others } = JSON.parse(row.translations) as Translations;
  const translations = translation ? { ...others, [language]: { ...translation, text: translation.text.trim() } } : others;
  await tx
    .updateTable('post')
    .set({ translations: JSON.stringify(translations), updated: now, change: row.status === 'published' ? change : row.change })
    .where('id', '=', postId)
    .execute();
  await note(tx, { partner_id: topic.partner_id, topic_id: topic.id, post_id: postId, action: translation ? 'translate' : 'removeTranslation', actor: moderator.actor }, now);
}

/** What the configured program says; nothing is stored. Throws `no-translator` and `translator-failed`. */
export async function proposal({ text, language }: PostRow, tag: string, translator: Translator | undefined): Promise<Translation> {
  if (!translator) throw new Problem('no-translator');
  const target = understand(tag);
  if (sameLanguage(target, language)) throw sameAsOriginal();
  if (text === null) throw new Problem('post-not-changeable');
  const translated = await translate(text, language, target, translator).catch(() => undefined);
  if (translated === undefined) throw new Problem('translator-failed');
  return { text: translated, state: 'machine' };
}

async function translate(q: string, source: string, target: string, { url, key }: Translator): Promise<string | undefined> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ q, source: source.split('-')[0], target: target.split('-')[0], format: 'text', ...(key && { api_key: key }) }),
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  });
  if (!answer.ok) return undefined;
  const { translatedText } = JSON.parse(await limited(answer)) as { translatedText?: unknown };
  const text = typeof translatedText === 'string' ? translatedText.toWellFormed().replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffd]/gu, '').trim() : '';
  return text.length > 0 && text.length <= mostCharacters && isReadable(text) ? text : undefined;
}

/** The body, as far as a translation can be long. */
async function limited(answer: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of answer.body ?? []) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Error('The answer is too long.');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
