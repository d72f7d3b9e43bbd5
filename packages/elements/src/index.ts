export { EventCalendar } from './event-calendar/event-calendar.ts';
export { SeminarRegistration } from './seminar-registration/seminar-registration.ts';
