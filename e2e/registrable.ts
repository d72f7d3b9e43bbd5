import type { RegistrationSettings } from '@kopa/contract';
import { saveEvent, type EventDraft, type Tx } from '@kopa/feed';
import { anEvent } from '../packages/feed/src/events/draft.samples.ts';
import { saveSettings } from '../packages/feed/src/registrations/settings.ts';

const defaults: RegistrationSettings = {
  ...{ capacity: 10, walkIns: 0, waitingListCapacity: 0, maximumPartySize: 1, scope: 'event', confirmation: false },
  ...{ holdMinutes: 120, offerMinutes: 1_440, approval: false, reminderHours: 0, retentionDays: {} },
};

/** Stores an event that one can register for, forty days from now where the draft says no time; answers its identifier. */
export async function saveRegistrable(tx: Tx, draft: Partial<EventDraft>, settings: Partial<RegistrationSettings> = {}): Promise<string> {
  const start = `${new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)}T17:30:00`;
  const { id } = await saveEvent(tx, anEvent({ organizer: 'lnb', start, ...draft }));
  await saveSettings(tx, id, { ...defaults, ...settings }, Date.now());
  return id;
}

/** What opens the registration that the widget of a page has made, as the page's history has it. */
export const tokenInHistory = (): string =>
  Object.values((history.state as { kopaRegistrations?: Record<string, { token?: string }> } | null)?.kopaRegistrations ?? {}).find(({ token }) => token)?.token ?? '';
