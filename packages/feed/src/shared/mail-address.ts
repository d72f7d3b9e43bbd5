import { invalidBody } from './body.ts';

/** The bare address in `Kopa <noreply@example.org>`. */
export function addressIn(from: string): string {
  return /<([^<>]*)>\s*$/.exec(from)?.[1] ?? from;
}

/** True for one address that can stand in a header and in the envelope without meaning anything else there. */
export function isPlainAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s<>()[\],;:\\"@\p{Cc}]+@[^\s<>()[\],;:\\"@\p{Cc}]+$/u.test(text);
}

/** One part, an @, and a host with a dot: what mail servers then make of it, only they know. */
const emailForm = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}.]+(\.[^\s@<>()[\]\\,;:"\p{Cc}.]+)+$/u;

/** An address that somebody has typed, as it is kept. Throws `invalid-body` for what is none. */
export function checkedEmail(text: string, pointer = '/email'): string {
  const email = text.trim().normalize('NFC');
  if (!emailForm.test(email)) throw invalidBody(pointer, 'malformed', 'It is no mail address. Allowed: one address, such as ilze@example.org.');
  return email;
}
