// A dialogue with the same text in every field: stored past all that would refuse it, and looked at on boards, pages, in mails and exports.
import { createHash } from 'node:crypto';
import type { TopicDraft } from '@kopa/contract';
import { makeKey, savePartner, type Tx } from '@kopa/feed';
import { writeMail } from '../packages/feed/src/dialogue/mail/write.ts';
import { emptyPost } from '../packages/feed/src/dialogue/posting.ts';
import { aPartner } from '../packages/feed/src/partners/draft.samples.ts';
import type { DialogueMailKind, PostRow, ReportRow, TopicRow } from '../packages/feed/src/shared/schema.ts';
import { until, type Tab } from './engines.ts';
import { compare, shapeOf, type Shape } from './hostile-shape.ts';

export const topicId = (index: number): string => `hostile-${index}`;
/** The harmless topic has an organizer of its own; all others have one. */
const partnerOf = (index: number) => (index === 0 ? 'harmless-board' : 'hostile-board');
/** What opens a post to its author, and to a moderator; the database has its hash. */
const secret = (kind: string, index: number) => createHash('sha256').update(`${kind} ${index}`).digest('base64url');
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const id = (kind: string, index: number) => `${kind}${String(index).padStart(16 - kind.length, '0')}`;
/** As much of a text as a field takes. */
const cut = (text: string, most: number) => [...text].slice(0, most).join('').slice(0, most);
const kinds: DialogueMailKind[] = ['to-moderate', 'reported', 'appealed', 'received', 'published', 'rejected', 'rephrase', 'removed', 'restored', 'appeal-answered', 'report-answered'];

/** All rows that a topic has, with the text wherever people write. */
function rowsOf(text: string, index: number) {
  const long = cut(text, 2_000);
  const draft = { question: { lv: long, pl: long }, introduction: { lv: long }, rules: { lv: long }, summary: { lv: long }, opens: '2026-01-01T00:00:00Z', closes: null, moderation: 'before', moderators: [{ email: 'moderator@example.org', language: 'lv' }] } as TopicDraft;
  const topic: TopicRow = { id: topicId(index), partner_id: partnerOf(index), data: JSON.stringify(draft), opens: Date.parse(draft.opens), closes: null, change: 1, created: 1, updated: 1 };
  const said = { text: long, text_hash: hash(long), language: 'lv', name: cut(text, 60), town: cut(text, 60), email: 'author@example.org', change: 1, translations: JSON.stringify({ pl: { text: long, state: 'machine', by: cut(text, 60) }, nb: { text: long, state: 'edited', by: cut(text, 60) } }) };
  const post = (kind: string, changes: Partial<PostRow>): PostRow => ({ ...emptyPost(topic.id, Date.now()), ...said, id: id(kind, index), ...changes });
  const posts = [
    post('p', { status: 'published' }),
    post('r', { status: 'published', parent_id: id('p', index) }),
    post('w', { status: 'pending', hints: '["links","language-differs"]' }),
    post('a', { status: 'rejected', reason_code: 'other', reason_note: long, appeal: long, appeal_status: 'waiting' }),
  ];
  const report: ReportRow = { id: id('m', index), post_id: id('p', index), reason_code: 'insult', text: long, email: 'reader@example.org', language: 'lv', status: 'waiting', created: Date.now(), decided: null };
  const entry = (kind: string, status: 'pending' | 'published') => ({ id: id(kind, index), topic_id: topic.id, word: cut(text, 100), language: 'lv', explanations: JSON.stringify({ lv: long, pl: long }), status, change: 1, created: 1 });
  return { topic, posts, report, entries: [entry('g', 'published'), entry('h', 'pending')] };
}

/** Makes the two organizers; answers the keys of the harmless one and of the other. */
export async function saveOrganizers(tx: Tx): Promise<[string, string]> {
  for (const id of [partnerOf(0), partnerOf(1)]) await savePartner(tx, aPartner({ id }));
  return [await makeKey(tx, partnerOf(0), Date.now()), await makeKey(tx, partnerOf(1), Date.now())];
}

/** Stores a topic. Throws what the database says where it takes none. */
export async function saveHostileDialogue(tx: Tx, text: string, index: number): Promise<void> {
  const { topic, posts, report, entries } = rowsOf(text, index);
  await tx.insertInto('topic').values(topic).execute();
  for (const row of posts) await tx.insertInto('post').values(row).execute();
  await tx.insertInto('report').values(report).execute();
  for (const row of entries) await tx.insertInto('glossary_entry').values(row).execute();
  for (const kind of ['p', 'w', 'a']) await tx.insertInto('post_token').values({ hash: hash(secret(kind, index)), post_id: id(kind, index), created: Date.now() }).execute();
  for (const kind of ['w', 'a', 'p']) {
    await tx.insertInto('moderation_token').values({ hash: hash(secret(`m${kind}`, index)), topic_id: topic.id, post_id: id(kind, index), report_id: kind === 'p' ? report.id : null, created: Date.now(), used: null }).execute();
  }
}

