import type { Scenario, Supply } from '@kopa/sdk';

/** What does not work with a group: the whole (`step` is undefined) or one step, by its index. */
export interface Misfit {
  step: number | undefined;
  is: 'too-few' | 'too-many';
  /** How many people there must be at least, or may be at most. */
  limit: number;
}

export const fewest = 1;
export const most = 1000;

/** How many of something a group of `people` needs, in whole pieces. */
export function pieces({ quantity, per, groupOf }: Supply, people: number): number {
  const times = per === 'person' ? people : per === 'group' ? Math.ceil(people / (groupOf ?? people)) : 1;
  // 1.1 × 10 is 11.000000000000002.
  return Math.ceil(Number((quantity * times).toFixed(6)));
}

/** What does not work with `people`, the whole first, then the steps in their order. */
export function misfits({ groupSize, step }: Pick<Scenario, 'groupSize' | 'step'>, people: number): Misfit[] {
  const of = ({ minValue = fewest, maxValue = most }: { minValue?: number; maxValue?: number }, index?: number): Misfit[] => [
    ...(people < minValue ? [{ step: index, is: 'too-few' as const, limit: minValue }] : []),
    ...(people > maxValue ? [{ step: index, is: 'too-many' as const, limit: maxValue }] : []),
  ];
  return [...of(groupSize), ...step.flatMap((each, index) => of(each.groupSize ?? {}, index))];
}

/** The adaptations that help with what does not work. */
export function helpful({ adaptation = [] }: Pick<Scenario, 'adaptation'>, found: readonly Misfit[]): NonNullable<Scenario['adaptation']> {
  const helps = { 'smaller-group': 'too-few', 'larger-group': 'too-many' } as Partial<Record<string, Misfit['is']>>;
  return adaptation.filter(({ to }) => found.some(({ is }) => is === helps[to]));
}

/** The number of people that somebody has typed; undefined for what is no whole number from 1 to 1 000. */
export function peopleIn(typed: string): number | undefined {
  const people = Number(typed);
  return typed.trim() && Number.isInteger(people) && people >= fewest && people <= most ? people : undefined;
}
