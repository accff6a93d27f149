/** S8: operative paragraphs are numbered 1, 2, 3 without a gap. */

import type { Block } from '../../../resolution/model';
import type { Span } from '../../../text/span';
import type { Rule, RuleContext } from '../../check/rule';
import { modeOf } from '../../check/severity';
import { hasWorkingNumber, partsOf } from '../../draft/form/parts';
import type { Snapshot } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { fixWith, formFinding } from '../form-findings';
import { formRule } from '../modes';

export const paragraphNumber: Rule = {
  id: 'paragraph-number',
  anyLanguage: true,
  organs: 'every',
  scope: 'draft',
  summary: 'Operative paragraphs are numbered 1, 2, 3 without a gap',
  defaultSeverity: 'warning',
  modes: formRule,
  authority: 'S8: adopted resolutions, sessions 75 to 78',
  *check(context) {
    for (const numbering of numberings(context)) yield* misnumbered(context.snapshot.text, numbering);
  },
  cases: (context) => numberings(context).flatMap(({ blocks }) => blocks).length,
};

interface Numbering {
  readonly blocks: readonly Block[];
  /** 1, or where an excerpt begins. */
  readonly first: number;
}

/** The first number out of order; the fix numbers the paragraphs from there on. */
function* misnumbered(text: string, { blocks, first }: Numbering): Generator<Finding> {
  let expected = first;
  for (const [place, block] of blocks.entries()) {
    const number = Number(block.number?.text);
    if (number !== expected) {
      const message = `Paragraph ${expected} is expected here, not ${number}`;
      // Numbers that follow one another are as they are meant, whatever the first one is.
      if (place === 0 && isInSequence(blocks)) {
        yield formFinding(paragraphNumber, block.number?.span ?? block.span, message);
        return;
      }
      const fix = fixWith(
        'Number the paragraphs from here on',
        renumbering(text, blocks.slice(place), expected),
      );
      yield formFinding(paragraphNumber, block.number?.span ?? block.span, message, fix);
      return;
    }
    expected++;
  }
}

const renumbering = (text: string, blocks: readonly Block[], from: number) =>
  blocks.flatMap(({ number }, place) =>
    number ? [{ span: digitsOf(text, number), text: String(from + place) }] : [],
  );

/** `5` in `OP5.` */
function digitsOf(text: string, { span, text: digits }: NonNullable<Block['number']>): Span {
  const start = text.indexOf(digits, span.start);
  return { start, end: start + digits.length };
}

const isInSequence = (blocks: readonly Block[]): boolean =>
  blocks.every(({ number }, place) => Number(number?.text) === Number(blocks[0]?.number?.text) + place);

/**
 * The plainly numbered paragraphs of each part; 5 bis stands beside 5 and counts for nothing. In a negotiation working
 * numbers are kept: those of a text that has some, and a list that begins in the middle.
 */
const numberings = (context: RuleContext): Numbering[] =>
  partsOf(context.snapshot).flatMap(({ operative, isWhole }) => {
    const all = operative.map(({ block }) => block);
    const negotiates = modeOf(context) === 'negotiation';
    if (negotiates && all.some((block) => isWorking(context.snapshot, block))) return [];
    const blocks = all.filter(isNumbered);
    const first = Number(blocks[0]?.number?.text ?? 1);
    return [{ blocks, first: isWhole && !(negotiates && isInSequence(blocks)) ? 1 : first }];
  });

/** `OP9:`, `5 bis.` */
const isWorking = ({ text }: Snapshot, block: Block): boolean =>
  hasWorkingNumber(block) || (block.number !== undefined && text.startsWith('OP', block.number.span.start));

const isNumbered = ({ kind, number }: Block): boolean =>
  kind === 'operative' && /^\d+$/.test(number?.text ?? '');
