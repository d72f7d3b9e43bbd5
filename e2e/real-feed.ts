import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { migrate, openDatabase, seedDatabase, startFeed, type Tx } from '@kopa/feed';

export interface RealFeed {
  url: string;
  dataDir: string;
  close: () => Promise<void>;
}

export interface FeedContent {
  /** Adds to the sample data, or stores all where there is none. */
  fill?: (tx: Tx) => Promise<void>;
  /** Whether it has the sample data. */
  sample?: boolean;
  widgetsDir?: string;
  /** The server that mail goes to; without it none is sent. */
  smtpUrl?: string;
}

/** A feed on a free port, with widgets and demo. */
export async function openFeed({ fill, sample = true, widgetsDir = 'dist/widgets', smtpUrl }: FeedContent = {}): Promise<RealFeed> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kopa-e2e-'));
  const database = await openDatabase({ dataDir });
  await migrate(database);
  const attachmentsDir = join(dataDir, 'attachments');
  if (sample) await seedDatabase(database, undefined, attachmentsDir);
  if (fill) await database.write(fill);
  await database.close();
  const feed = await startFeed({
    port: 0,
    host: '127.0.0.1',
    database: { dataDir },
    attachmentsDir,
    erasuresFile: join(dataDir, 'erasures.jsonl'),
    ...(smtpUrl && { smtpUrl }),
    logLevel: 'silent',
    rateLimit: 0,
    proofAbove: 0,
    trustProxy: false,
    widgetsDir: resolve(widgetsDir),
    demoDir: resolve('demo'),
  });
  return {
    url: feed.url,
    dataDir,
    close: async () => {
      await feed.close();
      await rm(dataDir, { recursive: true });
    },
  };
}
