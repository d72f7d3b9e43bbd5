import { readFileSync, statSync } from 'node:fs';
import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import type { Translator } from './dialogue/translation.ts';
import type { DatabaseAddress } from './shared/database.ts';
import { isPlainAddress } from './shared/mail-address.ts';
import { Refusal } from './shared/refusal.ts';

/** What the environment says; README lists the variables. */
export interface Config {
  /** 0: any free port. */
  port: number;
  host: string;
  database: DatabaseAddress;
  /** The ledger of what was erased on request. */
  erasuresFile: string;
  /** Without a slash at its end; undefined: `http://localhost:` and the port. */
  publicUrl?: string;
  logLevel: (typeof logLevels)[number];
  /** Requests that one address may make in a minute; 0: any number. */
  rateLimit: number;
  /** Registrations for one event in a minute, above which each must come with a piece of work; 0: never. */
  proofAbove: number;
  /** Whose `X-Forwarded-For` is believed. */
  trustProxy: boolean | string[];
  widgetsDir?: string;
  demoDir?: string;
  /** The server that mails are handed to. */
  smtpUrl?: string;
  /** The folder of attachments. */
  attachmentsDir?: string;
  /** What mails are from; undefined: `Kopa <noreply@` and the host of `publicUrl`. */
  mailFrom?: string;
  /** Whom those who run library systems write to about harvesting; undefined: `postmaster@` and the host of `publicUrl`. */
  adminEmail?: string;
  /** The folder that mails are written into where there is no mail server. Without both they wait. */
  mailDir?: string;
  /** Proposes translations of posts to moderators. */
  translator?: Translator;
  /** Words in posts that moderators are pointed to. */
  blockedWords?: string[];
}

/** The environment variables that are read. */
export const variables = [
  'PORT',
  'HOST',
  'PUBLIC_URL',
  'DATABASE_URL',
  'DATA_DIR',
  'SMTP_URL',
  'MAIL_FROM',
  'MAIL_DIR',
  'ADMIN_EMAIL',
  'ERASURES_FILE',
  'ATTACHMENTS_DIR',
  'TRANSLATE_URL',
  'TRANSLATE_KEY',
  'BLOCKED_WORDS',
  'LOG_LEVEL',
  'RATE_LIMIT',
  'PROOF_ABOVE',
  'TRUST_PROXY',
  'WIDGETS_DIR',
  'DEMO_DIR',
] as const;

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** Some twenty thousand words. */
const mostBytes = 256 * 1024;

type Environment = Partial<Record<(typeof variables)[number], string>>;

/** Reads the configuration. Throws a Refusal that names each variable that is wrong and the form that it may have. */
export function readConfig(environment: Environment = process.env as Environment): Config {
  const faults: string[] = [];
  const value = <T>(name: (typeof variables)[number], read: (text: string) => T | undefined, form: string): T | undefined => {
    const text = environment[name];
    if (text === undefined || text === '') return undefined;
    const found = read(text);
    if (found === undefined) faults.push(`${name} must be ${form}; it is ${JSON.stringify(text)}.`);
    return found;
  };
  const postgres = databaseUrl(environment, faults);
  const publicUrl = value('PUBLIC_URL', readAddress, 'an address such as https://feed.example.org');
  const widgetsDir = value('WIDGETS_DIR', readFolder, 'a folder that exists');
  const demoDir = value('DEMO_DIR', readFolder, 'a folder that exists');
  const dataDir = environment.DATA_DIR || './data';
  const smtpUrl = smtpAddress(environment, faults);
  const mailFrom = value('MAIL_FROM', readSender, 'one mail address, such as noreply@example.org or Kopa <noreply@example.org>');
  const adminEmail = value('ADMIN_EMAIL', (text) => (isPlainAddress(text) ? text : undefined), 'one mail address, such as feed@example.org');
  const translator = translatorOf(environment, faults);
  const blockedWords = value('BLOCKED_WORDS', readLines, 'a text file with a word on each line');
  const config: Config = {
    port: value('PORT', (text) => readNumber(text, 65_535), 'a number from 0 to 65535') ?? 8_080,
    host: value('HOST', (text) => (/\s/.test(text) ? undefined : text), 'a host name or an IP address') ?? '127.0.0.1',
    database: postgres ?? { dataDir },
    erasuresFile: environment.ERASURES_FILE || join(dataDir, 'erasures.jsonl'),
    attachmentsDir: environment.ATTACHMENTS_DIR || join(dataDir, 'attachments'),
    mailDir: environment.MAIL_DIR || join(dataDir, 'mail'),
    logLevel: value('LOG_LEVEL', (text) => logLevels.find((level) => level === text), `one of ${logLevels.join(', ')}`) ?? 'info',
    rateLimit: value('RATE_LIMIT', (text) => readNumber(text, 1_000_000), 'a number from 0 (any number of requests) to 1000000') ?? 600,
    proofAbove: value('PROOF_ABOVE', (text) => readNumber(text, 1_000_000), 'a number from 0 (never) to 1000000') ?? 60,
    trustProxy: value('TRUST_PROXY', readProxies, 'true, false, or IP addresses or ranges (10.0.0.0/8) with commas between them') ?? false,
    ...(publicUrl !== undefined && { publicUrl }),
    ...(widgetsDir !== undefined && { widgetsDir }),
    ...(demoDir !== undefined && { demoDir }),
    ...(smtpUrl !== undefined && { smtpUrl }),
    ...(mailFrom !== undefined && { mailFrom }),
    ...(adminEmail !== undefined && { adminEmail }),
    ...(translator && { translator }),
    ...(blockedWords && { blockedWords }),
  };
  if (faults.length > 0) throw new Refusal(faults.join('\n'), 2);
  return config;
}

