import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, daysKept, daysOf, endedOf, retentionOf, timesOf } from './retention-times.ts';

const end = Date.parse('2027-03-10T18:00:00Z');

test('without a word of the organizer access needs are kept 3 days, everything else 30', () => {
  const kept = { name: '2027-04-09T18:00:00Z', email: '2027-04-09T18:00:00Z', accessNeeds: '2027-03-13T18:00:00Z' };
  assert.deepEqual(retentionOf(daysOf({}), end), { ...kept, answers: {} });
});

test('each field and each question has the days that the organizer gave it', () => {
  const label = { en: 'What do you eat?' };
  const questions = [
    { id: 'food', type: 'text' as const, label, required: false, retentionDays: 1 },
    { id: 'goal', type: 'text' as const, label, required: false },
  ];
  const times = timesOf(daysOf({ retentionDays: { name: 60, answers: 10 }, questions }), end);
  const inDays = Object.entries({ ...times, ...times.answers }).filter(([, time]) => typeof time === 'number');
  assert.deepEqual(
    Object.fromEntries(inDays.map(([field, time]) => [field, ((time as number) - end) / day])),
    { name: 60, email: 30, accessNeeds: 3, otherAnswers: 10, food: 1, goal: 10 },
  );
});

test('what ended without seats is kept 7 days more, never longer than promised before', () => {
  const long = retentionOf(daysOf({}), end, end - 100 * day);
  assert.deepEqual(long, { name: '2026-12-07T18:00:00Z', email: '2026-12-07T18:00:00Z', accessNeeds: '2026-12-07T18:00:00Z', answers: {} });
  assert.equal(retentionOf(daysOf({ retentionDays: { name: 0 } }), end, end).name, '2027-03-10T18:00:00Z');
});

test('a registration has ended when it holds no seats and will not get any', () => {
  assert.equal(endedOf({ status: 'cancelled', seats: 0, updated: 5 }), 5);
  assert.equal(endedOf({ status: 'refused', seats: 0, updated: 5 }), 5);
  assert.equal(endedOf({ status: 'cancelled', seats: 2, updated: 5 }), undefined, 'it can be undone');
  assert.equal(endedOf({ status: 'waiting', seats: 0, updated: 5 }), undefined);
  assert.equal(endedOf({ status: 'confirmed', seats: 1, updated: 5 }), undefined);
});

test('what was promised is not lengthened afterwards, and is shortened where the organizer shortens it', () => {
  const question = (id: string, retentionDays?: number) => ({ id, type: 'text' as const, label: { en: id }, required: false, ...(retentionDays !== undefined && { retentionDays }) });
  const promised = JSON.stringify(daysOf({ retentionDays: { name: 10, email: 20 }, questions: [question('food', 1), question('gone', 2)] }));
  const later = { retentionDays: { name: 90, email: 5, answers: 60 }, questions: [question('food', 90), question('new', 40)] };
  assert.deepEqual(daysKept(later, promised), { name: 10, email: 5, accessNeeds: 3, answers: 30, questions: { food: 1, gone: 2, new: 40 } });
  assert.deepEqual(daysKept(later, null), daysOf(later), 'of whom nobody has noted it');
});
