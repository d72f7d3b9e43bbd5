import type { License, Material, MaterialSummary, MaterialsJsonLd, Scenario } from '@kopa/contract';
import { materialPage } from '../shared/material-page.ts';

/** Where the materials' pages are and which language they are in. */
export interface JsonLdOptions {
  publicUrl: string;
  language: string;
}

type Thing = { '@type': string | string[]; [property: string]: unknown };

const vocabulary = 'https://schema.org';

/** The address of each licence. */
export const licenseAddresses: Record<License, string> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
  'CC-BY-NC-4.0': 'https://creativecommons.org/licenses/by-nc/4.0/',
  'CC-BY-NC-SA-4.0': 'https://creativecommons.org/licenses/by-nc-sa/4.0/',
};

/** A material as far as it is known: lists know less of it than its own page. */
export type Told = MaterialSummary & Partial<Pick<Material, 'keywords' | 'creator' | 'citation' | 'isBasedOn' | 'isPartOf' | 'associatedMedia' | 'datePublished' | 'scenario'>>;

/** Materials as schema.org's LearningResource; a scenario is a HowTo, too, where its steps are known. */
export function jsonLdOf(materials: Told[], options: JsonLdOptions): MaterialsJsonLd {
  return { '@context': vocabulary, '@graph': materials.map((one) => withoutNothing({ ...learningResource(one, options), ...moreOf(one) })) };
}

function moreOf(material: Told) {
  const { keywords, creator, citation, isBasedOn, isPartOf, associatedMedia, datePublished, scenario } = material;
  return {
    keywords: keywords?.map(({ text }) => text),
    creator: creator?.map(({ name }) => ({ '@type': 'Organization', name })),
    citation: citation?.map(({ name, url, pages }) => ({ '@type': 'CreativeWork', name: pages === undefined ? name : `${name}, ${pages}`, url })),
    isBasedOn: isBasedOn?.map(({ url }) => url),
    isPartOf: isPartOf?.map(({ url, name }) => ({ '@type': 'CreativeWork', url, name: name?.text })),
    associatedMedia: associatedMedia?.flatMap(({ name, contentUrl, encodingFormat, contentSize, inLanguage }) =>
      contentUrl ? [{ '@type': 'MediaObject', name: name.text, contentUrl, encodingFormat, contentSize: `${contentSize} B`, inLanguage }] : [],
    ),
    datePublished,
    ...(scenario && howTo(scenario, material)),
  };
}

function learningResource(material: Told, { publicUrl, language }: JsonLdOptions): Thing {
  const { id, learningResourceType, publisher, name, description, teaches, audience, educationalLevel, timeRequired, inLanguage, license, dateModified } = material;
  const page = materialPage(publicUrl, id, language);
  return {
    '@type': material.scenario ? ['LearningResource', 'HowTo'] : learningResourceType === 'course' ? ['LearningResource', 'Course'] : 'LearningResource',
    '@id': materialPage(publicUrl, id),
    name: name.text,
    description: description.text,
    url: page,
    learningResourceType,
    publisher: { '@type': 'Organization', name: publisher.name.text, url: publisher.url },
    // A course must name whoever offers it.
    ...(learningResourceType === 'course' && { provider: { '@type': 'Organization', name: publisher.name.text, url: publisher.url } }),
    inLanguage,
    teaches,
    audience: audience.map((one) => ({ '@type': 'EducationalAudience', audienceType: one })),
    educationalLevel,
    timeRequired,
    license: licenseAddresses[license],
    isAccessibleForFree: true,
    dateModified,
  };
}

function howTo({ step, supply = [] }: Scenario, { timeRequired }: Told) {
  return {
    totalTime: timeRequired,
    step: step.map(({ name, facilitator, participants, tip, minutes }, at) => ({
      '@type': 'HowToStep',
      position: at + 1,
      name: name.text,
      text: [facilitator.text, participants.text].join('\n\n'),
      timeRequired: `PT${minutes}M`,
      ...(tip && { itemListElement: [{ '@type': 'HowToTip', text: tip.text }] }),
    })),
    supply: supply.map(({ name, quantity }) => ({ '@type': 'HowToSupply', name: name.text, requiredQuantity: quantity })),
  };
}

function withoutNothing(thing: Thing): Thing {
  return JSON.parse(JSON.stringify(thing, (_, value: unknown) => (Array.isArray(value) && value.length === 0 ? undefined : value)));
}
