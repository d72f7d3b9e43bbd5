import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Occurrence, Registration } from '@kopa/contract';
import * as fontkit from 'fontkit';
import type { Font } from 'fontkit';
import PDFDocument from 'pdfkit';
import { publishedLanguages, understand } from '../shared/language.ts';
import type { Language } from '../shared/language.ts';
import { term } from '../shared/terms.ts';
import { certificateWords } from './certificate-words.ts';

export interface Certificate {
  registration: Registration;
  occurrence: Occurrence;
  organizerName: string;
  /** The attendee's language, as a BCP 47 tag. */
  language: string;
  /** The date of issue, such as `2026-11-24`. */
  issued: string;
}

const ink = '#1b1d20';
const quiet = '#565b63';
const accent = '#0a6375';
const margin = 78;
/** Room under which a size is not made smaller. */
const smallest = 11;

interface Face {
  path: string;
  font: Font;
}

type Weight = 'regular' | 'bold';

const fileOf = (name: string) => fileURLToPath(import.meta.resolve(name));
let faces: Record<Weight, Face[]> | undefined;

/** For each weight the typefaces, first the one that certificates are set in, then one that knows more alphabets; read when one is first written. */
function facesOf(weight: Weight): Face[] {
  const face = (path: string): Face => ({ path, font: fontkit.create(readFileSync(path)) as Font });
  faces ??= {
    regular: [
      face(fileOf('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf')),
      face(fileOf('dejavu-fonts-ttf/ttf/DejaVuSans.ttf')),
    ],
    bold: [
      face(fileOf('@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf')),
      face(fileOf('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf')),
    ],
  };
  return faces[weight];
}

/** The first typeface that has every sign of the text, else the one that has most of them. */
function faceFor(text: string, weight: Weight): Face {
  const signs = [...text].map((sign) => sign.codePointAt(0)!);
  const missing = ({ font }: Face) => signs.filter((sign) => !font.hasGlyphForCodePoint(sign)).length;
  return facesOf(weight).toSorted((a, b) => missing(a) - missing(b))[0]!;
}

/** The text without signs that no typeface has, such as emoji, and without those that turn the direction of what follows. */
function printable(text: string): string {
  const known = (sign: string) => facesOf('regular').some(({ font }) => font.hasGlyphForCodePoint(sign.codePointAt(0)!));
  const shown = [...text.normalize('NFC').replace(/[\p{C}\u2028\u2029]/gu, ' ')].filter(known).join('');
  return shown.replace(/\s+/g, ' ').trim();
}

/** Without the signs of XML: pdfkit writes these texts into the file's metadata as they are, and a name could become a part of them. */
const metadata = (text: string) => text.replaceAll('<', '‹').replaceAll('>', '›').replaceAll('&', '＆');

