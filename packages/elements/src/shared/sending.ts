import { createReading, isFeedError, type FeedError } from '@kopa/sdk';
import type { Challenge } from './proof.ts';

const call = createReading({});

interface Sending {
  bearer?: string | undefined;
  key?: string;
  body?: object;
}

/** One call of the feed that is safe to repeat. What has no body is answered as an empty object. */
export const send = (method: string, url: string, { bearer, key, body }: Sending = {}): Promise<unknown> =>
  call(async (via, signal) => {
    const headers = new Headers();
    if (bearer) headers.set('authorization', `Bearer ${bearer}`);
    if (key) headers.set('idempotency-key', key);
    if (body) headers.set('content-type', method === 'PATCH' ? 'application/merge-patch+json' : 'application/json');
    const response = await via(new Request(url, { method, headers, signal, ...(body && { body: JSON.stringify(body) }) }));
    const answer: unknown =
      response.status === 204
        ? {}
        : await response.json().catch((error) => {
            if (!(error instanceof SyntaxError)) throw error;
          });
    return response.ok ? { data: answer, response } : { error: answer, response };
  });

const pause = (seconds: number) => new Promise((next) => setTimeout(next, seconds * 1000));

/** How often the feed may ask for patience or for work before that is told to the visitor. */
const mostRounds = 4;
/** Seconds that the visitor may be kept waiting without a word. */
const longestWait = 60;

/** Sends a form: waits where the feed says so, and does the work that it asks for under attack. */
export async function sendForm(url: string, key: string, form: object): Promise<unknown> {
  let body = form;
  for (let round = 1; ; round++) {
    try {
      return await send('POST', url, { key, body });
    } catch (error) {
      if (round === mostRounds || !isFeedError(error)) throw error;
      const next = await answerTo(error);
      if (!next) throw error;
      body = { ...body, ...next };
    }
  }
}

/** What to add to the form before it is sent again; undefined where that does not help. */
async function answerTo({ code, retryAfter, problem }: FeedError): Promise<{ proof?: string } | undefined> {
  if ((code === 'too-early' || code === 'request-in-flight') && retryAfter && retryAfter <= longestWait) {
    await pause(retryAfter);
    return {};
  }
  if (code !== 'proof-required' || !problem?.challenge) return undefined;
  const { solve } = await import('./proof.ts');
  return { proof: await solve(problem.challenge as unknown as Challenge) };
}
