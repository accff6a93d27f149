/** S9: sub-paragraphs are numbered (a), (b), (c), those below them (i), (ii), (iii), in order and in parentheses. */

import type { Block } from '../../../resolution/model';
import { itemNumber, type Ordinals, ordinalsFrom } from '../../../resolution/syntax/ordinals';
import type { Rule } from '../../check/rule';
import { type List, operativeLists } from '../../draft/form/lists';
import type { Fix } from '../../finding';
import { fixWith, formFinding } from '../form-findings';
import { formRule } from '../modes';

export const listLetter: Rule = {
  id: 'list-letter',
  anyLanguage: true,
  organs: 'every',
  scope: 'draft',
  summary: 'Sub-paragraphs are numbered (a), (b), (c), then (i), (ii), (iii), in order and in parentheses',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S9: Editorial Manual, paragraphs and subparagraphs',
  *check({ snapshot }) {
    const lists = operativeLists(snapshot).map((list) => ({ list, wrong: misnumbered(list, snapshot.text) }));
    const misread = new Set(
      lists.flatMap(({ wrong }) => wrong.filter(isOtherNumber).map(({ block }) => block)),
    );
    for (const { list, wrong } of lists) {
      // What hangs on an item with a wrong number may be on the item's own level once that is mended.
      const fix = misread.has(list.parent) ? undefined : renumbering(wrong);
      for (const [at, { span, found, expected }] of wrong.entries()) {
        // One that every item of so long a list had would cost the square of its length.
        const isOffered = at === 0 || wrong.length <= MOST_ITEMS;
        yield formFinding(
          this,
          span,
          `${expected} is expected here, not ${found}`,
          isOffered ? fix : undefined,
        );
      }
    }
  },
  cases: ({ snapshot }) => operativeLists(snapshot).flatMap(numbersOf).length,
};

/**
 * The numbers of a list that are not those that belong there. They are mended together: one alone may make the list
 * another, since (i) after (h) is a letter.
 */
const misnumbered = (list: List, text: string) =>
  numbersOf(list).flatMap(({ block, expected }) => {
    const { span } = block.number as NonNullable<Block['number']>;
    const found = text.slice(span.start, span.end).trim();
    return found === expected ? [] : [{ block, span, found, expected }];
  });

/** Whether another number belongs there, not the same one in parentheses. */
const isOtherNumber = ({ found, expected }: { readonly found: string; readonly expected: string }): boolean =>
  found.replace(/[()]/g, '') !== expected.replace(/[()]/g, '');

/** One fix for all of them. */
const renumbering = (wrong: ReturnType<typeof misnumbered>): Fix =>
  fixWith(
    wrong.length === 1 ? `Number it ${wrong[0]?.expected}` : 'Number the list',
    wrong.map(({ span, expected: text }) => ({ span, text })),
  );

/** The items with the numbers that belong to them: letters, then numerals, then a. */
function numbersOf({ items }: List): { block: Block; expected: string }[] {
  const level = items[0]?.level ?? 1;
  if (level > 2) return [];
  const style = ordinalsFrom(items[0]?.number?.text ?? '') ?? (level === 1 ? 'letters' : 'numerals');
  const plain = items.filter(({ number }) => !/ /.test(number?.text ?? ''));
  const first = firstPlace(plain, style);
  return plain.map((block, place) => ({
    block,
    expected: `(${itemNumber(style === 'digits' ? 'letters' : style, first + place)})`,
  }));
}

/** No list of a resolution is longer. */
const MOST_ITEMS = 60;

/** Where a list begins: at its first number where the others follow from it, as in an excerpt; else at (a). */
function firstPlace(items: readonly Block[], style: Ordinals): number {
  const texts = items.map(({ number }) => number?.text ?? '');
  for (let first = 1; first < MOST_ITEMS && texts.length > 1; first++)
    if (texts[0] === itemNumber(style, first))
      return texts.every((text, place) => text === itemNumber(style, first + place)) ? first : 0;
  return 0;
}
