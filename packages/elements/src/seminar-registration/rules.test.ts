import { expect } from '@open-wc/testing';
import type { FormQuestion, RegistrationForm, Registration } from '@kopa/sdk';
import { changeFrom, draftFrom, emptyDraft, requestFrom, type Draft } from './draft.ts';
import { mistakesFrom, mistakesIn } from './rules.ts';

const text = (text: string) => ({ text, inLanguage: 'lv' });
const question = (id: string, type: FormQuestion['type'], required: boolean): FormQuestion => ({ id, type, label: text(id), required });
const questions = [question('diet', 'text', true), question('level', 'choice', true), question('topics', 'multi', true), question('photo', 'consent', true), question('note', 'text', false)];
const form = { questions };

const draft = (own: Partial<Draft> = {}): Draft => ({
  ...emptyDraft(), name: 'Žofija Ķēniņa', email: 'zofija@example.org', answers: { diet: 'vegāns', level: 'new', topics: ['a'], photo: true }, ...own,
});
const found = (own: Partial<Draft>) => mistakesIn(draft(own), form).map(({ field, kind }) => `${field} ${kind}`);

describe('what is wrong with what was filled in', () => {
  it('is nothing when all is there', () => expect(found({})).to.deep.equal([]));

  it('is all that is missing, in the order of the fields', () => {
    expect(mistakesIn(emptyDraft(), form, true).map(({ field, kind }) => `${field} ${kind}`)).to.deep.equal([
      'recurrenceId choose', 'name missing', 'email missing', 'answers/diet missing', 'answers/level choose', 'answers/topics choose', 'answers/photo consent',
    ]);
  });

  for (const [email, expected] of [
    ['zofija.example.org', ['email sign']], ['zofija@example', ['email address']], ['@example.org', ['email address']], ['zofija@@example.org', ['email address']],
    ['zofija@example..org', ['email address']], ['z ofija@example.org', ['email address']], ['a@example.org, b@example.org', ['email address']], [' zofija@example.org ', []],
    ['zofija+seminārs@bibliotēka.example.org', []], ['   ', ['email missing']], [`${'a'.repeat(250)}@example.org`, ['email too-long']],
  ] as [string, string[]][]) {
    it(`of the address “${email.slice(0, 40)}”: ${expected.join() || 'nothing'}`, () => expect(found({ email })).to.deep.equal(expected));
  }

  it('is what is too long, or has nothing but spaces', () => {
    expect(found({ name: 'x'.repeat(201) })).to.deep.equal(['name too-long']);
    expect(found({ name: ' \n ' })).to.deep.equal(['name missing']);
    expect(found({ accessNeeds: 'x'.repeat(1001) })).to.deep.equal(['accessNeeds too-long']);
    expect(found({ answers: { ...draft().answers, note: 'x'.repeat(2001) } })).to.deep.equal(['answers/note too-long']);
    expect(found({ answers: { ...draft().answers, topics: [], photo: false } })).to.deep.equal(['answers/topics choose', 'answers/photo consent']);
  });
});

describe('what the feed finds wrong', () => {
  const from = (...errors: object[]) => mistakesFrom({ type: '', title: '', status: 400, code: 'invalid-body', errors } as never, form).map(({ field, kind }) => `${field} ${kind}`);

  it('is shown at its field', () => {
    expect(from({ pointer: '/email', reason: 'malformed' }, { pointer: '/answers/diet', reason: 'too-long' }, { pointer: '/name', reason: 'too-short' })).to.deep.equal([
      'email address', 'answers/diet too-long', 'name missing',
    ]);
    expect(from({ pointer: '/answers/photo', reason: 'missing' }, { pointer: '/answers/topics/0', reason: 'unknown' }, { pointer: '/recurrenceId', reason: 'missing' })).to.deep.equal([
      'answers/photo consent', 'answers/topics other', 'recurrenceId choose',
    ]);
  });

  it('is left to the sentence for the whole where the form has no such field', () => {
    expect(from({ pointer: '/formToken', reason: 'malformed' }, { detail: 'No pointer.' }, { pointer: '/answers/unknown', reason: 'unknown' })).to.deep.equal([]);
    expect(mistakesFrom(undefined, form)).to.deep.equal([]);
  });
});

describe('what is sent', () => {
  const whole = { ...form, scope: 'event' } as RegistrationForm;

  it('has what was filled in, without spaces around it and without empty answers', () => {
    const request = requestFrom(draft({ name: '  Žofija  ', answers: { diet: ' ', level: 'new', topics: [], photo: true, gone: 'x' } }), whole, 'shown', 'lv');
    expect(request).to.deep.equal({ name: 'Žofija', email: 'zofija@example.org', language: 'lv', partySize: 1, answers: { level: 'new', photo: true }, formToken: 'shown' });
  });

  it('names the date where one registers for each, and what only a program fills in', () => {
    const { recurrenceId, website, accessNeeds } = requestFrom(draft({ recurrenceId: '2026-11-24T17:30:00', website: 'x', accessNeeds: ' lifts ' }), { ...whole, scope: 'occurrence' }, 'shown', 'lv');
    expect([recurrenceId, website, accessNeeds]).to.deep.equal(['2026-11-24T17:30:00', 'x', 'lifts']);
    expect('recurrenceId' in requestFrom(draft({ recurrenceId: '2026-11-24T17:30:00' }), whole, 'shown', 'lv')).to.equal(false);
  });

  it('to correct is only what is different', () => {
    const registration = { name: 'Žofija', email: 'zofija@example.org', partySize: 2, answers: { level: 'new' }, questions } as unknown as Registration;
    const own = draftFrom(registration);
    expect(changeFrom(own, registration)).to.deep.equal({});
    expect(changeFrom({ ...own, partySize: 3, accessNeeds: ' lifts ' }, registration)).to.deep.equal({ partySize: 3, accessNeeds: 'lifts' });
    expect(changeFrom({ ...own, answers: { level: 'old' } }, registration)).to.deep.equal({ answers: { level: 'old' } });
  });
});
