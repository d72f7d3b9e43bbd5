import type { ModeratedPost } from '@kopa/contract';
import type { LinkAct } from '../shared/moderation-desk.ts';
import { bodyFor } from './bodies.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';

/** What a moderator's form said, whatever it was: it is shown again where it could not be done. */
export interface Written {
  action: string;
  reasonCode: string;
  note: string;
  /** Of the post as it was read. */
  version: string;
  /** The language of a translation, its text, who made it, and what a machine had proposed. */
  language: string;
  text: string;
  by: string;
  proposed: string;
}

export const nothingWritten: Written = { action: '', reasonCode: '', note: '', version: '', language: '', text: '', by: '', proposed: '' };

const lines = (text: string) => text.replace(/\r\n?/g, '\n');

export function readWritten(body: Query | undefined): Written {
  const one = (name: keyof Written) => lines(single(body ?? {}, name) ?? '');
  return { action: one('action'), reasonCode: one('reasonCode'), note: one('note'), version: one('version'), language: one('language'), text: one('text'), by: one('by'), proposed: one('proposed') };
}

const reasoned = ['reject', 'rephrase', 'remove', 'removeReported'];

/** The decision that the form is, or the code of what is missing in it. Throws `invalid-body` for what no button of ours sends. */
export function decisionIn(written: Written): LinkAct | { code: string } {
  const { action, reasonCode, version } = written;
  const note = written.note.trim();
  const own = note === '' ? {} : { note };
  if (note.length > 2_000) return { code: 'note-too-long' };
  if (reasoned.includes(action) && reasonCode === '') return { code: 'reason-missing' };
  if (action === 'appealRestore' || action === 'appealUphold') return { kind: 'appeal', answer: bodyFor('answerAppeal', { decision: action === 'appealRestore' ? 'restore' : 'uphold', ...own }) };
  if (action === 'keep') return { kind: 'reports', answer: bodyFor('answerReport', { decision: 'keep' }) };
  if (action === 'removeReported') return { kind: 'reports', answer: bodyFor('answerReport', { decision: 'remove', reasonCode, ...own }) };
  const reason = reasoned.includes(action) ? { reasonCode, ...own } : {};
  const moderation = bodyFor('moderatePost', { action: action === 'approveTranslated' ? 'approve' : action, ...(version && { version }), ...reason });
  return { kind: 'post', moderation, ...(action === 'approveTranslated' && { translation: { language: written.language, translation: translationIn(written, false) } }) };
}

/** The translation that the form is. What a machine proposed stays the machine's until it is changed, or read and found right. */
export function translationIn({ text, by, proposed }: Written, isReviewed: boolean) {
  const state = proposed !== '' && text.trim() === proposed.trim() && !isReviewed ? 'machine' : 'edited';
  return bodyFor('translatePost', { text: text.trim(), state, ...(by.trim() && { by: by.trim() }) });
}

/** Languages that the post can be translated into: those given that it is not written in, each once. */
export function otherLanguages({ inLanguage }: Pick<ModeratedPost, 'inLanguage'>, languages: string[]): string[] {
  const base = (tag: string) => tag.split('-')[0];
  return [...new Set(languages)].filter((language) => base(language) !== base(inLanguage));
}
