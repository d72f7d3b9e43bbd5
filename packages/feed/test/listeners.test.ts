// A small size of the long check of the same name: all who listen are told at once, also when much is approved together; memory stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('an approval reaches all who listen, of two servers', async () => {
  const check = fileURLToPath(new URL('../../../hard/listeners.ts', import.meta.url));
  const sizes = ['--clients', '60', '--approvals', '2', '--posts', '300', '--connects', '100', '--deaf', '0', '--at-most', '5000', '--engine', 'postgres'];
  const { code, stdout, stderr } = await finished(node(check, sizes, {}));
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^postgres: 60 listen to 2 servers .* not told: 0$/m);
  assert.match(stdout, /^postgres: 60 long posts approved at once: all who listen are told of all$/m);
});
