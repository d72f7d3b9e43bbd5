import { createReading, isFeedError, type FeedError, type LanguageGuess, type PostForm, type PostReceipt, type PostRequest } from '@kopa/sdk';
import { nothing, type LitElement, type TemplateResult } from 'lit';
import { send, sendForm } from '../shared/sending.ts';
import { feedUrl, topicUrl } from './addresses.ts';
import type { Desk } from './desk.ts';
import { draftOf, emptyDraft, mistakesFrom, mistakesIn, requestFrom, type Draft, type Field, type Mistake } from './draft.ts';
import { isSame } from './languages.ts';
import type { Refusal } from './refusals.ts';
import { wordPageUrl } from './word-page.ts';
import { checkView, mistakeText, sentView, writeView } from './write-view.ts';

/** `guessing`: the language is being guessed. `check`: the author sees what will be sent. */
type Stage =
  | { name: 'write' | 'guessing' | 'check'; mistakes: Mistake[]; refusal?: Refusal | undefined }
  | { name: 'sending' }
  | { name: 'sent'; receipt: PostReceipt; email: string; isFirst: boolean; isCopied?: boolean };

/** Where nobody has said otherwise. */
const usual: PostForm['limits'] = { characters: 2000, links: 2 };

/** Nobody waits long for a guess. */
const guess = createReading({ timeout: 4000, retry: 0 });

const written = (): Stage => ({ name: 'write', mistakes: [] });

/** Codes after which nobody knows whether the post was taken. */
const isDoubtful = ({ code, status = 0 }: FeedError): boolean => ['network', 'timeout', 'invalid-answer'].includes(code) || status >= 500;

/** One form to write a post, below the topic or below a thread. */
export class Writing {
  #host: LitElement;
  #desk: Desk;
  /** The post that is answered. */
  #replyTo: string | undefined;
  #stage: Stage = written();
  #form: PostForm | undefined;
  #guessed: string[] = [];
  /** What was sent without an answer: it may have been taken. */
  #doubtful: PostRequest | undefined;
  #close: () => void;

  constructor(host: LitElement, desk: Desk, replyTo: string | undefined, close: () => void) {
    this.#host = host;
    this.#desk = desk;
    this.#replyTo = replyTo;
    this.#close = close;
    void this.#ask().catch(() => {});
  }

