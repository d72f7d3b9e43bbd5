// What comes when a visitor turns to the card: all of the scenario. It arrives as one file, beside its words.
export { styles } from './opened-view.styles.ts';
export { Reader } from './reader.ts';
