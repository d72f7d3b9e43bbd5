// The commands, each as a process of its own.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '@kopa/contract';
import { sql } from 'kysely';
import { anEvent } from '../src/events/draft.samples.ts';
import { saveEvent } from '../src/events/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';
import { openDatabase } from '../src/shared/database.ts';
import { migrate } from '../src/shared/migrate.ts';
import { launchServer, run, startServer } from './command.ts';
import { newPlace } from './databases.ts';
import type { Place } from './databases.ts';
import { freePort } from './free-port.ts';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'kopa-commands-'));
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe('the command line', () => {
  const cases: [args: string[], code: number, printed: RegExp][] = [
    [[], 2, /Usage: kopa-feed COMMAND/],
    [['--help'], 0, /serve .*\n.*partner .*\n.*key .*\n.*import /],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['fly'], 2, /There is no command "fly"/],
    [['constructor'], 2, /There is no command/],
    [['serve', '--help'], 0, /PORT, HOST, PUBLIC_URL/],
    [['import', '--help'], 0, /--partner +the partner/],
    [['serve', 'now'], 2, /"now" is too much/],
    [['seed', '--loudly'], 2, /Unknown option '--loudly'/],
    [['backup'], 2, /Name the file/],
    [['move'], 2, /--to postgres:/],
    [['move', '--to', 'mysql://a'], 2, /--to postgres:/],
  ];
  for (const [args, code, printed] of cases) {
    test(['kopa-feed', ...args].join(' '), async () => {
      const found = await run(args, { DATA_DIR: join(folder, 'none') });
      assert.equal(found.code, code, found.stderr);
      assert.match(found.stdout + found.stderr, printed);
      assert.doesNotMatch(found.stderr, / at .*\.ts:/, 'no stack');
    });
  }

  for (const [what, environment, code, said] of [
    ['a data folder where the system makes none', { DATA_DIR: '/proc/kopa/data' }, 2, /^DATA_DIR must be a folder that can be made and written; it is "\/proc\/kopa\/data"\.$/m],
    ['a data folder below a file', { DATA_DIR: join(import.meta.filename, 'a', 'b') }, 2, /^DATA_DIR must be a folder that can be made/m],
    ['a data folder that is a file', { DATA_DIR: import.meta.filename }, 2, /^DATA_DIR must be a folder that can be made/m],
    ['a folder for mails that is a file', { DATA_DIR: folder, MAIL_DIR: import.meta.filename }, 2, /^MAIL_DIR must be a folder that can be made and written/m],
    ['a sender that is two', { MAIL_FROM: 'Kopa <a@example.org>, b@example.org' }, 2, /^MAIL_FROM must be one mail address, such as /m],
    ['a range with too many bits', { TRUST_PROXY: '10.0.0.0/33' }, 2, /^TRUST_PROXY must be /m],
    ['a range of IPv6 with too many bits', { TRUST_PROXY: '10.0.0.0/32, ::1/129' }, 2, /^TRUST_PROXY must be /m],
    ['a host that is none, on any port', { HOST: 'nohost.invalid', PORT: '0' }, 1, /^The feed cannot listen at nohost\.invalid:0 .* Set HOST to an address of this machine\.$/m],
    ['a host that is none, on one port', { HOST: '999.1.1.1', PORT: '18080' }, 1, /^The feed cannot listen at 999\.1\.1\.1:18080 /m],
  ] as const) {
    test(`${what} is a sentence`, async () => {
      const found = await run(['serve'], { DATA_DIR: join(folder, 'wrong'), LOG_LEVEL: 'warn', ...environment });
      assert.equal(found.code, code, found.stderr);
      assert.match(found.stderr, said);
      assert.doesNotMatch(found.stderr, / at .*:\d+:\d+/, 'no stack');
    });
  }

  test('a wrong environment is refused with all that is wrong', async () => {
    const wrong = {
      PORT: '99999',
      RATE_LIMIT: '-1',
      DATABASE_URL: 'mysql://root:secret@a/b',
      WIDGETS_DIR: '/does/not/exist',
      PUBLIC_URL: 'feed.example.org',
      LOG_LEVEL: 'loud',
      TRUST_PROXY: 'yes',
      SMTP_URL: 'mail.example.org:587?secret',
      MAIL_FROM: 'Kopa',
      TRANSLATE_URL: 'translate.example.org?api_key=secret',
      BLOCKED_WORDS: '/does/not/exist.txt',
    };
    const { code, stderr } = await run(['serve'], wrong);
    assert.equal(code, 2);
    for (const name of Object.keys(wrong)) assert.match(stderr, new RegExp(`^${name} must be .*\\.$`, 'm'));
    assert.doesNotMatch(stderr, /secret/);
  });
});

