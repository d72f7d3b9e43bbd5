// Searching materials as visitors type, without diacritics: the target is among the first three, the order is one on both databases, and 5 000 materials take no longer than a blink (--materials 5000 --at-most 100).
import { parseArgs } from 'node:util';
import type { MaterialPage } from '@kopa/contract';
import { crowd } from '../e2e/crowd.ts';
import { kit } from '../packages/feed/src/sample/kit.ts';
import { materialOf } from '../packages/feed/src/sample/kit/material.ts';
import { queries } from '../packages/feed/src/sample/kit/queries.ts';
import { partners } from '../packages/feed/src/sample/partners.ts';
import { languages } from '../packages/feed/src/sample/text.ts';
import { saveMaterial } from '../packages/feed/src/materials/store.ts';
import type { MaterialDraft } from '../packages/feed/src/materials/draft.ts';
import { savePartner } from '../packages/feed/src/partners/store.ts';
import { openDatabase } from '../packages/feed/src/shared/database.ts';
import { migrate } from '../packages/feed/src/shared/migrate.ts';
import { startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine } from '../packages/feed/test/databases.ts';

const { values } = parseArgs({ options: { materials: { type: 'string', default: '5000' }, 'at-most': { type: 'string', default: '100' } } });
const [wanted, atMost] = [Number(values.materials), Number(values['at-most'])];
const engines: Engine[] = ['sqlite', 'postgres'];

const drafts = kit.map(materialOf);

interface Asked {
  ids: string[];
  ms: number;
}

/** Asks a feed with these materials every question, letter by letter; what each whole question finds, and how long each letter takes. */
async function ask(engine: Engine, all: MaterialDraft[]): Promise<{ found: Map<string, string[]>; times: number[] }> {
  const place = await newPlace(engine);
  const database = await openDatabase(place.address);
  try {
    await migrate(database);
    await database.write(async (tx) => {
      for (const partner of partners) await savePartner(tx, partner);
    });
    for (let at = 0; at < all.length; at += 200) {
      await database.write(async (tx) => {
        for (const draft of all.slice(at, at + 200)) await saveMaterial(tx, draft);
      });
    }
    await using server = await startServer({ ...place.environment, RATE_LIMIT: '0' });
    const get = async (language: string, q: string): Promise<Asked> => {
      const start = performance.now();
      const answer = await fetch(`${server.url}/v1/materials?${new URLSearchParams({ q, language, limit: '20' })}`);
      const { items } = (await answer.json()) as MaterialPage;
      return { ids: items.map(({ id }) => id), ms: performance.now() - start };
    };
    await get('lv', 'a'); // the catalogue is read
    const found = new Map<string, string[]>();
    const times: number[] = [];
    for (const language of languages) {
      for (const { q } of queries[language]) {
        for (let letters = 1; letters <= q.length; letters++) {
          const { ids, ms } = await get(language, q.slice(0, letters));
          times.push(ms);
          if (letters === q.length) found.set(`${language} ${q}`, ids);
        }
      }
    }
    server.child.kill('SIGTERM');
    await server.ended;
    return { found, times };
  } finally {
    await database.close();
    await place.stop();
  }
}

const percentile = (times: number[], share: number) => times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))]!;
const findings: string[] = [];

/** The same questions in both databases; what differs is a finding. */
async function compare(name: string, all: MaterialDraft[]): Promise<Map<string, string[]>> {
  const answers: Map<string, string[]>[] = [];
  for (const engine of engines) {
    const { found, times } = await ask(engine, all);
    answers.push(found);
    const [p50, p95, most] = [percentile(times, 0.5), percentile(times, 0.95), Math.max(...times)];
    console.log(`${name}, ${engine}: ${all.length} materials, ${found.size} questions, ${times.length} keystrokes, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, longest ${most.toFixed(1)} ms`);
    if (p95 > atMost) findings.push(`${name}, ${engine}: a keystroke takes ${p95.toFixed(0)} ms (p95), more than ${atMost}`);
  }
  const differing = [...answers[0]!].filter(([question, ids]) => ids.join() !== answers[1]!.get(question)?.join());
  for (const [question] of differing) findings.push(`${name}: “${question}” has another order on PostgreSQL than on SQLite`);
  return answers[0]!;
}

const found = await compare('the kit', drafts);
for (const language of languages) {
  const missed = queries[language].filter(({ q, id }) => !found.get(`${language} ${q}`)!.slice(0, 3).includes(id));
  for (const { q, id } of missed) findings.push(`${language}: “${q}” does not find ${id} among the first three, but ${found.get(`${language} ${q}`)!.slice(0, 3).join(', ') || 'nothing'}`);
  console.log(`${language}: ${queries[language].length - missed.length} of ${queries[language].length} questions find their target among the first three`);
}
// The control: where only three materials are, most questions must find nothing.
const { found: few } = await ask('sqlite', drafts.slice(0, 3));
if ([...few.values()].filter((ids) => ids.length === 0).length < few.size / 2) findings.push('control: with three materials most questions still find something');
if (wanted > drafts.length) await compare('a crowd', [...drafts, ...crowd(wanted - drafts.length)]);
for (const finding of findings) console.log(finding);
console.log(`${found.size} questions in ${languages.length} languages, ${findings.length} findings`);
process.exitCode = findings.length > 0 ? 1 : 0;
