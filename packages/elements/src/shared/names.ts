/** The name of a language or country in a language; the code itself when nobody knows it. */
export function nameOf(type: 'language' | 'region', language: string, code: string): string {
  try {
    return new Intl.DisplayNames(language, { type }).of(code)!;
  } catch {
    return code;
  }
}
