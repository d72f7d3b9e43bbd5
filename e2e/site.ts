import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a site answers at an address. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

export interface Site {
  /** Its address, with a slash at the end. */
  url: string;
  close: () => void;
}

/** A library's site, at an origin of its own: HTML unless the headers say otherwise. */
export async function openSite(answer: (path: string, request: IncomingMessage) => Answer | Promise<Answer>): Promise<Site> {
  const server = createServer(async (request, response) => {
    const { status = 200, headers = {}, body = '' } = await answer(request.url!, request);
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
