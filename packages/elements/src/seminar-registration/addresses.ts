/** The address of what the feed knows of registering for an event: with a language its form, without one its seats. */
export function registrationUrl(feed: string, eventId: string, recurrenceId?: string | null, language?: string): string {
  const url = new URL(`${feed.replace(/\/*$/, '/')}v1/events/${eventId}/${language ? 'registration-form' : 'seats'}`, location.href);
  if (recurrenceId) url.searchParams.set('recurrenceId', recurrenceId);
  if (language) url.searchParams.set('language', language);
  return url.href;
}
