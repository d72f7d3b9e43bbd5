import { setTimeout as sleep } from 'node:timers/promises';
import type { Transport } from './transport.ts';

/** How long after a mail is due it is sent, at the most. */
const betweenPasses = 2_000;
/** How long the mails that are being sent may take when the feed stops; after it they are sent by whoever comes next. */
const patienceAtEnd = 4_000;

/** Where mails come from. */
export interface Sender {
  publicUrl: string;
  /** Such as `Kopa <noreply@example.org>`. */
  from: string;
}

/** What a pass over the mails that are due needs to know. */
export interface Outgoing extends Sender {
  /** The time of a test instead of the database's. */
  now?: () => number;
  /** Ends the pass after the mails that are being sent. */
  stop?: AbortSignal;
  /** Told what went wrong, in words that name nobody. */
  report?: (mail: { id: string; kind: string; attempts: number }, reason: string) => void;
}

/** How one pass went. */
export interface Delivered {
  sent: number;
  /** To be tried again. */
  delayed: number;
  failed: number;
  /** Not to be sent any more: erased people, or what has been overtaken. */
  dropped: number;
}

/** What is said of the work. Nothing of it names a person. */
export interface Log {
  info(what: object, text: string): void;
  warn(what: object, text: string): void;
  error(what: object, text: string): void;
}

/** Makes passes every few seconds until it is stopped; then it ends after the mails that are being sent. */
export async function startDelivering(pass: (report: Outgoing['report']) => Promise<Delivered>, transport: Transport, log: Log, stop: AbortSignal): Promise<void> {
  const report: Outgoing['report'] = ({ id, kind, attempts }, reason) => log.warn({ mail: id, kind, attempts, reason }, 'a mail was not sent');
  let ending: NodeJS.Timeout | undefined;
  stop.addEventListener('abort', () => (ending = setTimeout(() => transport.close(), patienceAtEnd)), { once: true });
  while (!stop.aborted) {
    try {
      const done = await pass(report);
      if (Object.values(done).some((number) => number > 0)) log.info(done, 'delivered mails');
    } catch (error) {
      if (!stop.aborted) log.error({ err: error }, 'delivering mails failed');
    }
    await sleep(betweenPasses, undefined, { signal: stop, ref: false }).catch(() => {});
  }
  clearTimeout(ending);
  transport.close();
}
