// Counts beside filters, on both databases: each must be what the list itself gives.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import type { Facets, Occurrence } from '@kopa/contract';
import { buildApp } from '../src/app.ts';
import { seedDatabase } from '../src/commands/seed.ts';
import { onBothDatabases } from './databases.ts';

const today = '2026-11-22';
const range = 'from=2026-10-01&to=2027-04-01';

type Name = Facets['facets'][number]['name'];
type Filters = Partial<Record<Name | 'q' | 'event', readonly string[]>>;

/** What an occurrence has in each facet, told from what the list says of it. */
const valuesOf: Record<Name, (occurrence: Occurrence) => string[]> = {
  country: ({ locations, organizer }) => [locations?.find(({ address }) => address)?.address?.addressCountry ?? organizer.addressCountry],
  partner: ({ organizer, host }) => [...new Set([organizer.id, host?.id ?? organizer.id])],
  kind: ({ kind }) => [kind],
  theme: ({ themes }) => themes,
  activityLanguage: ({ activityLanguages }) => activityLanguages,
  online: ({ virtualLocations, eventStatus }) => [String(virtualLocations !== undefined || eventStatus === 'movedOnline')],
  freeSeats: ({ registration }) => (registration ? ['true'] : []), // nobody has registered yet
};

onBothDatabases('facets', (database) => {
  let app: FastifyInstance;
  before(async () => {
    await seedDatabase(database(), today);
    app = await buildApp({ database: database(), publicUrl: 'https://feed.example.org', rateLimit: 0 });
  });
  after(() => app.close());

  const queryOf = (filters: Filters) => new URLSearchParams(Object.entries(filters).flatMap(([name, values]) => values.map((value) => [name, value])));
  const get = async <T>(path: string): Promise<T> => {
    const answer = await app.inject(`/v1${path}`);
    assert.equal(answer.statusCode, 200, answer.body);
    return answer.json();
  };
  const facets = (filters: Filters) => get<Facets>(`/facets?${range}&language=lv&${queryOf(filters)}`);
  const occurrences = async (filters: Filters) => (await get<{ items: Occurrence[] }>(`/occurrences?${range}&limit=1000&${queryOf(filters)}`)).items;

  /** What the counts must be, from lists alone. */
  const counted = async (filters: Filters) => {
    const without = async (name: Name | 'q') => occurrences({ ...filters, [name]: [] });
    const found = [];
    for (const name of Object.keys(valuesOf) as Name[]) {
      const items = await without(name);
      const counts = new Map<string, number>();
      for (const value of items.flatMap(valuesOf[name])) counts.set(value, (counts.get(value) ?? 0) + 1);
      const values = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([value, count]) => ({ value, count }));
      found.push({ name, total: items.length, values });
    }
    return { total: (await occurrences(filters)).length, facets: found, ...(filters.q?.length && { q: { total: (await without('q')).length } }) };
  };

  const bare = ({ language: _language, facets: all, ...rest }: Facets) => ({
    ...rest,
    facets: all.map((facet) => ({ ...facet, values: facet.values.map(({ value, count }) => ({ value, count })) })),
  });

  test('without filters count everything, with the names of partners', async () => {
    const answer = await facets({});
    assert.deepEqual(bare(answer), await counted({}));
    assert.ok(answer.total > 100 && answer.facets.every(({ total }) => total === answer.total));
    assert.equal(answer.language, 'lv');
    assert.equal('q' in answer, false);
    const lnb = answer.facets[1]!.values.find(({ value }) => value === 'lnb');
    assert.deepEqual(lnb?.name, { text: 'Latvijas Nacionālā bibliotēka', inLanguage: 'lv' });
  });

  test('say which filter to loosen when nothing is found', async () => {
    const answer = await facets({ country: ['BE'], kind: ['conference'], q: ['kafejnīca'] });
    assert.equal(answer.total, 0);
    const totals = Object.fromEntries(answer.facets.map(({ name, total }) => [name, total]));
    const byList = await counted({ country: ['BE'], kind: ['conference'], q: ['kafejnīca'] });
    assert.deepEqual(bare(answer), byList);
    assert.ok(Object.values(totals).some((total) => total > 0) || answer.q!.total > 0, JSON.stringify(answer));
  });

  test('count only the events that are named', async () => {
    const [first, second] = (await occurrences({ kind: ['workshop'] })).map(({ eventId }) => eventId) as [string, string];
    const filters = { event: [...new Set([first, second])], online: ['false'] };
    assert.deepEqual(bare(await facets(filters)), await counted(filters));
    assert.deepEqual(new Set((await occurrences({ event: filters.event })).map(({ eventId }) => eventId)), new Set(filters.event));
    const { items } = await get<{ items: { id: string }[] }>(`/events?${queryOf({ event: filters.event })}`);
    assert.deepEqual(items.map(({ id }) => id).sort(), filters.event.toSorted());
  });

  test('agree with the list for whatever is asked', async () => {
    const some = (...values: string[]) => fc.subarray(values, { maxLength: 2 });
    const filters = fc.record({
      country: some('LV', 'LT', 'PL', 'NO', 'NL', 'XX'),
      partner: some('lnb', 'kisc', 'frsi', 'lnmmb', 'innlandet', 'nobody'),
      kind: some('seminar', 'workshop', 'meeting', 'training'),
      theme: some('creative-incubator', 'social-innovation', 'intercultural-dialogue'),
      activityLanguage: some('lv', 'no', 'en', 'xx'),
      online: fc.constantFrom([], [], ['true'], ['false']),
      freeSeats: fc.constantFrom([], [], ['true'], ['false']),
      q: fc.constantFrom([], [], ['bibliot'], ['seminar'], ['%']),
    });
    const agrees = fc.asyncProperty(filters, async (asked) => assert.deepEqual(bare(await facets(asked)), await counted(asked)));
    await fc.assert(agrees, { numRuns: 40 });
  });

  describe('an answer', () => {
    test('is confirmed by its ETag', async () => {
      const { headers } = await app.inject(`/v1/facets?${range}`);
      const again = await app.inject({ url: `/v1/facets?${range}`, headers: { 'if-none-match': String(headers.etag) } });
      assert.equal(again.statusCode, 304);
    });
  });
});
