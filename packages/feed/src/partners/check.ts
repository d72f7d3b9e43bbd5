import { isTimeZone } from '../shared/time.ts';
import { validatorOf } from '../shared/validation.ts';
import type { PartnerDraft } from './draft.ts';

/** Throws an Error that names what is wrong unless the draft, in each of its languages, is a partner of the contract. */
export function checkPartner(draft: PartnerDraft): void {
  const reasons = isTimeZone(draft.timeZone) ? [] : [`/timeZone ${JSON.stringify(draft.timeZone)} is no IANA time zone`];
  const languages = Object.keys(draft.name ?? {});
  if (languages.length === 0) reasons.push('/name has no language');
  for (const inLanguage of languages) reasons.push(...formReasons(draft, inLanguage));
  if (reasons.length === 0) return;
  throw new Error(`The partner ${JSON.stringify(draft.id)} does not fit the contract: ${[...new Set(reasons)].join('; ')}.`);
}

function formReasons({ description, ...draft }: PartnerDraft, inLanguage: string): string[] {
  const validate = validatorOf('Partner');
  const text = description?.[inLanguage];
  const inOne = {
    ...draft,
    name: { text: draft.name[inLanguage], inLanguage },
    ...(text !== undefined && { description: { text, inLanguage } }),
  };
  return validate(inOne) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath || 'it'} ${message}`);
}
