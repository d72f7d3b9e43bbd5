// A small size of the long check of the same name: whatever fails, what nobody has approved is not seen; without the approval it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('what nobody has approved is seen by nobody while things fail, on either database', async () => {
  const check = fileURLToPath(new URL('../../../hard/fail-closed.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--faults', '12'], {}));
  assert.equal(code, 0, stdout + stderr);
  for (const engine of ['sqlite', 'postgres']) assert.match(stdout, new RegExp(`^${engine}: 12 faults .*, 0 unapproved posts seen$`, 'm'));
  assert.match(stdout, /^sqlite: with the approval off the same check sees them by exportDialogueCsv, /m);
});
