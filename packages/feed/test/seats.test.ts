// A small size of the long check of the same name: exactly the seats are given, and without the guard more than these.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('servers give exactly the seats that there are, on either database', async () => {
  const check = fileURLToPath(new URL('../../../hard/seats.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--tries', '300', '--seats', '20', '--waiting', '30', '--seeds', '1'], {}));
  assert.equal(code, 0, stdout + stderr);
  for (const engine of ['sqlite', 'postgres']) {
    assert.match(stdout, new RegExp(`^${engine}: 300 tries .* exactly 20 confirmed in 1 of 1; confirmed 20, waiting 30, refused 250, anything else 0$`, 'm'));
    assert.match(stdout, new RegExp(`^${engine}: with the guard off oversold in 1 of 1`, 'm'));
  }
});
