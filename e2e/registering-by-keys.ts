// A visitor who has only keys registers, corrects, cancels and undoes, in the widget and on the own page; in Polish.
import { until } from './engines.ts';
import { focused, focusUntil, pressButton, pressUntil, startOver, tabTo, type, type Focused, type Walk } from './keys.ts';
import { tokenInHistory } from './registrable.ts';

/** The question that the form asks beside name and address. */
export const question = { id: 'before', type: 'choice' as const, label: { pl: 'Czy to Państwa pierwszy raz?' }, required: true, options: [{ value: 'yes', label: { pl: 'Pierwszy' } }, { value: 'no', label: { pl: 'Kolejny' } }] };

/** What a page does that spoils the form, so that the check must find it. */
export const spoilersOfForm: Record<string, string> = {
  'a button that only a mouse can press': "setInterval(() => form.shadowRoot.querySelector('.cancel')?.setAttribute('tabindex', '-1'), 20)",
  'the focus not on the list of mistakes': "form.addEventListener('focusin', (event) => { const [target] = event.composedPath(); if (target.matches('.notice')) target.blur(); })",
};

let visitors = 0;

const isResult = ({ id }: Focused) => id === 'result';

/** Sends the empty form, and follows the list of mistakes. */
async function meetMistakes(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  await startOver(walk);
  await pressButton(walk, /^Zgłoś się$/, ({ name }) => /Jeszcze nie wysłano/.test(name), 'An empty form does not lead to the list of mistakes');
  await startOver(walk);
  await tabTo(walk, /^Imię i nazwisko$/);
  await tab.press('Enter');
  const { id } = await focusUntil(tab, ({ id }) => id === 'name');
  must(id === 'name', `The first mistake leads to “${id}” instead of the name.`);
}

/** Fills it in from the name on, and sends it. */
async function fillIn(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  await type(tab, 'Zofia Nowak');
  await tab.press('Tab');
  must((await focused(tab)).id === 'email', 'After the name comes something else than the address.');
  await type(tab, `zofia-${++visitors}@example.org`);
  await tab.press('Tab');
  await pressUntil(tab, 4, () => 'Tab', ({ name }) => /Pierwszy|Kolejny/.test(name));
  await tab.press('Space');
  const { isChecked, name } = await focusUntil(tab, ({ isChecked }) => isChecked);
  must(isChecked, `The space bar does not choose “${name}”.`);
  await pressButton(walk, /^Zgłoś się$/, isResult, 'The form is sent, but not shown as registered');
}

/** Asked before it cancels; kept, then cancelled, then taken back. */
async function cancelAndUndo(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  const isQuestion = ({ name }: Focused) => /Odwołać zgłoszenie\?/.test(name);
  await startOver(walk);
  await pressButton(walk, /^Odwołaj zgłoszenie$/, isQuestion, 'Cancelling does not lead to its question');
  await tabTo(walk, /^Nie, zostaw$/);
  await tab.press('Enter');
  const { name } = await focusUntil(tab, ({ name }) => name !== '' && !/Nie, zostaw/.test(name));
  must(name !== '' && !/Biblioteka/.test(name), `Keeping it loses the focus: it is on “${name.slice(0, 40)}”.`);
  await startOver(walk);
  await pressButton(walk, /^Odwołaj zgłoszenie$/, isQuestion, 'Cancelling again does not lead to its question');
  await pressButton(walk, /^Tak, odwołaj$/, (focus) => isResult(focus) && /odwołane/.test(focus.name), 'It is not shown as cancelled');
  await startOver(walk);
  await pressButton(walk, /^Cofnij rezygnację$/, (focus) => isResult(focus) && /przyjęte/.test(focus.name), 'It is not shown as registered again');
}

/** Corrects the name. */
async function correct(walk: Walk): Promise<void> {
  const { tab, must } = walk;
  await startOver(walk);
  await tabTo(walk, /^Popraw$/);
  await tab.press('Enter');
  await until(tab, 5, () => Boolean(document.querySelector('kopa-seminar-registration')!.shadowRoot!.querySelector('form #name')));
  await startOver(walk);
  await tabTo(walk, /^Imię i nazwisko/);
  await tab.press('End', 'a');
  await pressButton(walk, /^Zapisz$/, isResult, 'What was corrected is not shown as saved');
  const shown = await tab.run(() => document.querySelector('kopa-seminar-registration')!.shadowRoot!.textContent!);
  must(/Zofia Nowaka/.test(shown), 'The corrected name is not shown.');
}

/** Through everything and out of it again. */
async function leave(walk: Walk): Promise<void> {
  await startOver(walk);
  const { name } = await pressUntil(walk.tab, 60, () => 'Tab', ({ name }) => name === 'Po formularzu');
  walk.must(name === 'Po formularzu', 'Tab does not lead out of the widget.');
}

/** The own page, as the link in a mail opens it: each step is a page. */
async function visitOwnPage(walk: Walk, address: string): Promise<void> {
  const { tab, must } = walk;
  const says = (text: string) => until(tab, 15, (text) => document.querySelector('h1')?.textContent?.includes(text), text);
  await tab.goto(address);
  for (const [button, text] of [
    [/^Zrezygnuj z miejsca$/, 'Zrezygnować z miejsca?'],
    [/^Zrezygnuj z miejsca$/, 'zostało odwołane'],
    [/^Cofnij rezygnację$/, 'Mają Państwo miejsce'],
    [/^Popraw dane$/, 'Popraw zgłoszenie'],
  ] as const) {
    await tabTo(walk, button);
    await tab.press('Enter');
    must(Boolean(await says(text)), `On the own page, ${button.source} does not lead to “${text}”.`);
  }
}

/** The whole way of the visitor who registers. */
export async function registerByKeys(walk: Walk, feed: string): Promise<void> {
  const { tab } = walk;
  const hasForm = () => Boolean(document.querySelector('kopa-seminar-registration')?.shadowRoot?.querySelector('form #email'));
  if (!(await until(tab, 15, hasForm))) throw new Error('The form does not come.');
  await meetMistakes(walk);
  await fillIn(walk);
  await cancelAndUndo(walk);
  await correct(walk);
  await leave(walk);
  await visitOwnPage(walk, `${feed}/r/${await tab.run(tokenInHistory)}?lang=pl`);
}
