/** Laws of checking: edits one by one give what a fresh check gives. */
import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { createChecker } from '../../../server/src/service/check/checker';
import { nextSnapshot, type Snapshot } from '../../../server/src/service/draft/snapshot';
import { rules } from '../../../server/src/service/rules/all';
import { never } from '../../../server/src/service/world/cancel';
import type { World } from '../../../server/src/service/world/world';
import { changeBetween } from '../../../server/src/text/change';
import { cases } from '../../support/cases';
import { worldWith } from '../../support/check';
import { shippedCorpus } from '../../support/shipped-corpus';

const DRAFT = `The General Assembly,

*Recalling* its resolution 71/1 of 19 September 2016,[^1]

1. *Calls upon* States to uphold the best interests of the child, as the primary consideration;

2. *Also calls upon* States to:

(a) Prevent people smuggling;

(b) Act.

[^1]: Resolution 71/1.
`;

/** What an edit is made near to: where paragraphs begin and end, marks, or anywhere. */
const NEAR = ['\n\n', '[^', ''];

const edit = fc.record({
  at: fc.nat(1_000_000),
  near: fc.constantFrom(...NEAR),
  by: fc.integer({ min: -30, max: 30 }),
  remove: fc.nat(12),
  put: fc.constantFrom(
    '',
    ' ',
    'a',
    '\n\n',
    '3. ',
    '[^1]',
    '*',
    'irregular migrants',
    '\r\n',
    '---\n',
    '[',
    ' also',
    ' and the',
    '.',
    '\u{1f30d}',
  ),
});

type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function placesOf(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

/** Where an edit begins in a text. */
function placeIn(text: string, { at, near, by }: Edit): number {
  const places = near === '' ? [] : placesOf(text, near);
  const place = places[at % Math.max(1, places.length)];
  return place === undefined ? at % (text.length + 1) : Math.min(Math.max(0, place + by), text.length);
}

function edited(text: string, edit: Edit): string {
  const place = placeIn(text, edit);
  return text.slice(0, place) + edit.put + text.slice(place + edit.remove);
}

suite('checking during typing', () => {
  const world = worldWith({ corpus: shippedCorpus() });
  const fail = (rule: string, error: unknown): never => {
    throw new Error(rule, { cause: error });
  };
  const snapshotOf = (text: string, version: number) => ({ uri: 'file:///a.resolution', version, text });

  /** Types edits one after the other. */
  async function typeAndCompare(start: string, edits: readonly Edit[], typedIn: World): Promise<void> {
    const versions = [start];
    for (const one of edits) versions.push(edited(versions.at(-1) as string, one));
    await compareThereAndBack(versions, typedIn);
  }

  /** Goes through versions of a draft and back, and holds what is found against a fresh check each time. */
  async function compareThereAndBack(versions: readonly string[], typedIn: World): Promise<void> {
    const typing = createChecker(rules, fail);
    let typed: Snapshot = snapshotOf(versions[0] ?? '', 0);
    await typing.check(typedIn, typed, never);
    for (const text of [...versions.slice(1), ...versions.slice(0, -1).reverse()]) {
      typed = nextSnapshot(typed, {
        version: typed.version + 1,
        text,
        change: changeBetween(typed.text, text),
      });
      const found = await typing.check(typedIn, typed, never);
      assert.deepEqual(found, await createChecker(rules, fail).check(typedIn, snapshotOf(text, 0), never));
    }
  }

  test('edits one after the other give what a fresh check gives', () =>
    fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) =>
        typeAndCompare(DRAFT, edits, world),
      ),
      cases(3, 60),
    ));

  test('so do edits of the front matter', () => {
    const keys = [
      'title: A',
      'date: 1980-01-01',
      'date: 2026-11-27',
      'mode: tabling',
      'mode: archive',
      'body: annex',
    ];
    const head = fc.shuffledSubarray(keys).map((lines) => ['---', ...lines, '---'].join('\n'));
    return fc.assert(
      fc.asyncProperty(fc.array(head, { minLength: 2, maxLength: 6 }), (heads) =>
        compareThereAndBack(
          heads.map(
            (one) =>
              `${one}\n\n${DRAFT}\n2. Protects asylum seekers and indigenous youth on the high seas, and organise it.\n`,
          ),
          world,
        ),
      ),
      cases(3, 60),
    );
  });

  test('so do edits of real texts, with every rule switched on', () => {
    const everything = worldWith({
      corpus: shippedCorpus(),
      settings: { mode: 'tabling', rules: Object.fromEntries(rules.map(({ id }) => [id, 'hint'])) },
    });
    const excerpt = fc
      .record({ document: fc.constantFrom(...shippedCorpus().documents), at: fc.nat(1_000_000) })
      .map(({ document: { text }, at }) => text.slice(at % text.length, (at % text.length) + 4_000));
    return fc.assert(
      fc.asyncProperty(excerpt, fc.array(edit, { minLength: 1, maxLength: 5 }), (start, edits) =>
        typeAndCompare(start, edits, everything),
      ),
      cases(2, 60),
    );
  });

  test('findings lie in the text, in its order, and their fixes too', () =>
    fc.assert(
      fc.asyncProperty(fc.array(edit, { maxLength: 8 }), async (edits) => {
        const text = edits.reduce(edited, DRAFT);
        let last = 0;
        for (const { span, fixes } of await createChecker(rules, fail).check(
          world,
          snapshotOf(text, 0),
          never,
        )) {
          assert.ok(span.start >= last && span.start <= span.end && span.end <= text.length);
          last = span.start;
          for (const one of fixes.flatMap((fix) => fix.edits))
            assert.ok(0 <= one.span.start && one.span.start <= one.span.end && one.span.end <= text.length);
        }
      }),
      cases(5, 100),
    ));
});
