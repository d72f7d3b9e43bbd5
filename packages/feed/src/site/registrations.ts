import { randomUUID } from 'node:crypto';
import formbody from '@fastify/formbody';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RegistrationForm, Seats } from '@kopa/contract';
import { Problem, problemOf } from '../shared/problem.ts';
import { isLocalDateTime } from '../shared/time.ts';
import { bodyFor } from './bodies.ts';
import { render } from './document.ts';
import type { Document } from './document.ts';
import { languageOf } from './language.ts';
import { single } from './options.ts';
import type { Query } from './options.ts';
import { failedPage, noDatePage, noEventPage, nothingPage } from './problem-pages.ts';
import type { Site } from './reads.ts';
import { answersIn, faultsIn, faultsOfProblem, noWords, readWritten, writtenIn } from './registration-fields.ts';
import type { FieldFault, FieldsOf, Written } from './registration-fields.ts';
import { cancelPage, changePage, erasedPage, erasePage, hasCertificate, noTokenPage, ownAddress, ownPage, tooManyPage } from './registration-page.ts';
import type { Own, Said } from './registration-page.ts';
import { seminarRegistrationPage, notOfferedPage } from './seminar-registration-page.ts';
import type { FormPage } from './seminar-registration-page.ts';
import type { Language } from './words.ts';
import { publishedLanguages, understand } from '../shared/language.ts';

/** How many links that open nothing one address may try in a minute. */
const mostTries = 20;
const tokenForm = /^[A-Za-z0-9_-]{43}$/;
const both = { config: { methods: ['GET', 'POST'] } };
const second = { config: { methods: [] } };

type TokenRequest = FastifyRequest<{ Params: { token: string }; Querystring: Query; Body: Query | undefined }>;
type FormRequest = FastifyRequest<{ Querystring: Query; Body: Query | undefined }>;

const languageFor = (request: FastifyRequest): Language => languageOf(single(request.query as Query, 'lang'), request.headers['accept-language']);

/** A page for one person: kept nowhere, and its address is told to nobody. */
export function sendPrivate(reply: FastifyReply, page: Document, publicUrl: string, status = 200): FastifyReply {
  const { text, policy } = render(page, publicUrl);
  const headers = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex', 'content-security-policy': policy };
  return reply.code(status).headers(headers).type('text/html; charset=utf-8').send(text);
}

/**
 * The pages of a registration. What the link in a message opens only shows; each change is a form that is sent, and is answered
 * by leading back to the page, so that loading that again sends nothing.
 */
