import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anEvent } from './draft.samples.ts';
import { sourcesOf, translationStatusOf } from './translation.ts';

const first = anEvent({ title: 'Saruna', description: 'Par grāmatām', localizations: { en: { title: 'Talk' }, lt: { title: 'Pokalbis' } } });

test('every published language and every text has a state, except in the event’s own language', () => {
  const status = translationStatusOf(first, sourcesOf(first));
  assert.deepEqual(Object.keys(status).sort(), ['en', 'lt', 'nb', 'nl', 'pl']);
  assert.deepEqual(status.en, { title: 'reviewed', description: 'missing' });
  assert.deepEqual(status.pl, { title: 'missing', description: 'missing' });
});

test('a language that the event has beside the published ones is listed too', () => {
  const draft = anEvent({ localizations: { sgs: { title: 'Šnekta' } } });
  assert.deepEqual(translationStatusOf(draft, sourcesOf(draft)).sgs, { title: 'reviewed' });
});

test('the own language under another tag is not a translation', () => {
  const draft = anEvent({ locale: 'no' });
  assert.deepEqual(Object.keys(translationStatusOf(draft, sourcesOf(draft))).sort(), ['en', 'lt', 'lv', 'nl', 'pl']);
});

test('what the partner marks is honoured', () => {
  const draft = { ...first, translationStatus: { en: { title: 'machine' as const }, lt: { title: 'outdated' as const } } };
  const status = translationStatusOf(draft, sourcesOf(draft));
  assert.equal(status.en?.title, 'machine');
  assert.equal(status.lt?.title, 'outdated');
});

test('a translation is outdated once its original changed, and reviewed again once it is translated anew', () => {
  const before = { draft: first, sources: sourcesOf(first) };
  const changed = { ...first, title: 'Garāka saruna', localizations: { ...first.localizations, lt: { title: 'Ilgesnis pokalbis' } } };
  const after = { draft: changed, sources: sourcesOf(changed, before) };
  assert.equal(translationStatusOf(changed, after.sources).en?.title, 'outdated');
  assert.equal(translationStatusOf(changed, after.sources).lt?.title, 'reviewed');

  const translated = { ...changed, localizations: { ...changed.localizations, en: { title: 'A longer talk' } } };
  assert.equal(translationStatusOf(translated, sourcesOf(translated, after)).en?.title, 'reviewed');
});

test('a translation is right again when its original is put back', () => {
  const before = { draft: first, sources: sourcesOf(first) };
  const changed = { ...first, title: 'Garāka saruna' };
  const back = sourcesOf(first, { draft: changed, sources: sourcesOf(changed, before) });
  assert.equal(translationStatusOf(first, back).en?.title, 'reviewed');
});

test('a machine’s translation of an original that changed is outdated', () => {
  const draft = { ...first, translationStatus: { en: { title: 'machine' as const } } };
  const changed = { ...draft, title: 'Garāka saruna' };
  const sources = sourcesOf(changed, { draft, sources: sourcesOf(draft) });
  assert.equal(translationStatusOf(changed, sources).en?.title, 'outdated');
});
