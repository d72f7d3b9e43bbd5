import { currentLocale } from './messages.ts';

/**
 * The form of an ICU text that goes with a number, in the language that is being rendered.
 *
 * @param text such as `{n, plural, one {# event} other {# events}}`; `#` stands for the number
 */
export function plural(text: string, n: number): string {
  const locale = currentLocale();
  const form = (name: string) => new RegExp(`[\\s,}]${name}\\s*\\{([^{}]*)\\}`).exec(text)?.[1];
  const chosen = form(new Intl.PluralRules(locale).select(n)) ?? form('other') ?? '';
  return chosen.replaceAll('#', n.toLocaleString(locale));
}
