import type { Step } from '@kopa/sdk';

/** A step and when it is, in minutes from the beginning. */
export interface TimedStep {
  step: Step;
  from: number;
  to: number;
}

/** The steps one after the other, without pauses. */
export function timeline(steps: readonly Step[]): TimedStep[] {
  let now = 0;
  return steps.map((step) => ({ step, from: now, to: (now += step.minutes) }));
}

/** Minutes from the beginning as a clock shows them: `1:05`. */
export const clockOf = (minutes: number): string => `${Math.floor(minutes / 60)}:${`${minutes % 60}`.padStart(2, '0')}`;
