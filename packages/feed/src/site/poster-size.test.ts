import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lineCount, shortened, sizeOf, steps } from './poster-size.ts';
import type { PosterText } from './poster-size.ts';

describe('a description is shortened', () => {
  test('to whole sentences, also where a point ends none', () => {
    const text = 'Tiekamies plkst. 18.00 lasītavā.  Līdzi jāņem\nbrilles. Ieeja brīva.';
    assert.equal(shortened(text, 'lv', 200), 'Tiekamies plkst. 18.00 lasītavā. Līdzi jāņem brilles. Ieeja brīva.');
    assert.equal(shortened(text, 'lv', 60), 'Tiekamies plkst. 18.00 lasītavā. Līdzi jāņem brilles.');
    assert.equal(shortened(text, 'lv', 52), 'Tiekamies plkst. 18.00 lasītavā.');
  });

  test('to whole words where already the first sentence is too long, and to nothing where there is hardly room', () => {
    const text = 'Spotkanie dla wszystkich, którzy lubią czytać na głos i słuchać innych';
    assert.equal(shortened(text, 'pl', 45), 'Spotkanie dla wszystkich, którzy lubią …');
    assert.equal(shortened(text, 'pl', 20), '');
    assert.equal(shortened(text, 'pl', 0), '');
  });
});

test('lines are counted by words, and a word that is longer than a line takes several', () => {
  assert.equal(lineCount('', 10), 1);
  assert.equal(lineCount('vienu divus', 11), 1);
  assert.equal(lineCount('vienu divus', 10), 2);
  assert.equal(lineCount('vienu\ndivus', 40), 2);
  assert.equal(lineCount('a'.repeat(25), 10), 3);
});

describe('the type', () => {
  const few: PosterText = { title: 'Saruna', notice: undefined, date: 'Ceturtdiena, 3. decembris', time: '18:00', facts: ['Rīga'], hasDescription: true, hasNote: false };

  test('is as large as it can be where little is written, and smaller where there is more', () => {
    const notice = { status: 'Atcelts', reason: 'Ēka ir slēgta. '.repeat(20) };
    const sizes = [few, { ...few, notice }, { ...few, notice, facts: Array.from({ length: 20 }, () => 'Rīga') }].map((text) => sizeOf(text).step);
    assert.equal(sizes[0], 0);
    assert.deepEqual(sizes.toSorted((a, b) => a - b), sizes);
    assert.equal(new Set(sizes).size, 3);
  });

  test('never becomes smaller than its last step; then the description goes', () => {
    const { step, room } = sizeOf({ ...few, facts: Array.from({ length: 200 }, () => 'Rīga') });
    assert.deepEqual([step, room], [steps.length - 1, 0]);
  });
});
