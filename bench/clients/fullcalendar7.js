import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import list from 'fullcalendar/list';
import polish from 'fullcalendar/locales/pl';
import classic from 'fullcalendar/themes/classic';
import { boot } from './boot.js';
import { mountWith } from './fullcalendar-options.js';

boot(mountWith(Calendar, [dayGrid, list, classic], polish));
