import { spawn } from 'node:child_process';

export interface Finished {
  code: number;
  output: string;
}

/** Runs a program to its end and returns what it printed; `show` lets it print as it goes. Programs of node_modules/.bin are found by name. */
export function execute(program: string, args: string[], { cwd = '.', env = {}, show = false }: { cwd?: string; env?: NodeJS.ProcessEnv; show?: boolean } = {}): Promise<Finished> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const [stream, out] of [[child.stdout, process.stdout], [child.stderr, process.stderr]] as const) {
      stream.on('data', (chunk: Buffer) => {
        output += chunk;
        if (show) out.write(chunk);
      });
    }
    child.on('error', fail);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs one step of a script; when it fails, prints what it said and ends the script. */
export async function run(step: string, program: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<void> {
  const { code, output } = await execute(program, args, options);
  if (code === 0) return;
  console.error(`${output.trim()}\n\nThe step “${step}” failed (${[program, ...args].join(' ')}).`);
  process.exit(code);
}
