import type { operations, paths } from '@kopa/contract';
import type { Client } from 'openapi-fetch';
import type { CallOptions, Query } from './calling.ts';
import { newIdempotencyKey } from './idempotency-key.ts';
import { pages } from './pages.ts';
import { done, type Ask, type Read } from './reading.ts';

type Body<O extends keyof operations> = operations[O] extends { requestBody: { content: infer C } } ? C[keyof C] : never;
/** A body in which may be left out what the feed knows by itself. */
type Short<O extends keyof operations, Known extends keyof Body<O>> = Omit<Body<O>, Known> & Partial<Pick<Body<O>, Known>>;

export interface Bearer extends CallOptions {
  /** The secret that opens it: the registration's token, or the partner's key. */
  bearer: string;
}

export interface Creating extends CallOptions {
  /**
   * Names what is to be created, so that it is created once however often it is asked for. Default: a new one for each call,
   * which is kept while the call tries again. Whoever calls again after an error gives the same key and the same body.
   */
  idempotencyKey?: string;
}

interface Asking {
  client: Client<paths>;
  language: string | undefined;
  /** Tries again, and remembers the last good answer. */
  read: Read;
  /** Tries again, and remembers nothing: what a secret opens is found at the same address as what another one opens. */
  ask: Read;
  /** Does not try again: for what must not be done twice and has no key. */
  askOnce: Read;
}

/** What is not JSON, with its media type; a page of somebody else's comes with another one. */
const ofType =
  <T>(mediaType: string, ask: Ask<T>): Ask<{ body: T }> =>
  async (fetch, signal) => {
    const { data, ...rest } = await ask(fetch, signal);
    const isRight = data !== undefined && rest.response.headers.get('content-type')?.startsWith(mediaType);
    return isRight ? { ...rest, data: { body: data } } : rest;
  };

