import type { Seats } from '@kopa/sdk';

/** What the seats mean for a party. `few`: so few are left that it matters; `waits`: the party goes to the waiting list as a whole. */
export type Standing = Seats['status'] | 'few' | 'waits' | 'too-many';

const mostOfFew = 5;

/** What it means for a party of this size that there are these seats. */
export function standingOf({ status, free, waitingFree, capacity }: Seats, partySize: number): Standing {
  if (status === 'waitingList') return waitingFree >= partySize ? status : 'too-many';
  if (status !== 'open') return status;
  if (free < partySize) return waitingFree >= partySize ? 'waits' : 'too-many';
  return free <= mostOfFew && free < capacity ? 'few' : status;
}

/** Whether one can register or join the waiting list now. */
export const takes = ({ status }: Seats): boolean => status === 'open' || status === 'waitingList';

/** Whether what is sent leads to the waiting list. */
export const leadsToList = (standing: Standing | undefined): boolean => standing === 'waitingList' || standing === 'waits';