/** A certificate of attendance: one sheet A4, tagged for those who have it read to them (PDF/UA). */
export async function certificatePdf(certificate: Certificate): Promise<Buffer> {
  const { registration } = certificate;
  const language = publishedLanguages.find((each) => each === understand(certificate.language)) ?? 'en';
  const say = (word: keyof typeof certificateWords) => certificateWords[word][language];
  const name = printable(registration.name ?? '') || registration.id;
  const document = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as 'PDF/A-1', // the package's types do not know it
    tagged: true,
    displayTitle: true,
    lang: language,
    font: facesOf('regular')[0]!.path,
    info: {
      Title: metadata(`${say('title')}: ${name}`),
      Author: metadata(printable(certificate.organizerName)),
      Subject: metadata(printable(certificate.occurrence.title.text)),
    },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  write(document, certificate, name, language);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

interface Style {
  weight?: Weight;
  size: number;
  colour?: string;
  /** The most lines; the type gets smaller until the text fits into them. */
  lines?: number;
  tag?: string;
  gap?: number;
}

function write(document: PDFKit.PDFDocument, certificate: Certificate, name: string, language: Language): void {
  const { registration, occurrence, organizerName, issued } = certificate;
  const say = (word: keyof typeof certificateWords) => certificateWords[word][language];
  const { width, height } = document.page;
  const room = width - 2 * margin;
  const root = document.struct('Document');
  document.addStructure(root);

  /** Writes in the middle, from the present height on. */
  const centred = (text: string, { weight = 'regular', size, colour = ink, lines = 1, tag = 'P', gap = 0 }: Style) => {
    const { path } = faceFor(text, weight);
    const options = { width: room, align: 'center' as const, ...shaping(text) };
    document.font(path);
    const fits = (at: number) => document.fontSize(at).heightOfString(text, options) <= lines * document.currentLineHeight(true) + 1;
    const fitting = sizesFrom(size).find(fits) ?? smallest;
    root.add(
      document.struct(tag, {}, () => {
        document.font(path).fontSize(fitting).fillColor(colour).text(text, margin, document.y, { ...options, height: lines * document.currentLineHeight(true) + 1, ellipsis: true });
      }),
    );
    document.y += gap;
  };
  /** A line; nothing that is read out. */
  const rule = (x: number, y: number, length: number, colour: string, thickness: number) => {
    document.markContent('Artifact', { type: 'Layout' });
    document.rect(x, y, length, thickness).fill(colour);
    document.endMarkedContent();
  };

  document.y = 96;
  centred(printable(organizerName), { size: 13, colour: quiet, gap: 44 });
  centred(say('title'), { weight: 'bold', size: 31, colour: accent, tag: 'H1', gap: 18 });
  rule((width - 56) / 2, document.y, 56, accent, 2);
  document.y += 44;
  centred(say('before'), { size: 13, colour: quiet, gap: 14 });
  centred(name, { weight: 'bold', size: 28, lines: 2, gap: 14 });
  centred(say('after'), { size: 13, colour: quiet, gap: 14 });
  centred(printable(occurrence.title.text), { weight: 'bold', size: 19, lines: 3, gap: 34 });

  const facts = factsOf(certificate, language);
  const list = document.struct('L');
  root.add(list);
  for (const { label, value } of facts) {
    const y = document.y;
    const labelWidth = 110;
    const item = document.struct('LI');
    list.add(item);
    item.add(document.struct('Lbl', {}, () => void document.font(faceFor(label, 'regular').path).fontSize(11).fillColor(quiet).text(label, margin, y + 1, { width: labelWidth - 12 })));
    item.add(
      document.struct('LBody', {}, () => {
        document.font(faceFor(value, 'regular').path).fontSize(12).fillColor(ink);
        document.text(value, margin + labelWidth, y, { width: room - labelWidth, height: 2 * document.currentLineHeight(true) + 1, ellipsis: true, ...shaping(value) });
      }),
    );
    item.end();
    document.y += 8;
  }
  list.end();

  const foot = height - margin - 40;
  const half = (room - 48) / 2;
  rule(margin, foot, half, ink, 0.6);
  const small = (text: string, x: number, y: number, align: 'left' | 'right', length: number) =>
    root.add(document.struct('P', {}, () => void document.font(faceFor(text, 'regular').path).fontSize(10).fillColor(quiet).text(text, x, y, { width: length, align, lineBreak: false })));
  small(say('signature'), margin, foot + 8, 'left', half);
  const date = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${issued}T12:00:00Z`));
  small(`${say('issued')} ${date}`, margin + half + 48, foot - 8, 'right', half);
  small(`${say('number')} ${registration.id}`, margin + half + 48, foot + 8, 'right', half);
  root.end();
}

/** Each size that is tried, from the wanted one down. */
const sizesFrom = (size: number) => Array.from({ length: Math.max(1, size - smallest + 1) }, (_, index) => size - index);

/**
 * Text from right to left is laid out as a whole: word by word, its words would stand the wrong way round. Naming any
 * feature does that.
 */
function shaping(text: string): { features?: PDFKit.Mixins.OpenTypeFeatures[] } {
  return /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(text) ? { features: ['kern'] } : {};
}

function factsOf({ occurrence, organizerName }: Certificate, language: Language): { label: string; value: string }[] {
  const say = (word: keyof typeof certificateWords) => certificateWords[word][language];
  const { locations, virtualLocations, eventStatus, themes } = occurrence;
  const places = eventStatus === 'movedOnline' ? [] : (locations ?? []);
  const where = [...places.map(placeOf), ...(virtualLocations || eventStatus === 'movedOnline' ? [say('online')] : [])].join('; ');
  const theme = themes.map((one) => term('theme', one, language) ?? one).join(', ');
  const facts = [
    { label: say('when'), value: when(occurrence, language) },
    { label: say('where'), value: printable(where) },
    { label: say('theme'), value: theme },
    { label: say('organizer'), value: printable(organizerName) },
  ];
  return facts.filter(({ value }) => value !== '');
}

function placeOf({ name, address }: NonNullable<Occurrence['locations']>[number]): string {
  const town = address?.addressLocality;
  return [name.text, address?.streetAddress, town && !name.text.includes(town) ? town : undefined].filter(Boolean).join(', ');
}

/** Date and hours at the venue. */
function when({ start, end, showWithoutTime }: Occurrence, language: Language): string {
  const locale = language === 'en' ? 'en-GB' : language;
  const last = showWithoutTime ? new Date(Date.parse(`${end}Z`) - 1) : new Date(`${end}Z`);
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', ...(!showWithoutTime && { timeStyle: 'short' }), timeZone: 'UTC' });
  return format.formatRange(new Date(`${start}Z`), last);
}
