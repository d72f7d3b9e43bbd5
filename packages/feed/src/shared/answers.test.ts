import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Answers } from './answers.ts';

test('an answer is kept under its ETag', () => {
  const answers = new Answers();
  assert.equal(answers.get('a'), undefined);
  answers.keep('a', Buffer.from('one'));
  answers.keep('a', Buffer.from('two'));
  assert.equal(String(answers.get('a')), 'two');
});

test('those that nobody asks for are forgotten when there are too many', () => {
  const answers = new Answers();
  for (let i = 0; i < 500; i++) answers.keep(String(i), Buffer.from('text'));
  answers.get('0');
  answers.keep('new', Buffer.from('text'));
  assert.equal(String(answers.get('0')), 'text');
  assert.equal(answers.get('1'), undefined);
  assert.equal(String(answers.get('new')), 'text');
});

test('or when they are too long together, an answer that is too long by itself included', () => {
  const answers = new Answers();
  const long = Buffer.alloc(6_000_000);
  for (const etag of ['a', 'b', 'c']) answers.keep(etag, long);
  assert.deepEqual(['a', 'b', 'c'].map((etag) => answers.get(etag)?.length), [undefined, 6_000_000, 6_000_000]);
  answers.keep('d', Buffer.alloc(16_000_001));
  assert.deepEqual(['b', 'c', 'd'].map((etag) => answers.get(etag)?.length), [undefined, undefined, undefined]);
  for (const etag of ['e', 'f']) answers.keep(etag, long);
  assert.deepEqual(['e', 'f'].map((etag) => answers.get(etag)?.length), [6_000_000, 6_000_000]);
});
