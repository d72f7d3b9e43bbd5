import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkMaterial } from '../materials/check.ts';
import { minutesOf } from '../materials/draft.ts';
import { textsOf } from '../materials/texts.ts';
import { sample } from './index.ts';
import { kit } from './kit.ts';
import { materialOf } from './kit/material.ts';
import { queries } from './kit/queries.ts';
import { partners } from './partners.ts';
import { languages } from './text.ts';

const drafts = kit.map(materialOf);
const ids = new Set(drafts.map(({ id }) => id));
const scenarios = drafts.filter(({ scenario }) => scenario);

describe('the kit', () => {
  it('fits the contract, each material under an identifier of its own', () => {
    for (const { publisher: _publisher, ...draft } of drafts) checkMaterial(draft);
    assert.equal(ids.size, drafts.length);
    assert.ok(drafts.every(({ publisher }) => partners.some(({ id }) => id === publisher)));
  });

  it('has twelve scenarios or more, four or more of each theme', () => {
    assert.ok(scenarios.length >= 12, `${scenarios.length} scenarios`);
    for (const theme of ['creative-incubator', 'social-innovation', 'intercultural-dialogue'] as const) {
      const count = scenarios.filter(({ themes }) => themes.includes(theme)).length;
      assert.ok(count >= 4, `${theme} has ${count}`);
    }
  });

  it('has experiments from all five countries, a report, a model of six dimensions or more, and a course of four lessons or more', () => {
    const experiments = drafts.flatMap(({ experiment }) => experiment ?? []);
    assert.ok(experiments.length >= 10);
    const countries = new Set(experiments.map(({ addressCountry }) => addressCountry));
    for (const country of ['PL', 'LV', 'LT', 'NO']) assert.ok(countries.has(country), country);
    assert.ok(countries.has('NL') || countries.has('BE'));
    assert.ok(drafts.every(({ experiment, citation = [] }) => !experiment || citation.some(({ url }) => url)), 'each names its source');
    assert.ok(drafts.some(({ collection }) => collection));
    assert.ok(drafts.some(({ model }) => (model?.dimension.length ?? 0) >= 6));
    assert.ok(drafts.some(({ course }) => (course?.lesson.length ?? 0) >= 4));
  });

  it('has minutes that add up: as long as its events of that scenario would be, between one and four hours', () => {
    for (const draft of scenarios) {
      const minutes = minutesOf(draft)!;
      assert.equal(minutes, draft.scenario!.step.reduce((sum, step) => sum + step.minutes, 0));
      assert.ok(minutes >= 60 && minutes <= 240, `${draft.id}: ${minutes}`);
    }
  });

  it('names only materials that there are: as basis, as parts, as help, and in events', () => {
    const named = drafts.flatMap(({ isBasedOn = [], collection, model }) => [
      ...isBasedOn,
      ...(collection?.chapter.flatMap(({ hasPart }) => hasPart) ?? []),
      ...(model?.dimension.flatMap(({ material }) => material) ?? []),
    ]);
    const used = sample('2026-11-22').events.flatMap(({ basedOn = [] }) => basedOn);
    for (const one of [...named, ...used]) assert.ok(/^https?:/.test(one) || ids.has(one), one);
    assert.ok(used.length >= 10, 'events make use of the kit');
  });

  it('can be read in every language, and most of it wholly', () => {
    const isWhole = (draft: (typeof drafts)[number], language: string) => language === draft.locale || Object.keys(textsOf(draft)).every((pointer) => draft.localizations?.[language]?.[pointer]);
    for (const language of languages) {
      for (const { id, locale, localizations } of drafts) assert.ok(language === locale || localizations?.[language]?.['name'], `${id} has no name in ${language}`);
      const whole = drafts.filter((draft) => isWhole(draft, language)).length;
      assert.ok(whole > drafts.length / 2, `${whole} of ${drafts.length} are whole in ${language}`);
    }
  });

  it('has forty questions or more in each language, typed without diacritics', () => {
    for (const language of languages) {
      assert.ok(queries[language].length >= 40, `${language} has ${queries[language].length}`);
      for (const { q, id } of queries[language]) {
        assert.match(q, /^[ -~]+$/);
        assert.ok(ids.has(id), id);
      }
    }
  });
});
