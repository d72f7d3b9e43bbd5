import type { AudienceType, Competence, EducationalLevel, Experiment, License, Scenario, Supply, Theme } from '@kopa/contract';
import type { Language, Text } from '../text.ts';

/** A material as it is written down here, with its languages side by side. It has one of the last five. */
export interface KitEntry {
  id: string;
  /** The partner's identifier. */
  publisher: string;
  /** The language that it was written in. */
  locale: Language;
  name: Text;
  /** The aim in one sentence stands first. */
  description: Text;
  keywords: Text[];
  themes: Theme[];
  teaches: Competence[];
  audience: AudienceType[];
  educationalLevel: EducationalLevel;
  license: License;
  isBasedOn?: string[];
  citation?: { name: string; url?: string; pages?: string }[];
  creator?: string[];
  /** `YYYY-MM-DD` */
  datePublished: string;
  /** Attachments; `file` is a name in the folder `media` beside this file. */
  media?: { id: string; file: string; name: Text; inLanguage?: Language }[];
  scenario?: {
    aims: Text[];
    groupSize: Scenario['groupSize'];
    preparation: Text;
    space: Text;
    supply: (Pick<Supply, 'quantity' | 'per' | 'groupOf'> & { name: Text })[];
    step: { name: Text; minutes: number; facilitator: Text; participants: Text; tip?: Text; media?: string[]; groupSize?: { minValue?: number; maxValue?: number } }[];
    adaptation: { to: NonNullable<Scenario['adaptation']>[number]['to']; text: Text }[];
    risk: Text[];
    evaluation: Text[];
  };
  experiment?: {
    addressCountry: string;
    addressLocality?: string;
    problem: Text;
    approach: Text;
    participants: Text;
    costClass: NonNullable<Experiment['costClass']>;
    results: Text;
    failed: Text;
    advice: Text[];
    links: { href: string; title: Text }[];
  };
  model?: { dimension: { id: string; name: Text; description: Text; statement: { id: string; text: Text }[]; material: string[] }[] };
  course?: {
    lesson: {
      id: string;
      name: Text;
      minutes: number;
      /** Paragraphs, with an empty line between them. */
      text: Text;
      image?: { media: string; alt: Text };
      video?: { url: string; name: Text; inLanguage?: Language };
      question: { id: string; text: Text; multiple?: boolean; option: { text: Text; correct: boolean; feedback: Text }[] }[];
    }[];
  };
  collection?: { chapter: { name: Text; description: Text; hasPart: string[] }[] };
}
