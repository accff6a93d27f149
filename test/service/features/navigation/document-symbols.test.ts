import { strict as assert } from 'node:assert';
import {
  documentSymbols,
  type OutlineItem,
} from '../../../../server/src/service/features/navigation/document-symbols';
import { draft } from '../../../support/small-world';

/** The outline as indented lines. */
const drawn = (items: readonly OutlineItem[], depth = 0): string =>
  items
    .map(({ name, detail, children }) => {
      const line = `${'  '.repeat(depth)}${name}${detail && ` | ${detail}`}`;
      return [line, drawn(children, depth + 1)].filter(Boolean).join('\n');
    })
    .join('\n');

const TEXT = `# Protection of migrants

*The General Assembly*,

*Recalling* its resolution 71/1,[^1]

## A

1. *Calls upon* States:

(a) To act;

(i) At once;

2. Also calls upon all relevant stakeholders, in accordance with national law, to cooperate.

[^1]: Resolution 71/1.
`;

suite('the outline', () => {
  test('holds headings, paragraphs by number and opening, what hangs on them, and footnotes', () =>
    assert.equal(
      drawn(documentSymbols(draft(TEXT))),
      `Protection of migrants
  The General Assembly,
  Recalling | its resolution 71/1,
  A
    1. Calls upon | States:
      (a) To act;
        (i) At once;
    2. Also calls upon | all relevant stakeholders, in accordance with national law, ...
Footnotes
  Footnote 1 | Resolution 71/1.`,
    ));

  test('nests: every item holds its selection and its children', () => {
    const check = (item: OutlineItem): void => {
      assert.ok(item.span.start <= item.selection.start && item.selection.end <= item.span.end, item.name);
      for (const child of item.children) {
        assert.ok(item.span.start <= child.span.start && child.span.end <= item.span.end, child.name);
        check(child);
      }
    };
    for (const item of documentSymbols(draft(TEXT))) check(item);
  });

  test('is empty for an empty draft', () => assert.deepEqual(documentSymbols(draft('')), []));
});
