import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { buildApp } from './app.ts';
import type { Config } from './config.ts';
import { extendHorizons } from './events/horizon.ts';
import { openDatabase } from './shared/database.ts';
import type { Database } from './shared/database.ts';
import { migrate } from './shared/migrate.ts';
import { isOutOfReach, reasonOf } from './shared/reach.ts';
import { Refusal } from './shared/refusal.ts';

const day = 86_400_000;
/** Seconds between two tries to reach the database. */
const longestWait = 30;

/** A feed that answers. */
export interface Feed {
  /** The address that others reach it at. */
  url: string;
  database: Database;
  /** Answers what has been asked, then stops. */
  close(): Promise<void>;
}

/**
 * Opens the port, brings the database to this version and serves. While the database cannot be reached it waits and
 * answers 503; `stop` ends the waiting. Throws a Refusal when the port cannot be had.
 */
export async function startFeed(config: Config, stop?: AbortSignal): Promise<Feed> {
  const port = config.port || (await freePort(config.host));
  const url = config.publicUrl ?? `http://localhost:${port}`;
  const database = await openDatabase(config.database);
  const { database: _address, logLevel, port: _port, host, ...options } = config;
  const app = await buildApp({ ...options, database, publicUrl: url, logger: { level: logLevel, base: null, stream: process.stderr } });
  const stopped = new AbortController();
  stop?.addEventListener('abort', () => stopped.abort());
  let daily = Promise.resolve();
  const close = async () => {
    stopped.abort();
    await app.close();
    await daily;
    await database.close();
  };
  try {
    await listen(app, host, port);
    await migrateWhenReachable(app, database, stopped.signal);
  } catch (error) {
    await close();
    throw error;
  }
  daily = extendDaily(app, database, stopped.signal);
  return { url, database, close };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<void> {
  await orRefusal(app.listen({ host, port }), host, port);
}

/** A fault of host or port as a sentence. */
async function orRefusal(listening: Promise<unknown>, host: string, port: number): Promise<void> {
  try {
    await listening;
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code ? new Refusal(sentenceFor(error as NodeJS.ErrnoException, host, port)) : error;
  }
}

function sentenceFor({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === 'EADDRINUSE') return `The port ${port} is in use. Set PORT to another one, or stop the program that uses it.`;
  if (code === 'EACCES') return `This user may not open the port ${port}. Set PORT to one above 1023.`;
  return `The feed cannot listen at ${host}:${port} (${message}). Set HOST to an address of this machine.`;
}

async function migrateWhenReachable(app: FastifyInstance, database: Database, stop: AbortSignal): Promise<void> {
  for (let wait = 1; !stop.aborted; wait = Math.min(2 * wait, longestWait)) {
    try {
      return void (await migrate(database));
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      app.log.warn(`The database at ${database.place} does not answer (${reasonOf(error)}); the next try is in ${wait} s.`);
      app.log.debug({ err: error }, 'the database does not answer');
      await sleep(wait * 1_000, undefined, { signal: stop }).catch(() => {});
    }
  }
}

/** Events that repeat without end get further occurrences; what fails today is tried again tomorrow. */
async function extendDaily(app: FastifyInstance, database: Database, stop: AbortSignal): Promise<void> {
  while (!stop.aborted) {
    try {
      const events = await extendHorizons(database, Date.now(), stop);
      if (events > 0) app.log.info({ events }, 'stored further occurrences');
    } catch (error) {
      if (!stop.aborted) app.log.error({ err: error }, 'storing further occurrences failed');
    }
    await sleep(day, undefined, { signal: stop, ref: false }).catch(() => {});
  }
}

async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await orRefusal(once(server, 'listening'), host, 0);
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
