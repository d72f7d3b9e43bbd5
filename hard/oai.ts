// Materials harvested whole by OAI-PMH 2.0, by a client written on the protocol's text and by HTTP::OAI for Perl, while materials change, are withdrawn, and the server is killed between two pages; every answer has the shape of its schema (--materials 2000 --engine sqlite|postgres|both --clients own,http-oai)
import { spawn, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { migrate, openDatabase } from '@kopa/feed';
import type { Database } from '@kopa/feed';
import { saveMaterial, withdraw } from '../packages/feed/src/materials/store.ts';
import { startServer } from '../packages/feed/test/command.ts';
import { newPlace } from '../packages/feed/test/databases.ts';
import type { Engine, Place } from '../packages/feed/test/databases.ts';
import { numbered, saveNumbered } from '../packages/feed/test/harvested.ts';
import { Harvester } from '../packages/feed/test/harvester.ts';

const { values } = parseArgs({
  options: { materials: { type: 'string', default: '2000' }, engine: { type: 'string', default: 'both' }, clients: { type: 'string', default: 'own,http-oai' } },
});
const count = Number(values.materials);
const engines = (['sqlite', 'postgres'] as const).filter((engine) => values.engine === engine || values.engine === 'both');
const formats = ['oai_dc', 'oai_lom'];

/** What a harvester knows of a record in the end: its datestamp, and whether it is deleted. */
type Known = Map<string, string>;

const faults: string[] = [];
const figures: string[] = [];

async function stored(database: Database): Promise<Known> {
  const rows = await database.q.selectFrom('material').select(['id', 'updated', 'withdrawn']).execute();
  return new Map(rows.map(({ id, updated, withdrawn }) => [id, `${updated}${withdrawn ? ' deleted' : ''}`]));
}

/** How many records a harvester knows otherwise than they are. */
function differences(known: Known, actual: Known): number {
  const ids = new Set([...known.keys(), ...actual.keys()]);
  return [...ids].filter((id) => known.get(id) !== actual.get(id)).length;
}

const idIn = (identifier: string) => identifier.split(':').at(-1)!;

/** Changes of all kinds: of records that were read before, and of such as are still to come. */
async function change(database: Database, round: number): Promise<void> {
  const at = (part: number) => Math.floor(count * part) + round;
  await database.write(async (tx) => {
    for (const part of [0.01, 0.5, 0.9]) await saveMaterial(tx, numbered(at(part), { name: `Mainīts ${round}` }));
    for (const part of [0.02, 0.6, 0.95]) await withdraw(tx, `material-${at(part)}`, numbered(at(part)).publisher);
    await saveMaterial(tx, numbered(count + 10 + round));
  });
}

/** Harvests by our own client; between two pages materials change, and after the first one the server is killed. */
async function harvestOurselves(engine: Engine, place: Place, database: Database): Promise<void> {
  let served = await startServer(place.environment);
  const port = new URL(served.url).port;
  const restart = async () => {
    await served[Symbol.asyncDispose]();
    served = await startServer({ ...place.environment, PORT: port });
  };
  for (const [round, metadataPrefix] of formats.entries()) {
    const harvester = new Harvester(`${served.url}/oai`);
    const known: Known = new Map();
    const take = (records: { identifier: string; datestamp: string; isDeleted: boolean }[]) => {
      for (const { identifier, datestamp, isDeleted } of records) known.set(idIn(identifier), `${datestamp}${isDeleted ? ' deleted' : ''}`);
    };
    let [pages, began] = [0, ''];
    let last: { token: string | undefined; size: number | undefined } = { token: undefined, size: undefined };
    for await (const { records, responseDate, token, size } of harvester.pages('ListRecords', { metadataPrefix })) {
      take(records);
      [began, last] = [began || responseDate, { token, size }];
      if (++pages === 1) await restart();
      if (pages < 4) await change(database, round * 10 + pages);
    }
    const missed = differences(known, await stored(database));
    await change(database, round * 10 + 5);
    for await (const { records } of harvester.pages('ListRecords', { metadataPrefix, from: began })) take(records);
    const afterwards = differences(known, await stored(database));
    const deleted = [...known.values()].filter((each) => each.endsWith('deleted')).length;
    if (missed > 0 || afterwards > 0 || last.token !== '' || deleted === 0) faults.push(`${engine} ${metadataPrefix}: ${missed} and ${afterwards} are known otherwise than they are`);
    figures.push(`${engine}: own client, ${metadataPrefix}: ${known.size} records (${deleted} deleted) on ${pages} pages, changed and killed between; known otherwise than they are: ${missed}; after harvesting from ${began}: ${afterwards}`);
  }
  await served[Symbol.asyncDispose]();
}

const perl = `
use strict; use warnings; use HTTP::OAI;
binmode(STDOUT, ':utf8');
my ($base, $prefix, $from) = @ARGV;
my $harvester = HTTP::OAI::Harvester->new(baseURL => $base, resume => 1);
my $identify = $harvester->Identify;
die 'Identify: ' . $identify->message if $identify->is_error;
my $formats = $harvester->ListMetadataFormats;
die 'ListMetadataFormats: ' . $formats->message if $formats->is_error;
my $sets = $harvester->ListSets;
die 'ListSets: ' . $sets->message if $sets->is_error;
my $number = 0; $number++ while $sets->next;
my $first;
my $tell = sub {
  my ($record) = @_;
  print join("\\t", $record->identifier, $record->datestamp, $record->is_deleted ? 'deleted' : '', defined $record->metadata ? 'metadata' : ''), "\\n";
  $first //= $record->identifier;
};
my $records = $harvester->ListRecords(metadataPrefix => $prefix, ($from ? (from => $from) : ()), onRecord => $tell);
die 'ListRecords: ' . $records->message if $records->is_error;
my $single = $harvester->GetRecord(identifier => $first, metadataPrefix => $prefix);
die 'GetRecord: ' . $single->message if $single->is_error;
my $identifiers = 0;
my $headers = $harvester->ListIdentifiers(metadataPrefix => $prefix, onRecord => sub { $identifiers++ });
die 'ListIdentifiers: ' . $headers->message if $headers->is_error;
print STDERR "$number sets, $identifiers identifiers\\n";
`;

/** What HTTP::OAI tells of all records, or of those from a time on. */
async function byPerl(base: string, prefix: string, from = ''): Promise<{ known: Known; told: string }> {
  const child = spawn('perl', ['-e', perl, base, prefix, from], { stdio: ['ignore', 'pipe', 'pipe'] });
  let [out, told] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (told += text));
  const code = await new Promise((done) => child.on('close', done));
  if (code !== 0) throw new Error(`HTTP::OAI: ${told}`);
  const known: Known = new Map();
  for (const line of out.trim().split('\n').filter(Boolean)) {
    const [identifier, datestamp, deleted, metadata] = line.split('\t') as [string, string, string, string];
    if ((deleted === '') === (metadata === '')) throw new Error(`HTTP::OAI: ${line}`);
    known.set(idIn(identifier), `${datestamp}${deleted && ' deleted'}`);
  }
  return { known, told: told.trim().split('\n').at(-1)! };
}