/** `feed.registrations`: everything that a visitor and an organizer can do. */
export function createRegistrations({ client, language, read, ask, askOnce }: Asking) {
  const speaking = <Q extends { language?: string }>(query: Q): Q => (language === undefined ? query : { language, ...query });
  const opened = (bearer: string) => ({ authorization: `Bearer ${bearer}` });
  const header = (key = newIdempotencyKey()) => ({ 'Idempotency-Key': key });

  const registrations = {
    /** What a visitor is asked for, in one language (`getRegistrationForm`). */
    form: (eventId: string, query: Query<'getRegistrationForm'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/events/{eventId}/registration-form', { params: { path: { eventId }, query: speaking(query) }, fetch, signal }), signal),
    /** How many seats are free now, with the `formToken` that `create` takes (`getSeats`). */
    seats: (eventId: string, query: Query<'getSeats'> = {}, { signal }: CallOptions = {}) =>
      read((fetch, signal) => client.GET('/events/{eventId}/seats', { params: { path: { eventId }, query }, fetch, signal }), signal),
    /** Registers a person or a party; answers the registration and its token (`createRegistration`). */
    create: (eventId: string, body: Body<'createRegistration'>, { idempotencyKey, signal }: Creating = {}) => {
      const params = { path: { eventId }, header: header(idempotencyKey) };
      return ask((fetch, signal) => client.POST('/events/{eventId}/registrations', { params, body, fetch, signal }), signal);
    },

    /** The registration that the token opens (`getRegistration`). */
    get: ({ bearer, signal }: Bearer, query: Query<'getRegistration'> = {}) =>
      ask((fetch, signal) => client.GET('/registration', { params: { query: speaking(query) }, headers: opened(bearer), fetch, signal }), signal),
    /** Corrects what is given; the rest stays (`changeRegistration`). */
    change: (body: Body<'changeRegistration'>, { bearer, signal }: Bearer, query: Query<'changeRegistration'> = {}) => {
      const headers = { ...opened(bearer), 'content-type': 'application/merge-patch+json' };
      return ask((fetch, signal) => client.PATCH('/registration', { params: { query: speaking(query) }, body, headers, fetch, signal }), signal);
    },
    /** Cancels, leaves the waiting list, or declines an offer (`cancelRegistration`). */
    cancel: ({ bearer, signal }: Bearer, query: Query<'cancelRegistration'> = {}) =>
      ask((fetch, signal) => client.POST('/registration/cancellation', { params: { query: speaking(query) }, headers: opened(bearer), fetch, signal }), signal),
    /** Takes the cancellation back, for a quarter of an hour (`undoCancellation`). */
    undoCancellation: ({ bearer, signal }: Bearer, query: Query<'undoCancellation'> = {}) =>
      ask((fetch, signal) => client.DELETE('/registration/cancellation', { params: { query: speaking(query) }, headers: opened(bearer), fetch, signal }), signal),
    /** Confirms the mail address, or accepts an offer (`confirmRegistration`). */
    confirm: ({ bearer, signal }: Bearer, query: Query<'confirmRegistration'> = {}) =>
      ask((fetch, signal) => client.POST('/registration/confirmation', { params: { query: speaking(query) }, headers: opened(bearer), fetch, signal }), signal),
    /** Erases everything personal, for good (`eraseRegistration`). */
    erase: async ({ bearer, signal }: Bearer): Promise<void> => {
      await ask(done((fetch, signal) => client.DELETE('/registration', { headers: opened(bearer), fetch, signal })), signal);
    },

    /** Who comes (`listRegistrations`). This call and those below take a partner's key. */
    list: (eventId: string, { bearer, signal }: Bearer, query: Query<'listRegistrations'> = {}) =>
      ask((fetch, signal) => client.GET('/events/{eventId}/registrations', { params: { path: { eventId }, query }, headers: opened(bearer), fetch, signal }), signal),
    /** All pages of `list`. */
    pages: (eventId: string, options: Bearer, query: Query<'listRegistrations'> = {}) => pages((q) => registrations.list(eventId, options, q), query),
    /** Who comes, as CSV (`exportRegistrations`). */
    export: async (eventId: string, { bearer, signal }: Bearer, query: Query<'exportRegistrations'> = {}): Promise<string> => {
      const params = { path: { eventId }, query: speaking(query) };
      const table: Ask<string> = (fetch, signal) =>
        client.GET('/events/{eventId}/registrations.csv', { params, headers: opened(bearer), parseAs: 'text', fetch, signal });
      return (await ask(ofType('text/csv', table), signal)).body;
    },
    /** Notes how many of the party came (`checkIn`). */
    checkIn: (registrationId: string, body: Body<'checkIn'>, { bearer, signal }: Bearer) =>
      ask((fetch, signal) => client.PUT('/registrations/{registrationId}/attendance', { params: { path: { registrationId } }, body, headers: opened(bearer), fetch, signal }), signal),
    /** Approves a request, or gives somebody in the waiting list seats (`promote`). */
    promote: (registrationId: string, { bearer, signal }: Bearer) =>
      askOnce((fetch, signal) => client.POST('/registrations/{registrationId}/promotion', { params: { path: { registrationId } }, headers: opened(bearer), fetch, signal }), signal),
    /** Does not approve a request, or takes seats back (`refuseRegistration`). */
    refuse: (registrationId: string, body: Body<'refuseRegistration'>, { bearer, signal }: Bearer) =>
      askOnce((fetch, signal) => client.POST('/registrations/{registrationId}/refusal', { params: { path: { registrationId } }, body, headers: opened(bearer), fetch, signal }), signal),
    /** Notes somebody who came without registration (`createWalkIn`). */
    createWalkIn: (eventId: string, body: Body<'createWalkIn'>, { bearer, idempotencyKey, signal }: Bearer & Creating) => {
      const params = { path: { eventId }, header: header(idempotencyKey) };
      return ask((fetch, signal) => client.POST('/events/{eventId}/walk-ins', { params, body, headers: opened(bearer), fetch, signal }), signal);
    },
    /** Sends a message to those who are registered (`sendMessage`). */
    sendMessage: (eventId: string, body: Body<'sendMessage'>, { bearer, idempotencyKey, signal }: Bearer & Creating) => {
      const params = { path: { eventId }, header: header(idempotencyKey) };
      return ask((fetch, signal) => client.POST('/events/{eventId}/messages', { params, body, headers: opened(bearer), fetch, signal }), signal);
    },
    /** How one registers for an event (`setRegistrationSettings`). */
    setSettings: (eventId: string, settings: Short<'setRegistrationSettings', Exclude<keyof Body<'setRegistrationSettings'>, 'capacity'>>, { bearer, signal }: Bearer) => {
      const [params, body] = [{ path: { eventId } }, settings as Body<'setRegistrationSettings'>];
      return ask((fetch, signal) => client.PUT('/events/{eventId}/registration-settings', { params, body, headers: opened(bearer), fetch, signal }), signal);
    },
    /** That somebody took part, as a PDF; in that person's language unless the query names another one (`exportCertificate`). */
    certificate: async (registrationId: string, { bearer, signal }: Bearer, query: Query<'exportCertificate'> = {}): Promise<Blob> => {
      const file: Ask<Blob> = async (fetch, signal) => {
        const params = { path: { registrationId }, query };
        const answer = await client.GET('/registrations/{registrationId}/certificate', { params, headers: opened(bearer), parseAs: 'blob', fetch, signal });
        return answer as Awaited<ReturnType<Ask<Blob>>>;
      };
      return (await ask(ofType('application/pdf', file), signal)).body;
    },
  };
  return registrations;
}
