import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../shared/messages.ts';

export interface Line {
  /** Of the control; what describes it begins with it. */
  id: string;
  label: unknown;
  isOptional?: boolean;
  hint?: unknown;
  /** What is wrong, in words. */
  mistake: string | undefined;
  control: (described: string | typeof nothing, invalid: 'true' | 'false') => TemplateResult;
}

/** One control with its label, a hint, and what is wrong with it. */
export function lineView({ id, label, isOptional, hint, mistake, control }: Line): TemplateResult {
  const described = [hint && `${id}-hint`, mistake && `${id}-mistake`].filter(Boolean).join(' ');
  return html`
    <div class=${mistake ? 'field mistaken' : 'field'}>
      <label for=${id}>${label}${isOptional ? html`${' '}<span class="muted optional">(${msg('optional', { id: 'optional' })})</span>` : nothing}</label>
      ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${mistake ? html`<p class="mistake" id="${id}-mistake">${mistake}</p>` : nothing}
      ${control(described || nothing, mistake ? 'true' : 'false')}
    </div>
  `;
}

export const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** A field that only a program sees. */
export const trapView = (id: string, written: (value: string) => void): TemplateResult => html`
  <div class="hidden" .inert=${true}>
    <label for=${id}>Website</label>
    <input id=${id} tabindex="-1" autocomplete="off" @input=${(event: Event) => written(valueOf(event))} />
  </div>
`;

/** A line for a mail address that need not be given. */
export const addressView = (id: string, hint: string, mistake: string | undefined, value: string, written: (value: string) => void): TemplateResult =>
  lineView({
    id,
    label: msg('E-mail address', { id: 'email' }),
    isOptional: true,
    hint,
    mistake,
    control: (described, invalid) => html`<input id=${id} type="email" autocomplete="email" inputmode="email" autocapitalize="none" spellcheck="false" maxlength="254" aria-invalid=${invalid} aria-describedby=${described}
      .value=${value} @input=${(event: Event) => written(valueOf(event))} />`,
  });
