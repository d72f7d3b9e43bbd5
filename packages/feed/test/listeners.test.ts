// A small size of the long check of the same name: all who listen are told at once, also when much is approved together; memory stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('an approval reaches all who listen, on either database', async () => {
  const check = fileURLToPath(new URL('../../../hard/listeners.ts', import.meta.url));
  const sizes = ['--clients', '60', '--sqlite-clients', '30', '--approvals', '2', '--posts', '300', '--connects', '100', '--deaf', '0', '--at-most', '5000'];
  const { code, stdout, stderr } = await finished(node(check, sizes, {}));
  assert.equal(code, 0, stdout + stderr);
  for (const engine of ['sqlite', 'postgres']) assert.match(stdout, new RegExp(`^${engine}: 60 long posts approved at once: all who listen are told of all$`, 'm'));
});
