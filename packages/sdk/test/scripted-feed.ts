// A real HTTP server that answers as a test tells it, and keeps what it was asked.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach } from 'node:test';
import { isFeedError, type FeedError } from '../src/index.ts';

export interface Asked {
  /** Method and address. */
  line: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Answer = (response: ServerResponse) => void;

export interface ScriptedFeed {
  baseUrl: string;
  asked: Asked[];
  /** One for each request; the last one answers all that follow. */
  answers: Answer[];
  /** Method and address of what was asked, in its order. */
  lines: () => string[];
}

/** Listens until the tests of a file are over; after each test nothing is asked or answered yet. */
export async function scriptedFeed(): Promise<ScriptedFeed> {
  const scripted: ScriptedFeed = { baseUrl: '', asked: [], answers: [], lines: () => scripted.asked.map(({ line }) => line) };
  const server = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const { asked, answers } = scripted;
    asked.push({ line: `${request.method} ${request.url}`, headers: request.headers, body });
    (answers.length > 1 ? answers.shift() : answers[0])!(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  scripted.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  afterEach(() => void Object.assign(scripted, { asked: [], answers: [] }));
  return scripted;
}

export const json =
  (body: unknown, status = 200, headers = {}): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));

export const text =
  (type: string, body: string, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': type }).end(body);

/** @param own more members of the problem than those that all have */
export const problem = (status: number, code: string, own: object = {}, headers = {}): Answer =>
  json({ type: `/problems/${code}`, title: 'A title', status, code, ...own }, status, { 'content-type': 'application/problem+json', ...headers });

/** The request arrives, its answer does not. */
export const dropped: Answer = (response) => response.destroy();

/** The error that a call throws. */
export async function errorOf(call: Promise<unknown>): Promise<FeedError> {
  const error = await call.then(() => undefined, (error: unknown) => error);
  assert.ok(isFeedError(error), `${error} is no FeedError`);
  return error;
}
