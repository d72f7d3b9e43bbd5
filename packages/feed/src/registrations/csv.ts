import type { FormQuestion, Registration } from '@kopa/contract';
import { csvOf } from '../shared/csv.ts';
import { publishedLanguages, understand } from '../shared/language.ts';
import { term } from '../shared/terms.ts';
import { csvWords, statusWords } from './csv-words.ts';

/**
 * The registrations as a table for spreadsheets: one column for
 * each question, headings in the language that was asked for.
 */
export function registrationsCsv(registrations: Registration[], questions: FormQuestion[], language: string): string {
  const known = publishedLanguages.find((each) => each === understand(language)) ?? 'en';
  const say = (word: keyof typeof csvWords) => csvWords[word][known];
  const yesOrNo = (value: boolean) => say(value ? 'yes' : 'no');
  const columns: { heading: string; value: (registration: Registration) => string }[] = [
    { heading: say('number'), value: ({ id }) => id },
    { heading: say('status'), value: ({ status }) => statusWords[status][known] },
    { heading: say('date'), value: ({ recurrenceId, occurrence }) => (recurrenceId === null ? occurrence.start : recurrenceId).replace('T', ' ').slice(0, 16) },
    { heading: say('name'), value: ({ name }) => name ?? '' },
    { heading: say('email'), value: ({ email }) => email ?? '' },
    { heading: say('people'), value: ({ partySize }) => String(partySize) },
    { heading: say('attended'), value: ({ attended }) => (attended === undefined ? '' : String(attended)) },
    { heading: say('walkIn'), value: ({ walkIn }) => yesOrNo(walkIn ?? false) },
    { heading: say('position'), value: ({ position }) => (position === undefined ? '' : String(position)) },
    { heading: say('language'), value: (registration) => registration.language },
    { heading: say('accessNeeds'), value: ({ accessNeeds }) => accessNeeds ?? '' },
    ...questions.map((question) => ({
      heading: question.label.text,
      value: ({ answers }: Registration) => answerIn(question, answers?.[question.id], yesOrNo),
    })),
    { heading: say('created'), value: ({ created }) => created.replace('T', ' ').replace('Z', '') },
    { heading: say('deliveryFailure'), value: ({ deliveryFailure }) => (deliveryFailure && term('deliveryFailure', deliveryFailure, known)) ?? '' },
  ];
  const rows = [columns.map(({ heading }) => heading), ...registrations.map((registration) => columns.map(({ value }) => value(registration)))];
  return csvOf(rows);
}

/** A choice by the words that people saw. */
function answerIn({ options }: FormQuestion, answer: string | string[] | boolean | undefined, yesOrNo: (value: boolean) => string): string {
  if (answer === undefined) return '';
  if (typeof answer === 'boolean') return yesOrNo(answer);
  const labelOf = (value: string) => options?.find((option) => option.value === value)?.label.text ?? value;
  return [answer].flat().map(labelOf).join('; ');
}
