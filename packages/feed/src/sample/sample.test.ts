import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RecurrenceOverride } from '@kopa/contract';
import { checkDraft } from '../events/check.ts';
import type { EventDraft } from '../events/draft.ts';
import { expand } from '../events/expansion.ts';
import { textsOf } from '../events/texts.ts';
import { checkPartner } from '../partners/check.ts';
import { publishedLanguages } from '../shared/language.ts';
import { sample } from './index.ts';

/** An autumn day, the last day of a February, and both days on which the clocks change. */
const todays = ['2026-11-22', '2027-02-28', '2026-10-25', '2028-03-26'];

function countBy<T>(things: T[], key: (thing: T) => string): Record<string, number> {
  return Object.fromEntries(Object.entries(Object.groupBy(things, key)).map(([name, group]) => [name, group?.length ?? 0]));
}

function monthsFrom(today: string, first: number, last: number): string[] {
  const [year, month] = today.split('-').map(Number) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, at) => new Date(Date.UTC(year, month - 1 + first + at, 1)).toISOString().slice(0, 7));
}

/** Pointers of translations that no text belongs to, as `lt title`. */
function danglingPointers(event: EventDraft, override: RecurrenceOverride = {}): string[] {
  const known = new Set(Object.keys(textsOf({ ...event, ...override })));
  const { localizations } = Object.keys(override).length > 0 ? override : event;
  return Object.entries(localizations ?? {}).flatMap(([language, texts]) =>
    Object.keys(texts).filter((pointer) => !known.has(pointer)).map((pointer) => `${language} ${pointer}`),
  );
}

/** All texts of an event in a language, its overrides' too. */
function textsIn(event: EventDraft, language: string): string[] {
  const parts = [event, ...Object.values(event.recurrenceOverrides ?? {})];
  return parts.flatMap((part) => Object.values(language === event.locale ? textsOf(part as EventDraft) : (part.localizations?.[language] ?? {})));
}

