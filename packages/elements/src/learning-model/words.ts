import { msg, term } from '../shared/messages.ts';

/** What the answers are called; never run, but read by the tools that bring messages to the translators. */
export const words = () => [
  msg('not yet', { id: 'answer-0', desc: 'How far a statement about the library holds; so are the three below' }),
  msg('a little', { id: 'answer-1' }),
  msg('mostly', { id: 'answer-2' }),
  msg('fully', { id: 'answer-3' }),
];

/** What an answer from 0 to 3 is called. */
export const answerName = (answer: number): string => term('answer', `${answer}`) ?? `${answer}`;
