import type { FastifyInstance, FastifyReply } from 'fastify';
import { Problem } from '../shared/problem.ts';
import { render } from './document.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { libraryQueryOf, readLibraryOptions } from './material-options.ts';
import { libraryFrame, materialFrame } from './material-frame.ts';
import { materialLibraryPage } from './material-library-page.ts';
import { materialPage } from './material-page.ts';
import { widgetNames } from './material-widgets.ts';
import { noMaterialPage, wrongMaterialValuePage } from './problem-pages.ts';
import type { Site } from './reads.ts';
import { answerFailures, languageFor, Missing, send, sendFresh } from './sending.ts';
import type { Request } from './sending.ts';
import { schemeOf } from './snippets.ts';
import type { Language } from './words.ts';

/** The pages of materials: the library, each material's own page, and the same at the addresses that become widgets on other sites. */
export async function serveMaterialPages(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl } = site;
  answerFailures(app, site);
  app.get('/material-library', async (request: Request, reply) => {
    const language = languageFor(request);
    const materialId = single(request.query, 'material');
    if (materialId !== undefined) return sendMaterial(site, request, reply, materialId);
    const { options, faults } = readLibraryOptions(request.query);
    if (faults.length > 0) return send(site, reply, wrongMaterialValuePage(`${publicUrl}/w/material-library${libraryQueryOf(options, language)}`, language, faults), 400);
    const cursor = single(request.query, 'cursor');
    return sendFresh(site, request, reply, async () => render(await materialLibraryPage(site, { language, options, cursor }), publicUrl));
  });
  app.get<{ Params: { materialId: string }; Querystring: Query }>('/material/:materialId', async (request, reply) => sendMaterial(site, request, reply, request.params.materialId));
  for (const name of Object.values(widgetNames)) {
    app.get(`/${name}`, async (request: Request, reply) => sendMaterial(site, request, reply, single(request.query, 'material') ?? ''));
  }
}

async function sendMaterial(site: Site, request: Request, reply: FastifyReply, materialId: string): Promise<FastifyReply> {
  const { publicUrl } = site;
  const language = languageFor(request);
  if (!isMaterialId(materialId)) return send(site, reply, noMaterialPage(publicUrl, language), 404);
  const paper = (['a4', 'a5'] as const).find((size) => size === single(request.query, 'paper')?.toLowerCase());
  return sendFresh(site, request, reply, async () => {
    const page = materialPage(site, { materialId, language, group: groupIn(single(request.query, 'group')), paper });
    return render(await page.catch(missing(publicUrl, language)), publicUrl);
  });
}

/** The widgets of materials alone, for frames. */
export async function serveMaterialFrames(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl } = site;
  answerFailures(app, site);
  app.get('/material-library', async (request: Request, reply) => {
    reply.removeHeader('x-frame-options');
    return sendFresh(site, request, reply, () => libraryFrame(site, readLibraryOptions(request.query).options, languageFor(request), schemeOf(request.query)));
  });
  for (const name of Object.values(widgetNames)) {
    app.get(`/${name}`, async (request: Request, reply) => {
      const language = languageFor(request);
      const materialId = single(request.query, 'material') ?? '';
      reply.removeHeader('x-frame-options');
      if (!isMaterialId(materialId)) return send(site, reply, noMaterialPage(publicUrl, language), 404);
      return sendFresh(site, request, reply, () => materialFrame(site, materialId, { language, accent: single(request.query, 'accent'), isCard: single(request.query, 'opened') === 'false' }, schemeOf(request.query)).catch(missing(publicUrl, language)));
    });
  }
}

const isMaterialId = (text: string) => /^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(text);

/** The page that says so, for a material that is not there. */
const missing = (publicUrl: string, language: Language) => (error: unknown): never => {
  if (error instanceof Problem && error.code === 'material-not-found') throw new Missing(noMaterialPage(publicUrl, language));
  throw error;
};

/** What is no number of people counts for nothing. */
function groupIn(text: string | undefined): number | undefined {
  const people = Number(text);
  return text !== undefined && /^\d{1,4}$/.test(text) && people >= 1 && people <= 1_000 ? people : undefined;
}
