import { agenda } from './dates.ts';
import { iconLink, policyOf } from './document.ts';
import type { Rendered } from './document.ts';
import { shownDates, widgetOf, widgetPermissions } from './calendar-page.ts';
import type { CalendarQuestion } from './calendar-page.ts';
import { eventList } from './event-list.ts';
import { Html, html } from './html.ts';
import { filtersOf, inFrame, queryOf } from './options.ts';
import type { Site } from './reads.ts';
import type { Scheme } from './snippets.ts';
import { style } from './style.ts';
import { speaking } from './words.ts';
import type { Language } from './words.ts';

const frameStyles: Record<Scheme, string> = {
  light: `:root { color-scheme: light; --paper: #fff; --raised: #fff; --ink: #1b1d20; --quiet: #565b63; --rule: #dcdad4;
    --accent: #0a6375; --on-accent: #fff; --warn: #8f2c1d }`,
  dark: `:root { color-scheme: dark; --paper: #131517; --raised: #1d2023; --ink: #eceae6; --quiet: #a9adb3; --rule: #373b40;
    --accent: #6fc3d6; --on-accent: #08242b; --warn: #ffab9b }`,
  auto: '',
};
/** As many as fill the frame before it knows its height, so that little moves when the widget comes. */
const fewEvents = 6;
const own = 'kopa-event-calendar { display: block; margin: 0; padding: 0.25rem 0.25rem 1rem } .day { padding-block: 1rem }';

/** The widget alone, for a frame on another site; until its code is there, and without script, the coming events as a list. */
export async function framePage(site: Site, question: CalendarQuestion, scheme: Scheme): Promise<Rendered> {
  const { language, options, today } = question;
  const { from, to } = shownDates(question);
  const { items } = await site.reads.listOccurrences({ ...filtersOf(options), from, to, language, limit: fewEvents });
  const say = speaking(language);
  const days = eventList({ occurrences: items, from, to, today, language, publicUrl: site.publicUrl });
  const more = html`<p><a href="${site.publicUrl}/w/event-calendar${queryOf(options, language)}">${say('more')}</a></p>`;
  const list = agenda(items, from, to).length > 0 ? html`${days}${more}` : html`<p class="quiet">${say('empty')}</p>`;
  const content = site.widgetsDir === undefined ? html`<main>${list}</main>` : widgetOf(site, { language, options: inFrame(options) }, list);
  return frameDocument(site, { language, title: say('calendar'), scheme, style: own, content });
}

export interface FrameContent {
  language: Language;
  title: string;
  scheme: Scheme;
  /** More style for what is in it. */
  style: string;
  content: Html;
}

/** A page that other sites may show in a frame, and that tells them how high it is. */
export function frameDocument(site: Site, { language, title, scheme, style: own, content }: FrameContent): Rendered {
  const styles = [style, frameStyles[scheme] + own];
  const text = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
${iconLink(site.publicUrl)}
<base target="_blank">
${styles.map((each) => html`<style>${new Html(each)}</style>`)}
</head>
<body>
${content}
<script src="${site.publicUrl}/embed/height.js" async></script>
</body>
</html>
`;
  const { scripts, ...may } = widgetPermissions(site);
  return { text: text.text, policy: policyOf(styles, { ...may, scripts: [...scripts, `${site.publicUrl}/embed/height.js`], framed: true }) };
}
