// A harvester that is written on the text of OAI-PMH 2.0 alone.
import { XMLParser } from 'fast-xml-parser';
import { faultsIn } from './oai-shape.ts';

/** What a harvester keeps of a record; the latest answer counts. */
export interface Kept {
  identifier: string;
  datestamp: string;
  sets: string[];
  isDeleted: boolean;
  /** The whole record as it was sent. */
  record: Parsed;
}

/** An answer that can go on. */
export interface Page {
  records: Kept[];
  responseDate: string;
  /** Undefined where the list is whole in one answer; empty on the last page of one that is not. */
  token: string | undefined;
  size: number | undefined;
  cursor: number | undefined;
}

/** XML as parsed: what stands where is for whoever has checked its shape. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- its shape is checked by faultsIn, not by types
export type Parsed = any;

type Arguments = Record<string, string>;

const repeated = ['record', 'header', 'setSpec', 'set', 'metadataFormat', 'error'];
const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', parseTagValue: false, parseAttributeValue: false, isArray: (name, path) => repeated.includes(name) && !/\.(set\.setSpec|record\.header)$/.test(String(path)) });

export class Harvester {
  readonly #base: string;

  constructor(base: string) {
    this.#base = base;
  }

  /** The answer to any arguments, as it was sent; throws where it does not have the protocol's shape. */
  async ask(sent: Arguments | [string, string][], method: 'GET' | 'POST' = 'GET'): Promise<{ text: string; content: Parsed }> {
    const query = new URLSearchParams(sent);
    const response = method === 'GET' ? await fetch(`${this.#base}?${query}`) : await fetch(this.#base, { method, body: query });
    const text = await response.text();
    const type = response.headers.get('content-type');
    if (response.status !== 200 || type !== 'text/xml; charset=utf-8') throw new Error(`${response.status} ${type}: ${text.slice(0, 300)}`);
    const faults = faultsIn(text);
    if (faults.length > 0) throw new Error(`${query}: ${faults.slice(0, 5).join('; ')}\n${text.slice(0, 2_000)}`);
    return { text, content: parser.parse(text)['OAI-PMH'] };
  }

  /** The code of the error that is answered. */
  async refusal(sent: Arguments | [string, string][]): Promise<string> {
    const { content } = await this.ask(sent);
    return content['error']?.[0]['@code'] ?? 'none';
  }

  async page(verb: 'ListRecords' | 'ListIdentifiers', sent: Arguments): Promise<Page> {
    const { content } = await this.ask({ verb, ...sent });
    if (content['error']) throw new Error(content['error'][0]['@code']);
    const list = content[verb];
    const token = list['resumptionToken'];
    const number = (name: string) => (token?.[name] === undefined ? undefined : Number(token[name]));
    return {
      records: verb === 'ListRecords' ? list.record.map(keptOf) : list.header.map((header: Parsed) => keptOf({ header })),
      responseDate: content['responseDate'],
      token: token === undefined ? undefined : typeof token === 'string' ? token : (token['#text'] ?? ''),
      size: number('@completeListSize'),
      cursor: number('@cursor'),
    };
  }

  /** Every page of a list, one after another; what happens between two of them is the caller's. */
  async *pages(verb: 'ListRecords' | 'ListIdentifiers', sent: Arguments): AsyncGenerator<Page> {
    let page = await this.page(verb, sent);
    yield page;
    while (page.token) {
      page = await this.page(verb, { resumptionToken: page.token });
      yield page;
    }
  }

  /** What a harvester holds in the end. */
  async all(verb: 'ListRecords' | 'ListIdentifiers', sent: Arguments): Promise<Map<string, Kept>> {
    const kept = new Map<string, Kept>();
    for await (const { records } of this.pages(verb, sent)) for (const record of records) kept.set(record.identifier, record);
    return kept;
  }
}

function keptOf(record: Parsed): Kept {
  const { identifier, datestamp, setSpec = [], '@status': status } = record.header;
  return { identifier, datestamp, sets: setSpec, isDeleted: status === 'deleted', record };
}
