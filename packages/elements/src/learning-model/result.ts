// What comes when a visitor begins to answer: the profile, and what one may take along. It arrives as one file, beside its words.
import type { Material } from '@kopa/sdk';
import { msg } from '../shared/messages.ts';
import { csvOf, download, fileName, jsonOf } from './export.ts';
import type { Answers } from './profile.ts';

export { printAnswers } from './print.ts';
export { profileView } from './profile-view.ts';
export { styles } from './profile-view.styles.ts';

/** Lets the visitor keep the answers as a file; what to tell them then. */
export function save(kind: 'csv' | 'json', material: Material, answers: Answers): string {
  const date = new Date(Date.now()).toISOString().slice(0, 10);
  const name = fileName(material, date);
  const columns = [
    msg('Field', { id: 'dimension', desc: 'Column of a table: one of the fields in which a library rates itself' }),
    msg('Statement', { id: 'statement' }),
    msg('Number', { id: 'answer-number', desc: 'Column of a table: the answer as a number from 0 to 3' }),
    msg('Answer', { id: 'answer', desc: 'Column of a table: the answer in words' }),
  ];
  if (kind === 'csv') download(csvOf(material, answers, columns), 'text/csv', `${name}.csv`);
  else download(jsonOf(material, answers, date), 'application/json', `${name}.json`);
  return msg('The file is in your downloads.', { id: 'file-saved' });
}
