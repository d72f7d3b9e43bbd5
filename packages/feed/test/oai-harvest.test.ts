// A small size of the long check of the same name: harvested whole while it changes and the server is killed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('servers on either database are harvested whole', async () => {
  const check = fileURLToPath(new URL('../../../hard/oai.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--materials', '350', '--clients', 'own'], {}));
  assert.equal(code, 0, stdout + stderr);
  for (const engine of ['sqlite', 'postgres']) {
    for (const format of ['oai_dc', 'oai_lom']) {
      assert.match(stdout, new RegExp(`^${engine}: own client, ${format}: \\d+ records .* known otherwise than they are: 0; after harvesting from \\S+: 0$`, 'm'));
    }
  }
});
