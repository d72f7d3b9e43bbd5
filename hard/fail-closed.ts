// What nobody has approved is never seen, whatever fails: checks, database, mail, translator; with the approval off the same check finds it (--faults 1000 --engine sqlite|postgres|both --seed 1).
import { execFileSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { PostReceipt, PostStatus } from '@kopa/contract';
import { openDatabase } from '@kopa/feed';
import type { Database } from '@kopa/feed';
import { sql } from 'kysely';
import { Dice } from '../packages/feed/src/events/expansion.samples.ts';
import { Canaries } from '../packages/feed/test/canaries.ts';
import { startServer } from '../packages/feed/test/command.ts';
import type { Served } from '../packages/feed/test/command.ts';
import { CuttingProxy } from '../packages/feed/test/cutting-proxy.ts';
import type { Network } from '../packages/feed/test/cutting-proxy.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine, Place } from '../packages/feed/test/databases.ts';
import { checkedNames, layTraps, rename, setTrap, trapsOf } from '../packages/feed/test/dialogue-traps.ts';
import { freePort } from '../packages/feed/test/free-port.ts';
import { MailServer } from '../packages/feed/test/mail-server.ts';
import type { Mood } from '../packages/feed/test/mail-server.ts';
import { moderated, prepareTopics, write, written } from '../packages/feed/test/posting.ts';
import type { OpenTopic } from '../packages/feed/test/posting.ts';
import { ask, unlimited } from '../packages/feed/test/registering.ts';
import type { Answer } from '../packages/feed/test/registering.ts';
import { TranslatorServer, translatorMoods } from '../packages/feed/test/translator.ts';

const { values } = parseArgs({ options: { faults: { type: 'string', default: '1000' }, engine: { type: 'string', default: 'both' }, seed: { type: 'string', default: '1' } } });
const wanted = Number(values.faults);
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');
/** Where the control must be seen: by those who list, take away and listen. */
const mustSee = ['listPosts', 'exportDialogueJson', 'exportDialogueCsv', 'exportDialogueMarkdown', 'stream, from the beginning'];
/** By which the feed's connections are known from the check's own. */
const feedName = 'kopa-trial';
const loaded = (name: string) => `--import=${fileURLToPath(new URL(`../packages/feed/test/${name}.ts`, import.meta.url))}`;

/** A post as the check knows it. */
interface Known {
  id: string;
  token: string;
  topic: OpenTopic;
  status: PostStatus;
  appeal: string;
  isReply: boolean;
  words: Set<string>;
  /** A moderator has been asked to let it be seen. */
  wasApproved: boolean;
}

type Group = 'checks' | 'database' | 'mail' | 'translator';

/** Something that goes wrong while one thing is done. */
interface Fault {
  group: Group;
  arm(): Promise<void>;
  disarm(): Promise<void>;
  /** What is said in a post, for those that go by it. */
  marker?: string;
  /** Only this is done. */
  act?: 'create' | 'propose';
  /** Whether it has struck, where that does not show in the answer. */
  struck?: () => boolean;
}

class Trial {
  readonly #engine: Engine;
  readonly #dice: Dice;
  readonly #place: Place;
  readonly #database: Database;
  readonly #proxy: CuttingProxy | undefined;
  readonly #mail = new MailServer();
  readonly #translator = new TranslatorServer();
  readonly #words = new Canaries();
  readonly #posts: Known[] = [];
  readonly #entries: { id: string; topic: OpenTopic; words: string[] }[] = [];
  readonly #reports: { id: string; topic: OpenTopic; post: Known }[] = [];
  readonly #slow: Promise<unknown>[] = [];
  readonly #environment: Record<string, string>;
  #server!: Served & { url: string };
  #topics: OpenTopic[] = [];
  /** Words that the feed has had from the translator; they are stored nowhere unless a moderator does it. */
  #machine = new Set<string>();
  readonly leaks = new Map<string, number>();
  readonly faults: string[] = [];
  readonly struck: Record<Group, number> = { checks: 0, database: 0, mail: 0, translator: 0 };
  reads = 0;
  approvals = 0;
  kills = 0;
  readers = new Set<string>();

  constructor(engine: Engine, place: Place, database: Database, proxy: CuttingProxy | undefined, port: number, isOff: boolean) {
    [this.#engine, this.#dice, this.#place, this.#database, this.#proxy] = [engine, new Dice(Number(values.seed)), place, database, proxy];
    const imports = [loaded('spoilt-language-guess'), ...(isOff ? [loaded('approval-off')] : [])].join(' ');
    this.#environment = { ...unlimited, ...place.environment, ...(proxy && { DATABASE_URL: `${proxy.url}?application_name=${feedName}` }), PORT: String(port), LOG_LEVEL: 'silent', NODE_OPTIONS: imports };
  }

  async open(): Promise<void> {
    await Promise.all([this.#mail.up(), this.#translator.open()]);
    Object.assign(this.#environment, { SMTP_URL: this.#mail.url, TRANSLATE_URL: this.#translator.url });
    const moderators = [{ email: `${this.#words.next()}@example.org`, language: 'lv' as const }];
    this.#topics = await prepareTopics(this.#place.address, ['riga', 'oslo'], { moderators });
    await this.#start();
    await this.#pauseOne();
    await layTraps(this.#database);
  }

  async close(): Promise<void> {
    await this.#server[Symbol.asyncDispose]();
    await this.#mail.down();
    this.#translator.close();
  }

  async #start(): Promise<void> {
    this.#server = await startServer(this.#environment);
    const { child, ended } = this.#server;
    child.stderr.on('data', (text: string) => (this.#stderr += text));
    void ended.then(({ code, stderr }) => code !== null && this.faults.push(`The feed ended by itself: ${stderr.slice(-400)}`));
  }
  #stderr = '';

  get #url(): string {
    return this.#server.url;
  }

  /** The other partner's board: what has been approved there is not seen either while it is paused. */
  async #pauseOne(): Promise<void> {
    const topic = this.#topics[1]!;
    for (let number = 0; number < 3; number++) {
      const [word, name] = [this.#words.next(), this.#words.next()];
      const { post } = await written(this.#url, topic, { text: `Apturēts ${word}`, name });
      await moderated(this.#url, topic.key, post.id);
    }
    const { status } = await ask(this.#url, 'PUT', '/board', { bearer: topic.key, body: { isPaused: true } });
    if (status !== 200) throw new Error('The board is not paused.');
  }

  /** Injects faults while posts are made and moderated, and while everything that the public can read is read. */
  async run(faults: number, isEnough: (leaks: Trial['leaks']) => boolean = () => false): Promise<void> {
    const stop = new AbortController();
    const reading = [this.#readOn(stop.signal), this.#listen(stop.signal)];
    for (let number = 0; number < 5; number++) await this.#create();
    for (let tries = 0; this.total < faults && tries < faults * 20 && !isEnough(this.leaks); tries++) await this.#strike(tries);
    if (this.total < faults && !isEnough(this.leaks)) this.faults.push(`Only ${this.total} faults have struck.`);
    await Promise.all(this.#slow);
    this.#mail.mood = 'works';
    await this.#look();
    stop.abort();
    await Promise.all(reading);
    await this.#compare();
  }

  get total(): number {
    return Object.values(this.struck).reduce((sum, count) => sum + count, 0);
  }

  async #strike(number: number): Promise<void> {
    const group = this.#dice.one(['checks', 'checks', 'database', 'database', 'database', 'mail', 'translator', 'translator'] as const);
    const fault = this.#faultOf(group, number);
    if (number % 20 === 0) await this.#changeMood();
    await fault.arm();
    const answer = await this.#act(fault);
    const stranger = await this.#stranger();
    if (stranger) this.#leak(stranger);
    await fault.disarm();
    await this.#untilQuiet();
    for (const post of this.#touched.splice(0)) await this.#sync(post);
    const isFailure = answer === undefined || answer.status >= 500;
    if (fault.struck?.() ?? isFailure) this.struck[group]++;
  }

  #faultOf(group: Group, number: number): Fault {
    const dice = this.#dice;
    if (group === 'translator') return this.#translatorFault();
    if (group === 'mail') return this.#trap(dice.one(trapsOf(this.#engine).filter((name) => name.startsWith('dialogue_mail insert'))), group);
    if (group === 'checks') return dice.chance(0.5) ? this.#renamed() : this.#spoilt();
    if (number % 100 === 99) return this.#killed();
    if (dice.chance(0.5)) return this.#trap(dice.one(trapsOf(this.#engine)), group);
    return this.#engine === 'postgres' ? this.#network() : dice.chance(0.7) ? this.#fullDisk() : this.#locked();
  }

  #trap(name: string, group: Group): Fault {
    return { group, arm: () => setTrap(this.#database, name), disarm: () => setTrap(this.#database, undefined) };
  }

  #renamed(): Fault {
    const name = this.#dice.one([...checkedNames]);
    return { group: 'checks', arm: () => rename(this.#database, name), disarm: () => rename(this.#database, name, true) };
  }

  /** The language of a text cannot be guessed. */
  #spoilt(): Fault {
    const marker = `spoilt${this.#dice.one(['Throws', 'Nothing', 'Others', 'Garbage', 'Many', 'Slow'])}`;
    const before = this.#stderr.length;
    return { group: 'checks', act: 'create', marker, arm: async () => {}, disarm: async () => {}, struck: () => this.#stderr.slice(before).includes(marker) };
  }

  #translatorFault(): Fault {
    const translator = this.#translator;
    const before = translator.asked;
    const arm = async () => {
      translator.mood = this.#dice.one(translatorMoods.filter((mood) => mood !== 'works' && (wanted >= 100 || (mood !== 'silent' && mood !== 'stops'))));
      translator.words = this.#words.next();
      this.#machine.add(translator.words);
    };
    return { group: 'translator', act: 'propose', arm, disarm: async () => {}, struck: () => translator.asked > before };
  }

  #network(): Fault {
    const proxy = this.#proxy!;
    const before = proxy.cuts;
    let ended: Promise<void> | undefined;
    const kind = this.#dice.one(['refuses', 'cutsLater', 'cutsLater', 'cutsBeforeCommit', 'cutsAfterCommit', 'stalls', 'terminates'] as const);
    const arm = async () => {
      proxy.later = this.#dice.number(0, 12);
      if (kind === 'refuses') proxy.cut();
      if (kind === 'terminates') ended = sleep(this.#dice.number(0, 6)).then(() => this.#terminate());
      else proxy.network = kind satisfies Network;
    };
    const disarm = async () => {
      proxy.network = 'works';
      await ended;
    };
    return { group: 'database', arm, disarm, ...(kind !== 'terminates' && { struck: () => proxy.cuts > before }) };
  }

  async #terminate(): Promise<void> {
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = ${feedName} and datname = current_database() and state <> 'idle'`.execute(this.#database.q).catch(() => {});
  }

  /** No file can grow: what the disk says when it is full. */
  #fullDisk(): Fault {
    const limit = (bytes: string) => execFileSync('prlimit', ['--pid', String(this.#server.child.pid), `--fsize=${bytes}:unlimited`]);
    return { group: 'database', arm: async () => void limit('1'), disarm: async () => void limit('unlimited') };
  }

  /** Somebody else writes, for longer than SQLite itself waits. */
  #locked(): Fault {
    let held: Promise<unknown> = Promise.resolve();
    const arm = async () => {
      await new Promise<void>((begun) => {
        held = this.#database.write(async () => {
          begun();
          await sleep(this.#dice.number(50, 400));
        });
      });
    };
    return { group: 'database', arm, disarm: async () => void (await held), struck: () => true };
  }

  #killed(): Fault {
    const arm = async () => void sleep(this.#dice.number(0, 30)).then(() => this.#server.child.kill('SIGKILL'));
    const disarm = async () => {
      await this.#server.ended;
      await this.#start();
      this.kills++;
    };
    return { group: 'database', arm, disarm, struck: () => true };
  }

  async #changeMood(): Promise<void> {
    const mood = this.#dice.one(['works', 'refuses', 'busy', 'silent', 'greylists', 'cuts', 'forbids', 'rejects'] as const satisfies Mood[]);
    this.#mail.mood = mood;
    this.#mail.disconnect();
    if (this.#proxy?.network !== 'works' && this.#proxy) return;
    await this.#database.write((tx) => tx.updateTable('dialogue_mail').set({ next_attempt: 0 }).where('state', '=', 'pending').execute());
  }

  /** Posts whose state is to be looked at, when nothing is under way any more. */
  readonly #touched: Known[] = [];

  async #act(fault: Fault): Promise<Answer | undefined> {
    if (fault.act === 'create') return this.#create(fault.marker);
    if (fault.act === 'propose') return this.#propose();
    const { key } = this.#topics[0]!;
    const choice = this.#dice.one(['create', 'create', 'approve', 'approve', 'reject', 'rephrase', 'remove', 'restore', 'change', 'withdraw', 'appeal', 'answer', 'report', 'reported', 'react', 'translate', 'split', 'entry', 'review'] as const);
    const one = (...statuses: PostStatus[]) => this.#pickPost(({ status }) => statuses.includes(status));
    const decide = async (post: Known | undefined, action: string): Promise<Answer | undefined> => {
      if (!post) return this.#create();
      if (action === 'approve' || action === 'restore') this.#allow(post);
      const reason = action === 'approve' || action === 'restore' ? {} : { reasonCode: 'unclear', note: `Kāpēc ${this.#words.next()}` };
      return this.#ask('POST', `/posts/${post.id}/moderation`, { bearer: key, body: { action, ...reason } });
    };
    if (choice === 'approve') return decide(one('pending'), 'approve');
    if (choice === 'reject') return decide(one('pending'), 'reject');
    if (choice === 'rephrase') return decide(one('pending'), 'rephrase');
    if (choice === 'remove') return decide(one('published'), 'remove');
    if (choice === 'restore') return decide(one('removed', 'rejected'), 'restore');
    if (choice === 'split') return decide(this.#pickPost(({ isReply, status }) => isReply && status !== 'withdrawn'), 'splitOff');
    if (choice === 'change') return this.#change(one('pending', 'rephrase'));
    if (choice === 'withdraw') return this.#own(one('pending', 'published', 'rejected', 'removed'), 'DELETE', '/post');
    if (choice === 'appeal') return this.#own(one('rejected', 'removed'), 'POST', '/post/appeal', { text: `Lūdzu ${this.#words.next()}` });
    if (choice === 'answer') return this.#answerAppeal(key);
    if (choice === 'report') return this.#report(one('published'));
    if (choice === 'reported') return this.#answerReport(key);
    if (choice === 'react') return this.#react(one('published'));
    if (choice === 'translate') return this.#translate(one('pending', 'published', 'rejected', 'removed'), key);
    if (choice === 'entry') return this.#proposeEntry();
    if (choice === 'review') return this.#review(key);
    return this.#create();
  }

  #pickPost(fits: (post: Known) => boolean): Known | undefined {
    const found = this.#posts.filter(fits).slice(-60);
    const post = found.length > 0 ? this.#dice.one(found) : undefined;
    if (post) this.#touched.push(post);
    return post;
  }

  /** From now on it may be seen, whatever the answer is. */
  #allow(post: Known): void {
    post.wasApproved = true;
    this.approvals++;
    for (const word of post.words) this.#words.show(word);
  }

  async #ask(...[method, path, request]: [string, string, Parameters<typeof ask>[3]?]): Promise<Answer | undefined> {
    return ask(this.#url, method, path, request).catch(() => undefined);
  }

  async #create(marker = ''): Promise<Answer | undefined> {
    const topic = this.#topics[0]!;
    const [word, name, town] = [this.#words.next(), this.#words.next(), this.#words.next()];
    const parent = this.#dice.chance(0.4) ? this.#pickPost(({ status, isReply }) => status === 'published' && !isReply) : undefined;
    const body = { text: `Mājas ir tur, kur mani gaida ${word} ${marker}`.trim(), name, town, email: `${this.#words.next()}@example.org`, ...(parent && { replyTo: parent.id }) };
    const key = randomUUID();
    const answer = await write(this.#url, topic, body, key).catch(() => undefined);
    const keep = ({ post: { id }, token }: PostReceipt) => {
      const post: Known = { id, token, topic, status: 'pending', appeal: 'none', isReply: parent !== undefined, words: new Set([word, name, town]), wasApproved: false };
      this.#posts.push(post);
      this.#touched.push(post);
    };
    if (answer?.status === 201) keep(JSON.parse(answer.text));
    else if (answer === undefined || answer.status >= 500) this.#again.push({ topic, body, key, keep });
    return answer;
  }
  readonly #again: { topic: OpenTopic; body: { text: string }; key: string; keep: (receipt: PostReceipt) => void }[] = [];

  async #propose(): Promise<Answer | undefined> {
    const post = this.#pickPost(({ status }) => status !== 'withdrawn');
    if (!post) return undefined;
    const { mood, asked } = this.#translator;
    const answer = this.#ask('POST', `/posts/${post.id}/translations/pl/proposal`, { bearer: post.topic.key });
    if (mood !== 'silent' && mood !== 'stops') return answer;
    // It is waited for as long as the feed waits; other things go on meanwhile.
    this.#slow.push(answer);
let isOver = false;
    void answer.then(() => (isOver = true));
    while (!isOver && this.#translator.asked === asked) await sleep(5);
    return undefined;
  }

  async #change(post: Known | undefined): Promise<Answer | undefined> {
    const [word, name] = [this.#words.next(), this.#words.next()];
    if (post) for (const each of [word, name]) post.words.add(each);
    return this.#own(post, 'PATCH', '/post', { text: `Citiem vārdiem ${word}`, name });
  }

  async #own(post: Known | undefined, method: string, path: string, body?: object): Promise<Answer | undefined> {
    return post ? this.#ask(method, path, { bearer: post.token, ...(body && { body }) }) : this.#create();
  }

  async #answerAppeal(key: string): Promise<Answer | undefined> {
    const post = this.#pickPost(({ appeal }) => appeal === 'waiting');
    const decision = this.#dice.one(['restore', 'uphold']);
    if (post && decision === 'restore') this.#allow(post);
    return post ? this.#ask('POST', `/posts/${post.id}/appeal-answer`, { bearer: key, body: { decision, note: this.#words.next() } }) : this.#create();
  }

  async #report(post: Known | undefined): Promise<Answer | undefined> {
    if (!post) return this.#create();
    const body = { reasonCode: 'insult', text: `Slikti ${this.#words.next()}`, email: `${this.#words.next()}@example.org` };
    const answer = await this.#ask('POST', `/posts/${post.id}/reports`, { body, idempotencyKey: randomUUID() });
    if (answer?.status === 201) this.#reports.push({ id: (JSON.parse(answer.text) as { id: string }).id, topic: post.topic, post });
    return answer;
  }

  async #answerReport(key: string): Promise<Answer | undefined> {
    const report = this.#reports.pop();
    if (!report) return this.#create();
    this.#touched.push(report.post);
    return this.#ask('POST', `/reports/${report.id}/answer`, { bearer: key, body: { decision: this.#dice.one(['keep', 'remove']), reasonCode: 'insult' } });
  }

  async #react(post: Known | undefined): Promise<Answer | undefined> {
    return post ? this.#ask('POST', `/posts/${post.id}/reactions`, { body: { reaction: 'thanks' }, idempotencyKey: randomUUID() }) : this.#create();
  }

  async #translate(post: Known | undefined, key: string): Promise<Answer | undefined> {
    if (!post) return this.#create();
    const word = this.#words.next();
    post.words.add(word);
    if (post.status === 'published') this.#words.show(word);
    return this.#ask('PUT', `/posts/${post.id}/translations/pl`, { bearer: key, body: { text: `Dom ${word}`, state: 'edited' } });
  }

  async #proposeEntry(): Promise<Answer | undefined> {
    const topic = this.#topics[0]!;
    const words = [this.#words.next(), this.#words.next()];
    const answer = await this.#ask('POST', `/topics/${topic.id}/glossary`, { body: { word: words[0], inLanguage: 'lv', explanations: { pl: `To jest ${words[1]}` } }, idempotencyKey: randomUUID() });
    if (answer?.status === 201) this.#entries.push({ id: (JSON.parse(answer.text) as { id: string }).id, topic, words });
    return answer;
  }

  async #review(key: string): Promise<Answer | undefined> {
    const entry = this.#entries.pop();
    if (!entry) return this.#create();
    const status = this.#dice.one(['published', 'refused']);
    if (status === 'published') for (const word of entry.words) this.#words.show(word);
    const answer = await this.#ask('POST', `/glossary/${entry.id}/review`, { bearer: key, body: { status } });
    if (status === 'published' && answer?.status !== 200) this.#doubtful.push(entry);
    return answer;
  }
  readonly #doubtful: { id: string; words: string[] }[] = [];

  /** Somebody does with what is certainly not seen what only those may do who see it, or who moderate. Answers what was let through. */
  async #stranger(): Promise<string | undefined> {
    const hidden = this.#posts.filter((post) => post.status !== 'published' && !this.#touched.includes(post)).at(-1);
    if (!hidden) return undefined;
    const { id, token, topic } = hidden;
    const other = this.#topics[1]!.key;
    const idempotencyKey = randomUUID();
    const approve = { action: 'approve' };
    const tries: [string, () => Promise<Answer | undefined>][] = [
      ['approved without a key', () => this.#ask('POST', `/posts/${id}/moderation`, { body: approve })],
      ['approved by another partner', () => this.#ask('POST', `/posts/${id}/moderation`, { bearer: other, body: approve })],
      ['approved by its author', () => this.#ask('POST', `/posts/${id}/moderation`, { bearer: token, body: approve })],
      ['approved with a forged key', () => this.#ask('POST', `/posts/${id}/moderation`, { bearer: randomBytes(32).toString('base64url'), body: approve })],
      ['approved by an appeal of nobody', () => this.#ask('POST', `/posts/${id}/appeal-answer`, { bearer: other, body: { decision: 'restore' } })],
      ['translated by another partner', () => this.#ask('PUT', `/posts/${id}/translations/pl`, { bearer: other, body: { text: 'Dom', state: 'edited' } })],
      ['answered', () => write(this.#url, topic, { text: `Atbilde ${this.#words.next()}`, replyTo: id }).catch(() => undefined)],
      ['reported', () => this.#ask('POST', `/posts/${id}/reports`, { body: { reasonCode: 'insult' }, idempotencyKey })],
      ['reacted to', () => this.#ask('POST', `/posts/${id}/reactions`, { body: { reaction: 'thanks' }, idempotencyKey })],
    ];
    const [what, attempt] = this.#dice.one(tries);
    const answer = await attempt();
    if (answer) this.#scan(what, answer.text, Date.now(), Date.now());
    return answer && answer.status < 300 ? what : undefined;
  }

  /** Until no transaction of the feed is under way: what was cut off in the middle has then come to its end. */
  async #untilQuiet(): Promise<void> {
    if (this.#engine === 'sqlite') return;
    const busy = sql`select 1 from pg_stat_activity where application_name = ${feedName} and datname = current_database() and state like 'idle in transaction%'`;
    for (const end = Date.now() + 3_000; Date.now() < end && (await busy.execute(this.#database.q)).rows.length > 0; ) await sleep(3);
  }

  /** What is stored says what may be seen from now on. */
  async #sync(post: Known): Promise<void> {
    const again = this.#again.splice(0);
    for (const { topic, body, key, keep } of again) {
      const answer = await write(this.#url, topic, body, key).catch(() => undefined);
      if (answer?.status === 201) keep(JSON.parse(answer.text));
    }
    const row = await this.#database.q.selectFrom('post').selectAll().where('id', '=', post.id).executeTakeFirst();
    if (!row) return void this.faults.push(`${post.id} was answered and is not there.`);
    [post.status, post.appeal, post.isReply] = [row.status, row.appeal_status, row.parent_id !== null];
    const shown = row.status === 'published' ? new Set(this.#words.in([row.text, row.name, row.town, row.translations].join(' '))) : new Set<string>();
    for (const word of post.words) {
      if (shown.has(word)) this.#words.show(word);
      else this.#words.hide(word);
    }
    if (row.status === 'published' && !post.wasApproved) this.faults.push(`${post.id} is published, and nobody has approved it.`);
    for (const { id, words } of this.#doubtful.splice(0)) {
      const entry = await this.#database.q.selectFrom('glossary_entry').select('status').where('id', '=', id).executeTakeFirst();
      if (entry?.status !== 'published') for (const word of words) this.#words.hide(word);
    }
  }

  #leak(where: string): void {
    this.leaks.set(where, (this.leaks.get(where) ?? 0) + 1);
  }

  #scan(where: string, text: string, begun: number, done: number): void {
    for (const word of this.#words.in(text)) if (!this.#words.mayBeSeen(word, begun, done)) this.#leak(where);
  }

  /** Everything that the public can read of the dialogue, and what else the feed gives away. */
  #addresses(): [name: string, path: string][] {
    const [first, second] = this.#topics as [OpenTopic, OpenTopic];
    const some = this.#posts.slice(-300);
    const parents = Array.from({ length: Math.min(2, some.length) }, () => some[Math.floor(Math.random() * some.length)]!.id);
    const ofTopic = ({ id }: OpenTopic): [string, string][] => [
      ['getTopic', `/v1/topics/${id}?language=lv`],
      ['listPosts', `/v1/topics/${id}/posts?limit=200`],
      ['listPosts in a language', `/v1/topics/${id}/posts?inLanguage=lv&limit=200`],
      ['getPostForm', `/v1/topics/${id}/post-form`],
      ['exportDialogueJson', `/v1/topics/${id}/dialogue.json?language=pl`],
      ['exportDialogueCsv', `/v1/topics/${id}/dialogue.csv`],
      ['exportDialogueMarkdown', `/v1/topics/${id}/dialogue.md`],
      ['stream, from the beginning', `/v1/dialogue-stream?topic=${id}&since=0&follow=false`],
      ['stream, from lately', `/v1/dialogue-stream?topic=${id}&since=${Math.max(0, this.#latest - 20)}&follow=false`],
      ['page of the topic', `/w/dialogue/${id}?lang=lv`],
      ['page of the board', `/w/dialogue-board?topic=${id}&lang=pl&view=both`],
      ['projector', `/w/dialogue/${id}/projector?lang=lv&with=pl`],
      ['print', `/w/dialogue/${id}/print?lang=lv&translations=all`],
    ];
    return [
      ...ofTopic(first),
      ...ofTopic(second),
      ...parents.map((id): [string, string] => ['listPosts of a thread', `/v1/topics/${first.id}/posts?replyTo=${id}`]),
      ['listTopics', '/v1/topics?language=lv'],
      ['listOccurrences', '/v1/occurrences?language=lv'],
      ['exportCalendar', '/v1/events.ics?language=lv'],
      ['exportAtom', '/v1/events.atom?language=lv'],
      ['listMaterials', '/v1/materials?language=lv'],
      ['OAI-PMH', '/oai?verb=ListRecords&metadataPrefix=oai_dc'],
      ['metrics', '/metrics'],
      ['oEmbed', `/w/oembed?url=${encodeURIComponent(`${this.#url}/w/dialogue-board?topic=${first.id}`)}`],
    ];
  }
  #latest = 0;

  async #look(): Promise<void> {
    for (const [name, path] of this.#addresses()) {
      for (let next: string | undefined = path; next !== undefined; ) {
        const begun = Date.now();
        const answer: Response | undefined = await fetch(this.#url + next).catch(() => undefined);
        const text = (await answer?.text().catch(() => '')) ?? '';
        this.#scan(name, text, begun, Date.now());
        if (answer?.ok) {
          this.reads++;
          this.readers.add(name);
        }
        const page: { next?: string | null; change?: number } = answer?.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text || '{}') : {};
        this.#latest = Math.max(this.#latest, page.change ?? 0);
        next = page.next ? `${path}${path.includes('?') ? '&' : '?'}cursor=${encodeURIComponent(page.next)}` : undefined;
      }
    }
  }

  async #readOn(stop: AbortSignal): Promise<void> {
    while (!stop.aborted) {
      const begun = Date.now();
      await this.#look();
      await sleep(100 + Date.now() - begun); // reading is to find what shows, not to keep the feed busy
    }
  }

  /** A listener who stays, as a board does. */
  async #listen(stop: AbortSignal): Promise<void> {
    const query = this.#topics.map(({ id }) => `topic=${id}`).join('&');
    for (let since = 0; !stop.aborted; await sleep(50)) {
      try {
        const answer = await fetch(`${this.#url}/v1/dialogue-stream?${query}&since=${since}`, { signal: stop });
        for await (const bytes of answer.body ?? []) {
          const text = Buffer.from(bytes).toString('utf8');
          if (text.includes('event: post')) this.readers.add('stream, listened to');
          this.#scan('stream, listened to', text, Date.now() - 2_000, Date.now());
          since = Number([...text.matchAll(/^id: (\d+)$/gm)].at(-1)?.[1] ?? since);
        }
      } catch {
        // The feed or its network is down; it is listened to again.
      }
    }
  }

  /** Afterwards: what is published has been approved, in the log too; and no program's words are stored. */
  async #compare(): Promise<void> {
    const rows = await this.#database.q.selectFrom('post').selectAll().execute();
    const logged = await this.#database.q.selectFrom('moderation_action').select('post_id').where('action', 'in', ['approve', 'restore']).execute();
    const approved = new Set(logged.map(({ post_id }) => post_id));
    const unread = rows.filter(({ id, status }) => status === 'published' && !approved.has(id));
    if (unread.length > 0) this.faults.push(`${unread.length} posts are published, and the log of the moderators does not know of it.`);
    if (rows.some(({ translations }) => this.#words.in(translations).some((word) => this.#machine.has(word)))) this.faults.push('What a program has translated is stored, and no moderator has done that.');
    const { attempts } = await this.#database.q.selectFrom('dialogue_mail').select((is) => is.fn.sum<number>('attempts').as('attempts')).executeTakeFirstOrThrow();
    this.attempts = Number(attempts);
  }
  attempts = 0;
}

async function trial(engine: Engine, faults: number, isOff: boolean): Promise<Trial> {
  const place = await newPlace(engine);
  const proxy = engine === 'postgres' ? new CuttingProxy(place.environment['DATABASE_URL']!) : undefined;
  await proxy?.open();
  const database = await openDatabase(place.address);
  try {
    const all = new Trial(engine, place, database, proxy, await freePort(), isOff);
    try {
      await all.open();
      await all.run(faults, isOff ? (leaks) => mustSee.every((name) => leaks.has(name)) : undefined);
    } finally {
      await all.close();
    }
    return all;
  } finally {
    await database.close();
    proxy?.close();
    await place.stop();
  }
}

const sum = (leaks: Map<string, number>) => [...leaks.values()].reduce((total, count) => total + count, 0);

let failed = engines.length === 0 || !(wanted >= 1) ? 1 : 0;
for (const engine of engines) {
  const { struck, total, leaks, faults, reads, readers, approvals, kills, attempts } = await trial(engine, wanted, false);
  const groups = Object.entries(struck).map(([group, count]) => `${group} ${count}`);
  console.log(`${engine}: ${total} faults (${groups.join(', ')}; ${kills} of them kills) while ${approvals} approvals were asked for, ${attempts} tries to send mail: ${reads} readings by ${readers.size} readers, ${sum(leaks)} unapproved posts seen`);
  for (const [where, count] of leaks) console.log(`  ✖ ${where}: ${count}`);
  for (const fault of [...new Set(faults)].slice(0, 10)) console.log(`  ✖ ${fault}`);
  failed += sum(leaks) + faults.length + Object.values(struck).filter((count) => count === 0 && wanted >= 100).length;
  if (wanted < 100 && engine !== engines[0]) continue; // a small size has one control
  const control = await trial(engine, 100, true);
  const unseen = mustSee.filter((name) => !control.leaks.has(name));
  console.log(`${engine}: with the approval off ${unseen.length === 0 ? `the same check sees them by ${[...control.leaks.keys()].sort().join(', ')}` : `NOT SEEN by ${unseen.join(', ')}`}`);
  failed += unseen.length;
}
process.exitCode = failed > 0 ? 1 : 0;
