// A network between a listener and its feeds that comes and goes.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * `works`; `cut`: what is connected is cut, and nobody gets through; `hole`: connections stay and nothing passes, as when a
 * laptop sleeps; `half`: an answer breaks off after some bytes; `holds`: streams are held back, as some proxies do.
 */
export type Weather = 'works' | 'cut' | 'hole' | 'half' | 'holds';

export class UnsteadyProxy {
  /** Addresses of feeds; the first that answers is taken. */
  readonly targets: string[];
  url = '';
  #weather: Weather = 'works';
  /** Bytes that pass before `half` breaks off. */
  half = 0;
  /** Whether feeds are not told where the listener left off; nothing but a control wants that. */
  forgets = false;
  /** Connections that were cut, broken off or held back. */
  struck = 0;
  readonly #sockets = new Set<Socket>();
  #close = (): void => {};

  constructor(targets: string[]) {
    this.targets = targets;
  }

  async open(): Promise<void> {
    const server = createServer((client) => this.#join(client)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    this.#close = () => server.close();
  }

  get weather(): Weather {
    return this.#weather;
  }

  set weather(next: Weather) {
    const before = this.#weather;
    this.#weather = next;
    // Connections that nothing has passed through are of no use afterwards either; nobody is told.
    if (next === 'cut') for (const socket of this.#sockets) this.#strike(socket);
    if (before === 'hole') for (const socket of this.#sockets) this.#lost.add(socket);
  }
  readonly #lost = new WeakSet<Socket>();

  /** Ends the connections that there are; others come through. */
  drop(): void {
    for (const socket of this.#sockets) this.#strike(socket);
  }

  close(): void {
    this.#close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #strike(socket: Socket): void {
    this.struck++;
    socket.destroy();
  }

  #join(client: Socket): void {
    this.#sockets.add(client);
    client.on('error', () => {});
    client.on('close', () => this.#sockets.delete(client));
    if (this.#weather === 'cut') return this.#strike(client);
    const early: Buffer[] = [];
    let server: Socket | undefined;
    let isStream = false;
    client.on('data', (said) => {
      if (this.#isDead(client)) return;
      const bytes = this.forgets ? Buffer.from(said.toString('latin1').replace(/&since=\d+/, ''), 'latin1') : said;
      if (/^GET \S*dialogue-stream\?(?!\S*follow=false)/.test(bytes.toString('latin1'))) isStream = true;
      if (server) server.write(bytes);
      else early.push(bytes);
    });
    this.#reach(0, (reached) => {
      if (!reached || client.destroyed) return client.destroy();
      server = reached;
      for (const bytes of early) server.write(bytes);
      server.on('data', (bytes) => this.#pass(client, bytes, isStream));
      server.on('close', () => !this.#isDead(client) && client.destroy());
      client.on('close', () => server!.destroy());
    });
  }

  #isDead(client: Socket): boolean {
    if (this.#weather === 'hole') this.#lost.add(client);
    return this.#lost.has(client);
  }

  #pass(client: Socket, bytes: Buffer, isStream: boolean): void {
    if (this.#isDead(client)) return void this.struck++;
    if (this.#weather === 'holds' && isStream) return void this.struck++;
    if (this.#weather !== 'half' || !isStream || bytes.length <= this.half) return void client.write(bytes);
    client.write(bytes.subarray(0, this.half), () => this.#strike(client));
  }

  #reach(at: number, done: (server: Socket | undefined) => void): void {
    const target = this.targets[at];
    if (target === undefined) return done(undefined);
    const { hostname, port } = new URL(target);
    const server = connect(Number(port), hostname);
    let isReached = false;
    server.on('error', () => !isReached && this.#reach(at + 1, done));
    server.on('connect', () => {
      isReached = true;
      done(server);
    });
  }
}
