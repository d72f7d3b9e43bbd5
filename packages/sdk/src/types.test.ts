// Wrong calls must not compile: each line under @ts-expect-error is one; the type check fails if it is accepted.
import { describe, it } from 'node:test';
import { createFeed } from './index.ts';

describe('types', () => {
  it('come from the contract', () => {
    const calls = () => {
      const feed = createFeed({ baseUrl: 'https://feed.example.org' });
      void feed.occurrences.list({ kind: ['seminar'], online: true });
      // @ts-expect-error: no such kind
      void feed.occurrences.list({ kind: ['party'] });
      // @ts-expect-error: no such filter
      void feed.occurrences.list({ contry: ['LV'] });
      // @ts-expect-error: an identifier is needed
      void feed.events.get();
      // @ts-expect-error: an address is needed
      createFeed({});
      // @ts-expect-error: an answer has no such property
      void feed.events.list().then(({ items }) => items[0]!.name);
    };
    void calls;
  });
});
