import type { EventStatus } from '@kopa/contract';
import type { RegistrationStatus } from '../../shared/schema.ts';

/** What a mail can be about: nearly a MailKind, but some of them read differently as things stand. */
export type Occasion =
  | 'please-confirm'
  | 'please-confirm-in-queue'
  | 'requested'
  | 'confirmed'
  | 'waiting'
  | 'offered'
  | 'reminder'
  | 'changed'
  | Exclude<EventStatus, 'scheduled' | 'cancelled'>
  | 'event-cancelled'
  | 'cancelled'
  | 'withdrawn'
  | 'expired'
  | 'refused'
  | 'link'
  | 'message'
  | 'certificate';

/** A letter about one occasion, in one language. A paragraph can name the organizer, always as the subject of its sentence. */
export interface Wording {
  heading: string;
  /** Stands before the event's title in the subject line, where it is not the heading. */
  subject?: string;
  /** Before the facts. */
  before: ((organizer: string) => string)[];
  /** After the facts. */
  after?: string[];
  button: string;
}

/** What the mails say, in one language. Dates stand after a colon, so that none has to be inflected. */
export interface Words {
  hello: (name: string | undefined) => string;
  letters: Record<Occasion, Wording>;
  /** How the waiting list moves. */
  queueRule: string;
  /** Beside `cancelled`, while it can be undone. */
  undo: string;
  /** Beside `certificate`, where it is attached. */
  attached: string;
  /** The forms that a number of seats takes, by the names of Intl.PluralRules; `#` is the number. */
  seats: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
  status: Partial<Record<RegistrationStatus, string>>;
  labels: {
    event: string;
    when: string;
    dates: string;
    where: string;
    /** When and where it was to be, before that changed. */
    before: string;
    online: string;
    room: string;
    organizer: string;
    seats: string;
    status: string;
    number: string;
    reason: string;
    confirmBy: string;
    answerBy: string;
    undoUntil: string;
  };
  /** At the end: why one gets this, whom to ask, and that the link is one's own. */
  footer: (organizer: string) => string[];
}
