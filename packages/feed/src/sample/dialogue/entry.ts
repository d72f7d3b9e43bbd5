import type { ModerationHint, PostStatus, ReasonCode, Reactions } from '@kopa/contract';
import type { Text } from '../text.ts';

/** A topic as it is written down here, with its languages side by side. */
export interface TopicEntry {
  id: string;
  /** The partner's identifier. */
  partner: string;
  /** The slug of the event that it belongs to. */
  event?: string;
  /** The identifier of the material that it belongs to. */
  material?: string;
  question: Text;
  introduction: Text;
  summary?: Text;
  opened: Moment;
  closed?: Moment;
  words: WordEntry[];
  /** Threads, the oldest first. */
  threads: ThreadEntry[];
}

/** Days before the day of the sample, and the time of that day in UTC: `[3, '17:20']`. */
export type Moment = [daysAgo: number, at: string];

export interface ThreadEntry extends PostEntry {
  /** Replies, the oldest first. */
  replies?: PostEntry[];
  /** What a reader says is wrong with it; nobody has answered it yet. */
  report?: { code: ReasonCode; text: string; inLanguage: string; written: Moment };
}

/** Without `text`, its author has withdrawn it. Without `status`, it is published. */
export interface PostEntry {
  inLanguage: string;
  text?: string;
  written: Moment;
  name?: string;
  town?: string;
  status?: Exclude<PostStatus, 'withdrawn'>;
  /** Made by a person, but for those in `machine`. */
  translations?: Record<string, string>;
  machine?: string[];
  reactions?: Reactions;
  reason?: { code: ReasonCode; note?: string };
  /** What the author writes against the decision; nobody has answered it yet. */
  appeal?: string;
  hints?: ModerationHint[];
}

/** A word that is explained wherever it stands. `waits`: a reader proposed it, and no moderator has read it. */
export interface WordEntry {
  word: string;
  inLanguage: string;
  explanations: Text;
  waits?: true;
}
