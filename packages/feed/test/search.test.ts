// A small size of the long check of the same name: every question finds its target, in one order on both databases.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('what visitors type finds what they mean', async () => {
  const check = fileURLToPath(new URL('../../../hard/search.ts', import.meta.url));
  // No test depends on how fast the machine is.
  const { code, stdout, stderr } = await finished(node(check, ['--materials', '0', '--at-most', '60000'], {}));
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^\d{3} questions in 6 languages, 0 findings$/m);
});
