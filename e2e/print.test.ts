// A small size of the long check of the same name: scenarios on paper.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { finished, node } from '../packages/feed/test/command.ts';

test('a scenario is printed whole, with page numbers and a code that can be scanned', async () => {
  const { code, stdout, stderr } = await finished(node('hard/print.ts', ['--scenarios', '1', '--languages', 'lv', '--groups', '7'], {}));
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^2 sheets, \d+ pages, \d+ parts: 0 faults; 2 codes scanned; without the rules for paper [1-9]\d* parts are cut$/m);
});
