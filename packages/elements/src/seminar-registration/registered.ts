import type { Registration } from '@kopa/sdk';
import { currentLocale, msg } from '../shared/messages.ts';
import { plural } from '../shared/plural.ts';
import { timeOf } from './dates.ts';
import { fill } from '../shared/texts.ts';

/** What has become of a registration, and what happens next, in words. */
export interface Outcome {
  title: string;
  next: string[];
}

/** True while something can be cancelled. */
export const isActive = ({ status }: Registration): boolean => ['held', 'requested', 'confirmed', 'waiting', 'offered'].includes(status);

/** Seconds in which the cancellation can still be undone. */
export const secondsToUndo = ({ undoUntil }: Registration): number => (undoUntil ? Math.max(0, Math.round((Date.parse(undoUntil) - Date.now()) / 1000)) : 0);

/** `4:07` */
export const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;

/** The number as it is read aloud and copied by hand: in two parts of four. */
export const partsOf = (id: string): [string, string] => [id.slice(0, 4), id.slice(4)];

export function outcomeOf(registration: Registration): Outcome {
  const { status, email = '', inQueue, position, expires, occurrence, partySize, reason } = registration;
  const until = expires ? timeOf(currentLocale(), expires, occurrence.timeZone) : '';
  switch (status) {
    case 'held':
      return {
        title: msg('One more step: open the link in our message', { id: 'held' }),
        next: [
          fill(msg('We have sent it to {email}.', { id: 'held-sent', desc: '“It” is a mail message with a link' }), email),
          fill(
            inQueue
              ? msg('Your position on the waiting list is kept for you until {time}', { id: 'held-list' })
              : plural(msg('{n, plural, one {Your place is kept for you until TIME} other {Your # places are kept for you until TIME}}', { id: 'held-places', desc: 'TIME is a date and time' }), partySize).replace('TIME', '{time}'),
            until,
          ),
          msg('No message? Look among unwanted mail, or correct the address below.', { id: 'held-lost' }),
        ],
      };
    case 'requested':
      return { title: msg('The organiser has your request', { id: 'requested' }), next: [msg('The organiser will decide and write to you. Your place is kept until then.', { id: 'requested-next' })] };
    case 'confirmed':
      return {
        title: msg('You are registered', { id: 'confirmed' }),
        next: [fill(msg('We have sent you a message with all you need to know: {email}', { id: 'confirmed-next' }), email)],
      };
    case 'waiting':
      return {
        title: msg('You are on the waiting list', { id: 'waiting-list' }),
        next: [
          ...(position ? [fill(msg('Your position: {n}', { id: 'position' }), position.toLocaleString(currentLocale()))] : []),
          msg('When there is a place for you, we will write to you.', { id: 'waiting-next' }),
        ],
      };
    case 'offered':
      return {
        title: msg('There is a place for you', { id: 'offered' }),
        next: [fill(msg('Please accept it by {time}', { id: 'offered-next' }), until)],
      };
    case 'cancelled':
      return { title: msg('Your registration is cancelled', { id: 'cancelled-own' }), next: [] };
    case 'expired':
      return { title: msg('The time is over, and the place is free again', { id: 'expired' }), next: [msg('If you still want to come, please register again.', { id: 'expired-next' })] };
    case 'withdrawn':
      return { title: msg('You have left the waiting list', { id: 'withdrawn' }), next: [msg('If you still want to come, please register again.', { id: 'expired-next' })] };
    case 'refused':
      return { title: msg('The organiser could not accept your registration', { id: 'refused' }), next: reason ? [reason] : [] };
  }
}
