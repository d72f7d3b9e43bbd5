import type { Registration, RegistrationStatus } from '@kopa/contract';
import type { Kysely } from 'kysely';
import { randomUUID } from 'node:crypto';
import { invalidBody } from '../shared/body.ts';
import type { Handlers, Input } from '../shared/contract.ts';
import { cursorAfter, positionIn } from '../shared/cursor.ts';
import type { Database } from '../shared/database.ts';
import { fold } from '../shared/folding.ts';
import { understand } from '../shared/language.ts';
import { Problem, unauthorized } from '../shared/problem.ts';
import type { RegistrationRow, Schema } from '../shared/schema.ts';
import { lockCounter, setWanted } from './counter.ts';
import type { Events } from './events.ts';
import { once } from '../shared/idempotency.ts';
import { enqueue } from './outbox.ts';
import { personIn } from './person.ts';
import { planAt, planOf } from './plan.ts';
import { emptyRow } from './registering.ts';
import { daysOf } from './retention-times.ts';
import { saveSettings, settingsOf } from './settings.ts';
import { keyOf, registrationAt } from './store.ts';
import { checkIn, promote, refuse, transact } from './transitions.ts';
import { questionsIn, registrationView } from './view.ts';
import { advance } from './waiting-list.ts';

/** What knows partners' keys, and writes what partners take away. */
export interface OrganizerTools {
  /** The partner whose key or session it is. */
  partnerOf(q: Kysely<Schema>, secret: string, now: number): Promise<string | undefined>;
  csv(registrations: Registration[], questions: ReturnType<typeof questionsIn>, language: string): string;
  certificate(registration: Registration, language: string): Promise<Buffer>;
}

type OrganizerOperations =
  | 'listRegistrations'
  | 'exportRegistrations'
  | 'setRegistrationSettings'
  | 'createWalkIn'
  | 'sendMessage'
  | 'checkIn'
  | 'promote'
  | 'refuseRegistration'
  | 'exportCertificate';

