export { EventCalendar } from './event-calendar/event-calendar.ts';