/** What in a text is not written with the quotation marks of its language: «», ‘’, “” or „…” and „…“. */
function wrongQuotes(text: string, language: string): string[] {
  const pairs: Record<string, RegExp> = { lv: /„[^„“”]*”/g, lt: /„[^„“”]*“/g, pl: /„[^„“”]*”/g, nb: /«[^«»]*»/g, nl: /‘[^‘’]*’/g, en: /“[^“”]*”/g };
  const rest = text.replace(pairs[language]!, '');
  const apostrophes = language === 'nl' ? /(?<=\p{L})’|’(?=s )/gu : /(?<=\p{L})’(?=\p{L}|\s)/gu;
  return rest.replace(apostrophes, '').match(/["'„“”«»‘’]/g) ?? [];
}

for (const today of todays) {
  describe(`the sample of ${today}`, () => {
    const { partners, events } = sample(today);
    const countryOf = new Map(partners.map(({ id, addressCountry }) => [id, addressCountry]));
    const countries = (list: EventDraft[]) => countBy(list, ({ organizer }) => countryOf.get(organizer)!);

    test('fits the contract', () => {
      for (const partner of partners) checkPartner(partner);
      for (const event of events) checkDraft(event);
    });

    test('says what makes its places usable for all, and what events cost: most nothing, some in three currencies', () => {
      const places = events.flatMap(({ locations }) => Object.values(locations ?? {}));
      assert.ok(places.length > 0 && places.every(({ amenityFeature }) => amenityFeature!.length > 0));
      const priced = events.filter(({ offers }) => offers);
      assert.ok(priced.every(({ isAccessibleForFree }) => isAccessibleForFree === false));
      assert.deepEqual(countBy(priced, ({ offers }) => offers![0]!.priceCurrency), { PLN: 2, EUR: 2, NOK: 2 });
      assert.equal(events.filter(({ isAccessibleForFree }) => isAccessibleForFree).length, events.length - priced.length);
      assert.ok(events.filter(({ basedOn }) => basedOn).length >= 3);
    });

    test('has six partners and about eighty events, at least fifteen of each country', () => {
      assert.equal(partners.length, 6);
      assert.ok(events.length >= 75 && events.length <= 90, `${events.length} events`);
      const counts = countries(events);
      assert.deepEqual(Object.keys(counts).sort(), ['LT', 'LV', 'NL', 'NO', 'PL']);
      for (const [country, count] of Object.entries(counts)) assert.ok(count >= 15, `${country} has ${count}`);
    });

    test('has every kind and theme, national seminars and conferences where they belong', () => {
      const kinds = countBy(events, ({ kind }) => kind);
      for (const kind of ['seminar', 'conference', 'training', 'workshop', 'meeting']) assert.ok(kinds[kind]! >= 3, `${kinds[kind]} of ${kind}`);
      const themes = new Set(events.flatMap((event) => event.themes));
      assert.deepEqual([...themes].sort(), ['creative-incubator', 'intercultural-dialogue', 'social-innovation']);
      assert.deepEqual(countries(events.filter(({ kind }) => kind === 'conference')), { PL: 1, LV: 1, LT: 1 });
      const national = events.filter(({ kind, localizations }) => kind === 'seminar' && /national seminar/i.test(localizations.en?.title ?? ''));
      assert.deepEqual(countries(national), { PL: 1, LV: 1, LT: 1, NO: 1 });
    });

    test('has identifiers of its own for every event', () => {
      assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
    });

    test('has a dozen occurrences in every month near today', () => {
      const occurrences = events.flatMap((event) => expand(event, '2030-01-01T00:00:00Z'));
      const counts = countBy(occurrences, ({ start }) => start.slice(0, 7));
      for (const month of monthsFrom(today, -4, 7)) assert.ok((counts[month] ?? 0) >= 12, `${counts[month]} in ${month}`);
    });

    test('shows every state of a plan within the months beside today', () => {
      const months = monthsFrom(today, -1, 2);
      const near = events.flatMap((event) =>
        expand(event, '2030-01-01T00:00:00Z')
          .filter(({ start }) => months.includes(start.slice(0, 7)))
          .map(({ override }) => override?.eventStatus ?? event.eventStatus),
      );
      assert.deepEqual([...new Set(near)].sort(), ['cancelled', 'movedOnline', 'postponed', 'rescheduled', 'scheduled']);
    });

    test('changes only occurrences that the rule gives, and adds one', () => {
      const added = events.flatMap(({ recurrenceOverrides = {}, ...event }) => {
        const given = new Set(expand(event, '2030-01-01T00:00:00Z').map(({ start }) => start));
        return Object.entries(recurrenceOverrides).filter(([at]) => !given.has(at));
      });
      assert.deepEqual(added.map(([, { localizations }]) => localizations?.en?.title), ['Language café for families']);
    });

    test('translates only texts that exist, and says so only of translations that exist', () => {
      for (const event of events) {
        assert.deepEqual(danglingPointers(event), [], event.uid);
        for (const override of Object.values(event.recurrenceOverrides ?? {})) assert.deepEqual(danglingPointers(event, override), [], event.uid);
        for (const [language, states] of Object.entries(event.translationStatus ?? {})) {
          for (const pointer of Object.keys(states)) assert.ok(event.localizations[language]?.[pointer], `${event.uid} ${language} ${pointer}`);
        }
      }
    });

    test('is in English throughout, and half of it in all six languages', () => {
      for (const { uid, localizations } of events) assert.ok(localizations.en?.title && localizations.en.description, uid);
      const complete = events.filter(({ localizations }) => Object.keys(localizations).length === publishedLanguages.length - 1);
      assert.ok(complete.length >= 40, `${complete.length} of ${events.length}`);
    });

    test('quotes as each language does', () => {
      for (const event of events) {
        for (const language of publishedLanguages) {
          for (const text of textsIn(event, language)) assert.deepEqual(wrongQuotes(text, language), [], `${language}: ${text}`);
        }
      }
    });

    test('events name no address outside example.org', () => {
      const text = JSON.stringify(events);
      const mail = text.match(/[\w.+-]+@[\w.-]+\w/g) ?? [];
      assert.deepEqual(mail.filter((address) => !/@([\w-]+\.)?example\.org$/.test(address)), []);
      const links = text.match(/https?:\/\/[^"\\\s)]+/g) ?? [];
      assert.ok(links.length >= 10);
      assert.deepEqual(links.filter((link) => !/^https:\/\/[\w-]+\.example\.org\//.test(link)), []);
    });

    test('names partners that exist, and a host only where it is another one', () => {
      const ids = new Set(partners.map(({ id }) => id));
      for (const { organizer, host, uid } of events) assert.ok(ids.has(organizer) && (!host || (ids.has(host) && host !== organizer)), uid);
      assert.ok(events.filter(({ host }) => host).length >= 5);
    });
  });
}

describe('the sample', () => {
  test('is the same all day and all month', () => {
    assert.deepEqual(sample('2026-11-22'), sample('2026-11-22'));
    assert.deepEqual(sample('2026-11-01'), sample('2026-11-30'));
  });

  test('keeps most events where they are when the month ends', () => {
    const before = new Map(sample('2026-11-30').events.map(({ uid, start }) => [uid, start]));
    const kept = sample('2026-12-01').events.filter(({ uid, start }) => before.get(uid) === start);
    assert.ok(kept.length > 50, `${kept.length} kept`);
  });

  test('would show a translation of a text that does not exist', () => {
    const [event] = sample('2026-11-22').events;
    assert.deepEqual(danglingPointers({ ...event!, localizations: { lv: { 'programme/9/title': 'Pusdienas' } } }), ['lv programme/9/title']);
  });

  for (const [language, text] of [['lt', 'Klubas „Lempa”'], ['nb', '"Fiksefest"'], ['nl', 'de ‘tafel'], ['en', "the library's"]] as const) {
    test(`would show ${text} as wrong quotation marks in ${language}`, () => assert.notDeepEqual(wrongQuotes(text, language), []));
  }
});
