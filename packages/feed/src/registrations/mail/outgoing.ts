import { setTimeout as sleep } from 'node:timers/promises';
import type { Database } from '../../shared/database.ts';
import type { Events } from '../events.ts';
import { deliver } from './deliver.ts';
import type { DeliveryOptions } from './deliver.ts';
import type { Transport } from '../../shared/mail/transport.ts';

/** How long after a mail is due it is sent, at the most. */
const betweenPasses = 2_000;
/** How long the mails that are being sent may take when the feed stops; after it they are sent by whoever comes next. */
const patienceAtEnd = 4_000;

/** What is said of the work. Nothing of it names a person. */
export interface Log {
  info(what: object, text: string): void;
  warn(what: object, text: string): void;
  error(what: object, text: string): void;
}

/** Sends what is due every few seconds until it is stopped; then it ends after the mails that are being sent. */
export async function startDelivering(database: Database, events: Events, transport: Transport, log: Log, options: DeliveryOptions & { stop: AbortSignal }): Promise<void> {
  const report: DeliveryOptions['report'] = ({ id, kind, attempts }, reason) => log.warn({ mail: id, kind, attempts, reason }, 'a mail was not sent');
  let ending: NodeJS.Timeout | undefined;
  options.stop.addEventListener('abort', () => (ending = setTimeout(() => transport.close(), patienceAtEnd)), { once: true });
  while (!options.stop.aborted) {
    try {
      const done = await deliver(database, events, transport, { ...options, report });
      if (Object.values(done).some((number) => number > 0)) log.info(done, 'delivered mails');
    } catch (error) {
      if (!options.stop.aborted) log.error({ err: error }, 'delivering mails failed');
    }
    await sleep(betweenPasses, undefined, { signal: options.stop, ref: false }).catch(() => {});
  }
  clearTimeout(ending);
  transport.close();
}
