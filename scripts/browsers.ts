// Chromium comes by npm; Firefox and WebKit are the system's own.
import { existsSync } from 'node:fs';
import { execute } from './run.ts';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

/** What a visitor's machine says of itself: a zone and a language that no developer has. */
export const far = { TZ: 'Pacific/Chatham', LANG: 'pl_PL.UTF-8', LANGUAGE: 'pl' };

export const firefoxPath = (): string => process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';

const packages: Record<Engine, string[]> = { chromium: [], firefox: ['firefox-esr'], webkit: ['webkit2gtk-driver', 'xvfb'] };
const isThere: Record<Engine, () => boolean> = {
  chromium: () => true,
  firefox: () => existsSync(firefoxPath()),
  webkit: () => existsSync('/usr/bin/WebKitWebDriver') && existsSync('/usr/bin/Xvfb'),
};

/** Installs the engines that are missing where this user may (Debian, as root); where that fails, says so and ends the script. */
export async function installBrowsers(wanted: readonly Engine[] = engines): Promise<void> {
  const missing = wanted.filter((engine) => !isThere[engine]()).flatMap((engine) => packages[engine]);
  if (missing.length === 0) return;
  console.log(`Installing ${missing.join(', ')} …`);
  const apt = async (...args: string[]) => (await execute('apt-get', args, { env: { DEBIAN_FRONTEND: 'noninteractive' } })).code;
  const failed =
    process.getuid?.() !== 0 || (await apt('update')) !== 0 || (await apt('install', '--yes', '--no-install-recommends', ...missing)) !== 0;
  if (!failed) return;
  console.error(`These packages could not be installed: ${missing.join(', ')}. Install them, as root, and run the same command again.`);
  process.exit(1);
}

/** The engines that a flag names, `all` or with commas between them; ends the script for a name that is none. */
export function enginesNamed(names: string): Engine[] {
  const named = names === 'all' ? [...engines] : names.split(',');
  const wrong = named.filter((name) => !engines.includes(name as Engine));
  if (wrong.length === 0) return named as Engine[];
  console.error(
    `There is no engine “${wrong.join(', ')}”; --engines takes all, or of ${engines.join(', ')} those that are wanted, with commas between them.`,
  );
  process.exit(2);
}
