import Calendar from '@toast-ui/calendar';
import { boot } from './boot.js';

boot((element, { month, perDay, events }) => {
  const dayNames = ['nie', 'pon', 'wto', 'śro', 'czw', 'pią', 'sob'];
  const calendar = new Calendar(element, {
    defaultView: 'month',
    usageStatistics: false,
    isReadOnly: true,
    month: { startDayOfWeek: 1, visibleEventCount: perDay, dayNames },
  });
  calendar.setDate(`${month}-01`);
  calendar.createEvents(events.map(({ id, title, start, end, location }) => ({ id, calendarId: '1', category: 'time', title, start, end, location })));
  return { next: () => calendar.next(), previous: () => calendar.prev() };
});
