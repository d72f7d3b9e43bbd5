// The least that a month and a list of events can be made of: shared by the hand-written page and the bare Lit element.
export const style = `
  :host { display: block; font: 14px/1.4 system-ui, sans-serif }
  .bar { display: flex; gap: 4px; align-items: center; height: 40px }
  .bar h2 { flex: 1; text-align: center; margin: 0; font-size: 18px }
  .grid { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); border-top: 1px solid #ddd; border-left: 1px solid #ddd }
  .grid > * { border-right: 1px solid #ddd; border-bottom: 1px solid #ddd }
  .head { height: 28px; text-align: center }
  .day { height: 116px; overflow: hidden; contain: strict }
  .outside { opacity: .5 }
  .number { display: block; text-align: right; height: 18px; font-size: 12px }
  .chip { display: block; height: 20px; line-height: 20px; font-size: 12px; color: inherit; text-decoration: none; white-space: nowrap; overflow: hidden;
    text-overflow: ellipsis }
  .chip time { color: #555 }
  .more { font-size: 11px; border: 0; background: none; padding: 0 }
  section { content-visibility: auto; contain-intrinsic-size: auto 120px }
  h3 { font-size: 14px; background: #eee; margin: 0; padding: 4px 8px; display: flex; justify-content: space-between }
  ul { margin: 0; padding: 0; list-style: none }
  li { padding: 6px 8px; border-bottom: 1px solid #ddd }
  li a { color: inherit }`;

const aDay = 864e5;
const iso = (instant) => new Date(instant).toISOString().slice(0, 10);

export function byDay(events) {
  const days = new Map();
  for (const event of events) {
    const date = event.start.slice(0, 10);
    if (days.has(date)) days.get(date).push(event);
    else days.set(date, [event]);
  }
  return days;
}

export function turned(month, months) {
  const date = new Date(`${month}-01`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return iso(date).slice(0, 7);
}

export function weeks(month) {
  const first = Date.parse(`${month}-01`);
  const start = first - ((new Date(first).getUTCDay() + 6) % 7) * aDay;
  return Array.from({ length: 42 }, (_, day) => iso(start + day * aDay));
}

export const datesOf = (days, month) => [...days.keys()].filter((date) => date.startsWith(month)).sort();

const formats = {};
const format = (locale, name, options) => (formats[locale + name] ??= new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
export const monthName = (locale, month) => format(locale, 'month', { month: 'long', year: 'numeric' }).format(Date.parse(`${month}-01`));
export const dateName = (locale, date) => format(locale, 'date', { day: 'numeric', month: 'long', year: 'numeric' }).format(Date.parse(date));
export const dayName = (locale, date) => format(locale, 'day', { weekday: 'long' }).format(Date.parse(date));
/** Monday to Sunday; the fifth of January 1970 was a Monday. */
export const weekdays = (locale) => Array.from({ length: 7 }, (_, day) => format(locale, 'short', { weekday: 'short' }).format((4 + day) * aDay));
export const clock = (local) => local.slice(11, 16);
