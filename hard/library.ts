// The material library in a browser, typed into key by key: the results of each key are there within a blink at 5 000 materials, and nothing vanishes meanwhile; and what a whole question finds stands in the feed's order in three engines (--materials 5000 --at-most 100 --questions 10: typed, --whole 50: whole ones of each language, --engines all).
import { parseArgs } from 'node:util';
import type { MaterialPage } from '@kopa/contract';
import { crowd } from '../e2e/crowd.ts';
import { openEngine, until } from '../e2e/engines.ts';
import { openFeed } from '../e2e/real-feed.ts';
import { openSite } from '../e2e/site.ts';
import { saveMaterial } from '../packages/feed/src/materials/store.ts';
import { queries } from '../packages/feed/src/sample/kit/queries.ts';
import { kit } from '../packages/feed/src/sample/kit.ts';
import { languages } from '../packages/feed/src/sample/text.ts';
import { enginesNamed, installBrowsers, type Engine } from '../scripts/browsers.ts';

const { values } = parseArgs({ options: { materials: { type: 'string', default: '5000' }, 'at-most': { type: 'string', default: '100' }, questions: { type: 'string', default: '10' }, whole: { type: 'string', default: '50' }, engines: { type: 'string', default: 'all' } } });
const [wanted, atMost, asked] = [Number(values.materials), Number(values['at-most']), Number(values.questions)];

const feed = await openFeed({
  fill: async (tx) => {
    for (const draft of crowd(Math.max(wanted - kit.length, 0))) await saveMaterial(tx, draft);
  },
});
const site = await openSite((path) => ({
  body: `<!doctype html><html lang="${path.slice(1) || 'lv'}"><meta charset="utf-8"><title>Site</title><script src="${feed.url}/kopa.js" async></script>
    <h1>Site</h1><kopa-material-library feed="${feed.url}"></kopa-material-library></html>`,
}));
const engines = enginesNamed(values.engines);
await installBrowsers(engines);
const visitors = await openEngine('chromium');

interface Library {
  /** What must be shown, and since when the visitor waits for it. */
  expected: string;
  since: number;
  took: number;
  /** The list was empty for a moment. */
  blinked: boolean;
}

/** In the page: begins to watch the list at each frame, and notes how long after the key the expected results stand there. */
function watch(): void {
  const state: Library = { expected: '', since: 0, took: -1, blinked: false };
  (window as unknown as { library: Library }).library = state;
  const root = document.querySelector('kopa-material-library')!.shadowRoot!;
  root.querySelector('[type=search]')!.addEventListener('input', () => ([state.since, state.took] = [performance.now(), -1]), { capture: true });
  const look = () => {
    const shown = [...root.querySelectorAll<HTMLElement>('.results [data-material]')].map(({ dataset }) => dataset['material']).join();
    if (!root.querySelector('.results, .none')) state.blinked = true;
    if (state.since && state.took < 0 && shown === state.expected) state.took = performance.now() - state.since;
    requestAnimationFrame(look);
  };
  look();
}

const find = async (language: string, q: string) => {
  const answer = await fetch(`${feed.url}/v1/materials?${new URLSearchParams({ q, language, limit: '20' })}`);
  return ((await answer.json()) as MaterialPage).items.map(({ id }) => id).join();
};

const times: number[] = [];
const findings: string[] = [];

async function type(language: 'lv' | 'pl'): Promise<void> {
  const tab = await visitors.tab();
  await tab.goto(`${site.url}${language}`);
  if (!(await until(tab, 20, () => Boolean(document.querySelector('kopa-material-library')?.shadowRoot?.querySelector('.results'))))) throw new Error('The library shows nothing.');
  await tab.run(watch);
  for (const { q } of queries[language].slice(0, asked)) {
    await tab.run(() => {
      const field = document.querySelector('kopa-material-library')!.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.focus();
    });
    let before = await find(language, '');
    for (let letters = 1; letters <= q.length; letters++) {
      const expected = await find(language, q.slice(0, letters));
      await new Promise((next) => setTimeout(next, 120));
      await tab.run((ids) => void ((window as unknown as { library: Library }).library.expected = ids), expected);
      await tab.press(q[letters - 1] === ' ' ? 'Space' : q[letters - 1]!);
      const took = await until(tab, 10, () => {
        const { took } = (window as unknown as { library: Library }).library;
        return took >= 0 && `${took}`;
      });
      if (took === undefined) findings.push(`${language}: “${q.slice(0, letters)}” never shows what it finds`);
      // Where a letter changes nothing there is nothing to wait for.
      else if (expected !== before) times.push(Number(took));
      before = expected;
    }
  }
  if (await tab.run(() => (window as unknown as { library: Library }).library.blinked)) findings.push(`${language}: the list vanished while the next one was on its way`);
  await tab.close();
}

/** Asks whole questions in all languages; how many stand on the page in the order that the feed has. */
async function readOrder(engine: Engine): Promise<{ right: number; all: number }> {
  const visitors = await openEngine(engine);
  let [right, all] = [0, 0];
  try {
    const tab = await visitors.tab();
    for (const language of languages) {
      await tab.goto(`${site.url}${language}`);
      if (!(await until(tab, 60, () => Boolean(document.querySelector('kopa-material-library')?.shadowRoot?.querySelector('.results'))))) throw new Error(`${engine}: The library shows nothing.`);
      for (const { q } of queries[language].slice(0, Number(values.whole))) {
        all++;
        await tab.run((q) => {
          const field = document.querySelector('kopa-material-library')!.shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
          field.value = q;
          field.dispatchEvent(new Event('input', { bubbles: true }));
        }, q);
        const expected = await find(language, q);
        const isRight = await until(tab, 10, (ids) => [...document.querySelector('kopa-material-library')!.shadowRoot!.querySelectorAll<HTMLElement>('.results [data-material]')].map(({ dataset }) => dataset['material']).join() === ids, expected);
        if (isRight && expected) right++;
        else findings.push(`${engine}, ${language}: “${q}” does not show in the feed's order what it finds`);
      }
    }
    await tab.close();
  } finally {
    await visitors.close();
  }
  return { right, all };
}

try {
  await type('lv');
  await type('pl');
  for (const engine of engines) {
    const { right, all } = await readOrder(engine);
    console.log(`${engine}: ${right} of ${all} questions in ${languages.length} languages show in the feed's order what they find`);
  }
} finally {
  await visitors.close();
  site.close();
  await feed.close();
}

const percentile = (share: number) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Infinity;
if (percentile(0.95) > atMost) findings.push(`a keystroke takes ${percentile(0.95).toFixed(0)} ms (p95), more than ${atMost}`);
if (times.length < asked) findings.push('control: hardly a letter has changed what is shown');
for (const finding of findings) console.log(finding);
console.log(`${wanted} materials, ${times.length} keystrokes that change the list: p50 ${percentile(0.5).toFixed(0)} ms, p95 ${percentile(0.95).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms, from the key to the frame; ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
