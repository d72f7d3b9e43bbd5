// A small size of the long check of the same name: after their time nobody's words are left in any file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('nobody’s words are left after their time, on either database', async () => {
  const check = fileURLToPath(new URL('../../../hard/purge.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--people', '30'], {}));
  assert.equal(code, 0, stdout + stderr);
  for (const engine of ['sqlite', 'postgres']) assert.match(stdout, new RegExp(`^${engine}: 30 people, \\d+ words$`, 'm'));
});
