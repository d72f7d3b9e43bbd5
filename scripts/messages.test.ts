import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { execute } from './run.ts';

const root = mkdtempSync(join(tmpdir(), 'kopa-messages-test-'));
for (const path of ['packages', 'scripts', 'tsconfig.base.json', 'package.json']) cpSync(path, join(root, path), { recursive: true, filter: (file) => !/node_modules|[\\/]dist$/.test(file) });
symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
after(() => rmSync(root, { recursive: true }));

/** What the check says after a change of one file. */
async function afterChange(file: string, from: string | RegExp, to: string) {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const changed = before.replace(from, to);
  assert.notEqual(changed, before, 'the change changes nothing');
  writeFileSync(path, changed);
  try {
    return await execute('node', ['scripts/messages.ts'], { cwd: root });
  } finally {
    writeFileSync(path, before);
  }
}

const lithuanian = 'packages/elements/locales/lt.xlf';

describe('the check of translations', () => {
  it('finds nothing wrong with them', async () => assert.deepEqual(await execute('node', ['scripts/messages.ts'], { cwd: root }), { code: 0, output: '' }));

  for (const [what, file, from, to, expected] of [
    ['a plural without one of the language’s forms', lithuanian, 'few {# renginiai} ', '', /lt\.xlf: count: plural form “few” missing/],
    ['a plural form that the language does not have', lithuanian, 'few {# renginiai} ', 'few {# renginiai} two {# renginiai} ', /lt\.xlf: count: lt has no plural form “two”/],
    ['a missing translation', lithuanian, /\s*<target>Šiandien<\/target>/, '', /lt\.xlf: today: no translation of “Today”/],
    ['a message whose English has changed', 'packages/elements/src/event-calendar/list-view.ts', "msg('All day'", "msg('The whole day'", /lv\.xlf: all-day: stale, the English is now “The whole day”/],
    ['a translation that nobody uses', 'packages/elements/src/event-calendar/list-view.ts', "msg('All day', { id: 'all-day' })", "'All day'", /pl\.xlf: all-day: no longer used/],
  ] as const) {
    it(`finds ${what}`, async () => {
      const { code, output } = await afterChange(file, from, to);
      assert.equal(code, 1);
      assert.match(output, expected);
    });
  }
});
