// A small size of the long check of the same name: a JSON-LD processor reads what the feed says of materials and events.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { finished, node } from './command.ts';

test('materials and events are schema.org’s, whole, and nothing of them is lost', async () => {
  const check = fileURLToPath(new URL('../../../hard/json-ld.ts', import.meta.url));
  const { code, stdout, stderr } = await finished(node(check, ['--languages', 'lv'], {}));
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /^\d+ documents in 1 languages: \d+ Course, \d+ EducationEvent, \d+ HowTo, \d+ LearningResource; 8 broken ones found; 0 faults$/m);
});
