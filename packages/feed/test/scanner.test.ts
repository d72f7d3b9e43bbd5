// A small size of the long check of the same name: opening the links of mails changes nothing, and what a bot cancels is taken back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('links in mails change nothing by being opened, and cancelled bookings come back, on either database', async () => {
  const check = fileURLToPath(new URL('../../../hard/scanner.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--mails', '10', '--bookings', '4', '--moderations', '9'], {}));
  assert.equal(code, 0, stdout + stderr);
  for (const engine of ['sqlite', 'postgres']) {
    assert.match(stdout, new RegExp(`^${engine}: \\d+ mails, \\d+ links: \\d+ requests .* \\d+ pages in a browser: 0 changes; with a button pressed there are changes$`, 'm'));
    assert.match(stdout, new RegExp(`^${engine}: 4 of 4 bookings cancelled by a bot, 4 undone with their own seats, 4 of 4 still waiting$`, 'm'));
    assert.match(stdout, new RegExp(`^${engine}: \\d+ mails of a dialogue, .* 0 changes; with a button pressed there are changes; a used link and an old one explain themselves: 2 of 2$`, 'm'));
  }
});
