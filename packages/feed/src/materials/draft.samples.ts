import type { MaterialDraft } from './draft.ts';

/** A small scenario of the partner `riga`; `own` says what is otherwise. */
export const aMaterial = (own: Partial<MaterialDraft> = {}): MaterialDraft => ({
  id: 'stories-on-the-map',
  publisher: 'riga',
  locale: 'lv',
  name: 'Stāsti uz kartes',
  description: 'Iepazīt pilsētu ar kaimiņu stāstiem.',
  keywords: ['karte', 'kaimiņi'],
  themes: ['intercultural-dialogue'],
  teaches: ['cultural-awareness'],
  audience: ['adults'],
  license: 'CC-BY-4.0',
  scenario: {
    aims: ['Pastāstīt par savu vietu.'],
    groupSize: { minValue: 6, maxValue: 20 },
    supply: [{ name: 'Pildspalvas', quantity: 1, per: 'person' }],
    step: [
      { name: 'Iepazīšanās', minutes: 15, facilitator: 'Sveiciniet visus.', participants: 'Nosauc savu vārdu.' },
      { name: 'Karte', minutes: 45, facilitator: 'Izklājiet karti.', participants: 'Atzīmē savu vietu.', tip: 'Ņemiet lielu karti.' },
    ],
  },
  localizations: { en: { name: 'Stories on the map', description: 'Getting to know the town through neighbours’ stories.', 'scenario/step/0/name': 'Getting to know each other' } },
  ...own,
});