/** Pages with the text: those that anybody can open, those of a link, and those of the organizer. */
const pages = (index: number): [name: string, path: string][] => [
  ['/w/dialogue-board', `/w/dialogue-board?topic=${topicId(index)}&lang=lv`],
  ['side by side', `/w/dialogue/${topicId(index)}?lang=pl&view=both`],
  ['projector', `/w/dialogue/${topicId(index)}/projector?lang=lv&with=pl,nb`],
  ['print', `/w/dialogue/${topicId(index)}/print?lang=lv&translations=all`],
  ['builder', `/embed?widget=dialogue-board&topic=${topicId(index)}&lang=lv`],
  ['change', `/p/${secret('w', index)}/change?lang=lv`],
  ['appeal', `/p/${secret('a', index)}?lang=lv`],
  ...['p', 'w', 'a'].map((kind): [string, string] => [`/p (${kind})`, `/p/${secret(kind, index)}?lang=lv`]),
  ...['w', 'a', 'p'].map((kind): [string, string] => [`/m (${kind})`, `/m/${secret(`m${kind}`, index)}?lang=lv`]),
];
const lists = ['', '/reports', '/words', '/topics'];
const desk = (index: number): [name: string, path: string][] => [
  ['topic', `/organizer/dialogue/topic/${topicId(index)}?lang=lv`],
  ['posts', `/organizer/dialogue/topic/${topicId(index)}/posts?lang=lv`],
  ...['p', 'w', 'a'].map((kind): [string, string] => [`post (${kind})`, `/organizer/dialogue/post/${id(kind, index)}?lang=lv`]),
];

/** Ways to look at a board: what is pressed, each once it is there. */
const steps: [name: string, pressed: string[]][] = [
  ['board', []],
  ['board, side by side', ['.modes button:last-child']],
  ['board, words explained', ['.asides summary, .asides button']],
];

export interface LookingAtDialogue {
  feed: string;
  /** The address of a page of another site that has the loader and an empty `main`. */
  site: string;
  /** Index 0 is the harmless text. */
  texts: string[];
  /** Of the harmless organizer, and of the other. */
  keys: [string, string];
}

async function showBoard(tab: Tab, feed: string, index: number, pressed: string[]): Promise<boolean> {
  await tab.run(
    (feed, topic) => {
      const widget = document.createElement('kopa-dialogue-board');
      for (const [name, value] of Object.entries({ feed, topic, lang: 'lv' })) widget.setAttribute(name, value);
      document.querySelector('main')!.replaceChildren(widget);
    },
    feed,
    topicId(index),
  );
  const isThere = await until(tab, index === 0 ? 60 : 10, () => (document.querySelector('kopa-dialogue-board')?.shadowRoot?.querySelectorAll('.post').length ?? 0) > 1);
  for (const selector of pressed) await tab.run((selector) => document.querySelector('kopa-dialogue-board')?.shadowRoot?.querySelector<HTMLElement>(selector)?.click(), selector);
  return Boolean(isThere);
}

/** Looks at each text on each board, page and mail; what has been found, how many looks it took, and which pages the feed does not have. */
export async function lookAtDialogue(tab: Tab, { feed, site, texts, keys }: LookingAtDialogue): Promise<{ findings: string[]; looks: number; missing: string[] }> {
  const [findings, missing] = [[] as string[], [] as string[]];
  let looks = 0;
  const look = (where: string, text: string, shape: Shape, good: Shape) => {
    looks++;
    findings.push(...compare(`${tab.engine} ${where}`, text, shape, good, false));
  };
  const others = texts.map((text, index) => ({ text, index })).slice(1);
  await tab.goto(site);
  for (const [name, pressed] of steps) {
    if (!(await showBoard(tab, feed, 0, pressed))) findings.push(`${tab.engine} ${name}: it does not come`);
    const good = markable(await shapeOf(tab, 'kopa-dialogue-board', '.widget'));
    for (const { text, index } of others) {
      if (!(await showBoard(tab, feed, index, pressed))) findings.push(`${tab.engine} ${name}, ${JSON.stringify(text).slice(0, 60)}: it does not come`);
      look(name, text, await shapeOf(tab, 'kopa-dialogue-board', '.widget'), good);
    }
  }
  const openPage = async (path: string) => {
    await tab.goto(feed + path);
    return markable(await shapeOf(tab, 'body', 'body'));
  };
  for (const [at, [name, path]] of pages(0).entries()) {
    if ((await fetch(feed + path)).status !== 200) {
      missing.push(name);
      continue;
    }
    const good = await openPage(path);
    for (const { text, index } of others) look(name, text, await openPage(pages(index)[at]![1]), good);
  }
  await signIn(tab, feed, keys[0]);
  const good = new Map<string, Shape>();
  for (const list of lists) good.set(list, await openPage(`/organizer/dialogue${list}?lang=lv`));
  for (const [name, path] of desk(0)) good.set(name, await openPage(path));
  await signIn(tab, feed, keys[1]);
  for (const list of lists) {
    for (let next: string | undefined = `/organizer/dialogue${list}?lang=lv`; next; ) {
      look(`organizer’s list ${list}`, next.slice(-20), await openPage(next), good.get(list)!);
      next = await tab.run((feed) => document.querySelector<HTMLAnchorElement>('a[href*="cursor="]')?.href.slice(feed.length), feed);
    }
  }
  for (const { text, index } of others) for (const [name, path] of desk(index)) look(`organizer’s ${name}`, text, await openPage(path), good.get(name)!);
  await tab.goto(site);
  const goodMails = kinds.map((kind) => mailOf(kind, texts[0]!, 0));
  const shapes = await Promise.all(goodMails.map((mail) => shapeOfMail(tab, mail)));
  for (const { text, index } of others) {
    for (const [at, kind] of kinds.entries()) look(`mail ${kind}`, text, await shapeOfMail(tab, mailOf(kind, text, index)), shapes[at]!);
  }
  return { findings, looks, missing };
}

