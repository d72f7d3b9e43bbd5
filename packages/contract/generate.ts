// Writes generated/ from openapi.yaml: the same document as JSON, and the types of all schemas and operations.
// `--check` compares instead of writing and exits 1 when a file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { parse } from 'yaml';

const note = 'Generated from openapi.yaml by packages/contract/generate.ts; do not edit.';
const at = (path: string) => new URL(path, import.meta.url);
const document = parse(readFileSync(at('openapi.yaml'), 'utf8'), { merge: true });

const files = {
  'generated/openapi.json': `${JSON.stringify({ 'x-generated': note, ...document }, null, 1)}\n`,
  'generated/types.ts': `// ${note}\n${astToString(await openapiTS(structuredClone(document)))}`,
};

const current = (path: string) => {
  try {
    return readFileSync(at(path), 'utf8');
  } catch {
    return '';
  }
};
const stale = Object.entries(files).filter(([path, text]) => current(path) !== text);
if (process.argv.includes('--check')) {
  for (const [path] of stale) console.error(`packages/contract/${path} is stale: run npm run build`);
  process.exitCode = stale.length ? 1 : 0;
} else {
  mkdirSync(at('generated/'), { recursive: true });
  for (const [path, text] of stale) writeFileSync(at(path), text);
}
