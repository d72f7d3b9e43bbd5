import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';
import { resolved } from '../shared/texts.ts';
import { chosenAfter, verdictOn, type Choice, type Question, type Verdict } from './checking.ts';

export interface QuestionView {
  question: Question;
  /** Names it among all questions of the course. */
  key: string;
  choice: Choice | undefined;
  choose: (choice: Choice) => void;
}

/** A question with its options; once it is checked, what is to be said to each that was chosen. */
export function questionView({ question, key, choice = { options: [], isChecked: false }, choose }: QuestionView): TemplateResult {
  const { text, multiple, option } = question;
  const { options, isChecked } = choice;
  const check = () => choose({ options, isChecked: true });
  return html`
    <fieldset class="question">
      <legend>${resolved(text)}${multiple ? html`${' '}<span class="muted small">${msg('Several answers may be right.', { id: 'several-right' })}</span>` : nothing}</legend>
      ${option.map(({ text, correct, feedback }, index) => {
        const isChosen = options.includes(index);
        return html`
          <label class="choice">
            <input type=${multiple ? 'checkbox' : 'radio'} name=${key} .checked=${isChosen} @change=${() => choose({ options: chosenAfter(question, options, index), isChecked: false })} />
            <span>${resolved(text)}</span>
          </label>
          ${isChosen && isChecked
            ? html`<p class=${correct ? 'feedback right' : 'feedback wrong'}><span class="sign" aria-hidden="true">${correct ? '✓' : '✗'}</span> <span class="hidden">${correct ? msg('Right.', { id: 'right' }) : msg('Not right.', { id: 'not-right' })}</span>${resolved(feedback)}</p>`
            : nothing}
        `;
      })}
      <button type="button" class="button check" @click=${check}>${msg('Check my answer', { id: 'check-answer' })}</button>
      <p class="verdict" role="status">${isChecked ? spoken(question, options) : nothing}</p>
    </fieldset>
  `;
}

/** The verdict; what is written beside the options is told with it to those who do not see it appear. */
function spoken(question: Question, options: readonly number[]): TemplateResult {
  const verdict = verdictOn(question, options);
  const feedback = options.map((index) => question.option[index]!.feedback);
  return html`<strong>${verdictName(verdict)}</strong><span class="hidden">${feedback.map((each) => html` ${resolved(each)}`)}</span>`;
}

const verdictName = (verdict: Verdict): string =>
  ({
    none: () => msg('Choose an answer first.', { id: 'verdict-none' }),
    right: () => msg('That is right.', { id: 'verdict-right' }),
    some: () => msg('Right so far; something is missing.', { id: 'verdict-some' }),
    wrong: () => msg('Not quite. Read on above, and try again.', { id: 'verdict-wrong' }),
  })[verdict]();
