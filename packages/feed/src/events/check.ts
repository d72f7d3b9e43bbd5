import type { ErrorObject } from 'ajv';
import { isLocalDateTime, isTimeZone } from '../shared/time.ts';
import { validatorOf } from '../shared/validation.ts';
import type { EventDraft } from './draft.ts';
import { checkRecurrence } from './expansion.ts';

/** A draft that the feed does not take; `reasons` has a sentence for each thing that is wrong. */
export class DraftError extends Error {
  readonly reasons: string[];

  constructor(uid: unknown, reasons: string[]) {
    super(`The event ${JSON.stringify(uid)} does not fit the contract: ${reasons.join('; ')}.`);
    this.name = 'DraftError';
    this.reasons = reasons;
  }
}

/** Throws a DraftError unless the draft, completed by what the feed adds, is an event of the contract that can be expanded. */
export function checkDraft(draft: EventDraft): void {
  const reasons = formReasons(draft);
  if (reasons.length === 0) reasons.push(...timeReasons(draft));
  if (reasons.length > 0) throw new DraftError(draft.uid, reasons);
}

function formReasons(draft: EventDraft): string[] {
  const added = { id: '0'.repeat(16), sequence: 0, created: '1970-01-01T00:00:00Z', updated: '1970-01-01T00:00:00Z', translationStatus: {} };
  const validate = validatorOf('Event');
  return validate({ ...added, ...draft }) ? [] : (validate.errors ?? []).slice(0, 10).map(reasonOf);
}

function reasonOf({ instancePath, message, params }: ErrorObject): string {
  const extra = 'additionalProperty' in params ? ` (${JSON.stringify(params.additionalProperty)})` : '';
  return `${instancePath || 'it'} ${message}${extra}`;
}

function timeReasons(draft: EventDraft): string[] {
  const overrides = Object.entries(draft.recurrenceOverrides ?? {});
  const times = [
    draft.start,
    draft.recurrenceRule?.until,
    ...overrides.flatMap(([at, override]) => [at, override.start]),
    ...(draft.programme ?? []).map((item) => item.start),
  ];
  const wrong = times.filter((time) => time !== undefined && !isLocalDateTime(time)).map((time) => `no calendar has ${time}`);
  if (!isTimeZone(draft.timeZone)) return [...wrong, `/timeZone ${JSON.stringify(draft.timeZone)} is no IANA time zone`];
  const recurrence = wrong.length > 0 ? null : checkRecurrence(draft);
  return recurrence === null ? wrong : [...wrong, recurrence];
}
