// One server for everything: a real feed with the events, the widgets, the peers' files and a host page for each subject.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { FastifyReply } from 'fastify';
import { buildApp, migrate, openDatabase, saveEvent, savePartner, type Database } from '@kopa/feed';
import { freePort } from '../packages/feed/test/free-port.ts';
import { filesOf } from './bundle.ts';
import { draftOf, makeEvents, month, partner, within, type BenchEvent, type Range } from './data.ts';
import type { Needed, Subject, View, Visit } from './subjects.ts';

export interface Site {
  url: string;
  /** How many events it has. */
  size: number;
  /** What Kopa's pages are known to need; filled when they have been seen once. */
  needed: Map<View, Needed>;
  address: (subject: Subject, visit: Visit) => string;
  close: () => Promise<void>;
}

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.json': 'application/json' };
/** What is served as it lies there is compressed as well as can be; answers are compressed as the feed does it. */
const quality = { file: 11, answer: 5 };
const nothing: Needed = { modules: [], answers: [] };

export async function openSite(subjects: readonly Subject[], size: number): Promise<Site> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kopa-bench-'));
  const database = await openDatabase({ dataDir });
  const events = makeEvents(size);
  await fill(database, events);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const app = await buildApp({ database, publicUrl: url, rateLimit: 0, widgetsDir: resolve('dist/widgets') });
  const files = new Map<string, Map<string, string>>();
  for (const subject of subjects) files.set(subject.name, await filesOf(subject));
  const needed = new Map<View, Needed>();
  const packed = new Map<string, Buffer>();

  const pageOf = (subject: Subject, visit: Visit) => {
    const material = { origin: url, files: [...files.get(subject.name)!.keys()], events, needed: needed.get(visit.view) ?? nothing };
    return subject.page(visit, material);
  };
  const send = (reply: FastifyReply, key: string, type: string, level: number, body: () => string) => {
    if (!packed.has(key)) packed.set(key, brotliCompressSync(body(), { params: { [constants.BROTLI_PARAM_QUALITY]: level } }));
    reply.removeHeader('content-security-policy');
    return reply
      .headers({ 'content-type': `${types[type]}; charset=utf-8`, 'content-encoding': 'br', 'cache-control': 'no-cache' })
      .send(packed.get(key));
  };

  app.get<{ Querystring: Range }>('/bench/events', async ({ query, url: key }, reply) =>
    send(reply, key, '.json', quality.answer, () => JSON.stringify(within(events, query))));
  app.get<{ Params: { name: string }; Querystring: Visit }>('/bench/:name/', async ({ params, query, url: key }, reply) => {
    const subject = subjects.find(({ name }) => name === params.name)!;
    const known = JSON.stringify(needed.get(query.view) ?? nothing);
    return send(reply, `${key} ${known}`, '.html', quality.file, () => pageOf(subject, query));
  });
  app.get<{ Params: { name: string; file: string } }>('/bench/:name/:file', async ({ params: { name, file }, url: key }, reply) =>
    send(reply, key, extname(file), quality.file, () => files.get(name)!.get(file)!));

  await app.listen({ host: '127.0.0.1', port });
  return {
    url,
    size,
    needed,
    address: ({ name }, visit) => `${url}/bench/${name}/?${new URLSearchParams({ ...visit, month })}`,
    close: async () => {
      await app.close();
      await database.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

async function fill(database: Database, events: BenchEvent[]): Promise<void> {
  await migrate(database);
  await database.write(async (tx) => {
    await savePartner(tx, partner);
    for (const event of events) await saveEvent(tx, draftOf(event));
  });
}
