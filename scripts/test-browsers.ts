// The element tests and axe over all stories in three engines. Firefox and WebKit are the system's own; where
// they are missing and this user may install packages (Debian, as root), they are installed first.
import { existsSync } from 'node:fs';
import { build } from './build.ts';
import { writeFixtures } from './fixtures.ts';
import { execute } from './run.ts';

const needed = { firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
const there = { firefox: () => existsSync('/usr/bin/firefox-esr') || 'FIREFOX_PATH' in process.env, webkit: () => existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb') };

const missing = (['firefox', 'webkit'] as const).filter((engine) => !there[engine]()).flatMap((engine) => needed[engine]);
if (missing.length > 0) {
  console.log(`Installing ${missing.join(', ')} …`);
  const apt = async (...args: string[]) => (await execute('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } })).code;
  const failed = process.getuid?.() !== 0 || (await apt('update')) !== 0 || (await apt('install', '--yes', '--no-install-recommends', ...missing)) !== 0;
  if (failed) {
    console.error(`These packages could not be installed: ${missing.join(', ')}. Install them, as root, and run the same command again.`);
    process.exit(1);
  }
}

await build();
await writeFixtures();
const far = { TZ: 'Pacific/Chatham', LANG: 'pl_PL.UTF-8', LANGUAGE: 'pl' };
let failed = false;
for (const engine of ['chromium', 'firefox', 'webkit']) {
  console.log(`\n── ${engine} ──`);
  const { code, output } = await execute('node', ['--conditions=development', '--disable-warning=ExperimentalWarning', 'node_modules/.bin/wtr'], { env: { ...far, BROWSERS: engine } });
  console.log(code === 0 ? output.trim().split('\n').at(-1) : output);
  failed ||= code !== 0;
}
process.exitCode = failed ? 1 : 0;
