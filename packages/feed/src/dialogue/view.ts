import type { GlossaryEntry, Post, PostGone, Topic, TopicState, TopicSummary } from '@kopa/contract';
import type { NamedPartner } from '../shared/partner-reference.ts';
import { partnerReference } from '../shared/partner-reference.ts';
import { languageChain, resolvePlain, understand } from '../shared/language.ts';
import type { GlossaryEntryRow, PostRow, TopicRow } from '../shared/schema.ts';
import { utcDateTime } from '../shared/time.ts';
import { topicDraftOf } from './store.ts';

/** What a topic's answer needs besides its row. */
export interface TopicFacts {
  partner: NamedPartner;
  publicUrl: string;
  language: string;
  /** The time it is, in UTC milliseconds. */
  now: number;
  posts: number;
}

/** A published post as readers have it. Only to be given rows that `visible` has answered. */
export function postOf(row: PostRow): Post {
  return {
    ...placeOf(row),
    status: 'published',
    originalText: row.text!,
    inLanguage: row.language,
    ...(row.name && { name: row.name }),
    ...(row.town && { town: row.town }),
    translations: JSON.parse(row.translations),
    reactions: JSON.parse(row.reactions),
    created: utcDateTime(Number(row.created)),
  };
}

/** The place of a post that readers can no longer see. */
export function goneOf(row: PostRow): PostGone {
  return { ...placeOf(row), status: row.status === 'withdrawn' ? 'withdrawn' : 'removed', created: utcDateTime(Number(row.created)) };
}

const placeOf = ({ id, topic_id: topicId, parent_id: replyTo }: PostRow) => ({ id, topicId, replyTo });

export function entryOf({ id, word, language, explanations, status }: GlossaryEntryRow): GlossaryEntry {
  return { id, word, inLanguage: language, explanations: JSON.parse(explanations), status };
}

export function stateOf({ opens, closes }: Pick<TopicRow, 'opens' | 'closes'>, now: number): TopicState {
  if (now < Number(opens)) return 'upcoming';
  return closes !== null && now >= Number(closes) ? 'closed' : 'open';
}

/** The topic as lists have it. */
export function summaryOf(row: TopicRow, { partner, publicUrl, language, now, posts }: TopicFacts): TopicSummary {
  const chain = languageChain(language);
  return {
    id: row.id,
    partner: partnerReference(partner, chain),
    question: resolvePlain(topicDraftOf(row).question, chain, partner.knowsLanguage[0] ?? 'en')!,
    state: stateOf(row, now),
    opens: utcDateTime(Number(row.opens)),
    closes: row.closes === null ? null : utcDateTime(Number(row.closes)),
    posts,
    url: dialoguePage(publicUrl, row.id, understand(language)),
  };
}

/** The topic without what its board's pause hides: the caller adds the glossary and the number of the change. */
export function topicOf(row: TopicRow, facts: TopicFacts, isPaused: boolean): Omit<Topic, 'glossary' | 'change' | 'language'> {
  const { introduction, rules, summary, allowedLanguages = [], moderation = 'before', eventId = null, materialId = null } = topicDraftOf(row);
  const chain = languageChain(facts.language);
  const text = (texts: Record<string, string> | undefined) => (texts && !isPaused ? (resolvePlain(texts, chain, facts.partner.knowsLanguage[0] ?? 'en') ?? null) : null);
  return { ...summaryOf(row, facts), introduction: text(introduction), rules: text(rules), summary: text(summary), isPaused, allowedLanguages, moderation, eventId, materialId };
}

/** The page of a topic on the feed. */
export const dialoguePage = (publicUrl: string, id: string, language: string): string => `${publicUrl}/w/dialogue/${id}?lang=${encodeURIComponent(language)}`;

/** The page that opens a post for its author, in the language of mails to them. */
export const authorPage = (publicUrl: string, token: string, language: string): string => `${publicUrl}/p/${token}?lang=${encodeURIComponent(language)}`;
