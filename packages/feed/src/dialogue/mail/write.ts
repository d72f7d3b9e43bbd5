import type { ModerationHint } from '@kopa/contract';
import { languageChain, resolvePlain } from '../../shared/language.ts';
import { asHtml } from '../../shared/mail/as-html.ts';
import { asText } from '../../shared/mail/as-text.ts';
import { oneLine } from '../../shared/mail/letter.ts';
import type { Fact, Letter, Said } from '../../shared/mail/letter.ts';
import type { DialogueMailKind, PostRow, ReportRow, TopicRow } from '../../shared/schema.ts';
import { topicDraftOf } from '../store.ts';
import type { Occasion } from './wording.ts';
import { wordsFor } from './words.ts';

/** What a mail is about. */
export interface Matter {
  kind: DialogueMailKind;
  /** The language that its reader asked for. */
  language: string;
  topic: TopicRow;
  post: PostRow;
  /** What the post answers. */
  parent?: PostRow;
  /** For `reported` and `report-answered`. */
  report?: ReportRow;
  /** The library that asks, in the reader's language. */
  library: string;
  /** The page that the mail leads to. */
  link: string;
}

/** Somebody else's words fit in one line of a fact. */
const longestFact = 300;

/** Writes the mail: the post as it was written, why something was decided, and one link. */
export function writeMail(matter: Matter): { subject: string; text: string; html: string } {
  const letter = letterFor(matter);
  return { subject: letter.subject, text: asText(letter), html: asHtml(letter) };
}

function letterFor(matter: Matter): Letter {
  const { kind, topic, post, link } = matter;
  const { language, words } = wordsFor(matter.language);
  const { heading, before, after = [], button } = words.letters[occasionOf(matter)];
  const question = resolvePlain(topicDraftOf(topic).question, languageChain(language), 'en')!;
  return {
    language,
    subject: `${heading}: ${oneLine(question.text)}`,
    heading,
    hello: words.hello, // no name: whoever typed the address in could have written anything to a stranger in its place
    before,
    ...(post.text !== null && mayBeQuoted(kind) && { quoted: { text: post.text, inLanguage: post.language } }),
    facts: [{ label: words.labels.topic, values: [question] }, ...(isToModerators(kind) ? forModerators(matter, language) : forAuthors(matter))].map(inLines),
    after,
    button: { label: button, href: link },
    footer: words.footers[isToModerators(kind) ? 'moderator' : kind === 'report-answered' ? 'reporter' : 'author'](oneLine(matter.library)),
  };
}

export const isToModerators = (kind: DialogueMailKind): boolean => kind === 'to-moderate' || kind === 'reported' || kind === 'appealed';

/**
 * An author's address is not confirmed: whoever typed it in could write anything to a stranger, if it were quoted before a
 * person has found it fit to be read.
 */
const mayBeQuoted = (kind: DialogueMailKind): boolean => isToModerators(kind) || kind === 'published' || kind === 'restored';

function occasionOf({ kind, post, report }: Matter): Occasion {
  if (kind === 'appeal-answered') return post.appeal_status === 'restored' ? 'appeal-restored' : 'appeal-upheld';
  if (kind === 'report-answered') return report!.status === 'removed' ? 'report-removed' : 'report-kept';
  return kind;
}

function forModerators({ kind, language: asked, post, parent, report }: Matter, language: string): Fact[] {
  const { labels, hints, reasons } = wordsFor(asked).words;
  const signed = [post.name, post.town].filter(Boolean).join(', ');
  const noted = (JSON.parse(post.hints) as ModerationHint[]).map((hint) => hints[hint]);
  return [
    { label: labels.language, values: [new Intl.DisplayNames(language, { type: 'language' }).of(post.language) ?? post.language] },
    ...fact(labels.author, signed),
    ...(parent?.text ? fact(labels.answers, { text: parent.text, inLanguage: parent.language }) : []),
    ...(kind === 'to-moderate' && noted.length > 0 ? [{ label: labels.hints, values: noted }] : []),
    ...(kind === 'reported' ? [...fact(labels.reason, reasons[report!.reason_code]), ...fact(labels.report, report!.text)] : []),
    ...(kind === 'appealed' ? [...why(post, reasons, labels), ...fact(labels.appeal, post.appeal)] : []),
  ];
}

/** What was decided and why, for the kinds that tell of a decision. */
function forAuthors({ kind, language, post }: Matter): Fact[] {
  const { labels, reasons } = wordsFor(language).words;
  if (kind === 'rejected' || kind === 'rephrase' || kind === 'removed') return why(post, reasons, labels);
  return kind === 'appeal-answered' ? fact(labels.note, post.reason_note) : [];
}

function why({ reason_code: code, reason_note: note }: PostRow, reasons: Record<string, string>, labels: { reason: string; note: string }): Fact[] {
  return [...(code === null ? [] : fact(labels.reason, reasons[code]!)), ...fact(labels.note, note)];
}

/** None where nothing is said. */
const fact = (label: string, said: Said | null | undefined): Fact[] => (said ? [{ label, values: [said] }] : []);

/** Each value in one line, and not a long one: what others wrote cannot look like a further fact. */
function inLines(one: Fact): Fact {
  return { ...one, values: one.values.map((said) => (typeof said === 'string' ? short(said) : { ...said, text: short(said.text) })) };
}

function short(text: string): string {
  const line = oneLine(text);
  return line.length > longestFact ? `${line.slice(0, longestFact).toWellFormed()}…` : line;
}
