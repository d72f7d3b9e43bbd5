// The command `kopa-feed topic`: what it takes, and what it refuses.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { readTopics, topicFile } from '../src/commands/topic.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { openDatabase } from '../src/shared/database.ts';
import { Refusal } from '../src/shared/refusal.ts';
import { run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopa-topic-'));
const environment = { DATA_DIR: join(folder, 'data') };
const inFolder = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
};
/** The topic that the help shows. */
const shown = JSON.parse(/^ {2}\{[^]*?^ {2}\}/m.exec(topicFile)![0]) as Record<string, unknown>;
const ask = (...args: string[]) => run(['topic', ...args], environment);
after(() => rmSync(folder, { recursive: true }));

describe('kopa-feed topic', () => {
  before(async () => {
    const { id: _id, ...other } = aPartner();
    const found = await run(['partner', inFolder('partners.json', [aPartner(), { ...other, id: 'oslo' }])], environment);
    assert.equal(found.code, 0, found.stderr);
  });

  it('opens the topic that its help shows, changes it, and changes nothing the second time', async () => {
    const file = inFolder('topic.json', shown);
    const dry = await ask(file, '--partner', 'riga', '--dry-run');
    assert.equal(dry.stdout.trim(), 'created 1, updated 0, unchanged 0 (dry run: nothing was changed)', dry.stderr);
    assert.equal((await ask(file, '--partner', 'riga')).stdout.trim(), 'created 1, updated 0, unchanged 0');
    const clock = async () => {
      const database = await openDatabase({ dataDir: environment.DATA_DIR });
      const { number } = await database.q.selectFrom('dialogue_clock').select('number').executeTakeFirstOrThrow();
      return database.close().then(() => number);
    };
    const before = await clock();
    assert.equal((await ask(file, '--partner', 'riga')).stdout.trim(), 'created 0, updated 0, unchanged 1');
    assert.equal(await clock(), before, 'readers have nothing to read again');
    const two = inFolder('two.json', [{ ...shown, summary: { lv: 'Paldies!' } }, { ...shown, id: 'second' }]);
    assert.equal((await ask(two, '--partner', 'riga')).stdout.trim(), 'created 1, updated 1, unchanged 0');
  });

  it('takes all of a file or nothing', async () => {
    const file = inFolder('half.json', [{ ...shown, id: 'third' }, { ...shown, id: 'fourth', materialId: 'nothing' }]);
    const { code, stderr } = await ask(file, '--partner', 'riga');
    assert.equal(code, 1);
    assert.match(stderr, /^Topic "fourth": .*material/m);
    assert.match(stderr, /Nothing was changed\.$/m);
    const others = await ask(inFolder('others.json', [{ ...shown, id: 'third' }, shown]), '--partner', 'oslo');
    assert.match(others.stderr, /^Topic "what-makes-a-home": Another partner has a topic with this identifier/m);
    assert.equal((await ask(inFolder('third.json', { ...shown, id: 'third' }), '--partner', 'riga', '--dry-run')).stdout.slice(0, 9), 'created 1');
  });

  it('says how it is called', async () => {
    for (const [args, said] of [
      [[join(folder, 'topic.json')], /--partner ID/],
      [['--partner', 'riga'], /Name the JSON file/],
      [[join(folder, 'topic.json'), '--partner', 'nobody'], /The feed has no partner "nobody"/],
    ] as const) {
      const { code, stderr } = await ask(...args);
      assert.equal(code, 2);
      assert.match(stderr, said);
    }
  });

  it('names everything that is wrong, by topic and place', () => {
    const faults = (content: unknown): string => {
      try {
        readTopics(Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)));
      } catch (error) {
        if (error instanceof Refusal) return error.message;
        throw error;
      }
      return '';
    };
    assert.equal(faults(shown), '');
    const cases: [unknown, RegExp][] = [
      ['{', /^The file is not JSON: /],
      [[], /the list is empty/],
      ['"x"', /^The topic: It must be an object in braces\./],
      [{ ...shown, id: undefined }, /^The topic, \/id: It is missing\./],
      [{ ...shown, id: 'No Name' }, /^Topic "No Name", \/id: It is not valid\./],
      [{ ...shown, opens: undefined }, /^Topic "what-makes-a-home", \/opens: It is missing\./],
      [{ ...shown, opens: 'tomorrow' }, /\/opens: It is not valid\./],
      [{ ...shown, colour: 'red' }, /\/colour: It is not known here\. Allowed: question, /],
      [{ ...shown, moderators: [{}] }, /\/moderators\/0\/email: It is missing\./],
      [[shown, shown], /^The file has "what-makes-a-home" more than once\./],
      [[shown, { id: 'b' }], /^Topic "b", \/question: It is missing\./],
    ];
    for (const [content, said] of cases) assert.match(faults(content), said);
    assert.match(faults(' '.repeat(5_000_000)), /larger than 4 MB/);
  });
});
