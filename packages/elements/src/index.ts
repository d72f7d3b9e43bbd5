export { EventCalendar } from './event-calendar/event-calendar.ts';
export { ScenarioCard } from './scenario-card/scenario-card.ts';
export { SeminarRegistration } from './seminar-registration/seminar-registration.ts';
