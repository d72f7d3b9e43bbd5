// A small size of the long check of the same name: what registrations do is what the pure model says.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('registrations do what the model says, on either database', async () => {
  const check = fileURLToPath(new URL('../../../hard/model.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--sequences', '60', '--seed', '7'], {}));
  assert.equal(code, 0, stdout + stderr);
  for (const engine of ['sqlite', 'postgres']) assert.match(stdout, new RegExp(`^${engine}: 60 sequences, \\d{3,} steps, 0 differences`, 'm'));
});
