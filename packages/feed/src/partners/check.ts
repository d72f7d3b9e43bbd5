import { allowedForm } from '../shared/form.ts';
import { specification } from '../shared/specification.ts';
import { isTimeZone } from '../shared/time.ts';
import { validatorOf } from '../shared/validation.ts';
import type { PartnerDraft } from './draft.ts';

/** A partner that the feed does not take; `reasons` has a sentence for each thing that is wrong. */
export class PartnerError extends Error {
  readonly reasons: string[];

  constructor(id: unknown, reasons: string[]) {
    super(`The partner ${JSON.stringify(id)} does not fit the contract: ${reasons.join(' ')}`);
    this.name = 'PartnerError';
    this.reasons = reasons;
  }
}

const properties = specification.components.schemas.Partner!.properties!;
const byLanguage = 'an object with a text for each language, such as { "lv": "…", "en": "…" }';

/** Throws a PartnerError unless the draft, in each of its languages, is a partner of the contract. */
export function checkPartner(draft: unknown): asserts draft is PartnerDraft {
  if (!isObject(draft)) throw new PartnerError(undefined, [`It must be an object in braces; it is ${shown(draft)}.`]);
  const reasons = [...formReasons(draft), ...textReasons('name', draft.name), ...textReasons('description', draft.description)];
  const { timeZone } = draft;
  if (typeof timeZone === 'string' && !isTimeZone(timeZone)) reasons.push(`timeZone must be an IANA name, such as Europe/Riga; it is ${shown(timeZone)}.`);
  if (reasons.length > 0) throw new PartnerError(draft.id, reasons);
}

/** What is wrong beside name and description, which the contract has in one language only. */
function formReasons({ name: _name, description: _description, ...rest }: Record<string, unknown>): string[] {
  const validate = validatorOf('Partner');
  if (validate({ ...rest, name: { text: '', inLanguage: 'en' } })) return [];
  const reasons = (validate.errors ?? []).map(({ keyword, instancePath, params }) => {
    if (keyword === 'additionalProperties') return `${params.additionalProperty} is not known. Allowed: ${Object.keys(properties).join(', ')}.`;
    const property = keyword === 'required' ? String(params.missingProperty) : instancePath.split('/')[1]!;
    const state = keyword === 'required' ? 'it is missing' : `it is ${shown(rest[property])}`;
    return `${property} must be ${lowerFirst(allowedForm(properties[property]!))}; ${state}.`;
  });
  return [...new Set(reasons)];
}

function textReasons(property: 'name' | 'description', texts: unknown): string[] {
  if (texts === undefined) return property === 'name' ? [`name must be ${byLanguage}; it is missing.`] : [];
  if (!isObject(texts) || Object.keys(texts).length === 0) return [`${property} must be ${byLanguage}; it is ${shown(texts)}.`];
  return Object.entries(texts).flatMap(([language, text]) => [
    ...(validatorOf('LanguageTag')(language) ? [] : [`${property} has the language ${shown(language)}, which is no BCP 47 tag such as lv.`]),
    ...(typeof text === 'string' && text.trim() !== '' ? [] : [`${property}.${language} must be a text that is not empty; it is ${shown(text)}.`]),
  ]);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'missing';
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
