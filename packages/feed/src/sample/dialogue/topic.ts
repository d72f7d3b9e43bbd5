import { createHash } from 'node:crypto';
import type { TopicDraft, Translations } from '@kopa/contract';
import { emptyPost } from '../../dialogue/posting.ts';
import { checkedLine, checkedText, textHash } from '../../dialogue/post-text.ts';
import type { EventDraft } from '../../events/draft.ts';
import { eventId } from '../../events/identity.ts';
import { understand } from '../../shared/language.ts';
import type { GlossaryEntryRow, ModerationActionRow, PostRow, ReportRow } from '../../shared/schema.ts';
import { utcDateTime } from '../../shared/time.ts';
import { partners } from '../partners.ts';
import type { Text } from '../text.ts';
import type { Moment, PostEntry, TopicEntry, WordEntry } from './entry.ts';
import { rules } from './rules.ts';

/** A topic with what people have written, as it is stored; `change` is given when it is. */
export interface SampleTopic {
  id: string;
  partner: string;
  draft: TopicDraft;
  posts: PostRow[];
  reports: ReportRow[];
  words: GlossaryEntryRow[];
}

const day = 86_400_000;
/** How long the moderators of the sample take to read a post. */
const reading = 3 * 3_600_000;

/** The topic that an entry stands for, seen from `today` (`YYYY-MM-DD`). Throws when its event is not in the sample. */
export function topicOf(entry: TopicEntry, today: string, events: EventDraft[]): SampleTopic {
  const { id, partner } = entry;
  const [posts, reports] = [postsOf(entry, today), reportsOf(entry, today)];
  return { id, partner, draft: draftOf(entry, today, events), posts, reports, words: entry.words.map((word) => wordOf(entry, word, today)) };
}

function draftOf({ partner, event, material, question, introduction, summary, opened, closed }: TopicEntry, today: string, events: EventDraft[]): TopicDraft {
  const [language = 'en'] = hostOf(partner).knowsLanguage;
  return {
    question: byLanguage(question),
    introduction: byLanguage(introduction),
    rules: byLanguage(rules),
    ...(summary && { summary: byLanguage(summary) }),
    opens: utcDateTime(timeOf(opened, today)),
    closes: closed ? utcDateTime(timeOf(closed, today)) : null,
    moderation: 'before',
    ...(event && { eventId: idOfEvent(event, events) }),
    ...(material && { materialId: material }),
    moderators: [{ email: `dialogue@${partner}.example.org`, language }],
  };
}

const byLanguage = (text: Text) => text as Record<string, string>;

function hostOf(partner: string) {
  const host = partners.find(({ id }) => id === partner);
  if (!host) throw new Error(`The sample has no partner ${partner}.`);
  return host;
}

function idOfEvent(slug: string, events: EventDraft[]): string {
  const found = events.find(({ uid }) => uid.replace(/(-\d{4})?@.*$/, '') === slug);
  if (!found) throw new Error(`The sample has no event ${slug}.`);
  return eventId(found.organizer, found.uid);
}

const timeOf = ([daysAgo, at]: Moment, today: string): number => Date.parse(`${today}T${at}:00Z`) - daysAgo * day;

function postsOf(entry: TopicEntry, today: string): PostRow[] {
  return entry.threads.flatMap(({ replies = [], ...thread }, at) => {
    const first = rowOf(entry, thread, `${at}`, null, today);
    return [first, ...replies.map((reply, index) => rowOf(entry, reply, `${at}/${index}`, first.id, today))];
  });
}

function rowOf(entry: TopicEntry, post: PostEntry, place: string, parentId: string | null, today: string): PostRow {
  const { text, reason, hints = [], reactions = {} } = post;
  const status = text === undefined ? 'withdrawn' : (post.status ?? 'published');
  const created = timeOf(post.written, today);
  const decided = status === 'pending' ? null : created + reading;
  const language = understand(post.inLanguage);
  return {
    ...emptyPost(entry.id, created),
    ...{ id: idOf(entry.id, place), parent_id: parentId, status, language, mail_language: language },
    ...(text !== undefined && { text: checkedText(text), text_hash: textHash(text) }),
    ...{ name: checkedLine(post.name, '/name'), town: checkedLine(post.town, '/town') },
    ...{ translations: JSON.stringify(translationsOf(entry, post)), reactions: JSON.stringify(reactions), hints: JSON.stringify(hints) },
    ...{ reason_code: reason?.code ?? null, reason_note: reason?.note ?? null, updated: decided ?? created, decided },
    ...(post.appeal !== undefined && { appeal: checkedText(post.appeal), appeal_status: 'waiting', updated: (decided ?? created) + reading }),
  };
}

function reportsOf({ id, threads }: TopicEntry, today: string): ReportRow[] {
  return threads.flatMap(({ report }, at): ReportRow[] => {
    if (!report) return [];
    const { code, text, inLanguage, written } = report;
    const about = { id: idOf(id, `${at} report`), post_id: idOf(id, `${at}`), reason_code: code };
    return [{ ...about, text: checkedText(text), email: null, language: inLanguage, status: 'waiting', created: timeOf(written, today), decided: null }];
  });
}

/** What moderators and the author have done with a post until now; `at` in UTC milliseconds. */
export function actionsOn({ status, reason_code, decided, appeal }: PostRow): (Pick<ModerationActionRow, 'action' | 'actor' | 'reason_code'> & { at: number })[] {
  const at = Number(decided);
  const byModerator = { actor: 'moderator', reason_code, at } as const;
  const approved = { ...byModerator, action: 'approve', reason_code: null, at: at - reading / 2 } as const;
  switch (status) {
    case 'pending':
      return [];
    case 'published':
      return [{ ...byModerator, action: 'approve' }];
    case 'rejected':
      return [{ ...byModerator, action: 'reject' }, ...(appeal === null ? [] : [{ actor: 'author', action: 'appeal', reason_code: null, at: at + reading } as const])];
    case 'rephrase':
      return [{ ...byModerator, action: 'rephrase' }];
    case 'removed':
      return [approved, { ...byModerator, action: 'remove' }];
    case 'withdrawn':
      return [approved, { actor: 'author', action: 'withdraw', reason_code: null, at }];
  }
}

function translationsOf({ partner }: TopicEntry, { translations = {}, machine = [] }: PostEntry): Translations {
  const { name, knowsLanguage } = hostOf(partner);
  const by = (name as Record<string, string>)[knowsLanguage[0] ?? 'en']!;
  const all = Object.entries(translations).map(([language, text]) => [language, machine.includes(language) ? { text, state: 'machine' } : { text, state: 'edited', by }]);
  return Object.fromEntries(all) as Translations;
}

function wordOf({ id, opened }: TopicEntry, { word, inLanguage, explanations, waits }: WordEntry, today: string): GlossaryEntryRow {
  const row = { topic_id: id, word, language: inLanguage, explanations: JSON.stringify(explanations), change: 0, created: timeOf(opened, today) };
  return { ...row, id: idOf(id, word), status: waits ? 'pending' : 'published' };
}

/** 16 characters of [a-z0-9] that follow from the place, so that the sample is the same everywhere. */
function idOf(topic: string, place: string): string {
  const digest = createHash('sha256').update(`${topic}\n${place}`).digest('hex');
  return BigInt(`0x${digest}`).toString(36).padStart(50, '0').slice(-16);
}
