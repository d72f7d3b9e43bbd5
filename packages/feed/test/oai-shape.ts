// What an answer of OAI-PMH 2.0 looks like, and records in oai_dc and oai_lom: written from the protocol, the schema of oai_dc, and IEEE 1484.12.
import { XMLParser, XMLValidator } from 'fast-xml-parser';

type Often = '1' | '?' | '*' | '+';

interface Shape {
  /** Attributes that may stand, those with `!` must. */
  attributes?: Record<string, RegExp>;
  /** Elements in their order. */
  sequence?: [name: string, often: Often, shape: Shape][];
  /** Elements in any order and number. */
  anyOf?: Record<string, Shape>;
  text?: RegExp;
}

const some = /^[\s\S]*\S[\s\S]*$/;
const second = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;
const uri = /^[a-z][a-z0-9+.-]*:\S+$/i;
const setSpec = /^[\w.!~*'()-]+(:[\w.!~*'()-]+)*$/;
const prefix = /^[\w.!~*'()-]+$/;
const language = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;
const is = (text: RegExp): Shape => ({ text });
const oneOf = (...values: string[]): Shape => is(new RegExp(`^(${values.join('|')})$`));

const schemaInstance = { 'xmlns:xsi!': /^http:\/\/www\.w3\.org\/2001\/XMLSchema-instance$/ };
const namespace = (name: string, schema: string) => ({ ...schemaInstance, 'xsi:schemaLocation!': new RegExp(`^${name} ${schema}$`) });

// ── LOM ─────────────────────────────────────────────────────────────────────────────────────────
const term = (...values: string[]): Shape => ({ sequence: [['source', '1', is(/^LOMv1\.0$/)], ['value', '1', oneOf(...values)]] });
const strings: Shape = { sequence: [['string', '+', { attributes: { 'language!': language }, text: some }]] };
const identifier: Shape = { sequence: [['catalog', '1', is(some)], ['entry', '1', is(some)]] };
const card = is(/^BEGIN:VCARD\nVERSION:3\.0\nFN:.+\nN:;;;;\nORG:.+\n(URL:\S+\n)?END:VCARD$/);
const resourceTypes = ['exercise', 'simulation', 'questionnaire', 'diagram', 'figure', 'graph', 'index', 'slide', 'table', 'narrative text', 'exam', 'experiment', 'problem statement', 'self assessment', 'lecture', 'scenario', 'model', 'course', 'collection'];
const relations = ['ispartof', 'haspart', 'isversionof', 'hasversion', 'isformatof', 'hasformat', 'references', 'isreferencedby', 'isbasedon', 'isbasisfor', 'requires', 'isrequiredby'];
const purposes = ['discipline', 'idea', 'prerequisite', 'educational objective', 'accessibility', 'restrictions', 'educational level', 'skill level', 'security level', 'competency'];

const lom: Shape = {
  attributes: { 'xmlns!': /^http:\/\/ltsc\.ieee\.org\/xsd\/LOM$/, ...namespace('http://ltsc\\.ieee\\.org/xsd/LOM', 'http://ltsc\\.ieee\\.org/xsd/lomv1\\.0/lom\\.xsd') },
  sequence: [
    ['general', '1', { sequence: [['identifier', '+', identifier], ['title', '1', strings], ['language', '+', is(language)], ['description', '+', strings], ['keyword', '*', strings], ['structure', '1', term('atomic', 'collection', 'networked', 'hierarchical', 'linear')], ['aggregationLevel', '1', term('1', '2', '3', '4')]] }],
    ['lifeCycle', '1', { sequence: [['status', '1', term('draft', 'final', 'revised', 'unavailable')], ['contribute', '+', { sequence: [['role', '1', term('author', 'publisher')], ['entity', '+', card], ['date', '?', { sequence: [['dateTime', '1', is(/^\d{4}-\d{2}-\d{2}$/)]] }]] }]] }],
    ['metaMetadata', '1', { sequence: [['metadataSchema', '+', is(/^LOMv1\.0$/)], ['language', '1', is(language)]] }],
    ['technical', '1', { sequence: [['format', '+', is(/^\w+\/[\w.+-]+$/)], ['location', '+', is(uri)]] }],
    ['educational', '1', { sequence: [
      ['learningResourceType', '+', { sequence: [['source', '1', is(some)], ['value', '1', oneOf(...resourceTypes)]] }],
      ['intendedEndUserRole', '+', term('teacher', 'author', 'learner', 'manager')],
      ['context', '+', term('school', 'higher education', 'training', 'other')],
      ['difficulty', '?', term('very easy', 'easy', 'medium', 'difficult', 'very difficult')],
      ['typicalLearningTime', '?', { sequence: [['duration', '1', is(/^PT(\d+H)?(\d+M)?$/)]] }],
      ['description', '*', strings],
    ] }],
    ['rights', '1', { sequence: [['cost', '1', term('yes', 'no')], ['copyrightAndOtherRestrictions', '1', term('yes', 'no')], ['description', '1', strings]] }],
    ['relation', '*', { sequence: [['kind', '1', term(...relations)], ['resource', '1', { sequence: [['identifier', '+', identifier]] }]] }],
    ['classification', '*', { sequence: [['purpose', '1', term(...purposes)], ['taxonPath', '+', { sequence: [['source', '1', strings], ['taxon', '+', { sequence: [['id', '1', is(some)], ['entry', '1', strings]] }]] }]] }],
  ],
};

// ── Dublin Core ─────────────────────────────────────────────────────────────────────────────────
const element: Shape = { attributes: { 'xml:lang': language }, text: some };
const elements = ['title', 'creator', 'subject', 'description', 'publisher', 'contributor', 'date', 'type', 'format', 'identifier', 'source', 'language', 'relation', 'coverage', 'rights'];
const dublinCore: Shape = {
  attributes: { 'xmlns:oai_dc!': /^http:\/\/www\.openarchives\.org\/OAI\/2\.0\/oai_dc\/$/, 'xmlns:dc!': /^http:\/\/purl\.org\/dc\/elements\/1\.1\/$/, ...namespace('http://www\\.openarchives\\.org/OAI/2\\.0/oai_dc/', 'http://www\\.openarchives\\.org/OAI/2\\.0/oai_dc\\.xsd') },
  anyOf: Object.fromEntries(elements.map((name) => [`dc:${name}`, element])),
};

// ── the protocol ────────────────────────────────────────────────────────────────────────────────
const header: Shape = { attributes: { status: /^deleted$/ }, sequence: [['identifier', '1', is(uri)], ['datestamp', '1', is(second)], ['setSpec', '*', is(setSpec)]] };
const metadata: Shape = { sequence: [['oai_dc:dc', '?', dublinCore], ['lom', '?', lom]] };
const record: Shape = { sequence: [['header', '1', header], ['metadata', '?', metadata]] };
const token: Shape = { attributes: { completeListSize: /^[1-9]\d*$/, cursor: /^\d+$/, expirationDate: second }, text: /^[\w-]*$/ };
const scheme: Shape = {
  attributes: { 'xmlns!': /^http:\/\/www\.openarchives\.org\/OAI\/2\.0\/oai-identifier$/, ...namespace('http://www\\.openarchives\\.org/OAI/2\\.0/oai-identifier', 'http://www\\.openarchives\\.org/OAI/2\\.0/oai-identifier\\.xsd') },
  sequence: [['scheme', '1', is(/^oai$/)], ['repositoryIdentifier', '1', is(/^[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+$/)], ['delimiter', '1', is(/^:$/)], ['sampleIdentifier', '1', is(/^oai:[a-zA-Z][a-zA-Z0-9-]*(\.[a-zA-Z][a-zA-Z0-9-]*)+:[\w.!~*'();/?:@&=+$,%-]+$/)]],
};
const identify: Shape = {
  sequence: [
    ['repositoryName', '1', is(some)], ['baseURL', '1', is(uri)], ['protocolVersion', '1', is(/^2\.0$/)], ['adminEmail', '+', is(/^\S+@(\S+\.)+\S+$/)],
    ['earliestDatestamp', '1', is(second)], ['deletedRecord', '1', oneOf('no', 'persistent', 'transient')], ['granularity', '1', oneOf('YYYY-MM-DD', 'YYYY-MM-DDThh:mm:ssZ')],
    ['compression', '*', is(some)], ['description', '*', { sequence: [['oai-identifier', '1', scheme]] }],
  ],
};
const errors = ['cannotDisseminateFormat', 'idDoesNotExist', 'badArgument', 'badVerb', 'noMetadataFormats', 'noRecordsMatch', 'badResumptionToken', 'noSetHierarchy'];
const request: Shape = {
  attributes: { verb: prefix, identifier: /^/, metadataPrefix: /^/, from: /^/, until: /^/, set: /^/, resumptionToken: /^/ },
  text: uri,
};
const answers: Record<string, Shape> = {
  Identify: identify,
  ListMetadataFormats: { sequence: [['metadataFormat', '+', { sequence: [['metadataPrefix', '1', is(prefix)], ['schema', '1', is(uri)], ['metadataNamespace', '1', is(uri)]] }]] },
  ListSets: { sequence: [['set', '+', { sequence: [['setSpec', '1', is(setSpec)], ['setName', '1', is(some)]] }], ['resumptionToken', '?', token]] },
  GetRecord: { sequence: [['record', '1', record]] },
  ListIdentifiers: { sequence: [['header', '+', header], ['resumptionToken', '?', token]] },
  ListRecords: { sequence: [['record', '+', record], ['resumptionToken', '?', token]] },
};
const document: Shape = {
  attributes: { 'xmlns!': /^http:\/\/www\.openarchives\.org\/OAI\/2\.0\/$/, ...namespace('http://www\\.openarchives\\.org/OAI/2\\.0/', 'http://www\\.openarchives\\.org/OAI/2\\.0/OAI-PMH\\.xsd') },
  sequence: [
    ['responseDate', '1', is(second)],
    ['request', '1', request],
    ['error', '*', { attributes: { 'code!': new RegExp(`^(${errors.join('|')})$`) }, text: some }],
    ...Object.entries(answers).map(([name, shape]): [string, Often, Shape] => [name, '?', shape]),
  ],
};

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, parseAttributeValue: false });

/** What of an answer is not as the protocol and the formats have it. */
export function faultsIn(xml: string): string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`not well-formed: ${wellFormed.err.msg}`];
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(xml)) return ['a sign that XML cannot hold'];
  const roots = nodesOf(parser.parse(xml)).filter(({ name }) => !name.startsWith('?'));
  if (roots.length !== 1 || roots[0]!.name !== 'OAI-PMH') return ['the root is not OAI-PMH'];
  const faults = faultsOf(roots[0]!, document, 'OAI-PMH');
  const answered = roots[0]!.children.filter(({ name }) => name === 'error' || name in answers);
  const isOne = answered.length > 0 && (answered.length === 1 || answered.every(({ name }) => name === 'error'));
  return [...faults, ...(isOne ? [] : ['there must be one answer, or errors']), ...deletedFaults(roots[0]!)];
}

/** A record has metadata or is deleted, never both and never neither. */
function deletedFaults(root: Node): string[] {
  const records = root.children.flatMap(({ children }) => children).filter(({ name }) => name === 'record');
  return records.flatMap(({ children }) => {
    const isDeleted = children[0]!.attributes['status'] === 'deleted';
    const has = children.some(({ name, children: inside }) => name === 'metadata' && inside.length === 1);
    return isDeleted === has ? [`${children[0]!.children[0]!.text}: deleted ${isDeleted}, metadata ${has}`] : [];
  });
}

function nodesOf(parsed: Record<string, unknown>[]): Node[] {
  return parsed.flatMap((entry) => {
    const name = Object.keys(entry).find((key) => key !== ':@')!;
    if (name === '#text') return [];
    const inside = entry[name] as Record<string, unknown>[];
    const text = inside.map((each) => each['#text'] ?? '').join('');
    return [{ name, attributes: (entry[':@'] ?? {}) as Record<string, string>, children: nodesOf(inside), text }];
  });
}

function faultsOf(node: Node, shape: Shape, path: string): string[] {
  const faults = attributeFaults(node, shape, path);
  if (shape.text && !shape.text.test(node.text)) faults.push(`${path}: ${JSON.stringify(node.text.slice(0, 80))}`);
  if (!shape.text && node.text.trim() !== '') faults.push(`${path} has text`);
  for (const child of node.children) {
    const known = shape.anyOf?.[child.name] ?? shape.sequence?.find(([name]) => name === child.name)?.[2];
    faults.push(...(known ? faultsOf(child, known, `${path}/${child.name}`) : [`${path}/${child.name} is not known`]));
  }
  return [...faults, ...(shape.sequence ? sequenceFaults(node, shape.sequence, path) : [])];
}

function attributeFaults({ attributes }: Node, { attributes: allowed = {} }: Shape, path: string): string[] {
  const names = Object.keys(allowed);
  const missing = names.filter((name) => name.endsWith('!') && attributes[name.slice(0, -1)] === undefined);
  const wrong = Object.entries(attributes).filter(([name, value]) => !(allowed[name] ?? allowed[`${name}!`])?.test(value));
  return [...missing.map((name) => `${path}@${name} is missing`), ...wrong.map(([name, value]) => `${path}@${name}=${value}`)];
}

function sequenceFaults({ children }: Node, sequence: NonNullable<Shape['sequence']>, path: string): string[] {
  const order = children.map(({ name }) => sequence.findIndex(([known]) => known === name));
  const faults = order.some((at, index) => index > 0 && at < order[index - 1]!) ? [`${path} has its elements in another order`] : [];
  for (const [name, often] of sequence) {
    const count = children.filter((child) => child.name === name).length;
    if ((count === 0 && '1+'.includes(often)) || (count > 1 && '1?'.includes(often))) faults.push(`${path}/${name} stands ${count} times`);
  }
  return faults;
}
