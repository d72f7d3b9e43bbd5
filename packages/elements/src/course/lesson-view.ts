import type { Material } from '@kopa/sdk';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';
import { fill, languageName, resolved } from '../shared/texts.ts';
import { webAddress } from '../shared/web-address.ts';
import { heading, paragraphs } from '../shared/writing.ts';
import type { Choice, Lesson } from './checking.ts';
import { questionView } from './question-view.ts';

export interface LessonView {
  lesson: Lesson;
  material: Material;
  /** Level of its headings, 1 to 6. */
  level: number;
  /** What was chosen, by question. */
  choices: Readonly<Record<string, Choice>>;
  choose: (question: string, choice: Choice) => void;
}

/** What a lesson has to read, to see and to answer. */
export function lessonView({ lesson, material, level, choices, choose }: LessonView): TemplateResult {
  const { id, text, question = [] } = lesson;
  return html`
    <div class="text lesson-text">${paragraphs(text)}</div>
    ${picture(lesson, material)} ${video(lesson)}
    ${question.length ? heading(msg('Check yourself', { id: 'check-yourself', desc: 'Heading of questions about the lesson' }), level) : nothing}
    ${question.map((each) => {
      const key = `${id}/${each.id}`;
      return questionView({ question: each, key, choice: choices[key], choose: (choice) => choose(key, choice) });
    })}
  `;
}

function picture({ image }: Lesson, { associatedMedia }: Material): TemplateResult | typeof nothing {
  if (!image) return nothing;
  const file = associatedMedia.find(({ id }) => id === image.media);
  const url = file?.state === 'available' ? webAddress(file.contentUrl) : undefined;
  if (!url) return missing(image.alt.text);
  // A picture that does not come gives way to what can be seen in it.
  const fail = ({ target }: Event) => (target as HTMLElement).parentElement!.classList.add('broken');
  return html`
    <figure>
      <img src=${url} alt=${image.alt.text} lang=${image.alt.inLanguage} loading="lazy" decoding="async" @error=${fail} />
      ${missing(image.alt.text)}
    </figure>
  `;
}

const missing = (alt: string) => html`<p class="missing muted">${fill(msg('The picture is missing. It shows: {picture}', { id: 'picture-missing' }), alt)}</p>`;

/** A film by a link that says where it leads; nothing of it is loaded here. */
function video({ video }: Lesson): TemplateResult | typeof nothing {
  const url = webAddress(video?.url);
  if (!video || !url) return nothing;
  const { host } = new URL(url);
  const about = [host.replace(/^www\./, ''), video.inLanguage && languageName(video.inLanguage)].filter(Boolean).join(', ');
  return html`
    <p class="video">
      <a class="button" href=${url} hreflang=${video.inLanguage ?? nothing} target="_blank" rel="noopener noreferrer">${msg('Watch the film', { id: 'watch' })}: ${resolved(video.name)}</a>
      <span class="muted small">${fill(msg('Opens another site: {site}. Nothing of it is loaded before.', { id: 'video-site' }), about)}</span>
    </p>
  `;
}
