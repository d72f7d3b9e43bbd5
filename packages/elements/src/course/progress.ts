/** How far a visitor is in a course. */
export interface Progress {
  /** Identifiers of the lessons that are done. */
  done: readonly string[];
  /** The lesson that was shown last. */
  lesson: string | undefined;
}

export const nothingDone: Progress = { done: [], lesson: undefined };

/** Where the progress lies in this device's storage, once the visitor has asked for it. */
const keyOf = (feed: string, material: string) => `kopa-course ${feed.replace(/\/+$/, '')} ${material}`;

/** What is kept on this device; undefined where nothing is, or where the browser does not say. */
export function keptProgress(feed: string, material: string): Progress | undefined {
  try {
    const { done, lesson } = JSON.parse(localStorage.getItem(keyOf(feed, material))!) as Progress;
    return { done: done.filter((id) => typeof id === 'string'), lesson: typeof lesson === 'string' ? lesson : undefined };
  } catch {
    return undefined;
  }
}

/** Keeps it; false where the browser does not allow that. */
export function keepProgress(feed: string, material: string, { done, lesson }: Progress): boolean {
  try {
    localStorage.setItem(keyOf(feed, material), JSON.stringify({ done, lesson }));
    return true;
  } catch {
    return false;
  }
}

export function forgetProgress(feed: string, material: string): void {
  try {
    localStorage.removeItem(keyOf(feed, material));
  } catch {
    // Where the browser allows no storage, nothing is kept.
  }
}

export const withDone = ({ done, lesson }: Progress, id: string): Progress => ({ done: done.includes(id) ? done : [...done, id], lesson });
