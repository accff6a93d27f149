/** Rules about words: what is written, what is to be written instead, and where that is none of our business. */
import { isAgreed } from '../../match/search/verbatim';
import type { Block, BlockKind } from '../../resolution/model';
import type { Span } from '../../text/span';
import type { BlockRule, Rule, RuleContext } from '../check/rule';
import { proseOf } from '../draft/form/prose';
import { resolutionOf } from '../draft/snapshot';
import type { Finding } from '../finding';
import { formFinding, replace } from './form-findings';

/** A form and its replacement. */
export interface DisfavouredForm {
  /** Global, over prose; linear in its length. */
  readonly find: RegExp;
  /** What stands instead: a word, or made from the match; undefined where this match is in order. */
  readonly use: string | ((match: RegExpExecArray, prose: string) => string | undefined);
  /** False where the replacement is for a person to weigh; then none is offered. */
  readonly safe?: boolean;
  /** Whether the replacement stands as it is, whatever the capitals of what it replaces. */
  readonly asIs?: boolean;
}

export interface WordRule
  extends Pick<Rule, 'id' | 'summary' | 'defaultSeverity' | 'authority' | 'modes' | 'words'> {
  /** Present in the prose of every text that the rule has anything to say about; spares the search. */
  readonly trigger?: RegExp;
  readonly forms: readonly DisfavouredForm[];
  /** The right forms: the places where the rule applied and was kept, for measuring. */
  readonly right: RegExp;
  /** `Write "per cent"`: the message for words found and their replacement. */
  message(found: string, use: string): string;
  /** Whether words that stand in an adopted document are left alone. */
  readonly exceptAgreed?: boolean;
  /** Whether words that all begin with capitals are left alone, as parts of a name. */
  readonly exceptNames?: boolean;
}

/** The block rule of a table of forms. */
export function wordRule(table: WordRule): BlockRule {
  const rule: BlockRule = {
    ...table,
    scope: 'block',
    check(block, context) {
      if (!READ.has(block.kind)) return NOTHING;
      const prose = proseOf(block);
      return table.trigger && !table.trigger.test(prose) ? NOTHING : found(block, prose, context);
    },
    cases: (context) => casesOf(table, rule, context),
  };

  function* found(block: Block, prose: string, context: RuleContext): Generator<Finding> {
    for (const { span, use, safe } of matches(table, prose, block)) {
      const words = context.snapshot.text.slice(span.start, span.end);
      if (
        words === use ||
        (table.exceptNames && isName(words)) ||
        (table.exceptAgreed && isAgreed(context.world.engine, context.snapshot.text, span))
      )
        continue;
      const fix = safe ? replace(`Write "${use}"`, span, use) : undefined;
      yield formFinding(rule, span, table.message(words, use), fix);
    }
  }
  return rule;
}

const NOTHING: readonly Finding[] = [];

/** `Disabled Persons`, as in the title of a programme. */
const isName = (words: string): boolean => words.includes(' ') && !/(?:^| )\p{Ll}/u.test(words);

/** Headings and printed matter are left alone. */
const READ: ReadonlySet<BlockKind> = new Set<BlockKind>([
  'preambular',
  'operative',
  'numbered',
  'sub',
  'list-item',
  'lead-in',
  'chapeau',
  'plain',
]);

function* matches(table: WordRule, prose: string, { content }: Block) {
  for (const { find, use, safe = true, asIs = false } of table.forms) {
    for (const match of prose.matchAll(find)) {
      const instead = typeof use === 'string' ? use : use(match as RegExpExecArray, prose);
      if (instead === undefined) continue;
      const start = content.start + match.index;
      const span: Span = { start, end: start + match[0].length };
      yield { span, use: asIs ? instead : cased(match[0], instead), safe };
    }
  }
}

/** The replacement with the capital of what it replaces. */
const cased = (found: string, use: string): string =>
  /^\p{Lu}/u.test(found) && /^\p{Ll}/u.test(use) ? use.charAt(0).toUpperCase() + use.slice(1) : use;

function casesOf(table: WordRule, rule: BlockRule, context: RuleContext): number {
  let cases = 0;
  for (const block of resolutionOf(context.snapshot).blocks) {
    if (!READ.has(block.kind)) continue;
    const prose = proseOf(block);
    cases += [...prose.matchAll(table.right)].length;
    for (const _ of rule.check(block, context)) cases++;
  }
  return cases;
}
