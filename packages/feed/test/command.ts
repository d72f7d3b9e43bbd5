// Runs the kopa-feed command as a process of its own.
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

export type Environment = Record<string, string>;

export interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

export function node(file: string, args: string[], environment: Environment): ChildProcessByStdio<null, Readable, Readable> {
  const options = ['--conditions=development', '--disable-warning=ExperimentalWarning'];
  const { DATABASE_URL: _unwanted, ...inherited } = process.env;
  return spawn(process.execPath, [...options, file, ...args], { env: { ...inherited, ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Runs a command to its end. */
export async function run(args: string[], environment: Environment = {}): Promise<Run> {
  return finished(node(cli, args, environment));
}

export async function finished(child: ReturnType<typeof node>): Promise<Run> {
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
}

export interface Served extends AsyncDisposable {
  child: ReturnType<typeof node>;
  /** What it printed and how it ended, once it has. */
  ended: Promise<Run>;
  /** Its address, once it says that it is ready; rejected when it ends before. */
  ready: Promise<string>;
}

/** Starts `kopa-feed serve`, on a free port unless PORT says another; `await using` kills it where nobody stopped it. */
export function launchServer(environment: Environment): Served {
  const child = node(cli, ['serve'], { PORT: '0', LOG_LEVEL: 'warn', ...environment });
  const ended = finished(child);
  const ready = new Promise<string>((found, fail) => {
    let printed = '';
    child.stdout.on('data', (text) => {
      printed += text;
      const url = /ready at (\S+)\n/.exec(printed)?.[1];
      if (url) found(url.replace('localhost', '127.0.0.1'));
    });
    void ended.then(({ code, stderr }) => fail(new Error(`The server ended with ${code}: ${stderr}`)));
  });
  ready.catch(() => {}); // a test that does not wait for it does not fail by it
  return {
    child,
    ended,
    ready,
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Starts `kopa-feed serve` and waits until it is ready. */
export async function startServer(environment: Environment): Promise<Served & { url: string }> {
  const served = launchServer(environment);
  return { ...served, url: await served.ready };
}
