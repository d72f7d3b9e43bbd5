// A real SMTP server on the loopback, in the moods that SMTP servers have.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import PostalMime from 'postal-mime';
import type { Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { freePort } from './free-port.ts';

/**
 * `refuses`: 554 instead of a greeting; `busy`: 421 instead of one; `silent`: no greeting; `greylists`: 450 for each
 * recipient; `hangs`: no answer to a recipient; `cuts`: takes the message and ends the connection without saying so;
 * `forbids`: 550 for the sender; `rejects`: 554 for the message.
 */
export type Mood = 'works' | 'refuses' | 'busy' | 'silent' | 'greylists' | 'hangs' | 'cuts' | 'forbids' | 'rejects';

export interface Taken {
  messageId: string;
  to: string[];
  raw: string;
  at: number;
}

/** Mail to it is refused by 550, whatever the mood. */
export const nobody = /^nobody/;

export class MailServer {
  mood: Mood = 'works';
  /** Every message that was taken, also those whose sender was not told so. */
  readonly taken: Taken[] = [];
  /** Recipients that wait for an answer for ever. */
  hung = 0;
  #port = 0;
  #server: SMTPServer | undefined;
  readonly #sockets = new Set<Socket>();

  get url(): string {
    return `smtp://127.0.0.1:${this.#port}`;
  }

  /** Listens, after the first time at the same port again. */
  async up(): Promise<void> {
    if (this.#server) return;
    this.#port ||= await freePort();
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS', 'AUTH'],
      disableReverseLookup: true,
      closeTimeout: 10,
      logger: false,
      onConnect: (_session, answer) => {
        if (this.mood === 'silent') return;
        if (this.mood === 'refuses') return answer(refusal(554, 'No mail is taken here'));
        answer(this.mood === 'busy' ? refusal(421, 'Try again later') : null);
      },
      onMailFrom: (_address, _session, answer) => answer(this.mood === 'forbids' ? refusal(550, '5.7.1 This sender is not allowed') : null),
      onRcptTo: ({ address }, _session, answer) => {
        if (nobody.test(address)) return answer(refusal(550, `5.1.1 <${address}> is unknown`));
        if (this.mood === 'hangs') return void this.hung++;
        answer(this.mood === 'greylists' ? refusal(450, '4.7.1 Greylisted') : null);
      },
      onData: (stream, session, answer) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          if (this.mood === 'rejects') return answer(refusal(554, '5.7.1 Not wanted'));
          const raw = Buffer.concat(parts).toString('utf8');
          const messageId = /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? '';
          this.taken.push({ messageId, to: session.envelope.rcptTo.map(({ address }) => address), raw, at: Date.now() });
          if (this.mood !== 'cuts') return answer(null);
          for (const socket of this.#sockets) if (socket.remotePort === session.remotePort) socket.destroy();
        });
      },
    });
    server.on('error', () => {});
    server.server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    server.listen(this.#port, '127.0.0.1');
    await once(server.server, 'listening');
    this.#server = server;
  }

  /** Listens no more, and ends what is under way. */
  async down(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = undefined;
    const closed = new Promise<void>((done) => server.close(() => done()));
    this.disconnect();
    await closed;
  }

  /** Ends the connections that there are: the next one is greeted in the present mood. */
  disconnect(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** The last message, read as a mail program does. */
  async last(): Promise<Email> {
    return (await this.read()).at(-1)!;
  }

  /** All messages, in the order in which they came. */
  async read(): Promise<Email[]> {
    return Promise.all(this.taken.map(({ raw }) => PostalMime.parse(raw)));
  }
}

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}
