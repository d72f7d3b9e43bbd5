import type { EventDraft } from '../events/draft.ts';
import type { TopicEntry } from './dialogue/entry.ts';
import { firstPlace } from './dialogue/first-place.ts';
import { home } from './dialogue/home.ts';
import { learning } from './dialogue/learning.ts';
import { neighbours } from './dialogue/neighbours.ts';
import { table } from './dialogue/table.ts';
import { topicOf } from './dialogue/topic.ts';
import type { SampleTopic } from './dialogue/topic.ts';
import { untranslatable } from './dialogue/untranslatable.ts';

/** What people in the partners' towns talk about: one topic or more for each country. */
export const topics: TopicEntry[] = [home, firstPlace, learning, table, neighbours, untranslatable];

/** The topics with their posts, seen from `today` (`YYYY-MM-DD`); `events` are those of the sample. */
export const dialogue = (today: string, events: EventDraft[]): SampleTopic[] => topics.map((entry) => topicOf(entry, today, events));
