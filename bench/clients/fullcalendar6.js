import { Calendar } from '@fullcalendar/core';
import polish from '@fullcalendar/core/locales/pl';
import dayGrid from '@fullcalendar/daygrid';
import list from '@fullcalendar/list';
import { boot } from './boot.js';
import { mountWith } from './fullcalendar-options.js';

boot(mountWith(Calendar, [dayGrid, list], polish));
