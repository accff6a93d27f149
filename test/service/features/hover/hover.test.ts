import assert from 'node:assert/strict';
import { hover } from '../../../../server/src/service/features/hover/hover';
import type { Finding } from '../../../../server/src/service/finding';
import { draftWithCursor, smallWorld } from '../../../support/small-world';

const world = smallWorld(
  [
    `---
symbol: A/RES/73/195
title: Global Compact for Safe, Orderly and Regular Migration
short: [GCM]
standing: adopted
date: 2018-12-19
body: annex
---

*Recalling* its resolution 72/308 of 6 August 2018,

# Annex

2. It rests on the Convention on the Rights of the Child.[^1]

23. States shall uphold the best interests of the child at all times, as a primary consideration in all situations.

[^1]: United Nations, *Treaty Series*, vol. 1577, No. 27531.
`,
    `---
symbol: A/C.3/78/L.52/Rev.1
title: Protection of migrants
short: [L.52]
standing: draft
date: 2023-11-09
adoptedAs: A/RES/78/217
---

1. *Calls upon* States to take measures that nobody has adopted yet;
`,
  ],
  [
    {
      id: 'trafficking',
      agreed: 'trafficking in persons',
      disfavoured: ['people smuggling'],
      verdict: 'warning',
      note: 'A note.',
      evidence: ['GCM, para. 26'],
      exceptions: ['Bali Process on People Smuggling'],
      unless: [],
      inOtherNumber: [],
    },
  ],
);

/** The hover at `$0`: its lines, and the words it is about. */
function says(text: string): string[] {
  const { snapshot, offset } = draftWithCursor(text);
  const card = hover(world, snapshot, offset);
  return card ? [...card.lines, snapshot.text.slice(card.span.start, card.span.end)] : [];
}

/** The same where something is found in the draft. */
function saysBeside(text: string, words: string, severity: Finding['severity']): string[] {
  const { snapshot, offset } = draftWithCursor(text);
  const start = snapshot.text.indexOf(words);
  const span = { start, end: start + words.length };
  const finding = { rule: 'departs-from-agreed', severity, span, message: '', related: [], fixes: [] };
  return [...(hover(world, snapshot, offset, [finding])?.lines ?? [])];
}

const notes = `
[^1]: United Nations, *Treaty Series*, vol. 1465, No. 24841.
[^2]: Ibid., vol. 1577, No. 27531.
[^3]: Ibid.
[^4]: Resolution 70/1.
[^5]: Ibid., vol. 660, No. 9464.
`;

