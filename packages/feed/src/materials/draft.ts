import type { LearningResourceType, MaterialDraft as ContractDraft } from '@kopa/contract';

/** A material as the feed stores it: what a publisher gives, and whose it is. */
export type MaterialDraft = ContractDraft & { publisher: string };

/** The parts of which a material has exactly one, each named as its type. */
export const kinds = ['scenario', 'experiment', 'model', 'course', 'collection'] as const satisfies LearningResourceType[];

/** What a draft is; undefined where it has none of the parts. */
export const typeOf = (draft: Partial<Record<LearningResourceType, unknown>>): LearningResourceType => kinds.find((kind) => draft[kind] !== undefined)!;

/** Minutes of its steps or lessons together; undefined for what has none. */
export function minutesOf({ scenario, course }: Pick<MaterialDraft, 'scenario' | 'course'>): number | undefined {
  const parts = scenario?.step ?? course?.lesson;
  return parts?.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** `PT1H30M` */
export function durationOf(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}
