// What becomes of a board. Each function answers a new one.
import type { Post, PostGone, PostPage, ShownPost } from '@kopa/sdk';
import type { Board, BoardThread } from './board.ts';

const isBefore = (a: ShownPost, b: ShownPost) => a.created < b.created || (a.created === b.created && a.id < b.id);
const newestFirst = ({ post: a }: BoardThread, { post: b }: BoardThread) => (isBefore(a, b) ? 1 : -1);
const oldestFirst = (a: ShownPost, b: ShownPost) => (isBefore(a, b) ? -1 : 1);

/** Adds a page of older threads. What came live meanwhile is not doubled. */
export function withPage(board: Board, { items, next }: PostPage): Board {
  const known = new Set(board.threads.map(({ post }) => post.id));
  return { threads: [...board.threads, ...items.filter(({ post }) => !known.has(post.id))].sort(newestFirst), next };
}

const threadOf = (board: Board, { id, replyTo }: ShownPost) => board.threads.find(({ post }) => post.id === (replyTo ?? id));

/** True when the post stands on the board, or its place does. */
export function has(board: Board, post: ShownPost): boolean {
  const thread = threadOf(board, post);
  return thread !== undefined && (!post.replyTo || thread.replies.some(({ id }) => id === post.id));
}

/**
 * True for a post that readers have not been able to see before. Where not all is loaded, what the feed tells of may be an
 * older one that somebody has reacted to or translated.
 */
export function isNew(board: Board, post: Post): boolean {
  const thread = threadOf(board, post);
  if (has(board, post) || (post.replyTo && !thread)) return false;
  const mayBeOlder = thread ? thread.replyCount > thread.replies.length : board.next !== null && post.created < (board.threads.at(-1)?.post.created ?? '');
  return !mayBeOlder || Object.keys({ ...post.reactions, ...post.translations }).length === 0;
}

const change = (board: Board, id: string, how: (thread: BoardThread) => BoardThread): Board => ({
  ...board,
  threads: board.threads.map((thread) => (thread.post.id === id ? how(thread) : thread)),
});

const replaced = (thread: BoardThread, reply: ShownPost): BoardThread => ({ ...thread, replies: thread.replies.map((each) => (each.id === reply.id ? reply : each)) });

/** Puts a post in its place, or its newest state where it stands. A reply to what is not loaded is left out. */
export function withPost(board: Board, post: Post): Board {
  const isThere = has(board, post);
  if (!post.replyTo && !isThere) return { ...board, threads: [...board.threads, { post, replies: [], replyCount: 0 }].sort(newestFirst) };
  return change(board, post.replyTo ?? post.id, (thread) => {
    if (!post.replyTo) return { ...thread, post };
    return isThere ? replaced(thread, post) : { ...thread, replies: [...thread.replies, post].sort(oldestFirst), replyCount: thread.replyCount + 1 };
  });
}

/** Leaves the place of a post without its words: what somebody reads does not jump. */
export const withoutPost = (board: Board, gone: PostGone): Board =>
  change(board, gone.replyTo ?? gone.id, (thread) => (gone.replyTo ? replaced(thread, gone) : { ...thread, post: gone }));

/** Adds a page of replies that were not loaded with their thread. */
export const withReplies = (board: Board, id: string, { items, next }: PostPage): Board =>
  change(board, id, (thread) => {
    const known = new Set(thread.replies.map((reply) => reply.id));
    const replies = [...thread.replies, ...items.map(({ post }) => post).filter((reply) => !known.has(reply.id))].sort(oldestFirst);
    return { ...thread, replies, replyCount: next === null ? replies.length : Math.max(thread.replyCount, replies.length) };
  });
