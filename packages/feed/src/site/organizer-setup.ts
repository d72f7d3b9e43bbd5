import type { FastifyInstance } from 'fastify';
import type { Event } from '@kopa/contract';
import { problemOf } from '../shared/problem.ts';
import { bodyFor } from './bodies.ts';
import { back, both, saidIn, second } from './organizer-desk.ts';
import type { Organizer, Request } from './organizer-desk.ts';
import { dateOf, deskAddress, eventPath, settingsDocument } from './organizer-pages.ts';
import type { Desk, Held } from './organizer-pages.ts';
import { fieldAt, firstSettings, readSettings, settingsForm } from './organizer-settings.ts';
import { tellingOrganizers } from './organizer-words.ts';
import type { OrganizerWord } from './organizer-words.ts';
import type { Site } from './reads.ts';

/** How one registers for an event: shown, changed, and checked. */
export function serveSettings(app: FastifyInstance, { operations }: Site, { send, foundAt }: Organizer): void {
  app.get('/event/:eventId/settings', both, async (request: Request, reply) => {
    const { desk, held, event } = await foundAt(request);
    const form = settingsForm(settingsAddress(desk, held), event.registration ?? firstSettings, isSeries(event), [], tellingOrganizers(desk.language), desk.language);
    return send(reply, settingsDocument(desk, held, form, saidIn(request.query, desk)));
  });
  app.post('/event/:eventId/settings', second, async (request: Request, reply) => {
    const { desk, held, event, bearer } = await foundAt(request);
    const tell = tellingOrganizers(desk.language);
    const settings = readSettings(request.body ?? {}, event.registration);
    try {
      await operations.setRegistrationSettings({ path: { eventId: event.id }, query: {}, bearer, body: bodyFor('setRegistrationSettings', settings) });
      return back(reply, deskAddress(desk, eventPath(held, 'settings'), { ...dateOf(held), said: 'saved' }));
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code !== 'invalid-body') throw error;
      const ids = [...new Set((problem.particulars.errors ?? []).map(({ pointer = '' }) => fieldAt(pointer)))];
      const faults = ids.map((id) => ({ id, text: tell('wrong', { field: fieldName(id, tell) }) }));
      const form = settingsForm(settingsAddress(desk, held), settings, isSeries(event), faults, tell, desk.language);
      return send(reply, settingsDocument(desk, held, form), 422);
    }
  });
  const settingsAddress = (desk: Desk, held: Held) => deskAddress(desk, eventPath(held, 'settings'), dateOf(held));
  const isSeries = (event: Event) => event.recurrenceRule !== undefined;
}

const fieldWords: Record<string, OrganizerWord> = {
  'retentionDays.name': 'retainName',
  'retentionDays.email': 'retainEmail',
  'retentionDays.answers': 'retainAnswers',
  'retentionDays.accessNeeds': 'retainAccess',
};
const plainFields: OrganizerWord[] = ['capacity', 'walkIns', 'waitingListCapacity', 'maximumPartySize', 'reminderHours', 'holdMinutes', 'offerMinutes', 'opens', 'closes'];

/** The label of a field of the settings. */
function fieldName(id: string, tell: ReturnType<typeof tellingOrganizers>): string {
  const [, number] = /^question\.(\d+)$/.exec(id) ?? [];
  if (number !== undefined) return tell('question', { n: Number(number) + 1 });
  const word = fieldWords[id] ?? plainFields.find((name) => name === id);
  return word ? tell(word) : id;
}
