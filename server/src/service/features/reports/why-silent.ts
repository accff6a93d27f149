/** "Why is nothing reported here?": what the measuring of agreed language made of the words at a place. */

import { addressFor, shortName } from '../../../corpus/address';
import { adoptedCount } from '../../../corpus/document';
import type { Departure } from '../../../match/compare/departures';
import type { Silence } from '../../../match/compare/verdict';
import type { Engine } from '../../../match/index/engine';
import type { Block } from '../../../resolution/model';
import { plainTextIn } from '../../../resolution/syntax/plain-text';
import { type Span, touches } from '../../../text/span';
import type { Word } from '../../../text/words';
import { addressOf, isMeasured } from '../../agreed/agreed-words';
import { type ComparedBlock, comparedBlock } from '../../agreed/compared-block';
import { newWordsAt } from '../../agreed/new-words';
import type { RuleContext } from '../../check/rule';
import { resolutionOf } from '../../draft/snapshot';
import type { Finding } from '../../finding';
import { isKept } from '../../world/accepted-wordings';
import { agreedRunAt, isCommon } from '../hover/agreed';

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
  fact: 'the draft says what is the case, where that text asks for something',
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
  const about = block ? aboutBlock(context, block, offset) : { reasons: [OUTSIDE] };
  const span = said[0]?.span ?? about.span ?? block?.span ?? { start: offset, end: offset };
  return { span, reasons: [...reported, ...about.reasons] };
}

const OUTSIDE = 'Front matter, footnotes and empty lines are not measured.';

/** Reasons, and the words they are about where these are fewer than the paragraph. */
type About = Pick<WhySilent, 'reasons'> & Partial<Pick<WhySilent, 'span'>>;

function aboutBlock(context: RuleContext, block: Block, offset: number): About {
  const { world } = context;
  if (!isMeasured(block))
    return { reasons: ['Headings and printed matter around the text are not measured.'] };
  if (world.engine.yardstick.size === 0)
    return { reasons: ['No document is measured against: see the setting agreedLanguage.yardstick.'] };
  const reasons = weighedAt(context, block, offset);
  const { span, reasons: sources } = sourceAt(context, offset);
  return { ...(span && { span }), reasons: [...reasons, ...sources, ...setAsideIn(world.engine)] };
}

/** That a draft's own adopted text is no witness. */
export const setAsideIn = ({ own }: Engine): string[] =>
  own.map((document) => `${shortName(document)} is what became of this draft, and is set aside.`);

/** Whose words stand at the offset, or that they are new; nothing is said of words beside them. */
function sourceAt({ snapshot, world }: RuleContext, offset: number): About {
  const run = agreedRunAt(world.engine, snapshot, offset);
  const [source] = run && !isCommon(run) ? run.places : [];
  if (run && source) {
    const address = addressFor(source.document, source.paragraph.ref);
    return { span: run.span, reasons: [`“${shortened(source.text)}” is agreed language: ${address}.`] };
  }
  const span = newWordsAt(world.engine, snapshot, offset);
  if (!span) return { reasons: ['These words are too few to have a source.'] };
  const words = shortened(plainTextIn(snapshot.text, span));
  const adopted = adoptedCount(world.corpus);
  return { span, reasons: [`“${words}” is new: in none of the ${adopted} adopted texts that are loaded.`] };
}

/** The first and the last words of a long quotation. */
function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= 2 * HALF) return line;
  return `${line.slice(0, HALF).replace(/ \S*$/, '')} ... ${line.slice(-HALF).replace(/^\S* /, '')}`;
}

const HALF = 60;

/** The differences at the offset that were weighed and found not worth a word. */
function weighedAt(context: RuleContext, block: Block, offset: number): string[] {
  const measured = comparedBlock(block, context);
  const at = offset - block.content.start;
  const reasons = measured.weighed
    .filter((departure) => departure.silence && touches(spanOf(measured, departure), at))
    .map(({ silence, alignment }) => {
      const address = addressOf(context.world.engine, alignment.paragraph);
      return silence ? `These words differ from ${address}, but ${REASONS[silence]}.` : '';
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
