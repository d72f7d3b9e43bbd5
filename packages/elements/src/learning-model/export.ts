import type { Material } from '@kopa/sdk';
import { answerName } from './words.ts';
import { keyOf, profileOf, type Answers } from './profile.ts';

/** What a file of a library's answers is called, without its ending. */
export const fileName = ({ id }: Material, date: string): string => `${id}-${date}`;

/** The answers for a spreadsheet (RFC 4180), with the mark by which such programs know that it is UTF-8. */
export function csvOf({ model }: Material, answers: Answers, columns: string[]): string {
  const rows = model!.dimension.flatMap((dimension) =>
    dimension.statement.map(({ id, text }) => {
      const answer = answers[keyOf(dimension.id, id)];
      return [dimension.name.text, text.text, answer === undefined ? '' : `${answer}`, answer === undefined ? '' : answerName(answer)];
    }),
  );
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would take for a formula is made one that it does not. */
const cell = (text: string) => `"${text.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** The answers with all that one needs to read them elsewhere. */
export function jsonOf(material: Material, answers: Answers, date: string): string {
  const { id, name, url, language, model } = material;
  const { standings } = profileOf(model!, answers);
  const dimension = standings.map(({ dimension, mean }) => ({
    id: dimension.id,
    name: dimension.name.text,
    mean: mean === undefined ? null : Math.round(mean * 100) / 100,
    statement: dimension.statement.map((each) => ({ id: each.id, text: each.text.text, answer: answers[keyOf(dimension.id, each.id)] ?? null })),
  }));
  return JSON.stringify({ model: { id, name: name.text, url }, language, date, scale: { lowest: 0, highest: 3 }, dimension }, null, 2);
}

/** Lets the browser keep a text as a file; it goes nowhere else. */
export function download(text: string, type: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
