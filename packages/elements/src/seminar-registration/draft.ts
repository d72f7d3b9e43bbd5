import type { Registration, RegistrationForm, RegistrationRequest } from '@kopa/sdk';

export type Answer = NonNullable<RegistrationRequest['answers']>[string];

/** What the visitor has filled in. It is changed in place while they type, and outlives the element: nothing typed is lost. */
export interface Draft {
  /** The chosen date, where one registers for each date on its own; undefined until one is chosen. */
  recurrenceId: string | null | undefined;
  name: string;
  email: string;
  partySize: number;
  answers: Record<string, Answer>;
  accessNeeds: string;
  /** Only a program writes here. */
  website: string;
}

export const emptyDraft = (): Draft => ({ recurrenceId: undefined, name: '', email: '', partySize: 1, answers: {}, accessNeeds: '', website: '' });

const drafts = new Map<string, Draft>();

/** The draft of a form; the page forgets it when it is left. */
export function draftOf(id: string): Draft {
  let draft = drafts.get(id);
  if (!draft) drafts.set(id, (draft = emptyDraft()));
  return draft;
}

/** True when the visitor has begun. */
export const isBegun = ({ name, email, accessNeeds, answers }: Draft): boolean => `${name}${email}${accessNeeds}` !== '' || Object.keys(answers).length > 0;

/** The draft that corrects a registration. */
export const draftFrom = ({ recurrenceId, name = '', email = '', partySize, answers = {}, accessNeeds = '' }: Registration): Draft =>
  structuredClone({ recurrenceId, name, email, partySize, answers, accessNeeds, website: '' });

const isGiven = (answer: Answer | undefined): answer is Answer => (Array.isArray(answer) ? answer.length > 0 : typeof answer === 'string' ? answer.trim() !== '' : answer === true);

/** The answers to the questions that are asked, without empty ones. */
const answersIn = ({ answers }: Draft, questions: RegistrationForm['questions']): Record<string, Answer> =>
  Object.fromEntries(questions.flatMap(({ id }) => (isGiven(answers[id]) ? [[id, answers[id]]] : [])));

/** What is sent to register. */
export function requestFrom(draft: Draft, form: RegistrationForm, formToken: string, language: string): RegistrationRequest {
  const { name, email, partySize, accessNeeds, website } = draft;
  return {
    ...(form.scope === 'occurrence' && { recurrenceId: draft.recurrenceId ?? null }),
    name: name.trim(),
    email: email.trim(),
    language,
    partySize,
    answers: answersIn(draft, form.questions),
    ...(accessNeeds.trim() && { accessNeeds: accessNeeds.trim() }),
    formToken,
    ...(website && { website }),
  };
}

/** What is sent to correct a registration: only what is different. */
export function changeFrom(draft: Draft, registration: Registration): Partial<RegistrationRequest> {
  const before = draftFrom(registration);
  const [now, then] = [draft, before].map((each) => ({
    name: each.name.trim(),
    email: each.email.trim(),
    partySize: each.partySize,
    answers: answersIn(each, registration.questions),
    accessNeeds: each.accessNeeds.trim(),
  }));
  return Object.fromEntries(Object.entries(now!).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(then![name as keyof typeof now])));
}

export { isGiven };
