/** What a finding weighs: the user's setting first, then the draft's mode, then the finding's own word. */
import type { Mode } from '../../resolution/model';
import { resolutionOf } from '../draft/snapshot';
import type { Severity } from '../finding';
import type { Rule, RuleContext } from './rule';

/** The mode a draft is read in: the one asked for, else its front matter's, else the setting's. */
export const modeOf = ({ snapshot, world }: RuleContext): Mode =>
  world.settings.forcedMode ?? resolutionOf(snapshot).frontMatter.mode ?? world.settings.mode;

/** The severity that settings or mode impose on a rule's findings; undefined where the findings decide. */
export function imposedSeverity(rule: Rule, context: RuleContext): Severity | 'off' | undefined {
  const { rules } = context.world.settings;
  return (
    rules[rule.id] ?? rule.modes?.[modeOf(context)] ?? (rule.defaultSeverity === 'off' ? 'off' : undefined)
  );
}
