import type { EventDraft } from '@kopa/contract';
import type { Property } from '../shared/icalendar/jcal.ts';
import { basedOnRelation } from '../shared/icalendar/based-on.ts';
import { program } from '../shared/icalendar/program.ts';
import { stringify } from '../shared/icalendar/stringify.ts';
import { text } from '../shared/icalendar/text.ts';
import { languageChain, publishedLanguages, understand } from '../shared/language.ts';
import { materialPage } from '../shared/material-page.ts';
import { Problem } from '../shared/problem.ts';
import { terms } from '../shared/terms.ts';
import { utcDateTime } from '../shared/time.ts';
import type { MaterialRow } from '../shared/schema.ts';
import { durationOf, minutesOf } from './draft.ts';
import { resolver } from './resolution.ts';
import { draftOf, sourcesIn } from './store.ts';

/** An event that runs the scenario, as far as the scenario knows it. Throws `no-event-draft` for other materials. */
export function eventDraftOf(row: MaterialRow, language: string): EventDraft {
  const draft = draftOf(row);
  if (!draft.scenario) throw new Problem('no-event-draft', { detail: `${draft.id} is no scenario.` });
  const resolve = resolver(draft, sourcesIn(row), languageChain(language));
  const locale = understand(resolve('name').inLanguage);
  const title = resolve('name');
  const description = resolve('description');
  const others = publishedLanguages.filter((one) => one !== locale);
  const translated = others.flatMap((one) => {
    const own = { title: draftText(draft, 'name', one), description: draftText(draft, 'description', one) };
    return own.title ? [[one, Object.fromEntries(Object.entries(own).filter(([, said]) => said))]] : [];
  });
  return {
    ...{ title: title.text, description: description.text, locale, duration: durationOf(minutesOf(draft)!), kind: 'workshop' },
    ...{ themes: draft.themes, audience: draft.audience, activityLanguages: [locale], basedOn: [draft.id] },
    localizations: Object.fromEntries(translated),
  };
}

const draftText = ({ locale, name, description, localizations = {} }: ReturnType<typeof draftOf>, pointer: 'name' | 'description', language: string): string | undefined =>
  language === understand(locale) ? { name, description }[pointer] : localizations[language]?.[pointer];

/** The same for calendar programs: it begins at ten on the day after, and is to be moved. */
export function eventDraftCalendar(row: MaterialRow, language: string, publicUrl: string, now: number): string {
  const draft = eventDraftOf(row, language);
  const spoken = publishedLanguages.find((one) => one === draft.locale) ?? 'en';
  const stamp = utcDateTime(now);
  const tomorrow = utcDateTime(now + 86_400_000).slice(0, 10);
  const event: Property[] = [
    ['uid', {}, 'text', `${row.id}-${stamp.replace(/\D/g, '')}@${new URL(publicUrl).hostname}`],
    ['dtstamp', {}, 'date-time', stamp],
    ['dtstart', {}, 'date-time', `${tomorrow}T10:00:00`],
    ['duration', {}, 'duration', draft.duration],
    ['status', {}, 'text', 'TENTATIVE'],
    text('summary', { text: draft.title, inLanguage: draft.locale }),
    text('description', { text: draft.description, inLanguage: draft.locale }),
    ...Object.entries(draft.localizations ?? {}).flatMap(([inLanguage, said]) => [
      ...(said['title'] ? [text('summary', { text: said['title'], inLanguage })] : []),
      ...(said['description'] ? [text('description', { text: said['description'], inLanguage })] : []),
    ]),
    ['categories', { language: spoken }, 'text', terms.kind[draft.kind][spoken], ...draft.themes.map((one) => terms.theme[one][spoken]), ...draft.audience.map((one) => terms.audience[one][spoken])],
    ['link', { linkrel: basedOnRelation }, 'uri', materialPage(publicUrl, row.id)],
  ];
  return stringify(['vcalendar', [['version', {}, 'text', '2.0'], ['prodid', {}, 'text', program], ['method', {}, 'text', 'PUBLISH']], [['vevent', event, []]]]);
}
