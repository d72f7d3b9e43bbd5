// What a screen reader is given, as text files beside the stories; `npm run hard -- axe --update` writes them anew.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as dialogueBoard from './dialogue-board/dialogue-board.stories.ts';
import * as eventCalendar from './event-calendar/event-calendar.stories.ts';
import * as seminarRegistration from './seminar-registration/seminar-registration.stories.ts';
import { namesOf, prepare, show } from './show.ts';

interface Tree {
  found: string;
  expected: string;
}

/** The stories of each element; of the registration all states, without those that only look otherwise. */
const elements = [
  { stories: eventCalendar, folder: 'event-calendar', names: ['Month', 'List', 'Compact', 'Finding', 'Details', 'Failed'] },
  { stories: seminarRegistration, folder: 'seminar-registration', names: namesOf(seminarRegistration).filter((name) => !/^(Narrow|Themed|LongText)/.test(name)) },
  { stories: dialogueBoard, folder: 'dialogue-board', names: ['Ready', 'SideBySide', 'Explained', 'NewPosts', 'Writing', 'Checking', 'Sent', 'Reporting', 'Closed', 'Failed'] },
];
const fileOf = (name: string) => name.replace(/\B[A-Z]/g, '-$&').toLowerCase();
const treeIn = (file: string, isControl = false) =>
  executeServerCommand<Tree, { file: string; isControl: boolean }>('accessibility-tree', { file, isControl });

// Only Chromium tells its tree.
if (navigator.userAgent.includes('Chrome')) {
  before(prepare);
  afterEach(() => document.querySelector('main')?.remove());

  for (const { stories, folder, names } of elements) {
    for (const [name, language] of names.flatMap((name) => ['lv', 'pl'].map((language) => [name, language] as const))) {
      it(`${stories.default.title}, ${name}, ${language}: the accessibility tree is as it was`, async () => {
        await show(stories, name, language, 'light');
        const { found, expected } = await treeIn(`stories/src/${folder}/trees/${fileOf(name)}.${language}.aria.txt`);
        expect(found).to.equal(expected);
      });
    }
  }

  it('sees a change of the tree', async () => {
    const canvas = await show(eventCalendar, 'Failed', 'lv', 'light');
    canvas.querySelector('kopa-event-calendar')!.renderRoot.querySelector('[role=alert]')!.removeAttribute('role');
    const { found, expected } = await treeIn('stories/src/event-calendar/trees/failed.lv.aria.txt', true);
    expect(found).not.to.equal(expected);
  });
}
