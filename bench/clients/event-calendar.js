import { createCalendar, DayGrid, List } from '@event-calendar/core';
import { boot } from './boot.js';
import { mountWith } from './event-calendar-options.js';

boot(mountWith((element, options) => createCalendar(element, [DayGrid, List], options)));
