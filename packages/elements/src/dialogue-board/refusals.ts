import type { FeedError } from '@kopa/sdk';
import { html, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';

/** Why something could not be sent; `unknown`: for a reason that is not the feed's. */
export type Refusal = FeedError | 'unknown';

type Words = readonly [happened: string, next: string];

/** What happened, and what to do next. */
export function refusalView(refusal: Refusal): TemplateResult {
  const [happened, next] = wordsFor(refusal);
  return html`<div class="notice wrong" part="notice" role="alert" tabindex="-1"><p><strong>${happened}</strong></p><p>${next}</p></div>`;
}

function wordsFor(refusal: Refusal): Words {
  const code = refusal === 'unknown' ? '' : refusal.code;
  const known = byCode[code]?.();
  if (known) return known;
  if (code === 'network' || !navigator.onLine) return [msg('There is no connection right now.', { id: 'no-connection' }), msg('What you have entered is still there. Please send it again when the connection is back.', { id: 'run-no-connection-next' })];
  return [msg('That did not work.', { id: 'refused-other' }), msg('What you have entered is still there. Please try again in a few minutes; it will not be counted twice.', { id: 'run-refused-next' })];
}

const keepIt = () => msg('What you have written is still in the form. Copy it if you want to keep it.', { id: 'post-keep' });
const later = (): Words => [msg('There have been too many tries from here.', { id: 'refused-tries' }), msg('Please wait a few minutes, then send it once more.', { id: 'refused-tries-next' })];

const byCode: Record<string, () => Words> = {
  'topic-closed': () => [msg('The conversation has ended meanwhile.', { id: 'refused-topic-closed' }), keepIt()],
  'topic-not-open': () => [msg('The conversation has not begun yet.', { id: 'refused-topic-early' }), keepIt()],
  'board-paused': () => [msg('The library has paused the conversation.', { id: 'refused-paused' }), msg('What you have written is still in the form. Please send it later.', { id: 'refused-paused-next' })],
  'parent-gone': () => [msg('The post that you answer is no longer there.', { id: 'refused-parent' }), msg('You can copy your text and send it as a post of its own.', { id: 'refused-parent-next' })],
  'post-not-found': () => [msg('This post is no longer there.', { id: 'refused-post-gone' }), msg('It may have been withdrawn or removed. You need not do anything.', { id: 'refused-post-gone-next' })],
  'looks-automatic': () => [msg('The form was taken for one that a program filled in.', { id: 'refused-automatic' }), msg('Please send it once more.', { id: 'refused-automatic-next' })],
  'proof-required': () => [msg('Very many posts are coming in just now.', { id: 'refused-many-posts' }), msg('Please try again in a few minutes.', { id: 'failed-later' })],
  'too-many-requests': later,
  'too-early': later,
};
