import type { Occurrence, Partner } from '@kopa/contract';
import type { MailKind, MessageRow, RegistrationRow } from '../../shared/schema.ts';

/** What a mail is about. */
export interface Matter {
  kind: MailKind;
  registration: RegistrationRow;
  /** What is registered for: one date, or all that are still to come; at least one. */
  occurrences: Occurrence[];
  organizer: Partner;
  /** The person's own page, with a token of this mail. */
  link: string;
  /** What the organizer wrote, for the kind `message`. */
  message?: Pick<MessageRow, 'subject' | 'text'>;
  /** The person's certificate as PDF, for the kind `certificate`. */
  certificate?: Buffer;
  /** For the kind `changed`: what the person knew before, where it is something else now. */
  before?: Before;
  /** Whether the person has got an invitation that has to be taken back. */
  wasInvited: boolean;
}

/** What a change has overtaken. */
export interface Before {
  /** UTC milliseconds; of a single date. */
  time?: { start: number; end: number };
  /** As the organizer wrote them; an address for a room online. */
  places?: string[];
}
