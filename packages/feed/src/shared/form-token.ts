import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from './database.ts';
import { newSecret } from './secrets.ts';

const known = new WeakMap<Database, Promise<string>>();

/** What the feed signs forms and pieces of work with: one secret for all servers of a database, made when it is first needed. */
export function signingSecret(database: Database): Promise<string> {
  const found = known.get(database) ?? readOrMake(database);
  known.set(database, found);
  found.catch(() => known.delete(database));
  return found;
}

async function readOrMake(database: Database): Promise<string> {
  return database.write(async (tx) => {
    await tx.insertInto('secret').values({ name: 'registrations', value: newSecret() }).onConflict((on) => on.column('name').doNothing()).execute();
    return (await tx.selectFrom('secret').select('value').where('name', '=', 'registrations').executeTakeFirstOrThrow()).value;
  });
}

/** Proves when the form of an event or a topic was shown. */
export async function formToken(database: Database, id: string, now: number): Promise<string> {
  const time = now.toString(36);
  return `${time}.${signature(await signingSecret(database), id, time)}`;
}

/** When the form was shown, in UTC milliseconds; undefined when the token is none of ours for this event or topic. */
export async function shownAt(database: Database, id: string, token: string): Promise<number | undefined> {
  const [time = '', signed = ''] = token.split('.', 2);
  const right = Buffer.from(signature(await signingSecret(database), id, time));
  const given = Buffer.from(signed);
  return given.length === right.length && timingSafeEqual(given, right) ? Number.parseInt(time, 36) : undefined;
}

function signature(secret: string, id: string, time: string): string {
  return createHmac('sha256', secret).update(`form ${id} ${time}`).digest('base64url');
}
