// Loads a real server with requests for the next month, on both databases: times and errors; --requests 5000 --connections 50
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { run, startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine } from '../packages/feed/test/databases.ts';

/** What is used of autocannon's result; it comes without types. */
interface Result {
  errors: number;
  timeouts: number;
  non2xx: number;
  '2xx': number;
  latency: { p50: number; p99: number; max: number };
  requests: { average: number };
}
type Autocannon = (options: { url: string; amount: number; connections: number; headers: Record<string, string> }) => Promise<Result>;
const autocannon: Autocannon = createRequire(import.meta.url)('autocannon');

const { values } = parseArgs({ options: { requests: { type: 'string', default: '5000' }, connections: { type: 'string', default: '50' } } });
const [requests, connections] = [Number(values.requests), Number(values.connections)];

const lines: string[] = [];
for (const engine of ['sqlite', 'postgres'] as const) {
  const { errors, line } = await load(engine);
  lines.push(line);
  if (errors > 0) process.exitCode = 1;
}
console.log(`
${requests} requests, ${connections} at a time, compressed as browsers ask for it
database   p50 ms  p99 ms  max ms  per second  errors
${lines.join('\n')}`);

async function load(engine: Engine): Promise<{ errors: number; line: string }> {
  const place = await newPlace(engine);
  try {
    const seeded = await run(['seed'], place.environment);
    if (seeded.code !== 0) throw new Error(seeded.stderr);
    await using served = await startServer({ ...place.environment, RATE_LIMIT: '0' });
    const month = `${served.url}/v1/occurrences?language=lv`;
    const isConfirmed = await showConfirmation(engine, month);
    const result = await autocannon({ url: month, amount: requests, connections, headers: { 'accept-encoding': 'gzip, br' } });
    served.child.kill('SIGTERM');
    const { code } = await served.ended;
    const failed = result.errors + result.timeouts + result.non2xx + (result['2xx'] === requests ? 0 : 1);
    return { errors: failed + (isConfirmed ? 0 : 1) + code, line: lineFor(engine, result) };
  } finally {
    await place.stop();
  }
}

/** Asks twice, the second time with the ETag of the first: the answer must be 304 and empty. */
async function showConfirmation(engine: Engine, url: string): Promise<boolean> {
  const first = await fetch(url);
  const text = await first.text();
  const etag = first.headers.get('etag') ?? '';
  const second = await fetch(url, { headers: { 'if-none-match': etag } });
  const rest = await second.text();
  const asked = `${engine}: GET ${new URL(url).pathname} ${first.status}, ${text.length} characters, ETag ${etag}`;
  console.log(`${asked}; with If-None-Match: ${second.status}, ${rest.length} characters`);
  return first.status === 200 && second.status === 304 && rest === '';
}

function lineFor(engine: Engine, { latency, requests: { average }, errors, timeouts, non2xx }: Result): string {
  const figures = [latency.p50, latency.p99, latency.max].map((ms) => String(ms).padStart(6)).join('  ');
  return `${engine.padEnd(9)}  ${figures}  ${String(Math.round(average)).padStart(10)}  ${String(errors + timeouts + non2xx).padStart(6)}`;
}
