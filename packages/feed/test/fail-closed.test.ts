// A small size of the long check of the same name: whatever fails, what nobody has approved is not seen; without the approval it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('what nobody has approved is seen by nobody while things fail, on SQLite; the long check does the same on PostgreSQL', async () => {
  const check = fileURLToPath(new URL('../../../hard/fail-closed.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--faults', '12', '--engine', 'sqlite'], {}));
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^sqlite: 12 faults .*, 0 unapproved posts seen$/m);
  assert.match(stdout, /^sqlite: with the approval off the same check sees them by exportDialogueCsv, /m);
});
