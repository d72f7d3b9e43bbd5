import { expect } from '@open-wc/testing';
import { addMessages, inLocale, messagesOf } from '../shared/messages.ts';
import { citationOf } from './citation.ts';
import { loadMessages } from './messages.ts';
import { loadOpenedMessages } from './opened-messages.ts';

const text = (words: string) => ({ text: words, inLanguage: 'lv' });
const cited = {
  name: text('Receptes un stāsti'),
  publisher: { id: 'valmiera', name: text('Valmieras bibliotēka') },
  creator: [{ name: 'Valmieras bibliotēka' }],
  datePublished: '2025-03-01',
  learningResourceType: 'scenario',
  license: 'CC-BY-SA-4.0',
  url: 'https://feed.example.org/w/scenario-card?material=recipes-and-stories',
} as unknown as Parameters<typeof citationOf>[0];

describe('a citation', () => {
  before(async () => {
    addMessages(loadMessages);
    addMessages(loadOpenedMessages);
    await Promise.all((['lv', 'en'] as const).map((locale) => messagesOf(locale)));
  });

  it('names who, when, what, under which licence and where', () => {
    expect(inLocale('lv', () => citationOf(cited))).to.equal(
      'Valmieras bibliotēka (2025). Receptes un stāsti [Scenārijs]. CC BY-SA 4.0. https://feed.example.org/w/scenario-card?material=recipes-and-stories',
    );
  });

  it('names the publisher beside other authors, and joins those as the language does', () => {
    const creator = ['Alfa', 'Beta', 'Gamma'].map((name) => ({ name }));
    expect(inLocale('en', () => citationOf({ ...cited, creator }))).to.match(/^Alfa, Beta, and Gamma \(2025\)\. .* \[Scenario\]\. Valmieras bibliotēka\. CC BY-SA 4\.0\. https/);
    expect(inLocale('lv', () => citationOf({ ...cited, creator }))).to.match(/^Alfa, Beta un Gamma \(2025\)\./);
  });

  it('says when there is no date', () => {
    const { datePublished: _, ...undated } = cited;
    expect(inLocale('en', () => citationOf(undated))).to.contain('(n.d.)');
    expect(inLocale('lv', () => citationOf(undated))).to.contain('(b.g.)');
  });

  it('falls back on the publisher where nobody is named, and doubles no full stop', () => {
    expect(inLocale('en', () => citationOf({ ...cited, creator: [], publisher: { ...cited.publisher, name: text('Biblioteka im. K.K.') } }))).to.match(/^Biblioteka im\. K\.K\. \(2025\)\./);
    expect(inLocale('en', () => citationOf({ ...cited, creator: [{ name: 'Alfa' }], publisher: { ...cited.publisher, name: text('Alfa Ltd.') } }))).to.contain('Alfa Ltd. CC BY');
  });
});
