#!/usr/bin/env node
// Starts the command: from its source in a checkout, else as it was compiled. Node 24 is needed; in a checkout the one
// among the development dependencies is taken when this one is older.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { constants } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const isNewEnough = Number.parseInt(process.versions.node) >= 24;
const source = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const isCheckout = existsSync(source);
const folders = createRequire(import.meta.url).resolve.paths('node') ?? [];
const installed = folders.map((folder) => join(folder, 'node', 'bin', 'node')).find((file) => existsSync(file));
const node = isNewEnough ? process.execPath : isCheckout ? installed : undefined;

if (!node) {
  console.error(`kopa-feed needs Node 24 or newer; this is ${process.version}.`);
  process.exit(1);
}
const entry = isCheckout ? ['--conditions=development', source] : [fileURLToPath(new URL('../dist/cli.js', import.meta.url))];
const args = ['--disable-warning=ExperimentalWarning', ...entry, ...process.argv.slice(2)];

if (process.execve) {
  // This process becomes the command, so that whoever started it has its id.
  process.execve(node, [node, ...args], process.env);
} else {
  const child = spawn(node, args, { stdio: 'inherit' });
  // A terminal sends Ctrl-C to both processes; a second one would end the command at once.
  const sentByTerminal = process.stdin.isTTY ? 'SIGINT' : undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signal !== sentByTerminal && child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 1)));
}
