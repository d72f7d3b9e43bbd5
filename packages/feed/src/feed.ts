import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { buildApp, certificate, eventsOf } from './app.ts';
import type { Config } from './config.ts';
import { withdrawAgain } from './dialogue/own-post.ts';
import { isAnyWithdrawn, personalTables, purgeDialogue } from './dialogue/retention.ts';
import { extendHorizons } from './events/horizon.ts';
import { eraseAgain } from './registrations/erasure.ts';
import { deliverDialogue } from './dialogue/mail/deliver.ts';
import { deliver } from './registrations/mail/deliver.ts';
import { startDelivering } from './shared/mail/outgoing.ts';
import type { Delivered, Outgoing } from './shared/mail/outgoing.ts';
import { folderTransport, smtpTransport } from './shared/mail/transport.ts';
import { purgeHourly } from './registrations/purging.ts';
import type { Purge } from './registrations/purging.ts';
import { settle } from './registrations/worker.ts';
import type { Memory } from './registrations/worker.ts';
import { openDatabase } from './shared/database.ts';
import type { Database } from './shared/database.ts';
import { requireFolder } from './shared/folder.ts';
import { openLedger } from './shared/ledger.ts';
import type { Ledger } from './shared/ledger.ts';
import { migrate } from './shared/migrate.ts';
import { isOutOfReach, reasonOf } from './shared/reach.ts';
import { Refusal } from './shared/refusal.ts';

const day = 86_400_000;
/** A free seat and somebody who waits for it are never together for longer than this, and a transaction. */
const betweenSettling = 10_000;
/** Seconds between two tries to reach the database. */
const longestWait = 30;

/** What the dialogue removes in time. */
const dialogue: Purge = { tables: personalTables, purge: purgeDialogue, isAnyErased: isAnyWithdrawn };

/** A feed that answers. */
export interface Feed {
  /** The address that others reach it at. */
  url: string;
  database: Database;
  /** Answers what has been asked, then stops. */
  close(): Promise<void>;
}

/**
 * Opens the port, brings the database to this version, erases again what the ledger names, and serves. While the
 * database cannot be reached it waits and answers 503; `stop` ends the waiting. Throws a Refusal when the port, the
 * ledger or the folder of the mails cannot be had.
 */
export async function startFeed(config: Config, stop?: AbortSignal): Promise<Feed> {
  const port = config.port || (await freePort(config.host));
  const url = config.publicUrl ?? `http://localhost:${port}`;
  const database = await openDatabase(config.database);
  const { database: _address, logLevel, port: _port, host, erasuresFile, smtpUrl: _smtpUrl, mailFrom: _mailFrom, mailDir: _mailDir, ...options } = config;
  const ledger = openLedger(erasuresFile);
  // After the folder of the database, in which it usually is: the fault is told of the one that has it.
  if (!config.smtpUrl && config.mailDir) requireFolder('MAIL_DIR', config.mailDir);
  let isReady = false;
  const logger = { level: logLevel, base: null, stream: process.stderr };
  const app = await buildApp({ ...options, database, publicUrl: url, logger, ledger, isReady: () => isReady });
  const stopped = new AbortController();
  stop?.addEventListener('abort', () => stopped.abort());
  let regular: Promise<unknown> = Promise.resolve();
  const close = async () => {
    stopped.abort();
    await app.close();
    await regular;
    await database.close();
  };
  try {
    await listen(app, host, port);
    await whenReachable(app, database, stopped.signal, async () => {
      await migrate(database);
      await eraseWhatCameBack(app, database, ledger);
      isReady = true;
    });
  } catch (error) {
    await close();
    throw error;
  }
  regular = Promise.all([
    extendDaily(app, database, stopped.signal),
    settleOften(app, database, stopped.signal),
    sendMails(app, database, config, url, stopped.signal),
    purgeHourly({ database, log: app.log, mailDir: config.mailDir, others: [dialogue], stop: stopped.signal }),
  ]);
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

async function whenReachable(app: FastifyInstance, database: Database, stop: AbortSignal, work: () => Promise<void>): Promise<void> {
  for (let wait = 1; !stop.aborted; wait = Math.min(2 * wait, longestWait)) {
    try {
      return await work();
    } catch (error) {
      if (!isOutOfReach(error)) throw error;
      app.log.warn(`The database at ${database.place} does not answer (${reasonOf(error)}); the next try is in ${wait} s.`);
      app.log.debug({ err: error }, 'the database does not answer');
      await sleep(wait * 1_000, undefined, { signal: stop }).catch(() => {});
    }
  }
}

/** Nobody sees in a restored backup what somebody had erased since. */
async function eraseWhatCameBack(app: FastifyInstance, database: Database, ledger: Ledger): Promise<void> {
  const registrations = await eraseAgain(database, ledger);
  const posts = await withdrawAgain(database, ledger);
  if (registrations + posts > 0) app.log.warn({ registrations, posts }, 'erased again what a backup had brought back');
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

/** Holds and offers end, waiting lists move, and people are told, a few seconds after it is time; what fails is tried again. */
async function settleOften(app: FastifyInstance, database: Database, stop: AbortSignal): Promise<void> {
  const memory: Memory = {};
  while (!stop.aborted) {
    try {
      const registrations = await settle(database, { stop, memory });
      if (registrations > 0) app.log.info({ registrations }, 'settled registrations');
    } catch (error) {
      if (!stop.aborted) app.log.error({ err: error }, 'settling registrations failed');
    }
    await sleep(betweenSettling, undefined, { signal: stop, ref: false }).catch(() => {});
  }
}

/** Hands mails to the SMTP server, or writes them into the folder. */
async function sendMails(app: FastifyInstance, database: Database, { smtpUrl, mailFrom, mailDir }: Config, publicUrl: string, stop: AbortSignal): Promise<void> {
  const transport = smtpUrl ? smtpTransport(smtpUrl) : mailDir ? folderTransport(mailDir) : undefined;
  if (!transport) return;
  const from = mailFrom ?? `Kopa <noreply@${new URL(publicUrl).hostname}>`;
  const events = eventsOf(database, publicUrl);
  const pass = async (report: Outgoing['report']): Promise<Delivered> => {
    const options = { publicUrl, from, stop, ...(report && { report }) };
    const [first, second] = await Promise.all([deliver(database, events, transport, { ...options, certificate }), deliverDialogue(database, transport, options)]);
    return { sent: first.sent + second.sent, delayed: first.delayed + second.delayed, failed: first.failed + second.failed, dropped: first.dropped + second.dropped };
  };
  await startDelivering(pass, transport, app.log, stop);
}

async function freePort(host: string): Promise<number> {
  const server = createServer().listen(0, host);
  await orRefusal(once(server, 'listening'), host, 0);
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
