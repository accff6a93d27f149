/** S9: sub-paragraphs are numbered (a), (b), (c), those below them (i), (ii), (iii), in order and in parentheses. */

import type { Block } from '../../../resolution/model';
import { itemNumber, ordinalsFrom } from '../../../resolution/syntax/ordinals';
import type { Rule } from '../../check/rule';
import { type List, operativeLists } from '../../draft/form/lists';
import { formFinding, replace } from '../form-findings';
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
    for (const { block, expected } of operativeLists(snapshot).flatMap(numbersOf)) {
      const { span } = block.number as NonNullable<Block['number']>;
      const found = snapshot.text.slice(span.start, span.end).trim();
      if (found === expected) continue;
      const fix = replace(`Number it ${expected}`, span, expected);
      yield formFinding(this, span, `${expected} is expected here, not ${found}`, fix);
    }
  },
  cases: ({ snapshot }) => operativeLists(snapshot).flatMap(numbersOf).length,
};

/** The items with the numbers that belong to them: letters, then numerals, then a. */
function numbersOf({ items }: List): { block: Block; expected: string }[] {
  const level = items[0]?.level ?? 1;
  if (level > 2) return [];
  const style = ordinalsFrom(items[0]?.number?.text ?? '') ?? (level === 1 ? 'letters' : 'numerals');
  const plain = items.filter(({ number }) => !/ /.test(number?.text ?? ''));
  return plain.map((block, place) => ({
    block,
    expected: `(${itemNumber(style === 'digits' ? 'letters' : style, place)})`,
  }));
}
