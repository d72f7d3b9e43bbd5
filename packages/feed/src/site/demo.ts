import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from '../shared/problem.ts';

/** What the pages in the folder have in place of this feed's address, so that they are the same in every checkout. */
const placeholder = 'https://feed.example.org';

/** Serves partner sites that embed the widgets, at `/demo/`, each page with this feed's own address put in. */
export async function serveDemo(app: FastifyInstance, folder: string, publicUrl: string): Promise<void> {
  await app.register(files, { root: folder, serve: false });
  app.get('/demo', async (_request, reply) => reply.redirect('/demo/', 301));
  app.get<{ Params: { '*': string } }>('/demo/*', async (request, reply) => {
    const path = pathOf(request.params['*']);
    if (extname(path) === '') return reply.redirect(`/demo/${path}/`, 301);
    reply.headers({ 'cache-control': 'no-cache', 'content-security-policy': policyFor(publicUrl) });
    return extname(path) === '.html' ? sendPage(reply, join(folder, path), publicUrl) : reply.sendFile(path, { cacheControl: false });
  });
}

/** The file in the folder that an address means. */
function pathOf(asked: string): string {
  const isHidden = asked.split(/[/\\]/).some((part) => part.startsWith('.'));
  if (isHidden || asked.includes('\0') || asked.startsWith('/')) throw new Problem('not-found');
  return (asked === '' || asked.endsWith('/') ? `${asked}index.html` : asked).split('/').join(sep);
}

async function sendPage(reply: FastifyReply, file: string, publicUrl: string): Promise<FastifyReply> {
  const page = await readFile(file, 'utf8').catch(() => undefined);
  if (page === undefined) throw new Problem('not-found');
  return reply.type('text/html; charset=utf-8').send(page.replaceAll(placeholder, publicUrl));
}

/** What a site needs that embeds the widgets and nothing else. */
function policyFor(publicUrl: string): string {
  const feed = `'self' ${new URL(publicUrl).origin}`;
  return [
    "default-src 'none'",
    `script-src ${feed}`,
    `connect-src ${feed}`,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' https: data:",
    `frame-src ${feed}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
