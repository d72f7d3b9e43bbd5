import type { FastifyInstance, FastifyReply } from 'fastify';
import { utcDateTime } from '../../shared/time.ts';
import { plain, xmlDocument } from '../../shared/xml.ts';
import type { Element } from '../../shared/xml.ts';
import { answerTo } from './answer.ts';
import type { Repository } from './answer.ts';
import { OaiError } from './error.ts';
import { readRequest } from './request.ts';

export interface OaiOptions extends Omit<Repository, 'pageSize'> {
  pageSize?: number;
}

const namespace = 'http://www.openarchives.org/OAI/2.0/';

/** The materials for library systems that harvest (OAI-PMH 2.0), at `/oai`, by GET and by POST. */
export async function serveOai(app: FastifyInstance, options: OaiOptions): Promise<void> {
  const repository: Repository = { pageSize: 100, ...options };
  app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string', bodyLimit: 16_384 }, (_request, body, done) => done(null, body));
  app.get('/oai', { config: { methods: ['GET', 'POST'] } }, async (request, reply) => {
    const { url } = request.raw;
    return send(reply, await oaiAnswer(repository, new URLSearchParams(url!.includes('?') ? url!.slice(url!.indexOf('?') + 1) : '')));
  });
  app.post('/oai', { config: { methods: [] } }, async (request, reply) => send(reply, await oaiAnswer(repository, new URLSearchParams((request.body as string | undefined) ?? ''))));
}

function send(reply: FastifyReply, body: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').type('text/xml; charset=utf-8').send(body);
}

/** The whole answer to what was sent, an error of the protocol among them. */
export async function oaiAnswer(repository: Repository, sent: URLSearchParams): Promise<string> {
  const responseDate = utcDateTime(Date.now());
  try {
    const request = readRequest(sent);
    const content = await answerTo(repository, request);
    return envelope(repository, responseDate, sent, { [request.verb]: content });
  } catch (error) {
    if (!(error instanceof OaiError)) throw error;
    // What could not be read is not said again (OAI-PMH 2.0, §3.2).
    const isReadable = error.code !== 'badVerb' && error.code !== 'badArgument';
    return envelope(repository, responseDate, isReadable ? sent : undefined, { error: { '@code': error.code, '#': plain(error.message) } });
  }
}

function envelope({ publicUrl }: Repository, responseDate: string, sent: URLSearchParams | undefined, content: Element): string {
  const said = Object.fromEntries([...(sent ?? [])].map(([name, value]) => [`@${name}`, plain(value)]));
  return xmlDocument({
    'OAI-PMH': {
      '@xmlns': namespace,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${namespace} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd`,
      responseDate,
      request: { ...said, '#': `${publicUrl}/oai` },
      ...content,
    },
  });
}
