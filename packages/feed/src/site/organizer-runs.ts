import type { FastifyInstance } from 'fastify';
import type { Run } from '@kopa/contract';
import { bodyFor } from './bodies.ts';
import { instantDay } from './dates.ts';
import { html } from './html.ts';
import { nameOf } from './language.ts';
import { single } from './options.ts';
import { alone, back, saidIn } from './organizer-desk.ts';
import type { Organizer, Request } from './organizer-desk.ts';
import { deskAddress, runsPage } from './organizer-pages.ts';
import type { Site } from './reads.ts';
import { countedOf } from './registration-words.ts';
import type { Language } from './words.ts';

/** What colleagues have told of the partner's materials: it shows when somebody here has read it. */
export function serveRuns(app: FastifyInstance, { publicUrl, operations, reads }: Site, { send, sessionOf }: Organizer): void {
  app.get('/runs', async (request: Request, reply) => {
    const { desk, bearer } = await sessionOf(request);
    const { items } = (await operations.listRunsToReview({ path: {}, query: { limit: 100 }, bearer })).body;
    const names = new Map<string, string>();
    for (const id of new Set(items.map(({ materialId }) => materialId))) names.set(id, (await reads.getMaterial(id, desk.language)).name.text);
    const runs = items.map((run) => ({ id: run.id, name: names.get(run.materialId)!, address: `${publicUrl}/w/material/${run.materialId}?lang=${desk.language}`, about: aboutOf(run, desk.language), changes: changesOf(run) }));
    return send(reply, runsPage(desk, runs, saidIn(request.query, desk)));
  });
  app.post<{ Params: { runId: string } }>('/runs/:runId', alone, async (request, reply) => {
    const { desk, bearer } = await sessionOf(request);
    const status = single((request.body ?? {}) as Request['body'] & object, 'status') ?? '';
    const said = await operations.reviewRun({ path: { runId: request.params.runId }, query: {}, bearer, body: bodyFor('reviewRun', { status }) }).then(
      () => 'done',
      () => 'notDone',
    );
    return back(reply, deskAddress(desk, '/runs', { said }));
  });
}

function aboutOf({ date, addressLocality, addressCountry, groupSize }: Run, language: Language): string {
  const place = [addressLocality, addressCountry && nameOf('region', language, addressCountry)].filter(Boolean).join(', ');
  return [instantDay(language, date), place, groupSize && countedOf('people', groupSize, language)].filter(Boolean).join(' · ');
}

const changesOf = ({ changes, inLanguage }: Run) => changes && html`<p class="said"${inLanguage ? html` lang="${inLanguage}"` : undefined}>${changes}</p>`;
