import type { MaterialDraft } from '../../materials/draft.ts';
import { languages, translator } from '../text.ts';
import type { Text } from '../text.ts';
import type { KitEntry } from './entry.ts';

/** The material that an entry of the kit stands for. Texts that are not written in a language are left out there. */
export function materialOf(entry: KitEntry): MaterialDraft {
  const { id, publisher, locale, themes, teaches, audience, educationalLevel, license, isBasedOn, citation, creator, datePublished, media } = entry;
  const texts = translator(locale, languages);
  const original = texts.original;
  /** A list of texts, each to its own pointer. */
  const all = (pointer: string, list: Text[]) => list.map((text, at) => original(`${pointer}/${at}`, text));
  const draft = {
    ...{ id, publisher, locale },
    name: original('name', entry.name),
    description: original('description', entry.description),
    keywords: all('keywords', entry.keywords),
    ...{ themes, teaches, audience, educationalLevel, license, datePublished },
    ...(creator && { creator: creator.map((name) => ({ name })) }),
    ...(isBasedOn && { isBasedOn }),
    ...(citation && { citation }),
    ...(media && { associatedMedia: media.map(({ name, ...one }, at) => ({ ...one, name: original(`associatedMedia/${at}/name`, name) })) }),
    ...parts(entry, original, all),
  };
  return { ...draft, localizations: texts.localizations };
}

type Original = (pointer: string, text: Text) => string;
type All = (pointer: string, list: Text[]) => string[];

function parts({ scenario, experiment, model, course, collection }: KitEntry, original: Original, all: All): Partial<MaterialDraft> {
  return {
    ...(scenario && { scenario: scenarioOf(scenario, original, all) }),
    ...(experiment && {
      experiment: {
        ...experiment,
        problem: original('experiment/problem', experiment.problem),
        approach: original('experiment/approach', experiment.approach),
        participants: original('experiment/participants', experiment.participants),
        results: original('experiment/results', experiment.results),
        failed: original('experiment/failed', experiment.failed),
        advice: all('experiment/advice', experiment.advice),
        links: experiment.links.map(({ href, title }, at) => ({ href, title: original(`experiment/links/${at}/title`, title) })),
      },
    }),
    ...(model && { model: modelOf(model, original) }),
    ...(course && { course: courseOf(course, original) }),
    ...(collection && {
      collection: {
        chapter: collection.chapter.map(({ name, description, hasPart }, at) => ({
          name: original(`collection/chapter/${at}/name`, name),
          description: original(`collection/chapter/${at}/description`, description),
          hasPart,
        })),
      },
    }),
  };
}

function scenarioOf({ aims, groupSize, preparation, space, supply, step, adaptation, risk, evaluation }: NonNullable<KitEntry['scenario']>, original: Original, all: All): NonNullable<MaterialDraft['scenario']> {
  return {
    aims: all('scenario/aims', aims),
    groupSize,
    preparation: original('scenario/preparation', preparation),
    space: original('scenario/space', space),
    supply: supply.map(({ name, ...one }, at) => ({ ...one, name: original(`scenario/supply/${at}/name`, name) })),
    step: step.map(({ name, facilitator, participants, tip, ...one }, at) => ({
      ...one,
      name: original(`scenario/step/${at}/name`, name),
      facilitator: original(`scenario/step/${at}/facilitator`, facilitator),
      participants: original(`scenario/step/${at}/participants`, participants),
      ...(tip && { tip: original(`scenario/step/${at}/tip`, tip) }),
    })),
    adaptation: adaptation.map(({ to, text }, at) => ({ to, text: original(`scenario/adaptation/${at}/text`, text) })),
    risk: all('scenario/risk', risk),
    evaluation: all('scenario/evaluation', evaluation),
  };
}

function modelOf({ dimension }: NonNullable<KitEntry['model']>, original: Original): NonNullable<MaterialDraft['model']> {
  return {
    dimension: dimension.map(({ id, name, description, statement, material }, at) => ({
      ...{ id, material },
      name: original(`model/dimension/${at}/name`, name),
      description: original(`model/dimension/${at}/description`, description),
      statement: statement.map((one, index) => ({ id: one.id, text: original(`model/dimension/${at}/statement/${index}/text`, one.text) })),
    })),
  };
}

function courseOf({ lesson }: NonNullable<KitEntry['course']>, original: Original): NonNullable<MaterialDraft['course']> {
  return {
    lesson: lesson.map(({ id, name, minutes, text, image, video, question }, at) => {
      const here = `course/lesson/${at}`;
      return {
        ...{ id, minutes },
        name: original(`${here}/name`, name),
        text: original(`${here}/text`, text),
        ...(image && { image: { media: image.media, alt: original(`${here}/image/alt`, image.alt) } }),
        ...(video && { video: { ...video, name: original(`${here}/video/name`, video.name) } }),
        question: question.map((one, index) => ({
          id: one.id,
          text: original(`${here}/question/${index}/text`, one.text),
          ...(one.multiple && { multiple: true }),
          option: one.option.map(({ text: said, correct, feedback }, choice) => ({
            text: original(`${here}/question/${index}/option/${choice}/text`, said),
            correct,
            feedback: original(`${here}/question/${index}/option/${choice}/feedback`, feedback),
          })),
        })),
      };
    }),
  };
}
