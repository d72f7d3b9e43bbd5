// What a visitor comes to need who turns to the events: their details, search and filters, and the keys of the table. It
// arrives as one file when the pointer or the focus enters the calendar, and beside it the words of all that.
import { css } from 'lit';
import { styles as details } from './details-view.styles.ts';
import { styles as finding } from './finding-view.styles.ts';

export { detailsView } from './details-view.ts';
export { countsFor, findingView, loosenView } from './finding-view.ts';
export { stopAfter } from './month-keys.ts';

export const styles = css`
  ${details}
  ${finding}
`;
