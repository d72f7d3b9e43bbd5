// The element tests and axe over all stories in three engines. Firefox and WebKit are the system's own; where
// they are missing and this user may install packages (Debian, as root), they are installed first.
import { engines, far, installBrowsers } from './browsers.ts';
import { build } from './build.ts';
import { writeFixtures } from './fixtures.ts';
import { execute } from './run.ts';

await installBrowsers();
await build();
await writeFixtures();
let failed = false;
for (const engine of engines) {
  console.log(`\n── ${engine} ──`);
  const { code, output } = await execute('node', ['--conditions=development', '--disable-warning=ExperimentalWarning', 'node_modules/.bin/wtr'], { env: { ...far, BROWSERS: engine } });
  console.log(code === 0 ? output.trim().split('\n').at(-1) : output);
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
