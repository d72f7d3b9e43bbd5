// Boards that listen while their network breaks, their machine sleeps, the feed is started anew or killed: they catch up, with nothing missed and nothing told twice; the SDK's listeners in Node, and a widget in a browser (--runs 50 --pages 10 --engine sqlite|postgres|both --seed 1 --only cut,half,restart,kill,holds,sleep).
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { PostPage } from '@kopa/contract';
import puppeteer from 'puppeteer-core';
import type { Page } from 'puppeteer-core';
import { sorted } from '../e2e/listening.ts';
import type { Shown } from '../e2e/listening.ts';
import { openSite } from '../e2e/site.ts';
import { UnsteadyProxy } from '../e2e/unsteady-proxy.ts';
import { Dice } from '../packages/feed/src/events/expansion.samples.ts';
import { startServer } from '../packages/feed/test/command.ts';
import type { Served } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine } from '../packages/feed/test/databases.ts';
import { freePort } from '../packages/feed/test/free-port.ts';
import { moderate, prepareTopics, write } from '../packages/feed/test/posting.ts';
import type { OpenTopic } from '../packages/feed/test/posting.ts';
import { ask, unlimited } from '../packages/feed/test/registering.ts';
import type { Answer } from '../packages/feed/test/registering.ts';
import { chromiumPath } from '../scripts/chromium.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '50' }, pages: { type: 'string', default: '10' }, engine: { type: 'string', default: 'both' }, seed: { type: 'string', default: '1' }, only: { type: 'string', default: 'cut,half,restart,kill,holds,sleep' } } });
const [runs, inPages] = [Number(values.runs), Number(values.pages)];
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');
/** Boards that listen at the same time, each with a topic and a network of its own. */
const cities = ['riga', 'oslo', 'gdansk', 'vilnius', 'bergen'];
const kinds = ['cut', 'half', 'restart', 'kill', 'holds', 'sleep'] as const;
type Kind = (typeof kinds)[number];
const chosen = kinds.filter((kind) => values.only.split(',').includes(kind));
/** A listener to which nothing comes takes its connection for dead after 45 seconds. */
const patience = 90_000;
/** Changes while a machine sleeps: more than are told one by one. */
const whileAsleep = 520;

type Server = Served & { url: string };

/** One topic, its network and its listener. */
interface Board {
  topic: OpenTopic;
  proxy: UnsteadyProxy;
  /** Published posts that are there to be changed. */
  posts: { id: string; token: string }[];
}

class House {
  readonly servers: Server[] = [];
  readonly #environments: Record<string, string>[];

  constructor(environments: Record<string, string>[]) {
    this.#environments = environments;
  }

