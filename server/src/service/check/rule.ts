/** The shape of a rule: one file per rule in `rules/`, listed in `rules/all.ts`. */
import type { Block, FootnoteNote, Mode } from '../../resolution/model';
import type { Organ } from '../../resolution/outline/organ';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import type { Finding, Severity } from '../finding';
import type { World } from '../world/world';

/** The rules that hold the words of a draft against agreed language, by their ids; the first speaks for the others. */
export const agreedLanguageRules: readonly string[] = [
  'superseded-wording',
  'departs-from-agreed',
  'disfavoured-term',
];

/**
 * What a rule may look at. Rules are generators: they yield findings in document order and keep nothing.
 * A rule that throws costs only itself (`ask-rule.ts`).
 */
export interface RuleContext {
  readonly snapshot: Snapshot;
  readonly world: World;
}

interface RuleHead {
  /** File name, setting, page and diagnostic code alike: `departs-from-agreed`. */
  readonly id: string;
  /** A sentence for the README's table and the settings. */
  readonly summary: string;
  readonly defaultSeverity: Severity | 'off';
  /** What the rule rests on: a document, the Editorial Manual, a count over adopted texts. */
  readonly authority: string;
  /**
   * The organs whose texts are known to keep the rule; `every` for what none does otherwise. By default those that the
   * United Nations Editorial Manual speaks of. In the text of another organ the rule is off.
   */
  readonly organs?: 'every' | readonly Organ[];
  /** Whether the rule reads no English: numbers, marks, brackets. In drafts of other languages all others are off. */
  readonly anyLanguage?: boolean;
  /** What its findings weigh in a mode, whatever they say themselves; the user's setting wins. See `severity.ts`. */
  readonly modes?: Readonly<Partial<Record<Mode, Severity | 'off'>>>;
  /**
   * For rules over blocks and notes: matches a word, as it is compared, of every text that the rule has anything to
   * say about. It spares the others the search.
   */
  readonly words?: RegExp | undefined;
  /** How many places of the draft the rule's precondition holds at: the measure of its false alarms. */
  cases?(context: RuleContext): number;
}

/**
 * A rule over one block at a time. Its findings are remembered for the block's words, so an edit recomputes one
 * paragraph; it may therefore look only at the block's own text, kind, level and opening, the draft's mode and
 * date, and the world.
 */
export interface BlockRule extends RuleHead {
  readonly scope: 'block';
  check(block: Block, context: RuleContext): Iterable<Finding>;
}

/** A rule over one note at a time, of which the same is true: it may look at the note's own text alone. */
export interface NoteRule extends RuleHead {
  readonly scope: 'note';
  check(note: FootnoteNote, context: RuleContext): Iterable<Finding>;
}

/**
 * A rule that needs the whole draft: numbering, sequences, footnotes, what other paragraphs cite. It may look at
 * anything and is asked at every edit, so it should walk over facts that are remembered per paragraph
 * (`factOfBlock`, `citationsOf`, `plainWords`) or per version (`derived`) and not read the text itself.
 */
export interface DraftRule extends RuleHead {
  readonly scope: 'draft';
  check(context: RuleContext): Iterable<Finding>;
}

export type Rule = BlockRule | NoteRule | DraftRule;

/** What a rule finds in a whole draft, as it says it: `createChecker` remembers, weighs and settles. */
export function findingsOf(rule: Rule, context: RuleContext): Finding[] {
  if (rule.scope === 'draft') return [...rule.check(context)];
  const { blocks, notes } = resolutionOf(context.snapshot);
  return rule.scope === 'block'
    ? blocks.flatMap((block) => [...rule.check(block, context)])
    : notes.flatMap((note) => [...rule.check(note, context)]);
}
