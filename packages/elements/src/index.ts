export { Course } from './course/course.ts';
export { DialogueBoard } from './dialogue-board/dialogue-board.ts';
export { EventCalendar } from './event-calendar/event-calendar.ts';
export { LearningModel } from './learning-model/learning-model.ts';
export { MaterialLibrary } from './material-library/material-library.ts';
export { ScenarioCard } from './scenario-card/scenario-card.ts';
export { SeminarRegistration } from './seminar-registration/seminar-registration.ts';
