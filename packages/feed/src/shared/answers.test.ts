import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { Answers } from './answers.ts';

/** Says whether an answer had to be written. */
async function isKept(answers: Answers, etag: string, bytes: Buffer | string = 'text'): Promise<boolean> {
  let isWritten = false;
  await answers.answer(etag, undefined, async () => {
    isWritten = true;
    return { bytes: Buffer.from(bytes) };
  });
  return !isWritten;
}

test('an answer is written once for each ETag', async () => {
  const answers = new Answers();
  assert.equal(await isKept(answers, 'a'), false);
  assert.equal(await isKept(answers, 'a'), true);
  assert.equal(await isKept(answers, 'b'), false);
});

test('it is encoded for those who take it, when it is long enough', async () => {
  const answers = new Answers();
  const long = Buffer.from('text '.repeat(1_000));
  const first = await answers.answer('a', 'br', async () => ({ bytes: long }));
  assert.equal(first.encoding, 'br');
  assert.deepEqual(brotliDecompressSync(first.bytes), long);
  const again = await answers.answer('a', 'br', async () => assert.fail('it was kept'));
  assert.equal(again.bytes, first.bytes);
  assert.deepEqual(await answers.answer('a', undefined, async () => assert.fail('it was kept')), { bytes: long });
  assert.deepEqual(await answers.answer('b', 'br', async () => ({ bytes: Buffer.from('short') })), { bytes: Buffer.from('short') });
});

test('its own headers are sent each time', async () => {
  const answers = new Answers();
  const headers = { 'content-disposition': 'attachment' };
  const bytes = Buffer.from('text '.repeat(1_000));
  for (const encoding of ['br', 'br', undefined] as const) {
    assert.deepEqual((await answers.answer('a', encoding, async () => ({ bytes, headers }))).headers, headers);
  }
});

test('what failed is not kept', async () => {
  const answers = new Answers();
  await assert.rejects(answers.answer('a', undefined, async () => Promise.reject(new Error('no'))), /no/);
  assert.equal(await isKept(answers, 'a'), false);
});

test('those that nobody asks for are forgotten when there are too many', async () => {
  const answers = new Answers();
  for (let i = 0; i < 500; i++) await isKept(answers, String(i));
  assert.equal(await isKept(answers, '0'), true);
  await isKept(answers, 'new');
  assert.equal(await isKept(answers, '0'), true);
  assert.equal(await isKept(answers, 'new'), true);
  assert.equal(await isKept(answers, '1'), false);
});

test('or when they are too long together, an answer that is too long by itself included', async () => {
  const answers = new Answers();
  const long = Buffer.alloc(6_000_000);
  for (const etag of ['a', 'b', 'c']) await isKept(answers, etag, long);
  assert.equal(await isKept(answers, 'c', long), true);
  assert.equal(await isKept(answers, 'b', long), true);
  await isKept(answers, 'd', Buffer.alloc(16_000_001));
  for (const etag of ['d', 'b', 'c']) assert.equal(await isKept(answers, etag, long), false);
  assert.equal(await isKept(answers, 'c', long), true);
});
