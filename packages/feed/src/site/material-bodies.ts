import type { Course, Experiment, LibraryModel, Material } from '@kopa/contract';
import { langOf, resolved } from './event-list.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { nameOf } from './language.ts';
import { link } from './link.ts';
import { fact, listSection, paragraphs, references, section, termOf, textSection } from './material-parts.ts';
import { naming, timeLong } from './material-words.ts';
import type { Language } from './words.ts';

type Lesson = Course['lesson'][number];
type Question = NonNullable<Lesson['question']>[number];

/** What a library has tried, and what came of it. */
export function experimentBody({ addressCountry, addressLocality, problem, approach, participants, costClass, results, failed, advice, links }: Experiment, language: Language): Html {
  const tell = naming(language);
  const place = [addressLocality, nameOf('region', language, addressCountry)].filter(Boolean).join(', ');
  const pages = links?.map(({ href, title }) => html`<li>${link(href, resolved(title, language))}</li>`);
  return html`<dl class="facts">${fact(tell('place'), place)}${fact(tell('forWhom'), participants && resolved(participants, language))}${fact(tell('cost'), costClass && termOf('costClass', costClass, language))}</dl>
${textSection('problem', problem, language)}
${textSection('approach', approach, language)}
${textSection('results', results, language)}
${textSection('failed', failed, language)}
${listSection('advice', advice, language)}
${section('links', pages?.length ? html`<ul>${pages}</ul>` : undefined, language)}`;
}

/** The statements as a table to fill in with a pencil. */
export function modelBody({ dimension }: LibraryModel, language: Language): Html {
  const tell = naming(language);
  const answers = ([0, 1, 2, 3] as const).map((each) => html`<th scope="col">${each}<br><span class="quiet">${tell(`answer${each}`)}</span></th>`);
  const parts = dimension.map(({ name, description, statement, material }) => {
    const rows = statement.map(({ text }) => html`<tr><th scope="row">${resolved(text, language)}</th>${[0, 1, 2, 3].map(() => html`<td class="tick-box"><span></span></td>`)}</tr>\n`);
    const helping = references(material, language);
    return html`<section class="part"><h2${langOf(name, language)}>${name.text}</h2>${paragraphs(description, language)}
<table class="statements"><thead><tr><th scope="col">${tell('statement')}</th>${answers}</tr></thead><tbody>${rows}</tbody></table>
${helping && html`<p>${tell('helps')}</p>${helping}`}</section>
`;
  });
  return html`<p class="panel">${tell('modelHint')}</p>${parts}`;
}

/** All lessons one after the other; answers are behind a fold that needs no script. */
export function courseBody({ lesson }: Course, material: Material, language: Language): Html {
  const tell = naming(language);
  const contents = lesson.map(({ id, name, minutes }) => html`<li><a href="#lesson-${id}">${resolved(name, language)}</a> <span class="quiet">${timeLong(minutes, language)}</span></li>`);
  return html`<nav aria-label="${tell('lessons')}"><ol class="contents">${contents}</ol></nav>
${lesson.map((one, at) => lessonOf(one, at + 1, material, language))}`;
}

function lessonOf({ id, name, minutes, text, image, video, question }: Lesson, number: number, material: Material, language: Language): Html {
  const tell = naming(language);
  return html`<section class="part lesson" id="lesson-${id}"><h2><span class="kind">${tell('lesson', { n: number })} · ${timeLong(minutes, language)}</span> ${resolved(name, language)}</h2>
${image && pictureOf(image, material, language)}
${paragraphs(text, language)}
${video && html`<p>${tell('film')} ${link(video.url, resolved(video.name, language))}${video.inLanguage === undefined ? undefined : html` <span class="quiet">(${nameOf('language', language, video.inLanguage)})</span>`}</p>`}
${question?.length ? html`<h3>${tell('questions')}</h3>${question.map((one) => questionOf(one, language))}` : undefined}</section>
`;
}

/** The picture, or in words what it shows where it is missing. */
function pictureOf({ media, alt }: NonNullable<Lesson['image']>, { associatedMedia }: Material, language: Language): Html {
  const file = associatedMedia.find(({ id }) => id === media);
  const isPicture = file?.contentUrl !== undefined && /^image\//.test(file.encodingFormat ?? '') && /^https?:/.test(file.contentUrl);
  if (!isPicture) return html`<p class="quiet">${naming(language)('picture')} ${resolved(alt, language)}</p>`;
  return html`<p><img src="${file.contentUrl}" alt="${alt.text}"${langOf(alt, language)} loading="lazy"></p>`;
}

function questionOf({ text, multiple, option }: Question, language: Language): Html {
  const tell = naming(language);
  const answers = option.map(
    (one) => html`<li>${resolved(one.text, language)}<br><strong>${tell(one.correct ? 'right' : 'wrong')}</strong> ${resolved(one.feedback, language)}</li>`,
  );
  return html`<div class="question"><p><strong${langOf(text, language)}>${text.text}</strong>${multiple ? html` <span class="quiet">${tell('several')}</span>` : undefined}</p>
<ul>${option.map((one) => html`<li>${resolved(one.text, language)}</li>`)}</ul>
<details><summary>${tell('answers')}</summary><ul>${answers}</ul></details></div>`;
}

/** The whole by its chapters. */
export function collectionBody({ chapter }: NonNullable<Material['collection']>, language: Language): Html {
  const parts = chapter.map(
    ({ name, description, hasPart }) => html`<section class="part"><h2${langOf(name, language)}>${name.text}</h2>${description && paragraphs(description, language)}${references(hasPart, language)}</section>\n`,
  );
  return html`${parts}`;
}
