import type { KitEntry } from './kit/entry.ts';
import { cafeOfOldPhotographs } from './kit/cafe-of-old-photographs.ts';
import { educatorCourse } from './kit/course-educator.ts';
import { digitalFirstAid } from './kit/digital-first-aid.ts';
import { latvianExperiments } from './kit/experiments-latvia.ts';
import { lithuanianExperiments } from './kit/experiments-lithuania.ts';
import { lowCountriesExperiments } from './kit/experiments-low-countries.ts';
import { norwegianExperiments } from './kit/experiments-norway.ts';
import { polishExperiments } from './kit/experiments-poland.ts';
import { ideaLabWithTheMunicipality } from './kit/idea-lab-with-the-municipality.ts';
import { languageCafeWithPictureCards } from './kit/language-cafe-with-picture-cards.ts';
import { libraryModel } from './kit/library-model.ts';
import { photoWalkToExhibition } from './kit/photo-walk-to-exhibition.ts';
import { proverbsInSixLanguages } from './kit/proverbs-in-six-languages.ts';
import { recipeWithoutPaper } from './kit/recipe-without-paper.ts';
import { recipesAndStories } from './kit/recipes-and-stories.ts';
import { repairAndTell } from './kit/repair-and-tell.ts';
import { report } from './kit/report.ts';
import { skillsExchange } from './kit/skills-exchange.ts';
import { soundMapOfTheNeighbourhood } from './kit/sound-map-of-the-neighbourhood.ts';
import { townGuideWrittenTogether } from './kit/town-guide-written-together.ts';
import { zineInAnAfternoon } from './kit/zine-in-an-afternoon.ts';

const creative = [zineInAnAfternoon, soundMapOfTheNeighbourhood, photoWalkToExhibition];
const social = [digitalFirstAid, skillsExchange, repairAndTell, ideaLabWithTheMunicipality, townGuideWrittenTogether];
const intercultural = [languageCafeWithPictureCards, cafeOfOldPhotographs, recipesAndStories, recipeWithoutPaper, proverbsInSixLanguages];
const experiments = [...polishExperiments, ...latvianExperiments, ...lithuanianExperiments, ...norwegianExperiments, ...lowCountriesExperiments];

/** The kit for librarians who teach adults. */
export const kit: KitEntry[] = [...creative, ...social, ...intercultural, ...experiments, report, libraryModel, educatorCourse];
