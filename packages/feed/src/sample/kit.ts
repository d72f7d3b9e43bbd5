import type { KitEntry } from './kit/entry.ts';

/** The kit: what is based on something stands behind it. */
export const kit: KitEntry[] = [];
