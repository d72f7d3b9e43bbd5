import type { MaterialSummary } from '@kopa/contract';
import { materialPage } from '../shared/material-page.ts';
import { publishedLanguages } from '../shared/language.ts';
import type { Language } from '../shared/language.ts';
import { terms } from '../shared/terms.ts';
import { lasting, plain, xmlDocument } from '../shared/xml.ts';
import { licenseAddresses } from './json-ld.ts';

export interface AtomOptions {
  publicUrl: string;
  language: string;
  /** What was asked, as it stands in the address. */
  search: string;
}

/** A material and the instant of its last change, ISO 8601. */
export type Changed = MaterialSummary & { updated: string; created: string };

const titles: Record<Language, string> = {
  lv: 'Bibliotēku mācību materiāli',
  lt: 'Bibliotekų mokymosi medžiaga',
  pl: 'Materiały edukacyjne bibliotek',
  nb: 'Læringsmateriell fra bibliotekene',
  nl: 'Leermateriaal van de bibliotheken',
  en: 'Learning materials of libraries',
};

/** Materials, newest change first, as an Atom feed (RFC 4287) in one language. */
export function atomOf(materials: Changed[], { publicUrl, language, search }: AtomOptions): string {
  const spoken = publishedLanguages.find((one) => one === language) ?? 'en';
  return xmlDocument({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id: lasting(['materials', language, search]),
      title: titles[spoken],
      updated: materials[0]?.updated ?? '1970-01-01T00:00:00Z',
      link: { '@rel': 'self', '@type': 'application/atom+xml', '@href': `${publicUrl}/v1/materials.atom${search && `?${search}`}` },
      generator: 'Kopa',
      entry: materials.map((one) => ({
        id: lasting(['material', one.id]),
        title: textOf(one.name),
        updated: one.updated,
        published: one.created,
        author: { name: plain(one.publisher.name.text), uri: one.publisher.url },
        link: [
          { '@rel': 'alternate', '@type': 'text/html', '@hreflang': language, '@href': materialPage(publicUrl, one.id, language) },
          { '@rel': 'license', '@href': licenseAddresses[one.license] },
        ],
        category: [{ '@term': one.learningResourceType }, ...one.themes.map((theme) => ({ '@term': theme, '@label': terms.theme[theme][spoken] }))],
        summary: textOf(one.description),
      })),
    },
  });
}

const textOf = ({ text, inLanguage }: MaterialSummary['name']) => ({ '@type': 'text', '@xml:lang': inLanguage, '#': plain(text) });
