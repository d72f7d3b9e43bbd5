import type { Post, Reactions, Topic } from '@kopa/sdk';
import type { Locale } from '../shared/locales.ts';

/** What the board lends to the code that comes when a reader takes part. */
export interface Desk {
  readonly feed: string;
  readonly topic: string;
  /** What may change from one moment to the next. `level`: of the headings below the board's own. */
  now: () => { language: string; locale: Locale; level: number; topic: Topic };
  /** Puts the focus on what the selector finds after the next rendering. */
  focus: (selector: string) => void;
  /** Draws a post's thread anew. */
  touch: (id: string) => void;
  /** A reaction was counted: these are all that the post has. */
  reacted: (post: Post, reactions: Reactions) => void;
  /** Tells the page that a post waits. */
  tell: (postId: string) => void;
}
