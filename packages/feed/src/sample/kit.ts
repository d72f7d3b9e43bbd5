import type { KitEntry } from './kit/entry.ts';
import { cafeOfOldPhotographs } from './kit/cafe-of-old-photographs.ts';
import { educatorCourse } from './kit/course-educator.ts';
import { latvianExperiments } from './kit/experiments-latvia.ts';
import { lithuanianExperiments } from './kit/experiments-lithuania.ts';
import { lowCountriesExperiments } from './kit/experiments-low-countries.ts';
import { norwegianExperiments } from './kit/experiments-norway.ts';
import { polishExperiments } from './kit/experiments-poland.ts';
import { languageCafeWithPictureCards } from './kit/language-cafe-with-picture-cards.ts';
import { libraryModel } from './kit/library-model.ts';
import { proverbsInSixLanguages } from './kit/proverbs-in-six-languages.ts';
import { recipeWithoutPaper } from './kit/recipe-without-paper.ts';
import { recipesAndStories } from './kit/recipes-and-stories.ts';
import { report } from './kit/report.ts';
import { townGuideWrittenTogether } from './kit/town-guide-written-together.ts';

const scenarios = [languageCafeWithPictureCards, cafeOfOldPhotographs, recipesAndStories, recipeWithoutPaper, proverbsInSixLanguages, townGuideWrittenTogether];
const experiments = [...polishExperiments, ...latvianExperiments, ...lithuanianExperiments, ...norwegianExperiments, ...lowCountriesExperiments];

/** The kit for librarians who teach adults. */
export const kit: KitEntry[] = [...scenarios, ...experiments, report, libraryModel, educatorCourse];
