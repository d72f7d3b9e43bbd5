import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { freshnessOf, isFresh } from '../shared/freshness.ts';
import { problemOf } from '../shared/problem.ts';
import type { Revision } from '../shared/revision.ts';
import { utcDateTime } from '../shared/time.ts';
import { version } from '../shared/version.ts';
import { render } from './document.ts';
import type { Document, Rendered } from './document.ts';
import { languageOf } from './language.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { failedPage, nothingPage } from './problem-pages.ts';
import type { Site } from './reads.ts';
import type { Language } from './words.ts';

export type Request = FastifyRequest<{ Querystring: Query }>;

export const today = (): string => utcDateTime(Date.now()).slice(0, 10);
export const languageFor = ({ query, headers }: Pick<Request, 'query' | 'headers'>): Language => languageOf(single(query, 'lang'), headers['accept-language']);

/** A page in place of what is not there. */
export class Missing extends Error {
  readonly page: Document;

  constructor(page: Document) {
    super(page.title);
    this.page = page;
  }
}

/** Faults as pages in the visitor's language, with the status and headers that the problem has. */
export function answerFailures(app: FastifyInstance, site: Site): void {
  const { publicUrl } = site;
  app.setErrorHandler(async (error, request, reply) => {
    if (error instanceof Missing) return send(site, reply, error.page, 404);
    const problem = problemOf(error);
    const language = languageFor(request as Request);
    if (problem.statusCode >= 500) request.log.error({ err: error }, 'page failed');
    if (problem.statusCode === 405) throw problem;
    reply.headers({ 'cache-control': 'no-store', ...problem.particulars.headers });
    if (problem.statusCode === 400) return send(site, reply, nothingPage(publicUrl, language), 400);
    return send(site, reply, failedPage(language, `${publicUrl}${request.url}`), problem.statusCode);
  });
}

const caching = 'public, max-age=60, stale-while-revalidate=600';

/** A page that follows from the state of the feed; a copy that is still right is answered 304. */
export async function sendFresh(site: Site, request: Request, reply: FastifyReply, make: () => Promise<Rendered>): Promise<FastifyReply> {
  return sendFreshOf(await site.reads.revision(), request, reply, make);
}

/** The same for a page that follows from a state of its own, which says how long a copy may be kept. */
export async function sendFreshOf(revision: Revision, request: Request, reply: FastifyReply, make: () => Promise<Rendered>): Promise<FastifyReply> {
  const freshness = freshnessOf(revision, [version, request.url, languageFor(request), today()]);
  const headers = { ...freshness, vary: 'accept-encoding, accept-language' };
  if (isFresh(freshness, request.headers['if-none-match'])) {
    // What a browser keeps is given the headers of this answer; with the policy of what is no page, it would be shown without its style.
    return reply.removeHeader('content-security-policy').code(304).headers(headers).send();
  }
  const page = await make();
  return sendRendered(reply.headers(headers), page);
}

export function send({ publicUrl }: Site, reply: FastifyReply, page: Document, status = 200): FastifyReply {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', status === 200 ? caching : 'no-cache');
  return sendRendered(reply.code(status).header('vary', 'accept-encoding, accept-language'), render(page, publicUrl));
}

function sendRendered(reply: FastifyReply, { text, policy }: Rendered): FastifyReply {
  return reply.header('content-security-policy', policy).type('text/html; charset=utf-8').send(text);
}

