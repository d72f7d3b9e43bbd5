import type { Kysely } from 'kysely';
import type { Input } from '../shared/contract.ts';
import { askedLanguage, languageChain } from '../shared/language.ts';
import type { Schema } from '../shared/schema.ts';
import { lasting, plain, xmlDocument } from '../shared/xml.ts';
import type { Element } from '../shared/xml.ts';
import { eventPage } from './page.ts';
import { partnerReference } from '../shared/partner-reference.ts';
import { partnersById } from '../shared/partners.ts';
import { contentOf } from './resolution.ts';
import type { Content } from './resolution.ts';
import { draftOf, sourcesIn } from './store.ts';
import { eventsTakingPlace, startOfToday } from './takes-place.ts';
import type { Exported } from './takes-place.ts';
import { wordsIn } from './words.ts';

type Query = Input<'exportAtom'>['query'];

interface Options {
  language: string;
  chain: string[];
  publicUrl: string;
}

const most = 100;

/** The events that fit, newest change first, as an Atom feed (RFC 4287) in one language. */
export async function exportAtom(q: Kysely<Schema>, query: Query, publicUrl: string): Promise<string> {
  const { language: asked = 'en', ...filters } = query;
  const options: Options = { language: askedLanguage(asked), chain: languageChain(asked), publicUrl };
  const rows = await eventsTakingPlace(q, { filters, since: startOfToday(), most, first: 'last changed' });
  const partners = await partnersById(q, rows.map(({ organizer }) => organizer));
  const entries = rows.map((row) => entryOf(row, partnerReference(partners.get(row.organizer)!, options.chain), options));
  const self = `${publicUrl}/v1/events.atom?${addressOf({ ...filters, language: asked })}`;
  return xmlDocument({
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': options.language,
      id: lasting(['feed', options.language, filters]),
      title: wordsIn(options.language).events,
      updated: rows[0]?.updated ?? '1970-01-01T00:00:00Z',
      link: { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
      generator: 'Kopa',
      entry: entries,
    },
  });
}

function entryOf(row: Exported, organizer: ReturnType<typeof partnerReference>, options: Options): Element {
  const draft = draftOf(row);
  const content = contentOf(draft, sourcesIn(row), {}, options.chain);
  const words = wordsIn(options.language);
  const labels = [words.kind[content.kind], ...content.themes.map((theme) => words.theme[theme])];
  return {
    id: lasting(['event', row.id]),
    title: textOf(content.title.text, content.title.inLanguage),
    updated: row.updated,
    published: row.created,
    author: { name: plain(organizer.name.text), uri: organizer.url },
    link: { '@rel': 'alternate', '@type': 'text/html', '@hreflang': options.language, '@href': eventPage(options.publicUrl, row.id, options.language) },
    category: [content.kind, ...content.themes].map((term, index) => ({ '@term': term, '@label': labels[index]! })),
    summary: textOf(whenAndWhere(row, draft.timeZone, content, options), options.language),
    ...(content.description && { content: textOf(content.description.text, content.description.inLanguage) }),
  };
}

/** What became of it, when it takes place next, and where. */
function whenAndWhere({ next }: Exported, timeZone: string, content: Content, { language }: Options): string {
  const { eventStatus, statusReason, showWithoutTime, locations = [] } = content;
  const became = eventStatus === 'scheduled' ? undefined : [wordsIn(language).status[eventStatus], statusReason?.text].filter(Boolean).join(': ');
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone, ...(!showWithoutTime && { timeStyle: 'short' }) });
  const place = [locations[0]?.name.text, locations[0]?.address?.addressLocality].filter(Boolean).join(', ');
  return [became, next === null ? undefined : format.format(next), place].filter(Boolean).join(' · ');
}

function textOf(text: string, language: string): Element {
  return { '@type': 'text', '@xml:lang': language, '#': plain(text) };
}

function addressOf(query: Query): string {
  const pairs = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value): [string, string] => [name, String(value)]));
  return new URLSearchParams(pairs).toString();
}
