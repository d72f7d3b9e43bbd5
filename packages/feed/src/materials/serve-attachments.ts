import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Kysely } from 'kysely';
import { Problem } from '../shared/problem.ts';
import type { Schema } from '../shared/schema.ts';
import { isWhole, lastPart } from './attachments.ts';

type Request = FastifyRequest<{ Params: { sha256: string; name: string } }>;

/**
 * Serves attachments at `/attachments/HASH/NAME`. Pictures are shown, all else is saved; whatever a file holds, no
 * browser runs it: the type is the one that was found in it, and the answer is in a sandbox.
 */
export function serveAttachments(app: FastifyInstance, q: Kysely<Schema>, folder: string): void {
  app.get('/attachments/:sha256/:name', async (request: Request, reply) => {
    const { sha256, name } = request.params;
    const rows = /^[0-9a-f]{64}$/.test(sha256) ? await q.selectFrom('attachment').selectAll().where('sha256', '=', sha256).execute() : [];
    const row = rows.find(({ file }) => lastPart(file) === name);
    if (!row) throw new Problem('not-found', { detail: 'No material has this attachment.' });
    const path = join(folder, sha256);
    const size = Number(row.content_size);
    if (!(await isWhole(path, size))) throw new Problem('not-found', { detail: 'The file of this attachment is missing or damaged. Please tell the library that published it.' });
    const isPicture = row.encoding_format!.startsWith('image/');
    return reply
      .headers({
        'content-length': size,
        'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(name)}`,
        'content-security-policy': "default-src 'none'; sandbox",
        'x-content-type-options': 'nosniff',
        'cache-control': 'public, max-age=31536000, immutable',
      })
      .type(row.encoding_format!)
      .send(createReadStream(path));
  });
}
