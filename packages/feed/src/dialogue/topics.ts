import type { TopicDraft } from '@kopa/contract';
import type { Tx } from '../shared/database.ts';
import { contentHash } from '../shared/hash.ts';
import { checkedEmail } from '../shared/mail-address.ts';
import { invalidBody } from '../shared/body.ts';
import { Problem } from '../shared/problem.ts';
import type { TopicRow } from '../shared/schema.ts';
import { isUtcDateTime } from '../shared/time.ts';
import { note } from './audit.ts';
import { raiseChange } from './store.ts';

/** Opens a topic of the partner, or changes it; the same draft again changes nothing. Throws the problem that says why it cannot be. */
export async function saveTopic(tx: Tx, id: string, partnerId: string, draft: TopicDraft, now: number): Promise<TopicRow> {
  const checked = checkedDraft(draft);
  const data = JSON.stringify(checked);
  const found = await ownTopic(tx, id, partnerId);
  if (found && contentHash(JSON.parse(found.data)) === contentHash(checked)) return found;
  const change = await raiseChange(tx);
  const before = await ownTopic(tx, id, partnerId); // once more: with the lock, two who write the same topic come one after the other
  await checkLinks(tx, checked);
  const closes = checked.closes ? Date.parse(checked.closes) : null;
  const row: TopicRow = { id, partner_id: partnerId, data, opens: Date.parse(checked.opens), closes, change, created: before?.created ?? now, updated: now };
  await tx.insertInto('topic').values(row).onConflict((on) => on.column('id').doUpdateSet({ data, opens: row.opens, closes, change, updated: now })).execute();
  await note(tx, { partner_id: partnerId, topic_id: id, action: 'editTopic', actor: 'moderator' }, now);
  return row;
}

/** The topic as it is, if it is there. Throws `topic-of-another-partner`. */
async function ownTopic(tx: Tx, id: string, partnerId: string): Promise<TopicRow | undefined> {
  const row = await tx.selectFrom('topic').selectAll().where('id', '=', id).executeTakeFirst();
  if (row && row.partner_id !== partnerId) throw new Problem('topic-of-another-partner');
  return row;
}

function checkedDraft(draft: TopicDraft): TopicDraft {
  const { opens, closes = null, moderators } = draft;
  for (const [name, time] of Object.entries({ opens, closes })) {
    if (time !== null && !isUtcDateTime(time)) throw invalidBody(`/${name}`, 'malformed', `No calendar has ${time}.`);
  }
  for (const [pointer, text] of textsOf(draft)) if (!text.trim()) throw invalidBody(pointer, 'too-short', 'It has no words. Leave the language out, or write it.');
  if (closes !== null && Date.parse(closes) <= Date.parse(opens)) throw invalidBody('/closes', 'out-of-range', 'It is not after `opens`.');
  return { ...draft, closes, moderators: moderators.map((moderator, at) => ({ ...moderator, email: checkedEmail(moderator.email, `/moderators/${at}/email`) })) };
}

/** Every text of a draft, with its pointer. */
function textsOf({ question, introduction = {}, rules = {}, summary = {} }: TopicDraft): [pointer: string, text: string][] {
  const parts = Object.entries({ question, introduction, rules, summary });
  return parts.flatMap(([part, texts]) => Object.entries(texts).map(([language, text]): [string, string] => [`/${part}/${language}`, text]));
}

/** What a topic belongs to must be there. */
async function checkLinks(tx: Tx, { eventId, materialId }: TopicDraft): Promise<void> {
  if (eventId !== undefined && !(await tx.selectFrom('event').select('id').where('id', '=', eventId).executeTakeFirst())) throw new Problem('event-not-found');
  if (materialId !== undefined && !(await tx.selectFrom('material').select('id').where('id', '=', materialId).where('withdrawn', '=', 0).executeTakeFirst())) throw new Problem('material-not-found');
}

/** Pauses all topics of a partner, or lets them go on. */
export async function pauseBoard(tx: Tx, partnerId: string, isPaused: boolean, now: number): Promise<void> {
  const change = await raiseChange(tx);
  const paused = isPaused ? 1 : 0;
  await tx.insertInto('board').values({ partner_id: partnerId, paused, changed: now }).onConflict((on) => on.column('partner_id').doUpdateSet({ paused, changed: now })).execute();
  await tx.updateTable('topic').set({ change }).where('partner_id', '=', partnerId).execute();
  await note(tx, { partner_id: partnerId, action: isPaused ? 'pause' : 'resume', actor: 'moderator' }, now);
}
