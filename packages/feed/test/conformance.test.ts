// Requests are made from the contract, right and wrong ones; every answer must be one that the contract has.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { seedDatabase } from '../src/commands/seed.ts';
import { saveTopic } from '../src/dialogue/topics.ts';
import { addPostToken } from '../src/dialogue/own-post.ts';
import { emptyPost } from '../src/dialogue/posting.ts';
import { newId } from '../src/dialogue/store.ts';
import { makeKey } from '../src/partners/keys.ts';
import { emptyRow } from '../src/registrations/registering.ts';
import { addToken } from '../src/registrations/tokens.ts';
import type { Database } from '../src/shared/database.ts';
import { publishedLanguages } from '../src/shared/language.ts';
import { absolute } from '../src/shared/parameters.ts';
import { resolved, specification } from '../src/shared/specification.ts';
import { utcDateTime } from '../src/shared/time.ts';
import type { Operation, Parameter, Response, Schema } from '../src/shared/specification.ts';
import { contractAjv } from '../src/shared/validation.ts';
import { onBothDatabases } from './databases.ts';

const ajv = contractAjv();
const runs = 150;

type Values = Record<string, string | string[] | undefined>;

const junk = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('', '\u0000', 'a\u0000b', 'ā'.repeat(300), '%', '_', '\\', '\ud83d\ude00'),
  fc.constantFrom("'; drop table event; --", '../../etc/passwd', '__proto__', 'null', 'NaN'),
  fc.constantFrom('-1', '1e21', '0x10', '9999-12-31', '0000-01-01', '2026-02-30T00:00:00Z'),
  fc.array(fc.string({ maxLength: 5 }), { maxLength: 30 }),
);

/** Values that a schema allows, as they are written in an address. */
function allowed(schema: Schema): fc.Arbitrary<string | string[]> {
  const { enum: values, type, items, pattern, maxItems, minimum, maximum, maxLength } = resolved(schema);
  if (values) return fc.constantFrom(...values.map(String));
  if (type === 'array') return fc.array(allowed(items!) as fc.Arbitrary<string>, { minLength: 1, maxLength: Math.min(maxItems ?? 3, 3) });
  if (type === 'boolean') return fc.constantFrom('true', 'false');
  if (type === 'integer') return fc.integer({ min: minimum ?? -1_000, max: maximum ?? 1_000 }).map(String);
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern)).filter((text) => text.length <= (maxLength ?? 1_000));
  return fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength ?? 50, 50) });
}

/** Values that a schema allows, as JSON. */
function allowedValue(schema: Schema): fc.Arbitrary<unknown> {
  const { enum: values, type, items, properties, anyOf, allOf, required = [], additionalProperties } = resolved(schema) as Schema & Shape;
  if (anyOf) return fc.oneof(...anyOf.map(allowedValue));
  if (allOf) return allowedValue(allOf[0]!);
  if (values) return fc.constantFrom(...values);
  if (type === 'null') return fc.constant(null);
  if (type === 'array') return fc.array(allowedValue(items!), { maxLength: 3 });
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer') return allowed(schema).map(Number);
  if (type !== 'object') return allowed(schema);
  if (!properties) return typeof additionalProperties === 'object' ? fc.dictionary(fc.constantFrom('lv', 'en', 'agree'), allowedValue(additionalProperties), { minKeys: 1, maxKeys: 2 }) : fc.object();
  const parts = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, allowedValue(part)]));
  return fc.record(parts, { requiredKeys: required });
}

interface Shape {
  anyOf?: Schema[];
  allOf?: Schema[];
  required?: string[];
  additionalProperties?: Schema | boolean;
}

const day = (first: string, last: string) =>
  fc.date({ min: new Date(first), max: new Date(last), noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10));
/** What real clients send in place of what only the pattern allows. */
const usual: Record<string, fc.Arbitrary<string>> = {
  from: day('2026-08-01', '2026-12-31'),
  to: day('2027-01-01', '2027-06-01'),
  language: fc.constantFrom('lv', 'lt', 'pl', 'nb', 'no', 'nl-BE', 'en', 'sgs', 'x'),
  country: fc.constantFrom('LV', 'NO', 'PL'),
  q: fc.constantFrom('seminar', 'bibliot', 'a', 'ā ē'),
};

