// Everything that must hold, from types to whole pages in a browser. Ends with one line: “N passed, N failed”.
// `npm test -- feed elements` runs just the parts with these names.
import { existsSync } from 'node:fs';
import { startPostgres } from '../packages/feed/test/postgres.ts';
import { far } from './browsers.ts';
import { build } from './build.ts';
import { writeFixtures } from './fixtures.ts';
import { staticParts } from './parts.ts';
import { execute } from './run.ts';
import { weighed } from './size.ts';

const wanted = process.argv.slice(2);
const total = { passed: 0, failed: 0 };

/** Runs one part unless others were named, and prints how it went and how long it took. */
async function part(name: string, run: () => Promise<{ passed: number; failed: number; output?: string }>): Promise<void> {
  if (wanted.length > 0 && !wanted.includes(name)) return;
  const start = Date.now();
  const { passed, failed, output } = await run();
  total.passed += passed;
  total.failed += failed;
  if (failed > 0 && output) console.log(output.trim());
  console.log(`${failed ? '✖' : '✔'} ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - start) / 1000)} s)`);
}

const check = (passed: boolean, output: string) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, output });

/** Runs test files by Node's runner and reads its sums; a run without any test has failed. */
async function nodeTests(files: string[], env: NodeJS.ProcessEnv = {}): Promise<{ passed: number; failed: number; output: string }> {
  const { code, output } = await execute('node', ['--conditions=development', '--disable-warning=ExperimentalWarning', '--test', '--test-reporter=spec', ...files], { env: { ...far, ...env } });
  // Where the time goes: the tests and suites that stand alone and took longest.
  const took = [...output.matchAll(/^[✔✖] (.+) \((\d+)(?:\.\d+)?ms\)$/gm)].map(([, name, ms]) => ({ name: name!, seconds: Math.round(Number(ms) / 1_000) }));
  const longest = took.sort((a, b) => b.seconds - a.seconds).slice(0, 5).filter(({ seconds }) => seconds >= 10);
  if (longest.length > 0) console.log(`  longest: ${longest.map(({ name, seconds }) => `${name} ${seconds} s`).join('; ')}`);
  const sum = (word: string) => Number(new RegExp(`^ℹ ${word} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  const failed = sum('fail') + sum('cancelled');
  return { passed: sum('pass'), failed: failed || (code !== 0 || sum('pass') === 0 ? 1 : 0), output };
}

async function browserTests(): Promise<{ passed: number; failed: number; output: string }> {
  const { code, output } = await execute('node', ['--conditions=development', 'node_modules/.bin/wtr'], { env: far });
  const [, passed = 0, failed = 1] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  return { passed: Number(passed), failed: Number(failed) || (code ? 1 : 0), output };
}

async function feedTests(): Promise<{ passed: number; failed: number; output: string }> {
  const postgres = await startPostgres();
  try {
    const result = await nodeTests(['packages/feed/**/*.test.ts'], { DATABASE_URL: postgres.url });
    for (const engine of ['sqlite', 'postgres']) {
      const suites = result.output.match(new RegExp(`^▶ .*\\[${engine}\\]`, 'gm'))?.length ?? 0;
      console.log(`  ${engine}: ${suites} suites`);
      if (suites === 0) result.failed++;
    }
    return result;
  } finally {
    await postgres.stop();
  }
}

async function storybook(): Promise<{ passed: number; failed: number; output: string }> {
  const { code, output } = await execute('npm', ['run', 'build', '--workspace', '@kopa/stories']);
  return check(code === 0 && existsSync('dist/stories/index.html') && existsSync('dist/stories/iframe.html'), output);
}

await build();
await writeFixtures();
for (const { name, run } of staticParts) {
  await part(name, async () => {
    const { passed, output } = await run();
    return check(passed, output);
  });
}
await part('size', async () => {
  const { text, problems } = weighed();
  console.log(`  ${text}`);
  return check(problems.length === 0, problems.join('\n'));
});
await part('units', () => nodeTests(['packages/{contract,sdk}/**/*.test.ts', 'scripts/*.test.ts']));
await part('feed', feedTests);
await part('elements', browserTests);
await part('pages', () => nodeTests(['e2e/*.test.ts']));
await part('stories', storybook);

console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
