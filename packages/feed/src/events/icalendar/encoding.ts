/** The Windows code pages of countries where it is not 1252, with the letters beyond ASCII that their languages write. */
const codePages: Record<string, { encoding: string; letters: string }> = {
  LV: { encoding: 'windows-1257', letters: 'āčēģīķļņšūž' },
  LT: { encoding: 'windows-1257', letters: 'ąčęėįšųūž' },
  EE: { encoding: 'windows-1257', letters: 'äöõüšž' },
  PL: { encoding: 'windows-1250', letters: 'ąćęłńóśźż' },
  CZ: { encoding: 'windows-1250', letters: 'áčďéěíňóřšťúůýž' },
};

/**
 * The encoding of text that is not UTF-8: the country's own code page when the text has only letters of its languages
 * in it, else windows-1252.
 */
export function legacyEncoding(bytes: Uint8Array, country: string): string {
  const page = codePages[country];
  if (!page) return 'windows-1252';
  const text = new TextDecoder(page.encoding).decode(bytes).toLowerCase();
  const foreign = [...text].filter((sign) => sign > '\u007f' && /\p{L}/u.test(sign) && !page.letters.includes(sign));
  return foreign.length === 0 ? page.encoding : 'windows-1252';
}
