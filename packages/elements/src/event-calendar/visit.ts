// What a visitor comes to need who turns to the events: their details, search and filters, the keys of the table, and the
// words of all that. It arrives as one file when the pointer or the focus enters the calendar.
import { css } from 'lit';
import { styles as details } from './details-view.styles.ts';
import { styles as finding } from './finding-view.styles.ts';

export { detailsView } from './details-view.ts';
export { countsFor, findingView, loosenView } from './finding-view.ts';
export { stopAfter } from './month-keys.ts';
export { loadMoreMessages } from '../shared/more-messages.ts';

export const styles = css`
  ${details}
  ${finding}
`;
