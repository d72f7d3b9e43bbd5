/** The page of an event, in a language. */
export function eventPage(publicUrl: string, eventId: string, language: string): string {
  return `${publicUrl}/w/event/${eventId}?lang=${language}`;
}
