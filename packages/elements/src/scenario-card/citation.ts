import type { Material } from '@kopa/sdk';
import { licenceName, typeName } from '../shared/material-terms.ts';
import { currentLocale, msg } from '../shared/messages.ts';

type Cited = Pick<Material, 'creator' | 'publisher' | 'name' | 'datePublished' | 'learningResourceType' | 'license' | 'url'>;

/**
 * How to cite a material, after the style of the APA (7th edition), in the reader's language: who (year). Title [kind].
 * Publisher. Address. And the licence, which that style does not ask for but these licences do.
 */
export function citationOf({ creator, publisher, name, datePublished, learningResourceType, license, url }: Cited): string {
  const house = publisher.name.text;
  const names = creator.map(({ name }) => name);
  const who = names.length ? new Intl.ListFormat(currentLocale()).format(names) : house;
  const year = datePublished?.slice(0, 4) ?? msg('n.d.', { id: 'no-date', desc: 'In a citation, in the place of the year: no date' });
  const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
  return [
    `${who} (${year}).`,
    `${name.text} [${typeName(learningResourceType)}].`,
    ...(who === house ? [] : [sentence(house)]),
    sentence(licenceName(license)),
    url,
  ].join(' ');
}