/** The operations of the contract's slice `registrations` that the organizer uses. */
export function organizerHandlers(database: Database, events: Events, tools: OrganizerTools): Pick<Handlers, OrganizerOperations> {
  const { q } = database;
  const view = (row: RegistrationRow, language = row.language) => registrationView(q, events, row, language, true);

  /** Throws unless the secret is one of the event's organizer; answers who that is. */
  const authorize = async (eventId: string, bearer: string | undefined): Promise<string> => {
    const partner = await tools.partnerOf(q, bearer!, await database.now(q));
    if (partner === undefined) throw unauthorized('No partner has this key, or the session has ended.');
    const event = await q.selectFrom('event').select('organizer').where('id', '=', eventId).executeTakeFirst();
    if (!event) throw new Problem('event-not-found', { detail: `No event has the identifier ${eventId}.` });
    if (event.organizer !== partner) throw new Problem('forbidden');
    return partner;
  };
  const authorized = async (registrationId: string, bearer: string | undefined): Promise<RegistrationRow> => {
    if ((await tools.partnerOf(q, bearer!, await database.now(q))) === undefined) throw unauthorized();
    const row = await registrationAt(q, registrationId);
    await authorize(row.event_id, bearer);
    return row;
  };

  return {
    listRegistrations: async ({ path, query, bearer }) => {
      await authorize(path.eventId, bearer);
      const rows = await rowsOf(q, path.eventId, query);
      const page = pageOf(rows, query);
      return {
        status: 200,
        body: {
          items: await Promise.all(page.rows.map((row) => view(row))),
          next: page.next,
          total: rows.length,
          people: rows.reduce((sum, row) => sum + row.party_size, 0),
          attended: rows.reduce((sum, row) => sum + (row.attended ?? 0), 0),
        },
      };
    },
    exportRegistrations: async ({ path, query, bearer }) => {
      await authorize(path.eventId, bearer);
      const language = query.language ?? 'en';
      const settings = await settingsOf(q, path.eventId);
      const registrations = await Promise.all((await rowsOf(q, path.eventId, query)).map((row) => view(row, language)));
      const body = tools.csv(registrations, settings ? questionsIn(settings, language) : [], language);
      return { status: 200, body, headers: { 'content-disposition': `attachment; filename="registrations-${path.eventId}.csv"` } };
    },
    setRegistrationSettings: async ({ path: { eventId }, body, bearer }) => {
      await authorize(eventId, bearer);
      const settings = await database.write(async (tx) => {
        const now = await database.now(tx);
        await saveSettings(tx, eventId, body, now);
        for (const counter of await tx.selectFrom('seats').selectAll().where('event_id', '=', eventId).execute()) {
          const key = { eventId, recurrenceId: counter.recurrence_id };
          await lockCounter(database, tx, key);
          await setWanted(tx, key, body);
          await advance(tx, key, now);
        }
        return settingsOf(tx, eventId);
      });
      return { status: 200, body: settings! };
    },
    createWalkIn: async ({ path: { eventId }, body, bearer, idempotencyKey }) => {
      await authorize(eventId, bearer);
      const id = await database.write(async (tx) => {
        const now = await database.now(tx);
        return once(tx, idempotencyKey!, { operation: 'createWalkIn', eventId, body }, now, async () => {
          const plan = await planOf(tx, eventId, body.recurrenceId, 'body');
          if (plan.isCancelled) throw new Problem('event-cancelled');
          const people = body.partySize ?? 1;
          const name = body.name === undefined ? null : personIn({ name: body.name }, plan.settings, false).name!;
          const row = { ...emptyRow(plan, now), name, party_size: people, language: understand(body.language ?? 'en'), walk_in: 1, attended: people, attended_at: now, promised: JSON.stringify(daysOf(plan.settings)) };
          await tx.insertInto('registration').values(row).execute();
          return row.id;
        });
      });
      return { status: 201, body: await view(await registrationAt(q, id)) };
    },
    sendMessage: async ({ path: { eventId }, body, bearer, idempotencyKey }) => {
      await authorize(eventId, bearer);
      const recipients = await database.write(async (tx) => {
        const now = await database.now(tx);
        return once(tx, idempotencyKey!, { operation: 'sendMessage', eventId, body }, now, async () => {
          const { recurrenceId, status = ['confirmed'], subject, text } = body;
          const rows = await rowsOf(tx, eventId, { status, ...(recurrenceId && { recurrenceId }) });
          const message = { id: randomUUID(), event_id: eventId, subject: subject.replace(/\p{Cc}+/gu, ' ').trim(), text, created: now };
          await tx.insertInto('message').values(message).execute();
          const reachable = rows.filter(({ email }) => email !== null);
          for (const row of reachable) await enqueue(tx, row.id, 'message', now, { messageId: message.id });
          return reachable.length;
        });
      });
      return { status: 202, body: { recipients } };
    },
    checkIn: async ({ path, body, bearer }) => {
      const row = await authorized(path.registrationId, bearer);
      const noted = body.at === undefined ? Infinity : Date.parse(body.at);
      if (Number.isNaN(noted)) throw invalidBody('/at', 'malformed', `No calendar has ${body.at}.`);
      const changed = await transact(database, row, undefined, (context) => checkIn(context, body.attended, Math.min(noted, context.now)));
      return { status: 200, body: await view(changed) };
    },
    promote: async ({ path, bearer }) => ({ status: 200, body: await view(await transact(database, await authorized(path.registrationId, bearer), undefined, promote)) }),
    refuseRegistration: async ({ path, body, bearer }) => {
      const row = await authorized(path.registrationId, bearer);
      return { status: 200, body: await view(await transact(database, row, undefined, (context) => refuse(context, body.reason))) };
    },
    exportCertificate: async ({ path, query, bearer }) => {
      const row = await authorized(path.registrationId, bearer);
      if (row.attended === null) throw new Problem('not-changeable', { detail: 'Nobody has noted that the person came.' });
      if (row.name === null) throw new Problem('not-changeable', { detail: 'The name has been erased.' });
      const plan = await planAt(q, keyOf(row));
      if (plan && plan.start > (await database.now(q))) throw new Problem('not-changeable', { detail: 'The event has not begun.' });
      const language = query.language ?? row.language;
      const body = (await tools.certificate(await view(row, language), language)) as unknown as string;
      return { status: 200, body, headers: { 'content-disposition': `inline; filename="${row.id}.pdf"` } };
    },
  };
}

interface Narrowing {
  recurrenceId?: string;
  status?: RegistrationStatus[];
  q?: string;
}

/** The registrations of an event that fit, first come first. Words are found as everywhere: without case and diacritics. */
async function rowsOf(q: Kysely<Schema>, eventId: string, { recurrenceId, status, q: words }: Narrowing): Promise<RegistrationRow[]> {
  let select = q.selectFrom('registration').selectAll().where('event_id', '=', eventId).orderBy('created').orderBy('id');
  if (recurrenceId !== undefined) select = select.where('recurrence_id', 'in', [recurrenceId, '']);
  if (status?.length) select = select.where('status', 'in', status);
  const rows = await select.execute();
  const wanted = fold(words ?? '').split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    const text = fold(`${row.id} ${row.name ?? ''} ${row.email ?? ''}`);
    return wanted.every((word) => text.includes(word));
  });
}

function pageOf(rows: RegistrationRow[], query: Input<'listRegistrations'>['query']): { rows: RegistrationRow[]; next: string | null } {
  const after = positionIn<[number, string]>(query, [0, '']);
  const limit = query.limit ?? 50;
  const rest = after ? rows.filter(({ created, id }) => created > after[0] || (created === after[0] && id > after[1])) : rows;
  const shown = rest.slice(0, limit);
  const last = rest.length > limit ? shown.at(-1) : undefined;
  return { rows: shown, next: last ? cursorAfter([last.created, last.id], query) : null };
}
