import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { encode, encodingFor } from './encoding.ts';

describe('encodingFor', () => {
  const cases: [accepted: string | undefined, encoding: string | undefined][] = [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0', undefined],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['br;q=nonsense', undefined],
    ['', undefined],
    [undefined, undefined],
  ];
  for (const [accepted, encoding] of cases) test(String(accepted), () => assert.equal(encodingFor(accepted), encoding));
});

test('what is encoded can be read again', async () => {
  const bytes = Buffer.from('Seminārs '.repeat(500));
  assert.deepEqual(brotliDecompressSync(await encode(bytes, 'br')), bytes);
  assert.deepEqual(gunzipSync(await encode(bytes, 'gzip')), bytes);
  assert.ok((await encode(bytes, 'br')).length < bytes.length / 10);
});
