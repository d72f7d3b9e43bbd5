// `kopa-feed partner`: partners come from a file into a feed that may be empty.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { partnerFile, readPartners } from '../src/commands/partner.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { allPartners, getPartner } from '../src/partners/store.ts';
import { Refusal } from '../src/shared/refusal.ts';
import { run } from './command.ts';
import { onBothDatabases } from './databases.ts';

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kopa-partner-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(content: unknown): string {
  const file = join(folder, 'partners.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

onBothDatabases('the partner command', (database, _engine, place) => {
  const load = (content: unknown) => run(['partner', fileOf(content)], place().environment);

  test('adds, updates and leaves alone', async () => {
    const one = await load(aPartner());
    assert.deepEqual([one.code, one.stdout, one.stderr], [0, 'created 1, updated 0, unchanged 0\n', '']);
    const changed = aPartner({ description: { lv: 'Pilsētas bibliotēka', de: 'Stadtbibliothek' } });
    const list = [changed, aPartner({ id: 'oslo', name: { nb: 'Oslo bibliotek' }, knowsLanguage: ['nb'] })];
    assert.equal((await load(list)).stdout, 'created 1, updated 1, unchanged 0\n');
    assert.equal((await load(list)).stdout, 'created 0, updated 0, unchanged 2\n');
    assert.deepEqual(await getPartner(database().q, 'riga'), changed);
  });

  test('saves all of a file or nothing', async () => {
    const before = await allPartners(database().q);
    const { code, stdout, stderr } = await load([aPartner({ id: 'good' }), aPartner({ id: 'bad', timeZone: 'Riga' })]);
    assert.deepEqual([code, stdout], [1, '']);
    assert.match(stderr, /^Partner "bad": timeZone must be an IANA name, such as Europe\/Riga; it is "Riga"\.\nNothing was changed/);
    assert.deepEqual(await allPartners(database().q), before);
  });

  test('gives the import a partner to publish for', async () => {
    const event = ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Saruna', 'CATEGORIES:seminar', 'DTSTART;TZID=Europe/Riga:20270310T180000', 'END:VEVENT'];
    const file = join(folder, 'one.ics');
    writeFileSync(file, ['BEGIN:VCALENDAR', ...event, 'END:VCALENDAR', ''].join('\r\n'));
    const importing = () => run(['import', file, '--partner', 'new-one'], place().environment);
    assert.match((await importing()).stderr, /no partner "new-one"\..* To add one: kopa-feed partner FILE\./);
    await load(aPartner({ id: 'new-one' }));
    assert.match((await importing()).stdout, /^created 1,/);
  });
});

test('it makes the database, and reads standard input for -', () => {
  const { DATABASE_URL: _unwanted, ...inherited } = process.env;
  const args = ['--conditions=development', '--disable-warning=ExperimentalWarning', cli, 'partner', '-'];
  const options = { input: `\ufeff${JSON.stringify([aPartner()])}`, env: { ...inherited, DATA_DIR: join(folder, 'new') } };
  assert.equal(String(execFileSync(process.execPath, args, options)), 'created 1, updated 0, unchanged 0\n');
});

test('the example that the help shows is a partner', async () => {
  const { code, stdout } = await run(['partner', '--help']);
  assert.equal(code, 0);
  assert.ok(stdout.includes(partnerFile));
  const example = partnerFile.slice(partnerFile.indexOf('{'), partnerFile.indexOf('\n  }') + 4);
  assert.deepEqual(readPartners(Buffer.from(example)), [aPartner()]);
});

describe('what is wrong with a file is said in sentences', () => {
  const { name: _name, url: _url, ...bare } = aPartner();
  const cases: [what: string, content: unknown, said: RegExp[]][] = [
    ['no JSON', '{"id": ', [/^The file is not JSON: .*--help shows the form\.$/]],
    ['an empty list', [], [/the list is empty/]],
    ['no object', 'null', [/^The partner: It must be an object in braces; it is null\.$/m]],
    ['a list in a list', [[]], [/It must be an object in braces; it is \[\]/]],
    ['nothing', {}, [/^The partner: id must be the partner's identifier/m, /type must be one of Library, Organization; it is missing\./, /knowsLanguage must be a list, each of A language/]],
    ['what is left out', bare, [/^Partner "riga": name must be an object with a text for each language.*; it is missing\.$/m, /url must be an absolute `https:`.*; it is missing\./]],
    ['a name without a language', { ...bare, url: 'https://a.example.org', name: 'Rīga' }, [/name must be an object .*; it is "Rīga"\./]],
    ['an empty name', aPartner({ name: { lv: ' ' } }), [/name\.lv must be a text that is not empty; it is " "\./]],
    ['a language that is none', aPartner({ name: { latviešu: 'Rīga' } }), [/name has the language "latviešu", which is no BCP 47 tag/]],
    ['a description that is none', { ...aPartner(), description: { de: 5 } }, [/description\.de must be a text that is not empty; it is 5\./]],
    ['an id in capitals', aPartner({ id: 'LNB_1' }), [/id must be the partner's identifier in this feed \(a–z and 0–9, in parts joined by single hyphens\), such as lnb.*; it is "LNB_1"\./]],
    ['a country by name', aPartner({ addressCountry: 'Latvia' }), [/addressCountry must be a country as its ISO 3166-1 alpha-2 code, such as LV; it is "Latvia"\./]],
    ['no language', aPartner({ knowsLanguage: [] }), [/knowsLanguage must be a list/]],
    ['a misspelling', { ...aPartner(), adress: 1 }, [/adress is not known\. Allowed: id, type, name/]],
    ['the same twice', [aPartner(), aPartner()], [/The file has "riga" more than once/]],
    ['the place in a list', [aPartner(), 5], [/^Partner 2 of the list: It must be/m]],
  ];
  for (const [what, content, said] of cases) {
    test(what, () => {
      const bytes = Buffer.from(typeof content === 'string' ? content : JSON.stringify(content));
      assert.throws(() => readPartners(bytes), (error) => {
        assert.ok(error instanceof Refusal);
        for (const one of said) assert.match(error.message, one);
        return true;
      });
    });
  }

  for (const [what, args, code, said] of [
    ['no file', [], 2, /Name the JSON file/],
    ['a file that there is not', ['/no/such/file'], 1, /There is no file/],
    ['a folder', ['.'], 1, /\. is a folder\. Name a file in it\./],
    ['an empty standard input', ['-'], 1, /Nothing was read: standard input is empty/],
  ] as const) {
    test(what, async () => {
      const found = await run(['partner', ...args], { DATA_DIR: join(folder, 'none') });
      assert.equal(found.code, code);
      assert.match(found.stderr, said);
      assert.doesNotMatch(found.stderr, / at .*\.ts:/, 'no stack');
    });
  }
});
