import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../../packages/elements/custom-elements.json' with { type: 'json' };
import { answerAsFeeds, stopClock } from '../src/answers.ts';
import '../src/stories.css';

setCustomElementsManifest(manifest);
answerAsFeeds();
stopClock();

const switchOf = (description: string, icon: 'globe' | 'mirror', values: string[]) => ({
  description,
  toolbar: { icon, dynamicTitle: true, items: values.map((value) => ({ value, title: value })) },
});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' }, layout: 'fullscreen' },
  initialGlobals: { locale: 'lv', scheme: 'light' },
  globalTypes: {
    locale: switchOf('Language', 'globe', ['lv', 'lt', 'pl', 'nb', 'nl', 'en']),
    scheme: switchOf('Colour scheme', 'mirror', ['light', 'dark']),
  },
  decorators: [(story, { globals }) => html`<div class="page ${globals['scheme']}" lang=${globals['locale']}>${story()}</div>`],
};
export default preview;
