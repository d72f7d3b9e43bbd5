import closeWithGrace from 'close-with-grace';
import { readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { startFeed } from '../feed.ts';

/** `kopa-feed serve`: serves until SIGINT or SIGTERM. */
export async function serve(): Promise<number> {
  const config = readConfig();
  return serveUntilStopped(config, (url) => [`Kopa feed is ready at ${url}`, ...mailNotice(config)].join('\n'));
}

/** Where mails go while there is no server for them: nobody gets them. */
export function mailNotice({ smtpUrl, mailDir }: Config): string[] {
  return smtpUrl || !mailDir ? [] : [`Mails are written to ${mailDir}; set SMTP_URL to have them sent.`];
}

/**
 * Serves until SIGINT or SIGTERM, then answers what has been asked and ends; a second signal ends it at once.
 *
 * @param welcome what to print when the feed can be reached at its address
 */
export async function serveUntilStopped(config: Config, welcome: (url: string) => string): Promise<number> {
  const stop = new AbortController();
  const starting = startFeed(config, stop.signal);
  const ended = Promise.withResolvers<void>();
  const { uninstall } = closeWithGrace({ delay: 10_000, onSecondSignal: () => {} }, async ({ err }) => {
    if (err) console.error(err);
    stop.abort();
    await (await starting).close();
    ended.resolve();
  });
  try {
    const { url } = await starting;
    if (!stop.signal.aborted) console.log(welcome(url));
    await ended.promise;
    return 0;
  } finally {
    uninstall();
  }
}
