// The power is cut while people register: what the disk had is mounted and served again, and nobody who was told is missing (--tries 20 --at-once 8 --seed 1; Linux, as root: it mounts an image of a disk).
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Dice } from '../packages/feed/src/events/expansion.samples.ts';
import { startServer } from '../packages/feed/test/command.ts';
import { compare, crowd, prepareEvents, unlimited } from '../packages/feed/test/registering.ts';
import type { Opened, Visitor } from '../packages/feed/test/registering.ts';

const { values } = parseArgs({ options: { tries: { type: 'string', default: '20' }, 'at-once': { type: 'string', default: '8' }, seed: { type: 'string', default: '1' } } });
const [tries, atOnce, dice] = [Number(values.tries), Number(values['at-once']), new Dice(Number(values.seed))];
const synchronousOff = fileURLToPath(new URL('../packages/feed/test/synchronous-off.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kopa-power-'));

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` } });

/** A disk in a file. What programs have written is in its file once the file system has put it there, as on a real one. */
class Disk {
  readonly mounted = join(folder, 'disk');
  #image = join(folder, '0.img');
  #number = 0;

  constructor() {
    mkdirSync(this.mounted, { recursive: true });
    run('truncate', '-s', '128M', this.#image);
    run('mkfs.ext4', '-q', '-F', this.#image);
    run('mount', '-o', 'loop', this.#image, this.mounted);
  }

  /** What would be there if the power were cut now. Copied again where the kernel was just writing: a cut takes no time. */
  async copy(): Promise<string> {
    const target = join(folder, `${++this.#number}.img`);
    for (let attempt = 0; attempt < 20; attempt++) {
      const before = statSync(this.#image, { bigint: true }).mtimeNs;
      copyFileSync(this.#image, target);
      if (statSync(this.#image, { bigint: true }).mtimeNs === before) return target;
      await sleep(50);
    }
    throw new Error('The disk does not come to rest.');
  }

  /** Puts a copy in the place of the disk; mounting it brings its journal to an end, as after a cut. */
  replace(image: string): void {
    run('umount', this.mounted);
    rmSync(this.#image);
    this.#image = image;
    run('mount', '-o', 'loop', image, this.mounted);
  }

  remove(): void {
    run('umount', this.mounted);
    rmSync(this.#image);
  }
}

interface Result {
  acknowledged: number;
  lost: number;
  cutsThatLost: number;
  faults: string[];
}

async function cutPower(environment: Record<string, string>): Promise<Result> {
  const disk = new Disk();
  const address = { dataDir: join(disk.mounted, 'data') };
  const start = () => startServer({ ...unlimited, ...environment, DATA_DIR: address.dataDir });
  const result: Result = { acknowledged: 0, lost: 0, cutsThatLost: 0, faults: [] };
  let server: Awaited<ReturnType<typeof start>> | undefined;
  try {
    const { events } = await prepareEvents(address, [{}]);
    const [event] = events as [Opened];
    run('sync', '-f', disk.mounted);
    let visitors: Visitor[] = [];
    server = await start();
    for (let number = 0; number < tries; number++) {
      const arrived = new AbortController();
      const coming = crowd(server.url, event, atOnce, arrived.signal);
      await sleep(dice.number(200, 1_500));
      server.child.kill('SIGSTOP');
      await sleep(100); // answers that are on their way arrive
      const image = await disk.copy();
      server.child.kill('SIGKILL');
      await server.ended;
      arrived.abort();
      const came = await coming;
      const told = [...visitors, ...came].filter(({ registration }) => registration !== undefined);
      result.acknowledged += came.filter(({ registration }) => registration !== undefined).length;
      disk.replace(image);
      server = await start();
      const { lost, doubled, faults } = await compare(address, told, { [event.id]: 'confirmed' });
      result.lost += lost.length;
      result.cutsThatLost += lost.length > 0 ? 1 : 0;
      if (doubled.length > 0) faults.push(`${doubled.length} people are doubled.`);
      result.faults.push(...faults.slice(0, 3));
      visitors = told.filter(({ registration }) => !lost.includes(registration!));
    }
    return result;
  } finally {
    server?.child.kill('SIGKILL');
    await server?.ended;
    disk.remove();
  }
}

/** Why this machine cannot do it; undefined when it can. */
function obstacle(): string | undefined {
  try {
    new Disk().remove();
    return undefined;
  } catch (error) {
    return `This check needs Linux, the right to mount, loop devices and mkfs.ext4: ${(error as Error).message.trim()}`;
  }
}

let failed = tries >= 1 ? 0 : 1;
try {
  const reason = obstacle();
  if (reason) throw new Error(reason);
  const full = await cutPower({});
  const off = await cutPower({ NODE_OPTIONS: `--import=${synchronousOff}` });
  console.log(`sqlite: the power was cut ${tries} times while ${atOnce} registered at once: ${full.acknowledged} acknowledged, ${full.lost} lost; ${tries} of ${tries} restarts`);
  console.log(`the control, with synchronous=off: ${off.acknowledged} acknowledged, ${off.lost} lost, by ${off.cutsThatLost} of ${tries} cuts`);
  const faults = [...full.faults, ...(full.lost > 0 ? ['Acknowledged registrations are lost.'] : []), ...(off.lost > 0 ? [] : ['The control lost nothing: it says nothing.'])];
  for (const fault of faults) console.log(fault);
  failed += faults.length;
} catch (error) {
  console.error((error as Error).message);
  failed++;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
