import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Event, Registration, RegistrationStatus } from '@kopa/contract';
import { Problem } from '../shared/problem.ts';
import { utcDateTime } from '../shared/time.ts';
import { addDays } from './dates.ts';
import { languageOf } from './language.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import type { Counts, Desk, Held } from './organizer-pages.ts';
import { tellingOrganizers } from './organizer-words.ts';
import type { OrganizerWord } from './organizer-words.ts';
import type { Site } from './reads.ts';
import { countedOf } from './registration-words.ts';
import { sendPrivate } from './registrations.ts';
import type { Language } from './words.ts';

/** What the organizer's pages have in common: who asks, about which event, and what is known of it. */

export const cookieName = 'kopa-organizer';
/** How many days to come the events of a partner are listed for, and how many that are over. */
const daysToCome = 120;
const daysPast = 7;
const mostRegistrations = 2_000;

/** Methods of an address: with its first route, with the others, and of one that is only sent to. */
export const both = { config: { methods: ['GET', 'POST'] } };
export const second = { config: { methods: [] } };
export const alone = { config: { methods: ['POST'] } };

interface Route {
  Params: { eventId: string; registrationId: string };
  Querystring: Query;
  Body: Query | undefined;
}
export type Request = FastifyRequest<Route>;

/** Somebody who has shown a partner's key. */
export interface Session {
  desk: Desk;
  partnerId: string;
  /** The session's token, which opens the contract's operations. */
  bearer: string;
  /** The partner's. */
  timeZone: string;
}

export interface Found extends Session {
  held: Held;
  event: Event;
  /** All its dates that are shown. */
  dates: Held[];
}

export const languageFor = (request: FastifyRequest): Language => languageOf(single(request.query as Query, 'lang'), request.headers['accept-language']);
export const narrowed = ({ recurrenceId }: Held) => (recurrenceId === null ? {} : { recurrenceId });
export const back = (reply: FastifyReply, address: string) => reply.header('cache-control', 'no-store').redirect(address, 303);

/** What the step before this page did, by its short name in the address. */
export function saidIn(query: Query, desk: Desk): string | undefined {
  const said = single(query, 'said') ?? '';
  const words: OrganizerWord[] = ['saved', 'done', 'notDone'];
  const word = words.find((one) => one === said);
  if (word) return tellingOrganizers(desk.language)(word);
  return /^sent-\d{1,6}$/.test(said) ? countedOf('sent', Number(said.slice(5)), desk.language) : undefined;
}

export type Organizer = ReturnType<typeof organizerOf>;

/** The same for all pages of a feed. */
export function organizerOf({ publicUrl, operations, sessions, reads }: Site) {
  const send = (reply: FastifyReply, page: Parameters<typeof sendPrivate>[1], status = 200) => {
    sendPrivate(reply.header('vary', 'accept-language, cookie'), page, publicUrl, status);
    return reply;
  };

  async function sessionOf(request: FastifyRequest): Promise<Session> {
    const bearer = request.cookies[cookieName];
    const partnerId = bearer && /^[A-Za-z0-9_-]{20,128}$/.test(bearer) ? await sessions.partner(bearer) : undefined;
    if (bearer === undefined || partnerId === undefined) throw new Problem('unauthorized');
    const language = languageFor(request);
    const { items } = await reads.listPartners({ language, limit: 200 });
    const partner = items.find(({ id }) => id === partnerId);
    return { desk: { publicUrl, language, partner: partner?.name.text ?? partnerId }, partnerId, bearer, timeZone: partner?.timeZone ?? 'UTC' };
  }

  /** The event of the address, and the date that is asked for; the operations check that it is the partner's. */
  async function foundAt(request: Request): Promise<Found> {
    const session = await sessionOf(request);
    const { eventId } = request.params;
    if (!/^[a-z0-9]{16}$/.test(eventId)) throw new Problem('event-not-found');
    const event = await reads.getEvent(eventId);
    if (event.organizer !== session.partnerId) throw new Problem('forbidden');
    const dates = await datesOf(event, session.desk.language);
    const asked = single(request.query, 'recurrence-id');
    const held = dates.find(({ recurrenceId }) => asked !== undefined && recurrenceId === asked) ?? dates[0];
    if (!held) throw new Problem('occurrence-not-found');
    return { ...session, event, dates, held };
  }

  async function datesOf(event: Event, language: Language): Promise<Held[]> {
    const from = addDays(utcDateTime(Date.now()).slice(0, 10), -daysPast);
    const read = async (start: string) => (await reads.listOccurrences({ event: [event.id], from: start, to: addDays(start, 400), language, limit: 200 })).items;
    const coming = await read(from);
    const occurrences = coming.length > 0 ? coming : (await read(addDays(event.start.slice(0, 10), -1))).slice(-1);
    const isEach = event.registration?.scope === 'occurrence';
    const helds = occurrences.map((occurrence) => ({ occurrence, recurrenceId: isEach ? occurrence.recurrenceId : null, title: occurrence.title.text }));
    return isEach ? helds : helds.slice(0, 1);
  }

  async function countsOf({ bearer }: Session, held: Held): Promise<Counts> {
    const path = { eventId: held.occurrence.eventId };
    const seats = operations.getSeats({ path, query: narrowed(held) }).then(
      ({ body }) => body,
      () => undefined,
    );
    const query = { ...narrowed(held), status: ['confirmed'] as RegistrationStatus[], limit: 1 };
    const { people, attended } = (await operations.listRegistrations({ path, query, bearer })).body;
    return { seats: await seats, people, attended };
  }

  /** All registrations in these states. */
  async function everybody({ bearer }: Session, held: Held, status?: RegistrationStatus[]): Promise<Registration[]> {
    const all: Registration[] = [];
    let cursor: string | undefined;
    do {
      const query = { ...narrowed(held), ...(status && { status }), limit: 200, ...(cursor !== undefined && { cursor }) };
      const { items, next } = (await operations.listRegistrations({ path: { eventId: held.occurrence.eventId }, query, bearer })).body;
      all.push(...items);
      cursor = next ?? undefined;
    } while (cursor !== undefined && all.length < mostRegistrations);
    return all;
  }

  async function eventsOf(session: Session): Promise<{ held: Held; counts: Counts | undefined }[]> {
    const from = addDays(utcDateTime(Date.now()).slice(0, 10), -daysPast);
    const { items } = await reads.listOccurrences({ partner: [session.partnerId], from, to: addDays(from, daysToCome), language: session.desk.language, limit: 200 });
    const seen = new Set<string>();
    const held = items.flatMap((occurrence): Held[] => {
      const isEach = occurrence.registration?.scope === 'occurrence';
      if (occurrence.organizer.id !== session.partnerId || (!isEach && seen.has(occurrence.eventId))) return [];
      seen.add(occurrence.eventId);
      return [{ occurrence, recurrenceId: isEach ? occurrence.recurrenceId : null, title: occurrence.title.text }];
    });
    return Promise.all(held.map(async (one) => ({ held: one, counts: one.occurrence.registration ? await countsOf(session, one) : undefined })));
  }

  return { send, sessionOf, foundAt, countsOf, everybody, eventsOf };
}