for (const engine of ['sqlite', 'postgres'] as const) {
  describe(`seed and serve [${engine}]`, () => {
    let place: Place;
    before(async () => {
      place = await newPlace(engine);
    });
    after(() => place?.stop());

    test('seed fills an empty database, once', async () => {
      const first = await run(['seed'], place.environment);
      assert.equal(first.code, 0, first.stderr);
      assert.match(first.stdout, /^\d+ partners, \d+ events, \d+ materials and \d+ topics are now in /);
      const second = await run(['seed'], place.environment);
      assert.equal(second.code, 0);
      assert.match(second.stdout, /has events already; nothing was changed/);
    });

    test('serve answers until it is told to stop, and answers what was asked before', async () => {
      await using served = await startServer(place.environment);
      const { url, child, ended } = served;
      assert.equal((await getJson<{ database: string }>(`${url}/readyz`)).database, engine);
      const { port } = new URL(url);
      const socket = connect(Number(port), '127.0.0.1').setEncoding('utf8');
      let answer = '';
      socket.on('data', (text) => (answer += text));
      socket.write('GET /v1/partners HTTP/1.1\r\nhost: a\r\n');
      await once(socket, 'connect').catch(() => {});
      await (await fetch(`${url}/healthz`)).text(); // by now the half request has arrived
      child.kill('SIGTERM');
      await until(async () => !(await isListening(Number(port))));
      socket.write('\r\n');
      await once(socket, 'close');
      assert.match(answer, /^HTTP\/1\.1 200 OK/);
      assert.match(answer, /"items":\[/);
      const { code, stderr } = await ended;
      assert.equal(code, 0, stderr);
      if (engine === 'sqlite') assert.ok(!existsSync(join(place.environment.DATA_DIR!, 'kopa.sqlite-wal')), 'the log was written back');
    });

    test('Ctrl-C ends it too, and the data are there the next time', async () => {
      await using served = await startServer(place.environment);
      const { url, child, ended } = served;
      assert.ok((await getJson<{ items: object[] }>(`${url}/v1/events`)).items.length > 0);
      child.kill('SIGINT');
      assert.equal((await ended).code, 0);
    });
  });
}

test('a port in use is a sentence', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const { code, stderr } = await run(['serve'], { PORT: String(port), DATA_DIR: join(folder, 'port') });
  taken.close();
  assert.equal(code, 1);
  assert.equal(stderr.trim().split('\n').at(-1), `The port ${port} is in use. Set PORT to another one, or stop the program that uses it.`);
});

test('a second signal ends it at once, even while a request is open', async () => {
  await using served = await startServer({ DATA_DIR: join(folder, 'signals') });
  const { url, child, ended } = served;
  const port = Number(new URL(url).port);
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  socket.write('GET /v1/partners HTTP/1.1\r\nhost: a\r\n');
  await (await fetch(`${url}/healthz`)).text();
  child.kill('SIGTERM');
  await until(async () => !(await isListening(port)));
  child.kill('SIGTERM');
  assert.equal((await ended).code, 1);
  socket.destroy();
});

test('a database that does not answer is one line for each try, with a stack for those who debug', async () => {
  const address = `postgres://somebody:secret@127.0.0.1:${await freePort()}/x`;
  for (const [level, hasStack] of [['info', false], ['debug', true]] as const) {
    await using served = launchServer({ DATABASE_URL: address, LOG_LEVEL: level });
    let printed = '';
    served.child.stderr.on('data', (text) => (printed += text));
    await until(async () => served.child.exitCode !== null || printed.includes('the next try is in 2 s'));
    served.child.kill('SIGTERM');
    const { code, stderr } = await served.ended;
    assert.equal(code, 0, stderr);
    assert.match(stderr, /does not answer \(connect ECONNREFUSED .*\); the next try is in 1 s\./);
    assert.equal(stderr.includes('"stack"'), hasStack);
    assert.doesNotMatch(stderr, /secret/);
  }
});