  async open(): Promise<void> {
    for (const environment of this.#environments) this.servers.push(await startServer(environment));
  }

  get urls(): string[] {
    return this.servers.map(({ url }) => url);
  }

  /** Ends one in its way and starts it again at the same address. */
  async again(at: number, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const { child, ended } = this.servers[at]!;
    child.kill(signal);
    await ended;
    await sleep(200);
    this.servers[at] = await startServer(this.#environments[at]!);
  }

  async close(): Promise<void> {
    for (const server of this.servers) await server[Symbol.asyncDispose]();
  }

  /** Until one of them answers: whoever moderates presses the button again. */
  async insist(request: (url: string) => Promise<Answer>): Promise<Answer> {
    for (const end = Date.now() + 30_000; ; await sleep(100)) {
      for (const url of this.urls) {
        const answer = await request(url).catch(() => undefined);
        if (answer && answer.status < 500) return answer;
      }
      if (Date.now() > end) throw new Error('No server answers.');
    }
  }
}

let number = 0;

/** Writes a post and lets it be seen. */
async function publish(house: House, board: Board, replyTo?: string): Promise<void> {
  const key = randomUUID();
  const text = `Mājas ir tur, kur mani gaida, ${number++}. reizi.`;
  const answer = await house.insist((url) => write(url, board.topic, { text, name: 'Ilze', ...(replyTo && { replyTo }) }, key));
  if (answer.status !== 201) throw new Error(`A post was answered with ${answer.status}: ${answer.text}`);
  const { post, token } = JSON.parse(answer.text) as { post: { id: string }; token: string };
  await house.insist((url) => moderate(url, board.topic.key, post.id, { action: 'approve' }));
  board.posts.push({ id: post.id, token });
}

/** Something that readers see. */
async function change(house: House, board: Board, dice: Dice): Promise<void> {
  const post = board.posts.length > 3 ? dice.one(board.posts) : undefined;
  const act = dice.one(['publish', 'publish', 'reply', 'remove', 'withdraw', 'react', 'translate', 'again'] as const);
  const { key } = board.topic;
  if (!post || act === 'publish') return publish(house, board);
  if (act === 'reply') {
    const shown = (await truth(house, board)).threads;
    return publish(house, board, shown.length > 0 ? dice.one(shown) : undefined);
  }
  if (act === 'react') return void (await house.insist((url) => ask(url, 'POST', `/posts/${post.id}/reactions`, { body: { reaction: 'thanks' }, idempotencyKey: randomUUID() })));
  const translate = () => house.insist((url) => ask(url, 'PUT', `/posts/${post.id}/translations/pl`, { bearer: key, body: { text: `Dom ${number++}`, state: 'edited' } }));
  if (act === 'translate') return void (await translate());
  if (act === 'withdraw') await house.insist((url) => ask(url, 'DELETE', '/post', { bearer: post.token }));
  else await house.insist((url) => moderate(url, key, post.id, { action: 'remove', reasonCode: 'other' }));
  if (act === 'again') {
    await translate(); // or it would come back as it was, and be told again as it had been told
    await house.insist((url) => moderate(url, key, post.id, { action: 'restore' }));
    return;
  }
  board.posts = board.posts.filter(({ id }) => id !== post.id);
}

/** What whoever opens the topic now is shown; and the posts that can be answered. */
async function truth(house: House, { topic }: Board): Promise<{ posts: Record<string, string>; threads: string[] }> {
  const [posts, threads] = [{} as Record<string, string>, [] as string[]];
  for (let cursor = ''; ; ) {
    const { text } = await house.insist((url) => ask(url, 'GET', `/topics/${topic.id}/posts?limit=200${cursor}`));
    const page = JSON.parse(text) as PostPage;
    for (const { post, replies } of page.items) {
      if (post.status === 'published' && replies.length < 9) threads.push(post.id);
      for (const one of [post, ...replies]) if (one.status === 'published') posts[one.id] = sorted(one);
    }
    if (page.next === null) return { posts, threads };
    cursor = `&cursor=${encodeURIComponent(page.next)}`;
  }
}

/** Whoever listens, for as many boards as there are. */
interface Watching {
  shown(): Promise<Shown[]>;
  /** The machine sleeps; its programs stand still. */
  sleep(): Promise<void>;
  wake(): Promise<void>;
  /** Only which posts are shown can be seen, not every sign of them. */
  seesNamesOnly: boolean;
}

const watchingIn = (listener: ChildProcess): Watching => ({
  shown: async () => {
    const said = once(listener, 'message');
    listener.send('shown');
    return ((await said) as [Shown[]])[0];
  },
  sleep: async () => void listener.kill('SIGSTOP'),
  wake: async () => void listener.kill('SIGCONT'),
  seesNamesOnly: false,
});

/** One widget on a page; new and older posts are asked for as soon as there are any. */
async function watchingOn(page: Page): Promise<Watching> {
  const tools = await page.createCDPSession();
  const turn = async (state: 'frozen' | 'active') => void (await tools.send('Page.setWebLifecycleState', { state }));
  const ids = () =>
    page.evaluate(() => {
      const root = document.querySelector('kopa-dialogue-board')?.shadowRoot;
      for (const button of root?.querySelectorAll<HTMLElement>('.new button, .older button, button.rest') ?? []) button.click();
      return [...(root?.querySelectorAll('article.post:not(.gone)') ?? [])].map(({ id }) => id.replace('post-', ''));
    });
  return {
    shown: async () => {
      const found = await ids();
      const posts = Object.fromEntries(found.map((id) => [id, '']));
      return [{ posts, doubled: found.length - Object.keys(posts).length, reloads: 0, told: found.length, state: '' }];
    },
    sleep: () => turn('frozen'),
    wake: () => turn('active'),
    seesNamesOnly: true,
  };
}

/** Changes go on until it is over. */
async function meanwhile(house: House, boards: Board[], dice: Dice, fault: Promise<unknown>): Promise<void> {
  let isOver = false;
  void fault.finally(() => (isOver = true)).catch(() => {});
  for (let done = 0; !isOver || done < boards.length * 3; done++) {
    await change(house, boards[done % boards.length]!, dice);
    await sleep(dice.number(0, 60));
  }
  await fault;
}

/** What goes wrong in a round, while something changes on every board. */
async function strike(kind: Kind, round: number, house: House, boards: Board[], watching: Watching, dice: Dice): Promise<void> {
  const weather = (next: UnsteadyProxy['weather']) => {
    for (const { proxy } of boards) proxy.weather = next;
  };
  const each = (work: (proxy: UnsteadyProxy) => Promise<void>) => Promise.all(boards.map(({ proxy }) => work(proxy)));
  if (kind === 'cut') {
    return meanwhile(house, boards, dice, each(async (proxy) => {
      for (let cuts = dice.number(1, 3); cuts > 0; cuts--) {
        proxy.weather = 'cut';
        await sleep(dice.number(10, 1_500));
        proxy.weather = 'works';
        await sleep(dice.number(10, 800));
      }
    }));
  }
  if (kind === 'half') {
    return meanwhile(house, boards, dice, each(async (proxy) => {
      for (let at = 0; at < 4; at++) {
        proxy.half = dice.number(1, 350);
        proxy.weather = 'half';
        await sleep(dice.number(200, 900));
      }
      proxy.weather = 'works';
    }));
  }
  if (kind === 'restart') return meanwhile(house, boards, dice, house.again(round % house.servers.length, 'SIGTERM'));
  if (kind === 'kill') return meanwhile(house, boards, dice, house.again(round % house.servers.length, 'SIGKILL'));
  if (kind === 'holds') {
    weather('holds');
    for (const { proxy } of boards) proxy.drop();
    await meanwhile(house, boards, dice, sleep(30_000));
    return weather('works');
  }
  // The machine sleeps: its programs stand still, and its connections are forgotten by whatever is between.
  await watching.sleep();
  weather('hole');
  await meanwhile(house, boards, dice, sleep(3_000));
  if (round % 2 === 1 && !watching.seesNamesOnly) for (let at = 0; at < whileAsleep; at++) await publish(house, boards[0]!);
  weather('works');
  await watching.wake();
}

interface Run {
  kind: Kind;
  seconds: number;
  missed: number;
  wrong: number;
  doubled: number;
  reloads: number;
}

/** How long each board takes until it shows what there is, and what was told twice. */
async function caughtUp(kind: Kind, house: House, boards: Board[], watching: Watching, before: Shown[], within = patience): Promise<Run[]> {
  const begin = performance.now();
  const right = (await Promise.all(boards.map((board) => truth(house, board)))).map(({ posts }) => (watching.seesNamesOnly ? Object.fromEntries(Object.keys(posts).map((id) => [id, ''])) : posts));
  const seconds = boards.map(() => Number.NaN);
  let shown = before;
  const isRight = (at: number) => sorted(shown[at]!.posts) === sorted(right[at]!);
  for (const end = Date.now() + within; Date.now() < end && seconds.some(Number.isNaN); await sleep(100)) {
    shown = await watching.shown();
    for (const at of boards.keys()) if (Number.isNaN(seconds[at]) && isRight(at)) seconds[at] = (performance.now() - begin) / 1_000;
  }
  await sleep(600); // what is told twice comes late
  shown = await watching.shown();
  return boards.map((_, at): Run => {
    const [told, there] = [shown[at]!.posts, right[at]!];
    const missed = Object.entries(there).filter(([id, json]) => told[id] !== json).length;
    const wrong = Object.keys(told).filter((id) => !(id in there)).length;
    return { kind, seconds: seconds[at]!, missed, wrong, doubled: shown[at]!.doubled - before[at]!.doubled, reloads: shown[at]!.reloads - before[at]!.reloads };
  });
}

async function check(engine: Engine): Promise<{ all: Run[]; control: number; struck: number }> {
  const place = await newPlace(engine);
  const dice = new Dice(Number(values.seed));
  const ports = engine === 'postgres' ? [await freePort(), await freePort()] : [await freePort()];
  const house = new House(ports.map((port) => ({ ...place.environment, ...unlimited, PORT: String(port), LOG_LEVEL: 'silent', WIDGETS_DIR: resolve('dist/widgets') })));
  const boards: Board[] = [];
  let listener: ChildProcess | undefined;
  try {
    const topics = await prepareTopics(place.address, cities);
    await house.open();
    for (const [at, topic] of topics.entries()) {
      const proxy = new UnsteadyProxy(at % 2 === 0 ? house.urls : house.urls.toReversed());
      await proxy.open();
      boards.push({ topic, proxy, posts: [] });
    }
    for (const board of boards) for (let at = 0; at < 3; at++) await publish(house, board);
    listener = fork('e2e/listening.ts', boards.map(({ topic, proxy }) => `${proxy.url}/?topic=${topic.id}`), { execArgv: ['--conditions=development', '--disable-warning=ExperimentalWarning'] });
    await once(listener, 'message');
    const watching = watchingIn(listener);
    const all: Run[] = [];
    for (let round = 0; all.length < runs; round++) {
      const kind = chosen[round % chosen.length]!;
      const before = await watching.shown();
      await strike(kind, round, house, boards, watching, dice);
      all.push(...(await caughtUp(kind, house, boards, watching, before)));
    }
    for (const { proxy } of boards) proxy.forgets = true;
    const before = await watching.shown();
    await strike('cut', 0, house, boards, watching, dice);
    const control = (await caughtUp('cut', house, boards, watching, before, 15_000)).filter(({ missed, wrong }) => missed + wrong > 0).length;
    return { all: all.slice(0, runs), control, struck: boards.reduce((sum, { proxy }) => sum + proxy.struck, 0) };
  } finally {
    listener?.kill('SIGKILL');
    for (const { proxy } of boards) proxy.close();
    await house.close();
    await place.stop();
  }
}

/** The same for a widget on a page of another site. */
async function checkPage(engine: Engine): Promise<Run[]> {
  const place = await newPlace(engine);
  const dice = new Dice(Number(values.seed));
  const house = new House([{ ...place.environment, ...unlimited, PORT: String(await freePort()), LOG_LEVEL: 'silent', WIDGETS_DIR: resolve('dist/widgets') }]);
  const browser = await puppeteer.launch({ executablePath: await chromiumPath(), headless: 'shell', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  let board: Board | undefined;
  let close = () => {};
  try {
    const [topic] = (await prepareTopics(place.address, cities.slice(0, 1))) as [OpenTopic];
    await house.open();
    const proxy = new UnsteadyProxy(house.urls);
    await proxy.open();
    board = { topic, proxy, posts: [] };
    for (let at = 0; at < 3; at++) await publish(house, board);
    const site = await openSite(() => ({ body: `<!doctype html><html lang="lv"><head><title>Site</title><link rel="icon" href="data:,"><script src="${proxy.url}/kopa.js" async></script></head><body><kopa-dialogue-board feed="${proxy.url}" topic="${topic.id}"></kopa-dialogue-board></body></html>` }));
    close = site.close;
    const page = await browser.newPage();
    await page.goto(site.url);
    const watching = await watchingOn(page);
    const all = await caughtUp('cut', house, [board], watching, await watching.shown());
    if (Number.isNaN(all[0]!.seconds)) throw new Error('The widget does not show what there is.');
    all.length = 0;
    const ofPages = chosen.filter((kind) => kind !== 'holds');
    for (let round = 0; all.length < inPages; round++) {
      const before = await watching.shown();
      const kind = ofPages[round % ofPages.length]!;
      await strike(kind, 0, house, [board], watching, dice);
      all.push(...(await caughtUp(kind, house, [board], watching, before)));
    }
    return all;
  } finally {
    await browser.close();
    close();
    board?.proxy.close();
    await house.close();
    await place.stop();
  }
}

const sum = (all: Run[], name: 'missed' | 'wrong' | 'doubled' | 'reloads') => all.reduce((total, run) => total + run[name], 0);

let failed = engines.length === 0 || chosen.length === 0 ? 1 : 0;
/** Says what came of the runs; answers how many were as they should be. */
function tell(name: string, all: Run[]): number {
  for (const kind of chosen) {
    const some = all.filter((run) => run.kind === kind);
    if (some.length === 0) continue;
    const slowest = Math.max(...some.map(({ seconds }) => seconds));
    console.log(`${name}: ${kind}: ${some.length} runs, caught up after at most ${slowest.toFixed(1)} s; missed ${sum(some, 'missed')}, gone and still there ${sum(some, 'wrong')}, told twice ${sum(some, 'doubled')}, read anew ${sum(some, 'reloads')}`);
  }
  return all.filter(({ seconds, missed, wrong, doubled }) => !Number.isNaN(seconds) && missed + wrong + doubled === 0).length;
}

for (const engine of inPages > 0 ? engines : []) {
  const good = tell(`${engine}, a widget`, await checkPage(engine));
  console.log(`${engine}, a widget: ${good} of ${inPages} runs caught up with nothing missed and nothing shown twice`);
  failed += inPages - good;
}
for (const engine of runs > 0 ? engines : []) {
  const { all, control, struck } = await check(engine);
  const good = tell(engine, all);
  console.log(`${engine}: ${good} of ${runs} runs caught up with nothing missed and nothing told twice; ${struck} connections struck; where the feed is not told what is known already, ${control > 0 ? `${control} of ${cities.length} miss something` : 'NOTHING IS MISSED'}`);
  failed += runs - good + (control === 0 ? 1 : 0);
}
process.exitCode = failed > 0 ? 1 : 0;