function usualValue({ name, schema }: Parameter, known: Record<string, string[]>): fc.Arbitrary<string | string[]> {
  return known[name] ? fc.constantFrom(...known[name]) : (usual[name] ?? allowed(schema));
}

/** Half of the requests are such as real clients send; in the others any parameter can be anything. */
function valuesFor(parameters: Parameter[], known: Record<string, string[]>): fc.Arbitrary<Values> {
  const record = (some: Parameter[], valueOf: (one: Parameter) => fc.Arbitrary<string | string[]>) => {
    const optional = (one: Parameter) => (one.in === 'path' ? valueOf(one) : fc.option(valueOf(one), { nil: undefined, freq: 2 }));
    return fc.record(Object.fromEntries(some.map((one) => [one.name, optional(one)])));
  };
  const right = parameters.filter(({ name }) => name !== 'cursor');
  return fc.oneof(
    record(right, (one) => usualValue(one, known)),
    record(parameters, (one) => fc.oneof(usualValue(one, known), allowed(one.schema), junk)),
  );
}

/** The request's path, query and headers, filled with what was drawn. */
function requestOf(path: string, parameters: Parameter[], values: Values) {
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  let url = `/v1${path}`;
  for (const { name, in: place } of parameters) {
    const value = values[name];
    if (value === undefined) continue;
    const list = [value].flat();
    if (place === 'path') url = url.replace(`{${name}}`, encodeURIComponent(list.join(',').toWellFormed()) || '%20');
    else if (place === 'header') headers[name] = list.join(',').replace(/[^\x20-\x7e]/g, '?');
    else for (const one of list) query.append(name, one);
  }
  return { url: query.size > 0 ? `${url}?${query}` : url, headers };
}

function checkAnswer(operation: Operation, answer: Awaited<ReturnType<FastifyInstance['inject']>>): void {
  const response = operation.responses[answer.statusCode];
  assert.ok(response, `${answer.statusCode} is not in the contract: ${answer.body}`);
  const { content } = resolved<Response>(response);
  if (!content) return assert.equal(answer.body, '');
  const type = String(answer.headers['content-type']).split(';')[0]!;
  assert.ok(content[type], `${type} is not in the contract for ${answer.statusCode}`);
  const validate = ajv.compile(absolute(content[type].schema));
  assert.ok(validate(/json$/.test(type) ? answer.json() : answer.body), JSON.stringify(validate.errors?.slice(0, 3)));
}

/** A registration for an event of the partner, and its token. */
async function seedRegistrations(database: Database, partner: string): Promise<{ id: string; token: string }[]> {
  return database.write(async (tx) => {
    const event = await tx.selectFrom('registration_settings').innerJoin('event', 'event.id', 'event_id').select('event.id').where('organizer', '=', partner).executeTakeFirstOrThrow();
    const row = { ...emptyRow({ eventId: event.id, recurrenceId: '' }, Date.now()), walk_in: 1 };
    await tx.insertInto('registration').values(row).execute();
    return [{ id: row.id, token: await addToken(tx, row.id, true, Date.now()) }];
  });
}

/** A topic of the partner, with a report, a word, and posts of all states: some for readers and moderators, others for their authors, who withdraw them. */
async function seedDialogue(database: Database, partner: string): Promise<Record<'topicId' | 'postId' | 'token' | 'reportId' | 'entryId', string[]>> {
  return database.write(async (tx) => {
    const now = Date.now();
    const topicId = 'what-makes-a-home';
    const opens = utcDateTime(now - 86_400_000);
    await saveTopic(tx, topicId, partner, { question: { lv: 'Kas ir mājas?' }, opens, moderation: 'before', moderators: [{ email: 'moderator@example.org' }] }, now);
    const states = ['published', 'published', 'pending', 'rephrase', 'removed'] as const;
    const posts = [...states, ...states].map((status) => ({ ...emptyPost(topicId, now), status, text: `Vārdi: ${status}` }));
    await tx.insertInto('post').values(posts).execute();
    const ids = posts.map(({ id }) => id);
    const postId = ids.slice(states.length);
    const token: string[] = [];
    for (const id of ids.slice(0, states.length)) token.push(await addPostToken(tx, id, now));
    const [reportId, entryId] = [newId(), newId()];
    await tx.insertInto('report').values({ ...{ id: reportId, post_id: postId[0]!, reason_code: 'insult', text: null, email: null, language: null }, status: 'waiting', created: now, decided: null }).execute();
    await tx.insertInto('glossary_entry').values({ ...{ id: entryId, topic_id: topicId, word: 'talka', language: 'lv', explanations: '{"en":"Work."}' }, status: 'pending', change: 0, created: now }).execute();
    return { topicId: [topicId], postId, token, reportId: [reportId], entryId: [entryId] };
  });
}

