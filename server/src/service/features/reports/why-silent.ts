/** "Why is nothing reported here?": what the measuring of agreed language made of the words at a place. */

import { shown } from '../../../corpus/address';
import type { Departure } from '../../../match/compare/departures';
import type { Silence } from '../../../match/compare/verdict';
import type { Block } from '../../../resolution/model';
import { type Span, touches } from '../../../text/span';
import type { Word } from '../../../text/words';
import { addressOf, isMeasured } from '../../agreed/agreed-words';
import { type ComparedBlock, comparedBlock } from '../../agreed/compared-block';
import type { RuleContext } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { isKept } from '../../world/accepted-wordings';
import { agreedRunAt } from '../hover/agreed';

export interface WhySilent {
  /** The words the reasons are about. */
  readonly span: Span;
  /** Sentences, the weightiest first. */
  readonly reasons: readonly string[];
}

const REASONS: Readonly<Record<Silence, string>> = {
  chance: 'too little of the clause is alike for it to be the same language',
  agreed: 'the words of the draft are agreed language, too',
  date: 'the draft names a year after that text was adopted',
  grammar: 'the difference is one of grammar only',
  title: 'it stands in a title or a proper name',
  quotation: 'it stands in a quotation',
  stock: 'the phrase is in many resolutions and belongs to no one text',
};

/**
 * The reasons at an offset. `findings` are those of the draft before kept wordings were left out, so that a
 * kept one can be named.
 */
export function whySilent(context: RuleContext, offset: number, findings: readonly Finding[]): WhySilent {
  const { snapshot, world } = context;
  const said = findings.filter(({ span }) => touches(span, offset));
  const reported = said.map((finding) =>
    isKept(world.kept, snapshot, finding)
      ? `You keep this wording, against: ${finding.message}.`
      : `This is reported: ${finding.message}.`,
  );
  const block = resolutionOf(snapshot).blocks.find(({ span }) => touches(span, offset));
  const span = said[0]?.span ?? block?.span ?? { start: offset, end: offset };
  return { span, reasons: [...reported, ...(block ? aboutBlock(context, block, offset) : [OUTSIDE])] };
}

const OUTSIDE = 'Front matter, footnotes and empty lines are not measured.';

function aboutBlock(context: RuleContext, block: Block, offset: number): string[] {
  const { snapshot, world } = context;
  if (!isMeasured(block)) return ['Headings and printed matter around the text are not measured.'];
  if (world.engine.yardstick.size === 0)
    return ['No document is measured against: see the setting agreedLanguage.yardstick.'];
  const reasons = weighedAt(context, block, offset);
  const run = agreedRunAt(world.engine, snapshot, offset);
  const [source] = run?.places ?? [];
  if (source)
    reasons.push(`These words are agreed language: ${shown(source.document, source.paragraph.ref)}.`);
  return reasons.length > 0 ? reasons : ['No agreed text is like these words: they are new.'];
}

/** The differences at the offset that were weighed and found not worth a word. */
function weighedAt(context: RuleContext, block: Block, offset: number): string[] {
  const measured = comparedBlock(block, context);
  const at = offset - block.content.start;
  const reasons = measured.weighed
    .filter((departure) => departure.silence && touches(spanOf(measured, departure), at))
    .map(({ silence, alignment }) => {
      const address = addressOf(context.world.engine, alignment.paragraph);
      return silence ? `They differ from ${address}, but ${REASONS[silence]}.` : '';
    });
  return [...new Set(reasons)].slice(0, MOST);
}

const MOST = 3;

/** Where a difference stands in the block's words; between its neighbours where words are missing. */
function spanOf({ draft }: ComparedBlock, { difference }: Departure): Span {
  const { draftFrom, draftTo } = difference;
  const { words, text } = draft;
  if (draftFrom < draftTo)
    return { start: (words[draftFrom] as Word).start, end: (words[draftTo - 1] as Word).end };
  return { start: words[draftFrom - 1]?.end ?? 0, end: words[draftFrom]?.start ?? text.length };
}
