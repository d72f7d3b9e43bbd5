// A small size of the long check of the same name: both databases answer every request.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('a real server on either database answers every request', async () => {
  const check = fileURLToPath(new URL('../../../hard/load.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--requests', '300', '--connections', '10'], {}));
  assert.equal(code, 0, stdout + stderr);
  for (const engine of ['sqlite', 'postgres']) {
    assert.match(stdout, new RegExp(`^${engine}: .* with If-None-Match: 304, 0 characters$`, 'm'));
    assert.match(stdout, new RegExp(`^${engine} +(\\d+ +){4}0$`, 'm'));
  }
});
