// The command `kopa-feed material`: what it takes, what it refuses, and how attachments are served.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { deflateSync } from 'node:zlib';
import { buildApp } from '../src/app.ts';
import { materialFile, readMaterials } from '../src/commands/material.ts';
import { aMaterial } from '../src/materials/draft.samples.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { openDatabase } from '../src/shared/database.ts';
import { Refusal } from '../src/shared/refusal.ts';
import { raiseRevision } from '../src/shared/revision.ts';
import { run } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'kopa-material-'));
const environment = { DATA_DIR: join(folder, 'data') };
const inFolder = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const { publisher: _publisher, ...draft } = aMaterial();
const associatedMedia = [{ id: 'sheet', name: 'Lapa', file: 'sheet.png', inLanguage: 'lv' }];
/** The smallest picture there is. */
const png = () => {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from([0, 255]))), chunk('IEND', Buffer.alloc(0))]);
};
function crc(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

before(async () => {
  const made = await run(['partner', inFolder('partner.json', JSON.stringify(aPartner()))], environment);
  assert.equal(made.code, 0, made.stderr);
});
after(() => rmSync(folder, { recursive: true }));

const take = (name: string, content: unknown, ...more: string[]) => run(['material', inFolder(name, typeof content === 'string' ? content : JSON.stringify(content)), '--partner', 'riga', ...more], environment);

describe('kopa-feed material', () => {
  it('takes materials with their attachments, once', async () => {
    inFolder('sheet.png', png());
    const dry = await take('kit.json', [{ ...draft, associatedMedia }], '--dry-run');
    assert.equal(dry.stdout, 'created 1, updated 0, unchanged 0 (dry run: nothing was changed)\n', dry.stderr);
    assert.equal((await take('kit.json', [{ ...draft, associatedMedia }])).stdout, 'created 1, updated 0, unchanged 0\n');
    assert.equal((await take('kit.json', [{ ...draft, associatedMedia }])).stdout, 'created 0, updated 0, unchanged 1\n');
  });

  it('serves them as what they are, in a sandbox, and says what is missing', async () => {
    const database = await openDatabase({ dataDir: environment.DATA_DIR });
    const attachmentsDir = join(environment.DATA_DIR, 'attachments');
    const app = await buildApp({ database, publicUrl: 'https://feed.example.org', rateLimit: 0, attachmentsDir });
    try {
      const media = async () => (await app.inject('/v1/materials/stories-on-the-map?language=lv')).json().associatedMedia[0];
      const { contentUrl, state, encodingFormat, contentSize } = await media();
      assert.deepEqual([state, encodingFormat, contentSize], ['available', 'image/png', png().length]);
      const path = new URL(contentUrl).pathname;
      const answer = await app.inject(path);
      assert.equal(answer.statusCode, 200);
      assert.equal(answer.headers['content-type'], 'image/png');
      assert.equal(answer.headers['x-content-type-options'], 'nosniff');
      assert.equal(answer.headers['content-security-policy'], "default-src 'none'; sandbox");
      assert.match(String(answer.headers['content-disposition']), /^inline;/);
      assert.deepEqual(answer.rawPayload, png());
      assert.equal((await app.inject(path.replace('sheet.png', 'other.html'))).statusCode, 404);
      assert.equal((await app.inject('/attachments/..%2f..%2fkopa.sqlite/x')).statusCode, 404);
      rmSync(join(attachmentsDir, path.split('/')[2]!));
      const gone = await app.inject(path);
      assert.equal(gone.statusCode, 404);
      assert.match(gone.body, /missing/);
    } finally {
      await app.close();
      await database.close();
    }
  });

  it('says in a dry run what would happen to attachments, too, and keeps none', async () => {
    const kept = () => readdirSync(join(environment.DATA_DIR, 'attachments')).length;
    const before = kept();
    inFolder('sheet.png', Buffer.concat([png(), Buffer.from('one more byte')]));
    const dry = await take('kit.json', [{ ...draft, associatedMedia }], '--dry-run');
    assert.match(dry.stdout, /^created 0, updated 1, unchanged 0/, dry.stderr);
    assert.equal(kept(), before);
    assert.match((await take('kit.json', [{ ...draft, associatedMedia }])).stdout, /^created 0, updated 1, unchanged 0/);
    assert.equal(kept(), before + 1);
  });

  it('says that a file has been damaged, and puts it right when it is taken again', async () => {
    const attachmentsDir = join(environment.DATA_DIR, 'attachments');
    const database = await openDatabase({ dataDir: environment.DATA_DIR });
    const app = await buildApp({ database, publicUrl: 'https://feed.example.org', rateLimit: 0, attachmentsDir });
    try {
      const media = async () => (await app.inject('/v1/materials/stories-on-the-map?language=lv')).json().associatedMedia[0];
      const path = new URL((await media()).contentUrl).pathname;
      truncateSync(join(attachmentsDir, path.split('/')[2]!), 20);
      await database.write(raiseRevision); // what is kept is asked for no more
      assert.deepEqual([(await media()).state, (await media()).contentUrl], ['missing', undefined]);
      const answer = await app.inject(path);
      assert.equal(answer.statusCode, 404);
      assert.match(answer.body, /missing or damaged/);
      await take('kit.json', [{ ...draft, associatedMedia }]);
      assert.equal((await media()).state, 'available');
      assert.equal((await app.inject(path)).statusCode, 200);
    } finally {
      await app.close();
      await database.close();
    }
  });

  it('shows an example in its help that it takes', async () => {
    const { stdout } = await run(['material', '--help']);
    assert.ok(stdout.includes(materialFile));
    const example = materialFile.slice(materialFile.indexOf('{'), materialFile.indexOf('\n  }') + 4);
    assert.equal(readMaterials(Buffer.from(example), 'riga').length, 1);
  });

  const html = '<!doctype html><script>alert(1)</script>';
  for (const [what, content, said] of [
    ['what is no JSON', '{"id": ', /^The file is not JSON/],
    ['an empty list', [], /the list is empty/],
    ['the same twice', [draft, draft], /more than once/],
    ['a licence that is none', [{ ...draft, license: 'All rights' }], /Material "stories-on-the-map", \/license: It is not valid\. Allowed: one of CC0-1\.0/],
    ['an attachment that is not there', [{ ...draft, associatedMedia: [{ id: 'a', name: 'A', file: 'none.pdf' }] }], /there is no file none\.pdf/],
    ['an attachment that lies about its type', [{ ...draft, associatedMedia: [{ id: 'a', name: 'A', file: 'lie.pdf' }] }], /lie\.pdf is not what its name says: in truth it is text\/plain/],
    ['an attachment that a browser would run', [{ ...draft, associatedMedia: [{ id: 'a', name: 'A', file: 'page.html' }] }], /page\.html is of a type that the feed does not take/],
    ['an attachment that is a folder', [{ ...draft, associatedMedia: [{ id: 'a', name: 'A', file: 'data' }] }], /there is no file data\./],
    ['a material that goes round in a circle', [{ ...draft, id: 'a', isBasedOn: ['b'], associatedMedia: [] }, { ...draft, id: 'b', isBasedOn: ['a'], associatedMedia: [] }], /b is already what a is based on/],
    ['an attachment from elsewhere', [{ ...draft, associatedMedia: [{ id: 'a', name: 'A', file: '../../etc/passwd' }] }], /does not lie beside the materials/],
  ] as const) {
    it(`refuses ${what}, in a sentence, and changes nothing`, async () => {
      inFolder('lie.pdf', html);
      inFolder('page.html', html);
      const { code, stderr } = await take('wrong.json', content);
      assert.equal(code, 1);
      assert.match(stderr, said);
      assert.match(stderr, /Nothing was changed|--help|empty/);
      assert.doesNotMatch(stderr, / at .*\.ts:/, 'no stack');
    });
  }

  it('refuses what is larger than 20 MB without reading it', async () => {
    inFolder('large.txt', '');
    truncateSync(join(folder, 'large.txt'), 8 * 1024 ** 3); // takes no room on the disk
    const { code, stderr } = await take('large.json', [{ ...draft, associatedMedia: [{ id: 'a', name: 'A', file: 'large.txt' }] }]);
    assert.equal(code, 1);
    assert.match(stderr, /larger than 20 MB/);
  });

  it('says how it is called, and takes a material away', async () => {
    assert.equal((await run(['material', '--partner', 'riga'], environment)).code, 2);
    assert.equal((await run(['material', 'x.json'], environment)).code, 2);
    inFolder('own.txt', 'Tikai šeit.');
    const own = { id: 'own', name: 'Sava', file: 'own.txt' };
    const kept = () => readdirSync(join(environment.DATA_DIR, 'attachments'));
    await take('two.json', [{ ...draft, associatedMedia: [...associatedMedia, own] }, { ...draft, id: 'twin', associatedMedia }]);
    const before = kept();
    const gone = await run(['material', '--withdraw', 'stories-on-the-map', '--partner', 'riga'], environment);
    assert.equal(gone.stdout, 'withdrawn stories-on-the-map\n', gone.stderr);
    assert.deepEqual(before.filter((hash) => !kept().includes(hash)), [createHash('sha256').update('Tikai šeit.').digest('hex')], 'what the twin has stays');
    assert.equal((await run(['material', '--withdraw', 'stories-on-the-map', '--partner', 'riga'], environment)).code, 1);
    assert.throws(() => readMaterials(Buffer.from('[]'), 'riga'), Refusal);
  });
});
