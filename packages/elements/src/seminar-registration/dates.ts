/** A wall time as if it were UTC, to be formatted as UTC: what stands on the venue's wall is shown unchanged. */
const wall = (local: string) => new Date(`${local}Z`);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter for these options, made once for each language. English is written as Europeans read it. */
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let made = formats.get(key);
  if (!made) formats.set(key, (made = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, options)));
  return made;
}

interface Dated {
  start: string;
  end: string;
  showWithoutTime?: boolean;
}

/** `Sunday, 22 November 2026, 17:30–19:00` at the venue; only dates for whole days, whose end is exclusive. */
export function when(language: string, { start, end, showWithoutTime }: Dated): string {
  const [from, to] = [wall(start), wall(end)];
  if (showWithoutTime) return format(language, { dateStyle: 'full', timeZone: 'UTC' }).formatRange(from, new Date(Math.max(+to - 1, +from)));
  return format(language, { dateStyle: 'full', timeStyle: 'short', timeZone: 'UTC' }).formatRange(from, to);
}

/** `22/11/2026`: in figures, so that it fits into any sentence. A zone that nobody knows gives way to the visitor's own. */
export const dateOf = (language: string, utc: string, timeZone: string): string =>
  inZone(language, { year: 'numeric', month: 'numeric', day: 'numeric' }, timeZone).format(new Date(utc));

/** `22/11/2026, 14:05` */
export const timeOf = (language: string, utc: string, timeZone: string): string =>
  inZone(language, { year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit' }, timeZone).format(new Date(utc));

function inZone(language: string, options: Intl.DateTimeFormatOptions, timeZone: string): Intl.DateTimeFormat {
  try {
    return format(language, { ...options, timeZone });
  } catch {
    return format(language, options);
  }
}
