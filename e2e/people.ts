import { randomUUID } from 'node:crypto';
import type { CreatedRegistration } from '@kopa/contract';
import { makeKey, openDatabase } from '@kopa/feed';
import { addToken } from '../packages/feed/src/registrations/tokens.ts';
import { formToken } from '../packages/feed/src/shared/form-token.ts';
import type { RealFeed } from './real-feed.ts';

/** People who have registered for an event of the sample, and the key of its organizer. */
export interface People {
  key: string;
  eventId: string;
  /** State → what opens a registration in it. */
  tokens: Record<'confirmed' | 'held' | 'waiting' | 'cancelled', string>;
}

/** Fills an event of the sample with more people than it has seats. */
export async function signUpPeople({ url, dataDir }: Pick<RealFeed, 'url' | 'dataDir'>): Promise<People> {
  const from = new Date().toISOString().slice(0, 10);
  const to = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
  const { items } = (await (await fetch(`${url}/v1/occurrences?partner=lnb&from=${from}&to=${to}&limit=200`)).json()) as { items: { eventId: string; registration?: object }[] };
  const { eventId } = items.find(({ registration }) => registration !== undefined)!;
  const database = await openDatabase({ dataDir });
  const token = await formToken(database, eventId, (await database.now(database.q)) - 60_000);
  const ask = async (method: string, path: string, bearer?: string, body?: object) => {
    const headers = { ...(body && { 'content-type': 'application/json' }), 'idempotency-key': randomUUID(), ...(bearer && { authorization: `Bearer ${bearer}` }) };
    const answer = await fetch(`${url}/v1${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    if (!answer.ok) throw new Error(`${method} ${path} was answered with ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as CreatedRegistration;
  };
  const register = async (name: string, own: object = {}) => {
    const person = { name, email: `visitor-${randomUUID()}@example.org`, language: 'lv', formToken: token, ...own };
    return ask('POST', `/events/${eventId}/registrations`, undefined, person);
  };
  const confirmed = async (name: string, own: object = {}) => {
    const { registration } = await register(name, own);
    const mailed = await database.write((tx) => addToken(tx, registration.id, true, Date.now()));
    await ask('POST', '/registration/confirmation', mailed);
    return mailed;
  };
  try {
    const cancelled = await confirmed('Visitor who cancels');
    const tokens = {
      confirmed: await confirmed('Ilze Visitor', { accessNeeds: 'Vieta tuvāk durvīm, lūdzu.', answers: { photos: true } }),
      held: (await register('Visitor without confirmation')).token,
      waiting: await confirmed('Visitor in the list', { partySize: 2 }),
      cancelled,
    };
    await ask('POST', '/registration/cancellation', cancelled);
    const key = await database.write((tx) => makeKey(tx, 'lnb', Date.now()));
    return { key, eventId, tokens };
  } finally {
    await database.close();
  }
}
