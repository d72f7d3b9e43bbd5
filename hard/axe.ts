// axe over all stories in six languages, light and dark, in three engines; and the accessibility trees of the main ones (--engines all; --update writes the trees anew).
import { parseArgs } from 'node:util';
import { enginesNamed, far, installBrowsers, type Engine } from '../scripts/browsers.ts';
import { writeFixtures } from '../scripts/fixtures.ts';
import { execute } from '../scripts/run.ts';

const { values } = parseArgs({ options: { engines: { type: 'string', default: 'all' }, update: { type: 'boolean', default: false } } });
const engines = values.update ? (['chromium'] as const) : enginesNamed(values.engines);
await installBrowsers(engines);
await writeFixtures();

/** Runs test files of the stories in an engine; how many tests passed and failed. */
async function run(engine: Engine, files: string): Promise<{ passed: number; failed: number; output: string }> {
  const { code, output } = await execute(
    'node',
    ['--conditions=development', '--disable-warning=ExperimentalWarning', 'node_modules/.bin/wtr', '--files', files],
    {
      env: { ...far, BROWSERS: engine, AXE: 'all', ...(values.update && { UPDATE_TREES: '1' }) },
    },
  );
  const [, passed = 0, failed = 0] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return { passed: Number(passed), failed: Number(failed) || (code !== 0 || Number(passed) === 0 ? 1 : 0), output };
}

let failed = 0;
const lines: string[] = [];
for (const engine of engines) {
  if (!values.update) {
    // Each test is one story in one language, light and dark; one more shows that axe finds a fault.
    const axe = await run(engine, 'stories/src/stories.test.ts');
    if (axe.failed > 0) console.log(axe.output.trim());
    failed += axe.failed;
    lines.push(`${engine}: axe ${axe.passed - 1} of ${axe.passed + axe.failed - 1} stories in their languages without a finding, light and dark`);
  }
  if (engine !== 'chromium') continue;
  const trees = await run(engine, 'stories/src/trees.test.ts');
  if (trees.failed > 0) console.log(trees.output.trim());
  failed += trees.failed;
  lines.push(
    values.update
      ? `${trees.passed} accessibility trees are written to the folders trees in stories/src`
      : `${engine}: ${trees.passed} of ${trees.passed + trees.failed} accessibility trees as in stories/src/*/trees`,
  );
}
console.log(`${lines.join('\n')}\n${engines.length} engines, ${failed} findings`);
process.exitCode = failed > 0 ? 1 : 0;