suite('hover', () => {
  test('a footnote says what it is, with its Ibid. followed', () => {
    assert.deepEqual(
      says(`*Recalling* the Convention[^1] and the Convention on the Rights of the Child,[^$02]\n${notes}`),
      [
        '**Convention on the Rights of the Child** · CRC',
        'United Nations, *Treaty Series*, vol. 1577, No. 27531 · adopted 20 November 1989',
        'Cited in GCM, para. 2',
        'Footnote 2 here: “Ibid., vol. 1577, No. 27531.” (Ibid. = United Nations, *Treaty Series*, from footnote 1), in full “United Nations, *Treaty Series*, vol. 1577, No. 27531.”',
        'Marked in PP1',
        '[^2]',
      ],
    );
  });

  test('a chain of Ibid. is followed step by step, in the note too', () => {
    const [, full, , here] = says(`*Recalling* it,[^3]\n${notes.replace('Ibid.\n', 'Ib$0id.\n')}`);
    assert.equal(full, 'United Nations, *Treaty Series*, vol. 1577, No. 27531 · adopted 20 November 1989');
    assert.equal(
      here,
      'Footnote 3 here: “Ibid.” (Ibid. = United Nations, *Treaty Series*, vol. 1577, No. 27531, from footnote 1, through footnote 2), in full “United Nations, *Treaty Series*, vol. 1577, No. 27531.”',
    );
  });

  test('an Ibid. that leads nowhere says so', () => {
    assert.ok(
      says(`*Recalling* the Convention,[^5$0]\n${notes}`).includes(
        'Footnote 5 here: “Ibid., vol. 660, No. 9464.” leads nowhere: footnote 4 is no reference to a treaty series',
      ),
    );
  });

  test('a mark without a note says so', () => {
    assert.deepEqual(says('*Recalling* it,[^9$0]'), ['Footnote 9 has no note in this text', '[^9]']);
  });

  test('a resolution of the corpus is named', () => {
    assert.deepEqual(says('*Recalling* its resolution 73/1$095 of 19 December 2018,'), [
      '**Global Compact for Safe, Orderly and Regular Migration** · GCM',
      'General Assembly resolution 73/195 · 19 December 2018',
      'Resolution of the General Assembly, seventy-third session (2018–2019)',
      'resolution 73/195',
    ]);
  });

  test('the corpus dates a resolution it only cites', () => {
    assert.deepEqual(says('*Recalling* its resolution 72/$0308,'), [
      '**General Assembly resolution 72/308**',
      'Resolution of the General Assembly, seventy-second session (2017–2018) · 6 August 2018',
      'Cited in resolution 73/195, PP1',
      'resolution 72/308',
    ]);
  });

  test('a draft says what it was adopted as', () => {
    assert.ok(
      says('*Recalling* A/C.3/78/L.$052/Rev.1,').includes('Standing: draft, adopted as A/RES/78/217'),
    );
  });

  test('an acronym is an instrument, and the draft shows its footnote', () => {
    assert.deepEqual(says(`*Recalling* the CR$0C and others,[^1]\n${notes}`).slice(0, 4), [
      '**Convention on the Rights of the Child** · CRC',
      'United Nations, *Treaty Series*, vol. 1577, No. 27531 · adopted 20 November 1989',
      'Cited in GCM, para. 2',
      'Footnote 2 here: “Ibid., vol. 1577, No. 27531.”',
    ]);
  });

  test('words that stand in an adopted text are agreed, the longest run around the cursor', () => {
    assert.deepEqual(
      says('1. *Urges* all to uphold the best *interests* of the chi$0ld at all times, as the primary one;'),
      [
        '**Agreed language** · GCM, para. 23',
        '“uphold the best interests of the child at all times, as”',
        'uphold the best *interests* of the child at all times, as',
      ],
    );
  });

  test('words of a draft are not agreed', () => {
    assert.deepEqual(says('1. *Asks* for measures that no$0body has adopted yet;'), []);
  });

  test('a term names the agreed form, but not inside a proper name', () => {
    assert.deepEqual(says('1. *Condemns* people smug$0gling;').slice(0, 3), [
      '**people smuggling** · agreed form: “trafficking in persons”',
      'Agreed in GCM, para. 26',
      'A note.',
    ]);
    assert.deepEqual(says('1. *Notes* the Bali Process on People Smug$0gling;'), []);
  });

  test('a paragraph of this text is shown', () => {
    assert.deepEqual(says('1. *Urges* States to act;\n\n2. *Repeats* paragraph 1$0 above.').slice(0, 2), [
      '**Paragraph 1** of this text',
      'Urges States to act;',
    ]);
  });

  test('signs of Markdown in a draft are no Markdown in a hover', () => {
    const [title] = says('*Recalling* the “A [link](x) `code` Report”,[^1$0]\n\n[^1]: <b>A/72/643</b>.');
    assert.equal(title, '**A &#91;link&#93;(x) \\`code\\` Report**');
  });

  test('a paragraph of another document is shown where that is loaded', () => {
    assert.deepEqual(says('1. *Recalls* paragraph 2$0 of resolution 73/195.').slice(0, 2), [
      '**GCM, para. 2**',
      'It rests on the Convention on the Rights of the Child.',
    ]);
    assert.deepEqual(says('*Recalling* it,[^1]\n\n[^1]: Resolution 70/1, para. 7$0.').slice(0, 1), [
      '**Footnote 1**',
    ]);
    assert.deepEqual(says('1. *Recalls* paragraph 7$0 of its resolution 70/1.').slice(0, 2), [
      '**Paragraph 7** of A/RES/70/1',
      'Not in the loaded corpus',
    ]);
  });

  test('a decision of a court says what it is', () => {
    assert.deepEqual(
      says(
        '*Recalling* the advisory opinion rendered on 9 July 2004 by the International Court of Jus$0tice,',
      ).slice(0, 2),
      ['**Advisory opinion** of the International Court of Justice', '9 July 2004'],
    );
    assert.ok(
      says(
        '*Recalling* it,[^1$0]\n\n[^1]: *Legality, Advisory Opinion, I.C.J. Reports 1996*, p. 226.',
      ).includes(
        'Legality, Advisory Opinion, I.C.J. Reports 1996, p. 226 · Advisory opinion of the International Court of Justice, 1996',
      ),
    );
  });
});

suite('hover over agreed words', () => {
  const text = '1. *Urges* States to uphold the best interests of the ch$0ild at once;\n';

  test('says whose they are', () =>
    assert.match(says(text)[0] ?? '', /^\*\*Agreed language\*\* · GCM, para\. 23/));

  test('does not where they depart from what is agreed, and does beside it', () => {
    assert.deepEqual(saysBeside(text, 'interests of the child', 'warning'), []);
    assert.match(saysBeside(text, 'at once', 'warning')[0] ?? '', /^\*\*Agreed language/);
    assert.match(saysBeside(text, 'interests of the child', 'hint')[0] ?? '', /^\*\*Agreed language/);
  });
});
