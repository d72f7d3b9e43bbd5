import { expect } from '@open-wc/testing';
import { forgetProgress, keepProgress, keptProgress, withDone } from './progress.ts';

const feed = 'https://feed.example.org';

describe('the progress in a course', () => {
  afterEach(() => localStorage.clear());

  it('is kept, read and forgotten, each course on its own', () => {
    expect(keptProgress(feed, 'a')).to.equal(undefined);
    expect(keepProgress(feed, 'a', { done: ['one'], lesson: 'two' })).to.equal(true);
    expect(keptProgress(`${feed}/`, 'a')).to.deep.equal({ done: ['one'], lesson: 'two' });
    expect(keptProgress(feed, 'b')).to.equal(undefined);
    forgetProgress(feed, 'a');
    expect(localStorage.length).to.equal(0);
  });

  for (const text of ['', 'null', '[]', '{"done":7}', '<p>']) {
    it(`is none where something else lies there: ${text}`, () => {
      localStorage.setItem(`kopa-course ${feed} a`, text);
      expect(keptProgress(feed, 'a')).to.equal(undefined);
    });
  }

  it('of what is no identifier keeps nothing', () => {
    localStorage.setItem(`kopa-course ${feed} a`, '{"done":["one",7,null],"lesson":{}}');
    expect(keptProgress(feed, 'a')).to.deep.equal({ done: ['one'], lesson: undefined });
  });

  it('says when the browser keeps nothing', () => {
    const real = Storage.prototype.setItem;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(keepProgress(feed, 'a', { done: [], lesson: undefined })).to.equal(false);
    } finally {
      Storage.prototype.setItem = real;
    }
  });

  it('counts a lesson once', () => {
    expect(withDone({ done: ['a'], lesson: 'b' }, 'a').done).to.deep.equal(['a']);
    expect(withDone({ done: ['a'], lesson: 'b' }, 'b').done).to.deep.equal(['a', 'b']);
  });
});
