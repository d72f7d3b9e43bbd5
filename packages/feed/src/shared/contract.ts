import { Readable } from 'node:stream';
import type { operations } from '@kopa/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from './answers.ts';
import { encodingFor } from './encoding.ts';
import { freshnessOf, isFresh } from './freshness.ts';
import { bodyReader, bodyTypes } from './body.ts';
import { allowedForm } from './form.ts';
import { absolute, parameterReader } from './parameters.ts';
import { invalidParameter, Problem, unauthorized } from './problem.ts';
import type { Revision } from './revision.ts';
import { resolved, specification } from './specification.ts';
import type { Operation, Parameter, Response } from './specification.ts';
import { utcDateTime } from './time.ts';
import { validatorOf } from './validation.ts';
import { version } from './version.ts';

type Parameters<K extends keyof operations, P extends string> = operations[K] extends { parameters: { [k in P]?: infer V } }
  ? [NonNullable<V>] extends [never]
    ? object
    : NonNullable<V>
  : object;
type Content<R> = R extends { content: infer C } ? C[keyof C] : undefined;
type Answer<R> = {
  [S in keyof R & (200 | 201 | 202 | 204)]: { status: S; body: Content<R[S]>; headers?: Record<string, string> };
}[keyof R & (200 | 201 | 202 | 204)];

type Body<K extends keyof operations> = operations[K] extends { requestBody: { content: infer C } } ? C[keyof C] : undefined;

/** What a handler gets: parameters and a body that fit the contract, with their defaults. */
export type Input<K extends keyof operations> = {
  path: Parameters<K, 'path'>;
  query: Parameters<K, 'query'>;
  /** The secret of `Authorization: Bearer …`; there where the operation needs one. */
  bearer?: string;
  /** The header `Idempotency-Key`; there where the operation takes one. */
  idempotencyKey?: string;
  /** The header `Last-Event-ID`; there where the operation takes one. */
  lastEventId?: string;
} & (Body<K> extends undefined ? { body?: undefined } : { body: Body<K> });

/** One function for each operation of the contract: a missing one, or one that answers something else, is a type error. */
export type Handlers = { [K in keyof operations]: (input: Input<K>) => Promise<Answer<operations[K]['responses']>> };

type AnyInput = { path: unknown; query: unknown; body?: unknown; bearer?: string; idempotencyKey?: string; lastEventId?: string };
type AnyHandler = (input: AnyInput) => Promise<{ status: number; body: unknown; headers?: Record<string, string> }>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation of the contract that the route answers. */
    operationId?: string;
  }
}

export interface MountOptions {
  prefix: string;
  /** The state of the feed that answers of an operation show. */
  revision: (operation: Operation) => Promise<Revision>;
  /** Settings of the route of an operation, such as a rate limit of its own. */
  config?: (operationId: keyof operations) => Record<string, unknown>;
  /** How many bytes the body of an operation may have, where that is another number than for all. */
  bodyLimit?: Partial<Record<keyof operations, number>>;
}

/**
 * Mounts every operation of the contract at `prefix`: parameters and bodies are read and checked, answers are written
 * as the contract has them. Of what everybody may read, a copy that is still right is answered 304, and an answer that
 * has been written before is sent again, at the price of reading the revision. Everything else is kept by no cache.
 */
export function mount(app: FastifyInstance, handlers: Handlers, { prefix, revision, config, bodyLimit = {} }: MountOptions): void {
  const answers = new Answers();
  app.addSchema({ $id: 'contract', ...specification });
  app.removeContentTypeParser('text/plain');
  app.addContentTypeParser('application/merge-patch+json', { parseAs: 'string' }, app.getDefaultJsonParser('error', 'error'));
  for (const [path, item] of Object.entries(specification.paths)) {
    const methods = Object.keys(item).map((method) => method.toUpperCase());
    for (const [at, [method, operation]] of Object.entries(item).entries()) {
      const operationId = operation.operationId as keyof operations;
      const handler = handlers[operationId] as AnyHandler | undefined;
      if (!handler) throw new Error(`The operation ${operationId} has no handler.`);
      app.route({
        method: method.toUpperCase(),
        url: `${prefix}${path.replace(/\{(\w+)\}/g, ':$1')}`,
        config: { operationId, methods: at === 0 ? methods : [], ...config?.(operationId) },
        ...(bodyLimit[operationId] && { bodyLimit: bodyLimit[operationId] }),
        schema: { response: responseSchemas(operation) },
        handler: operation.responses['304'] ? reading(operation, handler, () => revision(operation), answers) : acting(operation, handler),
      });
    }
  }
}

