import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { RegistrationStatus } from '@kopa/contract';
import { bodyFor } from './bodies.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { back, both, narrowed, saidIn, second } from './organizer-desk.ts';
import type { Organizer, Request } from './organizer-desk.ts';
import { dateOf, deskAddress, eventPath, messagePage, messagePreview } from './organizer-pages.ts';
import type { MessageDraft } from './organizer-pages.ts';
import { tellingOrganizers } from './organizer-words.ts';
import type { Site } from './reads.ts';

/** A message to all: written, read once more, sent. */
export function serveMessages(app: FastifyInstance, { operations }: Site, { send, foundAt, everybody }: Organizer): void {
  app.get('/event/:eventId/message', both, async (request: Request, reply) => {
    const { desk, held } = await foundAt(request);
    const draft: MessageDraft = { to: 'confirmed', subject: '', text: '', idempotencyKey: randomUUID() };
    return send(reply, messagePage(desk, held, draft, [], saidIn(request.query, desk)));
  });
  app.post('/event/:eventId/message', second, async (request: Request, reply) => {
    const found = await foundAt(request);
    const { desk, held, bearer } = found;
    const tell = tellingOrganizers(desk.language);
    const draft = draftIn(request.body ?? {});
    const step = single(request.body ?? {}, 'step');
    const status: RegistrationStatus[] = draft.to === 'both' ? ['confirmed', 'waiting'] : [draft.to];
    const faults = (['subject', 'text'] as const).filter((name) => draft[name].trim() === '').map((name) => ({ id: name, text: tell('missing', { field: tell(name) }) }));
    if (faults.length > 0) return send(reply, messagePage(desk, held, draft, faults), 422);
    if (step === 'edit') return send(reply, messagePage(desk, held, draft, []));
    const sent = { subject: draft.subject, text: draft.text, status, ...narrowed(held) };
    const body = bodyFor('sendMessage', sent);
    if (step !== 'send') {
      const reachable = (await everybody(found, held, status)).filter(({ email }) => email !== undefined);
      return send(reply, messagePreview(desk, held, draft, reachable.length));
    }
    const { recipients } = (await operations.sendMessage({ path: { eventId: held.occurrence.eventId }, query: {}, bearer, idempotencyKey: draft.idempotencyKey, body })).body;
    return back(reply, deskAddress(desk, eventPath(held, 'message'), { ...dateOf(held), said: `sent-${recipients}` }));
  });
}

function draftIn(body: Query): MessageDraft {
  const one = (name: string) => single(body, name) ?? '';
  const to = (['confirmed', 'waiting', 'both'] as const).find((each) => each === one('to')) ?? 'confirmed';
  return { to, subject: one('subject'), text: one('text').replaceAll('\r\n', '\n'), idempotencyKey: /^[A-Za-z0-9_-]{16,128}$/.test(one('idempotencyKey')) ? one('idempotencyKey') : randomUUID() };
}
