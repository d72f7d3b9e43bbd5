import type { Material } from '@kopa/sdk';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { FeedController } from '../shared/feed-controller.ts';
import { Localized } from '../shared/language.ts';
import { failureView, skeleton, staleView } from '../shared/material-notices.ts';
import { minutesInWords, minutesOf } from '../shared/material-terms.ts';
import { materialStyles } from '../shared/material.styles.ts';
import { materialUrl } from '../shared/material-url.ts';
import { addMessages, currentLocale, msg } from '../shared/messages.ts';
import { nameOf } from '../shared/names.ts';
import { plural } from '../shared/plural.ts';
import { fill, languageName, resolved } from '../shared/texts.ts';
import { theme } from '../shared/theme.ts';
import { paragraphs } from '../shared/writing.ts';
import type { Choice, Lesson } from './checking.ts';
import { styles } from './course.styles.ts';
import { lessonView } from './lesson-view.ts';
import { loadMessages } from './messages.ts';
import { forgetProgress, keepProgress, keptProgress, nothingDone, withDone, type Progress } from './progress.ts';

addMessages(loadMessages);

/**
 * A course to study by oneself: lessons to read, with pictures, films by link and questions to check oneself. The progress is
 * kept on the visitor's device only if they ask for it.
 *
 * Content inside the tag is shown until the course is there, and stays where scripts do not run.
 *
 * @element kopa-course
 * @fires {CustomEvent<{ lessonId: string }>} kopa-lesson-open - the visitor turned to a lesson
 * @slot - what to show without script and until the course is there, for example a link to a plain page
 * @csspart title - the heading
 * @csspart lessons - the list of lessons
 * @csspart lesson - the lesson that is read
 * @csspart notice - the box that says what went wrong
 * @cssprop [--kopa-accent=#0a6375] - the one colour for marks and buttons; text in it is mixed with the page's text colour
 * @cssprop [--kopa-on-accent] - text on the accent colour. Default: black or white, whichever can be read on it
 * @cssprop [--kopa-radius=0.375rem] - roundness of corners
 * @cssprop [--kopa-font=inherit] - font family
 * @cssprop [--kopa-font-size=inherit] - size of the text
 * @cssprop [--kopa-focus=currentColor] - colour of the focus outline
 */
export class Course extends Localized(LitElement) {
  static override styles = [theme, materialStyles, styles];

  /** Address of the feed, for example `https://feed.example.org`. */
  @property() feed?: string | null;
  /** The course's identifier in the feed. */
  @property() material?: string | null;
  /** The accent colour, as `--kopa-accent`, for sites whose style sheet cannot be changed: `#8a1538`. */
  @property() accent?: string | null;
  /** Level of the widget's own heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  @state() private progress: Progress = nothingDone;
  @state() private choices: Readonly<Record<string, Choice>> = {};
  /** `refused`: the browser keeps nothing. */
  @state() private keeps: boolean | 'refused' = false;
  @state() private isFinished = false;

  #course = new FeedController<Material>(this, { load: (get) => this.#load(get), isEmpty: () => false });
  #of = '';
  /** What was loaded last; it stays in view while another language is on its way. */
  #shown: Material | undefined;
  /** Where the focus goes after the next rendering. */
  #focus: string | undefined;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('accent')) this.style.setProperty('--kopa-accent', this.accent as string | null);
    const { feed, material } = this;
    const of = `${feed} ${material}`;
    if (this.#of !== of) {
      const kept = feed && material ? keptProgress(feed, material) : undefined;
      [this.#of, this.#shown] = [of, undefined];
      [this.progress, this.keeps, this.choices, this.isFinished] = [kept ?? nothingDone, kept !== undefined, {}, false];
    }
    this.#course.ask(`${of} ${this.language}`);
    const { state } = this.#course;
    if ('data' in state) this.#shown = state.data;
    else if (state.status === 'failed') this.#shown = undefined;
  }

