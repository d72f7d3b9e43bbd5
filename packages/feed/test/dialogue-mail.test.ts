// Mails of the dialogue, over a real SMTP server: each is written from how things stand, and its link opens what it says.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { deliverDialogue } from '../src/dialogue/mail/deliver.ts';
import { moderate } from '../src/dialogue/moderation.ts';
import { openedLink } from '../src/dialogue/moderation-links.ts';
import { appealPost, openedPost, withdrawPost } from '../src/dialogue/own-post.ts';
import { post } from '../src/dialogue/posting.ts';
import { saveTopic } from '../src/dialogue/topics.ts';
import { topicAt } from '../src/dialogue/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { smtpTransport } from '../src/shared/mail/transport.ts';
import type { Transport } from '../src/shared/mail/transport.ts';
import type { PostRow } from '../src/shared/schema.ts';
import { utcDateTime } from '../src/shared/time.ts';
import { onBothDatabases } from './databases.ts';
import { MailServer } from './mail-server.ts';

const publicUrl = 'https://feed.example.org';
const from = 'Kopa <noreply@feed.example.org>';
const moderator = { partnerId: 'riga', actor: 'moderator' as const };

onBothDatabases('mails of the dialogue', (database) => {
  const server = new MailServer();
  let transport: Transport;
  let now = 0;
  const reports: string[] = [];

  before(async () => {
    await server.up();
    now = await database().now(database().q);
    await database().write(async (tx) => {
      await savePartner(tx, aPartner());
      const moderators = [{ email: 'lv@example.org', language: 'lv', languages: ['lv'] }, { email: 'nb@example.org', language: 'nb', languages: ['nb', 'pl'] }];
      await saveTopic(tx, 'home', 'riga', { question: { lv: 'Kas ir mājas?', nb: 'Hva er hjem?' }, moderation: 'before', opens: utcDateTime(now - 86_400_000), moderators }, now);
    });
  });
  after(() => server.down());
  beforeEach(async () => {
    transport = smtpTransport(server.url, { patience: 400, patienceInAll: 2_000 });
    server.mood = 'works';
    server.taken.length = 0;
    reports.length = 0;
    await database().write((tx) => tx.deleteFrom('dialogue_mail').execute());
  });
  afterEach(() => transport.close());

  const pass = () => deliverDialogue(database(), transport, { publicUrl, from, now: () => now, report: (_mail, reason) => reports.push(reason) });
  const written = async (text: string, more: object = {}): Promise<PostRow> =>
    database().write(async (tx) => post(tx, await topicAt(tx, 'home'), { text, inLanguage: 'nb', formToken: '', email: 'kari@example.org', language: 'nb', ...more }, [], now));
  const decide = (id: string, body: Parameters<typeof moderate>[2]) => database().write((tx) => moderate(tx, id, body, moderator, now));
  const secretIn = (text: string, kind: 'm' | 'p') => new RegExp(`/${kind}/([\\w-]{43})(?:\\?lang=nb)?\n`).exec(text)![1]!;

  test('go to the moderators who read the language, and to the author, each with a link of its own', async () => {
    const row = await written('Der det lukter kaffe.');
    assert.equal((await pass()).sent, 2);
    const mails = await server.read();
    const toModerate = mails.find(({ to }) => to?.[0]?.address === 'nb@example.org')!;
    const received = mails.find(({ to }) => to?.[0]?.address === 'kari@example.org')!;
    assert.equal(toModerate.subject, 'Et innlegg venter på å bli lest: Hva er hjem?');
    assert.equal(received.subject, 'Vi har fått innlegget ditt: Hva er hjem?');
    assert.equal(received.headers.find(({ key }) => key === 'auto-submitted')?.value, 'auto-generated');
    const link = await openedLink(database().q, secretIn(toModerate.text!, 'm'), now);
    assert.deepEqual([link?.post.id, link?.isSpent], [row.id, false]);
    assert.equal((await openedPost(database().q, secretIn(received.text!, 'p'))).id, row.id);
    assert.equal((await pass()).sent, 0);
  });

  test('tell of a removal with its reason, and of an appeal to those who decide', async () => {
    const row = await written('Min nabo heter noe.');
    await decide(row.id, { action: 'approve' });
    await decide(row.id, { action: 'remove', reasonCode: 'personal-data', note: 'Uten naboens navn, takk.' });
    // Not read yet when it was decided: what it would say is no longer so.
    assert.deepEqual(await pass(), { sent: 2, delayed: 0, failed: 0, dropped: 2 });
    const removed = (await server.read()).find(({ subject }) => subject!.startsWith('Innlegget ditt er fjernet'))!;
    assert.match(removed.text!, /Grunn: Det forteller private ting om noen\nFra moderatorene: Uten naboens navn, takk\./);
    await database().write(async (tx) => appealPost(tx, row, 'Det er mitt eget navn.', now));
    server.taken.length = 0;
    assert.equal((await pass()).sent, 1);
    assert.match((await server.last()).text!, /Dette sier forfatteren: Det er mitt eget navn\./);
  });

  test('are not sent about a post that was withdrawn', async () => {
    const row = await written('Jeg angrer på dette.');
    await database().write((tx) => withdrawPost(tx, row, now));
    assert.equal((await pass()).sent, 0);
    assert.equal(server.taken.length, 0);
  });

  test('wait for a server that takes none now, and keep no secret that nobody got', async () => {
    const before = (await database().q.selectFrom('moderation_token').select('hash').execute()).length;
    await written('Ved havet.', { email: '' });
    server.mood = 'greylists';
    assert.deepEqual(await pass(), { sent: 0, delayed: 1, failed: 0, dropped: 0 });
    assert.equal((await database().q.selectFrom('moderation_token').select('hash').execute()).length, before);
    assert.match(reports[0]!, /4\.7\.1/);
    server.mood = 'works';
    now += 60_000;
    assert.equal((await pass()).sent, 1);
  });

  test('to an address that does not exist are given up, and the others go on', async () => {
    await written('I skogen.', { email: 'nobody@example.org' });
    assert.deepEqual(await pass(), { sent: 1, delayed: 0, failed: 1, dropped: 0 });
    assert.doesNotMatch(reports.join(), /nobody@/);
  });
});
