import type { ErrorObject } from 'ajv';
import { allowedForm } from '../shared/form.ts';
import type { Schema } from '../shared/specification.ts';
import { validatorOf } from '../shared/validation.ts';
import { kinds } from './draft.ts';
import type { MaterialDraft } from './draft.ts';
import { textsOf, withTexts } from './texts.ts';

/** A draft that the feed does not take; `reasons` has a sentence for each thing that is wrong, with its pointer. */
export class MaterialError extends Error {
  readonly reasons: { pointer: string; detail: string }[];

  constructor(id: unknown, reasons: { pointer: string; detail: string }[]) {
    super(`The material ${JSON.stringify(id)} does not fit the contract: ${reasons.map(({ pointer, detail }) => `${pointer || 'it'}: ${detail}`).join(' ')}`);
    this.name = 'MaterialError';
    this.reasons = reasons;
  }
}

type Reason = MaterialError['reasons'][number];

const most = 20;
const empty = 'It is empty: write a text, or leave it out.';

/** Throws a MaterialError unless the draft is a material of the contract whose parts fit together. */
export function checkMaterial(draft: unknown): asserts draft is Omit<MaterialDraft, 'publisher'> {
  const isObject = typeof draft === 'object' && draft !== null && !Array.isArray(draft);
  if (!isObject) throw new MaterialError(undefined, [{ pointer: '', detail: 'It must be an object in braces.' }]);
  const reasons = formReasons(draft);
  if (reasons.length === 0) reasons.push(...partReasons(draft as MaterialDraft));
  if (reasons.length > 0) throw new MaterialError((draft as { id?: unknown }).id, reasons.slice(0, most));
}

function formReasons(draft: object): Reason[] {
  const validate = validatorOf('MaterialDraft');
  if (validate(draft)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'propertyNames');
  // Of a value that may have one of several forms, all of them are allowed, not the first.
  errors.sort((a, b) => Number(b.keyword === 'anyOf') - Number(a.keyword === 'anyOf'));
  const reasons = errors.map(reasonOf);
  return reasons.filter(({ pointer }, at) => reasons.findIndex((other) => other.pointer === pointer) === at);
}

function reasonOf({ keyword, instancePath, params, parentSchema, schema, data }: ErrorObject): Reason {
  const known = (parentSchema?.properties ?? {}) as Record<string, Schema>;
  if (keyword === 'required') {
    const part = known[params.missingProperty as string];
    return { pointer: `${instancePath}/${params.missingProperty}`, detail: `It is missing. Allowed: ${part ? allowedForm(local(part)) : 'a value'}.` };
  }
  if (keyword === 'additionalProperties') {
    return { pointer: `${instancePath}/${params.additionalProperty}`, detail: `It is not known here. Allowed: ${Object.keys(known).join(', ')}.` };
  }
  if (keyword === 'maxItems') return { pointer: instancePath, detail: `There are too many of them. Allowed: up to ${params.limit}.` };
  if (keyword === 'minLength') return { pointer: instancePath, detail: empty };
  if (keyword === 'maxLength') return { pointer: instancePath, detail: `It has ${[...(data as string)].length} characters. Allowed: up to ${params.limit}.` };
  return { pointer: instancePath, detail: `It is not valid. Allowed: ${allowedForm(local({ ...(parentSchema as Schema), ...(keyword === 'anyOf' && { anyOf: schema }) }))}.` };
}

/** The schema with its references as the contract itself has them. */
function local(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"contract#', '"#')) as Schema;
}

/** What no schema says: that there is one part, and that what is named inside exists once. */
function partReasons(draft: MaterialDraft): Reason[] {
  const parts = kinds.filter((kind) => draft[kind] !== undefined);
  if (parts.length !== 1) return [{ pointer: '', detail: `It must have exactly one of ${kinds.join(', ')}; it has ${parts.join(' and ') || 'none'}.` }];
  return [...rangeReasons(draft), ...identifierReasons(draft), ...mediaReasons(draft), ...blankReasons(draft), ...translationReasons(draft), ...selfReasons(draft)];
}

