// `kopa-feed import`: what becomes of files that come again, later, broken, or while the feed is served.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { importCalendar, importInto } from '../src/commands/import.ts';
import type { ImportReport } from '../src/commands/import.ts';
import { eventId } from '../src/events/identity.ts';
import { draftOf } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import type { Database } from '../src/shared/database.ts';
import { Refusal } from '../src/shared/refusal.ts';
import { finished, node, run, startServer } from './command.ts';
import { onBothDatabases } from './databases.ts';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kopa-import-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

const partner = aPartner();
const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));

interface Parts {
  uid?: string;
  sequence?: number;
  modified?: string;
  title?: string;
  lines?: string[];
}

/** An event on 10 March 2027 at 18:00 in Riga. */
function vevent({ uid = 'talk@example.org', sequence, modified, title = 'Saruna', lines = [] }: Parts = {}): string {
  return [
    'BEGIN:VEVENT', `UID:${uid}`, `SUMMARY:${title}`, 'DTSTART;TZID=Europe/Riga:20270310T180000', 'DURATION:PT1H',
    ...(sequence === undefined ? [] : [`SEQUENCE:${sequence}`]), ...(modified === undefined ? [] : [`LAST-MODIFIED:${modified}`]), ...lines, 'END:VEVENT',
  ].join('\r\n');
}

