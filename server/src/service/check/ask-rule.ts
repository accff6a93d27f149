/** Asks one rule at a time, so that one that throws costs only itself, and weighs what it finds. */
import type { Resolution } from '../../resolution/model';
import { resolutionOf } from '../draft/snapshot';
import { isOnMigration } from '../draft/topic';
import type { Finding, Severity } from '../finding';
import type { World } from '../world/world';
import type { Rule, RuleContext } from './rule';
import { imposedSeverity, isEnglish, modeOf, organIn } from './severity';

/** Told of a rule that threw. */
export type OnBug = (rule: string, error: unknown) => void;

/**
 * Asks rules under the same circumstances: engine, settings, base, and the draft's mode, date,
 * organ, language and subject. It is one object for as
 * long as these stay as they are, so what a rule finds in a paragraph can be remembered under it. Wordings that the
 * drafter keeps are left out afterwards; another list of them changes nothing here.
 */
export interface Asking {
  /** Adds to `all` what a rule finds, as it is to be shown; nothing where the rule is off or throws. */
  about(rule: Rule, check: () => Iterable<Finding>, all: Finding[]): void;
}

/** A function that gives the asking for a draft: that of the draft before while the circumstances are the same. */
export function askingWith(rules: readonly Rule[], onBug: OnBug): (context: RuleContext) => Asking {
  let last: { readonly around: Circumstances; readonly asking: Asking } | undefined;
  return (context) => {
    const around = circumstancesOf(context);
    if (!last || !isSame(last.around, around))
      last = { around, asking: askingUnder(severitiesOf(rules, context), onBug) };
    return last.asking;
  };
}

/** What is the same for all of a draft. */
interface Circumstances {
  readonly engine: World['engine'];
  readonly settings: World['settings'];
  readonly base: Resolution | undefined;
  /** The mode, date, organ, language and subject of the draft. */
  readonly head: string;
}

const circumstancesOf = (context: RuleContext): Circumstances => ({
  engine: context.world.engine,
  settings: context.world.settings,
  base: context.world.base?.resolution,
  head: [
    modeOf(context),
    resolutionOf(context.snapshot).frontMatter.date,
    organIn(context),
    isEnglish(context),
    isOnMigration(context.snapshot),
  ].join(' '),
});

const isSame = (a: Circumstances, b: Circumstances): boolean =>
  a.engine === b.engine && a.settings === b.settings && a.base === b.base && a.head === b.head;

/** What settings or mode impose on the rules; nothing for those whose findings decide. */
type Severities = ReadonlyMap<Rule, Severity | 'off'>;

function severitiesOf(rules: readonly Rule[], context: RuleContext): Severities {
  const severities = new Map<Rule, Severity | 'off'>();
  for (const rule of rules) {
    const severity = imposedSeverity(rule, context);
    if (severity) severities.set(rule, severity);
  }
  return severities;
}

const askingUnder = (severities: Severities, onBug: OnBug): Asking => ({
  about(rule, check, all) {
    const severity = severities.get(rule);
    if (severity === 'off') return;
    const before = all.length;
    try {
      for (const finding of check()) all.push(severity ? { ...finding, severity } : finding);
    } catch (error) {
      all.length = before;
      onBug(rule.id, error);
    }
  },
});
