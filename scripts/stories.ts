// Makes pages of every element in every state, and opens them for looking and changing until Ctrl-C.
import { spawn } from 'node:child_process';
import { build } from './build.ts';
import { writeFixtures } from './fixtures.ts';

await build();
await writeFixtures();
spawn('npm', ['run', 'dev', '--workspace', '@kopa/stories'], { stdio: 'inherit' }).on('exit', (code) => process.exit(code ?? 0));