test('while the database cannot be reached it answers 503, and serves once it can', async () => {
  const [port, own] = [await freePort(), await freePort()];
  const relay = createServer();
  const place = await newPlace('postgres');
  const target = new URL(String(place.address));
  const throughRelay = Object.assign(new URL(target), { port: String(port), hostname: '127.0.0.1' }).href;
  await using served = launchServer({ PORT: String(own), DATABASE_URL: throughRelay, LOG_LEVEL: 'silent' });
  try {
    await until(async () => served.child.exitCode !== null || (await isListening(own)));
    assert.equal((await fetch(`http://127.0.0.1:${own}/healthz`)).status, 200);
    for (const path of ['/readyz', '/v1/partners', '/v1/events']) {
      const answer = await fetch(`http://127.0.0.1:${own}${path}`);
      assert.equal(answer.status, 503, path);
      assert.ok(Number(answer.headers.get('retry-after')) > 0);
      assert.equal(((await answer.json()) as Problem).code, 'unavailable');
    }
    relay.on('connection', (socket) => {
      const through = connect(Number(target.port || 5432), target.hostname);
      socket.pipe(through).pipe(socket);
      for (const one of [socket, through]) one.on('error', () => {});
    });
    relay.listen(port, '127.0.0.1');
    const url = await served.ready;
    assert.equal((await fetch(`${url}/v1/partners`)).status, 200);
    served.child.kill('SIGTERM');
    assert.equal((await served.ended).code, 0);
  } finally {
    served.child.kill('SIGKILL');
    relay.close();
    await place.stop();
  }
});

describe('backup', () => {
  test('copies the database while it is served and written', async () => {
    const environment = { DATA_DIR: join(folder, 'backed-up') };
    await run(['seed'], environment);
    await using served = await startServer(environment);
    const database = await openDatabase({ dataDir: environment.DATA_DIR });
    await database.write((tx) => savePartner(tx, aPartner()));
    const writing = new AbortController();
    let written = 0;
    const writer = (async () => {
      while (!writing.signal.aborted) {
        await database.write((tx) => saveEvent(tx, anEvent({ uid: `during-${written++}` })));
        await sleep(1); // SQLite answers at once, so that nothing else would get a turn
      }
    })();
    const file = join(folder, 'copy.sqlite');
    const { code, stdout, stderr } = await run(['backup', file], environment);
    writing.abort();
    await writer;
    await database.close();
    assert.equal(code, 0, stderr);
    assert.ok(stdout.includes(`copy the folder ${join(environment.DATA_DIR, 'attachments')} too`), stdout);
    served.child.kill('SIGTERM');
    await served.ended;

    const copy = new DatabaseSync(file, { readOnly: true });
    assert.equal(copy.prepare('pragma integrity_check').get()?.integrity_check, 'ok');
    const count = (query: string) => Number(copy.prepare(query).get()?.n);
    assert.ok(count('select count(*) n from event') > 0);
    assert.equal(count('select count(*) n from event where id not in (select event_id from occurrence)'), 0);
    copy.close();
    assert.deepEqual(readdirSync(folder).filter((name) => name.includes('partial')), []);
  });

  test('a copy can be served', async () => {
    const dataDir = join(folder, 'restored');
    await run(['seed'], { DATA_DIR: join(folder, 'original') });
    mkdirSync(dataDir);
    await run(['backup', join(dataDir, 'kopa.sqlite')], { DATA_DIR: join(folder, 'original') });
    await using served = await startServer({ DATA_DIR: dataDir });
    const { url, child, ended } = served;
    assert.ok((await getJson<{ items: object[] }>(`${url}/v1/events`)).items.length > 0);
    child.kill('SIGTERM');
    await ended;
  });

  test('overwrites nothing, and makes nothing where there is no database', async () => {
    const file = join(folder, 'precious');
    writeFileSync(file, 'keep me');
    const environment = { DATA_DIR: join(folder, 'original') };
    await run(['seed'], environment);
    assert.match((await run(['backup', file], environment)).stderr, /exists already; a backup overwrites nothing/);
    assert.match((await run(['backup', join(folder, 'new')], { DATA_DIR: join(folder, 'void') })).stderr, /There is no database at/);
    assert.ok(!existsSync(join(folder, 'void')));
    assert.match((await run(['backup', join(folder, 'no', 'such', 'place')], environment)).stderr, /There is no folder/);
  });

  test('of PostgreSQL is left to pg_dump', async () => {
    const { code, stderr } = await run(['backup', join(folder, 'x')], { DATABASE_URL: 'postgres://127.0.0.1:1/x' });
    assert.equal(code, 2);
    assert.match(stderr, /pg_dump/);
  });
});

