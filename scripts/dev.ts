// Builds once, then serves feed and demo and starts again at each change of the feed's sources, until Ctrl-C.
// The widgets are served as they were built last: `npm run build` renews them, `npm run stories` shows them while they change.
import { spawn } from 'node:child_process';
import { build } from './build.ts';

const watched = ['packages/feed/src', 'packages/feed/browser', 'packages/feed/migrations', 'packages/contract/generated'];

await build();
const flags = ['--conditions=development', '--disable-warning=ExperimentalWarning', '--watch-preserve-output', ...watched.map((path) => `--watch-path=${path}`)];
spawn(process.execPath, [...flags, 'scripts/start.ts', '--built'], { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 0));
