// A long dialogue as somebody with a slow processor reads it, and the tasks that hold their browser up.
import { setTimeout as sleep } from 'node:timers/promises';
import { openEngine, until, type Tab } from './engines.ts';
import { openSite } from './site.ts';

/** A board read to its end in a browser whose processor is slowed. */
export interface ReadToTheEnd {
  /** Posts that stand there at the end, and how often older ones were asked for. */
  posts: number;
  presses: number;
  /** Milliseconds of the page's tasks above 50 ms, the longest first: until the first posts stand there and nothing moves, while older ones are brought, while all is scrolled, and when one chooses another way to read. */
  opening: number[];
  bringing: number[];
  scrolling: number[];
  choosing: number[];
  /** A task of 200 ms on purpose was seen. */
  controlSeen: boolean;
}

interface Watched {
  tasks: number[];
}

/** The page's own, once found. */
interface Parts {
  older: HTMLElement;
  threads: HTMLElement;
  third: HTMLElement;
}

const watch = () => {
  const watched: Watched = { tasks: [] };
  (window as unknown as { watched: Watched }).watched = watched;
  new PerformanceObserver((list) => watched.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
};

/** What was noted since it was asked for last. */
async function tasks(tab: Tab): Promise<number[]> {
  await sleep(1_000);
  const some = await tab.run(() => (window as unknown as { watched: Watched }).watched.tasks.splice(0));
  return some.map(Math.round).sort((a, b) => b - a);
}

const countPosts = () => document.querySelector('kopa-dialogue-board')?.shadowRoot?.querySelectorAll('article.post').length ?? 0;

/** All threads of a topic of the feed at `url`, on a processor so many times slower. */
export async function readToTheEnd(url: string, topic: string, slower: number): Promise<ReadToTheEnd> {
  const site = await openSite(() => ({
    body: `<!doctype html><html lang="lv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Site</title><link rel="icon" href="data:,"><script src="${url}/kopa.js" async></script></head><body><h1>Site</h1><kopa-dialogue-board feed="${url}" topic="${topic}"></kopa-dialogue-board></body></html>`,
  }));
  const visitors = await openEngine('chromium');
  try {
    const tab = await visitors.tab();
    const page = tab.page!;
    await tab.resize(412, 823);
    const tools = await page.createCDPSession();
    await page.evaluateOnNewDocument(watch);
    await tools.send('Emulation.setCPUThrottlingRate', { rate: slower });
    await tab.goto(site.url);
    if (!(await until(tab, 30, () => Boolean(document.querySelector('kopa-dialogue-board')?.shadowRoot?.querySelector('.older button'))))) throw new Error('The board does not show older posts.');
    const opening = await tasks(tab);

    // What looks at them must cost the page nothing: nothing is searched for among thousands of posts.
    await tab.run(() => {
      const root = document.querySelector('kopa-dialogue-board')!.shadowRoot!;
      (window as unknown as { parts: Parts }).parts = { older: root.querySelector('.older button')!, threads: root.querySelector('.threads')!.parentElement!, third: root.querySelector('.modes button:nth-child(3)')! };
    });
    let presses = 0;
    for (;;) {
      const before = await tab.run(() => {
        const { older, threads } = (window as unknown as { parts: Parts }).parts;
        if (!older.isConnected) return 0;
        setTimeout(() => older.click());
        return threads.childElementCount;
      });
      if (before === 0) break;
      presses++;
      const isThere = await until(tab, 30, (before) => {
        const { older, threads } = (window as unknown as { parts: Parts }).parts;
        return threads.childElementCount > before && (older.ariaDisabled !== 'true' || !older.isConnected);
      }, before);
      if (!isThere) throw new Error(`Older posts do not come after ${before} threads.`);
    }
    const bringing = await tasks(tab);
    const posts = await tab.run(countPosts);
    await tasks(tab); // counting took time

    const scroll = async (times: number, distance: number) => {
      for (let at = 0; at < times; at++) {
        await tools.send('Input.synthesizeScrollGesture', { x: 200, y: 400, yDistance: distance, speed: 6_000 });
      }
    };
    // Back to the beginning, at once and by the finger, and down again.
    await scroll(20, 2_000);
    await tab.run(() => scrollTo(0, 0));
    await scroll(20, -2_000);
    await tab.run(() => scrollTo(0, document.documentElement.scrollHeight / 2));
    await scroll(10, -2_000);
    const scrolling = await tasks(tab);

    await tab.run(() => void setTimeout(() => (window as unknown as { parts: Parts }).parts.third.click()));
    await until(tab, 30, () => (window as unknown as { parts: Parts }).parts.third.ariaPressed === 'true');
    const choosing = await tasks(tab);

    await tab.run(() => void setTimeout(() => {
      for (const end = performance.now() + 200; performance.now() < end; );
    }));
    const controlSeen = (await tasks(tab)).some((task) => task >= 190);
    await tab.close();
    return { posts, presses, opening, bringing, scrolling, choosing, controlSeen };
  } finally {
    await visitors.close();
    site.close();
  }
}
