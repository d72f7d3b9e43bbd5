// What readers do with posts of others: react, report, propose a word.
import type { GlossaryEntry, GlossaryEntryRequest, Reaction, Reactions, ReportRequest } from '@kopa/contract';
import type { Tx } from '../shared/database.ts';
import { understand } from '../shared/language.ts';
import { checkedEmail } from '../shared/mail-address.ts';
import { Problem } from '../shared/problem.ts';
import type { GlossaryEntryRow, PostRow, ReportRow } from '../shared/schema.ts';
import { tellModerators } from './mails.ts';
import { checkedText, knownLanguage } from './post-text.ts';
import { refuseClosed } from './posting.ts';
import { newId, raiseChange, topicAt, visible } from './store.ts';
import { entryOf } from './view.ts';

/** Throws `post-not-found` for what readers do not see. */
async function shownPost(tx: Tx, id: string): Promise<PostRow> {
  const row = await visible(tx).selectAll('post').where('post.id', '=', id).executeTakeFirst();
  if (!row) throw new Problem('post-not-found');
  return row;
}

/** Counts one more; who it was, nobody keeps. */
export async function react(tx: Tx, postId: string, reaction: Reaction): Promise<Reactions> {
  const change = await raiseChange(tx); // first: two who react at once are counted one after the other
  const row = await shownPost(tx, postId);
  const before = JSON.parse(row.reactions) as Reactions;
  const reactions = { ...before, [reaction]: (before[reaction] ?? 0) + 1 };
  await tx.updateTable('post').set({ reactions: JSON.stringify(reactions), change }).where('id', '=', postId).execute();
  return reactions;
}

/** Keeps what is wrong with a post until a moderator has answered. */
export async function report(tx: Tx, postId: string, request: ReportRequest, now: number): Promise<string> {
  const post = await shownPost(tx, postId);
  await tx.updateTable('post').set((is) => ({ change: is.ref('change') })).where('id', '=', postId).execute(); // its lock makes those who report come one after the other
  const row: ReportRow = {
    id: newId(),
    post_id: postId,
    reason_code: request.reasonCode,
    text: request.text?.trim() ? checkedText(request.text) : null,
    email: request.email ? checkedEmail(request.email) : null,
    language: understand(request.language ?? 'en'),
    ...{ status: 'waiting', created: now, decided: null },
  };
  const other = await tx.selectFrom('report').select('id').where('post_id', '=', postId).where('status', '=', 'waiting').limit(1).executeTakeFirst();
  await tx.insertInto('report').values(row).execute();
  // Who sends a hundred reports of one post sends moderators one mail: the page that it opens shows them all.
  if (!other) await tellModerators(tx, await topicAt(tx, post.topic_id), post, 'reported', now, row.id);
  return row.id;
}

/** Keeps a word until a moderator has read it. */
export async function proposeEntry(tx: Tx, topicId: string, { word, inLanguage, explanations }: GlossaryEntryRequest, now: number): Promise<GlossaryEntry> {
  await refuseClosed(tx, await topicAt(tx, topicId), now);
  const checked = Object.fromEntries(Object.entries(explanations).map(([language, text]) => [knownLanguage(language, `/explanations/${language}`), checkedText(text)]));
  const row: GlossaryEntryRow = { id: newId(), topic_id: topicId, word: checkedText(word).replace(/\s+/g, ' '), language: knownLanguage(inLanguage, '/inLanguage'), explanations: JSON.stringify(checked), status: 'pending', change: 0, created: now };
  await tx.insertInto('glossary_entry').values(row).execute();
  return entryOf(row);
}
