// JSON-LD of all materials and events of the sample in six languages, from exports and pages, read by a JSON-LD processor without network: nothing is lost, every term is schema.org's and fits its class, and LearningResource, HowTo, Course and EducationEvent have what they need (--languages lv,lt,pl,nb,nl,en)
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import jsonld from 'jsonld';
import type { JsonLdDocument, NodeObject } from 'jsonld';
import type { MaterialPage } from '@kopa/contract';
import { run, startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';

const { values } = parseArgs({ options: { languages: { type: 'string', default: 'lv,lt,pl,nb,nl,en' } } });
const languages = values.languages.split(',');
const schema = 'http://schema.org/';
const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';

/** The vocabulary: superclasses, and for each property the classes that may have it and what it may lead to. */
interface Vocabulary {
  above: Map<string, string[]>;
  domains: Map<string, string[]>;
  ranges: Map<string, string[]>;
}

async function readVocabulary(): Promise<Vocabulary> {
  const file = new URL('schema.nq', import.meta.resolve('@vocabulary/schema'));
  const read: Vocabulary = { above: new Map(), domains: new Map(), ranges: new Map() };
  const add = (to: Map<string, string[]>, name: string, value?: string) => to.set(name, [...(to.get(name) ?? []), ...(value === undefined ? [] : [value])]);
  for (const line of (await readFile(fileURLToPath(file), 'utf8')).split('\n')) {
    const [, subject, predicate, object] = /^<([^>]*)> <([^>]*)> <([^>]*)>/.exec(line) ?? [];
    if (!subject?.startsWith(schema) || object === undefined) continue;
    if (predicate === `${rdf}type` && object === `${rdfs}Class`) add(read.above, subject);
    if (predicate === `${rdfs}subClassOf`) add(read.above, subject, object);
    if (predicate === `${schema}domainIncludes`) add(read.domains, subject, object);
    if (predicate === `${schema}rangeIncludes`) add(read.ranges, subject, object);
  }
  return read;
}

/** What schema.org itself answers as its context, made from its vocabulary: what is an address is a link, what may be text is text. */
function contextOf({ ranges }: Vocabulary): Record<string, unknown> {
  const links = [...ranges].filter(([, to]) => to.includes(`${schema}URL`) && !to.includes(`${schema}Text`)).map(([property]) => [property.slice(schema.length), { '@id': property, '@type': '@id' }]);
  return { '@vocab': schema, ...Object.fromEntries(links) };
}

const vocabulary = await readVocabulary();
const context = contextOf(vocabulary);

/** Nothing but schema.org's context is ever asked for. */
const documentLoader = async (url: string) => {
  if (url.replace(/\/$/, '') !== 'https://schema.org') throw new Error(`${url} is asked for`);
  return { document: { '@context': context }, documentUrl: url, contextUrl: undefined };
};

type Node = NodeObject & { '@id': string; '@type'?: string[] };

/** The nodes of a document; throws where something of it would be lost. */
async function nodesOf(document: JsonLdDocument): Promise<Node[]> {
  const options = { documentLoader, base: 'http://sample.example.org/', safe: true };
  const expanded = await jsonld.expand(document, options as object);
  return (await jsonld.flatten(expanded, undefined, options as object)) as unknown as Node[];
}

function classesAbove(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  for (const next of vocabulary.above.get(name) ?? []) classesAbove(next, found);
  return found;
}

const typesOf = (node: Node): string[] => node['@type'] ?? [];
const valuesOf = (node: Node, property: string): Record<string, unknown>[] => [node[`${schema}${property}`] ?? []].flat() as Record<string, unknown>[];
const textOf = (node: Node, property: string) => valuesOf(node, property).map((value) => value['@value'] ?? value['@id'])[0];

/** What is not of the vocabulary, or stands where it does not belong. */
function vocabularyFaults(node: Node): string[] {
  const types = typesOf(node);
  const unknown = types.filter((type) => !vocabulary.above.has(type));
  const classes = new Set(types.flatMap((type) => [...classesAbove(type)]));
  const properties = Object.keys(node).filter((name) => !name.startsWith('@'));
  const misplaced = properties.filter((property) => types.length > 0 && !vocabulary.domains.get(property)?.some((domain) => classes.has(domain)));
  return [...unknown.map((type) => `no class ${type}`), ...misplaced.map((property) => `${property} is no property of ${types.join(' and ')}`)];
}

const needed: Record<string, string[]> = {
  LearningResource: ['name', 'description', 'url', 'learningResourceType', 'inLanguage', 'license', 'publisher', 'teaches', 'audience', 'dateModified'],
  HowTo: ['name', 'step', 'totalTime'],
  HowToStep: ['name', 'text', 'position', 'timeRequired'],
  HowToSupply: ['name', 'requiredQuantity'],
  Course: ['name', 'description', 'provider'],
  EducationEvent: ['name', 'startDate', 'endDate', 'location', 'eventStatus', 'eventAttendanceMode', 'organizer', 'url'],
  Place: ['name'],
  VirtualLocation: ['url'],
};

/** What a node of its class lacks. */
function lacking(node: Node): string[] {
  return typesOf(node).flatMap((type) => {
    const name = type.slice(schema.length);
    // A reference names what it leads to, and no more.
    if (name === 'LearningResource' && valuesOf(node, 'learningResourceType').length === 0 && valuesOf(node, 'url').length > 0) return [];
    return (needed[name] ?? []).filter((property) => valuesOf(node, property).length === 0).map((property) => `${node['@id']}: ${name} has no ${property}`);
  });
}

const minutesIn = (duration: unknown) => {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?$/.exec(String(duration)) ?? [];
  return Number(hours ?? 0) * 60 + Number(minutes ?? 0);
};

/** The steps are in their order, and their times make up the whole. */
function stepFaults(nodes: Node[]): string[] {
  return nodes.filter((node) => typesOf(node).includes(`${schema}HowTo`) && valuesOf(node, 'step').length > 0).flatMap((node) => {
    const steps = valuesOf(node, 'step').map(({ '@id': id }) => nodes.find((one) => one['@id'] === id)!);
    const positions = steps.map((step) => Number(textOf(step, 'position'))).sort((a, b) => a - b);
    const total = steps.reduce((sum, step) => sum + minutesIn(textOf(step, 'timeRequired')), 0);
    const isInOrder = positions.every((position, at) => position === at + 1);
    const isWhole = total > 0 && total === minutesIn(textOf(node, 'totalTime'));
    return [...(isInOrder ? [] : [`${node['@id']}: steps ${positions.join(', ')}`]), ...(isWhole ? [] : [`${node['@id']}: ${total} minutes, and ${String(textOf(node, 'totalTime'))}`])];
  });
}

async function faultsOf(document: JsonLdDocument): Promise<string[]> {
  const nodes = await nodesOf(document).catch((error: Error & { details?: unknown }) => `${error.message} ${JSON.stringify(error.details ?? '').slice(0, 300)}`);
  if (typeof nodes === 'string') return [nodes];
  return [...nodes.flatMap(vocabularyFaults), ...nodes.flatMap((node) => lacking(node)), ...stepFaults(nodes)];
}

const place = await newPlace('sqlite');
const counts = new Map<string, number>();
const faults: string[] = [];
let documents = 0;

async function check(name: string, document: JsonLdDocument): Promise<void> {
  documents++;
  faults.push(...(await faultsOf(document)).map((fault) => `${name}: ${fault}`));
  for (const { '@type': type } of (document as { '@graph': { '@type': string | string[] }[] })['@graph']) {
    for (const one of [type].flat()) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
}

/** Each of these must be found: without that, the check would say nothing. */
async function control(document: { '@context': string; '@graph': Record<string, unknown>[] }): Promise<number> {
  const changed = (change: (thing: Record<string, unknown>) => void) => {
    const copy = structuredClone(document);
    change(copy['@graph'][0]!);
    return copy as unknown as JsonLdDocument;
  };
  const cases: [string, JsonLdDocument][] = [
    ['no name', changed((thing) => delete thing['name'])],
    ['no steps', changed((thing) => delete thing['step'])],
    ['a step too few', changed((thing) => (thing['step'] as unknown[]).pop())],
    ['a class that is none', changed((thing) => (thing['@type'] = ['LearningResource', 'HowTo', 'Szenario']))],
    ['a property that is none', changed((thing) => (thing['groupSize'] = 7))],
    ['a property of another class', changed((thing) => (thing['startDate'] = '2026-11-27'))],
    ['a context elsewhere', { ...document, '@context': 'https://example.org/context' } as unknown as JsonLdDocument],
    ['a property that is lost', changed((thing) => (thing['https//broken id'] = 'x'))],
  ];
  for (const [name, broken] of cases) if ((await faultsOf(broken)).length === 0) faults.push(`control: “${name}” is not found`);
  return cases.length;
}

try {
  const seeded = await run(['seed'], place.environment);
  if (seeded.code !== 0) throw new Error(seeded.stderr);
  await using served = await startServer({ ...place.environment, RATE_LIMIT: '0' });
  const read = async (path: string) => (await fetch(`${served.url}${path}`)).text();
  const { items } = JSON.parse(await read('/v1/materials?limit=200')) as MaterialPage;
  let scenario: { '@context': string; '@graph': Record<string, unknown>[] } | undefined;
  for (const language of languages) {
    await check(`materials.jsonld ${language}`, JSON.parse(await read(`/v1/materials.jsonld?language=${language}`)));
    await check(`events.jsonld ${language}`, JSON.parse(await read(`/v1/events.jsonld?language=${language}`)));
    for (const { id, learningResourceType } of items) {
      const [, script] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(await read(`/w/material/${id}?lang=${language}`)) ?? [];
      if (script === undefined) faults.push(`${id} ${language}: the page has no JSON-LD`);
      else await check(`${id} ${language}`, JSON.parse(script));
      if (learningResourceType === 'scenario') scenario ??= JSON.parse(script!);
    }
  }
  const controls = await control(scenario!);
  for (const fault of [...new Set(faults)].slice(0, 40)) console.log(`✖ ${fault}`);
  const found = [...counts].sort().map(([type, count]) => `${count} ${type}`).join(', ');
  console.log(`${documents} documents in ${languages.length} languages: ${found}; ${controls} broken ones found; ${faults.length} faults`);
} finally {
  await place.stop();
}
const isWhole = ['LearningResource', 'HowTo', 'EducationEvent', 'Course'].every((type) => (counts.get(type) ?? 0) > 0);
process.exitCode = faults.length > 0 || !isWhole ? 1 : 0;
