// Small sizes of the long checks of the widgets: one engine, few cases. Each says last what it found, and has its own controls.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { execute } from '../scripts/run.ts';

const small: [name: string, flags: string[], end: RegExp][] = [
  ['keyboard', ['--engines', 'chromium'], /^1 engines, 0 findings$/m],
  ['csp', ['--engines', 'chromium'], /; 0 of 6 fell short$/m],
  ['quiet', ['--engines', 'chromium'], /^1 engines, 0 findings$/m],
  [
    'feed-faults',
    ['--engines', 'chromium', '--faults', '500,HTML with 200,CORS lost'],
    /^1 engines, 8 cases: 0 fell short, 0 of them with an uncaught error$/m,
  ],
  ['hostile-text', ['--engines', 'chromium', '--strings', '12', '--of', 'events,materials'], /: 0 findings$/m],
  ['hostile-text', ['--engines', 'chromium', '--strings', '3', '--of', 'dialogue'], /: 0 findings$/m],
  ['once', ['--engines', 'chromium', '--cases', 'double,tabs,lost'], /^1 engines, 3 cases: 0 fell short$/m],
  ['library', ['--materials', '200', '--questions', '2', '--whole', '2', '--engines', 'chromium', '--at-most', '60000'], /; 0 findings$/m],
  ['embed', ['--engines', 'chromium', '--only', 'page'], /^1 engines, \d+ cases: 0 fell short/m],
];

describe('the long checks of the widgets, in small', () => {
  for (const [name, flags, end] of small) {
    it(name, async () => {
      const { code, output } = await execute(process.execPath, [
        '--conditions=development',
        '--disable-warning=ExperimentalWarning',
        `hard/${name}.ts`,
        ...flags,
      ]);
      assert.equal(code, 0, output);
      assert.match(output, end);
    });
  }
});
