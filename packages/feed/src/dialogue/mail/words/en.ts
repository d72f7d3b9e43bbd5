import type { Words } from '../wording.ts';

const appeal = 'If you think that this is wrong, you can say so once on your page. The decision will then be looked at again.';
const onlyAPage = 'The link only opens a page; nothing is decided before you press a button there. It works once, and for 30 days.';

export const en: Words = {
  hello: 'Hello,',
  letters: {
    'to-moderate': {
      heading: 'A post waits to be read',
      before: ['Somebody has answered your question. Nobody else sees the post until one of you has read it.'],
      after: [onlyAPage],
      button: 'Read and decide',
    },
    reported: {
      heading: 'A post has been reported',
      before: ['A reader asks you to look at this post. It can be seen until you decide.'],
      after: [onlyAPage],
      button: 'Look at the report',
    },
    appealed: {
      heading: 'An author asks you to decide again',
      before: ['The author does not agree with the decision on this post and says why. If you can, let somebody answer who did not decide before.'],
      after: [onlyAPage],
      button: 'Look at the appeal',
    },
    received: {
      heading: 'We have received your post',
      before: ['Thank you for taking part. A person reads each post before it shows. We will write to you when yours has been read.'],
      after: ['Until then you can change it on your own page. You can withdraw it at any time.'],
      button: 'See my post',
    },
    published: {
      heading: 'Your post is published',
      before: ['Your post has been read, and everybody can see it now.'],
      after: ['If you no longer want it to be seen, you can withdraw it on your page at any time.'],
      button: 'See my post',
    },
    rejected: {
      heading: 'Your post was not published',
      before: ['The moderators have read your post and decided not to publish it. You find the reason below.'],
      after: [appeal],
      button: 'See my post',
    },
    rephrase: {
      heading: 'Please put it in other words',
      before: ['The moderators would like to publish your post, and ask you to change something first. You find below what it is about.'],
      after: ['Please change the text on your page and send it again.'],
      button: 'Change my post',
    },
    removed: {
      heading: 'Your post has been removed',
      before: ['Your post can no longer be seen. A person decided so, no program. You find the reason below.'],
      after: [appeal],
      button: 'See my post',
    },
    restored: {
      heading: 'Your post can be seen again',
      before: ['The moderators have decided again: everybody can see your post.'],
      button: 'See my post',
    },
    'appeal-restored': {
      heading: 'Your post can be seen again',
      before: ['Thank you for explaining. The decision has been changed: everybody can see your post.'],
      button: 'See my post',
    },
    'appeal-upheld': {
      heading: 'The decision stays as it is',
      before: ['Thank you for explaining. Your post has been looked at once more, and the decision stays as it is.'],
      button: 'See my post',
    },
    'report-kept': {
      heading: 'Your report has been answered',
      before: ['Thank you for letting us know. The moderators have looked at the post and decided that it stays.'],
      button: 'To the dialogue',
    },
    'report-removed': {
      heading: 'Your report has been answered',
      before: ['Thank you for letting us know. The moderators have looked at the post and removed it.'],
      button: 'To the dialogue',
    },
  },
  reasons: {
    'off-topic': 'It does not answer the question',
    'personal-data': 'It tells private things about somebody',
    insult: 'It insults somebody',
    discrimination: 'It disparages a group of people',
    advertising: 'It is advertising',
    unlawful: 'It is against the law',
    unclear: 'It cannot be understood',
    duplicate: 'It has been posted before',
    other: 'Another reason',
  },
  hints: {
    links: 'there is a link in it',
    'blocked-words': 'there is a word in it that you wanted to be told of',
    duplicate: 'it resembles another post',
    'language-differs': 'it seems to be in another language',
  },
  labels: { topic: 'Question', language: 'Language', author: 'Name', answers: 'In answer to', hints: 'Please note', reason: 'Reason', note: 'From the moderators', report: 'What the reader says', appeal: 'What the author says' },
  footers: {
    author: (library) => [
      `You get this message because this address was given with a post. A program has sent it, and nobody reads answers to it; the question is asked by: ${library}.`,
      'The link leads to your own page. Please do not pass it on: whoever has it can change and withdraw your post.',
    ],
    moderator: (library) => [
      `You get this message because you are named as a moderator of this question. A program has sent it, and nobody reads answers to it; the question is asked by: ${library}.`,
      'Please do not pass the link on: whoever has it can decide in your place.',
    ],
    reporter: (library) => [`You get this message because this address was given with a report. A program has sent it, and nobody reads answers to it; the question is asked by: ${library}.`],
  },
};