/** A word that is explained is marked where it stands, a text has lines, and a long one its way to be read whole. */
function markable(shape: Shape): Shape {
  for (const name of ['button', 'mark', 'br', 'dfn', 'span', 'details', 'summary']) shape.elements[name] ??= 1;
  return shape;
}

async function signIn(tab: Tab, feed: string, key: string): Promise<void> {
  await tab.goto(`${feed}/organizer?lang=lv`);
  await tab.run(() => document.querySelector<HTMLFormElement>('form[action*="sign-out"]')?.requestSubmit());
  await until(tab, 5, () => Boolean(document.querySelector('#key')));
  await tab.run((key) => {
    const field = document.querySelector<HTMLInputElement>('#key')!;
    field.value = key;
    setTimeout(() => field.form!.requestSubmit(), 0);
  }, key);
  await until(tab, 10, () => !document.querySelector('#key'));
}

function mailOf(kind: DialogueMailKind, text: string, index: number): string {
  const { topic, posts, report } = rowsOf(text, index);
  const post = { ...posts[kind === 'to-moderate' ? 2 : kind === 'published' || kind === 'reported' ? 0 : 3]!, appeal_status: kind === 'appeal-answered' ? ('upheld' as const) : ('waiting' as const) };
  const { html, subject } = writeMail({ kind, language: 'lv', topic, post, parent: posts[0]!, report, library: text, link: 'https://feed.example.org/p/secret' });
  if (/[\r\n]/.test(subject)) throw new Error(`The subject has lines: ${JSON.stringify(subject)}`);
  return html;
}

/** As a mail program without any care shows it: whatever it says is done. */
async function shapeOfMail(tab: Tab, html: string): Promise<Shape> {
  await tab.run((html) => {
    const main = document.querySelector('main')!;
    main.replaceChildren();
    main.insertAdjacentHTML('beforeend', html.replace(/^[^]*<body[^>]*>/, '').replace(/<\/body>[^]*$/, ''));
  }, html);
  return markable(await shapeOf(tab, 'body', 'body'));
}

/** What the exports make of each text: as much JSON, as many cells, no formula, no Markdown that is more than words. */
export async function lookAtExports(feed: string, texts: string[]): Promise<string[]> {
  const findings: string[] = [];
  const read = async (index: number, kind: string) => {
    const answer = await fetch(`${feed}/v1/topics/${topicId(index)}/dialogue.${kind}?language=lv`);
    if (!/^attachment; filename="hostile-\d+\.\w+"$/.test(answer.headers.get('content-disposition') ?? '')) findings.push(`${kind} of ${index}: it is not saved as a file`);
    return answer.text();
  };
  const columns = cellsOf(await read(0, 'csv'))[0]!.length;
  for (const [index, text] of texts.entries()) {
    const name = JSON.stringify(text).slice(0, 60);
    const { posts } = JSON.parse(await read(index, 'json')) as { posts: unknown[] };
    if (posts.length !== 2) findings.push(`JSON, ${name}: ${posts.length} posts instead of 2`);
    const rows = cellsOf(await read(index, 'csv'));
    if (rows.length !== 3 || rows.some((row) => row.length !== columns)) findings.push(`CSV, ${name}: cells are not where they belong: ${rows.map((row) => row.length).join(', ')}`);
    if (rows.flat().some((cell) => /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))) findings.push(`CSV, ${name}: a cell is a formula`);
    const bare = (await read(index, 'md')).replace(/\\[^\w\s]/g, '');
    if (/[<`[\]|]|&\w+;|&#|!\[|\bjavascript:/.test(bare)) findings.push(`Markdown, ${name}: something of it is more than words: ${JSON.stringify(/.{0,20}[<`[\]|&!].{0,20}/.exec(bare)?.[0])}`);
  }
  return findings;
}

/** Cells by RFC 4180, written for this check alone. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, isQuoted] = [[] as string[], '', false];
  for (let at = csv.startsWith('\uFEFF') ? 1 : 0; at < csv.length; at++) {
    const letter = csv[at]!;
    if (isQuoted && letter === '"' && csv[at + 1] === '"') cell += csv[at++];
    else if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && letter === ',') [row, cell] = [[...row, cell], ''];
    else if (!isQuoted && letter === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      at++;
    } else cell += letter;
  }
  return rows;
}
