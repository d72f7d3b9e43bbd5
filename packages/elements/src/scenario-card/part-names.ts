import { msg, term } from '../shared/messages.ts';

/** What the parts of a scenario are called, and its adaptations; never run, but read by the tools that bring messages to the translators. */
export const parts = () => [
  msg('Title', { id: 'part-name' }),
  msg('Description', { id: 'part-description' }),
  msg('Keywords', { id: 'part-keywords' }),
  msg('Aims', { id: 'part-aims' }),
  msg('What you need', { id: 'part-supply', desc: 'Heading of a check list of supplies' }),
  msg('Preparation', { id: 'part-preparation' }),
  msg('Room', { id: 'part-space', desc: 'Heading: what the room should be like' }),
  msg('Steps', { id: 'part-step' }),
  msg('If you do it otherwise', { id: 'part-adaptation', desc: 'Heading of a list: how to adapt the activity' }),
  msg('What may go wrong', { id: 'part-risk' }),
  msg('How you see that it worked', { id: 'part-evaluation' }),
  msg('Hand-outs and files', { id: 'part-associatedMedia' }),
  msg('Online', { id: 'adaptation-online' }),
  msg('With a smaller group', { id: 'adaptation-smaller-group' }),
  msg('With a larger group', { id: 'adaptation-larger-group' }),
  msg('With people who speak the language unequally well', { id: 'adaptation-mixed-language-levels' }),
  msg('So that everyone can take part', { id: 'adaptation-accessibility', desc: 'Adaptations for people with disabilities' }),
];

export const partName = (part: string): string => term('part', part) ?? part;
export const adaptationName = (to: string): string => term('adaptation', to) ?? to;
