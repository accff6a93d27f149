/** N17: instruments are named by their full official titles, in exact capitals. */

import { turnsSense } from '../../../match/compare/sense';
import { idsOf } from '../../../match/index/engine';
import { documentAt, find, occurrences } from '../../../match/index/word-index';
import type { Block } from '../../../resolution/model';
import { moved, slice } from '../../../text/span';
import { wordsOf } from '../../../text/words';
import type { BlockRule, RuleContext } from '../../check/rule';
import { type NearTitle, nearTitles, titleCount } from '../../citations/misquoted-titles';
import { resolutionOf } from '../../draft/snapshot';
import { formFinding, replace } from '../form-findings';

export const instrumentTitle: BlockRule = {
  id: 'instrument-title',
  organs: 'every',
  scope: 'block',
  summary: 'Instruments are named by their official titles, word for word and in exact capitals',
  defaultSeverity: 'warning',
  authority: 'N17: the table of instruments, and titles that adopted documents footnote',
  *check(block, context) {
    if (UNREAD.has(block.kind)) return;
    for (const near of nearTitles(context.world.corpus, block.own)) {
      if (near.differs === 'words' && standsElsewhere(context, slice(block.own.words, near.span))) continue;
      const span = moved(near.span, block.content.start);
      const fixes = [near.title, ...near.others].map((title) => replace(`Use "${title}"`, span, title));
      const words = slice(block.own.words, near.span);
      yield {
        ...formFinding(instrumentTitle, span, messageOf(near)),
        fixes,
        ...(turnsSense(folded(words), folded(near.title)) && { turnsSense: true }),
      };
    }
  },
  cases: (context) =>
    resolutionOf(context.snapshot).blocks.reduce((sum, block) => {
      if (UNREAD.has(block.kind)) return sum;
      return sum + titleCount(context.world.corpus, block.own);
    }, 0),
};

const folded = (words: string): string[] => wordsOf(words).map((word) => word.folded);

const UNREAD: ReadonlySet<Block['kind']> = new Set(['front', 'closing', 'heading']);

const messageOf = ({ title, others, differs }: NearTitle): string =>
  differs === 'words'
    ? `The title is ${[title, ...others].map((one) => `"${one}"`).join(' or ')}`
    : `The title has other capitals: "${title}"`;

/** Words that an adopted document has as they are: another name, or a shorter one. */
function standsElsewhere({ world: { engine } }: RuleContext, words: string): boolean {
  const places = occurrences(engine.index, find(engine.index, idsOf(engine, wordsOf(words))), 50);
  return [...places].some(
    ({ paragraph }) => engine.corpus.documents[documentAt(engine.index, paragraph)]?.standing === 'adopted',
  );
}
