import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { FastifyInstance } from 'fastify';
import type { Registration } from '@kopa/contract';
import { Problem, problemOf } from '../shared/problem.ts';
import { bodyFor } from './bodies.ts';
import { single } from './options.ts';
import { alone, back, both, narrowed, saidIn, second } from './organizer-desk.ts';
import type { Organizer, Request } from './organizer-desk.ts';
import { checkInPage, dateOf, deskAddress, eventPath } from './organizer-pages.ts';
import type { Site } from './reads.ts';
import type { Language } from './words.ts';

export const byName = (language: Language) => (a: Registration, b: Registration) => (a.name ?? '').localeCompare(b.name ?? '', language);

/** What happens at the door: who came, and who comes without registration. */
export async function serveDoor(app: FastifyInstance, { operations }: Site, { send, sessionOf, foundAt, everybody }: Organizer): Promise<void> {
  const script = await readFile(new URL('../../browser/check-in.js', import.meta.url), 'utf8');
  app.get('/check-in.js', async (_request, reply) => reply.header('cache-control', 'public, max-age=300').type('text/javascript; charset=utf-8').send(script));
  app.get('/event/:eventId/check-in', both, async (request: Request, reply) => {
    const found = await foundAt(request);
    const { desk, held } = found;
    const registrations = (await everybody(found, held, ['confirmed'])).sort(byName(desk.language));
    return send(reply, checkInPage(desk, held, registrations, randomUUID(), saidIn(request.query, desk)));
  });
  app.post('/event/:eventId/check-in', second, async (request: Request, reply) => {
    const { desk, held, bearer } = await foundAt(request);
    const registrationId = single(request.body ?? {}, 'registrationId') ?? '';
    const body = bodyFor('checkIn', { attended: Number(single(request.body ?? {}, 'attended')) });
    const said = await operations.checkIn({ path: { registrationId }, query: {}, bearer, body }).then(
      () => undefined,
      (error: unknown) => {
        if (problemOf(error).statusCode !== 409) throw error;
        return 'notDone';
      },
    );
    return back(reply, deskAddress(desk, eventPath(held, 'check-in'), { ...dateOf(held), said }));
  });
  app.post('/event/:eventId/walk-in', alone, async (request: Request, reply) => {
    const { desk, held, bearer } = await foundAt(request);
    const body = request.body ?? {};
    const name = (single(body, 'name') ?? '').trim();
    const sent = { ...(name && { name }), partySize: Number(single(body, 'partySize') ?? 1), language: desk.language, ...narrowed(held) };
    const idempotencyKey = single(body, 'idempotencyKey') || randomUUID();
    await operations.createWalkIn({ path: { eventId: held.occurrence.eventId }, query: {}, bearer, idempotencyKey, body: bodyFor('createWalkIn', sent) });
    return back(reply, deskAddress(desk, eventPath(held, 'check-in'), { ...dateOf(held), said: 'done' }));
  });
  /** What the script of the check-in page sends, also long after it was noted. */
  app.put('/attendance/:registrationId', { config: { methods: ['PUT'] } }, async (request: Request, reply) => {
    const { bearer } = await sessionOf(request);
    const { registrationId } = request.params;
    if (!/^[0-9A-Z]{8}$/.test(registrationId)) throw new Problem('registration-not-found');
    const { body } = await operations.checkIn({ path: { registrationId }, query: {}, bearer, body: bodyFor('checkIn', request.body) });
    return reply.header('cache-control', 'no-store').send({ id: body.id, attended: body.attended ?? 0 });
  });
}
