import { strict as assert } from 'node:assert';
import { folding } from '../../../../server/src/service/features/navigation/folding';
import { draft } from '../../../support/small-world';

/** The first and last words of each fold. */
const folds = (text: string) =>
  folding(draft(text)).map(({ start, end }) => {
    const lines = text.slice(start, end).split('\n');
    return `${lines[0]} ... ${lines.at(-1)}`;
  });

suite('folding', () => {
  test('takes front matter, sections, paragraphs with what hangs on them, and footnotes', () =>
    assert.deepEqual(
      folds(`---
title: x
---

# One

1. Calls upon States:

(a) To act;

(i) At once;

## Two

2. Requests more.

# Three

Text.[^1][^2]

[^1]: A.
[^2]: B.
`),
      [
        '--- ... ---',
        '## Two ... 2. Requests more.',
        '# One ... 2. Requests more.',
        '# Three ... Text.[^1][^2]',
        '1. Calls upon States: ... (i) At once;',
        '(a) To act; ... (i) At once;',
        '[^1]: A. ... [^2]: B.',
      ],
    ));

  test('finds nothing in a lone sentence', () => assert.deepEqual(folds('A lone sentence.'), []));
});
