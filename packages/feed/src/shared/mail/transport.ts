import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import type { SendMailOptions } from 'nodemailer';

/** Sends one mail, or throws. */
export interface Transport {
  send(mail: SendMailOptions, at: { id: string; now: number }): Promise<void>;
  /** Ends connections; what is being sent fails. */
  close(): void;
}

/** So many mails are sent at once, each over a connection of its own. */
export const lanes = 4;
/** No phase of a conversation takes longer than this. */
const patience = 20_000;
/** Nor a whole one, however slowly the server goes on answering. */
const patienceInAll = 60_000;

export interface Times {
  patience?: number;
  patienceInAll?: number;
}

/** A pool of connections to the server at `smtp://…` or `smtps://…`. */
export function smtpTransport(url: string, times: Times = {}): Transport {
  const each = times.patience ?? patience;
  const pool = nodemailer.createTransport({
    url,
    pool: true,
    maxConnections: lanes,
    // A message whose connection ends is tried again by the outbox, which knows for how long.
    maxRequeues: 0,
    idleTimeout: each,
    // Shorter, so that it can be told that there was no conversation at all.
    connectionTimeout: each * 0.75,
    greetingTimeout: each * 0.75,
    socketTimeout: each,
    dnsTimeout: each,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
  });
  return {
    send: async (mail) => {
      await pool.sendMail({ ...mail, signal: AbortSignal.timeout(times.patienceInAll ?? patienceInAll) });
    },
    close: () => pool.close({ force: true }),
  };
}

/** Writes mails as files that mail programs open, named so that they are in the order of time. */
export function folderTransport(folder: string): Transport {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: 'windows', disableFileAccess: true, disableUrlAccess: true });
  return {
    send: async (mail, { id, now }) => {
      const { message } = await composer.sendMail(mail);
      await mkdir(folder, { recursive: true });
      const name = `${new Date(now).toISOString().replaceAll(':', '-')}-${id}.eml`;
      // Its name ends as the others do: what a crash leaves is removed when it is old, as they are.
      const unfinished = join(folder, `.${name}`);
      await writeFile(unfinished, message as Buffer, { flush: true, mode: 0o600 });
      await rename(unfinished, join(folder, name));
    },
    close: () => {},
  };
}
