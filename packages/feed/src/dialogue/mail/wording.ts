import type { ModerationHint, ReasonCode } from '@kopa/contract';
import type { DialogueMailKind } from '../../shared/schema.ts';

/** What a mail can be about: nearly a DialogueMailKind, but answers read differently as they are. */
export type Occasion = Exclude<DialogueMailKind, 'appeal-answered' | 'report-answered'> | 'appeal-restored' | 'appeal-upheld' | 'report-kept' | 'report-removed';

/** A letter about one occasion, in one language. */
export interface Wording {
  heading: string;
  /** Before the post and the facts. */
  before: string[];
  /** After the facts. */
  after?: string[];
  button: string;
}

/** What the mails of the dialogue say, in one language. */
export interface Words {
  hello: string;
  letters: Record<Occasion, Wording>;
  /** Why a post was not published, or what somebody reported. */
  reasons: Record<ReasonCode, string>;
  /** What a moderator may want to look at. */
  hints: Record<ModerationHint, string>;
  labels: {
    topic: string;
    language: string;
    author: string;
    /** What the post answers. */
    answers: string;
    hints: string;
    reason: string;
    /** What the moderators wrote. */
    note: string;
    /** What somebody wrote who reported the post. */
    report: string;
    /** What the author wrote who appealed. */
    appeal: string;
  };
  /** At the end, by who gets the mail. The library is named after a colon or a dash, so that it need not be inflected. */
  footers: Record<'author' | 'moderator' | 'reporter', (library: string) => string[]>;
}
