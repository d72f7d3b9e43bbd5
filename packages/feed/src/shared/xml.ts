import { XMLBuilder } from 'fast-xml-parser';
import { contentHash } from './hash.ts';

/** What stands in an element: attributes (`@name`), text (`#`) and elements by name, in their order; undefined is left out. */
export type Element = { [name: string]: string | undefined | string[] | Element | Element[] };

const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', textNodeName: '#', suppressEmptyNode: true, format: true, indentBy: ' ' });

/** A whole document with these elements. */
export function xmlDocument(content: Element): string {
  return builder.build({ '?xml': { '@version': '1.0', '@encoding': 'utf-8' }, ...content });
}

/** Without the signs that XML 1.0 cannot hold. */
export function plain(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** An identifier that follows from what is named, so that it stays when the feed moves to another address (a UUID of version 8). */
export function lasting(named: unknown): string {
  const hash = contentHash(named);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
