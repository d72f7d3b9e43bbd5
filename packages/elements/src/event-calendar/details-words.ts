import type { Occurrence } from '@kopa/sdk';
import { msg } from '../shared/messages.ts';

/** The feed's fixed terms that only the details show. */

export const themeName = (theme: Occurrence['themes'][number]): string =>
  ({
    'creative-incubator': () => msg('Creative incubator', { id: 'theme-creative-incubator' }),
    'social-innovation': () => msg('Social innovation', { id: 'theme-social-innovation' }),
    'intercultural-dialogue': () => msg('Intercultural dialogue', { id: 'theme-intercultural-dialogue' }),
  })[theme]?.() ?? theme;

export const audienceName = (audience: Occurrence['audience'][number]): string =>
  ({
    adults: () => msg('adults', { id: 'audience-adults' }),
    seniors: () => msg('older people', { id: 'audience-seniors' }),
    newcomers: () => msg('newcomers to the country', { id: 'audience-newcomers' }),
    families: () => msg('families', { id: 'audience-families' }),
    librarians: () => msg('librarians', { id: 'audience-librarians' }),
    educators: () => msg('educators of adults', { id: 'audience-educators' }),
  })[audience]?.() ?? audience;
