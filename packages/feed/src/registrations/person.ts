import type { Question, RegistrationSettings } from '@kopa/contract';
import { invalidBody } from '../shared/body.ts';
import { checkedEmail } from '../shared/mail-address.ts';

type Answers = Record<string, string | string[] | boolean>;

/** What a person says of themselves, as it is sent. */
interface Said {
  name?: string;
  email?: string;
  partySize?: number;
  answers?: Answers;
  accessNeeds?: string;
}

/** The same as it is kept; what was not said is left out. */
export type Person = Said & { emailKey?: string };

/**
 * What a person said, tidied. Throws `invalid-body` for what does not fit the event's questions and settings.
 *
 * @param isWhole whether everything that is needed must be there, as in a new registration
 */
export function personIn(said: Said, settings: RegistrationSettings, isWhole: boolean): Person {
  const { partySize, accessNeeds } = said;
  if (partySize !== undefined && partySize > settings.maximumPartySize) {
    throw invalidBody('/partySize', 'out-of-range', `One registration may bring up to ${settings.maximumPartySize}.`);
  }
  const name = said.name === undefined ? undefined : oneLine(said.name);
  if (name === '') throw invalidBody('/name', 'missing', 'It is missing. Allowed: a name.');
  const email = said.email === undefined ? undefined : checkedEmail(said.email);
  const answers = said.answers !== undefined || isWhole ? checkedAnswers(said.answers ?? {}, settings.questions ?? []) : undefined;
  return {
    ...(name !== undefined && { name }),
    ...(email !== undefined && { email, emailKey: email.toLowerCase() }),
    ...(partySize !== undefined && { partySize }),
    ...(answers && { answers }),
    ...(accessNeeds !== undefined && { accessNeeds: accessNeeds.trim() }),
  };
}

/** Names go into mails and tables: line breaks and other control characters become spaces. */
function oneLine(text: string): string {
  return text.normalize('NFC').replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

function checkedAnswers(answers: Answers, questions: Question[]): Answers {
  const unknown = Object.keys(answers).find((id) => !questions.some((question) => question.id === id));
  if (unknown !== undefined) throw invalidBody(`/answers/${unknown}`, 'unknown', `The event asks: ${questions.map(({ id }) => id).join(', ') || 'nothing'}.`);
  const checked = questions.map((question): [string, Answers[string] | undefined] => [question.id, checkedAnswer(answers[question.id], question)]);
  return Object.fromEntries(checked.filter((entry): entry is [string, Answers[string]] => entry[1] !== undefined));
}

function checkedAnswer(answer: Answers[string] | undefined, { id, type, required, options = [] }: Question): Answers[string] | undefined {
  const pointer = `/answers/${id}`;
  const values = options.map(({ value }) => value);
  const given = typeof answer === 'string' ? answer.trim() : answer;
  const isEmpty = given === undefined || given === '' || given === false || (Array.isArray(given) && given.length === 0);
  if (isEmpty && required) throw invalidBody(pointer, 'missing', 'It has to be answered.');
  if (isEmpty) return type === 'consent' && given === false ? false : undefined;
  if (type === 'text' && typeof given !== 'string') throw invalidBody(pointer, 'malformed', 'Allowed: a text.');
  if (type === 'consent' && given !== true) throw invalidBody(pointer, 'malformed', 'Allowed: true or false.');
  if (type === 'choice' && !(typeof given === 'string' && values.includes(given))) throw invalidBody(pointer, 'unknown', `Allowed: one of ${values.join(', ')}.`);
  if (type === 'multi' && !(Array.isArray(given) && given.every((one) => values.includes(one)))) {
    throw invalidBody(pointer, 'unknown', `Allowed: a list of ${values.join(', ')}.`);
  }
  return given;
}