  get #draft(): Draft {
    return draftOf(`${this.#desk.feed} ${this.#desk.topic} ${this.#replyTo ?? ''}`);
  }

  get #limits(): PostForm['limits'] {
    return this.#form?.limits ?? usual;
  }

  /** The proof of when the form was shown; it is asked for once more where it did not come. */
  async #ask(): Promise<PostForm> {
    const { feed, topic } = this.#desk;
    return (this.#form ??= (await send('GET', topicUrl(feed, topic, '/post-form'))) as PostForm);
  }

  #set(stage: Stage, focus?: string) {
    this.#stage = stage;
    if (focus) this.#desk.focus(focus);
    this.#host.requestUpdate();
  }

  /** Shows what is wrong and leads there. */
  #refuse(mistakes: Mistake[], refusal?: Refusal) {
    const isInCheck = refusal !== undefined && refusal !== 'unknown' && this.#stage.name !== 'write';
    this.#set({ name: isInCheck || mistakes[0]?.field === 'inLanguage' ? 'check' : 'write', mistakes, refusal }, mistakes.length ? `#write-${mistakes[0]!.field}` : '.write .notice');
  }

  #mistake = (field: Field): string | undefined => {
    const stage = this.#stage;
    const found = 'mistakes' in stage ? stage.mistakes.find((each) => each.field === field) : undefined;
    return found && mistakeText(found, this.#draft, this.#limits);
  };

  view(): TemplateResult | typeof nothing {
    const stage = this.#stage;
    const { level, topic, language } = this.#desk.now();
    const shared = { level, isReply: this.#replyTo !== undefined, draft: this.#draft, close: this.#close };
    if (stage.name === 'sent') return sentView({ ...shared, ...stage, again: this.#again, copied: () => this.#set({ ...stage, isCopied: true }) });
    const refusal = 'refusal' in stage ? stage.refusal : undefined;
    if (stage.name === 'write' || stage.name === 'guessing')
      return writeView({ ...shared, wordPage: wordPageUrl(this.#desk.feed, this.#desk.topic, language), limits: this.#limits, allowed: topic.allowedLanguages, isBusy: stage.name === 'guessing', mistake: this.#mistake, refusal, check: this.#check, changed: () => this.#host.requestUpdate() });
    return checkView({
      ...shared,
      allowed: topic.allowedLanguages,
      likely: [...this.#guessed, language],
      isGuessed: this.#guessed.length > 0,
      isBusy: stage.name === 'sending',
      mistake: this.#mistake,
      refusal,
      back: () => this.#set(written(), '#write-text'),
      send: this.#send,
      changed: () => this.#host.requestUpdate(),
    });
  }

  /** Looks what is missing, and guesses the language. */
  #check = async (event: Event) => {
    event.preventDefault();
    if (this.#stage.name === 'guessing') return;
    const mistakes = mistakesIn(this.#draft, this.#limits);
    if (mistakes.length) return this.#refuse(mistakes);
    this.#set({ name: 'guessing', mistakes: [] });
    await this.#guess();
    this.#set({ name: 'check', mistakes: [] }, '#write-title');
  };

  async #guess() {
    const draft = this.#draft;
    const { topic, language } = this.#desk.now();
    const allowed = (tag: string) => !topic.allowedLanguages.length || topic.allowedLanguages.some((each) => isSame(each, tag));
    this.#guessed = (await guessOf(this.#desk.feed, draft.text)).filter(allowed);
    if (!draft.isChosen) draft.inLanguage = this.#guessed[0] ?? [language, ...topic.allowedLanguages].find(allowed);
  }

  #send = async (event: Event) => {
    event.preventDefault();
    const draft = this.#draft;
    if (this.#stage.name === 'sending') return;
    this.#set({ name: 'sending' });
    try {
      const { formToken } = await this.#ask();
      const request = requestFrom(draft, formToken, this.#desk.now().language, this.#replyTo);
      this.#sent(await this.#post(request), false);
    } catch (error) {
      await this.#failed(error);
    }
  };

  async #post(request: PostRequest): Promise<PostReceipt> {
    const { feed, topic } = this.#desk;
    try {
      const receipt = (await sendForm(topicUrl(feed, topic, '/posts'), this.#draft.key, request)) as PostReceipt;
      this.#doubtful = undefined;
      return receipt;
    } catch (error) {
      if (isFeedError(error) && isDoubtful(error)) this.#doubtful ??= request;
      throw error;
    }
  }

  async #failed(error: unknown) {
    if (!isFeedError(error)) return this.#refuse([], 'unknown');
    if (error.code === 'idempotency-key-reused') return this.#firstSent(error);
    // A form that was taken for a program's is shown anew, with a new proof.
    if (error.code === 'looks-automatic') [this.#form, this.#draft.website] = [undefined, ''];
    const mistakes = mistakesFrom(error.problem);
    this.#refuse(mistakes, mistakes.length ? undefined : error);
  }

  /** What was sent first has been taken although its answer never came: sent as it was, it is answered. */
  async #firstSent(error: FeedError) {
    const earlier = this.#doubtful;
    const receipt = earlier && (await this.#post(earlier).catch(() => undefined));
    if (receipt) return this.#sent(receipt, true);
    this.#draft.key = emptyDraft().key;
    this.#refuse([], error);
  }

  #sent(receipt: PostReceipt, isFirst: boolean) {
    const { email } = this.#draft;
    if (!isFirst) Object.assign(this.#draft, { ...emptyDraft(), name: this.#draft.name, town: this.#draft.town });
    else this.#draft.key = emptyDraft().key;
    this.#form = undefined;
    this.#set({ name: 'sent', receipt, email: email.trim(), isFirst }, '#write-title');
    this.#desk.tell(receipt.post.id);
  }

  #again = () => {
    void this.#ask().catch(() => {});
    this.#set(written(), '#write-text');
  };
}

/** The languages that a text may be in, the likeliest first; none where nobody can tell. */
async function guessOf(feed: string, text: string): Promise<string[]> {
  try {
    const { items } = await guess(async (via, signal) => {
      const response = await via(new Request(feedUrl(feed, 'language-guess'), { method: 'POST', signal, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ text }) }));
      const answer = (await response.json()) as LanguageGuess;
      return response.ok ? { data: answer, response } : { error: answer, response };
    });
    return items.map(({ language }) => language);
  } catch {
    return [];
  }
}
