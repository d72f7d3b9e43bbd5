import { msg, term } from './messages.ts';

/** What a material is about and for whom; see `terms` of material-terms.ts. */
export const subjects = () => [
  msg('Creative incubator', { id: 'theme-creative-incubator' }),
  msg('Social innovation', { id: 'theme-social-innovation' }),
  msg('Intercultural dialogue', { id: 'theme-intercultural-dialogue' }),
  msg('adults', { id: 'audience-adults' }),
  msg('older people', { id: 'audience-seniors' }),
  msg('newcomers to the country', { id: 'audience-newcomers' }),
  msg('families', { id: 'audience-families' }),
  msg('librarians', { id: 'audience-librarians' }),
  msg('educators of adults', { id: 'audience-educators' }),
  msg('Literacy', { id: 'competence-literacy', desc: 'One of the eight key competences of the Council Recommendation 2018/C 189/01, as are those below' }),
  msg('Multilingual competence', { id: 'competence-multilingual' }),
  msg('Mathematics, science and technology', { id: 'competence-mathematical-scientific' }),
  msg('Digital competence', { id: 'competence-digital' }),
  msg('Personal and social competence, learning to learn', { id: 'competence-personal-social-learning' }),
  msg('Citizenship', { id: 'competence-citizenship' }),
  msg('Entrepreneurship', { id: 'competence-entrepreneurship' }),
  msg('Cultural awareness and expression', { id: 'competence-cultural-awareness' }),
];

export const themeName = (theme: string): string => term('theme', theme) ?? theme;
export const audienceName = (audience: string): string => term('audience', audience) ?? audience;
export const competenceName = (competence: string): string => term('competence', competence) ?? competence;
