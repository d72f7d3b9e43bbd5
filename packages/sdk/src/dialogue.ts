import type { operations, paths } from '@kopa/contract';
import type { Client } from 'openapi-fetch';
import type { CallOptions, Query } from './calling.ts';
import { createDialogueStream, type TopicListener } from './dialogue-stream.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { pages } from './pages.ts';
import type { Bearer, Creating } from './registrations.ts';
import { done, type Ask, type Read } from './reading.ts';

type Body<O extends keyof operations> = operations[O] extends { requestBody: { content: infer C } } ? C[keyof C] : never;

interface Asking {
  client: Client<paths>;
  language: string | undefined;
  /** Tries again, and remembers the last good answer. */
  read: Read;
  /** The same for a text of one media type. */
  readText: (mediaType: string, ask: Ask<string>, signal?: AbortSignal) => Promise<string>;
  /** Tries again, and remembers nothing. */
  ask: Read;
  /** Does not try again: for what must not be done twice and has no key. */
  askOnce: Read;
  stream: ReturnType<typeof createDialogueStream>;
}

/** `feed.dialogue`: topics, and the posts that answer them. */
export function createDialogue({ client, language, read, readText, ask, askOnce, stream }: Asking) {
  const speaking = <Q extends { language?: string }>(query: Q): Q => (language === undefined ? query : { language, ...query });
  const opened = (bearer: string) => ({ authorization: `Bearer ${bearer}` });
  const header = (key = newIdempotencyKey()) => ({ 'Idempotency-Key': key });

  const dialogue = {
    /** The questions that libraries ask: open ones first (`listTopics`). */
    topics: (query: Query<'listTopics'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/topics', { params: { query: speaking(query) }, fetch, signal }), signal),
    /** All pages of `topics`. */
    topicPages: (query: Query<'listTopics'> = {}, options: CallOptions = {}) => pages((q) => dialogue.topics(q, options), query),
    /** One topic with the words that it explains (`getTopic`); `topic-not-found` when there is none. */
    topic: (topicId: string, query: Query<'getTopic'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/topics/{topicId}', { params: { path: { topicId }, query: speaking(query) }, fetch, signal }), signal),
    /** Published posts with the first of their replies, newest first (`listPosts`). */
    posts: (topicId: string, query: Query<'listPosts'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/topics/{topicId}/posts', { params: { path: { topicId }, query }, fetch, signal }), signal),
    /** All pages of `posts`. */
    pages: (topicId: string, query: Query<'listPosts'> = {}, options: CallOptions = {}) => pages((q) => dialogue.posts(topicId, q, options), query),
    /**
     * Tells what changes in a topic, as it changes (`subscribe`), until the returned function is called. All topics of this
     * client share one connection; after a cut it goes on where it broke off.
     */
    subscribe: (topicId: string, listener: TopicListener, options: CallOptions = {}) => stream.subscribe(topicId, listener, options),
    /** The dialogue as JSON (`exportDialogueJson`). */
    exportJson: (topicId: string, query: Query<'exportDialogueJson'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/topics/{topicId}/dialogue.json', { params: { path: { topicId }, query: speaking(query) }, fetch, signal }), signal),
    /** The dialogue as a table (`exportDialogueCsv`). */
    exportCsv: (topicId: string, query: Query<'exportDialogueCsv'> = {}, { signal }: CallOptions = {}) =>
      readText('text/csv', (fetch, signal) => client.GET('/topics/{topicId}/dialogue.csv', { params: { path: { topicId }, query: speaking(query) }, parseAs: 'text', fetch, signal }), signal),
    /** The dialogue as a text (`exportDialogueMarkdown`). */
    exportMarkdown: (topicId: string, query: Query<'exportDialogueMarkdown'> = {}, { signal }: CallOptions = {}) =>
      readText('text/markdown', (fetch, signal) => client.GET('/topics/{topicId}/dialogue.md', { params: { path: { topicId }, query: speaking(query) }, parseAs: 'text', fetch, signal }), signal),

    /** What a post must keep to now, with the `formToken` that `createPost` takes (`getPostForm`). */
    form: (topicId: string, { signal }: CallOptions = {}) =>
      ask((fetch, signal) => client.GET('/topics/{topicId}/post-form', { params: { path: { topicId } }, fetch, signal }), signal),
    /** Which language a text is in, the likeliest first (`guessLanguage`). */
    guessLanguage: (text: string, { signal }: CallOptions = {}) => ask((fetch, signal) => client.POST('/language-guess', { body: { text }, fetch, signal }), signal),
    /** Sends a post, which a person reads before it shows; answers the token that opens it to its author (`createPost`). */
    createPost: (topicId: string, body: Body<'createPost'>, { idempotencyKey, signal }: Creating = {}) => {
      const params = { path: { topicId }, header: header(idempotencyKey) };
      return ask((fetch, signal) => client.POST('/topics/{topicId}/posts', { params, body, fetch, signal }), signal);
    },
    /** The post that the token opens, with what was decided (`getOwnPost`). */
    ownPost: ({ bearer, signal }: Bearer) => ask((fetch, signal) => client.GET('/post', { headers: opened(bearer), fetch, signal }), signal),
    /** Corrects a post that nobody has decided on yet; what is left out stays (`changePost`). */
    changePost: (body: Body<'changePost'>, { bearer, signal }: Bearer) => {
      const headers = { ...opened(bearer), 'content-type': 'application/merge-patch+json' };
      return ask((fetch, signal) => client.PATCH('/post', { body, headers, fetch, signal }), signal);
    },
    /** Withdraws a post; its text is gone for good (`withdrawPost`). */
    withdrawPost: async ({ bearer, signal }: Bearer): Promise<void> => {
      await ask(done((fetch, signal) => client.DELETE('/post', { headers: opened(bearer), fetch, signal })), signal);
    },
    /** Asks once that a decision be looked at again (`appealPost`). */
    appealPost: (text: string, { bearer, signal }: Bearer) => askOnce((fetch, signal) => client.POST('/post/appeal', { body: { text }, headers: opened(bearer), fetch, signal }), signal),
    /** Tells the moderators what is wrong with a post (`reportPost`). */
    reportPost: (postId: string, body: Body<'reportPost'>, { idempotencyKey, signal }: Creating = {}) => {
      const params = { path: { postId }, header: header(idempotencyKey) };
      return ask((fetch, signal) => client.POST('/posts/{postId}/reports', { params, body, fetch, signal }), signal);
    },
    /** Counts a reaction; nobody is noted with it (`reactToPost`). */
    reactToPost: (postId: string, reaction: Body<'reactToPost'>['reaction'], { idempotencyKey, signal }: Creating = {}) => {
      const params = { path: { postId }, header: header(idempotencyKey) };
      return ask((fetch, signal) => client.POST('/posts/{postId}/reactions', { params, body: { reaction }, fetch, signal }), signal);
    },
    /** Proposes a word to be explained (`proposeGlossaryEntry`). */
    proposeGlossaryEntry: (topicId: string, body: Body<'proposeGlossaryEntry'>, { idempotencyKey, signal }: Creating = {}) => {
      const params = { path: { topicId }, header: header(idempotencyKey) };
      return ask((fetch, signal) => client.POST('/topics/{topicId}/glossary', { params, body, fetch, signal }), signal);
    },

    /** What waits to be read, oldest first (`listQueue`). This call and those below take a partner's key. */
    queue: ({ bearer, signal }: Bearer, query: Query<'listQueue'> = {}) =>
      ask((fetch, signal) => client.GET('/moderation-queue', { params: { query }, headers: opened(bearer), fetch, signal }), signal),
    /** Decides on a post (`moderatePost`); `post-not-changeable` when its state does not allow it. */
    moderatePost: (postId: string, body: Body<'moderatePost'>, { bearer, signal }: Bearer) =>
      askOnce((fetch, signal) => client.POST('/posts/{postId}/moderation', { params: { path: { postId } }, body, headers: opened(bearer), fetch, signal }), signal),
    /** Sets a translation beside the original (`translatePost`). */
    translatePost: (postId: string, language: string, body: Body<'translatePost'>, { bearer, signal }: Bearer) =>
      ask((fetch, signal) => client.PUT('/posts/{postId}/translations/{language}', { params: { path: { postId, language } }, body, headers: opened(bearer), fetch, signal }), signal),
    /** Takes a translation away (`removeTranslation`). */
    removeTranslation: (postId: string, language: string, { bearer, signal }: Bearer) =>
      ask((fetch, signal) => client.DELETE('/posts/{postId}/translations/{language}', { params: { path: { postId, language } }, headers: opened(bearer), fetch, signal }), signal),
    /** What a program would translate; nothing is kept (`proposeTranslation`). `no-translator` when the feed has none. */
    proposeTranslation: (postId: string, language: string, { bearer, signal }: Bearer) =>
      ask((fetch, signal) => client.POST('/posts/{postId}/translations/{language}/proposal', { params: { path: { postId, language } }, headers: opened(bearer), fetch, signal }), signal),
    /** Opens a topic, or changes it (`editTopic`). */
    editTopic: (topicId: string, body: Body<'editTopic'>, { bearer, signal }: Bearer) =>
      ask((fetch, signal) => client.PUT('/topics/{topicId}', { params: { path: { topicId } }, body, headers: opened(bearer), fetch, signal }), signal),
    /** Whether the partner's board is paused (`getBoard`). */
    board: ({ bearer, signal }: Bearer) => ask((fetch, signal) => client.GET('/board', { headers: opened(bearer), fetch, signal }), signal),
    /** Pauses the board, so that no post shows and none is taken; or goes on (`pauseBoard`). */
    pauseBoard: (isPaused: boolean, { bearer, signal }: Bearer) => ask((fetch, signal) => client.PUT('/board', { body: { isPaused }, headers: opened(bearer), fetch, signal }), signal),
    /** Reports and appeals that wait for an answer, oldest first (`listReports`). */
    reports: ({ bearer, signal }: Bearer, query: Query<'listReports'> = {}) =>
      ask((fetch, signal) => client.GET('/reports', { params: { query }, headers: opened(bearer), fetch, signal }), signal),
    /** Keeps or removes what was reported (`answerReport`). */
    answerReport: (reportId: string, body: Body<'answerReport'>, { bearer, signal }: Bearer) =>
      askOnce((fetch, signal) => client.POST('/reports/{reportId}/answer', { params: { path: { reportId } }, body, headers: opened(bearer), fetch, signal }), signal),
    /** Restores a post, or upholds what was decided (`answerAppeal`). */
    answerAppeal: (postId: string, body: Body<'answerAppeal'>, { bearer, signal }: Bearer) =>
      askOnce((fetch, signal) => client.POST('/posts/{postId}/appeal-answer', { params: { path: { postId } }, body, headers: opened(bearer), fetch, signal }), signal),
    /** Publishes a word that was proposed, or refuses it (`reviewGlossaryEntry`). */
    reviewGlossaryEntry: (entryId: string, body: Body<'reviewGlossaryEntry'>, { bearer, signal }: Bearer) =>
      ask((fetch, signal) => client.POST('/glossary/{entryId}/review', { params: { path: { entryId } }, body, headers: opened(bearer), fetch, signal }), signal),
    /** Who did what, newest first (`listModerationActions`). */
    moderationActions: (topicId: string, { bearer, signal }: Bearer, query: Query<'listModerationActions'> = {}) =>
      ask((fetch, signal) => client.GET('/topics/{topicId}/moderation-actions', { params: { path: { topicId }, query }, headers: opened(bearer), fetch, signal }), signal),
  };
  return dialogue;
}
