import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem, problemOf } from './problem.ts';
import { isOutOfReach, reasonOf } from './reach.ts';

const type = 'application/problem+json';
const always = { 'cache-control': 'no-store', 'access-control-allow-origin': '*', 'x-content-type-options': 'nosniff' };

/**
 * Answers whatever is thrown as a problem of the contract. As Fastify's `frameworkErrors` it runs before any hook
 * has, so it says itself that every site may read the answer.
 */
export function problemAnswerer(publicUrl: string) {
  return (error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const problem = problemOf(error);
    record(error, problem, request);
    const body = JSON.stringify(problem.body(publicUrl, request.url));
    const { headers } = problem.particulars;
    return reply.code(problem.statusCode).headers({ ...always, ...headers }).type(type).serializer(String).send(body);
  };
}

/** A fault of the feed with its stack; one of the database, which can come with every request, in one line. */
function record(error: Error, problem: Problem, { log, routeOptions }: FastifyRequest): void {
  if (problem.statusCode < 500) return;
  const operation = routeOptions?.config?.operationId;
  if (!isOutOfReach(error)) return log.error({ err: error, operation }, 'request failed');
  log.warn({ operation }, `The database does not answer: ${reasonOf(error)}`);
  log.debug({ err: error, operation }, 'request failed');
}

/** Makes problems of all errors, and of addresses at which there is nothing. */
export function answerProblems(app: FastifyInstance, publicUrl: string): void {
  app.setErrorHandler(problemAnswerer(publicUrl));
  app.setNotFoundHandler(async () => {
    throw new Problem('not-found');
  });
}

/** Answers bytes that are no request at all (Fastify's `clientErrorHandler`): there is no request to reply to. */
export function connectionErrorHandler(publicUrl: string) {
  return (error: ConnectionError, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || socket.destroyed) return;
    const problem = new Problem(error.code === 'HPE_HEADER_OVERFLOW' ? 'request-too-large' : 'invalid-request');
    const body = JSON.stringify(problem.body(publicUrl, '/'));
    const head = [
      `HTTP/1.1 ${problem.statusCode} Error`,
      `content-type: ${type}`,
      `content-length: ${Buffer.byteLength(body)}`,
      'access-control-allow-origin: *',
      'connection: close',
    ];
    if (socket.writable) socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
    socket.destroySoon();
  };
}
