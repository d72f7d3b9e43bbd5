// Texts that are cut off, lie outside their box or over each other: in every test with the smallest page and texts of twice
// their length; by `npm run hard -- layout` in all ways in which a page can be enlarged.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { templates as courseWords } from '../../packages/elements/src/generated/locales/course-en.ts';
import { templates as board } from '../../packages/elements/src/generated/locales/dialogue-board-en.ts';
import { templates as takingPart } from '../../packages/elements/src/generated/locales/dialogue-board-taking-part-en.ts';
import { templates } from '../../packages/elements/src/generated/locales/en.ts';
import { templates as model } from '../../packages/elements/src/generated/locales/learning-model-en.ts';
import { templates as result } from '../../packages/elements/src/generated/locales/learning-model-result-en.ts';
import { templates as library } from '../../packages/elements/src/generated/locales/material-library-en.ts';
import { templates as reading } from '../../packages/elements/src/generated/locales/material-library-reading-en.ts';
import { templates as more } from '../../packages/elements/src/generated/locales/more-en.ts';
import { templates as registered } from '../../packages/elements/src/generated/locales/registered-en.ts';
import { templates as registration } from '../../packages/elements/src/generated/locales/registration-en.ts';
import { templates as card } from '../../packages/elements/src/generated/locales/scenario-card-en.ts';
import { templates as opened } from '../../packages/elements/src/generated/locales/scenario-card-opened-en.ts';
import { templates as running } from '../../packages/elements/src/generated/locales/scenario-card-running-en.ts';
import * as course from './course/course.stories.ts';
import * as dialogueBoard from './dialogue-board/dialogue-board.stories.ts';
import * as eventCalendar from './event-calendar/event-calendar.stories.ts';
import { faultsOfLayout } from './layout.ts';
import * as learningModel from './learning-model/learning-model.stories.ts';
import * as materialLibrary from './material-library/material-library.stories.ts';
import * as scenarioCard from './scenario-card/scenario-card.stories.ts';
import * as seminarRegistration from './seminar-registration/seminar-registration.stories.ts';
import { namesOf, prepare, show } from './show.ts';

interface Mode {
  name: string;
  width: number;
  height?: number;
  scale?: number;
  features?: { name: string; value: string }[];
  /** Size of the page's text. */
  text?: string;
  /** `doubled`: the English messages, each of them twice. */
  language: string;
}

const { layout } = await executeServerCommand<{ layout: string }>('wishes').catch(() => ({ layout: '' }));
const smallest: Mode = { name: '320 px, texts doubled', width: 320, language: 'doubled' };
const all: Mode[] = [
  smallest,
  { name: '1280 px, texts doubled', width: 1280, language: 'doubled' },
  ...['lv', 'pl'].flatMap((language): Mode[] => [
    { name: '320 px', width: 320, language },
    { name: '400 % zoom of 1280 px', width: 320, height: 256, scale: 4, language },
    { name: '200 % text, 1280 px', width: 1280, text: '200%', language },
    { name: '200 % text, 640 px', width: 640, text: '200%', language },
    { name: 'forced colours, 320 px', width: 320, features: [{ name: 'forced-colors', value: 'active' }], language },
    { name: 'forced colours, 1280 px', width: 1280, features: [{ name: 'forced-colors', value: 'active' }], language },
    { name: 'reduced motion, 1280 px', width: 1280, features: [{ name: 'prefers-reduced-motion', value: 'reduce' }], language },
  ]),
];

/** Doubles what a message says; of one with plural forms, each form. */
const twice = (text: string): string => (text.startsWith('{') ? text.replace(/\{(#[^{}]*|[^{}#,]*#[^{}]*)\}/g, '{$1 $1}') : `${text} ${text}`);

/** The English texts as they are, for the tests that need them so. */
const texts = [templates, more, registration, registered, card, opened, running, library, reading, model, result, courseWords, board, takingPart];
const english = texts.map((each) => ({ ...each }));

function speak(language: string): string {
  for (const [index, some] of texts.entries()) {
    for (const [id, text] of Object.entries(english[index]!)) (some as Record<string, string>)[id] = language === 'doubled' ? twice(text) : text;
  }
  return language === 'doubled' ? 'en' : language;
}

/** These open an event of the table, for which a small page, or one with large text, has no room; others show the same on a phone. */
const needsRoom = ['Details', 'CancelledDetails', 'Stale'];
const fits = (name: string, { width, text }: Mode) => !needsRoom.includes(name) || (width >= 1280 && !text);

const showAs = ({ width, height = 900, scale = 1, features = [] }: Mode) => executeServerCommand('show-as', { width, height, scale, features });

// Only Chromium can be told to look otherwise.
if (navigator.userAgent.includes('Chrome')) {
  before(prepare);
  afterEach(() => {
    document.querySelector('main')?.remove();
    document.documentElement.style.fontSize = '';
  });

  for (const mode of layout ? all : [smallest]) {
    for (const [file, name] of [eventCalendar, scenarioCard, seminarRegistration, materialLibrary, learningModel, course, dialogueBoard].flatMap((file) => namesOf(file).map((each) => [file, each] as const)).filter(([, each]) => fits(each, mode))) {
      it(`${file.default.title}, ${name}, ${mode.name}, ${mode.language}: no text is cut off, outside its box or over another`, async () => {
        await showAs(mode);
        document.documentElement.style.fontSize = mode.text ?? '';
        const canvas = await show(file, name, speak(mode.language), 'light');
        await new Promise((next) => requestAnimationFrame(() => setTimeout(next, 50)));
        if (layout)
          await executeServerCommand('screenshot', {
            file: `${layout}/${file.default.title}, ${name}, ${mode.name}, ${mode.language}.png`.replaceAll(' %', '%').replaceAll(', ', '_').replaceAll(' ', '-'),
          });
        expect(faultsOfLayout(canvas)).to.deep.equal([]);
      });
    }
  }

  const box = 'font: 16px sans-serif; width: 60px; height: 20px;';
  for (const [fault, html] of [
    ['cut off', `<div style="${box} overflow: hidden; white-space: nowrap">Bibliotekārs un lasītājs</div>`],
    ['cut off below', `<div style="${box} overflow: hidden">Bibliotekārs un lasītājs kopā</div>`],
    ['outside of its box', `<button style="${box} padding: 0; white-space: nowrap">Bibliotekārs un lasītājs</button>`],
    ['outside of the page', '<div style="position: absolute; left: 300px; width: 400px; white-space: nowrap">Bibliotekārs un lasītājs</div>'],
    ['over each other', `<div style="${box}">Bibliotekārs</div><div style="${box} margin-top: -15px">Lasītājs</div>`],
  ] as const) {
    it(`sees texts ${fault}`, async () => {
      await showAs(smallest);
      const canvas = document.createElement('main');
      canvas.innerHTML = html;
      document.body.append(canvas);
      expect(faultsOfLayout(canvas).join()).to.contain(fault.replace(' below', ''));
    });
  }

  it('doubles plain texts and every plural form', () => {
    expect(twice('Today')).to.equal('Today Today');
    expect(twice('{n, plural, one {# event} other {then # events}}')).to.equal(
      '{n, plural, one {# event # event} other {then # events then # events}}',
    );
  });
}
