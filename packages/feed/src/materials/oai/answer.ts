import type { Kysely } from 'kysely';
import { resolvePlain } from '../../shared/language.ts';
import { partnersById } from '../../shared/partners.ts';
import type { MaterialRow, Schema } from '../../shared/schema.ts';
import type { Element } from '../../shared/xml.ts';
import { plain } from '../../shared/xml.ts';
import { describedBy } from './described.ts';
import type { Described } from './described.ts';
import { dublinCore, writeDublinCore } from './dublin-core.ts';
import { OaiError } from './error.ts';
import { lom, writeLom } from './lom.ts';
import { earliestChange, membership, recordOf, recordsAfter, setsOf } from './records.ts';
import type { HeaderRow } from './records.ts';
import type { OaiRequest } from './request.ts';
import { tokenOf } from './token.ts';
import type { Position } from './token.ts';

export interface Repository {
  q: Kysely<Schema>;
  publicUrl: string;
  /** Whom harvesters write to when something is wrong. */
  adminEmail: string;
  /** How many records a page holds. */
  pageSize: number;
}

interface Format {
  prefix: string;
  namespace: string;
  schema: string;
  write(described: Described): Element;
}

const formats: Format[] = [
  { ...dublinCore, write: writeDublinCore },
  { ...lom, write: writeLom },
];

/** The content of the answer, in an element that is named as the verb. Throws an OaiError for what cannot be answered. */
export async function answerTo(repository: Repository, request: OaiRequest): Promise<Element> {
  switch (request.verb) {
    case 'Identify':
      return identify(repository);
    case 'ListMetadataFormats':
      return listFormats(repository, request.identifier);
    case 'ListSets':
      return listSets(repository);
    case 'GetRecord':
      return getRecord(repository, request.identifier, request.metadataPrefix);
    default:
      return list(repository, request.verb, request.position);
  }
}

async function identify({ q, publicUrl, adminEmail }: Repository): Promise<Element> {
  return {
    repositoryName: 'Kopa: learning materials of libraries',
    baseURL: `${publicUrl}/oai`,
    protocolVersion: '2.0',
    adminEmail,
    earliestDatestamp: await earliestChange(q),
    deletedRecord: 'persistent',
    granularity: 'YYYY-MM-DDThh:mm:ssZ',
    compression: 'gzip',
    description: identifierScheme(publicUrl),
  };
}

/** How identifiers are made, where the feed's host is a domain that they can be made with. */
function identifierScheme(publicUrl: string): Element | undefined {
  const domain = hostOf(publicUrl);
  if (!/^[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+$/.test(domain)) return undefined;
  const namespace = 'http://www.openarchives.org/OAI/2.0/oai-identifier';
  return {
    'oai-identifier': {
      '@xmlns': namespace,
      '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      '@xsi:schemaLocation': `${namespace} http://www.openarchives.org/OAI/2.0/oai-identifier.xsd`,
      scheme: 'oai',
      repositoryIdentifier: domain,
      delimiter: ':',
      sampleIdentifier: `oai:${domain}:recipes-and-stories`,
    },
  };
}

const hostOf = (publicUrl: string) => new URL(publicUrl).hostname;

const identifierOf = (publicUrl: string, id: string) => `oai:${hostOf(publicUrl)}:${id}`;

/** The material that an identifier names. Throws `idDoesNotExist`. */
async function recordNamed({ q, publicUrl }: Repository, identifier: string): Promise<MaterialRow> {
  const start = identifierOf(publicUrl, '');
  const isOne = /^[a-z0-9-]{1,80}$/.test(identifier.slice(start.length));
  const row = identifier.startsWith(start) && isOne ? await recordOf(q, identifier.slice(start.length)) : undefined;
  if (!row) throw new OaiError('idDoesNotExist', 'No record has this identifier.');
  return row;
}

async function listFormats(repository: Repository, identifier: string | undefined): Promise<Element> {
  if (identifier !== undefined) await recordNamed(repository, identifier);
  return { metadataFormat: formats.map(({ prefix, schema, namespace }) => ({ metadataPrefix: prefix, schema, metadataNamespace: namespace })) };
}

async function listSets({ q }: Repository): Promise<Element> {
  const { partners, languages } = await membership(q);
  const named = await partnersById(q, partners);
  const languageName = new Intl.DisplayNames('en', { type: 'language' });
  const set = (setSpec: string, setName: string): Element => ({ setSpec, setName: plain(setName) });
  return {
    set: [
      set('partner', 'By partner'),
      ...partners.map((id) => set(`partner:${id}`, resolvePlain(named.get(id)!.name, ['en'], named.get(id)!.knowsLanguage[0] ?? 'en')!.text)),
      set('language', 'By language in which it can be read'),
      ...languages.map((language) => set(`language:${language}`, languageName.of(language) ?? language)),
    ],
  };
}

async function getRecord(repository: Repository, identifier: string, prefix: string): Promise<Element> {
  const format = formatNamed(prefix);
  const row = await recordNamed(repository, identifier);
  return { record: (await recordsIn(repository, [row], format))[0]! };
}

function formatNamed(prefix: string): Format {
  const format = formats.find((one) => one.prefix === prefix);
  if (!format) throw new OaiError('cannotDisseminateFormat', `There is no such metadataPrefix. Allowed: ${formats.map((one) => one.prefix).join(', ')}.`);
  return format;
}

async function list(repository: Repository, verb: 'ListIdentifiers' | 'ListRecords', position: Position): Promise<Element> {
  const { q, publicUrl, pageSize } = repository;
  const isFirst = position.after === 0;
  if (!isFirst && !formats.some(({ prefix }) => prefix === position.metadataPrefix)) throw new OaiError('badResumptionToken', 'Its metadataPrefix is not known.');
  const format = formatNamed(position.metadataPrefix);
  const { rows, left } = await recordsAfter(q, position, pageSize);
  if (rows.length === 0 && isFirst) throw new OaiError('noRecordsMatch', 'No record fits from, until and set.');
  const shown = verb === 'ListRecords' ? { record: await recordsIn(repository, rows, format) } : { header: rows.map((row) => headerOf(row, publicUrl)) };
  if (isFirst && left <= rows.length) return shown;
  return { ...shown, resumptionToken: resumption(position, rows, left) };
}

/** Where the list goes on; on its last page the token is empty. */
function resumption(position: Position, rows: HeaderRow[], left: number): Element {
  const next: Position = { ...position, after: Number(rows.at(-1)?.number ?? position.after), cursor: position.cursor + rows.length };
  return {
    '@completeListSize': String(position.cursor + left),
    '@cursor': String(position.cursor),
    '#': left > rows.length ? tokenOf(next) : '',
  };
}

function headerOf(row: HeaderRow, publicUrl: string): Element {
  return {
    '@status': row.withdrawn ? 'deleted' : undefined,
    identifier: identifierOf(publicUrl, row.id),
    datestamp: row.updated,
    setSpec: setsOf(row),
  };
}

async function recordsIn({ q, publicUrl }: Repository, rows: MaterialRow[], format: Format): Promise<Element[]> {
  const partners = await partnersById(q, rows.map(({ publisher }) => publisher));
  return rows.map((row) => ({
    header: headerOf(row, publicUrl),
    metadata: row.withdrawn ? undefined : format.write(describedBy(row, partners.get(row.publisher)!, publicUrl)),
  }));
}
