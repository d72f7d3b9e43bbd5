/** The address when it leads to the web, else undefined: the feed's text never becomes a script. */
export const webAddress = (url: string | undefined): string | undefined => (/^https?:\/\//i.test(url!) ? url : undefined);
