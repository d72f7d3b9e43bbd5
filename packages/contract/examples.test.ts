import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import formats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** Which schema of the contract each example shows. */
const schemas: Record<string, string> = {
  'created-registration.json': 'CreatedRegistration',
  'event-cancelled.json': 'Event',
  'event-conference.json': 'Event',
  'event-draft.json': 'EventDraft',
  'event-language-cafe.json': 'Event',
  'event-open-day.json': 'Event',
  'event-seminar.json': 'Event',
  'event-webinar.json': 'Event',
  'facets.json': 'Facets',
  'material-draft.json': 'MaterialDraft',
  'material-facets.json': 'MaterialFacets',
  'material-page.json': 'MaterialPage',
  'material.json': 'Material',
  'occurrence-page.json': 'OccurrencePage',
  'partner-page.json': 'PartnerPage',
  'post-page.json': 'PostPage',
  'post-receipt.json': 'PostReceipt',
  'post-request.json': 'PostRequest',
  'problem-invalid-parameter.json': 'Problem',
  'queue-page.json': 'QueuePage',
  'registration-form.json': 'RegistrationForm',
  'registration-request.json': 'RegistrationRequest',
  'registration-settings.json': 'RegistrationSettings',
  'run-page.json': 'RunPage',
  'run-request.json': 'RunRequest',
  'seats.json': 'Seats',
  'topic-draft.json': 'TopicDraft',
  'topic-page.json': 'TopicPage',
  'topic.json': 'Topic',
};

function readJson(path: string) {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}

function example(file: string) {
  return readJson(`examples/${file}`);
}

const contract = readJson('generated/openapi.json');
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema(contract, 'contract');