/** What changes something, or is for one person's eyes. */
function acting(operation: Operation, handler: AnyHandler) {
  const readPath = parameterReader(operation, 'path');
  const readQuery = parameterReader(operation, 'query');
  const readBody = bodyReader(operation);
  const types = bodyTypes(operation);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    reply.header('cache-control', 'no-store');
    const bearer = operation.security ? bearerOf(request) : undefined;
    const idempotencyKey = idempotencyKeyOf(operation, request);
    const lastEventId = lastEventIdOf(operation, request);
    const path = readPath(request.params);
    const query = readQuery(request.query);
    if (types.length > 0 && !types.includes(mediaTypeIn(request))) {
      throw new Problem('unsupported-media-type', { detail: `Allowed: ${types.join(', ')}.` });
    }
    const body = readBody?.(request.body);
    const answer = await handler({ path, query, ...(readBody && { body }), ...(bearer && { bearer }), ...(idempotencyKey && { idempotencyKey }), ...(lastEventId && { lastEventId }) });
    reply.code(answer.status).headers(answer.headers ?? {});
    const mediaType = mediaTypeOf(operation, String(answer.status));
    if (mediaType === undefined) return reply.send();
    if (answer.body instanceof Readable && request.method === 'HEAD') return reply.type(`${mediaType}; charset=utf-8`).send(ended(answer.body));
    return reply.type(mediaType.startsWith('application/pdf') ? mediaType : `${mediaType}; charset=utf-8`).send(answer.body);
  };
}

/** Nobody reads a stream of which only the head was asked for, and it would have no end. */
function ended(stream: Readable): string {
  stream.destroy();
  return '';
}

function bearerOf({ headers }: FastifyRequest): string {
  const [, secret] = /^Bearer +([\w~+/.=-]{1,200}) *$/i.exec(headers.authorization ?? '') ?? [];
  if (secret === undefined) throw unauthorized();
  return secret;
}

const keyForm = resolved<Parameter>({ $ref: '#/components/parameters/IdempotencyKey' });
const isKey = validatorOf('IdempotencyKey');

function idempotencyKeyOf({ parameters = [] }: Operation, { headers }: FastifyRequest): string | undefined {
  if (!parameters.some((one) => resolved<Parameter>(one).name === keyForm.name)) return undefined;
  const key = headers['idempotency-key'];
  if (!isKey(key)) throw invalidParameter(keyForm.name, `${key === undefined ? 'It is missing' : 'It is not valid'}. Allowed: ${allowedForm(keyForm.schema)}.`);
  return key as string;
}

/** What a browser sends of itself when it connects again. */
function lastEventIdOf({ parameters = [] }: Operation, { headers }: FastifyRequest): string | undefined {
  if (!parameters.some((one) => resolved<Parameter>(one).name === 'Last-Event-ID')) return undefined;
  return `${headers['last-event-id'] ?? ''}` || undefined;
}

function mediaTypeIn({ headers }: FastifyRequest): string {
  return headers['content-type']?.split(';')[0]!.trim().toLowerCase() ?? '';
}

function reading(operation: Operation, handler: AnyHandler, revision: () => Promise<Revision>, answers: Answers) {
  const readPath = parameterReader(operation, 'path');
  const readQuery = parameterReader(operation, 'query');
  const mediaType = mediaTypeOf(operation, '200');
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const input = { path: readPath(request.params), query: readQuery(request.query) };
    const asked = [version, operation.operationId, input, utcDateTime(Date.now()).slice(0, 10)];
    const freshness = freshnessOf(await revision(), asked);
    if (isFresh(freshness, request.headers['if-none-match'])) return reply.code(304).headers(freshness).send();
    const write = async () => {
      const { body, headers } = await handler(input);
      return { bytes: Buffer.from(typeof body === 'string' ? body : String(reply.serialize(body))), ...(headers && { headers }) };
    };
    const { bytes, encoding, headers = {} } = await answers.answer(freshness.etag, encodingFor(request.headers['accept-encoding']), write);
    if (encoding) reply.header('content-encoding', encoding);
    return reply.headers({ ...freshness, ...headers }).type(`${mediaType}; charset=utf-8`).send(bytes);
  };
}

/** The media type of the operation's answer with a status; undefined where that has no body. */
function mediaTypeOf({ responses }: Operation, status: string): string | undefined {
  return Object.keys(resolved<Response>(responses[status]!).content ?? {})[0];
}

/** For each success in JSON, the schema that its body is written by; it leaves out what the contract does not name. */
function responseSchemas(operation: Operation): Record<string, unknown> {
  const schemaOf = (response: Operation['responses'][string]) => resolved<Response>(response).content?.['application/json']?.schema;
  const schemas = Object.entries(operation.responses).map(([status, response]) => [status, schemaOf(response)]);
  return Object.fromEntries(schemas.filter(([, schema]) => schema).map(([status, schema]) => [status, absolute(schema)]));
}
