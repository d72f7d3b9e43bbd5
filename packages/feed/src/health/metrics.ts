import type { FastifyInstance } from 'fastify';
import { Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../shared/database.ts';
import { revisionOf } from '../shared/revision.ts';

/** Measures every request and answers `/metrics` in Prometheus' text form. */
export function measure(app: FastifyInstance, database: Database): void {
  const registry = new Registry();
  const duration = new Histogram({
    name: 'kopa_request_duration_seconds',
    help: 'Time from the arrival of a request to the end of its answer, by operation of the contract.',
    labelNames: ['operation', 'status'],
    buckets: [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  });
  const revision = new Gauge({ name: 'kopa_feed_revision', help: 'Rises with every change of the feed.', registers: [registry] });
  const events = new Gauge({ name: 'kopa_feed_events', help: 'Events in the feed.', registers: [registry] });

  app.addHook('onResponse', async (request, reply) => {
    const operation = request.routeOptions.config.operationId ?? 'other';
    duration.observe({ operation, status: reply.statusCode }, reply.elapsedTime / 1_000);
  });
  app.get('/metrics', async (_request, reply) => {
    revision.set((await revisionOf(database.q)).number);
    events.set(await countEvents(database));
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

async function countEvents({ q }: Database): Promise<number> {
  const { count } = await q.selectFrom('event').select((the) => the.fn.countAll<number>().as('count')).executeTakeFirstOrThrow();
  return count;
}
