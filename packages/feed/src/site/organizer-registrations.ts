import type { FastifyInstance, FastifyReply } from 'fastify';
import { problemOf } from '../shared/problem.ts';
import { utcDateTime } from '../shared/time.ts';
import { bodyFor } from './bodies.ts';
import { single } from './options.ts';
import { alone, back, narrowed, saidIn } from './organizer-desk.ts';
import type { Found, Organizer, Request } from './organizer-desk.ts';
import { byName } from './organizer-door.ts';
import { dateOf, datesPage, deskAddress, eventPath, listPage, printPage, statuses } from './organizer-pages.ts';
import type { Site } from './reads.ts';

/** Who registered for an event: as a list with what can be done, on paper, as a table, and each person's certificate. */
export function serveLists(app: FastifyInstance, { operations }: Site, { send, foundAt, countsOf, everybody }: Organizer): void {
  app.get('/event/:eventId', async (request: Request, reply) => {
    const found = await foundAt(request);
    const { desk, held, dates, event, bearer } = found;
    if (!event.registration) return back(reply, deskAddress(desk, eventPath(held, 'settings')));
    if (dates.length > 1 && single(request.query, 'recurrence-id') === undefined) return send(reply, datesPage(desk, dates));
    const status = statuses.find((one) => one === single(request.query, 'status'));
    const q = (single(request.query, 'q') ?? '').slice(0, 200);
    const cursor = single(request.query, 'cursor');
    const query = { ...narrowed(held), ...(q && { q }), ...(status && { status: [status] }), ...(cursor && { cursor }), limit: 50 };
    const page = (await operations.listRegistrations({ path: { eventId: event.id }, query, bearer })).body;
    const failed = (await everybody(found, held)).filter(({ deliveryFailure }) => deliveryFailure !== undefined);
    return send(reply, listPage(desk, held, { page, counts: await countsOf(found, held), failed, question: { q, status }, said: saidIn(request.query, desk) }));
  });

  /** Does what a button says and leads back to the list. */
  const act = (run: (found: Found, request: Request) => Promise<unknown>) => async (request: Request, reply: FastifyReply) => {
    const found = await foundAt(request);
    const to = (said: string) => `${deskAddress(found.desk, eventPath(found.held), { ...dateOf(found.held), said })}#r-${request.params.registrationId}`;
    try {
      await run(found, request);
      return back(reply, to('done'));
    } catch (error) {
      if (problemOf(error).statusCode !== 409) throw error;
      return back(reply, to('notDone'));
    }
  };
  app.post('/event/:eventId/registration/:registrationId/promotion', alone, act(({ bearer }, { params }) => operations.promote({ path: { registrationId: params.registrationId }, query: {}, bearer })));
  app.post(
    '/event/:eventId/registration/:registrationId/refusal',
    alone,
    act(({ bearer }, { params, body }) => {
      const reason = (single(body ?? {}, 'reason') ?? '').trim();
      return operations.refuseRegistration({ path: { registrationId: params.registrationId }, query: {}, bearer, body: bodyFor('refuseRegistration', reason ? { reason } : {}) });
    }),
  );
  app.get('/event/:eventId/registration/:registrationId/certificate.pdf', async (request: Request, reply) => {
    const { bearer } = await foundAt(request);
    const { registrationId } = request.params;
    const answer = await operations.exportCertificate({ path: { registrationId }, query: {}, bearer });
    return reply.headers({ 'cache-control': 'no-store', 'content-disposition': `inline; filename="${registrationId}.pdf"` }).type('application/pdf').send(answer.body);
  });
  app.get('/event/:eventId/print', async (request: Request, reply) => {
    const found = await foundAt(request);
    const registrations = (await everybody(found, found.held, ['confirmed'])).sort(byName(found.desk.language));
    return send(reply, printPage(found.desk, found.held, registrations, utcDateTime(Date.now())));
  });
  app.get('/event/:eventId/registrations.csv', async (request: Request, reply) => {
    const { desk, held, bearer } = await foundAt(request);
    const { eventId } = held.occurrence;
    const { body } = await operations.exportRegistrations({ path: { eventId }, query: { ...narrowed(held), language: desk.language }, bearer });
    const headers = { 'cache-control': 'no-store', 'content-disposition': `attachment; filename="registrations-${eventId}.csv"` };
    return reply.headers(headers).type('text/csv; charset=utf-8').send(body);
  });
}
