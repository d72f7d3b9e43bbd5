import files from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/**
 * Serves the built widgets at the root: `kopa.js`, which every page names, may be kept for five minutes; the chunks in
 * `c/`, and the loader that has a version in its name, have a hash there and may be kept for ever. Files that lie beside them as `.br` or
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
      const isForEver = path.startsWith(`${folder}/c/`) || /\/kopa-[^/]*\.js(\.\w+)?$/.test(path);
      reply.header('cache-control', isForEver ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    },
  });
}