/** Harvests by a client of others; meanwhile materials change, and what changed is harvested after. */
async function harvestByOthers(engine: Engine, place: Place, database: Database): Promise<void> {
  await using served = await startServer(place.environment);
  for (const [round, prefix] of formats.entries()) {
    const began = new Date(Math.floor(Date.now() / 1_000) * 1_000).toISOString().replace('.000', '');
    const harvesting = byPerl(`${served.url}/oai`, prefix);
    for (let at = 0; at < 8; at++) await change(database, 40 + round * 10 + at);
    const { known, told } = await harvesting;
    const later = await byPerl(`${served.url}/oai`, prefix, began);
    const both = new Map([...known, ...later.known]);
    const missed = differences(both, await stored(database));
    if (missed > 0) faults.push(`${engine} ${prefix} by HTTP::OAI: ${missed} are known otherwise than they are`);
    figures.push(`${engine}: HTTP::OAI, ${prefix}: ${known.size} records, then ${later.known.size} from ${began}; ${told}; known otherwise than they are: ${missed}`);
  }
}

function requirePerl(): void {
  const isThere = () => spawnSync('perl', ['-e', 'use HTTP::OAI; print HTTP::OAI->VERSION'], { encoding: 'utf8' }).status === 0;
  if (isThere()) return;
  const apt = (...args: string[]) => spawnSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status;
  if (process.getuid?.() === 0 && apt('update') === 0 && apt('install', '--yes', '--no-install-recommends', 'libhttp-oai-perl') === 0 && isThere()) return;
  throw new Error('HTTP::OAI for Perl is not there. Install the package libhttp-oai-perl, or leave it out with --clients own.');
}

const clients = values.clients.split(',');
if (clients.includes('http-oai')) requirePerl();
for (const engine of engines) {
  const place = await newPlace(engine);
  const database = await openDatabase(place.address);
  try {
    await migrate(database);
    await saveNumbered(database, 0, count);
    await database.write(async (tx) => {
      for (let n = 3; n < count; n += 10) await withdraw(tx, `material-${n}`, numbered(n).publisher);
    });
    if (clients.includes('own')) await harvestOurselves(engine, place, database);
    if (clients.includes('http-oai')) await harvestByOthers(engine, place, database);
  } finally {
    await database.close();
    await place.stop();
  }
}
for (const figure of figures) console.log(figure);
for (const fault of faults) console.log(`✖ ${fault}`);
process.exitCode = faults.length > 0 || figures.length === 0 ? 1 : 0;
