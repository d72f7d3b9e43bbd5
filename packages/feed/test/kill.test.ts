// A small size of the long check of the same name: whoever registers while the feed is killed is registered once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('a feed that is killed loses, doubles and forgets nobody, on either database', async () => {
  const check = fileURLToPath(new URL('../../../hard/kill.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--tries', '2'], {}));
  assert.equal(code, 0, stdout + stderr);
  for (const engine of ['sqlite', 'postgres']) {
    assert.match(stdout, new RegExp(`^${engine}: 2 kills -9 .* 0 lost, 0 doubled; .* 2 of 2 restarts$`, 'm'));
    assert.match(stdout, new RegExp(`^${engine}: 2 crashes between commit and answer: 2 of 2 `, 'm'));
  }
});
