import type { Registration } from '@kopa/contract';
import type { Handlers, Input } from '../shared/contract.ts';
import type { Database } from '../shared/database.ts';
import { understand } from '../shared/language.ts';
import type { Ledger } from '../shared/ledger.ts';
import { Problem } from '../shared/problem.ts';
import type { RegistrationRow } from '../shared/schema.ts';
import { takeSeats } from './counter.ts';
import type { TakeSeats } from './counter.ts';
import { erase } from './erasure.ts';
import type { Events } from './events.ts';
import { getRegistrationForm, getSeats } from './form.ts';
import { once } from '../shared/idempotency.ts';
import { refuseRobots } from '../shared/robots.ts';
import { register } from './registering.ts';
import { registrationAt } from './store.ts';
import { addToken, opened } from './tokens.ts';
import { cancel, change, confirm, release, transact, undo } from './transitions.ts';
import { registrationView } from './view.ts';

export interface RegistrationOptions {
  /** Registrations for one event in a minute, above which each must come with a piece of work; 0: never. */
  proofAbove: number;
  /** What is erased because somebody asks for it. */
  ledger: Pick<Ledger, 'append'>;
  /** How seats are taken; only a control for tests takes them otherwise. */
  take?: TakeSeats;
}

type VisitorOperations =
  | 'getRegistrationForm'
  | 'getSeats'
  | 'createRegistration'
  | 'getRegistration'
  | 'changeRegistration'
  | 'eraseRegistration'
  | 'confirmRegistration'
  | 'cancelRegistration'
  | 'undoCancellation';

/** The operations of the contract's slice `registrations` that visitors use. */
export function registrationHandlers(database: Database, events: Events, { proofAbove, ledger, take = takeSeats }: RegistrationOptions): Pick<Handlers, VisitorOperations> {
  const { q } = database;
  const view = (row: RegistrationRow, language = row.language) => registrationView(q, events, row, language);
  const answer = async (row: RegistrationRow, language?: string): Promise<{ status: 200; body: Registration }> => ({ status: 200, body: await view(row, language) });

  return {
    getRegistrationForm: async ({ path, query }) => ({ status: 200, body: await getRegistrationForm(database, events, path.eventId, query) }),
    getSeats: async ({ path, query }) => ({ status: 200, body: await getSeats(database, path.eventId, query.recurrenceId) }),
    createRegistration: async ({ path: { eventId }, body, idempotencyKey }) => {
      const now = await database.now(q);
      await refuseRobots(database, eventId, body, now, async () => proofAbove > 0 && (await inTheLastMinute(database, eventId, now)) >= proofAbove);
      const created = await create(database, eventId, body, idempotencyKey!, take);
      if (!created) throw new Problem('already-registered');
      const registration = await view(await registrationAt(q, created.id), body.language);
      return { status: 201, body: { registration, token: created.token } };
    },
    getRegistration: async ({ query, bearer }) => answer((await opened(q, bearer!)).row, query.language),
    changeRegistration: async ({ query, body, bearer }) => {
      const { row } = await opened(q, bearer!);
      return answer(await transact(database, row, undefined, (context) => change(context, body)), query.language);
    },
    confirmRegistration: async ({ query, bearer }) => {
      const { row, byMail } = await opened(q, bearer!);
      return answer(await transact(database, row, undefined, (context) => confirm(context, byMail)), query.language);
    },
    cancelRegistration: async ({ query, bearer }) => answer(await transact(database, (await opened(q, bearer!)).row, undefined, cancel), query.language),
    undoCancellation: async ({ query, bearer }) => answer(await transact(database, (await opened(q, bearer!)).row, undefined, undo), query.language),
    eraseRegistration: async ({ bearer }) => {
      const { row } = await opened(q, bearer!);
      await transact(database, row, undefined, async (context) => {
        await release(context);
        await erase(context.tx, row.id, context.now, ledger);
      });
      return { status: 204, body: undefined };
    },
  };
}

async function inTheLastMinute({ q }: Database, eventId: string, now: number): Promise<number> {
  const { count } = await q
    .selectFrom('registration')
    .select((is) => is.fn.countAll<number>().as('count'))
    .where('event_id', '=', eventId)
    .where('created', '>', now - 60_000)
    .executeTakeFirstOrThrow();
  return Number(count);
}

interface Created {
  id: string;
  token: string;
}

/** Registers once for each key; undefined when the person has registered already. */
async function create(database: Database, eventId: string, body: Input<'createRegistration'>['body'], key: string, take: TakeSeats): Promise<Created | undefined> {
  const { formToken: _formToken, proof: _proof, website: _website, ...wanted } = body;
  const request = { ...wanted, language: understand(body.language) };
  return database.write(async (tx) => {
    const now = await database.now(tx);
    const created = await once(tx, key, { operation: 'createRegistration', eventId, request }, now, async (): Promise<Created | null> => {
      const row = await register(database, tx, eventId, { ...body, ...request }, now, take);
      return row ? { id: row.id, token: await addToken(tx, row.id, false, now) } : null;
    });
    return created ?? undefined;
  });
}
