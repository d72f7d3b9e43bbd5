import closeWithGrace from 'close-with-grace';
import { readConfig } from '../config.ts';
import { startFeed } from '../feed.ts';

/** `kopa-feed serve`: serves until SIGINT or SIGTERM, then answers what has been asked and ends; a second signal ends it at once. */
export async function serve(): Promise<number> {
  const feed = await startFeed(readConfig());
  const ended = Promise.withResolvers<void>();
  closeWithGrace({ delay: 10_000, onSecondSignal: () => {} }, async ({ err }) => {
    if (err) console.error(err);
    await feed.close();
    ended.resolve();
  });
  console.log(`Kopa feed is ready at ${feed.url}`);
  await ended.promise;
  return 0;
}
