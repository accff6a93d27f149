/** What the rules that measure against agreed words share: a block's words, addresses, quotations. */
import { addressFor } from '../../corpus/address';
import type { Alignment } from '../../match/align/align';
import { numbered } from '../../match/align/draft-tokens';
import type { Wording } from '../../match/compare/replacement';
import { type Engine, locate } from '../../match/index/engine';
import {
  type DraftWords,
  type Passages,
  type PassageVocabulary,
  passageAt,
  textBetween,
} from '../../match/reference/passages';
import type { Block } from '../../resolution/model';
import { LONGEST_PARAGRAPH } from '../../resolution/parse';
import type { Span } from '../../text/span';
import { hiddenIn } from '../draft/form/live-spans';
import { liveWords } from '../draft/tokens';
import type { Fix, Related } from '../finding';

/** The blocks whose words are measured: what a draft says, not its headings and printed matter. */
const SILENT: ReadonlySet<Block['kind']> = new Set(['heading', 'enacting', 'front', 'closing']);

/** Whether the words of a block are measured against agreed language at all: headings and endless ones aren't. */
export const isMeasured = ({ kind, content }: Block): boolean =>
  !SILENT.has(kind) && content.end - content.start <= LONGEST_PARAGRAPH;

/** The live words of a block; offsets count from the start of `block.content`. */
export function wordsOfBlock(vocabulary: PassageVocabulary, block: Block): DraftWords {
  return numbered(vocabulary, block.own.words, liveWords(block.own));
}

/** `GCM, para. 23` */
export function addressOf(engine: Engine, paragraphNumber: number): string {
  const place = locate(engine, paragraphNumber);
  return addressFor(place.document, place.paragraph.ref);
}

/** The agreed passage as related information: `GCM, para. 23: "... as a primary consideration in ..."`. */
export function relatedTo(
  engine: Engine,
  passages: Passages,
  alignment: Pick<Alignment, 'paragraph' | 'agreedFrom' | 'agreedTo'>,
): Related {
  const { document, paragraph } = locate(engine, alignment.paragraph);
  const words = textBetween(passages, alignment.paragraph, alignment.agreedFrom, alignment.agreedTo).text;
  const before = alignment.agreedFrom > 0 ? '... ' : '';
  const after = alignment.agreedTo < passageAt(passages, alignment.paragraph).length ? ' ...' : '';
  return {
    document: document.id,
    ref: paragraph.ref,
    message: `${addressFor(document, paragraph.ref)}: "${before}${words}${after}"`,
  };
}

/** A whole agreed paragraph as related information; its beginning is quoted. */
export function passageRelated(engine: Engine, paragraphNumber: number): Related {
  const { document, paragraph } = locate(engine, paragraphNumber);
  const words = /^.{0,160}(?=\s|$)/s.exec(paragraph.text)?.[0] ?? paragraph.text;
  const after = words.length < paragraph.text.length ? ' ...' : '';
  return {
    document: document.id,
    ref: paragraph.ref,
    message: `${addressFor(document, paragraph.ref)}: "${words}${after}"`,
  };
}

/** Whether a hyphen or an apostrophe hangs on the words, as on the first of "short- and long-term", marks apart. */
const isGlued = (text: string, { start, end }: Span): boolean =>
  HANGING.test(text.charAt(start - 1)) ||
  (end > start &&
    HANGING.test(
      text
        .slice(end, end + 8)
        .replace(/^[\]*]+/, '')
        .charAt(0),
    ));

const HANGING = /[-\u2010\u2011'\u2018\u2019]/;

/** The fix that puts the agreed words in the draft's place; none where it would swallow a footnote mark or a proposal. */
export function fixesFor(text: string, block: Block, wording: Wording, address: string): Fix[] {
  const { agreed, replacement, edit } = wording;
  if (agreed === '' || edit === undefined) return [];
  const span = spanOfWording(block, edit);
  if (hiddenIn(text, span).length > 0 || isGlued(text, span)) return [];
  return [{ title: `Use "${replacement}" (${address})`, edits: [{ span, text: edit.text }] }];
}

/** Where a wording stands in the draft. */
export const spanOfWording = (block: Block, { start, end }: Pick<Wording, 'start' | 'end'>): Span => ({
  start: block.content.start + start,
  end: block.content.start + end,
});
