import type { Material, MaterialPage } from '@kopa/sdk';
import type { TemplateResult } from 'lit';

/** What the element lends to the code that shows all of a scenario. */
export interface Desk {
  /** Back to the card; undefined where there is none. */
  close: (() => void) | undefined;
  /** Puts the focus on what the selector finds after the next rendering. */
  focus: (selector: string) => void;
  /** Tells the page of it. */
  tell: (event: string) => void;
}

/** Where and how the scenario is shown. */
export interface Place {
  /** Address of the feed. */
  feed: string;
  /** The language that the page asks for. */
  language: string;
  /** Level of the title's heading, 1 to 6. */
  level: number;
  /** How many people the page names. */
  group: string | null | undefined;
}

/** What was made of the scenario, once somebody has asked for it. */
export type Adaptations = MaterialPage['items'] | 'asked' | 'failed' | undefined;

/** A scenario as one reads it. */
export interface OpenedScenario extends Place {
  material: Material;
  /** The size of the group that everything is counted for. */
  people: number;
  /** What stands in the field for it, and whether that is no number of people. */
  typed: string;
  isWrong: boolean;
  type: (typed: string) => void;
  close: (() => void) | undefined;
  adaptations: Adaptations;
  askForAdaptations: () => void;
  /** The form that tells of a run, or why it is not there. */
  running: TemplateResult | 'asked' | 'failed' | undefined;
  isRunning: boolean;
  run: () => void;
}
