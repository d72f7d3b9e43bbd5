import type { LibraryModel } from '@kopa/sdk';

export type Dimension = LibraryModel['dimension'][number];

/** From 0, not yet, to 3, fully. */
export type Answer = 0 | 1 | 2 | 3;
export const answers: readonly Answer[] = [0, 1, 2, 3];
export const fullest = 3;

/** What a library says of itself, by dimension and statement: `welcome/languages`. */
export type Answers = Readonly<Record<string, Answer>>;

export const keyOf = (dimension: string, statement: string): string => `${dimension}/${statement}`;

/** How a dimension stands. */
export interface Standing {
  dimension: Dimension;
  /** How many of its statements are answered. */
  answered: number;
  /** The mean of the answers, 0 to 3; undefined while there are none. */
  mean: number | undefined;
}

export interface Profile {
  standings: Standing[];
  answered: number;
  statements: number;
  /** The dimensions with the lowest mean, of those that are answered whole; none while none is, where everything is fully so, and where all stand alike. */
  weakest: Standing[];
}

export function profileOf({ dimension }: LibraryModel, given: Answers): Profile {
  const standings = dimension.map((each): Standing => {
    const values = each.statement.map(({ id }) => given[keyOf(each.id, id)]).filter((value) => value !== undefined);
    return { dimension: each, answered: values.length, mean: values.length ? values.reduce((sum: number, value) => sum + value, 0) / values.length : undefined };
  });
  const whole = standings.filter(({ dimension, answered }) => answered === dimension.statement.length);
  const means = whole.map(({ mean }) => mean!);
  const lowest = Math.min(...means);
  const areAlike = whole.length > 1 && lowest === Math.max(...means);
  return {
    standings,
    answered: standings.reduce((sum, { answered }) => sum + answered, 0),
    statements: dimension.reduce((sum, { statement }) => sum + statement.length, 0),
    weakest: lowest < fullest && !areAlike ? whole.filter(({ mean }) => mean === lowest) : [],
  };
}
