import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * Serves the built widgets at the root: `kopa.js`, which every page names, may be kept for five minutes; the chunks
 * in `c/` have the hash of their content in their name and may be kept for ever. Files that lie beside them as `.br` or
 * `.gz` are sent instead to those who take them.
 */
export async function serveWidgets(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(files, {
    root: folder,
    prefix: '/',
    index: false,
    dotfiles: 'ignore',
    preCompressed: true,
    cacheControl: false,
    decorateReply: false,
    setHeaders: (reply: FastifyReply, path: string) => {
      const isHashed = path.startsWith(`${folder}/c/`);
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    },
  });
}
