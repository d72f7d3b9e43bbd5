import type { RegistrationForm, Seats } from '@kopa/contract';
import type { Input } from '../shared/contract.ts';
import type { Database } from '../shared/database.ts';
import { formToken } from '../shared/form-token.ts';
import { askedLanguage } from '../shared/language.ts';
import { Problem } from '../shared/problem.ts';
import { utcDateTime } from '../shared/time.ts';
import { counterOf, wantedBy } from './counter.ts';
import type { Events } from './events.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import { daysOf, retentionOf } from './retention-times.ts';
import { settingsOf } from './settings.ts';
import { questionsIn } from './view.ts';

const mostDates = 50;

/** What a visitor is asked for. Without a date, where one registers for each, it is that of the next. */
export async function getRegistrationForm({ q }: Database, events: Events, eventId: string, query: Input<'getRegistrationForm'>['query']): Promise<RegistrationForm> {
  const language = query.language ?? 'en';
  const settings = await settingsOf(q, eventId);
  const occurrence = await events.occurrence(eventId, query.recurrenceId ?? null, language);
  if (!occurrence) throw new Problem(query.recurrenceId ? 'occurrence-not-found' : 'event-not-found');
  if (!settings) throw new Problem('registration-not-offered');
  const plan = await planOf(q, eventId, occurrence.recurrenceId);
  const dates = await events.occurrences(eventId, Date.now(), mostDates, language);
  const { scope, maximumPartySize, waitingListCapacity, confirmation, holdMinutes, offerMinutes, approval } = settings;
  return {
    ...{ scope, maximumPartySize, waitingListCapacity, confirmation, holdMinutes, offerMinutes, approval },
    occurrence,
    occurrences: dates.map(({ recurrenceId, start, end, utcStart, utcEnd, eventStatus }) => ({ recurrenceId, start, end, utcStart, utcEnd, eventStatus })),
    questions: questionsIn(settings, language),
    retention: retentionOf(daysOf(settings), plan.end),
    language: askedLanguage(language),
  };
}

/** How many seats are free now. */
export async function getSeats(database: Database, eventId: string, recurrenceId: string | undefined): Promise<Seats> {
  const plan = await planOf(database.q, eventId, recurrenceId);
  const counter = await counterOf(database.q, plan);
  const now = await database.now(database.q);
  const { wanted, waiting_wanted } = wantedBy(plan.settings);
  const { taken, waiting } = counter ?? { taken: 0, waiting: 0 };
  const free = Math.max(0, wanted - taken);
  const waitingFree = Math.max(0, waiting_wanted - waiting);
  return {
    status: statusOf(plan, now, free, waitingFree),
    ...(plan.opens !== undefined && { opens: utcDateTime(plan.opens) }),
    closes: utcDateTime(plan.closes),
    capacity: wanted,
    free,
    waiting,
    waitingFree,
    now: utcDateTime(now),
    formToken: await formToken(database, eventId, now),
  };
}

function statusOf({ isCancelled, opens, closes }: Plan, now: number, free: number, waitingFree: number): Seats['status'] {
  if (isCancelled) return 'cancelled';
  if (now >= closes) return 'closed';
  if (opens !== undefined && now < opens) return 'announced';
  return free > 0 ? 'open' : waitingFree > 0 ? 'waitingList' : 'full';
}