describe('move', () => {
  const environment = () => ({ DATA_DIR: join(folder, 'moving') });
  let place: Place;
  before(async () => {
    place = await newPlace('postgres');
    await run(['seed'], environment());
  });
  after(() => place?.stop());
  const to = () => ['move', '--to', String(place.address)];

  test('copies everything and says so', async () => {
    const { code, stdout, stderr } = await run(to(), environment());
    assert.equal(code, 0, stderr);
    for (const table of ['partner', 'event', 'occurrence', 'revision']) {
      const [, here, there, hashHere, hashThere] = new RegExp(`^${table} +(\\d+) +(\\d+) +(\\w+) +(\\w+)$`, 'm').exec(stdout) ?? [];
      assert.ok(Number(here) > 0);
      assert.deepEqual([here, hashHere], [there, hashThere]);
    }
    assert.match(stdout, /Everything is in /);
    assert.doesNotMatch(stdout, /postgres:\/\/.*@/);
  });

  test('the moved feed answers as before', async () => {
    const answers = await Promise.all(
      [environment(), place.environment].map(async (where) => {
        await using served = await startServer(where);
        const { url, child, ended } = served;
        const texts: string[] = [];
        for (const path of ['/v1/events?limit=200', '/v1/occurrences?language=lv&limit=1000', '/v1/partners?language=pl']) {
          // Materials are named by the address of this feed.
          texts.push((await (await fetch(url + path)).text()).replace(/http:\/\/localhost:\d+/g, 'https://feed.example.org'));
        }
        child.kill('SIGTERM');
        await ended;
        return texts;
      }),
    );
    assert.deepEqual(answers[0], answers[1]);
  });

  test('goes on after an interruption', async () => {
    const target = await openDatabase(place.address);
    await target.write(async (tx) => {
      await sql`delete from occurrence where event_id > 'h'`.execute(tx);
      await sql`delete from event where id > 'r' and id not in (select event_id from occurrence)`.execute(tx);
      await sql`update revision set number = 0, changed = 0`.execute(tx);
    });
    await target.close();
    const { code, stdout } = await run(to(), environment());
    assert.equal(code, 0, stdout);
    assert.match(stdout, /Everything is in /);
  });

  test('refuses a database that holds something else', async () => {
    const target = await openDatabase(place.address);
    await target.write(async (tx) => {
      await savePartner(tx, aPartner());
      await saveEvent(tx, anEvent());
    });
    const { code, stderr } = await run(to(), environment());
    assert.equal(code, 1);
    assert.match(stderr, /The table partner of .* holds something else/);
    await target.close();
  });

  test('sees a row that did not arrive as it left', async () => {
    const other = await newPlace('postgres');
    try {
      const target = await openDatabase(other.address);
      await migrate(target);
      const body = `begin if new.kind = 'workshop' then new.search := ''; end if; return new; end`;
      await sql.raw(`create function spoil() returns trigger language plpgsql as $$ ${body} $$`).execute(target.q);
      await sql`create trigger spoil before insert on event for each row execute function spoil()`.execute(target.q);
      await target.close();
      const { code, stdout } = await run(['move', '--to', String(other.address)], environment());
      assert.equal(code, 1);
      assert.match(stdout, /The two databases differ/);
    } finally {
      await other.stop();
    }
  });

  test('says in a sentence that the new database does not answer', async () => {
    const address = `postgres://somebody:secret@127.0.0.1:${await freePort()}/x`;
    const { code, stderr } = await run(['move', '--to', address], environment());
    assert.equal(code, 1);
    assert.match(stderr, /^The database does not answer \(connect ECONNREFUSED 127\.0\.0\.1:\d+\)\. Check its address \(DATABASE_URL, or --to\) and that it runs\.\n$/);
  });

  test('moves from SQLite only', async () => {
    assert.match((await run(to(), place.environment)).stderr, /on PostgreSQL already/);
    assert.match((await run(to(), { DATA_DIR: join(folder, 'void') })).stderr, /There is no database at/);
  });
});

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await sleep(10);
}

async function getJson<T>(url: string): Promise<T> {
  return (await fetch(url)).json() as Promise<T>;
}

function isListening(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1');
    socket.on('connect', () => done(true)).on('error', () => done(false));
    socket.on('connect', () => socket.destroy());
  });
}
