/** What the editor shows of a draft beside its base. */
import { strict as assert } from 'node:assert';
import { parse } from '../../../../server/src/resolution/parse';
import { baseInDraft } from '../../../../server/src/service/features/base/base-in-draft';
import { changesSinceBase } from '../../../../server/src/service/features/base/changes-since-base';
import { draftFromBase } from '../../../../server/src/service/features/base/draft-from-base';
import { outlineMarks } from '../../../../server/src/service/features/base/outline-marks';
import { documentSymbols } from '../../../../server/src/service/features/navigation/document-symbols';
import { slice } from '../../../../server/src/text/span';
import { draft, smallWorld } from '../../../support/small-world';

const BASE = `# Safe harbours

*The General Assembly*,

*Recalling* its resolution 77/90 of 14 December 2022,[^1] and the fog that lay upon all harbours of the north,

1. *Invites* States to light the lamps of their harbours in fog and in storms, as appropriate;

2. *Requests* the Secretary-General to report on ships and their lamps to the General Assembly;

3. *Thanks* the keepers of lighthouses for their patience in the long winter nights;

[^1]: Resolution 77/90.`;

const of = (body: string, base = BASE) => {
  const text = `---\nbase: last.resolution\n---\n\n${body}\n`;
  const world = { ...smallWorld(), base: { resolution: parse(base), name: 'last.resolution' } };
  return { snapshot: draft(text), world, text };
};
const front = '---\nbase: last.resolution\n---\n\n';

suite('a draft beside its base', () => {
  test('a stronger opening and the words that were put in stand where they stand in the draft', () => {
    const asked = of(BASE.replace('*Invites* States', '*Urges* all States'));
    const [row, ...more] = changesSinceBase(asked);
    assert.deepEqual(more, []);
    assert.equal(row?.ref, 'OP1');
    assert.deepEqual(
      row?.changes.map(({ span, kind, strength, old, now }) => [
        slice(asked.text, span),
        kind,
        strength,
        old,
        now,
      ]),
      [
        ['Urges', 'opening', 'stronger', 'Invites', 'Urges'],
        ['all', 'wording', undefined, '', 'all'],
      ],
    );
  });

  test('the evidence of a strength is how often adopted texts made the exchange', () => {
    const [row] = changesSinceBase(of(BASE.replace('*Invites* States', '*Requests* States')));
    assert.equal(row?.changes[0]?.strength, 'stronger');
    assert.equal(row?.changes[0]?.exchanged, 2);
  });

  test('a paragraph that was dropped has its place after the one it followed', () => {
    const asked = of(BASE.replace(/2\. .*\n\n/, '').replace('3. ', '2. '));
    const [row, ...more] = changesSinceBase(asked);
    assert.deepEqual(more, []);
    assert.equal(row?.relation, 'dropped');
    assert.equal(row?.ref, 'OP2');
    assert.ok(asked.text.slice(0, row?.span.start).endsWith('as appropriate;'));
  });

  test('the original has the numbers, marks and line breaks of the draft, so that only changed words differ', () => {
    const asked = of(
      `# Safe harbours

*The General Assembly*,

*Recalling* its resolution 77/90 of 14 December 2022,[^7]
and the fog that lay upon all harbours of the south,

4. *Urges* States to light the lamps of their harbours in fog and in storms;

5. *Demands* that every ship carry a bell;

6. *Thanks* the keepers of lighthouses for their patience in the long winter nights;

[^7]: Resolution 77/90.`,
    );
    assert.equal(
      baseInDraft(asked),
      `${front}# Safe harbours

*The General Assembly*,

*Recalling* its resolution 77/90 of 14 December 2022,[^7]
and the fog that lay upon all harbours of the north,

4. *Invites* States to light the lamps of their harbours in fog and in storms, as appropriate;

2. *Requests* the Secretary-General to report on ships and their lamps to the General Assembly;

6. *Thanks* the keepers of lighthouses for their patience in the long winter nights;

[^7]: Resolution 77/90.
`,
    );
  });

  test('a footnote mark among changed words stays, and a changed note is as it was', () => {
    const asked = of(
      BASE.replace('2022,[^1] and', '2023,[^1] or').replace('Resolution 77/90.', 'Resolution 78/90.'),
    );
    assert.equal(baseInDraft(asked), `${front}${BASE}\n`);
  });

  test('without a base there is nothing to show', () => {
    const alone = { snapshot: draft(BASE), world: smallWorld() };
    assert.deepEqual(changesSinceBase(alone), []);
    assert.equal(baseInDraft(alone), undefined);
  });

  test('the outline says what is new, moved and changed', () => {
    const asked = of(
      BASE.replace('1. *Invites* States', '1. *Urges* all States').replace(
        '[^1]: ',
        '4. *Demands* that every ship carry a bell and ring it;\n\n[^1]: ',
      ),
    );
    const outline = documentSymbols(asked.snapshot, outlineMarks(asked));
    const details = outline.flatMap(({ children }) => children.map(({ name, detail }) => [name, detail]));
    assert.deepEqual(
      details.filter(([name]) => /^[14]\./.test(name ?? '')),
      [
        ['1. Urges', '2 changes · all States to light the lamps of their harbours in fog and ...'],
        ['4. Demands', 'new · that every ship carry a bell and ring it;'],
      ],
    );
  });
});

suite('a new draft from the text of last year', () => {
  const adopted = `---
symbol: A/RES/78/90
title: "Safe harbours: a sequel"
standing: adopted
date: 2023-12-19
---

Seventy-eighth session

Agenda item 7

${BASE}`;

  test('has its words, numbers and notes, and names its base; what belongs to the print is left out', () => {
    assert.equal(
      draftFromBase(parse(adopted), 'A/RES/78/90'),
      `---\ntitle: "Safe harbours: a sequel"\nstanding: draft\nbase: A/RES/78/90\n---\n\n${BASE}\n`,
    );
  });
});
