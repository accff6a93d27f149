/**
 * Checks a draft: runs the rules over it, remembers what they find in a paragraph or note for as long as it stands
 * there (so that an edit recomputes one), isolates a rule that throws, and lets one finding speak where several would
 * say the same.
 */
import { type BlockOrNote, inRow, rowLength } from '../../resolution/block-row';
import type { OwnText } from '../../resolution/model';
import { Slot } from '../../text/memoize';
import { isSamePlace, type Place, placeOf } from '../draft/block-facts';
import { resolutionOf, type Snapshot } from '../draft/snapshot';
import type { Finding, Severity } from '../finding';
import { isKept } from '../world/accepted-wordings';
import type { Cancel } from '../world/cancel';
import type { World } from '../world/world';
import { settling } from './dedupe';
import { askingDraftRules } from './draft-rules';
import { movedFinding } from './moved-findings';
import type { Rule, RuleContext } from './rule';
import { concerned } from './rule-filter';
import { imposedSeverity, modeOf } from './severity';

/** Told of a rule that threw. */
export type OnBug = (rule: string, error: unknown) => void;

export interface Checker {
  /** What the rules find in a draft, in the order of its text. Throws `Cancelled`. */
  check(world: World, snapshot: Snapshot, cancel: Cancel): Promise<readonly Finding[]>;
}

/** What a paragraph or note was found to hold, and everything the rules may have looked at besides its text. */
interface Found {
  readonly around: Circumstances;
  readonly place: Place;
  /** Where the block or note stood when its findings were put there. */
  readonly at: number;
  readonly findings: readonly Finding[];
}

/** What is the same for all of a draft. Kept wordings are left out afterwards, so another list changes nothing. */
interface Circumstances {
  readonly engine: World['engine'];
  readonly settings: World['settings'];
  /** The mode and the date of the draft. */
  readonly head: string;
  /** What settings or mode impose on the rules; nothing for those whose findings decide. */
  readonly severities: ReadonlyMap<Rule, Severity | 'off'>;
}

/** All findings of one version of a draft. */
interface Done {
  readonly world: World;
  readonly findings: readonly Finding[];
}

/** A checker for these rules; where two findings share a span, the rule listed first speaks. */
export function createChecker(rules: readonly Rule[], onBug: OnBug): Checker {
  const remembered = new Slot<OwnText, Found>();
  const done = new Slot<Snapshot, Done>();
  const settle = settling(rules);
  const circumstancesOf = knowingCircumstances(rules);
  const ofBlocks = concerned(rules.filter((rule) => rule.scope === 'block'));
  const ofNotes = concerned(rules.filter((rule) => rule.scope === 'note'));
  const ofDraft = askingDraftRules<Circumstances>(
    rules.filter((rule) => rule.scope === 'draft'),
    (rule, context, around) => {
      const found: Finding[] = [];
      gather(rule, context, context, around, found);
      return found;
    },
  );

  /** What the rules find in a block or note. */
  function foundIn(part: BlockOrNote, context: RuleContext, around: Circumstances): Finding[] {
    const found: Finding[] = [];
    if ('kind' in part) ofBlocks(part.own, (rule) => gather(rule, part, context, around, found));
    else ofNotes(part.own, (rule) => gather(rule, part, context, around, found));
    return found;
  }

  /**
   * Adds what a rule finds in a part, as it is to be shown; nothing where the rule is off or throws. What a rule over
   * the draft is asked about is the context itself.
   */
  function gather<P>(
    rule: Rule & { check(part: P, context: RuleContext): Iterable<Finding> },
    part: P,
    context: RuleContext,
    { severities }: Circumstances,
    all: Finding[],
  ): void {
    const severity = severities.get(rule);
    if (severity === 'off') return;
    const before = all.length;
    try {
      for (const finding of rule.check(part, context))
        all.push(severity ? { ...finding, severity } : finding);
    } catch (error) {
      all.length = before;
      onBug(rule.id, error);
    }
  }

  /** The findings in blocks and notes, remembered for as long as each stands in a draft. */
  async function inParts(context: RuleContext, around: Circumstances, cancel: Cancel): Promise<Finding[]> {
    const resolution = resolutionOf(context.snapshot);
    const all: Finding[] = [];
    for (let i = 0; i < rowLength(resolution); i++) {
      const part = inRow(resolution, i) as BlockOrNote;
      let found = remembered.get(part.own);
      if (!found || found.around !== around || !isSamePlace(found.place, part)) {
        await cancel.breathe();
        found = {
          around,
          place: placeOf(part),
          at: part.span.start,
          findings: foundIn(part, context, around),
        };
        remembered.set(part.own, found);
      } else if (found.findings.length > 0 && found.at !== part.span.start) {
        found = movedFound(found, part.span.start);
        remembered.set(part.own, found);
      }
      for (const finding of found.findings) all.push(finding);
    }
    return all;
  }

  return {
    async check(world, snapshot, cancel) {
      const known = done.get(snapshot);
      if (known?.world === world) return known.findings;
      const context = { snapshot, world };
      const around = circumstancesOf(context);
      const inDraft = await ofDraft(context, around, cancel);
      const all = [...inDraft.flat(), ...(await inParts(context, around, cancel))];
      const findings = settle(all).filter((finding) => !isKept(world.kept, snapshot, finding));
      done.set(snapshot, { world, findings });
      return findings;
    },
  };
}

/** A function that gives the circumstances of a draft: the same object as for the one before while they are the same. */
function knowingCircumstances(rules: readonly Rule[]): (context: RuleContext) => Circumstances {
  let known: Circumstances | undefined;
  return (context) => {
    const { engine, settings } = context.world;
    const head = `${modeOf(context)} ${resolutionOf(context.snapshot).frontMatter.date}`;
    if (known?.engine !== engine || known.settings !== settings || known.head !== head)
      known = { engine, settings, head, severities: severitiesOf(rules, context) };
    return known;
  };
}

function severitiesOf(rules: readonly Rule[], context: RuleContext): Map<Rule, Severity | 'off'> {
  const severities = new Map<Rule, Severity | 'off'>();
  for (const rule of rules) {
    const severity = imposedSeverity(rule, context);
    if (severity) severities.set(rule, severity);
  }
  return severities;
}

/** The findings of a block or note that has come to stand at `at`. */
const movedFound = ({ around, place, at: before, findings }: Found, at: number): Found => ({
  around,
  place,
  at,
  findings: findings.map((finding) => movedFinding(finding, at - before)),
});
