import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { cut, oneLine, plainText } from './plain-text.ts';

describe('plainText', () => {
  for (const [what, text, plain] of [
    ['plain text as it is', 'Nāc!\n\n 1 < 2 & 3 > 2', 'Nāc!\n\n 1 < 2 & 3 > 2'],
    ['paragraphs and breaks', '<p>Hei!</p><p>Én<br>to<br/>tre</p>', 'Hei!\n\nÉn\nto\ntre'],
    ['line ends that are spaces in HTML', '<p>één\nregel</p>', 'één regel'],
    ['line ends where only words are marked', 'Kom <b>gerust</b>\nbinnen', 'Kom gerust\nbinnen'],
    ['lists', '<ul><li>pirmais</li><li>otrais</li></ul>', '* pirmais\n* otrais'],
    ['links with their address', 'Zie <a href="https://www.kb.nl/agenda">de agenda</a>.', 'Zie de agenda (https://www.kb.nl/agenda).'],
    ['an address once', '<a href="https://www.lnb.lv/">https://www.lnb.lv/</a>', 'https://www.lnb.lv/'],
    ['no address that is a script', '<a href="javascript:alert(1)">Spied</a>', 'Spied'],
    ['no scripts, styles, images', '<style>p{}</style><p onclick="x()">a<script>alert(1)</script><img src=x onerror=alert(1)></p>', 'a'],
    ['entities in what was HTML once', 'Fish &amp; chips&hellip; &#8211; r&eacute;sum&eacute;', 'Fish & chips… – résumé'],
    ['entities that look like markup as text', '&lt;b&gt;', '<b>'],
    ['control characters and odd ends', 'a\u0000b\u0007\r\nc \t\r\n\r\n\r\n\r\nd\u2028e', 'ab\nc\n\nd\ne'],
    ['mail addresses in brackets', 'Raksti <info@example.org>', 'Raksti <info@example.org>'],
    ['comments', 'a<!-- b -->c', 'ac'],
  ] as const) {
    test(`gives ${what}`, () => assert.equal(plainText(text), plain));
  }

  test('leaves no tag of what is nested or broken', () => {
    assert.doesNotMatch(plainText('<scr<script>ipt>alert(1)</script><p><svg><script>x</script></svg>'), /<script/);
    assert.equal(plainText(`${'<div>'.repeat(20_000)}text`).includes('<div>'), false);
  });
});

test('oneLine has no line breaks', () => assert.equal(oneLine(' a\n<br>b \t c '), 'a b c'));

test('cut counts characters, and cuts none in two', () => {
  assert.equal(cut('😀'.repeat(5), 5), '😀'.repeat(5));
  assert.equal(cut('😀'.repeat(6), 5), `${'😀'.repeat(4)}…`);
});
