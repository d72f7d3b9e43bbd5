import type { LearningResourceType, Theme } from '@kopa/contract';
import { publishedLanguages } from '../../shared/language.ts';
import { terms } from '../../shared/terms.ts';
import { plain } from '../../shared/xml.ts';
import type { Element } from '../../shared/xml.ts';
import { licenseAddresses } from '../json-ld.ts';
import { typeOf } from '../draft.ts';
import { relatedOf, rootOf, textsAt } from './described.ts';
import type { Described } from './described.ts';

export const dublinCore = {
  prefix: 'oai_dc',
  namespace: 'http://www.openarchives.org/OAI/2.0/oai_dc/',
  schema: 'http://www.openarchives.org/OAI/2.0/oai_dc.xsd',
};

/** What each is in the vocabulary of DCMI types. */
const dcmiTypes: Record<LearningResourceType, string> = { scenario: 'Text', experiment: 'Text', model: 'InteractiveResource', course: 'InteractiveResource', collection: 'Collection' };

/** The material as unqualified Dublin Core; each text in each language that it exists in. */
export function writeDublinCore(described: Described): Element {
  const { draft, publisher, languages, published, page } = described;
  const { name, description, keywords = [], themes, creator = [], license, citation = [] } = draft;
  const { isBasedOn, hasPart } = relatedOf(described);
  const spoken = publishedLanguages.filter((language) => languages.includes(language));
  const type = typeOf(draft);
  return {
    'oai_dc:dc': {
      ...rootOf({ '@xmlns:oai_dc': dublinCore.namespace, '@xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, dublinCore.namespace, dublinCore.schema),
      'dc:title': inAll(textsAt(described, 'name', name)),
      'dc:creator': creator.map((one) => plain(one.name)),
      'dc:subject': [
        ...keywords.flatMap((keyword, at) => inAll(textsAt(described, `keywords/${at}`, keyword))),
        ...themes.flatMap((theme: Theme) => inAll(spoken.map((language) => [language, terms.theme[theme][language]]))),
      ],
      'dc:description': inAll(textsAt(described, 'description', description)),
      'dc:publisher': inAll(Object.entries(publisher.name).map(([language, text]) => [language, plain(text)])),
      'dc:date': published,
      'dc:type': [dcmiTypes[type], type],
      'dc:format': 'text/html',
      'dc:identifier': page,
      'dc:source': [...isBasedOn, ...citation.map((one) => plain([one.name, one.pages, one.url].filter(Boolean).join(', ')))],
      'dc:language': languages,
      'dc:relation': hasPart,
      'dc:rights': licenseAddresses[license],
    },
  };
}

const inAll = (texts: [string, string][]): Element[] => texts.map(([language, text]) => ({ '@xml:lang': language, '#': text }));