/** Unlike other values it is not repeated when it is wrong: it can hold a password. */
function databaseUrl({ DATABASE_URL: text }: Environment, faults: string[]): string | undefined {
  if (text && !isPostgresUrl(text)) faults.push('DATABASE_URL must be an address such as postgres://user:password@host:5432/name.');
  return text || undefined;
}

/** True for `postgres://…`, which PostgreSQL also writes `postgresql://…`. */
export function isPostgresUrl(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

/** As `databaseUrl`. */
function smtpAddress({ SMTP_URL: text }: Environment, faults: string[]): string | undefined {
  const url = text ? URL.parse(text) : undefined;
  const isFine = url && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
  if (text && !isFine) faults.push('SMTP_URL must be an address such as smtp://user:password@host:587 or smtps://user:password@host:465.');
  return text || undefined;
}

/** As `databaseUrl`: some put the key into the address. */
function translatorOf({ TRANSLATE_URL: url, TRANSLATE_KEY: key }: Environment, faults: string[]): Translator | undefined {
  if (url && !/^https?:$/.test(URL.parse(url)?.protocol ?? '')) faults.push('TRANSLATE_URL must be an address such as https://translate.example.org/translate.');
  if (key && !url) faults.push('TRANSLATE_KEY must be left out where there is no TRANSLATE_URL.');
  return url ? { url, ...(key && { key }) } : undefined;
}

/** The lines of a file that say something; what follows a # says it to people. */
function readLines(file: string): string[] | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile() || found.size > mostBytes) return undefined;
  const text = readable(file);
  return text?.split(/\r?\n/).map((line) => line.replace(/#.*/, '').trim()).filter(Boolean);
}

/** The text of a file; undefined where it may not be read, or is none. */
function readable(file: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** An address, or a name and an address in angle brackets; a comma would make two senders of it. */
function readSender(text: string): string | undefined {
  const [, name, bracketed, bare] = /^(?:([^<>"@,;:\\\p{Cc}]*)<([^<>]+)>|([^<>]+))$/u.exec(text) ?? [];
  const address = (bracketed ?? bare)?.trim();
  if (address === undefined || !isPlainAddress(address)) return undefined;
  return name?.trim() ? `${name.trim()} <${address}>` : address;
}

function readNumber(text: string, most: number): number | undefined {
  return /^\d{1,9}$/.test(text) && Number(text) <= most ? Number(text) : undefined;
}

function readAddress(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) return undefined;
  return url.href.replace(/\/+$/, '');
}

function readFolder(text: string): string | undefined {
  const folder = resolve(text);
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? folder : undefined;
}

function readProxies(text: string): boolean | string[] | undefined {
  if (text === 'true' || text === 'false') return text === 'true';
  const ranges = text.split(',').map((range) => range.trim());
  return ranges.every(isRange) ? ranges : undefined;
}

/** An address, or one with the number of bits that all addresses of the range share: 32 at the most, 128 in IPv6. */
function isRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}
