import type { FastifyInstance } from 'fastify';
import type { Database } from '../shared/database.ts';
import { unavailable } from '../shared/problem.ts';
import { reasonOf } from '../shared/reach.ts';
import { revisionOf } from '../shared/revision.ts';

/** `/healthz`: the process runs. `/readyz`: the database answers too and may be shown; 503 until then. */
export function probe(app: FastifyInstance, database: Database, isReady: () => boolean = () => true): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (request) => {
    try {
      await revisionOf(database.q);
    } catch (error) {
      request.log.warn(`The database is not ready: ${reasonOf(error)}`);
      request.log.debug({ err: error }, 'the database is not ready');
      throw unavailable();
    }
    if (!isReady()) throw unavailable();
    return { status: 'ok', database: database.engine };
  });
}
