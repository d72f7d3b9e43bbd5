import { materialPage } from '../../shared/material-page.ts';
import type { NamedPartner } from '../../shared/partner-reference.ts';
import type { MaterialRow } from '../../shared/schema.ts';
import { plain } from '../../shared/xml.ts';
import type { Element } from '../../shared/xml.ts';
import type { MaterialDraft } from '../draft.ts';
import { draftOf } from '../store.ts';
import { languagesOf } from './records.ts';

/** A material for library systems, in all its languages at once. */
export interface Described {
  draft: MaterialDraft;
  publisher: NamedPartner;
  /** Its own language first. */
  languages: string[];
  /** `YYYY-MM-DD` */
  published: string;
  /** Its page on the feed. */
  page: string;
  publicUrl: string;
}

export function describedBy(row: MaterialRow, publisher: NamedPartner, publicUrl: string): Described {
  const draft = draftOf(row);
  const published = draft.datePublished ?? row.created.slice(0, 10);
  return { draft, publisher, languages: languagesOf(row), published, page: materialPage(publicUrl, draft.id), publicUrl };
}

/** Language → text, of each language in which the text at the pointer exists; the original first. */
export function textsAt({ draft }: Described, pointer: string, original: string | undefined): [language: string, text: string][] {
  if (original === undefined) return [];
  const translated = Object.entries(draft.localizations ?? {}).flatMap(([language, texts]): [string, string][] => (texts[pointer] ? [[language, texts[pointer]]] : []));
  return [[draft.locale, plain(original)], ...translated.filter(([language]) => language !== draft.locale).map(([language, text]): [string, string] => [language, plain(text)])];
}

/** The pages of what it is based on, and of what belongs to it. */
export function relatedOf({ draft, publicUrl }: Described): { isBasedOn: string[]; hasPart: string[] } {
  const address = (named: string) => (/^https?:/.test(named) ? named : materialPage(publicUrl, named));
  return { isBasedOn: (draft.isBasedOn ?? []).map(address), hasPart: (draft.collection?.chapter ?? []).flatMap(({ hasPart }) => hasPart).map(address) };
}

/** A namespace's root element says where its schema is. */
export function rootOf(namespaces: Record<string, string>, namespace: string, schema: string): Element {
  return { ...namespaces, '@xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance', '@xsi:schemaLocation': `${namespace} ${schema}` };
}
