import type { FeedError } from '@kopa/sdk';
import { msg } from '../shared/messages.ts';

/** What happened, and what to do next. */
export type RefusalWords = readonly [happened: string, next: string];

/** Codes after which nobody knows whether the request was carried out. */
export const isDoubtful = ({ code, status = 0 }: FeedError): boolean => ['network', 'timeout', 'invalid-answer'].includes(code) || status >= 500;

/** The sentences for what the feed answered, or for that it did not. */
export function refusalWords(error: FeedError): RefusalWords {
  const known = byCode[error.code]?.();
  if (known) return known;
  if (!navigator.onLine || error.code === 'network')
    return [
      msg('There is no connection right now.', { id: 'no-connection' }),
      msg('What you have entered is still there. It is sent by itself when the connection is back.', { id: 'no-connection-next' }),
    ];
  if (isDoubtful(error))
    return [
      msg('No answer has come.', { id: 'unanswered' }),
      msg('Please try again. You will not be registered twice by that.', { id: 'unanswered-next' }),
    ];
  return [
    msg('That did not work.', { id: 'refused-other' }),
    msg('Please try again in a few minutes, or write to the organiser.', { id: 'refused-other-next' }),
  ];
}

const byCode: Record<string, () => RefusalWords> = {
  'full': () => [
    msg('There are not enough places any more.', { id: 'refused-full' }),
    msg('Choose fewer people or another date, or come back later: someone may cancel.', { id: 'refused-full-next' }),
  ],
  'registration-not-open': () => [
    msg('Registration is not open yet.', { id: 'refused-early' }),
    msg('Please come back when it opens.', { id: 'refused-early-next' }),
  ],
  'registration-closed': () => [
    msg('Registration has just closed.', { id: 'refused-closed' }),
    msg('Please ask the organiser whether you can still take part.', { id: 'ask-organizer' }),
  ],
  'event-cancelled': () => [
    msg('This event has been cancelled.', { id: 'cancelled' }),
    msg('Please look for another date or another event.', { id: 'refused-cancelled-next' }),
  ],
  'registration-not-offered': () => [
    msg('That did not work.', { id: 'refused-other' }),
    msg('One cannot register for this event here. Please ask the organiser.', { id: 'failed-not-offered' }),
  ],
  'already-registered': () => [
    msg('Someone is registered with this e-mail address already.', { id: 'refused-twice' }),
    msg('We have sent the message with the link to that registration once more. The link lets you see, correct or cancel it.', { id: 'refused-twice-next' }),
  ],
  'idempotency-key-reused': () => [
    msg('Your registration has reached us already, as you entered it first.', { id: 'refused-key' }),
    msg('The link in our message lets you see, correct or cancel it. To register another person, send the form once more.', { id: 'refused-key-next' }),
  ],
  'looks-automatic': () => [
    msg('The form was taken for one that a program filled in.', { id: 'refused-automatic' }),
    msg('Please send it once more.', { id: 'refused-automatic-next' }),
  ],
  'proof-required': () => [
    msg('Very many registrations are coming in just now.', { id: 'refused-proof' }),
    msg('Please try again in a few minutes.', { id: 'failed-later' }),
  ],
  'too-many-requests': () => [
    msg('There have been too many tries from here.', { id: 'refused-tries' }),
    msg('Please wait a few minutes, then send it once more.', { id: 'refused-tries-next' }),
  ],
  'not-changeable': () => [
    msg('This can no longer be done.', { id: 'refused-late' }),
    msg('You see the registration as it is now.', { id: 'refused-late-next' }),
  ],
  'offer-expired': () => [
    msg('The time to accept the place is over.', { id: 'refused-offer' }),
    msg('It went to the next person on the list. You can register again.', { id: 'refused-offer-next' }),
  ],
  'hold-expired': () => [
    msg('The time to confirm the address is over.', { id: 'refused-hold' }),
    msg('The place is free again. You can register again.', { id: 'refused-hold-next' }),
  ],
  'undo-expired': () => [
    msg('The cancellation can no longer be undone.', { id: 'refused-undo' }),
    msg('You can register again if there is a place.', { id: 'refused-undo-next' }),
  ],
};
