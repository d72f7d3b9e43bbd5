const day = 86_400_000;

/**
 * The longest time, in milliseconds, that an occurrence of each class lasts. What touches a range starts at most that
 * long before it, so each class is one range of the index; the last class holds the few that last for years.
 */
export const spans = [day, 8 * day, 64 * day, 512 * day, Number.MAX_SAFE_INTEGER];

/** The class of an occurrence that lasts this many milliseconds. */
export function spanOf(milliseconds: number): number {
  return spans.findIndex((longest) => milliseconds <= longest);
}