onBothDatabases('conformance', (database) => {
  let app: FastifyInstance;
  const known: Record<string, string[]> = {};
  before(async () => {
    await seedDatabase(database(), '2026-11-22');
    app = await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 0 });
    const ids = async (url: string): Promise<string[]> => (await app.inject(url)).json().items.map(({ id }: { id: string }) => id);
    known.partnerId = await ids('/v1/partners');
    known.eventId = await ids('/v1/events?limit=20');
    known.partner = known.partnerId!;
    known.event = known.eventId!;
    known.materialId = await ids('/v1/materials?learningResourceType=scenario');
    const key = await database().write(async (tx) => makeKey(tx, 'lnb', Date.now()));
    const [registration] = await seedRegistrations(database(), 'lnb');
    known.registrationId = [registration!.id];
    const { token, ...dialogue } = await seedDialogue(database(), 'lnb');
    Object.assign(known, dialogue);
    known.bearer = [key, key, registration!.token, 'x'.repeat(43)];
    known.postToken = [...token, 'x'.repeat(43)];
    known['If-None-Match'] = [String((await app.inject('/v1/partners')).headers.etag)];
  });
  after(() => app.close());

  const secretsFor = ({ security = [] }: Operation) => (security.some((scheme) => 'postToken' in scheme) ? known.postToken! : known.bearer!);

  for (const [path, item] of Object.entries(specification.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      test(operation.operationId, async (context) => {
        const parameters = (operation.parameters ?? []).map((one) => resolved<Parameter>(one));
        const [mediaType, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
        const body = content ? fc.oneof(allowedValue(content.schema), fc.jsonValue()) : fc.constant(undefined);
        const seen = new Map<number, number>();
        const property = fc.asyncProperty(valuesFor(parameters, known), fc.constantFrom(...secretsFor(operation)), body, async (values, bearer, sent) => {
          const { url, headers } = requestOf(path, parameters, values);
          const secret = operation.security && { authorization: `Bearer ${bearer}` };
          const payload = sent === undefined ? {} : { payload: JSON.stringify(sent), headers: { ...headers, ...secret, 'content-type': mediaType! } };
          const answer = await app.inject({ method: method.toUpperCase() as 'GET', url, headers: { ...headers, ...secret }, ...payload });
          seen.set(answer.statusCode, (seen.get(answer.statusCode) ?? 0) + 1);
          assert.notEqual(answer.statusCode, 500, answer.body);
          checkAnswer(operation, answer);
        });
        await fc.assert(property, { numRuns: runs });
        context.diagnostic([...seen].map(([status, count]) => `${count} × ${status}`).join(', '));
        const isPublicRead = operation.responses['304'] !== undefined;
        const isRefused = [...seen.keys()].some((status) => status >= 400);
        assert.ok(isRefused && (!isPublicRead || seen.get(200)), 'right and wrong requests were made');
      });
    }
  }

  test('everything that the feed holds is answered as the contract has it', async () => {
    const year = 'from=2026-08-01&to=2027-08-01&limit=1000';
    const translated = publishedLanguages.flatMap((language) => [
      ['/partners', `language=${language}`],
      ['/occurrences', `${year}&language=${language}`],
    ]);
    for (const [path, query] of [['/events', 'limit=200'], ...translated]) {
      const answer = await app.inject(`/v1${path}?${query}`);
      assert.equal(answer.statusCode, 200);
      assert.ok(answer.json().items.length > 0);
      checkAnswer(specification.paths[path!]!.get!, answer);
    }
  });
});
