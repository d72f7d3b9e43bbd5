// What a visitor does with the first registration form of a page, and on the own page, by what their templates name.
import { until, type Tab } from './engines.ts';

/** True once the form has what the selector finds; false when that takes too long. */
export const formHas = async (tab: Tab, selector: string, seconds = 15): Promise<boolean> =>
  (await until(tab, seconds, (selector) => Boolean(document.querySelector('kopa-seminar-registration')?.shadowRoot?.querySelector(selector)), selector)) ?? false;

const click = (tab: Tab, selector: string) =>
  tab.run((selector) => document.querySelector('kopa-seminar-registration')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click(), selector);

const fillIn = (tab: Tab, fields: Record<string, string>) =>
  tab.run((fields) => {
    const root = document.querySelector('kopa-seminar-registration')!.shadowRoot!;
    for (const [id, value] of Object.entries(fields)) {
      const input = root.querySelector<HTMLInputElement>(`[id="${id}"]`)!;
      input.focus();
      input.value = value;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    }
  }, fields);

/** Registers in the widget, corrects, cancels and takes it back; the names of the steps after which it did not show what it must. */
export async function registerInWidget(tab: Tab): Promise<string[]> {
  const steps: [string, () => Promise<unknown>, string][] = [
    ['see the form', async () => {}, 'form #email'],
    ['send it empty', () => click(tab, 'form .main'), '.notice'],
    ['register', () => fillIn(tab, { name: 'Žofija Ķēniņa', email: 'zofija@example.org' }).then(() => click(tab, 'form .main')), '.number'],
    ['correct it', () => click(tab, '.change'), 'form #name'],
    ['save that', () => fillIn(tab, { name: 'Žofija Ķēniņa-Liepa' }).then(() => click(tab, 'form .main')), '.number'],
    ['be asked before it is cancelled', () => click(tab, '.cancel'), '.question .yes'],
    ['cancel it', () => click(tab, '.question .yes'), '.outcome.cancelled .main'],
    ['take that back', () => click(tab, '.outcome .main'), '.outcome.confirmed'],
  ];
  const failed: string[] = [];
  for (const [name, act, selector] of steps) {
    await act();
    if (!(await formHas(tab, selector))) failed.push(name);
  }
  return failed;
}

/** Cancels on the own page and takes it back; the steps that did not lead on. */
export async function visitOwnPage(tab: Tab): Promise<string[]> {
  const steps: [string, selector: string, then: string][] = [
    ['go to the cancellation', 'a[href*="/cancellation"]', 'form[action*="/cancellation"]'],
    ['cancel', 'form[action*="/cancellation"] button', 'form[action*="/undo"]'],
    ['take that back', 'form[action*="/undo"] button', 'a[href*="/cancellation"]'],
    ['correct', 'a[href*="/change"]', '#name'],
  ];
  const failed: string[] = [];
  for (const [name, selector, then] of steps) {
    await tab.run((selector) => void setTimeout(() => document.querySelector<HTMLElement>(selector)?.click(), 0), selector);
    if (!(await until(tab, 15, (then) => Boolean(document.querySelector(then)), then))) failed.push(`${name} on the own page`);
  }
  return failed;
}
