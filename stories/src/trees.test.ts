// What a screen reader is given, as text files beside the stories; `npm run hard -- axe --update` writes them anew.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import * as eventCalendar from './event-calendar/event-calendar.stories.ts';
import { prepare, show } from './show.ts';

interface Tree {
  found: string;
  expected: string;
}

const main = ['Month', 'List', 'Compact', 'Finding', 'Details', 'Failed'];
const treeIn = (file: string, isControl = false) =>
  executeServerCommand<Tree, { file: string; isControl: boolean }>('accessibility-tree', { file, isControl });

// Only Chromium tells its tree.
if (navigator.userAgent.includes('Chrome')) {
  before(prepare);
  afterEach(() => document.querySelector('main')?.remove());

  for (const name of main) {
    for (const language of ['lv', 'pl']) {
      it(`Event calendar, ${name}, ${language}: the accessibility tree is as it was`, async () => {
        await show(eventCalendar, name, language, 'light');
        const { found, expected } = await treeIn(`stories/src/event-calendar/trees/${name.toLowerCase()}.${language}.aria.txt`);
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
