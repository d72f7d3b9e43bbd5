import { html, nothing, type TemplateResult } from 'lit';
import { currentLocale } from '../shared/messages.ts';
import { languageName, resolved } from '../shared/texts.ts';
import { paragraphs } from '../shared/writing.ts';
import { answers, keyOf, type Answer, type Answers, type Dimension } from './profile.ts';
import { answerName } from './words.ts';

export interface DimensionView {
  dimension: Dimension;
  given: Answers;
  answer: (key: string, answer: Answer) => void;
}

/** The statements of a dimension, each with four answers. */
export function dimensionView({ dimension, given, answer }: DimensionView): TemplateResult {
  return html`
    <div class="text">${paragraphs(dimension.description)}</div>
    ${dimension.statement.map(({ id, text }) => {
      const key = keyOf(dimension.id, id);
      const isOther = text.inLanguage !== currentLocale();
      return html`
        <fieldset class="statement">
          <legend>${resolved(text)}${isOther ? html`${' '}<span class="muted small">${languageName(text.inLanguage)}</span>` : nothing}</legend>
          <div class="answers">
            ${answers.map(
              (each) => html`<label class="answer">
                <input type="radio" name=${key} value=${each} .checked=${given[key] === each} @change=${() => answer(key, each)} /><span>${answerName(each)}</span>
              </label>`,
            )}
          </div>
        </fieldset>
      `;
    })}
  `;
}
