import type { operations } from '@kopa/contract';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Answers } from './answers.ts';
import { encodingFor } from './encoding.ts';
import { freshnessOf, isFresh } from './freshness.ts';
import { absolute, parameterReader } from './parameters.ts';
import type { Revision } from './revision.ts';
import { resolved, specification } from './specification.ts';
import type { Operation, Response } from './specification.ts';
import { utcDateTime } from './time.ts';
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

/** What a handler gets: parameters that fit the contract, with their defaults. */
export interface Input<K extends keyof operations> {
  path: Parameters<K, 'path'>;
  query: Parameters<K, 'query'>;
}

/** One function for each operation of the contract: a missing one, or one that answers something else, is a type error. */
export type Handlers = { [K in keyof operations]: (input: Input<K>) => Promise<Answer<operations[K]['responses']>> };

type AnyHandler = (input: { path: unknown; query: unknown }) => Promise<{ status: number; body: unknown; headers?: Record<string, string> }>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The operation of the contract that the route answers. */
    operationId?: string;
  }
}

/**
 * Mounts every operation of the contract at `prefix`: parameters are read and checked, answers are written as the
 * contract has them. A copy that is still right is answered 304, and an answer that has been written before is sent
 * again, at the price of reading the revision.
 */
export function mount(app: FastifyInstance, handlers: Handlers, options: { prefix: string; revision: () => Promise<Revision> }): void {
  const answers = new Answers();
  app.addSchema({ $id: 'contract', ...specification });
  for (const [path, item] of Object.entries(specification.paths)) {
    const { get: operation } = item;
    if (!operation) throw new Error(`The contract has an operation at ${path} that is no GET.`);
    const handler = handlers[operation.operationId as keyof operations] as AnyHandler | undefined;
    if (!handler) throw new Error(`The operation ${operation.operationId} has no handler.`);
    app.get(`${options.prefix}${path.replace(/\{(\w+)\}/g, ':$1')}`, {
      config: { operationId: operation.operationId },
      schema: { response: responseSchemas(operation) },
      handler: reading(operation, handler, options.revision, answers),
    });
  }
}

function reading(operation: Operation, handler: AnyHandler, revision: () => Promise<Revision>, answers: Answers) {
  const readPath = parameterReader(operation, 'path');
  const readQuery = parameterReader(operation, 'query');
  const mediaType = mediaTypeOf(operation);
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

/** The media type of the operation's answer: each has one. */
function mediaTypeOf({ responses }: Operation): string {
  return Object.keys(resolved<Response>(responses['200']!).content!)[0]!;
}

/** For each success in JSON, the schema that its body is written by; it leaves out what the contract does not name. */
function responseSchemas(operation: Operation): Record<string, unknown> {
  const schemaOf = (response: Operation['responses'][string]) => resolved<Response>(response).content?.['application/json']?.schema;
  const schemas = Object.entries(operation.responses).map(([status, response]) => [status, schemaOf(response)]);
  return Object.fromEntries(schemas.filter(([, schema]) => schema).map(([status, schema]) => [status, absolute(schema)]));
}