  protected override updated() {
    const target = this.#focus && this.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  async #load(get: (url: string) => Promise<unknown>): Promise<Material> {
    const { feed, material } = this;
    if (!feed || !material) throw new TypeError(`feed="${feed ?? ''}" material="${material ?? ''}": write feed="https://…" with the address of the feed, and material="…" with the course's identifier`);
    const found = (await get(materialUrl(feed, material, this.language))) as Material;
    if (!found.course) throw new TypeError(`material="${material}" is no course; ask the feed for materials of the type “course”`);
    return found;
  }

  get #level(): number {
    return Math.min(Math.max(this.headingLevel || 2, 1), 6);
  }

  #make(progress: Progress) {
    this.progress = progress;
    if (this.keeps === true && !keepProgress(this.feed!, this.material!, progress)) this.keeps = 'refused';
  }

  #go = (lesson: string) => {
    this.isFinished = false;
    this.#make({ ...this.progress, lesson });
    this.#focus = '#lesson';
    this.dispatchEvent(new CustomEvent('kopa-lesson-open', { detail: { lessonId: lesson }, bubbles: true, composed: true }));
  };

  /** The lesson is done: the next one, or the end. */
  #done = (lesson: Lesson, next: Lesson | undefined) => {
    this.#make(withDone(this.progress, lesson.id));
    if (next) return this.#go(next.id);
    this.isFinished = true;
    this.#focus = '#lesson';
  };

  #keep = (event: Event) => {
    const box = event.target as HTMLInputElement;
    if (box.checked) this.keeps = keepProgress(this.feed!, this.material!, this.progress) || 'refused';
    else {
      this.keeps = false;
      forgetProgress(this.feed!, this.material!);
    }
    box.checked = this.keeps !== 'refused' && box.checked;
  };

  protected override render(): TemplateResult {
    const { state } = this.#course;
    const material = this.#shown;
    const retry = () => this.#course.retry();
    const failure = state.status === 'failed' ? failureView(state, retry) : nothing;
    if (!material) return html`${failure}${this.textContent?.trim() ? html`<slot></slot>` : failure === nothing ? skeleton() : nothing}`;
    return html`
      <article class="widget" aria-labelledby="title">
        ${staleView(state, retry)} ${this.#renderHead(material)} ${this.#renderCourse(material)}
      </article>
    `;
  }

  #renderHead({ name, publisher, description, untranslated, language, timeRequired, course }: Material): TemplateResult {
    const count = plural(msg('{n, plural, one {# lesson} other {# lessons}}', { id: 'lesson-count' }), course!.lesson.length);
    return html`
      <div role="heading" aria-level=${this.#level} class="title" id="title" part="title">${resolved(name)}</div>
      <p class="muted">${resolved(publisher.name)}, ${nameOf('region', currentLocale(), publisher.addressCountry)} · ${[count, timeRequired && minutesInWords(minutesOf(timeRequired))].filter(Boolean).join(' · ')}</p>
      <div class="text lead">${paragraphs(description)}</div>
      ${untranslated.length ? html`<p class="notice">${fill(msg('Not all of it has been translated into {language} yet.', { id: 'partly' }), languageName(language))}</p>` : nothing}
    `;
  }

  #renderCourse(material: Material): TemplateResult {
    const { lesson } = material.course!;
    const at = Math.max(lesson.findIndex(({ id }) => id === this.progress.lesson), 0);
    return html`
      <div class="parts">
        <div>${this.#renderLessons(lesson, at)} ${this.#renderKeeping(lesson)}</div>
        ${this.isFinished ? this.#renderEnd(lesson) : this.#renderLesson(material, lesson, at)}
      </div>
    `;
  }

  #renderLessons(lessons: Lesson[], at: number): TemplateResult {
    return html`
      <nav aria-label=${msg('Lessons', { id: 'lessons' })} part="lessons">
        <ol>
          ${lessons.map(({ id, name, minutes }, index) => {
            const isDone = this.progress.done.includes(id);
            return html`<li>
              <button type="button" class="entry" aria-current=${index === at && !this.isFinished ? 'step' : 'false'} @click=${() => this.#go(id)}>
                <span class=${isDone ? 'number done' : 'number'} aria-hidden="true">${isDone ? '✓' : (index + 1).toLocaleString(currentLocale())}</span>
                <span>${resolved(name)}</span>
                <span class="muted small">${minutesInWords(minutes)}${isDone ? html`<span class="hidden">, ${msg('done', { id: 'lesson-done', desc: 'Said of a lesson' })}</span>` : nothing}</span>
              </button>
            </li>`;
          })}
        </ol>
      </nav>
    `;
  }

  #renderKeeping(lessons: Lesson[]): TemplateResult {
    const done = lessons.filter(({ id }) => this.progress.done.includes(id)).length;
    return html`
      <p class="small muted" role="status">${done ? plural(msg('{n, plural, one {# lesson done} other {# lessons done}}', { id: 'lessons-done' }), done) : nothing}</p>
      <label class="choice keep">
        <input type="checkbox" .checked=${this.keeps === true} @change=${this.#keep} /><span>${msg('Remember my progress on this device', { id: 'keep-progress' })}</span>
      </label>
      ${this.keeps === 'refused' ? html`<p class="notice" role="alert">${msg('This browser keeps nothing for this page. Your progress lasts until you leave it.', { id: 'keeping-refused' })}</p>` : nothing}
    `;
  }

  #renderLesson(material: Material, lessons: Lesson[], at: number): TemplateResult {
    const lesson = lessons[at]!;
    const [before, next] = [lessons[at - 1], lessons[at + 1]];
    const below = Math.min(this.#level + 1, 6);
    const numbers = { n: (at + 1).toLocaleString(currentLocale()), of: lessons.length.toLocaleString(currentLocale()) };
    return html`
      <section class="lesson" part="lesson" aria-labelledby="lesson">
        <p class="kind">${msg('Lesson {n} of {of}', { id: 'lesson-number' }).replace('{n}', numbers.n).replace('{of}', numbers.of)}</p>
        <div role="heading" aria-level=${below} class="part" id="lesson" tabindex="-1">${resolved(lesson.name)}</div>
        ${keyed(lesson.id, lessonView({ lesson, material, level: Math.min(below + 1, 6), choices: this.choices, choose: this.#choose }))}
        <div class="row turns">
          ${before ? html`<button type="button" class="button" @click=${() => this.#go(before.id)}>${msg('Previous lesson', { id: 'previous-lesson' })}</button>` : nothing}
          <button type="button" class="button main" @click=${() => this.#done(lesson, next)}>
            ${next ? msg('Done, next lesson', { id: 'next-lesson', desc: 'Button: marks this lesson as done and goes to the next one' }) : msg('Done, finish the course', { id: 'finish-course' })}
          </button>
        </div>
      </section>
    `;
  }

  #choose = (question: string, choice: Choice) => {
    this.choices = { ...this.choices, [question]: choice };
  };

  #renderEnd(lessons: Lesson[]): TemplateResult {
    const left = lessons.find(({ id }) => !this.progress.done.includes(id));
    return html`
      <section class="lesson end" part="lesson" aria-labelledby="lesson">
        <div role="heading" aria-level=${Math.min(this.#level + 1, 6)} class="part" id="lesson" tabindex="-1">
          ${left ? msg('The last lesson is done', { id: 'last-done' }) : msg('You have finished the course', { id: 'course-finished' })}
        </div>
        ${left
          ? html`<p>${msg('You have left out some lessons.', { id: 'lessons-left' })}</p>
              <p><button type="button" class="button main" @click=${() => this.#go(left.id)}>${resolved(left.name)}</button></p>`
          : html`<p>${msg('You can read every lesson again whenever you want.', { id: 'read-again' })}</p>`}
      </section>
    `;
  }
}

if (!customElements.get('kopa-course')) customElements.define('kopa-course', Course);

declare global {
  interface HTMLElementTagNameMap {
    'kopa-course': Course;
  }
}
