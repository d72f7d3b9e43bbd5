// A visitor who has only keys: what has the focus, and the way to something.
import type { Tab } from './engines.ts';

/** What has the focus, as a visitor would name it. */
export interface Focused {
  name: string;
  id: string;
  role: string;
  date: string | undefined;
  key: string | undefined;
  href: string | undefined;
  isInGrid: boolean;
  isChecked: boolean;
}

export const focused = (tab: Tab): Promise<Focused> =>
  tab.run(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = (element as HTMLInputElement | null)?.labels?.[0] ?? element?.closest('label');
    return {
      name: (element?.getAttribute('aria-label') ?? label?.textContent ?? element?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      id: element?.id ?? '',
      role: element?.getAttribute('role') ?? element?.localName ?? '',
      date: element?.closest<HTMLElement>('[data-date]')?.dataset['date'],
      key: (element as HTMLElement | null)?.dataset['key'],
      href: (element as HTMLAnchorElement | null)?.href,
      isInGrid: Boolean(element?.closest('[role=grid]')),
      isChecked: (element as HTMLInputElement | null)?.checked ?? false,
    };
  });

/** Waits until what has the focus is as it must be; the last state when it never is. */
export async function focusUntil(tab: Tab, isRight: (focus: Focused) => boolean, seconds = 3): Promise<Focused> {
  for (let tries = 0; ; tries++) {
    const focus = await focused(tab);
    if (isRight(focus) || tries >= seconds * 25) return focus;
    await new Promise((next) => setTimeout(next, 40));
  }
}

/** The way of one visitor, and what was found on it. */
export interface Walk {
  tab: Tab;
  must: (holds: boolean, otherwise: string) => void;
}

/** Presses keys until `isThere`, at most so often; what has the focus then. */
export async function pressUntil(tab: Tab, presses: number, keyFrom: (focus: Focused) => string, isThere: (focus: Focused) => boolean): Promise<Focused> {
  let focus = await focused(tab);
  for (let pressed = 0; pressed < presses && !isThere(focus); pressed++) {
    await tab.press(keyFrom(focus));
    focus = await focused(tab);
  }
  return focus;
}

/** Presses Tab until something with that name has the focus; there is no way on without it. */
export async function tabTo({ tab }: Walk, name: RegExp): Promise<Focused> {
  await tab.press('Tab');
  const focus = await pressUntil(
    tab,
    80,
    () => 'Tab',
    (focus) => name.test(focus.name),
  );
  if (!name.test(focus.name)) throw new Error(`Nothing named “${name.source}” can be reached with Tab.`);
  return focus;
}

/** Types letter by letter. */
export const type = async (tab: Tab, text: string) => tab.press(...[...text].map((sign) => (sign === ' ' ? 'Space' : sign)));

/** Back to the link before the widget, as if the visitor had just come. */
export const startOver = ({ tab }: Walk) => tab.run(() => document.querySelector<HTMLElement>('[href="#przed"]')!.focus());

/** To a button, pressed; where the focus is afterwards. */
export async function pressButton(walk: Walk, name: RegExp, isRight: (focus: Focused) => boolean, otherwise: string): Promise<void> {
  const { tab, must } = walk;
  await tabTo(walk, name);
  await tab.press('Enter');
  const focus = await focusUntil(tab, isRight, 15);
  must(isRight(focus), `${otherwise}: the focus is on “${focus.name.slice(0, 80)}”.`);
}
