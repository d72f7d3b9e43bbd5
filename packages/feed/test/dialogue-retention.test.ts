// What the dialogue knows of people goes in time, and at once when they withdraw what they have written.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, test } from 'node:test';
import { addModerationLink, linkLifetime } from '../src/dialogue/moderation-links.ts';
import { answerAppeal, moderate } from '../src/dialogue/moderation.ts';
import { addPostToken, withdrawAgain, withdrawPost } from '../src/dialogue/own-post.ts';
import { emptyPost } from '../src/dialogue/posting.ts';
import { isAnyWithdrawn, personalTables, purgeDialogue } from '../src/dialogue/retention.ts';
import { postAt } from '../src/dialogue/store.ts';
import { saveTopic } from '../src/dialogue/topics.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import type { Tx } from '../src/shared/database.ts';
import { personalColumns } from '../src/shared/columns.ts';
import { openLedger } from '../src/shared/ledger.ts';
import type { Erasure } from '../src/shared/ledger.ts';
import type { DialogueMailRow, PostRow, ReportRow } from '../src/shared/schema.ts';
import { utcDateTime } from '../src/shared/time.ts';
import { onBothDatabases } from './databases.ts';

const day = 86_400_000;
const now = Date.parse('2027-06-01T12:00:00Z');
const moderator = { partnerId: 'riga', actor: 'moderator' } as const;
const words = { text: 'Māja ir tur, kur tevi gaida.', text_hash: 'x', name: 'Ilze', town: 'Cēsis', translations: '{"en":{"text":"Home.","state":"edited"}}', hints: '["links"]' };
const details = { email: 'ilze@example.org', reason_note: 'Tādēļ.', appeal: 'Nē.' };

