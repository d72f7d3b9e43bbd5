import type { Occurrence } from '@kopa/sdk';
import { expect } from '@open-wc/testing';
import { dayName, monthName, times } from './dates.ts';
import { visitorTime, when } from './when.ts';

const seminar = { start: '2026-11-24T17:30:00', end: '2026-11-24T19:00:00', utcStart: '2026-11-24T15:30:00Z', utcEnd: '2026-11-24T17:00:00Z', showWithoutTime: false } as Occurrence;
const plain = (text: string) => text.replace(/[\u202f\u00a0\u2009]/g, ' ');

describe('dates and times in words (the tests run in Pacific/Chatham)', () => {
  it('runs in a zone far from every venue', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Pacific/Chatham');
  });

  it('shows the time on the venue’s wall, wherever the visitor is', () => {
    for (const language of ['lv', 'lt', 'pl', 'nb', 'nl', 'en']) expect(plain(times(language, seminar)), language).to.match(/17[:.]30\s?[–-]\s?19[:.]00/);
  });

  it('names months and days in the language', () => {
    expect(monthName('lv', '2026-11')).to.match(/^2026\. g(\.|ada) novembris$/);
    expect(monthName('pl', '2026-11')).to.equal('listopad 2026');
    expect(dayName('lt', '2026-11-22')).to.contain('sekmadienis');
    expect(dayName('nb', '2026-11-22')).to.equal('søndag 22. november');
  });

  it('writes whole days without times, the last one included', () => {
    const week = { ...seminar, showWithoutTime: true, start: '2026-11-23T00:00:00', end: '2026-11-28T00:00:00' } as Occurrence;
    expect(plain(when('nl', week))).to.match(/23.*27 november 2026$/);
    expect(plain(when('nl', week))).to.not.contain('28');
    expect(plain(when('nl', { ...week, end: '2026-11-24T00:00:00' } as Occurrence))).to.equal('maandag 23 november 2026');
  });

  it('adds the visitor’s own time only where the clocks differ', () => {
    expect(plain(visitorTime('en', seminar)!)).to.contain('25 November').and.to.contain('05:15');
    const here = { ...seminar, utcStart: '2026-11-24T03:45:00Z', utcEnd: '2026-11-24T05:15:00Z' } as Occurrence;
    expect(visitorTime('en', here)).to.equal(undefined);
  });
});
