import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { structureProblems } from './structure.ts';

const root = mkdtempSync(join(tmpdir(), 'kopa-structure-'));
cpSync('packages', join(root, 'packages'), { recursive: true, filter: (path) => !/node_modules|[\\/]dist$/.test(path) });
after(() => rmSync(root, { recursive: true }));

/** What the check says when one file has one more line. */
function withLine(file: string, line: string): string[] {
  const path = join(root, file);
  cpSync(path, `${path}.before`);
  try {
    writeFileSync(path, line, { flag: 'a' });
    return structureProblems(root);
  } finally {
    cpSync(`${path}.before`, path);
    rmSync(`${path}.before`);
  }
}

describe('the structure check', () => {
  it('finds nothing wrong with the packages', () => assert.deepEqual(structureProblems(root), []));

  for (const [what, file, line, expected] of [
    ['a package in the wrong direction', 'packages/sdk/src/feed.ts', "import '@kopa/elements';", /sdk must not import elements/],
    ['the contract importing anything', 'packages/contract/index.ts', "import '@kopa/sdk';", /contract must not import sdk/],
    ['the feed importing the SDK', 'packages/feed/src/app.ts', "import '@kopa/sdk';", /feed must not import sdk/],
    ['a reach into another package', 'packages/elements/src/shared/names.ts', "import '../../../sdk/src/pages.ts';", /reaches into sdk/],
    ['one slice in another', 'packages/feed/src/partners/handlers.ts', "import '../events/store.ts';", /the slice partners must not import the slice events/],
    ['a dynamic import, too', 'packages/feed/src/partners/handlers.ts', "void import('../events/store.ts');", /the slice partners must not import the slice events/],
    ['an element that brings another one along', 'packages/elements/src/event-calendar/month.ts', "import '../seminar-registration/seminar-registration.ts';", /must not import the slice seminar-registration/],
    ['a circle', 'packages/elements/src/event-calendar/month.ts', "import './days.ts';", /in a circle: .*days\.ts/],
  ] as const) {
    it(`finds ${what}`, () => {
      const problems = withLine(file, `\n${line}\n`);
      assert.equal(problems.length, 1, problems.join('\n'));
      assert.match(problems[0]!, expected);
    });
  }

  it('finds a second index', () => {
    cpSync(join(root, 'packages/sdk/src/index.ts'), join(root, 'packages/sdk/index.ts'));
    assert.match(structureProblems(root).join(), /packages\/sdk has 2 index\.ts/);
    rmSync(join(root, 'packages/sdk/index.ts'));
  });
});
