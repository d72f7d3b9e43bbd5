import type { Occurrence } from '@kopa/sdk';
import { expect } from '@open-wc/testing';
import { agenda, byDay, keyOf, lastDay } from './days.ts';

const text = (text: string) => ({ text, inLanguage: 'lv' });

const occurrence = (title: string, start: string, end: string, own: Partial<Occurrence> = {}): Occurrence => ({
  eventId: title.padEnd(16, '0'),
  recurrenceId: null,
  start: start.length === 10 ? `${start}T00:00:00` : start,
  end: end.length === 10 ? `${end}T00:00:00` : end,
  utcStart: `${start.slice(0, 10)}T00:00:00Z`,
  utcEnd: `${end.slice(0, 10)}T00:00:00Z`,
  timeZone: 'Europe/Riga',
  showWithoutTime: start.length === 10,
  title: text(title),
  eventStatus: 'scheduled',
  kind: 'meeting',
  themes: [],
  activityLanguages: [],
  audience: [],
  organizer: { id: 'lnb', name: text('LNB'), addressCountry: 'LV' },
  ...own,
});

const titles = (list: Occurrence[] | undefined) => list?.map(({ title }) => title.text);

describe('events and days', () => {
  const evening = occurrence('evening', '2026-11-24T22:00:00', '2026-11-25T01:00:00');
  const morning = occurrence('morning', '2026-11-24T09:00:00', '2026-11-24T10:00:00');
  const week = occurrence('week', '2026-11-23', '2026-11-28');
  const openDay = occurrence('open', '2026-11-24', '2026-11-25');
  const moment = occurrence('moment', '2026-11-24T12:00:00', '2026-11-24T12:00:00');
  const camp = occurrence('camp', '2026-11-24T10:00:00', '2026-11-26T15:00:00');

  it('knows the last day: the end is exclusive, and the small hours belong to the evening', () => {
    expect(lastDay(evening)).to.equal('2026-11-24');
    expect(lastDay(week)).to.equal('2026-11-27');
    expect(lastDay(openDay)).to.equal('2026-11-24');
    expect(lastDay(moment)).to.equal('2026-11-24');
    expect(lastDay(camp)).to.equal('2026-11-26');
  });

  it('shows an event on each of its days, those of whole days first', () => {
    const days = byDay([week, morning, openDay, evening], '2026-11-23', '2026-11-30');
    expect(titles(days.get('2026-11-24'))).to.deep.equal(['week', 'open', 'morning', 'evening']);
    expect(titles(days.get('2026-11-25'))).to.deep.equal(['week']);
    expect(days.has('2026-11-28')).to.equal(false);
  });

  it('goes by the time on the wall where venues’ clocks differ', () => {
    const oslo = occurrence('oslo', '2026-11-24T08:30:00', '2026-11-24T09:00:00');
    expect(titles(byDay([morning, oslo], '2026-11-23', '2026-11-30').get('2026-11-24'))).to.deep.equal(['oslo', 'morning']);
    expect(titles(agenda([morning, oslo], '2026-11-23', '2026-11-30')[0]![1])).to.deep.equal(['oslo', 'morning']);
  });

  it('keeps to the asked dates', () => {
    const days = byDay([week], '2026-11-25', '2026-11-27');
    expect([...days.keys()]).to.deep.equal(['2026-11-25', '2026-11-26']);
  });

  it('lists each event once, under the first of the asked dates that it touches', () => {
    const list = agenda([week, morning, evening], '2026-11-24', '2026-12-01');
    expect(list.map(([date, events]) => [date, titles(events)])).to.deep.equal([['2026-11-24', ['week', 'morning', 'evening']]]);
    expect(titles(agenda([evening, morning, openDay], '2026-11-24', '2026-12-01')[0]![1])).to.deep.equal(['open', 'morning', 'evening']);
    expect(agenda([morning], '2026-11-25', '2026-12-01')).to.deep.equal([]);
  });

  it('tells occurrences of one event apart', () => {
    const [first, second] = ['2026-11-03T11:00:00', '2026-11-10T11:00:00'].map((recurrenceId) => keyOf({ ...morning, recurrenceId }));
    expect(first).to.not.equal(second);
  });
});
