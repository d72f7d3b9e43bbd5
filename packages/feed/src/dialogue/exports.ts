import type { DialogueExport, Post } from '@kopa/contract';
import type { Database } from '../shared/database.ts';
import { csvOf } from '../shared/csv.ts';
import { getTopic } from './reading.ts';
import { visible } from './store.ts';
import { postOf } from './view.ts';

/** The topic and its published posts in the order of time, each thread together. */
export async function dialogueExport(database: Database, publicUrl: string, topicId: string, language?: string): Promise<DialogueExport> {
  const topic = await getTopic(database, publicUrl, topicId, language);
  const rows = await visible(database.q).selectAll('post').where('post.topic_id', '=', topicId).orderBy('post.created').orderBy('post.id').execute();
  const posts = rows.map(postOf);
  const ids = new Set(posts.map(({ id }) => id));
  const begins = posts.filter(({ replyTo }) => replyTo === null || !ids.has(replyTo));
  const replies = Map.groupBy(posts, ({ replyTo }) => replyTo);
  return { topic, posts: begins.flatMap((post) => [post, ...(replies.get(post.id) ?? [])]) };
}

/** As a table: one row for each post, one column for each language that something is translated into. */
export function dialogueCsv({ posts }: DialogueExport): string {
  const languages = [...new Set(posts.flatMap(({ translations }) => Object.keys(translations)))].sort();
  const headings = ['id', 'replyTo', 'created', 'name', 'town', 'inLanguage', 'originalText', ...languages.flatMap((language) => [`translations.${language}`, `translations.${language}.state`])];
  const rows = posts.map((post) => [
    ...[post.id, post.replyTo ?? '', post.created, post.name ?? '', post.town ?? '', post.inLanguage, post.originalText],
    ...languages.flatMap((language) => [post.translations[language]?.text ?? '', post.translations[language]?.state ?? '']),
  ]);
  return csvOf([headings, ...rows]);
}

/** As Markdown: a heading for each thread, and for what answers a post that is gone; other replies as quotations; whatever could mean something in Markdown or HTML is escaped. */
export function dialogueMarkdown({ topic, posts }: DialogueExport): string {
  const parts = [`# ${escaped(topic.question.text)}`, ...[topic.introduction, topic.summary].flatMap((text) => (text ? [escaped(text.text)] : []))];
  const ids = new Set<string | null>(posts.map(({ id }) => id));
  for (const post of posts) parts.push(!ids.has(post.replyTo) ? `## ${heading(post)}\n\n${texts(post)}` : quoted(`**${heading(post)}**\n\n${texts(post)}`));
  return `${parts.join('\n\n')}\n`;
}

function heading({ name, town, created, inLanguage }: Post): string {
  return [name, town, created.slice(0, 10), inLanguage].flatMap((part) => (part ? [escaped(part)] : [])).join(' · ');
}

function texts({ originalText, translations }: Post): string {
  const others = Object.entries(translations).map(([language, { text, state }]) => `*${escaped(language)}${state === 'machine' ? ' (machine)' : ''}:* ${escaped(text)}`);
  return [escaped(originalText), ...others].join('\n\n');
}

const quoted = (text: string): string => text.replace(/^/gmu, '> ');

/** Plain words, as CommonMark reads them: its signs and those of HTML with a backslash, and no line that begins a block. */
function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]()<>#+\-.!|~&:=]/gu, '\\$&').replace(/^(\s*)(\d+)(?=\\[.)])/gmu, '$1$2').replaceAll('\n', '  \n');
}
