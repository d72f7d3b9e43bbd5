import type { DeliveryFailure } from '@kopa/contract';

/** What to do about a mail that was not sent. */
export interface Failure {
  /** Another try makes no sense. */
  isFinal: boolean;
  /** The server has certainly not taken it, so nobody can have its link. */
  isCertain: boolean;
  /** For the organizer, where it is final. */
  code: DeliveryFailure;
  /** For logs: never an address, and nothing that the server said in words, as that may name one. */
  reason: string;
}

/** What nodemailer says of a failure. */
interface SmtpError {
  code?: unknown;
  command?: unknown;
  response?: unknown;
  responseCode?: unknown;
}

/** Causes by their enhanced status codes (RFC 3463). */
const causes: [pattern: RegExp, code: DeliveryFailure][] = [
  [/^5\.1\.[12346]$/, 'no-such-address'],
  [/^5\.1\.10$/, 'takes-no-mail'],
  [/^5\.2\.1$/, 'mailbox-closed'],
  [/^5\.2\.2$/, 'mailbox-full'],
  [/^5\.2\.3$|^5\.3\.4$/, 'too-large'],
  [/^5\.4\./, 'unreachable'],
];

/**
 * Only a refusal of the recipient or of the message is final. Everything else can pass, also a refusal by 5xx of the
 * login or the sender: that is a fault of the feed's configuration, and nobody's mail is to be lost by it.
 */
export function failureOf(error: unknown): Failure {
  const { code: cause, command, response, responseCode } = error as SmtpError;
  const number = typeof responseCode === 'number' ? responseCode : undefined;
  const isAboutMail = command === 'RCPT TO' || command === 'DATA';
  const isFinal = number !== undefined && number >= 500 && isAboutMail;
  const isCertain = number !== undefined || hasNoConversation(error);
  if (number === undefined) return { isFinal, isCertain, code: 'not-delivered', reason: `The mail server does not answer as it should (${typeof cause === 'string' ? cause : 'no code'})` };
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(response ?? ''))?.[1];
  const code = isFinal ? (causes.find(([pattern]) => pattern.test(status ?? ''))?.[1] ?? 'refused') : 'not-delivered';
  const numbers = [number, status].filter(Boolean).join(' ');
  return { isFinal, isCertain, code, reason: isFinal ? `The mail server refused it: ${code} (${numbers})` : `The mail server does not take it now (${numbers})` };
}

/** True when there was no connection, or not even a greeting. */
function hasNoConversation(error: unknown): boolean {
  const { syscall, timeoutType } = error as NodeJS.ErrnoException & { timeoutType?: string };
  return syscall === 'connect' || syscall === 'getaddrinfo' || timeoutType === 'CONNECT_TIMEOUT' || timeoutType === 'GREETING_TIMEOUT';
}
