/**
 * Checks a draft: runs the rules over it, remembers what they find in a paragraph by the paragraph's words
 * (so that an edit recomputes one paragraph), isolates a rule that throws, and lets one finding speak where
 * several would say the same.
 */
import type { Block } from '../resolution/model';
import { overlaps } from '../text/span';
import type { Cancel } from './cancel';
import type { Finding } from './finding';
import { isKept } from './kept';
import type { BlockRule, Rule, RuleContext } from './rule';
import { imposedSeverity, modeOf, weighed } from './severity';
import { resolutionOf, type Snapshot, wordsAt } from './snapshot';
import type { World } from './world';

/** Told of a rule that threw. */
export type OnBug = (rule: string, error: unknown) => void;

export interface Checker {
  /** What the rules find in a draft, in the order of its text. Throws `Cancelled`. */
  check(world: World, snapshot: Snapshot, cancel: Cancel): Promise<readonly Finding[]>;
  /** Drops what is remembered about a draft that was closed. */
  forget(uri: string): void;
}

/** Findings of the block rules, their spans counted from the block's start: by its content, then by the rest. */
type Remembered = Map<string, Map<string, readonly Finding[]>>;

/** What is remembered about a draft, under its URI. */
interface Memory {
  readonly world: World;
  readonly blocks: Remembered;
}

/** All findings of one version of a draft. */
interface Done {
  readonly world: World;
  readonly findings: readonly Finding[];
}

/** A checker for these rules; where two findings share a span, the rule listed first speaks. */
export function createChecker(rules: readonly Rule[], onBug: OnBug): Checker {
  const blockRules = rules.filter((rule) => rule.scope === 'block');
  const draftRules = rules.filter((rule) => rule.scope === 'draft');
  const memory = new Map<string, Memory>();
  const done = new WeakMap<Snapshot, Done>();

  /** The block rules' findings. What was found until it is cancelled is remembered, too. */
  async function blockFindings(context: RuleContext, cancel: Cancel): Promise<Finding[]> {
    const { snapshot, world } = context;
    const before = memory.get(snapshot.uri);
    const known: Remembered = before && same(before.world, world) ? before.blocks : new Map();
    const blocks: Remembered = new Map();
    const findings: Finding[] = [];
    let complete = false;
    try {
      for (const block of resolutionOf(snapshot).blocks) {
        await cancel.breathe();
        const content = wordsAt(snapshot, block.content);
        const rest = restOf(block, context);
        const found =
          known.get(content)?.get(rest) ??
          blocks.get(content)?.get(rest) ??
          checkBlock(blockRules, block, context, onBug);
        remember(blocks, content, rest, found);
        for (const finding of found) findings.push(moved(finding, block.span.start));
      }
      complete = true;
    } finally {
      memory.set(snapshot.uri, { world, blocks: complete ? blocks : new Map([...known, ...blocks]) });
    }
    return findings;
  }

  return {
    async check(world, snapshot, cancel) {
      const known = done.get(snapshot);
      if (known?.world === world) return known.findings;
      const context: RuleContext = { snapshot, world };
      const all = await blockFindings(context, cancel);
      for (const rule of draftRules) {
        await cancel.breathe();
        all.push(...guarded(rule, context, onBug, () => rule.check(context)));
      }
      const findings = settled(all, rules).filter((finding) => !isKept(world.kept, snapshot, finding));
      done.set(snapshot, { world, findings });
      return findings;
    },
    forget: (uri) => void memory.delete(uri),
  };
}

/** Kept wordings are left out afterwards, so another list of them changes nothing. */
const same = (a: World, b: World): boolean => a.engine === b.engine && a.settings === b.settings;

/** Everything a block rule may look at, but for the content. */
function restOf({ kind, level, span, content }: Block, context: RuleContext): string {
  const { text } = context.snapshot;
  const around = `${text.slice(span.start, content.start)}\n${text.slice(content.end, span.end)}`;
  return `${kind} ${level} ${modeOf(context)} ${around}`;
}

function remember(known: Remembered, content: string, rest: string, found: readonly Finding[]): void {
  const one = known.get(content);
  if (one) one.set(rest, found);
  else known.set(content, new Map([[rest, found]]));
}

const checkBlock = (rules: readonly BlockRule[], block: Block, context: RuleContext, onBug: OnBug) =>
  rules
    .flatMap((rule) => guarded(rule, context, onBug, () => rule.check(block, context)))
    .map((finding) => moved(finding, -block.span.start));

/** A rule's findings as they are to be shown; none where it is off or throws. */
function guarded(rule: Rule, context: RuleContext, onBug: OnBug, check: () => Iterable<Finding>): Finding[] {
  if (imposedSeverity(rule, context) === 'off') return [];
  try {
    return [...check()].flatMap((finding) => weighed(rule, finding, context) ?? []);
  } catch (error) {
    onBug(rule.id, error);
    return [];
  }
}

function moved(finding: Finding, by: number): Finding {
  const shift = ({ start, end }: Finding['span']) => ({ start: start + by, end: end + by });
  return {
    ...finding,
    span: shift(finding.span),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...edit, span: shift(edit.span) })),
    })),
  };
}

/** Rules that measure against agreed words: of two on overlapping words only the first speaks. */
const MEASURING = ['superseded-wording', 'departs-from-agreed', 'disfavoured-term'];

/** One finding per span, in the order of the text. */
function settled(findings: readonly Finding[], rules: readonly Rule[]): Finding[] {
  const order = new Map([...MEASURING, ...rules.map(({ id }) => id)].map((id, i) => [id, i] as const));
  const rank = (finding: Finding) => order.get(finding.rule) ?? order.size;
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
