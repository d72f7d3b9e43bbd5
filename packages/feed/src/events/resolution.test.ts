import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RecurrenceOverride, ResolvedText } from '@kopa/contract';
import { languageChain } from '../shared/language.ts';
import type { EventDraft } from './draft.ts';
import { anEvent } from './draft.samples.ts';
import { contentOf } from './resolution.ts';
import { sourcesOf } from './translation.ts';

const event = anEvent({
  title: 'Saruna',
  description: 'Par grāmatām',
  locations: { main: { name: 'Lasītava', description: '2. stāvs' }, yard: { name: 'Pagalms' } },
  localizations: {
    en: { title: 'Talk', 'locations/main/name': 'Reading room' },
    lt: { title: 'Pokalbis', description: '' },
    nb: { title: 'Samtale' },
  },
  translationStatus: { nb: { title: 'machine' } },
});

const shown = (language: string, override: RecurrenceOverride = {}, draft: EventDraft = event) =>
  contentOf(draft, sourcesOf(draft), override, languageChain(language));

describe('a text of an occurrence', () => {
  type Case = [what: string, language: string, override: RecurrenceOverride, title: ResolvedText];
  const cases: Case[] = [
    ['is in the asked language', 'lt', {}, { text: 'Pokalbis', inLanguage: 'lt' }],
    ['says that nobody read it', 'no', {}, { text: 'Samtale', inLanguage: 'nb', state: 'machine' }],
    ['is English where the asked language is missing', 'pl', {}, { text: 'Talk', inLanguage: 'en' }],
    ['is the original for its own language', 'lv', {}, { text: 'Saruna', inLanguage: 'lv' }],
    ['of its own replaces the translations too', 'lt', { title: 'Cita saruna' }, { text: 'Cita saruna', inLanguage: 'lv' }],
    ['of its own has its own translations', 'lt', { title: 'Cita', localizations: { lt: { title: 'Kitas' } } }, { text: 'Kitas', inLanguage: 'lt' }],
    ['of its own that is the same keeps the translations', 'lt', { title: 'Saruna' }, { text: 'Pokalbis', inLanguage: 'lt' }],
    ['can be translated anew alone', 'nb', { localizations: { nb: { title: 'Prat' } } }, { text: 'Prat', inLanguage: 'nb' }],
    ['of its own that is empty does not count', 'lv', { title: '' }, { text: 'Saruna', inLanguage: 'lv' }],
  ];
  for (const [what, language, override, title] of cases) test(what, () => assert.deepEqual(shown(language, override).title, title));
});

test('each text falls back by itself, an empty translation included', () => {
  const content = shown('lt');
  assert.deepEqual(content.description, { text: 'Par grāmatām', inLanguage: 'lv' });
  assert.deepEqual(content.locations, [
    { name: { text: 'Reading room', inLanguage: 'en' }, description: { text: '2. stāvs', inLanguage: 'lv' } },
    { name: { text: 'Pagalms', inLanguage: 'lv' } },
  ]);
});

test('other places at an occurrence replace all of them; a place that stayed keeps its translations', () => {
  const { locations } = shown('en', { locations: { main: { name: 'Lasītava' }, hall: { name: 'Zāle' } } });
  assert.deepEqual(locations, [{ name: { text: 'Reading room', inLanguage: 'en' } }, { name: { text: 'Zāle', inLanguage: 'lv' } }]);
});

test('a cancelled occurrence is cancelled, the others are not', () => {
  assert.equal(shown('lv').eventStatus, 'scheduled');
  assert.equal(shown('lv', { status: 'cancelled' }).eventStatus, 'cancelled');
  assert.equal(shown('lv', { eventStatus: 'movedOnline' }).eventStatus, 'movedOnline');
});

test('everything with a text is resolved; what has nothing to say is left out', () => {
  const rich = anEvent({
    virtualLocations: { room: { uri: 'https://meet.example.org/a', name: 'Istaba' }, spare: { uri: 'https://meet.example.org/b' } },
    programme: [{ start: '2027-03-10T18:00:00', title: 'Ievads', speaker: 'Bibliotekāre' }],
    links: { slides: { href: 'https://riga.example.org/a.pdf', contentType: 'application/pdf' }, more: { href: 'https://riga.example.org/', title: 'Vairāk' } },
    image: { url: 'https://riga.example.org/a.jpg', alt: '', creditText: 'Bibliotēka' },
    series: { id: 'talks', name: 'Sarunas' },
    localizations: { en: { 'programme/0/title': 'Opening', 'virtualLocations/room/name': 'Room', 'links/more/title': 'More', 'series/name': 'Talks' } },
  });
  const content = shown('en', {}, rich);
  assert.deepEqual(content.virtualLocations, [
    { uri: 'https://meet.example.org/a', name: { text: 'Room', inLanguage: 'en' } },
    { uri: 'https://meet.example.org/b' },
  ]);
  assert.deepEqual(content.programme, [
    { start: '2027-03-10T18:00:00', title: { text: 'Opening', inLanguage: 'en' }, speaker: { text: 'Bibliotekāre', inLanguage: 'lv' } },
  ]);
  assert.deepEqual(content.links, [
    { href: 'https://riga.example.org/a.pdf', contentType: 'application/pdf' },
    { href: 'https://riga.example.org/', title: { text: 'More', inLanguage: 'en' } },
  ]);
  assert.deepEqual(content.image, { url: 'https://riga.example.org/a.jpg', alt: { text: '', inLanguage: 'lv' }, creditText: 'Bibliotēka' });
  assert.deepEqual(content.series, { id: 'talks', name: { text: 'Talks', inLanguage: 'en' } });
  assert.ok(!('locations' in content) && !('description' in content) && !('statusReason' in content));
});

test('a place whose identifier is a path keeps its own pointer', () => {
  const draft = anEvent({ locations: { 'a/b': { name: 'Telpa' } }, localizations: { en: { 'locations/a~1b/name': 'Room' } } });
  assert.deepEqual(shown('en', {}, draft).locations, [{ name: { text: 'Room', inLanguage: 'en' } }]);
});
