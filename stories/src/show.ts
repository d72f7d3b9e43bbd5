import { html, render, type LitElement, type TemplateResult } from 'lit';
import { answerAsFeeds, stopClock } from './answers.ts';

interface Story {
  args?: Record<string, unknown>;
  render?: (args: Record<string, unknown>) => TemplateResult;
  play?: (context: { canvasElement: HTMLElement }) => Promise<void>;
}

/** The names of the stories in a file of stories. */
export const namesOf = (file: object): string[] => Object.keys(file).filter((name) => name !== 'default');

/** Shows a story of a file as Storybook does. */
export async function show(file: object, name: string, language: string, scheme: string): Promise<HTMLElement> {
  const { default: meta, ...stories } = file as Record<string, Story>;
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
  const widget = canvas.querySelector<LitElement>('kopa-event-calendar, kopa-scenario-card, kopa-seminar-registration, kopa-material-library, kopa-learning-model, kopa-course, kopa-dialogue-board')!;
  for (let tries = 0; tries < 200; tries++) {
    await widget.updateComplete;
    const { renderRoot } = widget;
    if (
      widget.getAttribute('feed')?.includes('silent')
        ? renderRoot.querySelector('.below, .skeleton')
        : renderRoot.querySelector('.chip, .count, .item, .panel, .details, .below:not(:empty), .seats strong, .result, .aim, .parts, .post')
    )
      return;
    await new Promise((next) => setTimeout(next, 25));
  }
}

/** Gives the page of a test what the stories need: their answers, their day and their style. */
export async function prepare(): Promise<void> {
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
}
