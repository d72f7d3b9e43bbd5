import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import * as course from './course/course.stories.ts';
import * as dialogueBoard from './dialogue-board/dialogue-board.stories.ts';
import * as eventCalendar from './event-calendar/event-calendar.stories.ts';
import * as learningModel from './learning-model/learning-model.stories.ts';
import * as materialLibrary from './material-library/material-library.stories.ts';
import * as scenarioCard from './scenario-card/scenario-card.stories.ts';
import * as seminarRegistration from './seminar-registration/seminar-registration.stories.ts';
import { namesOf, prepare, show } from './show.ts';

declare const axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };

const languages = ['lv', 'lt', 'pl', 'nb', 'nl', 'en'];
const schemes = ['light', 'dark'];

/** The board's stories are long: in every test each is told in one of the languages, by `npm run hard -- axe` in all. */
const { axe: wanted } = await executeServerCommand<{ axe: string }>('wishes').catch(() => ({ axe: '' }));
const languagesOf = (file: object, index: number) => (file === dialogueBoard && !wanted ? [languages[index % languages.length]!] : languages);

const faults = async (canvas: HTMLElement) => {
  const { violations } = await axe.run(canvas, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
};

before(prepare);
afterEach(async () => {
  document.querySelector('main')?.remove();
  // A registration writes into the history, and WebKit lets a page do that a hundred times in ten seconds.
  if (!navigator.userAgent.includes('Chrome') && navigator.userAgent.includes('AppleWebKit')) await new Promise((next) => setTimeout(next, 150));
});

for (const file of [eventCalendar, scenarioCard, seminarRegistration, materialLibrary, learningModel, course, dialogueBoard]) {
  for (const [index, name] of namesOf(file).entries()) {
    for (const language of languagesOf(file, index)) {
      it(`${file.default.title}, ${name}, ${language}: axe finds nothing`, async () => {
        for (const scheme of schemes) {
          const canvas = await show(file, name, language, scheme);
          expect(await faults(canvas), scheme).to.deep.equal([]);
          canvas.remove();
        }
      });
    }
  }
}

it('axe finds a fault where there is one', async () => {
  const canvas = document.createElement('main');
  canvas.innerHTML = '<button></button>';
  document.body.append(canvas);
  expect(await faults(canvas)).to.have.length(1);
});
