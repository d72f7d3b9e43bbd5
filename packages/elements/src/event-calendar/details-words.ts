import { msg, term } from '../shared/messages.ts';

/** What the feed's fixed terms are called that only the details and the filters show; see `terms`. */
export const moreTerms = () => [
  msg('Creative incubator', { id: 'theme-creative-incubator' }),
  msg('Social innovation', { id: 'theme-social-innovation' }),
  msg('Intercultural dialogue', { id: 'theme-intercultural-dialogue' }),
  msg('adults', { id: 'audience-adults' }),
  msg('older people', { id: 'audience-seniors' }),
  msg('newcomers to the country', { id: 'audience-newcomers' }),
  msg('families', { id: 'audience-families' }),
  msg('librarians', { id: 'audience-librarians' }),
  msg('educators of adults', { id: 'audience-educators' }),
  msg('Step-free access', { id: 'amenity-step-free-access' }),
  msg('Lift', { id: 'amenity-lift' }),
  msg('Accessible toilet', { id: 'amenity-accessible-toilet' }),
  msg('Hearing loop', { id: 'amenity-hearing-loop' }),
  msg('Accessible parking', { id: 'amenity-accessible-parking' }),
  msg('Quiet room', { id: 'amenity-quiet-room' }),
];

export const themeName = (theme: string): string => term('theme', theme) ?? theme;
export const audienceName = (audience: string): string => term('audience', audience) ?? audience;
export const amenityName = (feature: string): string => term('amenity', feature) ?? feature;
