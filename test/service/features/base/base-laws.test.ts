/** What holds of any draft beside any base. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import {
  type ComparedParagraph,
  compareResolutions,
} from '../../../../server/src/match/revision/compare-resolutions';
import { parse } from '../../../../server/src/resolution/parse';
import { comparedWithBase } from '../../../../server/src/service/agreed/changes-from-base';
import { nextSnapshot } from '../../../../server/src/service/draft/snapshot';
import { baseInDraft } from '../../../../server/src/service/features/base/base-in-draft';
import { changeBetween } from '../../../../server/src/text/change';
import { cases } from '../../../support/cases';
import { draft, smallWorld } from '../../../support/small-world';

const word = fc.constantFrom(
  'sea',
  'the',
  'of',
  'ships,',
  'and',
  'fog',
  'harbours',
  '18 May 2019',
  'lamps',
  'States',
);
const words = fc.array(word, { minLength: 1, maxLength: 12 }).map((all) => all.join(' '));
const paragraph = fc
  .tuple(fc.constantFrom('', '*Recalls* ', '1. *Urges* ', '2. *Also invites* ', '(a) '), words)
  .map(([start, rest]) => start + rest);
const body = fc.array(paragraph, { minLength: 1, maxLength: 7 });

/** An edit that a drafter makes: a word typed, words deleted, a paragraph moved, put in, taken out, or copied over another. */
const edit = fc.record({
  kind: fc.constantFrom('type', 'delete', 'move', 'add', 'drop', 'copy'),
  at: fc.nat(1000),
  to: fc.nat(1000),
  words,
});
type Step = { kind: string; at: number; to: number; words: string };

function after(text: string, { kind, at, to, words: put }: Step): string {
  if (kind === 'type')
    return `${text.slice(0, at % (text.length + 1))}${put} ${text.slice(at % (text.length + 1))}`;
  if (kind === 'delete')
    return text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + (to % 30));
  const parts = text.split('\n\n');
  const from = at % parts.length;
  if (kind === 'add') parts.splice(from, 0, put);
  else if (kind === 'copy') parts[from] = parts[to % parts.length] ?? put;
  else {
    const [part = ''] = parts.splice(from, 1);
    if (kind === 'move') parts.splice(to % (parts.length + 1), 0, part);
  }
  return parts.join('\n\n');
}

const said = (rows: readonly ComparedParagraph[]) =>
  rows.map((row) => ({
    ...row,
    base: row.base?.index,
    draft: row.draft?.index,
    mergedFrom: row.mergedFrom.map(({ index }) => index),
    splitInto: row.splitInto.map(({ index }) => index),
  }));

suite('laws of a draft beside its base', function () {
  this.timeout(60_000);

  test('what is remembered while a draft is edited is what a fresh comparison says', () => {
    fc.assert(
      fc.property(body, fc.array(edit, { minLength: 1, maxLength: 12 }), (base, steps) => {
        const text = base.join('\n\n');
        const world = { ...smallWorld(), base: { resolution: parse(text), name: 'base' } };
        let snapshot = draft(text);
        comparedWithBase({ snapshot, world });
        for (const step of steps) {
          const next = after(snapshot.text, step);
          snapshot = nextSnapshot(snapshot, {
            version: snapshot.version + 1,
            text: next,
            change: changeBetween(snapshot.text, next),
            meant: undefined,
          });
          assert.deepEqual(
            said(comparedWithBase({ snapshot, world })),
            said(compareResolutions(parse(text), parse(next))),
          );
        }
      }),
      cases(12, 300),
    );
  });

  test('the base in the dress of the draft has the words of the base, each paragraph once', () => {
    fc.assert(
      fc.property(body, body, (a, b) => {
        const base = parse(a.join('\n\n'));
        const world = { ...smallWorld(), base: { resolution: base, name: 'base' } };
        const original = baseInDraft({ snapshot: draft(b.join('\n\n')), world }) ?? '';
        const rows = compareResolutions(base, parse(original));
        assert.deepEqual(
          rows.filter(({ relation }) => relation !== 'same').map((row) => [row.base?.text, row.draft?.text]),
          [],
          original,
        );
      }),
      cases(30, 1500),
    );
  });
});
