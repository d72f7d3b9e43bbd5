import type { Words } from '../wording.ts';

const cannotCome = 'If you cannot come after all, please cancel on your page, so that somebody else can have the place.';

export const en: Words = {
  hello: (name) => (name ? `Dear ${name},` : 'Hello,'),
  letters: {
    'please-confirm': {
      heading: 'Please confirm your registration',
      before: [
        () => 'Thank you for registering. So that we know that this mail address is yours, please follow the link below and confirm on the page that opens. Until then we keep room for you.',
      ],
      after: ['If it was not you who registered, you need not do anything: without confirmation the registration lapses by itself.'],
      button: 'Confirm my registration',
    },
    'please-confirm-in-queue': {
      heading: 'Please confirm your place in the waiting list',
      before: [
        () => 'Thank you for registering. All seats are taken at present, so we keep a place in the waiting list for you. Please follow the link below and confirm on the page that opens. Your place stays the same however late you confirm, as long as it is in time.',
      ],
      after: ['If it was not you who registered, you need not do anything: without confirmation the registration lapses by itself.'],
      button: 'Confirm my place',
    },
    requested: {
      heading: 'We have received your registration',
      before: [(organizer) => `Thank you. ${organizer} looks at each registration and will let you know. Until then we keep room for you.`],
      button: 'See my registration',
    },
    confirmed: {
      heading: 'You are registered',
      before: [() => 'We look forward to seeing you. The appointment is attached to this message, so that you can put it into your calendar.'],
      after: [cannotCome],
      button: 'See, change or cancel my registration',
    },
    waiting: {
      heading: 'You are on the waiting list',
      before: [() => 'All seats are taken at present. As soon as there is room for you, we will write to you.'],
      after: ['If you no longer wish to wait, please say so on your page.'],
      button: 'See my place in the list',
    },
    offered: {
      heading: 'There is now room for you',
      before: [
        () => 'Seats have become free, and we keep them for you. Please follow the link below and tell us whether you take them. If we do not hear from you by the time named below, we will offer them to the next in the list.',
      ],
      button: 'Accept or decline',
    },
    reminder: {
      heading: 'We look forward to seeing you',
      subject: 'Reminder',
      before: [() => 'This is a reminder of the event that you are registered for.'],
      after: [cannotCome],
      button: 'See, change or cancel my registration',
    },
    changed: {
      heading: 'The event has changed',
      before: [() => 'The time or the place of the event has changed. This is what holds now.'],
      after: [cannotCome],
      button: 'See, change or cancel my registration',
    },
    rescheduled: {
      heading: 'The event has a new time',
      before: [() => 'The event takes place at another time than announced before. This is what holds now.'],
      after: [cannotCome],
      button: 'See, change or cancel my registration',
    },
    movedOnline: {
      heading: 'The event takes place online',
      before: [() => 'Nobody has to come to the venue: the event takes place online. This is what holds now.'],
      after: [cannotCome],
      button: 'See, change or cancel my registration',
    },
    postponed: {
      heading: 'The event is postponed',
      before: [() => 'The event does not take place at the time that was announced. The new time is not known yet; we will write to you. Your registration stays valid.'],
      button: 'See, change or cancel my registration',
    },
    'event-cancelled': {
      heading: 'The event is cancelled',
      before: [() => 'Unfortunately the event does not take place. We are sorry. You need not do anything.'],
      button: 'See my registration',
    },
    cancelled: {
      heading: 'Your registration is cancelled',
      before: [() => 'Thank you for letting us know.'],
      button: 'See my registration',
    },
    withdrawn: {
      heading: 'You are no longer on the waiting list',
      before: [() => 'Thank you for letting us know. Your place goes to the next in the list.'],
      button: 'See my registration',
    },
    expired: {
      heading: 'Your registration has lapsed',
      before: [() => 'We did not hear from you in time, so the place is no longer kept for you. If you would still like to come, you are welcome to register again.'],
      button: 'See my registration',
    },
    refused: {
      heading: 'Your registration was not accepted',
      before: [(organizer) => `We are sorry: ${organizer} cannot give you a place at this event.`],
      button: 'See my registration',
    },
    link: {
      heading: 'Here is the link to your registration',
      subject: 'Your registration',
      before: [
        () => 'This mail address has just been given for this event. There is one registration with it; by the link below you can see, change or cancel it. If it was not you who gave the address, you need not do anything.',
      ],
      button: 'See my registration',
    },
    message: {
      heading: '',
      before: [(organizer) => `${organizer} writes to those who are registered:`],
      button: 'See my registration',
    },
    certificate: {
      heading: 'Your certificate of attendance',
      before: [() => 'Thank you for taking part. Your certificate of attendance is ready: follow the link below to download it.'],
      button: 'Get my certificate',
    },
  },
  queueRule: 'Free seats go to the first in the list whose whole party there is room for. A small party may therefore get seats before a larger one.',
  undo: 'If this was a mistake, you can undo it on your page. Until the time named below your place is kept.',
  attached: 'It is also attached to this message.',
  seats: { one: '# seat', other: '# seats' },
  status: { held: 'not confirmed yet', requested: 'waits for the organizer’s approval', confirmed: 'confirmed', waiting: 'on the waiting list', offered: 'seats are offered; please answer' },
  labels: {
    event: 'Event',
    when: 'When',
    dates: 'Dates',
    where: 'Where',
    before: 'Before the change',
    online: 'Online',
    room: 'Join online',
    organizer: 'Organised by',
    seats: 'Seats',
    status: 'Registration',
    number: 'Registration number',
    reason: 'The organiser says',
    confirmBy: 'Please confirm by',
    answerBy: 'Please answer by',
    undoUntil: 'Can be undone until',
  },
  footer: (organizer) => [
    `You receive this message because this mail address was given for a registration. It was sent by a program, and replies to it are not read; questions are answered by the organiser, ${organizer}.`,
    'The link leads to your own page. Please do not pass it on: whoever has it can change and cancel your registration.',
  ],
};
