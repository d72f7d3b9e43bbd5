/* global EventCalendar */
import { boot } from './boot.js';
import { mountWith } from './event-calendar-options.js';

boot(mountWith((element, options) => EventCalendar.create(element, options)));
