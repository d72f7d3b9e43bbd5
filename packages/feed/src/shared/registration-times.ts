import type { RegistrationSettings } from '@kopa/contract';
import { instantOf, parseLocal } from './wall-clock.ts';

/**
 * From when until when one can register, in UTC milliseconds: until the event begins, where the organizer says nothing
 * else. The organizer's times are those of the first date; another date opens and closes as long before it.
 */
export function registrationTimes({ opens, closes }: Pick<RegistrationSettings, 'opens' | 'closes'>, timeZone: string, start: number, first: number): { opens: number | undefined; closes: number } {
  const shifted = (local: string) => start - first + instantOf(parseLocal(local), timeZone);
  return { opens: opens === undefined ? undefined : shifted(opens), closes: closes === undefined ? start : shifted(closes) };
}
