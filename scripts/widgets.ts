/**
 * The widgets: each has a folder of its name in packages/elements/src, and in it a file of its name. The calendar is the first,
 * because the loader asks for its data early; the dialogue board is the last, because the loader fetches its code when it is near the view.
 */
export const widgets = ['event-calendar', 'seminar-registration', 'scenario-card', 'material-library', 'learning-model', 'course', 'dialogue-board'] as const;

export type Widget = (typeof widgets)[number];
