const names = new Map<string, Intl.DisplayNames>();

/** The name of a language or country in a language; the code itself when nobody knows it. */
export function nameOf(type: 'language' | 'region', language: string, code: string): string {
  const key = type + language;
  let made = names.get(key);
  if (!made) names.set(key, (made = new Intl.DisplayNames(language, { type })));
  try {
    return made.of(code) ?? code;
  } catch {
    return code;
  }
}
