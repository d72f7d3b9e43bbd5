// All stories at 320 px, 400 % zoom, 200 % text, with forced colours, reduced motion and texts of twice their length: no text is cut off, outside its box or over another (--screenshots dist/layout).
import { parseArgs } from 'node:util';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { far } from '../scripts/browsers.ts';
import { writeFixtures } from '../scripts/fixtures.ts';
import { execute } from '../scripts/run.ts';

const { values } = parseArgs({ options: { screenshots: { type: 'string', default: 'dist/layout' } } });
const folder = resolve(values.screenshots);

await writeFixtures();
// The controls are among the tests: texts that are cut off, outside their box or over each other must be seen.
const { code, output } = await execute(
  'node',
  ['--conditions=development', '--disable-warning=ExperimentalWarning', 'node_modules/.bin/wtr', '--files', 'stories/src/layout.test.ts'],
  {
    env: { ...far, BROWSERS: 'chromium', LAYOUT: folder },
  },
);
const [, passed = 0, failed = 0] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
if (code !== 0) console.log(output.trim());
console.log(
  `\n${Number(passed) + Number(failed)} stories in their modes, and controls: ${failed} with findings; ${globSync(`${folder}/*.png`).length} pictures to look at are in ${folder}`,
);
process.exitCode = code !== 0 || Number(passed) === 0 ? 1 : 0;
