// What a visitor comes to need who fills in the form: the check of it, sending it, and the registration that comes of it.
// It arrives as one file, beside its words, when the pointer or the focus enters the widget.
export { Registering } from './registering.ts';
export { styles } from './registered-view.styles.ts';
