import type { Post, PostPage, ShownPost } from '@kopa/sdk';

/** A post and the first of its replies, oldest first; of those that are gone, the places. */
export interface BoardThread {
  post: ShownPost;
  replies: readonly ShownPost[];
  replyCount: number;
}

/** The threads that are shown, newest first. */
export interface Board {
  threads: readonly BoardThread[];
  /** From where the older ones come; null when there are none. */
  next: string | null;
}

export const isShown = (post: ShownPost): post is Post => post.status === 'published';

export const boardOf = ({ items, next }: PostPage): Board => ({ threads: items, next });
