import type { Course } from '@kopa/sdk';

export type Lesson = Course['lesson'][number];
export type Question = NonNullable<Lesson['question']>[number];

/** What was chosen of a question's options, and whether it has been checked since. */
export interface Choice {
  options: readonly number[];
  isChecked: boolean;
}

/** `none`: nothing is chosen; `some`: all that is chosen is right, and more would be. */
export type Verdict = 'none' | 'right' | 'some' | 'wrong';

export function verdictOn({ option }: Question, chosen: readonly number[]): Verdict {
  if (!chosen.length) return 'none';
  if (chosen.some((index) => !option[index]?.correct)) return 'wrong';
  return option.every(({ correct }, index) => !correct || chosen.includes(index)) ? 'right' : 'some';
}

/** The choice after an option is chosen, or taken back where several may be. */
export function chosenAfter({ multiple }: Question, chosen: readonly number[], index: number): number[] {
  if (!multiple) return [index];
  return chosen.includes(index) ? chosen.filter((each) => each !== index) : [...chosen, index].sort((one, other) => one - other);
}
