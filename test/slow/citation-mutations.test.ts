import assert from 'node:assert/strict';
import { shippedCorpus } from '../../corpus/tools/shipped-corpus';
import { treatyOf } from '../../server/src/corpus/instruments';
import { footnotesIn, mentionsIn } from '../../server/src/service/cite/facts';
import { applied } from '../../server/src/service/features/reflow';
import type { Finding } from '../../server/src/service/finding';
import { findingsOf } from '../../server/src/service/rule';
import { noteRules } from '../../server/src/service/rules/notes';
import { defaultSettings } from '../../server/src/service/settings';
import type { Snapshot } from '../../server/src/service/snapshot';
import { createWorld } from '../../server/src/service/world';
import { draft } from '../support/small-world';

const corpus = shippedCorpus('.');
const world = createWorld(corpus, { ...defaultSettings, mode: 'tabling' });
const texts = ['A/RES/71/1', 'A/RES/73/195', 'A/C.3/78/L.52/Rev.1'].map(
  (symbol) => corpus.documents.find(({ id }) => id === symbol)?.text ?? '',
);

function findings(snapshot: Snapshot): Finding[] {
  const context = { snapshot, world };
  return noteRules.flatMap((rule) => findingsOf(rule, context));
}

/** A text with one digit mistyped, for each digit from `start` to `end`. */
function* mistyped(text: string, start: number, end: number): Iterable<string> {
  for (const match of text.slice(start, end).matchAll(/\d/g)) {
    const at = start + match.index;
    const digit = (Number(match[0]) + 1 + (at % 8)) % 10;
    yield `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
  }
}

/** Italics are no part of a reference. */
const plain = (text: string): string => text.replaceAll('*', '');

/** Of how many changed texts something new is said, and how many a fix restores. */
function tally(cases: Iterable<readonly [before: string, after: string]>) {
  const counts = { all: 0, reported: 0, restored: 0 };
  for (const [before, after] of cases) {
    const known = new Set(findings(draft(before)).map(({ message }) => message));
    const found = findings(draft(after)).filter(({ message }) => !known.has(message));
    counts.all++;
    if (found.length > 0) counts.reported++;
    if (found.some(({ fixes }) => fixes.some(({ edits }) => plain(applied(after, edits)) === plain(before))))
      counts.restored++;
  }
  return counts;
}

/** The treaty numbers of notes that hang on an instrument of the table. */
function* treatyNumbers(): Iterable<readonly [string, string]> {
  for (const text of texts) {
    const snapshot = draft(text);
    const mentions = mentionsIn(snapshot, corpus.instruments);
    for (const { note, marks, meaning } of footnotesIn(snapshot).footnotes) {
      const at = marks[0]?.span.start ?? 0;
      const isNamed = mentions.some(({ span, as }) => as !== 'ours' && span.end <= at && at - span.end < 3);
      if (!isNamed || meaning.kind !== 'resolved' || treatyOf(meaning.text)?.volumes.length !== 1) continue;
      for (const changed of mistyped(text, note.content.start, note.content.end)) yield [text, changed];
    }
  }
}

suite('mistyped citations of the shipped documents', () => {
  test('numbers of treaties that the table knows are reported and put right', function () {
    this.timeout(300_000);
    const { all, reported, restored } = tally(treatyNumbers());
    assert.ok(all > 50, `only ${all} cases`);
    assert.ok(reported >= 0.95 * all, `${reported} of ${all} reported`);
    assert.ok(restored >= 0.95 * all, `${restored} of ${all} restored`);
  });
});
