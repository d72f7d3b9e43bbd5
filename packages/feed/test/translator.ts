// A program that translates, in the shape that the feed asks in, and in the moods that such programs have.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const say = (answer: ServerResponse, body: string, status = 200, type = 'application/json') => void answer.writeHead(status, { 'content-type': type }).end(body);

/** What it answers, given the words that it says. */
const moods = {
  works: (answer: ServerResponse, words: string) => say(answer, JSON.stringify({ translatedText: words })),
  silent: () => {},
  stops: (answer: ServerResponse, words: string) => void answer.writeHead(200, { 'content-type': 'application/json' }).write(`{"translatedText":"${words}`),
  cuts: (answer: ServerResponse) => void answer.socket?.destroy(),
  fails: (answer: ServerResponse, words: string) => say(answer, JSON.stringify({ error: words }), 500),
  refuses: (answer: ServerResponse, words: string) => say(answer, JSON.stringify({ error: words }), 429),
  page: (answer: ServerResponse, words: string) => say(answer, `<!doctype html><p>${words}</p>`, 200, 'text/html'),
  null: (answer: ServerResponse) => say(answer, 'null'),
  number: (answer: ServerResponse) => say(answer, '{"translatedText":7}'),
  list: (answer: ServerResponse, words: string) => say(answer, JSON.stringify({ translatedText: [words] })),
  nothing: (answer: ServerResponse) => say(answer, '{"translatedText":" \\u0000 "}'),
  endless: (answer: ServerResponse, words: string) => say(answer, JSON.stringify({ translatedText: words.repeat(100_000) })),
  redirects: (answer: ServerResponse) => void answer.writeHead(302, { location: '/elsewhere' }).end(),
  markup: (answer: ServerResponse, words: string) => say(answer, JSON.stringify({ translatedText: `<script>${words}</script>\u202e\u0000` })),
  broken: (answer: ServerResponse, words: string) => say(answer, Buffer.concat([Buffer.from('{"translatedText":"'), Buffer.from([0xff, 0xfe]), Buffer.from(words)]).toString('latin1')),
} as const;

export type TranslatorMood = keyof typeof moods;
export const translatorMoods = Object.keys(moods) as TranslatorMood[];

export class TranslatorServer {
  mood: TranslatorMood = 'works';
  /** What it answers with. */
  words = 'Tłumaczenie';
  /** Requests so far. */
  asked = 0;
  /** The body of the last one. */
  sent = '';
  url = '';
  #close = (): void => {};

  async open(): Promise<void> {
    const server = createServer((request, answer) => {
      this.asked++;
      this.sent = '';
      request.setEncoding('utf8').on('data', (part) => (this.sent += part)).on('end', () => moods[this.mood](answer, this.words));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/translate`;
    this.#close = () => {
      server.closeAllConnections();
      server.close();
    };
  }

  close(): void {
    this.#close();
  }
}
