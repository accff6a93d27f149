/**
 * Formatting: numbers, letters, spacing, italics of openings, stops, quotation marks and dashes in ranges. What the
 * rules of form can mend safely, and white space; words are never touched. Formatting twice is formatting once.
 *
 * A text that came in broken is left as it is: no stop is put where a page cut a sentence. No number changes in a list
 * without a gap or a repeat, whatever number it begins with.
 */
import type { Block } from '../../../resolution/model';
import { overlaps, type Span } from '../../../text/span';
import { findingsOf, type Rule, type RuleContext } from '../../check/rule';
import { modeOf } from '../../check/severity';
import { isBroken } from '../../draft/form/broken-text';
import { resolutionOf } from '../../draft/snapshot';
import { compatible, edited, singleEdit } from '../../edits/edits';
import type { Edit } from '../../finding';
import { openingItalics } from '../../rules/openings/opening-italics';
import { romanSubOpening } from '../../rules/openings/roman-sub-opening';
import { enactingWords } from '../../rules/structure/enacting-words';
import { listColon } from '../../rules/structure/list-colon';
import { listLetter } from '../../rules/structure/list-letter';
import { operativeStop } from '../../rules/structure/operative-stop';
import { paragraphNumber } from '../../rules/structure/paragraph-number';
import { preambularComma } from '../../rules/structure/preambular-comma';
import { subStop } from '../../rules/structure/sub-stop';
import { curlyQuotes } from '../../rules/style/curly-quotes';
import { rangeDash } from '../../rules/style/range-dash';
import { spacingEdits } from './spacing';

/** The rules whose fixes change no word. */
const FORMATTING: readonly Rule[] = [
  enactingWords,
  paragraphNumber,
  listLetter,
  openingItalics,
  romanSubOpening,
  listColon,
  preambularComma,
  operativeStop,
  subStop,
  curlyQuotes,
  rangeDash,
];

/** The rules that are muted in texts read from paper. */
const PUNCTUATION: ReadonlySet<Rule> = new Set([
  listColon,
  preambularComma,
  operativeStop,
  subStop,
  curlyQuotes,
  rangeDash,
]);

/** One change may call for another (a number put right opens the next list); more rounds than this are a bug. */
const ROUNDS = 6;

/** The edits that format a draft, or the part of it that `range` touches; none where it is in order. */
export function formatting(context: RuleContext, range?: Span): Edit[] {
  if (isBroken(context.snapshot)) return [];
  const first = editsOf(context, range);
  if (!first.length) return [];
  const { snapshot } = context;
  let text = edited(snapshot.text, first);
  let again = false;
  for (let round = 1; round < ROUNDS; round++) {
    const grown = range && { start: range.start, end: range.end + text.length - snapshot.text.length };
    const more = editsOf({ ...context, snapshot: { ...snapshot, text } }, grown);
    if (!more.length) break;
    text = edited(text, more);
    again = true;
  }
  return again ? singleEdit(snapshot.text, text) : first;
}

function editsOf(context: RuleContext, range: Span | undefined): Edit[] {
  const rules =
    modeOf(context) === 'archive' ? FORMATTING.filter((rule) => !PUNCTUATION.has(rule)) : FORMATTING;
  const found = rules.flatMap((rule) => findingsOf(rule, context));
  // Several findings may have one fix.
  const fixes = [...new Set(found.map(({ fixes: [fix] }) => fix))].flatMap((fix) => fix?.edits ?? []);
  const within = range ? blocksTouched(context, range) : undefined;
  return compatible(
    [...fixes, ...spacingEdits(context.snapshot)].filter((edit) => changes(context, edit)),
  ).filter(({ span }) => !within || (within.start <= span.start && span.end <= within.end));
}

/** Whether an edit is one of formatting: a list in figures, `(1)`, keeps them. */
function changes({ snapshot }: RuleContext, { span, text }: Edit): boolean {
  const before = snapshot.text.slice(span.start, span.end);
  return before !== text && !(/^\(?\d+\)?$/.test(before) && /^\([a-z]+\)$/.test(text));
}

/** From the first to the last paragraph that a selection touches. */
function blocksTouched({ snapshot }: RuleContext, range: Span): Span {
  const touched = resolutionOf(snapshot).blocks.filter(
    ({ span }: Block) => overlaps(span, range) || (span.start <= range.start && range.end <= span.end),
  );
  return { start: touched[0]?.span.start ?? range.start, end: touched.at(-1)?.span.end ?? range.end };
}
