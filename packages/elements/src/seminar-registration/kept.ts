import { newIdempotencyKey } from '@kopa/sdk';

/** What the page's entry in the browser's history knows of a form: it survives reloading and coming back, and is stored nowhere else. */
export interface Kept {
  /** The Idempotency-Key of the registration that this form makes. */
  key: string;
  /** Opens the registration that was made with the key. */
  token?: string;
}

const place = 'kopaRegistrations';

/** The same for as long as the page lives, also where its history cannot be written. */
const remembered = new Map<string, Kept>();

const stateOf = (): Record<string, unknown> | undefined => {
  const state: unknown = history.state ?? {};
  return typeof state === 'object' ? (state as Record<string, unknown>) : undefined;
};

/** What is known of a form, with a new key where nothing is. */
export function keptOf(form: string): Kept {
  const found = remembered.get(form) ?? (stateOf()?.[place] as Record<string, Kept> | undefined)?.[form];
  return found?.key ? found : keep(form, { key: newIdempotencyKey() });
}

/** Keeps it beside whatever the page itself has put there. */
export function keep(form: string, kept: Kept): Kept {
  remembered.set(form, kept);
  const state = stateOf();
  try {
    if (state) history.replaceState({ ...state, [place]: { ...(state[place] as object | undefined), [form]: kept } }, '');
  } catch {
    // A page that may not write its history, or has written too often: then the page's own memory must do.
  }
  return kept;
}