onBothDatabases('dialogue retention', (database) => {
  beforeEach(() =>
    database().write(async (tx) => {
      await tx.deleteFrom('topic').execute();
      await tx.deleteFrom('partner').execute();
      await savePartner(tx, aPartner());
      await saveTopic(tx, 'home', 'riga', { question: { lv: 'Kas ir mājas?' }, opens: utcDateTime(0), moderation: 'before', moderators: [{ email: 'moderator@example.org' }] }, 0);
    }),
  );

  const aPost = async (tx: Tx, own: Partial<PostRow>): Promise<PostRow> => {
    const row = { ...emptyPost('home', 0), ...words, ...details, decided: now - 30 * day, ...own };
    await tx.insertInto('post').values(row).execute();
    await addPostToken(tx, row.id, 0);
    return row;
  };
  const aReport = async (tx: Tx, postId: string, own: Partial<ReportRow>) => {
    const row: ReportRow = { ...{ id: 'report', post_id: postId, reason_code: 'insult', text: 'Aizskar.', email: 'janis@example.org', language: 'lv' }, status: 'waiting', created: now, decided: null, ...own };
    await tx.insertInto('report').values(row).execute();
  };
  const aMail = async (tx: Tx, own: Partial<DialogueMailRow>) => {
    const row: DialogueMailRow = { ...{ id: 'mail', kind: 'published', topic_id: 'home', post_id: null, report_id: null, recipient: null, language: 'lv' }, state: 'sent', attempts: 1, next_attempt: 0, error: null, created: now, updated: now, ...own };
    await tx.insertInto('dialogue_mail').values(row).execute();
  };
  const ids = async (table: 'dialogue_mail' | 'glossary_entry' | 'report') => (await database().q.selectFrom(table).select('id').orderBy('id').execute()).map(({ id }) => id);
  const tokens = async () => (await database().q.selectFrom('post_token').select('post_id').execute()).map((row) => row.post_id);
  const filled = (row: PostRow) => [...Object.keys(details), ...Object.keys(words)].filter((column) => !['{}', '[]', null].includes(row[column as keyof PostRow] as string | null));

  test('what is decided loses address, secrets and reasons 30 days later, what does not show its words too', async () => {
    const states = ['published', 'rejected', 'rephrase', 'removed'] as const;
    const posts = await database().write(async (tx) => {
      const made: PostRow[] = [];
      for (const status of states) made.push(await aPost(tx, { status }));
      return made;
    });
    await purgeDialogue(database(), now - 1);
    for (const { id } of posts) assert.equal(filled(await postAt(database().q, id)).length, 9, 'a moment before, everything is there');
    const purged = await purgeDialogue(database(), now);
    assert.deepEqual([purged.postDetails, purged.postTexts, purged.postTokens], [4, 3, 4]);
    for (const [at, { id }] of posts.entries()) {
      const row = await postAt(database().q, id);
      assert.deepEqual(filled(row), row.status === 'published' ? Object.keys(words) : [], row.status);
      assert.deepEqual([row.status, row.created, row.language], [states[at], 0, 'en'], 'place and state stay');
    }
    assert.deepEqual(await tokens(), []);
  });

  test('what waits, or has been appealed, keeps everything; after half a year nobody reads it any more', async () => {
    const [waiting, appealed, forgotten] = await database().write(async (tx) => [
      await aPost(tx, { status: 'pending', updated: now - 180 * day + 1, decided: now - 300 * day }), // once it was to be said in other words
      await aPost(tx, { status: 'removed', appeal_status: 'waiting', updated: now }),
      await aPost(tx, { status: 'removed', appeal_status: 'waiting', updated: now - 180 * day }),
    ]);
    await purgeDialogue(database(), now);
    assert.deepEqual(filled(await postAt(database().q, forgotten.id)), [], 'an appeal that nobody has answered');
    assert.deepEqual([filled(await postAt(database().q, waiting.id)).length, filled(await postAt(database().q, appealed.id)).length, (await tokens()).length], [9, 9, 2]);
    assert.equal((await purgeDialogue(database(), now + 1)).unreadPosts, 1);
    assert.deepEqual(await tokens(), [appealed.id]);
    await database().write((tx) => answerAppeal(tx, appealed.id, { decision: 'uphold' }, moderator, now));
    await purgeDialogue(database(), now + 30 * day);
    assert.deepEqual(filled(await postAt(database().q, appealed.id)), []);
  });

  test('what has no words any more cannot be restored', async () => {
    const { id } = await database().write((tx) => aPost(tx, { status: 'removed' }));
    await purgeDialogue(database(), now);
    await assert.rejects(database().write((tx) => moderate(tx, id, { action: 'restore' }, moderator, now)), { code: 'post-not-changeable' });
  });

  test('reports lose their words 30 days after the answer, or half a year after nobody has given one', async () => {
    await database().write(async (tx) => {
      const { id } = await aPost(tx, { status: 'published' });
      await aReport(tx, id, { id: 'kept', status: 'kept', decided: now - 30 * day });
      await aReport(tx, id, { id: 'young', status: 'removed', decided: now - 30 * day + 1 });
      await aReport(tx, id, { id: 'waiting', created: now - 180 * day + 1 });
      await aReport(tx, id, { id: 'forgotten', created: now - 180 * day });
    });
    assert.equal((await purgeDialogue(database(), now)).reports, 2);
    const rows = await database().q.selectFrom('report').select(['id', 'text', 'email']).orderBy('id').execute();
    assert.deepEqual(rows.map(({ id, text, email }) => [id, text !== null, email !== null]), [['forgotten', false, false], ['kept', false, false], ['waiting', true, true], ['young', true, true]]);
  });

  test('mails, moderators’ links and unread words have their time too', async () => {
    await database().write(async (tx) => {
      const { id } = await aPost(tx, { status: 'published', decided: now });
      const { id: nobody } = await aPost(tx, { status: 'published', email: null, decided: now });
      await aReport(tx, id, { id: 'of nobody', email: null });
      await aMail(tx, { id: 'old', state: 'failed', recipient: 'moderator@example.org', error: 'x', updated: now - 30 * day });
      await aMail(tx, { id: 'young', state: 'sent', recipient: 'moderator@example.org', updated: now - 30 * day + 1 });
      await aMail(tx, { id: 'waits', state: 'pending', post_id: id });
      await aMail(tx, { id: 'waits for nobody', state: 'pending', post_id: nobody });
      await aMail(tx, { id: 'answer to nobody', state: 'pending', kind: 'report-answered', report_id: 'of nobody', recipient: 'janis@example.org' });
      for (const created of [now - linkLifetime - 30 * day, now - linkLifetime - 30 * day + 1]) await addModerationLink(tx, { topic_id: 'home', post_id: id, report_id: null }, created);
      const entry = { topic_id: 'home', word: 'talka', language: 'lv', explanations: '{"en":"Work."}', change: 0 };
      await tx.insertInto('glossary_entry').values({ ...entry, id: 'unread', status: 'pending', created: now - 180 * day }).execute();
      await tx.insertInto('glossary_entry').values({ ...entry, id: 'shown', status: 'published', created: 0 }).execute();
    });
    const { dialogueMails, moderationLinks, unreadWords } = await purgeDialogue(database(), now);
    assert.deepEqual({ dialogueMails, moderationLinks, unreadWords }, { dialogueMails: 3, moderationLinks: 1, unreadWords: 1 });
    assert.deepEqual(await ids('dialogue_mail'), ['waits', 'young']);
    assert.deepEqual(await ids('glossary_entry'), ['shown']);
  });

  test('what is withdrawn is gone at once: words, mails, and what was reported', async () => {
    const row = await database().write(async (tx) => {
      const post = await aPost(tx, { status: 'published' });
      await aReport(tx, post.id, {});
      await aMail(tx, { id: 'failed to the author', state: 'failed', post_id: post.id, error: '550 <ilze@example.org>' });
      await aMail(tx, { id: 'to the author', state: 'pending', post_id: post.id });
      await aMail(tx, { id: 'to a moderator', state: 'pending', kind: 'to-moderate', post_id: post.id, recipient: 'moderator@example.org' });
      return post;
    });
    assert.equal(await isAnyWithdrawn(database(), now), false);
    await database().write((tx) => withdrawPost(tx, row, now));
    assert.equal(await isAnyWithdrawn(database(), now), true);
    assert.deepEqual(filled(await postAt(database().q, row.id)), []);
    const mails = await database().q.selectFrom('dialogue_mail').select(['kind', 'recipient']).execute();
    assert.deepEqual(mails.map((mail) => ({ ...mail })), [{ kind: 'report-answered', recipient: 'janis@example.org' }]);
    assert.equal((await database().q.selectFrom('report').select('status').executeTakeFirstOrThrow()).status, 'removed');
    assert.deepEqual(await tokens(), [row.id], 'its page can still say that it is withdrawn');
    await purgeDialogue(database(), now + 30 * day);
    assert.deepEqual(await tokens(), []);
  });

  test('what a backup brings back is withdrawn again, as the ledger has it', async () => {
    const [row, other] = await database().write(async (tx) => [await aPost(tx, { status: 'published' }), await aPost(tx, { status: 'published' })]);
    const lines: Erasure[] = [];
    await database().write((tx) => withdrawPost(tx, row, now, { append: (line) => lines.push(line) }));
    assert.deepEqual(lines, [{ post: row.id, time: '2027-06-01T12:00:00Z', reason: 'asked' }]);
    const folder = mkdtempSync(join(tmpdir(), 'kopa-ledger-'));
    try {
      const ledger = openLedger(join(folder, 'erasures.jsonl'));
      for (const line of [{ registration: 'AAAA0001', time: '2027-06-01T12:00:00Z', reason: 'asked' } as const, ...lines]) ledger.append(line);
      assert.equal(await withdrawAgain(database(), ledger), 0, 'nothing has come back');
      await database().write((tx) => tx.updateTable('post').set({ ...words, status: 'published' }).where('id', '=', row.id).execute());
      assert.equal(await withdrawAgain(database(), ledger), 1);
      assert.deepEqual(filled(await postAt(database().q, row.id)), []);
      assert.equal((await postAt(database().q, other.id)).status, 'published');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('the tables that are written anew are those with personal data', () => {
    const tagged = new Set(personalColumns().map(({ table }) => table as string));
    const ofDialogue = ['topic', 'board', 'post', 'post_token', 'report', 'moderation_token', 'glossary_entry', 'moderation_action', 'dialogue_mail'];
    assert.deepEqual(ofDialogue.filter((table) => tagged.has(table)), [...personalTables]);
  });

  test('more than one batch, by two servers at once, is counted once', async () => {
    const rows = Array.from({ length: 1_100 }, () => ({ ...emptyPost('home', 0), ...words, ...details, status: 'removed' as const, decided: 0 }));
    await database().write(async (tx) => {
      for (let at = 0; at < rows.length; at += 100) await tx.insertInto('post').values(rows.slice(at, at + 100)).execute();
    });
    const both = await Promise.all([purgeDialogue(database(), now), purgeDialogue(database(), now)]);
    assert.deepEqual((['postDetails', 'postTexts'] as const).map((name) => both[0]![name] + both[1]![name]), [1_100, 1_100]);
  });
});