/** What the contract has against a value: a line for each error, empty when it fits. */
function errorsOf(schema: string, value: unknown): string[] {
  const validate = ajv.compile({ $ref: `contract#/components/schemas/${schema}` });
  return validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('the examples', () => {
  test('all have their schema named here', () => {
    assert.deepEqual(readdirSync(new URL('examples', import.meta.url)).sort(), Object.keys(schemas).sort());
  });

  for (const [file, schema] of Object.entries(schemas)) {
    test(`${file} is a valid ${schema}`, () => assert.deepEqual(errorsOf(schema, example(file)), []));
  }

  test('show what their names promise', () => {
    assert.equal(example('event-cancelled.json').status, 'cancelled');
    assert.ok(example('event-conference.json').programme.length > 5);
    assert.equal(example('event-language-cafe.json').recurrenceRule.frequency, 'weekly');
    assert.equal(example('event-open-day.json').showWithoutTime, true);
    assert.equal(example('event-seminar.json').kind, 'seminar');
    assert.ok(example('event-webinar.json').virtualLocations && !example('event-webinar.json').locations);
  });

  test('of occurrences come in the order of time and show every case of text and plan', () => {
    const { items, language } = example('occurrence-page.json');
    const instants = items.map(({ utcStart }: { utcStart: string }) => utcStart);
    assert.deepEqual(instants, [...instants].sort());
    assert.equal(language, 'lv');
    const texts: { inLanguage: string; state?: string }[] = items.flatMap(({ title, description }: Record<string, object>) => [title, description]);
    assert.deepEqual([...new Set(texts.map(({ inLanguage }) => inLanguage))].sort(), ['en', 'lv']);
    assert.deepEqual([...new Set(texts.map(({ state }) => state ?? 'reviewed'))].sort(), ['machine', 'outdated', 'reviewed']);
    const states = new Set(items.map(({ eventStatus }: { eventStatus: string }) => eventStatus));
    assert.deepEqual([...states].sort(), ['cancelled', 'movedOnline', 'postponed', 'rescheduled', 'scheduled']);
    const allDay = items.filter(({ showWithoutTime }: { showWithoutTime: boolean }) => showWithoutTime);
    assert.equal(allDay.length, 2);
  });

  test('of counts are for Latvia: only that facet has other values, the most frequent first', () => {
    const { total, facets } = example('facets.json');
    for (const { name, total: others, values } of facets) {
      assert.equal(others > total, name === 'country', name);
      const counts = values.map(({ count }: { count: number }) => count);
      assert.deepEqual(counts, counts.toSorted((a: number, b: number) => b - a), name);
    }
  });

  test('of a material name each text that is not in the asked language', () => {
    const { language, untranslated, timeRequired, ...material } = example('material.json');
    const found: string[] = [];
    const walk = (value: unknown, path: string[]): void => {
      if (typeof value !== 'object' || value === null) return;
      const { text, inLanguage } = value as { text?: unknown; inLanguage?: string };
      if (typeof text === 'string' && inLanguage !== undefined) return void (inLanguage === language || found.push(path.join('/')));
      for (const [name, part] of Object.entries(value)) walk(part, [...path, name]);
    };
    walk(material, []);
    assert.deepEqual(found.toSorted(), untranslated.toSorted());
    assert.ok(found.length > 0);
    assert.equal(timeRequired, 'PT1H15M');
    assert.equal(example('material-draft.json').scenario.step.reduce((sum: number, { minutes }: { minutes: number }) => sum + minutes, 0), 75);
  });

  test('of a dialogue count what shows, and in which languages', () => {
    const { items, total, languages } = example('post-page.json');
    const shown: { status: string; inLanguage: string }[] = items.flatMap(({ post, replies }: { post: object; replies: object[] }) => [post, ...replies]);
    const published = shown.filter(({ status }) => status === 'published');
    assert.equal(total, published.length);
    assert.equal(example('topic.json').posts, published.length);
    for (const { language, count } of languages) assert.equal(count, published.filter(({ inLanguage }) => inLanguage === language).length, language);
    assert.ok(shown.some(({ status }) => status === 'withdrawn'), 'one has left its place to a reply');
  });

  test('of problems are of the registry', () => {
    const { code, status, title } = example('problem-invalid-parameter.json');
    assert.deepEqual({ status, title }, { status: contract['x-problems'][code].status, title: contract['x-problems'][code].title });
  });
});

describe('a broken example', () => {
  const seminar = example('event-seminar.json');
  const material = example('material-draft.json');
  const posts = example('post-page.json');
  const queue = example('queue-page.json');
  const { title: _title, ...untitled } = seminar;
  const broken: [string, string, unknown, string][] = [
    ['without its title', 'Event', untitled, " must have required property 'title'"],
    ['with a property that the contract does not know', 'Event', { ...seminar, venue: 'Rīga' }, ' must NOT have additional properties'],
    ['with an offset in its start', 'Event', { ...seminar, start: '2026-10-08T10:00:00+03:00' }, '/start must match pattern'],
    ['with a kind of its own', 'Event', { ...seminar, kind: 'lecture' }, '/kind must be equal to one of the allowed values'],
    ['with a price that has its currency in it', 'Event', { ...seminar, offers: [{ price: '5 €', priceCurrency: 'EUR' }] }, '/offers/0/price must match pattern'],
    ['with a link that runs script', 'Event', { ...seminar, links: { a: { href: 'javascript:alert(1)' } } }, '/links/a/href must match pattern'],
    ['with a step that takes no time', 'MaterialDraft', { ...material, scenario: { ...material.scenario, step: [{ ...material.scenario.step[0], minutes: 0 }] } }, '/scenario/step/0/minutes must be >= 1'],
    ['with 300 steps', 'MaterialDraft', { ...material, scenario: { ...material.scenario, step: Array(300).fill(material.scenario.step[0]) } }, '/scenario/step must NOT have more than 100 items'],
    ['with a licence that forbids to adapt it', 'MaterialDraft', { ...material, license: 'CC-BY-ND-4.0' }, '/license must be equal to one of the allowed values'],
    ['with a source that runs script', 'MaterialDraft', { ...material, citation: [{ name: 'A', url: 'javascript:alert(1)' }] }, '/citation/0/url must match pattern'],
    ['with a name that somebody was asked for', 'RunRequest', { ...example('run-request.json'), name: 'Anna' }, ' must NOT have additional properties'],
    ['with a post that nobody has read', 'PostPage', { ...posts, items: [{ ...posts.items[0], post: { ...posts.items[0].post, status: 'pending' } }] }, '/items/0/post/status must be equal to constant'],
    ['with a moderator whom readers would see', 'Topic', { ...example('topic.json'), moderators: [] }, ' must NOT have additional properties'],
    ['with an author’s address before moderators', 'QueuePage', { ...queue, items: [{ ...queue.items[0], email: 'author@example.org' }] }, '/items/0 must NOT have additional properties'],
    ['that would show what nobody has read', 'TopicDraft', { ...example('topic-draft.json'), moderation: 'after' }, '/moderation must be equal to one of the allowed values'],
    ['with a text instead of a text and its language', 'PartnerPage', { items: [{ ...example('partner-page.json').items[0], name: 'LNB' }], next: null }, '/items/0/name must be object'],
  ];
  for (const [name, schema, value, expected] of broken) {
    test(`${name} is refused`, () => {
      const errors = errorsOf(schema, value);
      assert.ok(errors.some((error) => error.startsWith(expected)), `expected ${expected}, got ${errors.join('; ') || 'no error'}`);
    });
  }
});
