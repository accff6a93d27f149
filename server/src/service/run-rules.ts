/**
 * Checks a draft: runs the rules over it, remembers what they find in a paragraph or note for as long as it stands
 * there (so that an edit recomputes one), isolates a rule that throws, and lets one finding speak where several would
 * say the same.
 */
import type { Block, FootnoteNote, OwnText } from '../resolution/model';
import { Slot } from '../text/remember';
import { moved, overlaps } from '../text/span';
import { isSamePlace, type Place, placeOf } from './block-facts';
import type { Cancel } from './cancel';
import { concerned } from './concerns';
import type { Finding } from './finding';
import { isKept } from './kept';
import type { Rule, RuleContext } from './rule';
import { imposedSeverity, modeOf } from './severity';
import { resolutionOf, type Snapshot } from './snapshot';
import type { World } from './world';

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
  /** Where the block or note stands, and its findings there. */
  readonly at: number;
  readonly findings: readonly Finding[];
}

/** What is the same for all of a draft. Kept wordings are left out afterwards, so another list changes nothing. */
interface Circumstances {
  readonly engine: World['engine'];
  readonly settings: World['settings'];
  /** The mode and the date of the draft. */
  readonly head: string;
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
  const ofBlocks = concerned(rules.filter((rule) => rule.scope === 'block'));
  const ofNotes = concerned(rules.filter((rule) => rule.scope === 'note'));
  const ofDrafts = rules.filter((rule) => rule.scope === 'draft');

  /** What the rules find in a block or note. */
  function foundIn(part: Block | FootnoteNote, context: RuleContext): Finding[] {
    const run = (rule: Rule, check: () => Iterable<Finding>) => guarded(rule, context, onBug, check);
    return 'kind' in part
      ? ofBlocks(part.own).flatMap((rule) => run(rule, () => rule.check(part, context)))
      : ofNotes(part.own).flatMap((rule) => run(rule, () => rule.check(part, context)));
  }

  /** The findings in blocks and notes, remembered for as long as each stands in a draft. */
  async function inParts(context: RuleContext, cancel: Cancel): Promise<Finding[]> {
    const { blocks, notes } = resolutionOf(context.snapshot);
    const around = circumstancesOf(context);
    const all: Finding[] = [];
    for (const part of [...blocks, ...notes]) {
      let found = remembered.get(part.own);
      if (!found || !isSamePlace(found.place, part) || !isSame(found.around, around)) {
        await cancel.breathe();
        found = { around, place: placeOf(part), at: part.span.start, findings: foundIn(part, context) };
        remembered.set(part.own, found);
      } else if (found.at !== part.span.start) {
        found = movedFound(found, part.span.start);
        remembered.set(part.own, found);
      }
      for (const finding of found.findings) all.push(finding);
    }
    return all;
  }

  async function inDraft(context: RuleContext, cancel: Cancel): Promise<Finding[]> {
    const all: Finding[] = [];
    for (const rule of ofDrafts) {
      await cancel.breathe();
      all.push(...guarded(rule, context, onBug, () => rule.check(context)));
    }
    return all;
  }

  return {
    async check(world, snapshot, cancel) {
      const known = done.get(snapshot);
      if (known?.world === world) return known.findings;
      const context = { snapshot, world };
      const all = settle([...(await inParts(context, cancel)), ...(await inDraft(context, cancel))]);
      const findings = all.filter((finding) => !isKept(world.kept, snapshot, finding));
      done.set(snapshot, { world, findings });
      return findings;
    },
  };
}

function circumstancesOf(context: RuleContext): Circumstances {
  const { engine, settings } = context.world;
  const { date } = resolutionOf(context.snapshot).frontMatter;
  return { engine, settings, head: `${modeOf(context)} ${date}` };
}

const isSame = (a: Circumstances, b: Circumstances): boolean =>
  a === b || (a.engine === b.engine && a.settings === b.settings && a.head === b.head);

/** A rule's findings as they are to be shown; none where it is off or throws. */
function guarded(rule: Rule, context: RuleContext, onBug: OnBug, check: () => Iterable<Finding>): Finding[] {
  const severity = imposedSeverity(rule, context);
  if (severity === 'off') return [];
  try {
    const found = [...check()];
    return severity ? found.map((finding) => ({ ...finding, severity })) : found;
  } catch (error) {
    onBug(rule.id, error);
    return [];
  }
}

/** The findings of a block or note that has come to stand at `at`. */
const movedFound = (found: Found, at: number): Found => ({
  ...found,
  at,
  findings: found.findings.map((finding) => movedFinding(finding, at - found.at)),
});

function movedFinding(finding: Finding, by: number): Finding {
  return {
    ...finding,
    span: moved(finding.span, by),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: moved(edit.span, by) })),
    })),
  };
}

/** Rules that measure against agreed words: of two on overlapping words only the first speaks. */
const MEASURING = ['superseded-wording', 'departs-from-agreed', 'disfavoured-term'];

/** One finding per span, in the order of the text. */
function settling(rules: readonly Rule[]): (findings: readonly Finding[]) => Finding[] {
  const order = new Map([...MEASURING, ...rules.map(({ id }) => id)].map((id, i) => [id, i] as const));
  const rank = (finding: Finding) => order.get(finding.rule) ?? order.size;
  return (findings) => settled(findings, rank);
}

function settled(findings: readonly Finding[], rank: (finding: Finding) => number): Finding[] {
  const speaks = new Map<string, string>();
  const measured: Finding[] = [];
  const kept = [...findings]
    .sort((a, b) => rank(a) - rank(b))
    .filter((finding) => {
      const { rule, span } = finding;
      const place = `${span.start} ${span.end}`;
      const first = speaks.get(place) ?? rule;
      speaks.set(place, first);
      if (first !== rule) return false;
      if (!MEASURING.includes(rule)) return true;
      if (measured.some((other) => other.rule !== rule && overlaps(other.span, span))) return false;
      measured.push(finding);
      return true;
    });
  return kept.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
