import { frameAddressOf } from './dialogue-board-page.ts';
import { languageOf } from './language.ts';
import { escaped } from './html.ts';
import { libraryQueryOf, readLibraryOptions } from './material-options.ts';
import { widgetNameOf } from './material-widgets.ts';
import { naming } from './material-words.ts';
import { readOptions, single } from './options.ts';
import type { Query } from './options.ts';
import { frameHtml, frameSize, widgetFrame } from './snippets.ts';
import type { Site } from './reads.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

/** An answer to a site that asks how to embed an address (oEmbed 1.0). */
export interface OembedAnswer {
  status: 200 | 400 | 404 | 501;
  type: string;
  body: string;
}

/** As large as it may be, in pixels; Infinity where nobody has said. */
interface Size {
  maxwidth: number;
  maxheight: number;
}

type Properties = Record<string, string | number>;

const plain = (status: 400 | 404 | 501, body: string): OembedAnswer => ({ status, type: 'text/plain; charset=utf-8', body });

/** Calendars, the library, boards and materials that have a widget are frames; the pages of events and of other materials are links with their titles. All other addresses are not known here. */
export async function oembed(site: Site, query: Query): Promise<OembedAnswer> {
  const address = single(query, 'url');
  const format = single(query, 'format') || 'json';
  if (format !== 'json' && format !== 'xml') return plain(501, 'Only format=json and format=xml are answered.\n');
  if (!address) return plain(400, 'Say which address is to be embedded: url=…\n');
  const most = (name: string) => (single(query, name) ? Number(single(query, name)) : Infinity);
  const [maxwidth, maxheight] = [most('maxwidth'), most('maxheight')];
  if (!(maxwidth >= 1 && maxheight >= 1)) return plain(400, 'maxwidth and maxheight are numbers of pixels, such as maxwidth=640.\n');
  const properties = await propertiesOf(site, address, { maxwidth, maxheight });
  if (!properties) return plain(404, `This feed embeds addresses such as ${site.publicUrl}/w/event-calendar?lang=lv\n`);
  const all = { version: '1.0', ...properties, provider_name: 'Kopa', provider_url: `${site.publicUrl}/`, cache_age: 86_400 };
  return format === 'json'
    ? { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(all) }
    : { status: 200, type: 'text/xml; charset=utf-8', body: xmlOf(all) };
}

async function propertiesOf(site: Site, address: string, most: Size): Promise<Properties | undefined> {
  const url = URL.parse(address);
  const path = url && `${url.origin}${url.pathname}`;
  if (!url || !path?.startsWith(`${site.publicUrl}/w/`)) return undefined;
  const query: Query = Object.fromEntries([...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name)]));
  const language = languageOf(single(query, 'lang'), undefined);
  if (path === `${site.publicUrl}/w/event-calendar`) return calendarProperties(site, query, language, most);
  if (path === `${site.publicUrl}/w/material-library`) {
    const address = `${site.publicUrl}/embed/material-library${libraryQueryOf(readLibraryOptions(query).options, language)}`;
    return frameProperties(site, { address, title: naming(language)('library') }, most);
  }
  const [, named, ownPage] = /\/w\/(?:(scenario-card|learning-model|course)|material\/([a-z0-9-]{1,80}))$/.exec(path) ?? [];
  if (named !== undefined || ownPage !== undefined) return materialProperties(site, ownPage ?? single(query, 'material') ?? '', language, most);
  const [, board, topicId] = /\/w\/dialogue(?:(-board)|\/([a-z0-9-]{1,60}))$/.exec(path) ?? [];
  if (board !== undefined || topicId !== undefined) return dialogueProperties(site, topicId ?? single(query, 'topic') ?? '', language, most);
  const [, eventId] = /\/w\/event\/([a-z0-9]{16})$/.exec(path) ?? [];
  return eventId === undefined ? undefined : eventProperties(site, eventId, language);
}

function calendarProperties(site: Site, query: Query, language: Language, most: Size): Properties {
  const { options } = readOptions(query);
  return frameProperties(site, { address: widgetFrame(site.publicUrl, { name: 'event-calendar', language, attributes: options as Record<string, string> }), title: speaking(language)('calendar') }, most);
}

function frameProperties(site: Site, { address, title }: { address: string; title: string }, most: Size): Properties {
  const [width, height] = [Math.min(frameSize.width, Math.floor(most.maxwidth)), Math.min(frameSize.height, Math.floor(most.maxheight))];
  const html = frameHtml(site.publicUrl, { address, title, width: most.maxwidth === Infinity ? '100%' : String(width), height });
  return { type: 'rich', title, width, height, html };
}

/** A frame with the material's widget; of what has none, a link. Undefined when the material is not there. */
async function materialProperties(site: Site, id: string, language: Language, most: Size): Promise<Properties | undefined> {
  const material = await site.reads.getMaterial(id, language).catch(() => undefined);
  if (!material) return undefined;
  const widget = widgetNameOf(material);
  const title = material.name.text;
  if (widget === undefined) return { type: 'link', title };
  const address = `${site.publicUrl}/embed/${widget}?${new URLSearchParams({ material: id, lang: language })}`;
  return frameProperties(site, { address, title }, most);
}

/** A frame with the topic's board; undefined when the topic is not there. */
async function dialogueProperties(site: Site, topicId: string, language: Language, most: Size): Promise<Properties | undefined> {
  const topic = await site.operations.getTopic({ path: { topicId }, query: { language } }).catch(() => undefined);
  return topic && frameProperties(site, { address: frameAddressOf(site.publicUrl, topicId, language), title: topic.body.question.text }, most);
}

/** The title in the asked language; undefined when the event is not there. */
async function eventProperties({ reads }: Site, eventId: string, language: Language): Promise<Properties | undefined> {
  const event = await reads.getEvent(eventId).catch(() => undefined);
  return event && { type: 'link', title: event.localizations[language]?.['title'] ?? event.title };
}

/** XML holds no control characters, not even escaped ones. */
function xmlOf(properties: Properties): string {
  const allowed = (value: string | number) => String(value).replace(/[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
  const elements = Object.entries(properties).map(([name, value]) => `<${name}>${escaped(allowed(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${elements.join('')}</oembed>\n`;
}
