import type { Question, RegistrationSettings } from '@kopa/contract';
import type { Kysely } from 'kysely';
import type { Tx } from '../shared/database.ts';
import { invalidBody } from '../shared/body.ts';
import { isLocalDateTime } from '../shared/time.ts';
import { raiseRevision } from '../shared/revision.ts';
import type { Schema } from '../shared/schema.ts';

/** The settings of an event; undefined where nobody can register for it here. */
export async function settingsOf(q: Kysely<Schema>, eventId: string): Promise<RegistrationSettings | undefined> {
  const row = await q.selectFrom('registration_settings').select('data').where('event_id', '=', eventId).executeTakeFirst();
  return row && JSON.parse(row.data);
}

/** Stores the settings of an event. Throws `invalid-body` for what the contract's form alone does not tell. */
export async function saveSettings(tx: Tx, eventId: string, settings: RegistrationSettings, now: number): Promise<void> {
  checkSettings(settings);
  const row = { data: JSON.stringify(settings), scope: settings.scope, capacity: settings.capacity - settings.walkIns, updated: now };
  await tx
    .insertInto('registration_settings')
    .values({ event_id: eventId, ...row })
    .onConflict((on) => on.column('event_id').doUpdateSet(row))
    .execute();
  await raiseRevision(tx);
}

function checkSettings({ capacity, walkIns, opens, closes, questions = [] }: RegistrationSettings): void {
  if (walkIns > capacity) throw invalidBody('/walkIns', 'out-of-range', `It is more than the capacity, ${capacity}.`);
  for (const [name, time] of Object.entries({ opens, closes })) {
    if (time !== undefined && !isLocalDateTime(time)) throw invalidBody(`/${name}`, 'malformed', `No calendar has ${time}.`);
  }
  if (opens !== undefined && closes !== undefined && opens >= closes) throw invalidBody('/closes', 'out-of-range', 'It must be after `opens`.');
  for (const [at, question] of questions.entries()) checkQuestion(question, at, questions);
}

function checkQuestion({ id, type, options }: Question, at: number, questions: Question[]): void {
  const hasOptions = type === 'choice' || type === 'multi';
  if (questions.findIndex((other) => other.id === id) !== at) throw invalidBody(`/questions/${at}/id`, 'malformed', `Another question has the id ${id}.`);
  if (hasOptions && !options?.length) throw invalidBody(`/questions/${at}/options`, 'missing', `A question of the type ${type} needs options.`);
  if (!hasOptions && options) throw invalidBody(`/questions/${at}/options`, 'unknown', `A question of the type ${type} has no options.`);
  const values = options?.map(({ value }) => value) ?? [];
  const doubled = values.findIndex((value, index) => values.indexOf(value) !== index);
  if (doubled >= 0) throw invalidBody(`/questions/${at}/options/${doubled}/value`, 'malformed', `Another option has the value ${values[doubled]}.`);
}
