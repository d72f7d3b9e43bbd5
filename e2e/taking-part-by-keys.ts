// A visitor who has only keys reads a dialogue in all ways, chooses a language, has a word explained, writes, and reports; in English.
import { until, type Tab } from './engines.ts';
import { focused, focusUntil, pressButton, startOver, tabTo, type, type Walk } from './keys.ts';

/** What a page does that spoils the board, so that the check must find it. */
export const spoilersOfBoard: Record<string, string> = {
  'a button that only a mouse can press': "setInterval(() => board.shadowRoot.querySelectorAll('.quiet').forEach((button) => (button.tabIndex = -1)), 20)",
  'the focus lost after sending': "board.addEventListener('focusin', (event) => { const [target] = event.composedPath(); if (target.id === 'write-title' && /^Sent/.test(target.textContent.trim())) target.blur(); })",
};

/** The languages that the board's texts are in, as screen readers are told. */
const languages = (tab: Tab): Promise<string[]> =>
  tab.run(() => [...document.querySelector('kopa-dialogue-board')!.shadowRoot!.querySelectorAll<HTMLElement>('.threads > li > article .text')].map(({ lang }) => lang));

async function read(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  await startOver(walk);
  const mine = await languages(tab);
  await pressButton(walk, /^As it was written$/, ({ name }) => name === 'As it was written', 'Another way to read loses the focus');
  const original = await languages(tab);
  must(original.some((language) => language !== 'en') && original.join() !== mine.join(), `The originals are not shown: ${original.join()} after ${mine.join()}.`);
  await pressButton(walk, /^Show the translation$/, ({ name }) => name === 'Show the original', 'A translation does not leave the focus on its button');
  await startOver(walk);
  await tabTo(walk, /^Language of the posts:/);
  await tab.press('ArrowDown');
  const isFiltered = await until(tab, 10, () => {
    const { shadowRoot } = document.querySelector('kopa-dialogue-board')!;
    const chosen = shadowRoot!.querySelector<HTMLSelectElement>('.only select')!.value;
    const texts = [...shadowRoot!.querySelectorAll<HTMLElement>('.threads > li > article .text')];
    return chosen !== '' && texts.length > 0 && texts.every(({ lang }) => lang.split('-')[0] === chosen.split('-')[0] || lang === 'en');
  });
  must(Boolean(isFiltered), `The arrow key does not choose a language: ${(await languages(tab)).join()}.`);
  await tab.press('ArrowUp');
  await until(tab, 10, () => document.querySelector('kopa-dialogue-board')!.shadowRoot!.querySelector<HTMLSelectElement>('.only select')!.value === '');
}

async function write(walk: Walk): Promise<void> {
  const { tab } = walk;
  await startOver(walk);
  await pressButton(walk, /^Write a post$/, ({ id }) => id === 'write-text', 'The form does not take the focus');
  await pressButton(walk, /^Check and send$/, ({ id }) => id === 'write-text', 'An empty form does not lead to its field');
  await type(tab, 'The kitchen of my neighbour.');
  await pressButton(walk, /^Check and send$/, ({ id, name }) => id === 'write-title' && /right\?/.test(name), 'What will be sent does not take the focus');
  await pressButton(walk, /^Send$/, ({ id, name }) => id === 'write-title' && /^Sent/.test(name), 'It is sent, and the focus is not on what comes of it');
  await pressButton(walk, /^Close$/, ({ name }) => name !== '' && name !== 'Close', 'Closing loses the focus');
}

async function report(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  await startOver(walk);
  await pressButton(walk, /^Report$/, ({ id }) => id === 'report-title', 'The form to report does not take the focus');
  await tab.press('Tab', 'Space');
  const { isChecked } = await focusUntil(tab, ({ isChecked }) => isChecked);
  must(isChecked, 'The space bar chooses no reason.');
  await pressButton(walk, /^Send$/, ({ id, name }) => id === 'report-title' && /^Thank you/.test(name), 'It is sent, and the focus is not on the thanks');
  await pressButton(walk, /^Close$/, ({ name }) => name !== '' && name !== 'Close', 'Closing the report loses the focus');
}

/** All of it, one thing after the other. */
export async function takePartByKeys(walk: Walk): Promise<void> {
  await until(walk.tab, 20, () => Boolean(document.querySelector('kopa-dialogue-board')?.shadowRoot?.querySelector('.threads article')));
  await read(walk);
  await write(walk);
  await report(walk);
  walk.must((await focused(walk.tab)).name !== '', 'In the end, nothing has the focus.');
}
