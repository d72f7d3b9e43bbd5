/** What Unicode does not take apart: letters with a stroke, ligatures, and å, which people also write as one a. */
const letters: Record<string, string> = {
  ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', þ: 'th', ß: 'ss', ĳ: 'ij', ı: 'i', ŀ: 'l', ŋ: 'n',
};
const special = new RegExp(`[${Object.keys(letters).join('')}]`, 'g');

/**
 * The text as it is searched: lower case, without diacritics, compatible forms unified, U+0000 (which PostgreSQL
 * cannot hold) gone. The same function folds what is stored and what is asked.
 */
export function fold(text: string): string {
  const bare = text.replaceAll('\u0000', '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // Lower case can bring marks of its own (İ → i + dot).
  return bare.normalize('NFKD').replace(/\p{M}/gu, '').replace(special, (letter) => letters[letter]!);
}

/** The folded words of a question; signs between them do not count. */
export function foldedWords(question: string): string[] {
  return [...new Set(fold(question).split(/[^\p{L}\p{N}]+/u).filter(Boolean))];
}
