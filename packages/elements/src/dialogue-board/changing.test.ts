import { expect } from '@open-wc/testing';
import type { Post, PostPage, Thread } from '@kopa/sdk';
import { boardOf, type Board } from './board.ts';
import { has, isNew, withoutPost, withPage, withPost, withReplies } from './changing.ts';

const post = (id: string, minute: number, own: Partial<Post> = {}): Post => ({
  id, topicId: 't', replyTo: null, status: 'published', originalText: id, inLanguage: 'lv', translations: {}, reactions: {}, created: `2026-11-22T10:${minute}:00Z`, ...own,
});
const thread = (of: Post, replies: Post[] = [], replyCount = replies.length): Thread => ({ post: of, replies, replyCount });
const page = (items: Thread[], next: string | null = null): PostPage => ({ items, next, total: 9, languages: [], change: 1 });

const board = boardOf(page([thread(post('c', 30)), thread(post('b', 20), [post('b1', 21, { replyTo: 'b' })], 3)], 'more'));
const shown = ({ threads }: Board) => threads.map(({ post, replies }) => [post.id, ...replies.map(({ id }) => id)].join(' '));

it('puts posts and replies in their places', () => {
  expect(shown(withPost(board, post('d', 40)))).to.deep.equal(['d', 'c', 'b b1']);
  expect(shown(withPost(board, post('x', 25)))).to.deep.equal(['c', 'x', 'b b1']);
  const replied = withPost(board, post('b2', 50, { replyTo: 'b' }));
  expect([shown(replied), replied.threads[1]!.replyCount]).to.deep.equal([['c', 'b b1 b2'], 4]);
  expect(shown(withPost(board, post('z1', 50, { replyTo: 'z' }))), 'a reply to what is not loaded').to.deep.equal(['c', 'b b1']);
});

it('replaces what is there, and counts no reply twice', () => {
  const changed = withPost(board, post('b1', 21, { replyTo: 'b', originalText: 'Translated', reactions: { thanks: 1 } }));
  expect([shown(changed), changed.threads[1]!.replyCount, (changed.threads[1]!.replies[0] as Post).originalText]).to.deep.equal([['c', 'b b1'], 3, 'Translated']);
});

it('leaves the places of posts that are gone', () => {
  const gone = { id: 'c', topicId: 't', replyTo: null, status: 'withdrawn' as const, created: '2026-11-22T10:30:00Z' };
  const after = withoutPost(withoutPost(board, gone), { ...gone, id: 'b1', replyTo: 'b', status: 'removed' });
  expect(shown(after)).to.deep.equal(['c', 'b b1']);
  expect([after.threads[0]!.post.status, after.threads[1]!.replies[0]!.status]).to.deep.equal(['withdrawn', 'removed']);
});

it('adds older pages without doubling what came meanwhile', () => {
  const older = withPage(withPost(board, post('a', 10)), page([thread(post('a', 10)), thread(post('A', 11))]));
  expect([shown(older), older.next]).to.deep.equal([['c', 'b b1', 'A', 'a'], null]);
});

it('adds the replies that were missing', () => {
  const all = withReplies(board, 'b', page([thread(post('b1', 21, { replyTo: 'b' })), thread(post('b2', 22, { replyTo: 'b' }))]));
  expect([shown(all), all.threads[1]!.replyCount]).to.deep.equal([['c', 'b b1 b2'], 2]);
  expect(withReplies(board, 'b', page([thread(post('b2', 22, { replyTo: 'b' }))], 'more')).threads[1]!.replyCount).to.equal(3);
});

it('knows what is new from what somebody has reacted to further down', () => {
  for (const [of, isIt] of [
    [post('d', 40), true],
    [post('c', 30), false],
    [post('old', 11, { reactions: { thanks: 3 } }), false],
    [post('late', 11), true],
    [post('b2', 22, { replyTo: 'b' }), true],
    [post('b2', 22, { replyTo: 'b', reactions: { thanks: 1 } }), false],
    [post('c1', 31, { replyTo: 'c', reactions: { thanks: 1 } }), true],
    [post('z1', 31, { replyTo: 'z' }), false],
  ] as const)
    expect(isNew(board, of), of.id).to.equal(isIt);
  expect(has(board, post('b1', 21, { replyTo: 'b' }))).to.equal(true);
});
