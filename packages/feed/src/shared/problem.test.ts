import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Problem, problemCodes, problemOf } from './problem.ts';
import { specification } from './specification.ts';
import { validatorOf } from './validation.ts';

test('the codes are those of the contract', () => {
  assert.deepEqual([...problemCodes].sort(), Object.keys(specification['x-problems']).sort());
});

describe('problemOf', () => {
  const cases: [thrown: unknown, code: string][] = [
    [new Problem('event-not-found'), 'event-not-found'],
    [new Error('a secret'), 'internal'],
    [null, 'internal'],
    ['text', 'internal'],
    [Object.assign(new Error('too long'), { statusCode: 413 }), 'request-too-large'],
    [Object.assign(new Error('bad address'), { statusCode: 414 }), 'invalid-request'],
    [Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }), 'unavailable'],
    [Object.assign(new Error('shutting down'), { code: '57P01' }), 'unavailable'],
    [new Error('Connection terminated unexpectedly'), 'unavailable'],
  ];
  for (const [thrown, code] of cases) test(`${String(thrown)} → ${code}`, () => assert.equal(problemOf(thrown).code, code));
});

test('what nobody foresaw says nothing about its cause', () => {
  const body = problemOf(new Error('a secret')).body('https://feed.example.org', '/v1/events');
  assert.doesNotMatch(JSON.stringify(body), /secret/);
});

test('every problem fits the contract, whatever the address', () => {
  const validate = validatorOf('Problem');
  for (const code of problemCodes) {
    const body = new Problem(code, { detail: 'So it is.' }).body('https://feed.example.org', '/v1/%zz?q=[{"ā|^`\\ #a');
    assert.ok(validate(body), `${code}: ${JSON.stringify(validate.errors)}`);
  }
});
