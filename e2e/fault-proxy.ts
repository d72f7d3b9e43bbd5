import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The feed's answer, before the proxy spoils it. */
interface Good {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What becomes of a good answer. */
export type Fault = (good: Good, response: ServerResponse) => void;

const send = (response: ServerResponse, { status, headers, body }: Good) => response.writeHead(status, headers).end(body);
const problem =
  (status: number, more: Record<string, string> = {}): Fault =>
  ({ headers }, response) =>
    send(response, {
      status,
      headers: { ...headers, 'content-type': 'application/problem+json', ...more },
      body: JSON.stringify({ type: '/problems/x', title: 'It failed', status, code: status === 429 ? 'too-many-requests' : 'internal' }),
    });

/** A feed that works. */
export const works: Fault = (good, response) => void send(response, good);

/** What a network, a server or whoever stands in its place can do to an answer, by name. */
export const faults: Record<string, Fault> = {
  'feed down': (_, response) => void response.socket?.destroy(),
  'no answer': () => {},
  'answer that stops': ({ status, headers, body }, response) => void response.writeHead(status, headers).write(body.slice(0, body.length / 2)),
  500: problem(500),
  503: problem(503),
  '502 of a proxy, in HTML': ({ headers }, response) =>
    void send(response, { status: 502, headers: { ...headers, 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' }),
  '429 without Retry-After': problem(429),
  '429 with Retry-After: 1': problem(429, { 'retry-after': '1' }),
  '429 with Retry-After: 120': problem(429, { 'retry-after': '120' }),
  '429 with a date in Retry-After': problem(429, { 'retry-after': 'Wed, 21 Oct 2099 07:28:00 GMT' }),
  'garbage instead of JSON': ({ status, headers }, response) => void send(response, { status, headers, body: '{"items": [{"eventId": ' }),
  'JSON of another kind': ({ status, headers }, response) => void send(response, { status, headers, body: '{"message": "Hello"}' }),
  'JSON null': ({ status, headers }, response) => void send(response, { status, headers, body: 'null' }),
  'HTML with 200': ({ headers }, response) =>
    void send(response, { status: 200, headers: { ...headers, 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' }),
  'truncated body': ({ status, headers, body }, response) => {
    response.writeHead(status, { ...headers, 'content-length': String(Buffer.byteLength(body)) });
    response.write(body.slice(0, body.length / 2), () => response.socket?.destroy());
  },
  'CORS lost': ({ status, headers: { 'access-control-allow-origin': _, ...headers }, body }, response) =>
    void send(response, { status, headers, body }),
  204: ({ headers }, response) =>
    void response.writeHead(204, { 'access-control-allow-origin': headers['access-control-allow-origin'] ?? '*' }).end(),
};

export interface Proxy {
  url: string;
  /** What becomes of the answers below `/v1/` from now on; all else goes through. */
  fault: Fault;
  /** Requests below `/v1/` so far. */
  asked: number;
  close: () => void;
}

/** What a feed hears of a request's headers. */
type Heard = (headers: Record<string, string>) => Record<string, string>;

/** The same request to the feed itself. */
async function passOn(feed: string, request: IncomingMessage, heard: Heard): Promise<Response> {
  const { host: _, connection: __, 'accept-encoding': ___, 'content-length': ____, ...headers } = heard(request.headers as Record<string, string>);
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return fetch(feed + request.url, { method: request.method!, headers, ...(parts.length > 0 && { body: Buffer.concat(parts) }) });
}

/** A server in front of a feed, on a port of its own, so that no other page's cache knows it. Answers are not cached. */
export async function openProxy(feed: string, heard: Heard = (headers) => headers): Promise<Proxy> {
  const server = createServer(async (request, response) => {
    const isRead = request.url!.startsWith('/v1/');
    if (isRead) proxy.asked++;
    const answer = await passOn(feed, request, heard);
    const {
      'content-encoding': _,
      'content-length': __,
      'transfer-encoding': ___,
      connection: ____,
      etag: _____,
      ...headers
    } = Object.fromEntries(answer.headers);
    const good = { status: answer.status, headers: { ...headers, ...(isRead && { 'cache-control': 'no-store' }) }, body: await answer.text() };
    (isRead && request.method !== 'OPTIONS' ? proxy.fault : works)(good, response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const proxy: Proxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    fault: works,
    asked: 0,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return proxy;
}
