import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readLines } from './lines.ts';

function texts(bytes: Uint8Array | string, country = 'NL'): string[] {
  return readLines(Buffer.from(bytes), country).lines.map(({ text }) => text);
}

describe('content lines', () => {
  for (const [name, ending] of [['CRLF', '\r\n'], ['LF', '\n'], ['CR', '\r']] as const) {
    test(`end with ${name}, are unfolded, and keep their number`, () => {
      const file = ['BEGIN:VCALENDAR', '', 'SUMMARY:Lasīša', ' nas ', '\tklubs', 'END:VCALENDAR', ''].join(ending);
      assert.deepEqual(readLines(Buffer.from(file), 'LV').lines, [
        { number: 1, text: 'BEGIN:VCALENDAR' },
        { number: 3, text: 'SUMMARY:Lasīšanas klubs' },
        { number: 6, text: 'END:VCALENDAR' },
      ]);
    });
  }

  test('may be folded inside a character', () => {
    const bytes = Buffer.from('SUMMARY:Žygis');
    const folded = Buffer.concat([bytes.subarray(0, 9), Buffer.from('\r\n '), bytes.subarray(9)]);
    assert.deepEqual(texts(folded), ['SUMMARY:Žygis']);
  });

  test('lose a byte order mark', () => {
    assert.deepEqual(texts('\ufeffBEGIN:VCALENDAR'), ['BEGIN:VCALENDAR']);
    assert.deepEqual(texts(Buffer.from('\ufeffSUMMARY:Ķekava\r\n', 'utf16le')), ['SUMMARY:Ķekava']);
  });

  test('of nothing are none', () => assert.deepEqual(texts(''), []));
});

describe('bytes that are not UTF-8', () => {
  /** `Møte – på` in windows-1252. */
  const norwegian = Buffer.from([0x4d, 0xf8, 0x74, 0x65, 0x20, 0x96, 0x20, 0x70, 0xe5]);
  /** `Ķekava ū` in windows-1257. */
  const latvian = Buffer.from([0xcd, 0x65, 0x6b, 0x61, 0x76, 0x61, 0x20, 0xfb]);

  test('are windows-1252', () => {
    assert.deepEqual(texts(norwegian, 'NO'), ['Møte – på']);
    assert.equal(readLines(norwegian, 'NO').encoding, 'windows-1252');
  });

  test('are the code page of the country where all letters are its own', () => {
    assert.deepEqual(texts(latvian, 'LV'), ['Ķekava ū']);
    assert.deepEqual(texts(Buffer.from([0xa3, 0xf3, 0x64, 0x9f]), 'PL'), ['Łódź']);
    assert.deepEqual(texts(Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x20, 0xe8, 0xe4]), 'LV'), ['café èä']);
  });

  test('do not spoil the lines that are UTF-8, and are named by their line', () => {
    const file = Buffer.concat([Buffer.from('LOCATION:Rīga\r\nSUMMARY:'), norwegian]);
    const { lines, encoding, firstLegacyLine } = readLines(file, 'NO');
    assert.deepEqual(lines.map(({ text }) => text), ['LOCATION:Rīga', 'SUMMARY:Møte – på']);
    assert.deepEqual([encoding, firstLegacyLine], ['windows-1252', 2]);
  });
});
