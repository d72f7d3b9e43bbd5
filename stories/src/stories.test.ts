import { expect } from '@open-wc/testing';
import type { AxeResults, RunOptions } from 'axe-core';
import 'axe-core/axe.min.js';
import { html, render, type TemplateResult } from 'lit';
import * as eventCalendar from './event-calendar/event-calendar.stories.ts';
import { answerAsFeeds, stopClock } from './answers.ts';

declare const axe: { run: (context: Element, options: RunOptions) => Promise<AxeResults> };

interface Story {
  args?: Record<string, unknown>;
  render?: (args: Record<string, unknown>) => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

const languages = ['lv', 'lt', 'pl', 'nb', 'nl', 'en'];
const schemes = ['light', 'dark'];

/** Shows a story as Storybook does. */
async function show({ default: meta, ...stories }: Record<string, Story>, name: string, language: string, scheme: string): Promise<HTMLElement> {
  const canvas = document.createElement('main');
  document.body.append(canvas);
  const story = stories[name]!;
  const args = { ...meta!.args, ...story.args };
  render(html`<div class="page ${scheme}" lang=${language}>${(story.render ?? meta!.render!)(args)}</div>`, canvas);
  await story.play?.({ canvasElement: canvas });
  await settled(canvas);
  return canvas;
}

/** Waits for the words and the answer, or for what a story without an answer shows. */
async function settled(canvas: HTMLElement): Promise<void> {
  const widget = canvas.querySelector('kopa-event-calendar')!;
  for (let tries = 0; tries < 200; tries++) {
    await widget.updateComplete;
    const { renderRoot } = widget;
    if (widget.getAttribute('feed')?.includes('silent') ? renderRoot.querySelector('.below') : renderRoot.querySelector('.chip, .count, .item, .panel, .details, .below:not(:empty)')) return;
    await new Promise((next) => setTimeout(next, 25));
  }
}

const faults = async (canvas: HTMLElement) => {
  const { violations } = await axe.run(canvas, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`));
};

before(async () => {
  stopClock();
  answerAsFeeds();
  document.documentElement.lang = 'pl';
  document.title = 'Stories';
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL('stories.css', import.meta.url).href;
  const loaded = new Promise((done) => sheet.addEventListener('load', done));
  document.head.append(sheet);
  await loaded;
});

afterEach(() => document.querySelector('main')?.remove());

const { default: _, ...stories } = eventCalendar;

for (const name of Object.keys(stories)) {
  for (const language of languages) {
    it(`Event calendar, ${name}, ${language}: axe finds nothing`, async () => {
      for (const scheme of schemes) {
        const canvas = await show(eventCalendar as unknown as Record<string, Story>, name, language, scheme);
        expect(await faults(canvas), scheme).to.deep.equal([]);
        canvas.remove();
      }
    });
  }
}

it('axe finds a fault where there is one', async () => {
  const canvas = document.createElement('main');
  canvas.innerHTML = '<button></button>';
  document.body.append(canvas);
  expect(await faults(canvas)).to.have.length(1);
});
