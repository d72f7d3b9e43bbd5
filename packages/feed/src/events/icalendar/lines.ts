import { isUtf8 } from 'node:buffer';
import { legacyEncoding } from './encoding.ts';

/** A content line, unfolded, with the number of the line in the file on which it begins. */
export interface Line {
  number: number;
  text: string;
}

/** What was read; `encoding` names the one that lines which are not UTF-8 were read as, `firstLegacyLine` the first such line. */
export interface Lines {
  lines: Line[];
  encoding?: string;
  firstLegacyLine?: number;
}

interface RawLine {
  number: number;
  pieces: Buffer[];
}

/**
 * The content lines of a file (RFC 5545 §3.1). Lines end with CRLF, LF or CR; they are unfolded before they are decoded,
 * since programs fold inside a character too. Each is UTF-8, or else in the code page of Windows that its letters and
 * the country speak for. A byte order mark is dropped; UTF-16 is understood by its mark. Empty lines are left out.
 */
export function readLines(bytes: Uint8Array, country: string): Lines {
  const joined = unfold(withoutMark(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))).map(({ number, pieces }) => ({
    number,
    content: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces),
  }));
  const legacy = joined.filter(({ content }) => !isUtf8(content));
  if (legacy.length === 0) return { lines: joined.map(({ number, content }) => ({ number, text: content.toString() })) };
  const encoding = legacyEncoding(Buffer.concat(legacy.map(({ content }) => content)), country);
  const decoder = new TextDecoder(encoding);
  const lines = joined.map(({ number, content }) => ({ number, text: isUtf8(content) ? content.toString() : decoder.decode(content) }));
  return { lines, encoding, firstLegacyLine: legacy[0]!.number };
}

function withoutMark(bytes: Buffer): Buffer {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(new TextDecoder('utf-16le').decode(bytes));
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(new TextDecoder('utf-16be').decode(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function unfold(bytes: Buffer): RawLine[] {
  const found: RawLine[] = [];
  for (let at = 0, number = 1; at < bytes.length; number += 1) {
    const end = endOfLine(bytes, at);
    const isContinued = (bytes[at] === 0x20 || bytes[at] === 0x09) && found.length > 0;
    if (isContinued) found.at(-1)!.pieces.push(bytes.subarray(at + 1, end));
    else if (end > at) found.push({ number, pieces: [bytes.subarray(at, end)] });
    at = end + (bytes[end] === 0x0d && bytes[end + 1] === 0x0a ? 2 : 1);
  }
  return found;
}

function endOfLine(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (bytes[at] === 0x0a || bytes[at] === 0x0d) return at;
  }
  return bytes.length;
}
