import { newIdempotencyKey, type PostForm, type PostRequest, type Problem } from '@kopa/sdk';
import { matchLocale } from '../shared/locales.ts';
import { isSame } from './languages.ts';

/** What a reader writes. It is changed in place while they type, and outlives the element: nothing typed is lost. */
export interface Draft {
  text: string;
  name: string;
  town: string;
  email: string;
  /** Only a program writes here. */
  website: string;
  /** The language that the post is in; undefined until it is guessed or chosen. */
  inLanguage: string | undefined;
  /** That the author has chosen it: no guess comes over it. */
  isChosen: boolean;
  /** The Idempotency-Key of the post that comes of it. */
  key: string;
}

export const emptyDraft = (): Draft => ({ text: '', name: '', town: '', email: '', website: '', inLanguage: undefined, isChosen: false, key: newIdempotencyKey() });

const drafts = new Map<string, Draft>();

/** The draft of a place; the page forgets it when it is left. */
export function draftOf(id: string): Draft {
  let draft = drafts.get(id);
  if (!draft) drafts.set(id, (draft = emptyDraft()));
  return draft;
}

export type Field = 'text' | 'inLanguage' | 'name' | 'town' | 'email';

/** What can be wrong. `sign`: an address without @. `language`: the topic does not take posts in it. */
export type MistakeKind = 'missing' | 'too-long' | 'links' | 'only-links' | 'unreadable' | 'duplicate' | 'language' | 'sign' | 'address' | 'other';

export interface Mistake {
  field: Field;
  kind: MistakeKind;
}

export type Limits = PostForm['limits'];

const linkForm = /\b(?:https?:\/\/|www\.)\S+/giu;
const wordForm = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

/** Characters as the feed counts them. */
export const lengthOf = (text: string): number => [...text.normalize('NFC').trim()].length;

/** What the feed would refuse, in the order of the fields. */
export function mistakesIn({ text, email }: Draft, limits: Limits): Mistake[] {
  const found: (Mistake | undefined)[] = [mistakeInText(text, limits), mistakeInAddress(email.trim())];
  return found.filter((mistake) => mistake !== undefined);
}

function mistakeInText(text: string, limits: Limits): Mistake | undefined {
  const kind = !wordForm.test(text)
    ? 'missing'
    : lengthOf(text) > limits.characters
      ? 'too-long'
      : !wordForm.test(text.replace(linkForm, ''))
        ? 'only-links'
        : (text.match(linkForm)?.length ?? 0) > limits.links
          ? 'links'
          : undefined;
  return kind && { field: 'text', kind };
}

export function mistakeInAddress(email: string): Mistake | undefined {
  if (!email) return undefined;
  if (!email.includes('@')) return { field: 'email', kind: 'sign' };
  return /^[^\s@,;<>]+@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+$/.test(email) ? undefined : { field: 'email', kind: 'address' };
}

const ofText: Partial<Record<string, MistakeKind>> = {
  'post-empty': 'missing',
  'post-too-long': 'too-long',
  'too-many-links': 'links',
  'only-links': 'only-links',
  'unreadable-text': 'unreadable',
  'duplicate-post': 'duplicate',
};

/** What the feed refused, for the fields that the form has. */
export function mistakesFrom(problem: Problem | undefined): Mistake[] {
  const kind = ofText[problem?.code ?? ''];
  if (kind) return [{ field: 'text', kind }];
  if (problem?.code === 'language-not-allowed') return [{ field: 'inLanguage', kind: 'language' }];
  const fields = ['text', 'inLanguage', 'name', 'town', 'email'] as const;
  return (problem?.errors ?? []).flatMap(({ pointer, reason }) => {
    const field = fields.find((each) => pointer === `/${each}`);
    if (!field) return [];
    return [{ field, kind: reason === 'too-long' ? 'too-long' : field === 'email' ? 'address' : field === 'inLanguage' ? 'language' : 'other' }];
  });
}

/** Whether messages are written in a language. */
const isWritten = (language: string) => isSame(language, 'en') || matchLocale(language) !== 'en';

/** What is sent. `language`: that of messages to the author, where none can be written in the language of the post. */
export function requestFrom(draft: Draft, formToken: string, language: string, replyTo: string | undefined): PostRequest {
  const [name, town, email] = [draft.name.trim(), draft.town.trim(), draft.email.trim()];
  return {
    text: draft.text,
    inLanguage: draft.inLanguage!,
    ...(name && { name }),
    ...(town && { town }),
    ...(email && { email }),
    ...(replyTo && { replyTo }),
    ...(!isWritten(draft.inLanguage!) && { language }),
    formToken,
    ...(draft.website && { website: draft.website }),
  };
}
