// A network between a feed and its PostgreSQL server that fails in the ways that networks do.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * `works`; `refuses`: nobody gets through; `cutsLater`: after some messages; `cutsBeforeCommit`: the commit does not reach
 * the server; `cutsAfterCommit`: the server commits, and its answer does not come back; `stalls`: nothing passes, and then
 * the connection is cut.
 */
export type Network = 'works' | 'refuses' | 'cutsLater' | 'cutsBeforeCommit' | 'cutsAfterCommit' | 'stalls';

export class CuttingProxy {
  network: Network = 'works';
  /** Messages that pass before `cutsLater` cuts. */
  later = 3;
  /** Connections that were cut or refused. */
  cuts = 0;
  readonly #to: URL;
  readonly #sockets = new Set<Socket>();
  #url = '';
  #close = (): void => {};

  constructor(to: string) {
    this.#to = new URL(to);
  }

  /** As the address that it stands before. */
  get url(): string {
    return this.#url;
  }

  async open(): Promise<void> {
    const server = createServer((client) => this.#join(client)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.#url = Object.assign(new URL(this.#to), { host: `127.0.0.1:${(server.address() as AddressInfo).port}` }).href;
    this.#close = () => server.close();
  }

  /** Ends the connections that there are. */
  cut(): void {
    this.cuts += this.#sockets.size;
    for (const socket of this.#sockets) socket.destroy();
  }

  close(): void {
    this.#close();
    for (const socket of this.#sockets) socket.destroy();
  }

  #join(client: Socket): void {
    if (this.network === 'refuses') {
      this.cuts++;
      client.destroy();
      return;
    }
    const server = connect(Number(this.#to.port), this.#to.hostname);
    let isAnswerLost = false;
    const end = () => {
      client.destroy();
      server.destroy();
    };
    const fail = () => {
      this.cuts++;
      end();
    };
    client.setNoDelay(true);
    server.setNoDelay(true);
    client.on('data', (bytes) => {
      const isCommit = /\bcommit\0/.test(bytes.toString('latin1'));
      if (this.network === 'refuses' || (this.network === 'cutsBeforeCommit' && isCommit) || (this.network === 'cutsLater' && this.later-- <= 0)) return fail();
      if (this.network === 'stalls') return void setTimeout(fail, 400);
      isAnswerLost = this.network === 'cutsAfterCommit' && isCommit;
      server.write(bytes);
    });
    server.on('data', (bytes) => (isAnswerLost ? fail() : client.write(bytes)));
    for (const socket of [client, server]) {
      socket.on('error', end);
      socket.on('close', end);
    }
    this.#sockets.add(client);
    client.on('close', () => this.#sockets.delete(client));
  }
}
