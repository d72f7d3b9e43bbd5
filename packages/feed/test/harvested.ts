// Materials to harvest, of every type and with texts that break what is written carelessly.
import type { Database } from '../src/shared/database.ts';
import { aMaterial } from '../src/materials/draft.samples.ts';
import type { MaterialDraft } from '../src/materials/draft.ts';
import { saveMaterial } from '../src/materials/store.ts';
import { aPartner } from '../src/partners/draft.samples.ts';
import { savePartner } from '../src/partners/store.ts';

export const hostile = `<script>alert(1)</script> & "a", 'b' ]]> <!-- \u0000\u000b\ufffe\ud800 \u2028 ā😀`;

const parts: Pick<MaterialDraft, 'scenario' | 'experiment' | 'model' | 'course' | 'collection'>[] = [
  {},
  { experiment: { addressCountry: 'NO', problem: 'Problēma', approach: 'Pieeja', results: 'Rezultāti', costClass: 'low' } },
  { model: { dimension: ['one', 'two'].map((id) => ({ id, name: id, description: id, statement: [{ id: 'first', text: 'Mēs to darām.' }], material: [] })) } },
  { course: { lesson: [{ id: 'first', name: 'Nodarbība', minutes: 20, text: 'Teksts' }] } },
  { collection: { chapter: [{ name: 'Nodaļa', hasPart: ['material-0', 'material-1'] }] } },
];

/** The n-th material; every seventh is hostile, every third exists in English, too. */
export function numbered(n: number, own: Partial<MaterialDraft> = {}): MaterialDraft {
  const { scenario, localizations: _localizations, ...rest } = aMaterial();
  const texts = n % 7 === 0 ? hostile : 'In English';
  const part = parts[n % parts.length]!;
  return {
    ...rest,
    ...(part === parts[0] ? { scenario: scenario! } : part),
    id: `material-${n}`,
    publisher: n % 4 === 0 ? 'bergen' : 'riga',
    name: n % 7 === 0 ? `${hostile} ${n}` : `Materiāls ${n}`,
    creator: n % 2 === 0 ? [{ name: 'Bibliotēka; "A", B\\C' }] : [],
    citation: n % 5 === 0 ? [{ name: 'Grāmata & co', url: 'https://example.org/a?b=1&c=2', pages: '1–2' }] : [],
    educationalLevel: n % 2 === 0 ? 'beginner' : 'advanced',
    isBasedOn: n % 6 === 5 ? [`material-${n - 1}`, 'https://example.org/source'] : [],
    localizations: n % 3 === 0 ? { en: { name: `Material ${n}`, description: texts } } : {},
    ...own,
  };
}

export async function saveNumbered(database: Database, from: number, to: number): Promise<void> {
  await database.write(async (tx) => {
    await savePartner(tx, aPartner({ name: { lv: 'Rīgas bibliotēka & co', en: 'Library of <Riga>' } }));
    await savePartner(tx, aPartner({ id: 'bergen', name: { nb: 'Bergen bibliotek' }, addressCountry: 'NO', knowsLanguage: ['nb'] }));
  });
  for (let at = from; at < to; at += 100) {
    await database.write(async (tx) => {
      for (let n = at; n < Math.min(at + 100, to); n++) await saveMaterial(tx, numbered(n));
    });
  }
}
