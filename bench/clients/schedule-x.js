/* global Temporal */
import 'temporal-polyfill/global';
import { createCalendar, createViewList, createViewMonthGrid } from '@schedule-x/calendar';
import { createCalendarControlsPlugin } from '@schedule-x/calendar-controls';
import { boot } from './boot.js';

const views = { month: 'month-grid', list: 'list' };
const timezone = 'Europe/Warsaw';
const zoned = (local) => Temporal.ZonedDateTime.from(`${local}[${timezone}]`);

boot((element, { month, view, perDay, events }) => {
  const controls = createCalendarControlsPlugin();
  const calendar = createCalendar(
    {
      views: [createViewMonthGrid(), createViewList()],
      defaultView: views[view],
      locale: 'pl-PL',
      timezone,
      selectedDate: Temporal.PlainDate.from(`${month}-01`),
      isResponsive: false,
      monthGridOptions: { nEventsPerDay: perDay },
      events: events.map(({ id, title, start, end, location }) => ({ id, title, location, start: zoned(start), end: zoned(end) })),
    },
    [controls],
  );
  calendar.render(element);
  const turn = (months) => controls.setDate(controls.getDate().add({ months }).with({ day: 1 }));
  return { next: () => turn(1), previous: () => turn(-1), show: (name) => controls.setView(views[name]) };
});