export async function serveOwnPages(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl, operations } = site;
  await app.register(formbody, { bodyLimit: 65_536 });
  await app.register(rateLimit, { global: false });
  const tries = app.createRateLimit({ max: mostTries, timeWindow: 60_000 });

  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error);
    const language = languageFor(request);
    if (problem.statusCode === 405) throw problem;
    if (problem.code === 'unauthorized') {
      const { isAllowed, isExceeded } = (await tries(request)) as { isAllowed: boolean; isExceeded?: boolean };
      if (!isAllowed && isExceeded) return sendPrivate(reply.header('retry-after', '60'), tooManyPage(publicUrl, language), publicUrl, 429);
      return sendPrivate(reply, noTokenPage(publicUrl, language), publicUrl, 404);
    }
    if (problem.statusCode >= 500) request.log.error({ err: error }, 'page failed');
    reply.headers(problem.particulars.headers ?? {});
    return sendPrivate(reply, failedPage(language, `${publicUrl}${request.url}`), publicUrl, problem.statusCode);
  });

  /** The registration that the address opens, in its own language unless another one is asked for. */
  async function ownOf(request: TokenRequest): Promise<Own> {
    const { token } = request.params;
    if (!tokenForm.test(token)) throw new Problem('unauthorized');
    const read = async (language: string) => (await operations.getRegistration({ path: {}, query: { language }, bearer: token })).body;
    const asked = single(request.query, 'lang');
    const first = await read(asked ?? 'en');
    const language = publishedLanguages.find((each) => each === understand(asked ?? first.language)) ?? 'en';
    const registration = language === (asked ?? 'en') ? first : await read(language);
    return { publicUrl, token, registration, language, now: Date.now() };
  }

  const back = (reply: FastifyReply, own: Own, said: string) => reply.header('cache-control', 'no-store').redirect(`${ownAddress(own)}${said}`, 303);

  /** Does what a button says and leads back, also when it could not be done. */
  const act = (run: (own: Own) => Promise<unknown>, done?: string) => async (request: TokenRequest, reply: FastifyReply) => {
    const own = await ownOf(request);
    try {
      await run(own);
      return back(reply, own, done ? `&done=${done}` : '');
    } catch (error) {
      const problem = problemOf(error);
      if (problem.statusCode !== 409) throw error;
      const code = problem.code === 'not-changeable' && own.registration.status === 'held' ? 'not-by-mail' : problem.code;
      return back(reply, own, `&problem=${code}`);
    }
  };

  app.get('/erased', async (request, reply) => sendPrivate(reply, erasedPage(publicUrl, languageFor(request)), publicUrl));
  app.get('/*', async (request, reply) => sendPrivate(reply, nothingPage(publicUrl, languageFor(request)), publicUrl, 404));
  app.get('/:token', async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    return sendPrivate(reply, ownPage(own, saidIn(request.query), single(request.query, 'done') === 'registered'), publicUrl);
  });
  app.get('/:token/change', both, async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    return sendPrivate(reply, changePage(own, await fieldsOf(site, own), writtenIn(own.registration), []), publicUrl);
  });
  app.post('/:token/change', second, async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    const of = await fieldsOf(site, own);
    const written = readWritten(request.body ?? {}, of.questions);
    const faults = faultsIn(written, of, own.language);
    if (faults.length > 0) return sendPrivate(reply, changePage(own, of, written, faults), publicUrl, 422);
    try {
      const change = changeIn(own, written, of);
      if (Object.keys(change).length > 0) {
        await operations.changeRegistration({ path: {}, query: { language: own.language }, bearer: own.token, body: bodyFor('changeRegistration', change) });
      }
      return back(reply, own, '&done=changed');
    } catch (error) {
      const problem = problemOf(error);
      const found = faultsOfProblem(problem, of, own.language);
      if (!found && problem.statusCode !== 409) throw error;
      return sendPrivate(reply, changePage(own, of, written, found ?? [], found ? undefined : problem.code), publicUrl, 422);
    }
  });
  const step = (own: Own) => ({ path: {}, query: { language: own.language }, bearer: own.token });
  app.post('/:token/confirmation', { config: { methods: ['POST'] } }, act((own) => operations.confirmRegistration(step(own))));
  app.post('/:token/undo', { config: { methods: ['POST'] } }, act((own) => operations.undoCancellation(step(own)), 'undone'));
  app.get('/:token/cancellation', both, async (request: TokenRequest, reply) => sendPrivate(reply, cancelPage(await ownOf(request)), publicUrl));
  app.post('/:token/cancellation', second, act((own) => operations.cancelRegistration(step(own))));
  app.get('/:token/erasure', both, async (request: TokenRequest, reply) => sendPrivate(reply, erasePage(await ownOf(request)), publicUrl));
  app.post('/:token/erasure', second, async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    await operations.eraseRegistration({ path: {}, query: {}, bearer: own.token });
    return reply.header('cache-control', 'no-store').redirect(`${publicUrl}/r/erased?lang=${own.language}`, 303);
  });
  app.get('/:token/registration.json', async (request: TokenRequest, reply) => {
    const { registration } = await ownOf(request);
    const headers = { 'cache-control': 'no-store', 'content-disposition': `attachment; filename="registration-${registration.id}.json"` };
    return reply.headers(headers).type('application/json; charset=utf-8').send(JSON.stringify(registration, undefined, 2));
  });
  app.get('/:token/certificate.pdf', async (request: TokenRequest, reply) => {
    const own = await ownOf(request);
    if (!hasCertificate(own)) return sendPrivate(reply, nothingPage(publicUrl, own.language), publicUrl, 404);
    const headers = { 'cache-control': 'no-store', 'content-disposition': `inline; filename="certificate-${own.registration.id}.pdf"` };
    return reply.headers(headers).type('application/pdf').send(await site.certificate(own.registration, own.language));
  });
}

const dones = { changed: 'changedDone', undone: 'undoneDone' } as const;

/** What the step before this page did, by its short name in the address. */
function saidIn(query: Query): Said | undefined {
  const done = single(query, 'done') ?? '';
  const problem = single(query, 'problem');
  if (Object.hasOwn(dones, done)) return { done: dones[done as keyof typeof dones] };
  return problem === undefined || !/^[a-z-]{1,40}$/.test(problem) ? undefined : { problem };
}

/** What the event asks now; a party may stay as large as it is. */
async function fieldsOf({ operations }: Site, { registration, language }: Own): Promise<FieldsOf> {
  const { eventId, recurrenceId, questions = [], retention, partySize } = registration;
  const form = await operations
    .getRegistrationForm({ path: { eventId }, query: { language, ...(recurrenceId !== null && { recurrenceId }) } })
    .catch((error: unknown) => {
      if (problemOf(error).statusCode === 404) return undefined;
      throw error;
    });
  return { questions, retention, maximumPartySize: Math.max(form?.body.maximumPartySize ?? 1, partySize) };
}

/** Only what differs from what is kept. */
function changeIn({ registration }: Own, written: Written, { questions }: FieldsOf): Record<string, unknown> {
  const before = writtenIn(registration);
  const answers = answersIn(written, questions);
  const isSame = (id: string) => JSON.stringify(before.answers[id] ?? []) === JSON.stringify((written.answers[id] ?? []).filter(Boolean));
  return {
    ...(written.name !== before.name && { name: written.name }),
    ...(written.email.trim() !== before.email && { email: written.email }),
    ...(written.partySize !== before.partySize && { partySize: Number(written.partySize) }),
    ...(written.accessNeeds !== before.accessNeeds && { accessNeeds: written.accessNeeds }),
    ...(questions.some(({ id }) => !isSame(id)) && { answers }),
  };
}

