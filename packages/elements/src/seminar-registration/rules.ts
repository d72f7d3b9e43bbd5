import type { Problem, RegistrationForm } from '@kopa/sdk';
import { isGiven, type Draft } from './draft.ts';
import type { Field } from './form-view.ts';

/** What can be wrong with a field. `sign`: an address without @. */
export type MistakeKind = 'missing' | 'choose' | 'consent' | 'sign' | 'address' | 'too-long' | 'other';

export interface Mistake {
  field: Field;
  kind: MistakeKind;
}

type Asked = Pick<RegistrationForm, 'questions'>;

const longest: Record<string, number> = { name: 200, email: 254, accessNeeds: 1000, answers: 2000 };

/** What the feed would refuse, in the order of the fields. */
export function mistakesIn(draft: Draft, { questions }: Asked, choosesDate = false): Mistake[] {
  const found: (Mistake | undefined)[] = [
    choosesDate && draft.recurrenceId === undefined ? { field: 'recurrenceId', kind: 'choose' } : undefined,
    mistakeInText('name', draft.name, true),
    mistakeInText('email', draft.email, true) ?? mistakeInAddress(draft.email.trim()),
    ...questions.map((question) => mistakeInAnswer(draft, question)),
    mistakeInText('accessNeeds', draft.accessNeeds, false),
  ];
  return found.filter((mistake) => mistake !== undefined);
}

function mistakeInText(field: Field, text: string, isRequired: boolean): Mistake | undefined {
  if (isRequired && !text.trim()) return { field, kind: 'missing' };
  return text.trim().length > longest[field.split('/')[0]!]! ? { field, kind: 'too-long' } : undefined;
}

function mistakeInAddress(email: string): Mistake | undefined {
  if (!email.includes('@')) return { field: 'email', kind: 'sign' };
  return /^[^\s@,;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+$/.test(email) ? undefined : { field: 'email', kind: 'address' };
}

function mistakeInAnswer({ answers }: Draft, { id, type, required: isRequired }: Asked['questions'][number]): Mistake | undefined {
  const field = `answers/${id}`;
  const answer = answers[id];
  if (type === 'text') return mistakeInText(field, typeof answer === 'string' ? answer : '', isRequired);
  if (!isRequired || isGiven(answer)) return undefined;
  return { field, kind: type === 'consent' ? 'consent' : 'choose' };
}

const kinds: Partial<Record<string, MistakeKind>> = { 'missing': 'missing', 'too-short': 'missing', 'too-long': 'too-long' };

/** What the feed refused, for the fields that the form has. */
export function mistakesFrom(problem: Problem | undefined, { questions }: Asked): Mistake[] {
  const fields = ['recurrenceId', 'name', 'email', 'partySize', 'accessNeeds', ...questions.map(({ id }) => `answers/${id}`)];
  return (problem?.errors ?? []).flatMap(({ pointer, reason }) => {
    const field = fields.find((each) => pointer === `/${each}` || pointer?.startsWith(`/${each}/`));
    if (!field) return [];
    const kind = kinds[reason ?? ''] ?? (field === 'email' ? 'address' : 'other');
    return [{ field, kind: kind === 'missing' ? kindWhenMissing(field, questions) : kind }];
  });
}

function kindWhenMissing(field: Field, questions: Asked['questions']): MistakeKind {
  const type = questions.find(({ id }) => field === `answers/${id}`)?.type;
  return type === 'consent' ? 'consent' : field === 'recurrenceId' || type === 'choice' || type === 'multi' ? 'choose' : 'missing';
}