function rangeReasons({ scenario }: MaterialDraft): Reason[] {
  if (!scenario) return [];
  const isTurned = ({ minValue = 1, maxValue = Infinity }: { minValue?: number; maxValue?: number }) => minValue > maxValue;
  const turned = (pointer: string): Reason => ({ pointer, detail: 'The smallest number of people is greater than the largest.' });
  return [
    ...(isTurned(scenario.groupSize) ? [turned('/scenario/groupSize')] : []),
    ...scenario.step.flatMap(({ groupSize }, at) => (groupSize && isTurned(groupSize) ? [turned(`/scenario/step/${at}/groupSize`)] : [])),
    ...(scenario.supply ?? []).flatMap(({ per, groupOf }, at): Reason[] =>
      per === 'group' && groupOf === undefined ? [{ pointer: `/scenario/supply/${at}/groupOf`, detail: 'It is missing: say of how many people a small group is.' }] : [],
    ),
  ];
}

function identifierReasons({ model, course, associatedMedia = [] }: MaterialDraft): Reason[] {
  const lists: [string, { id: string }[]][] = [
    ['/associatedMedia', associatedMedia],
    ['/model/dimension', model?.dimension ?? []],
    ...(model?.dimension ?? []).map(({ statement }, at): [string, { id: string }[]] => [`/model/dimension/${at}/statement`, statement]),
    ['/course/lesson', course?.lesson ?? []],
    ...(course?.lesson ?? []).map(({ question }, at): [string, { id: string }[]] => [`/course/lesson/${at}/question`, question ?? []]),
  ];
  return lists.flatMap(([pointer, list]) =>
    list.flatMap(({ id }, at): Reason[] => (list.findIndex((other) => other.id === id) < at ? [{ pointer: `${pointer}/${at}/id`, detail: `The identifier ${id} stands there twice.` }] : [])),
  );
}

function mediaReasons({ scenario, course, associatedMedia = [] }: MaterialDraft): Reason[] {
  const known = new Set(associatedMedia.map(({ id }) => id));
  const named: [string, string][] = [
    ...(scenario?.step ?? []).flatMap(({ media = [] }, at) => media.map((id, index): [string, string] => [`/scenario/step/${at}/media/${index}`, id])),
    ...(course?.lesson ?? []).flatMap(({ image }, at): [string, string][] => (image ? [[`/course/lesson/${at}/image/media`, image.media]] : [])),
  ];
  return named.flatMap(([pointer, id]): Reason[] => (known.has(id) ? [] : [{ pointer, detail: `associatedMedia has no ${id}.` }]));
}

/** Nobody can read or press a text of nothing but spaces and signs that cannot be seen. */
function blankReasons(draft: MaterialDraft): Reason[] {
  return Object.entries(textsOf(draft)).flatMap(([pointer, text]): Reason[] => (isBlank(text) ? [{ pointer: `/${pointer}`, detail: empty }] : []));
}

const isBlank = (text: string) => !/[^\p{White_Space}\p{C}]/u.test(text);

function translationReasons(draft: MaterialDraft): Reason[] {
  const languages = Object.keys(draft.localizations ?? {});
  const isTwice = (language: string, at: number) => [draft.locale, ...languages.slice(0, at)].some((other) => other.toLowerCase() === language.toLowerCase());
  return languages.flatMap((language, at): Reason[] => {
    if (isTwice(language, at)) return [{ pointer: `/localizations/${language}`, detail: `Texts in ${language} stand there twice: leave one of them, in the material itself those of its locale.` }];
    return languageReasons(draft, language);
  });
}

/** A translation of nothing would never show; all others have the form of their originals. */
function languageReasons(draft: MaterialDraft, language: string): Reason[] {
  const translated = draft.localizations![language]!;
  const texts = textsOf(draft);
  const at = (pointer: string) => `/localizations/${language}/${pointer.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const pointers = Object.keys(translated);
  const stray = pointers.filter((pointer) => !Object.hasOwn(texts, pointer));
  const blank = pointers.filter((pointer) => isBlank(translated[pointer]!));
  const { localizations: _all, ...inLanguage } = withTexts(draft, (pointer, text) => (Object.hasOwn(translated, pointer) ? translated[pointer] : text)) as MaterialDraft;
  return [
    ...stray.map((pointer) => ({ pointer: at(pointer), detail: 'There is no text at this pointer.' })),
    ...blank.map((pointer) => ({ pointer: at(pointer), detail: empty })),
    ...formReasons(inLanguage).flatMap(({ pointer, detail }) => (blank.includes(pointer.slice(1)) ? [] : [{ pointer: at(pointer.slice(1)), detail }])),
  ];
}

function selfReasons({ id, isBasedOn = [] }: MaterialDraft): Reason[] {
  return isBasedOn.flatMap((one, at): Reason[] => (one === id ? [{ pointer: `/isBasedOn/${at}`, detail: 'A material is not based on itself.' }] : []));
}