/** The page on which one registers without script. */
export async function serveRegistrationForm(app: FastifyInstance, site: Site): Promise<void> {
  const { publicUrl, operations } = site;
  await app.register(formbody, { bodyLimit: 65_536 });

  interface Asked {
    eventId: string;
    recurrenceId: string | undefined;
    language: Language;
  }

  /** What the address asks for; a page instead where there is no such thing. */
  async function formAt(request: FormRequest): Promise<{ asked: Asked; form: RegistrationForm; seats: Seats } | { missing: Document }> {
    const language = languageFor(request);
    const eventId = single(request.query, 'event') ?? '';
    const recurrenceId = single(request.query, 'recurrence-id') || undefined;
    if (!/^[a-z0-9]{16}$/.test(eventId)) return { missing: noEventPage(publicUrl, language) };
    if (recurrenceId !== undefined && !(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(recurrenceId) && isLocalDateTime(recurrenceId))) {
      return { missing: noDatePage(publicUrl, language, eventId) };
    }
    const date = recurrenceId === undefined ? {} : { recurrenceId };
    try {
      const form = (await operations.getRegistrationForm({ path: { eventId }, query: { language, ...date } })).body;
      const own = form.scope === 'occurrence' && form.occurrence.recurrenceId !== null ? { recurrenceId: form.occurrence.recurrenceId } : {};
      const seats = (await operations.getSeats({ path: { eventId }, query: own })).body;
      return { asked: { eventId, recurrenceId, language }, form, seats };
    } catch (error) {
      const { code } = problemOf(error);
      if (code === 'event-not-found') return { missing: noEventPage(publicUrl, language) };
      if (code === 'occurrence-not-found') return { missing: noDatePage(publicUrl, language, eventId) };
      if (code === 'registration-not-offered') return { missing: notOfferedPage(publicUrl, eventId, language) };
      throw error;
    }
  }

  app.get('/seminar-registration', both, async (request: FormRequest, reply) => {
    const found = await formAt(request);
    if ('missing' in found) return sendPrivate(reply, found.missing, publicUrl, 404);
    const { asked, form, seats } = found;
    const page: FormPage = { ...asked, form, seats, written: noWords, faults: [], idempotencyKey: randomUUID(), formToken: seats.formToken, isWidget: true };
    const sent = sendPrivate(reply, seminarRegistrationPage(site, page), publicUrl);
    return sent;
  });
  app.post('/seminar-registration', second, async (request: FormRequest, reply) => {
    const found = await formAt(request);
    if ('missing' in found) return sendPrivate(reply, found.missing, publicUrl, 404);
    const { asked, form, seats } = found;
    const body = request.body ?? {};
    const written = readWritten(body, form.questions);
    const sentKey = single(body, 'idempotencyKey') ?? '';
    const idempotencyKey = /^[A-Za-z0-9_-]{16,128}$/.test(sentKey) ? sentKey : randomUUID();
    const formToken = single(body, 'formToken') || seats.formToken;
    const again = (faults: FieldFault[], problem?: string) => {
      const key = problem === 'idempotency-key-reused' ? randomUUID() : idempotencyKey;
      const page: FormPage = { ...asked, form, seats, written, faults, problem, idempotencyKey: key, formToken, isWidget: false };
      return sendPrivate(reply, seminarRegistrationPage(site, page), publicUrl, 422);
    };
    const faults = faultsIn(written, form, asked.language);
    if (faults.length > 0) return again(faults);
    const sent = {
      name: written.name,
      email: written.email,
      language: asked.language,
      partySize: Number(written.partySize),
      answers: answersIn(written, form.questions),
      ...(written.accessNeeds.trim() !== '' && { accessNeeds: written.accessNeeds }),
      ...(form.scope === 'occurrence' && { recurrenceId: written.recurrenceId ?? form.occurrence.recurrenceId }),
      formToken,
      website: single(body, 'website') ?? '',
    };
    try {
      const created = await operations.createRegistration({ path: { eventId: asked.eventId }, query: {}, idempotencyKey, body: bodyFor('createRegistration', sent) });
      const address = ownAddress({ publicUrl, token: created.body.token, language: asked.language });
      return reply.headers({ 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }).redirect(`${address}&done=registered`, 303);
    } catch (error) {
      const problem = problemOf(error);
      const found = faultsOfProblem(problem, form, asked.language);
      if (!found && problem.statusCode >= 500) throw error;
      reply.headers(problem.particulars.headers ?? {});
      return again(found ?? [], found ? undefined : problem.code);
    }
  });
}