function calendar(...events: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

function counts({ created, updated, unchanged, rejected }: ImportReport): number[] {
  return [created, updated, unchanged, rejected.length];
}

onBothDatabases('import', (database, _engine, place) => {
  const load = (text: string, options = {}) => importInto(database(), Buffer.from(text), partner, options);
  const stored = async (uid = 'talk@example.org') => {
    const row = await database().q.selectFrom('event').selectAll().where('id', '=', eventId(partner.id, uid)).executeTakeFirst();
    return row && draftOf(row);
  };
  before(async () => {
    await database().write((tx) => savePartner(tx, partner));
  });

  test('twice changes nothing the second time', async () => {
    const text = calendar(vevent({ uid: 'a' }), vevent({ uid: 'b', lines: ['RRULE:FREQ=WEEKLY;COUNT=4', 'RDATE:20270401T100000Z'] }), vevent({ uid: 'c', lines: ['DESCRIPTION:<p>Nāc!</p>'] }));
    assert.deepEqual(counts(await load(text)), [3, 0, 0, 0]);
    const revision = await revisionOf(database());
    assert.deepEqual(counts(await load(text)), [0, 0, 3, 0]);
    assert.equal(await revisionOf(database()), revision);
  });

  test('updates by a higher SEQUENCE, and not by a lower one', async () => {
    await load(calendar(vevent({ uid: 'seq', sequence: 1, title: 'Pirmais' })));
    assert.deepEqual(counts(await load(calendar(vevent({ uid: 'seq', sequence: 2, title: 'Otrais' })))), [0, 1, 0, 0]);
    const older = await load(calendar(vevent({ uid: 'seq', sequence: 1, title: 'Pirmais' })));
    assert.deepEqual([counts(older), older.notes.map(({ line, reason }) => [line, reason])], [[0, 0, 1, 0], [[3, 'The feed has a higher SEQUENCE (2); this one was left out.']]]);
    assert.equal((await stored('seq'))?.title, 'Otrais');
  });

  test('updates by changed content of the same SEQUENCE, unless it is older', async () => {
    const version = (title: string, modified?: string) => calendar(vevent({ uid: 'mod', sequence: 1, title, ...(modified && { modified }) }));
    await load(version('Pirmais', '20270101T080000Z'));
    assert.deepEqual(counts(await load(version('Otrais', '20270102T080000Z'))), [0, 1, 0, 0]);
    const older = await load(version('Pirmais', '20270101T080000Z'));
    assert.deepEqual(counts(older), [0, 0, 1, 0]);
    assert.match(older.notes[0]?.reason ?? '', /has a later version \(of 2027-01-02T08:00:00, this one is of 2027-01-01T08:00:00\)/);
    assert.deepEqual((await load(version('Otrais', '20270101T080000Z'))).notes, [], 'an older stamp on the same content is no word worth');
    assert.deepEqual(counts(await load(version('Trešais'))), [0, 1, 0, 0], 'without a stamp it is taken to be new');
    assert.equal((await stored('mod'))?.title, 'Trešais');
  });

  test('remembers the stamp of a version that changed nothing', async () => {
    const version = (title: string, modified: string) => calendar(vevent({ uid: 'again', title, modified }));
    for (const modified of ['20270101T080000Z', '20270103T080000Z']) await load(version('Viens', modified));
    assert.deepEqual(counts(await load(version('Otrs', '20270102T080000Z'))), [0, 0, 1, 0]);
  });

  test('changes one time of a series that the feed has, and brings one that it has not', async () => {
    const series = calendar(vevent({ uid: 'series', lines: ['RRULE:FREQ=WEEKLY;COUNT=3'] }));
    const one = calendar(vevent({ uid: 'series', title: 'Citādi', lines: ['RECURRENCE-ID;TZID=Europe/Riga:20270317T180000'] }).replace('20270310T180000', '20270318T190000'));
    await load(series);
    for (const expected of [[0, 1, 0, 0], [0, 0, 1, 0]]) assert.deepEqual(counts(await load(one)), expected);
    assert.deepEqual((await stored('series'))?.recurrenceOverrides, { '2027-03-17T18:00:00': { start: '2027-03-18T19:00:00', title: 'Citādi' } });
    assert.deepEqual((await stored('series'))?.recurrenceRule?.count, 3);

    const alone = one.replaceAll('series', 'alone');
    for (const expected of [[1, 0, 0, 0], [0, 0, 1, 0]]) assert.deepEqual(counts(await load(alone)), expected);
    assert.deepEqual(counts(await load(series.replaceAll('series', 'alone'))), [0, 1, 0, 0]);
    assert.equal((await stored('alone'))?.title, 'Saruna');
  });

  test('keeps what is good beside what is not', async () => {
    const report = await load(calendar(vevent({ uid: 'good' }), vevent({ uid: 'bad', lines: ['RRULE:FREQ=MINUTELY'] }), vevent({ uid: 'good too' })));
    assert.deepEqual([counts(report), report.rejected.map(({ line, uid }) => [line, uid])], [[2, 0, 0, 1], [[14, 'bad']]]);
  });

  test('loses only what the feed refuses when it is saved', async () => {
    const nobody = { ...partner, id: 'nobody' };
    const report = await importInto(database(), Buffer.from(calendar(vevent({ uid: 'x' }), vevent({ uid: 'y' }))), nobody);
    assert.deepEqual(counts(report), [0, 0, 0, 2]);
    assert.match(report.rejected[0]!.reason, /has no partner nobody/);
    assert.deepEqual(report.rejected.map(({ line }) => line), [3, 9]);
  });

  test('changes nothing in a dry run, and says what it would do', async () => {
    const text = calendar(vevent({ uid: 'dry' }), vevent({ uid: 'seq', sequence: 9, title: 'Devītais' }));
    const revision = await revisionOf(database());
    assert.deepEqual(counts(await load(text, { isDryRun: true })), [1, 1, 0, 0]);
    assert.deepEqual([await stored('dry'), (await stored('seq'))?.title, await revisionOf(database())], [undefined, 'Otrais', revision]);
  });

  test('while the feed is served; the feed shows it, and the command says what it did', async () => {
    const file = join(folder, 'served.ics');
    writeFileSync(file, calendar(vevent({ uid: 'served', title: 'Redzams uzreiz', lines: ['X-BROKEN'] }), 'BEGIN:VEVENT', 'UID:lost', 'SUMMARY:Bez laika', 'END:VEVENT'));
    const server = await startServer(place().environment);
    try {
      const seen = () => fetch(`${server.url}/v1/events?limit=200`).then((answer) => answer.text()).then((text) => text.includes('Redzams uzreiz'));
      assert.equal(await seen(), false);
      const { code, stdout, stderr } = await run(['import', file, '--partner', partner.id], place().environment);
      assert.equal(code, 0, stderr);
      assert.deepEqual(stdout.trim().split('\n'), [
        'created 1, updated 0, unchanged 0, rejected 1',
        'rejected line 10 (lost): DTSTART is missing: the event does not say when it begins. Add it.',
        'note line 8 (served): The line is no property: it has no “:”. It was left out.',
        'note 1 event has no category that the feed knows; it became a meeting. Use --kind.',
      ]);
      assert.equal(await seen(), true);
    } finally {
      server.child.kill('SIGTERM');
      await server.ended;
    }
  });

  test('killed in the middle loses nothing: the next run brings what is missing', async () => {
    const total = 200;
    const file = join(folder, 'many.ics');
    writeFileSync(file, calendar(...Array.from({ length: total }, (_, index) => vevent({ uid: `many-${index}`, lines: ['RRULE:FREQ=WEEKLY;COUNT=3'] }))));
    const count = async () => (await database().q.selectFrom('event').select('id').where('uid', 'like', 'many-%').execute()).length;
    const importing = node(cli, ['import', file, '--partner', partner.id], place().environment);
    const ended = finished(importing);
    while (importing.exitCode === null && (await count()) === 0) await sleep(5);
    importing.kill('SIGKILL');
    await ended;
    const before = await count();
    assert.ok(before > 0);
    const { stdout, stderr } = await run(['import', file, '--partner', partner.id], place().environment);
    const note = `note ${total} events have no category that the feed knows; they became meetings. Use --kind.`;
    assert.equal(stdout, `created ${total - before}, updated 0, unchanged ${before}, rejected 0\n${note}\n`, stderr);
    const ids = database().q.selectFrom('event').select('id').where('uid', 'like', 'many-%');
    assert.equal((await database().q.selectFrom('occurrence').select('event_id').where('event_id', 'in', ids).execute()).length, 3 * total);
  });

  test('takes a kind and a language', async () => {
    const report = await load(calendar(vevent({ uid: 'spoken', title: 'Samtale' })), { kind: 'workshop', language: 'nb' });
    assert.deepEqual(counts(report), [1, 0, 0, 0]);
    assert.deepEqual([(await stored('spoken'))?.kind, (await stored('spoken'))?.locale], ['workshop', 'nb']);
  });
});

describe('the import command', () => {
  const environment = () => ({ DATA_DIR: join(folder, 'data') });
  before(async () => {
    await run(['seed'], environment());
    writeFileSync(join(folder, 'one.ics'), calendar(vevent()));
    writeFileSync(join(folder, 'none.ics'), calendar());
    writeFileSync(join(folder, 'page.html'), '<!doctype html>\n<title>Kalendārs</title>\n<p>Nekas</p>\n');
  });

  for (const [what, args, reason] of [
    ['no file', ['--partner', 'lnb'], /Name the iCalendar file/],
    ['no partner', ['one.ics'], /Name the partner/],
    ['a kind that there is not', ['one.ics', '--partner', 'lnb', '--kind', 'party'], /--kind is one of seminar, conference, training, workshop, meeting; it is "party"/],
    ['a language that is none', ['one.ics', '--partner', 'lnb', '--language', 'latviešu'], /--language is a language tag/],
  ] as const) {
    test(`is not understood given ${what}`, () => assert.rejects(importCalendar([...args]), (error) => error instanceof Refusal && error.exitCode === 2 && reason.test(error.message)));
  }

  for (const [what, args, code, printed] of [
    ['a partner that there is not', ['one.ics', '--partner', 'nobody'], 2, /has no partner "nobody"\. It has .*lnb/],
    ['a folder', ['.', '--partner', 'lnb'], 1, /is a folder\. Name a file in it/],
    ['what is no calendar', ['page.html', '--partner', 'lnb'], 1, /^created 0, updated 0, unchanged 0, rejected 1\nrejected line 1: There is no event .*\n$/],
    ['a file without events', ['none.ics', '--partner', 'lnb'], 1, /^created 0, updated 0, unchanged 0, rejected 1\nrejected line 1: There is no event/],
    ['a dry run', ['one.ics', '--partner', 'lnb', '--dry-run'], 0, /^created 1, updated 0, unchanged 0, rejected 0 \(dry run: nothing was changed\)\nnote 1 event has no category/],
    ['a file', ['one.ics', '--partner', 'lnb', '--kind', 'seminar', '--language', 'en'], 0, /^created 1, updated 0, unchanged 0, rejected 0\n$/],
  ] as const) {
    test(`given ${what}`, async () => {
      const [file, ...others] = args;
      const found = await run(['import', join(folder, file), ...others], environment());
      assert.equal(found.code, code, found.stderr);
      assert.match(found.stdout + found.stderr, printed);
      assert.doesNotMatch(found.stderr, / at .*\.ts:/, 'no stack');
    });
  }

  test('reads standard input for -', () => {
    const args = ['--conditions=development', '--disable-warning=ExperimentalWarning', cli, 'import', '-', '--partner', 'kisc'];
    const { DATABASE_URL: _unwanted, ...inherited } = process.env;
    const printed = execFileSync(process.execPath, args, { input: calendar(vevent({ uid: 'piped' })), env: { ...inherited, ...environment() } });
    assert.match(String(printed), /^created 1, updated 0, unchanged 0, rejected 0\n/);
  });

  test('says why nothing was read from standard input', async () => {
    const { code, stderr } = await run(['import', '-', '--partner', 'lnb'], environment());
    assert.deepEqual([code, stderr], [1, 'Nothing was read: standard input is empty. Pipe the file into it, or name the file.\n']);
  });

  test('makes no database where there is none', async () => {
    const { code, stderr } = await run(['import', join(folder, 'one.ics'), '--partner', 'lnb'], { DATA_DIR: join(folder, 'void') });
    assert.equal(code, 1);
    assert.match(stderr, /There is no database at .*void/);
  });
});

async function revisionOf(database: Database): Promise<number> {
  return (await database.q.selectFrom('revision').select('number').executeTakeFirstOrThrow()).number;
}
