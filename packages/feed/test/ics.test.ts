// A small size of the long check of the same name: a program reads the exported sample as the feed has it, and sees changes.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('a program that subscribes reads the times of the feed, and sees what changes', async () => {
  const check = fileURLToPath(new URL('../../../hard/ics.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--parsers', 'ical.js', '--languages', 'pl'], {}));
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^pl +8\d +\d+ +\d+ +75 +\d{3} +0$/m);
  assert.match(stdout, /^cancelled .*SEQUENCE:2 .*STATUS:CANCELLED$/m);
});
